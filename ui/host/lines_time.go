package host

import (
	"slices"
	"strconv"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// marks are the minutes before the end of a stage at which the time is said line by
// line.
var marks = []class.Moment{0, 1, 2, 5, 10}

// A timeTold is what was said of the time last.
type timeTold struct {
	heading string
	left    class.Moment
}

// news returns what is to be said of the time now; nothing where it was said.
func (t *timeTold) news(v *class.View) string {
	was := *t
	*t = timeTold{v.Heading, v.Left}
	if !v.Begun || v.Over {
		return ""
	}
	passed := func(m class.Moment) bool { return was.left > m*class.Minute && v.Left <= m*class.Minute }
	switch i := slices.IndexFunc(marks, passed); {
	case was.heading != v.Heading || v.Left > was.left+class.Minute/2:
		return leftText(v.Left)
	case i < 0:
		return ""
	default:
		return leftText(marks[i] * class.Minute)
	}
}

// leftText says how many minutes are left.
func leftText(left class.Moment) string {
	n := int((left + class.Minute/2) / class.Minute)
	if n <= 0 {
		return say.Text("The time is up.")
	}
	return say.Many(n, "1 minute left.", "%s minutes left.", strconv.Itoa(n))
}
