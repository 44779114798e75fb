package say

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

// spanishWorlds are the scenarios that have a Spanish text.
var spanishWorlds = []string{"society", "one-quarter", "member-who-left"}

// spanishSessions are the scripted hours that have a Spanish text.
var spanishSessions = []string{"society-45", "society-90", "society-120"}

// elsewhere returns the texts that come from other packages: of scenarios, and of
// the model.
func elsewhere(t *testing.T) []text {
	t.Helper()
	var all []text
	add := func(words ...string) {
		for _, w := range words {
			if hasWords(w) {
				all = append(all, text{key: w})
			}
		}
	}
	for _, id := range spanishWorlds {
		sc, err := scenarios.Load(id)
		require.NoError(t, err)
		add(ofScenario(&sc)...)
	}
	for _, id := range spanishSessions {
		s, err := sessions.Load(id)
		require.NoError(t, err)
		add(ofSession(&s)...)
	}
	rules := sim.Standard("knowledge")
	model := sim.Describe(&rules)
	add(model.Purpose)
	add(slices.Concat(model.Contested, model.Absent, model.Doubts)...)
	add(sim.EraIDs()...)
	return all
}

// ofSession lists the texts of a scripted hour that people read or hear.
func ofSession(s *sessions.Session) []string {
	words := []string{s.Title, s.About}
	for i := range s.Stages {
		st := &s.Stages[i]
		words = append(words, st.Heading(), st.Say, st.Notes, st.Write, st.Ballot.Question)
		words = append(words, st.Ballot.Options...)
	}
	for i := range s.Injects {
		words = append(words, s.Injects[i].From, s.Injects[i].Text, s.Injects[i].Expect)
	}
	return words
}

// ofScenario lists the texts of a scenario that players read.
func ofScenario(sc *scenarios.Scenario) []string {
	words := []string{sc.Title, sc.Summary, sc.Association.Name, sc.Association.MembersWord}
	words = append(words, sc.NeedNames[:]...)
	for _, s := range sc.Segments {
		words = append(words, s.Name)
	}
	for _, c := range sc.Chapters {
		words = append(words, c.Name)
	}
	for _, l := range sc.Levers {
		words = append(words, l.Label, l.About)
	}
	for _, e := range sc.Elephants {
		words = append(words, e.Belief, e.Hint)
	}
	for i := range sc.Cards {
		words = append(words, ofCard(&sc.Cards[i])...)
	}
	for _, s := range sc.Shocks {
		words = append(words, s.Text)
	}
	for _, e := range sc.Endings {
		words = append(words, e.Title, e.Text)
	}
	for _, s := range sc.Seats {
		words = append(words, s.Title, s.Duty, s.OnlyYouKnow, s.WorthAsking)
	}
	for _, o := range sc.Objectives {
		words = append(words, o.Text)
	}
	for _, questions := range sc.Debrief.Questions {
		words = append(words, questions...)
	}
	return words
}

func ofCard(c *scenarios.Card) []string {
	words := []string{c.Title, c.Text}
	for _, a := range c.Advisors {
		words = append(words, a.Name, a.Says)
	}
	for _, choice := range c.Choices {
		words = append(words, choice.Label, choice.Reply, choice.Price)
	}
	return words
}
