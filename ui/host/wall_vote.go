package host

import (
	"fmt"
	"strconv"
	"strings"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// votes draws the votes of a stage: of one team in full, of several a row each.
func (s *sheet) votes() {
	if len(s.v.Teams) > 1 {
		s.tables()
		return
	}
	t := s.v.Teams[0]
	switch {
	case t.Ballot != nil:
		s.vote(t.Ballot)
	case len(t.Past) > 0:
		s.vote(&t.Past[len(t.Past)-1])
	}
}

func votesIn(b *class.BallotView) string {
	return say.Textf("Votes in: %d of %d", b.In, b.Of)
}

// stepName says in a word at which step a vote is.
func stepName(b *class.BallotView) string {
	switch b.Step {
	case sessions.Read:
		return say.Text("reading¦vote")
	case sessions.Reasons:
		return say.Text("reasons¦vote")
	case sessions.Facts:
		return say.Text("facts¦vote")
	case sessions.Discuss:
		return say.Text("talking¦vote")
	case sessions.Revote:
		return say.Text("revote¦vote")
	case sessions.Decide:
		return say.Text("deciding¦vote")
	case sessions.Foretell:
		return say.Text("expecting¦vote")
	default:
		return say.Text("voting")
	}
}

// collects reports whether the step of a vote waits for votes.
func collects(b *class.BallotView) bool {
	return b.Step == sessions.Read || b.Step == sessions.Vote || b.Step == sessions.Revote
}

// stepText says what is done in a step of a vote.
func stepText(b *class.BallotView) string {
	switch b.Step {
	case sessions.Read:
		return say.Textf("Read. Each seat opens %d of the %d reports.", class.MayRead, class.Reports)
	case sessions.Vote:
		return say.Text("Vote in secret.")
	case sessions.Reasons:
		return say.Text("The reasons, in no order and without names.")
	case sessions.Facts:
		return say.Text("Does anyone know something that nobody has mentioned?")
	case sessions.Discuss:
		return say.Text("Talk. Who has not spoken yet?")
	case sessions.Revote:
		return say.Text("Vote in secret once more.")
	case sessions.Foretell:
		return say.Text("What do you expect of it? One number and one word each.")
	default:
		return ""
	}
}

// vote draws one vote: until it may be seen, how many votes are in and nothing
// else.
func (s *sheet) vote(b *class.BallotView) {
	s.text(s.th.Strong.Render(b.Question))
	if b.Card >= 0 && len(b.Rounds) == 0 && (b.Step == sessions.Read || b.Step == sessions.Vote) {
		s.text(say.Text(s.sc.Cards[b.Card].Text))
	}
	s.outcome(b)
	s.add("")
	if b.Step == sessions.Reasons || b.Step == sessions.Facts || b.Step == sessions.Discuss {
		s.talk(b)
		return
	}
	s.options(b)
	s.add("")
	if b.Step == sessions.Vote || b.Step == sessions.Revote {
		s.count(b.In, b.Of, votesIn(b))
		s.ruled(b)
		return
	}
	s.bullets(b.Dissent)
}

// outcome says what a step is for, and after the last vote what came of it: above the
// options, because it is what the room waits for.
func (s *sheet) outcome(b *class.BallotView) {
	switch talking := b.Step == sessions.Reasons || b.Step == sessions.Facts || b.Step == sessions.Discuss; {
	case talking || collects(b):
		s.add(s.th.Heading.Render(stepText(b)))
	case b.Tie:
		s.add(s.th.Strong.Render(say.Text("The chair decides.")))
	case b.Decision >= 0 && b.Decision < len(b.Options):
		s.text(s.th.Strong.Render(say.Textf("Decided: %s", letter(b.Decision)+"  "+b.Options[b.Decision])))
		if b.Step == sessions.Foretell {
			s.add(s.th.Heading.Render(stepText(b)))
		}
	default:
		s.add(s.th.Heading.Render(stepText(b)))
	}
}

// count draws how many are in, as large as there is room.
func (s *sheet) count(in, of int, text string) {
	if !s.plain && len(s.lines)+bigRows > wallHeight {
		s.add(s.th.Strong.Render(text))
		return
	}
	s.figure(fmt.Sprintf("%d/%d", in, of), text)
}

// talk draws what was said, below what it is said of where there is room for both.
func (s *sheet) talk(b *class.BallotView) {
	before := len(s.lines)
	s.options(b)
	s.add("")
	if s.reasons(b); s.plain || len(s.lines) <= wallHeight {
		return
	}
	s.lines = s.lines[:before]
	s.reasons(b)
}

func (s *sheet) reasons(b *class.BallotView) {
	s.add(s.th.Strong.Render(b.Pattern.Words()))
	if b.Argues != "" {
		s.text(say.Textf("%s argues against it for one minute.", b.Argues))
	}
	if b.Few {
		s.text(say.Text("With so few voters, shuffling hides nothing."))
	}
	s.add("")
	s.bullets(b.Reasons)
}

// options draws the options, and behind each the votes where they may be seen: the
// first round hollow, the second solid.
func (s *sheet) options(b *class.BallotView) {
	for i, option := range b.Options {
		s.text(letter(i) + "  " + option)
		var dots []string
		for round, r := range b.Rounds {
			if i < len(r.Tallies) {
				if s.plain {
					dots = append(dots, roundText(round, r.Tallies[i].Votes()))
					continue
				}
				dots = append(dots, strings.TrimSpace(strings.Repeat(s.dot(round), min(r.Tallies[i].Votes(), 30))+" "+strconv.Itoa(r.Tallies[i].Votes())))
			}
		}
		if len(dots) > 0 {
			s.add("   " + strings.Join(dots, s.arrow()))
		}
	}
	if n := len(b.Rounds); n > 0 && len(b.Rounds[n-1].Tallies) > 0 {
		s.text(b.Rounds[n-1].Divergence())
	}
}

func (s *sheet) dot(round int) string {
	switch {
	case s.th.ASCII && round == 0:
		return "o"
	case s.th.ASCII:
		return "*"
	case round == 0:
		return "○"
	default:
		return "●"
	}
}

func (s *sheet) arrow() string {
	switch {
	case s.plain:
		return " "
	case s.th.ASCII:
		return " > "
	default:
		return " → "
	}
}

// roundText says how many votes an option had in a round.
func roundText(round, votes int) string {
	if round == 0 {
		return say.Textf("First vote: %d.", votes)
	}
	return say.Textf("Second vote: %d.", votes)
}
