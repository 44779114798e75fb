package host

import (
	"slices"
	"strconv"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// This file draws the votes of several tables on the wall: what they vote on once,
// and what each came to.

// sameVote draws the question that all tables vote on, and its options where all have
// the same and there is room for the tables below them. Of more tables than have a cell
// each it says how many decided for each option. It reports whether it drew the
// options.
func (s *sheet) sameVote() bool {
	var b *class.BallotView
	options := true
	for i := range s.v.Teams {
		other := latestVote(s.v.Teams[i])
		switch {
		case other == nil:
		case b == nil:
			b = other
		case b.Question != other.Question:
			return false
		default:
			options = options && slices.Equal(b.Options, other.Options)
		}
	}
	if b == nil {
		return false
	}
	s.text(s.th.Strong.Render(b.Question))
	if !options {
		return false
	}
	before, cells := len(s.lines), s.holds()
	if s.lettered(b.Options, nil); s.plain || s.holds() {
		return true
	}
	s.lines = s.lines[:before]
	if cells {
		return false // how far each table is matters more
	}
	if s.lettered(b.Options, s.decided(len(b.Options))); s.nameRows()+2 <= s.room() {
		return true
	}
	s.lines = s.lines[:before]
	return false
}

// holds reports whether a cell for each table has room below the line above them.
func (s *sheet) holds() bool { return len(s.v.Teams) <= (s.room()-1)*2 }

// lettered draws options, each with how many tables decided for it where that is given.
func (s *sheet) lettered(options []string, by []int) {
	for i, option := range options {
		if i < len(by) && by[i] > 0 {
			option = say.Many(by[i], "%s (%s table)", "%s (%s tables)", option, strconv.Itoa(by[i]))
		}
		s.text(letter(i) + "  " + option)
	}
	s.add("")
}

// decided counts the tables that decided for each of so many options.
func (s *sheet) decided(options int) []int {
	by := make([]int, options)
	for i := range s.v.Teams {
		if b := latestVote(s.v.Teams[i]); b != nil && b.Decision >= 0 && b.Decision < options {
			by[b.Decision]++
		}
	}
	return by
}

// nameRows returns how many rows the names of all tables take.
func (s *sheet) nameRows() int {
	var all []cell
	for i := range s.v.Teams {
		all = append(all, cell{name: s.v.Teams[i].Name})
	}
	beside, _ := s.beside(all)
	return (len(all) + beside - 1) / beside
}

// latestVote returns the vote of a team that is underway, or else its last; nil for
// none.
func latestVote(t *class.TeamView) *class.BallotView {
	if t.Ballot != nil {
		return t.Ballot
	}
	if n := len(t.Past); n > 0 {
		return &t.Past[n-1]
	}
	return nil
}

// voteText says how far the vote of a table is, or what it came to: by its letter
// where the options are on the wall.
func voteText(t *class.TeamView, lettered bool) string {
	b := latestVote(t)
	switch {
	case b == nil:
		return ""
	case b.Decision >= 0 && b.Decision < len(b.Options) && lettered:
		return say.Textf("Decided: %s", letter(b.Decision))
	case b.Decision >= 0 && b.Decision < len(b.Options):
		return say.Textf("Decided: %s", b.Options[b.Decision])
	case b.Void:
		return say.Text("nothing decided")
	case b.Tie:
		return say.Text("the chair decides")
	case t.Ballot == nil:
		return say.Text("has voted")
	case collects(b):
		return say.Textf("%s, votes in: %d of %d", stepName(b), b.In, b.Of)
	default:
		return stepName(b)
	}
}
