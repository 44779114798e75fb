package handout

import (
	"slices"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/say"
)

// slipsAPage is how many ballot slips are cut from a page.
const slipsAPage = 4

// A Ballot is what is printed for a vote: a page of slips and a count sheet.
type Ballot struct {
	Stage   string
	Subject string // what is put to the vote; empty where it comes up in play
	Text    string // the scene of a card
	Options []Option
	Sure    []string // the marks of confidence; empty where nobody is asked
	Revote  bool
	Slips   []int // one for each slip of a page
}

// An Option is an answer, with the letter by which it is called.
type Option struct{ Letter, Label string }

// sureness are the marks of confidence.
var sureness = []string{"50%", "70%", "90%"}

func ballotsOf(s *sessions.Session) (all []Ballot) {
	inPlay := false
	for i := range s.Stages {
		st := &s.Stages[i]
		inPlay = inPlay || st.Play.Ballots
		if st.Do != sessions.HoldBallot {
			continue
		}
		b := Ballot{
			Stage: headingOf(st), Subject: subject(s, st), Options: optionsOf(s, &st.Ballot),
			Revote: slices.Contains(st.Ballot.Steps, sessions.Revote), Slips: make([]int, slipsAPage),
		}
		if st.Ballot.Card >= 0 {
			b.Text = say.Text(s.Scenario.Cards[st.Ballot.Card].Text)
		}
		if st.Ballot.Confidence {
			b.Sure = sureness
		}
		all = append(all, b)
	}
	if inPlay {
		all = append(all, blankBallot())
	}
	return all
}

// blankBallot is for what comes up in play: nobody knows beforehand what it is.
func blankBallot() Ballot {
	b := Ballot{Stage: say.Text("For what comes up in play"), Sure: sureness, Revote: true, Slips: make([]int, slipsAPage)}
	for _, letter := range []string{"A", "B", "C", "D"} {
		b.Options = append(b.Options, Option{Letter: letter})
	}
	return b
}

// subject says what is put to the vote.
func subject(s *sessions.Session, st *sessions.Stage) string {
	if st.Ballot.Card >= 0 {
		return say.Text(s.Scenario.Cards[st.Ballot.Card].Title)
	}
	return say.Text(st.Ballot.Question)
}

func optionsOf(s *sessions.Session, b *sessions.Ballot) (all []Option) {
	labels := b.Options
	if b.Card >= 0 {
		labels = nil
		for _, c := range s.Scenario.Cards[b.Card].Choices {
			labels = append(labels, c.Label)
		}
	}
	for i, label := range labels {
		all = append(all, Option{string(rune('A' + i)), say.Text(label)})
	}
	return all
}
