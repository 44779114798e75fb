package door

import (
	"regexp"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// A voice tells frames to a terminal that can only write one line below the other, as
// a reader for the blind hears it. A screen is told whole when it comes; of one that
// has been told, only what is other than it was. What draws and says nothing is left
// out, and of two columns the left one is told before the right one.
type voice struct {
	told []string // the lines of the last frame
	feet []string // the last lines that were told since the screen came
}

// tell returns the lines to be written for a frame; whole tells all of it.
func (v *voice) tell(text string, whole bool) []string {
	now := linear(text)
	before := v.told
	v.told = now
	if whole || !akin(before, now) {
		v.feet = nil
		v.foot(now)
		return now
	}
	var news []string
	for i, line := range now {
		switch {
		case slices.Contains(before, line), !marked(line) && slices.ContainsFunc(before, func(was string) bool { return unmarked(was) == unmarked(line) }):
		case i == len(now)-1 && slices.Contains(v.feet, line): // which keys there are was told
		default:
			news = append(news, line)
		}
	}
	v.foot(now)
	return news
}

// foot remembers the last line of a frame.
func (v *voice) foot(lines []string) {
	if n := len(lines); n > 0 && !slices.Contains(v.feet, lines[n-1]) {
		v.feet = append(v.feet, lines[n-1])
	}
}

// akin reports whether a frame is the screen before with something changed: at least
// half of its lines were there.
func akin(before, now []string) bool {
	same := 0
	for _, line := range now {
		if slices.ContainsFunc(before, func(was string) bool { return unmarked(was) == unmarked(line) }) {
			same++
		}
	}
	return 2*same >= len(now)
}

// mark stands before the line that the arrow keys have chosen.
const mark = ">"

func marked(line string) bool { return strings.HasPrefix(strings.TrimSpace(line), mark) }

func unmarked(line string) string {
	return strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(line), mark))
}

// Where columns may stand: further left are the axes of charts. It takes some lines
// with a stroke below each other to make two columns.
const (
	leastColumn = 30
	leastStroke = 4
)

var (
	// drawn is a line that holds nothing to be told.
	drawn = regexp.MustCompile(`^[-_=+|\s]*$`)
	// bar is a share as it is drawn; its figure stands beside it.
	bar = regexp.MustCompile(`[#.]{8,}\s*`)
	// pips are a level of three as it is drawn.
	pips = regexp.MustCompile(`\[(#{0,3})(-{0,3})\]`)
	// gap is what sets the parts of a line apart.
	gap = regexp.MustCompile(`(\S)\s{3,}`)
	// edge stands left of what is said beside a screen.
	edge = regexp.MustCompile(`^ *\| `)
)

// linear returns a frame as lines to be told one after the other.
func linear(text string) []string {
	lines := strings.Split(ansi.Strip(text), "\n")
	at := column(lines)
	var told, right []string
	for _, line := range lines {
		if at > 0 && strokeAt(line, at) {
			right = append(right, line[at+1:])
			told = append(told, line[:at])
			continue
		}
		told, right = append(append(told, right...), line), nil
	}
	told = append(told, right...)
	var all []string
	for _, line := range told {
		if line = plainly(line); line != "" {
			all = append(all, line)
		}
	}
	return all
}

// plainly returns a line without what only draws; "" where there is nothing else.
func plainly(line string) string {
	if drawn.MatchString(line) {
		return ""
	}
	line = edge.ReplaceAllString(line, "")
	line = pips.ReplaceAllStringFunc(line, func(p string) string { return string(rune('0'+strings.Count(p, "#"))) + "/3" })
	line = bar.ReplaceAllString(line, "")
	return strings.TrimSpace(gap.ReplaceAllString(line, "$1  "))
}

// column returns where a stroke sets two columns apart; 0 where none does.
func column(lines []string) int {
	strokes := map[int]int{}
	best := 0
	for _, line := range lines {
		for at := leastColumn; at < len(line); at++ {
			if !strokeAt(line, at) {
				continue
			}
			if strokes[at]++; strokes[at] >= leastStroke && strokes[at] > strokes[best] {
				best = at
			}
		}
	}
	return best
}

// strokeAt reports whether a line has a stroke at a place, with spaces around it.
func strokeAt(line string, at int) bool {
	return len(line) > at && line[at] == '|' && line[at-1] == ' ' && (len(line) == at+1 || line[at+1] == ' ')
}
