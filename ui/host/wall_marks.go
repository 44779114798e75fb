package host

import (
	"strconv"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// late says which teams came late, so that nobody takes the years before for theirs,
// and which brought a game that nobody here saw.
func (s *sheet) late() {
	for i := range s.v.Teams {
		if s.v.Teams[i].Brought {
			s.text(say.Textf("%s played elsewhere and brought its game.", s.called(i)))
		}
		if n := len(s.v.Teams[i].Missed); n > 0 {
			s.text(say.Many(n, "%s came in year %s; the year before was played on the plan that stood.", "%s came in year %s; the years before were played on the plan that stood.",
				s.called(i), strconv.Itoa(s.v.Teams[i].Missed[n-1]+1)))
		}
	}
}

// ruled says how many seats vote by rule.
func (s *sheet) ruled(b *class.BallotView) {
	if words := b.RuledWords(); words != "" {
		s.text(words)
	}
}
