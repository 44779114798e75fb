package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Card shows a dilemma: the scene, what the advisors say, and the answers by
// number. answers are those given so far, from which advisors have a record; open
// says of each answer whether it can be given.
func Card(v *sim.View, sc *scenarios.Scenario, card int, answers []Answered, open []bool) page.Page {
	p := CardScene(v, sc, card, answers)
	var items []page.Text
	for i, a := range Answers(sc, card) {
		item := page.Text{Text: a}
		if price := sc.Cards[card].Choices[i].Price; price != "" {
			item.Text = say.Textf("%s. Price: %s", a, inSentence(say.Text(price)))
		}
		if i < len(open) && !open[i] {
			item.Text = say.Textf("%s (not open to you as things are)", item.Text)
			item.Role = page.Quiet
		}
		items = append(items, item)
	}
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What do you answer?")}, page.Bullets{Items: items, Numbered: true})
	return p
}

// CardScene shows a dilemma without its answers. answers are those given so far,
// from which advisors have a record.
func CardScene(v *sim.View, sc *scenarios.Scenario, card int, answers []Answered) page.Page {
	c := &sc.Cards[card]
	p := page.Page{Title: say.Text(c.Title), Blocks: []page.Block{
		page.Text{Text: say.Textf("Year %d, after quarter %d", v.Year, max(1, v.Quarter)), Role: page.Quiet},
		page.Text{Text: say.Text(c.Text)},
	}}
	if len(c.Advisors) == 0 {
		return p
	}
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Each sees it from one desk")}, page.Voices{Items: voices(v, sc, card, answers)})
	return p
}

// Answers returns the words of each answer to a card.
func Answers(sc *scenarios.Scenario, card int) []string {
	var answers []string
	for _, c := range sc.Cards[card].Choices {
		answers = append(answers, say.Text(c.Label))
	}
	return answers
}

// A Chooser is who gave an answer.
type Chooser int

// The choosers. All but the first are of a class.
const (
	You      Chooser = iota
	YourVote         // of a table
	TheRule          // by which seats vote that nobody takes
	TheClock         // the time ran out
)

// says says what was chosen.
func (c Chooser) says(answer string) string {
	switch c {
	case YourVote:
		return say.Textf("Your vote decided: %s", answer)
	case TheRule:
		return say.Textf("The seats that vote by rule chose: %s", answer)
	case TheClock:
		return say.Textf("The time ran out, and this was taken: %s", answer)
	default:
		return say.Textf("You chose: %s", answer)
	}
}

// Reply says what came of an answer at once.
func Reply(sc *scenarios.Scenario, card, choice int, by Chooser) page.Page {
	c := &sc.Cards[card]
	answer := c.Choices[choice]
	p := page.Page{Title: say.Text(c.Title), Blocks: []page.Block{page.Text{Text: by.says(say.Text(answer.Label)), Role: page.Strong}}}
	if answer.Reply != "" {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text(answer.Reply)})
	}
	p.Blocks = append(p.Blocks, page.Text{Text: say.Text("What it changes shows in the quarters to come."), Role: page.Quiet})
	return p
}
