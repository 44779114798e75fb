package host

import (
	"slices"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// This file draws the votes of several tables on the wall: what they vote on once,
// and what each came to.

// sameVote draws the question that all tables vote on, and its options where all have
// the same and there is room for the tables below them. It reports whether it drew the
// options.
func (s *sheet) sameVote() bool {
	var b *class.BallotView
	options := true
	for i := range s.v.Teams {
		other := latestVote(&s.v.Teams[i])
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
	before := len(s.lines)
	for i, option := range b.Options {
		s.text(letter(i) + "  " + option)
	}
	s.add("")
	if !options || !s.plain && (s.room()-1)*2 < len(s.v.Teams) {
		s.lines = s.lines[:before]
		return false
	}
	return true
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
