package tell

import (
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
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
			item.Text += ". Price: " + inSentence(price)
		}
		if i < len(open) && !open[i] {
			item.Text += " (not open to you as things are)"
			item.Role = page.Quiet
		}
		items = append(items, item)
	}
	p.Blocks = append(p.Blocks, page.Heading{Text: "What do you answer?"}, page.Bullets{Items: items, Numbered: true})
	return p
}

// CardScene shows a dilemma without its answers. answers are those given so far,
// from which advisors have a record.
func CardScene(v *sim.View, sc *scenarios.Scenario, card int, answers []Answered) page.Page {
	c := &sc.Cards[card]
	p := page.Page{Title: c.Title, Blocks: []page.Block{
		page.Text{Text: "Year " + strconv.Itoa(v.Year) + ", after quarter " + strconv.Itoa(max(1, v.Quarter)), Role: page.Quiet},
		page.Text{Text: c.Text},
	}}
	if len(c.Advisors) == 0 {
		return p
	}
	p.Blocks = append(p.Blocks, page.Heading{Text: "Each sees it from one desk"}, page.Bullets{Items: voices(v, sc, card, answers)})
	return p
}

// advisorName says who speaks.
func advisorName(a scenarios.Advisor) string {
	department := DepartmentLabel(a.Department)
	if a.Name == "" {
		return department
	}
	return a.Name + " (" + department + ")"
}

// Answers returns the words of each answer to a card.
func Answers(sc *scenarios.Scenario, card int) []string {
	var answers []string
	for _, c := range sc.Cards[card].Choices {
		answers = append(answers, c.Label)
	}
	return answers
}

// Reply says what came of an answer at once.
func Reply(sc *scenarios.Scenario, card, choice int) page.Page {
	c := &sc.Cards[card]
	answer := c.Choices[choice]
	p := page.Page{Title: c.Title, Blocks: []page.Block{page.Text{Text: "You chose: " + answer.Label, Role: page.Strong}}}
	if answer.Reply != "" {
		p.Blocks = append(p.Blocks, page.Text{Text: answer.Reply})
	}
	p.Blocks = append(p.Blocks, page.Text{Text: "What it changes shows in the quarters to come.", Role: page.Quiet})
	return p
}
