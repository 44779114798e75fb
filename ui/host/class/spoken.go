package class

import (
	"slices"

	"example.com/realign/ui/say"
)

// Spoken returns v with what the scenario and the session say in the language that is
// spoken, where it has words for it. What people wrote stays as it is, and so does what
// is written into tables and saves, which are the same in every language.
func (v View) Spoken() View {
	for _, text := range []*string{&v.Title, &v.Heading, &v.Say, &v.Notes, &v.Write} {
		*text = say.Text(*text)
	}
	v.Seats = spoken(v.Seats)
	v.Stages = slices.Clone(v.Stages)
	for i := range v.Stages {
		v.Stages[i].Heading = say.Text(v.Stages[i].Heading)
	}
	if v.Card != nil {
		card := *v.Card
		card.Title, card.Duty = say.Text(card.Title), say.Text(card.Duty)
		card.OnlyYouKnow, card.WorthAsking = say.Text(card.OnlyYouKnow), say.Text(card.WorthAsking)
		v.Card = &card
	}
	v.Asked = slices.Clone(v.Asked)
	for i := range v.Asked {
		v.Asked[i].Questions = spoken(v.Asked[i].Questions)
	}
	v.Mail = slices.Clone(v.Mail)
	for i := range v.Mail {
		v.Mail[i].From, v.Mail[i].Text = say.Text(v.Mail[i].From), say.Text(v.Mail[i].Text)
	}
	v.Injects = slices.Clone(v.Injects)
	for i := range v.Injects {
		v.Injects[i].Expect = say.Text(v.Injects[i].Expect)
	}
	v.Teams = slices.Clone(v.Teams)
	for i, t := range v.Teams {
		v.Teams[i] = t.spoken()
	}
	return v
}

// spoken returns what a team has before it in the language that is spoken; the same
// where nothing of it is translated.
func (t *TeamView) spoken() *TeamView {
	ending := say.Text(t.Ending)
	if ending == t.Ending && t.Ballot == nil && len(t.Past) == 0 {
		return t
	}
	n := *t
	n.Ending = ending
	if t.Ballot != nil {
		b := t.Ballot.spoken()
		n.Ballot = &b
	}
	n.Past = slices.Clone(t.Past)
	for i := range n.Past {
		n.Past[i] = n.Past[i].spoken()
	}
	return &n
}

func (b BallotView) spoken() BallotView {
	b.Question, b.Argues = say.Text(b.Question), say.Text(b.Argues)
	b.Options = spoken(b.Options)
	return b
}

// spoken returns texts in the language that is spoken.
func spoken(texts []string) []string {
	all := make([]string, len(texts))
	for i, text := range texts {
		all[i] = say.Text(text)
	}
	return all
}
