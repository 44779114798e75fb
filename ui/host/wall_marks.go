package host

import (
	"strconv"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// late says which teams came late, so that nobody takes the years before for theirs.
func (s *sheet) late() {
	for i := range s.v.Teams {
		if n := len(s.v.Teams[i].Missed); n > 0 {
			s.text(say.Many(n, "%s came in year %s; the year before was played on the plan that stood.", "%s came in year %s; the years before were played on the plan that stood.",
				s.called(i), strconv.Itoa(s.v.Teams[i].Missed[n-1]+1)))
		}
	}
}

// ruled says how many seats vote by rule.
func (s *sheet) ruled(b *class.BallotView) {
	if b.Ruled > 0 {
		s.text(say.Many(b.Ruled, "One seat that nobody takes votes by rule.", "%s seats that nobody takes vote by rule.", strconv.Itoa(b.Ruled)))
	}
}
