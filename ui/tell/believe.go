package tell

import (
	"strconv"
	"strings"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Believe says how the model works and why anybody should believe it: what it is
// made of, what it was checked against, where the evidence disagrees, what was
// left out, and what would prove it wrong.
func Believe(r *sim.Rules) page.Page {
	d := sim.Describe(r)
	assumed := 0
	for _, p := range d.Parameters {
		if strings.HasPrefix(p.Source, "A") || p.Source == "scenario" {
			assumed++
		}
	}
	p := page.Page{Title: say.Text("How does this model work, and why should I believe it?")}
	add := func(b ...page.Block) { p.Blocks = append(p.Blocks, b...) }
	add(page.Text{Text: say.Text(d.Purpose) + " " + say.Text("You can read, change and attack every number of it.")},
		page.Heading{Text: say.Text("What it is made of")},
		page.Facts{Items: []page.Fact{
			{Label: say.Text("Members"), Value: say.Text("one by one"), Note: say.Text("each with a character, needs, ties and reasons to stay or go")},
			{Label: say.Text("What accumulates"), Value: say.Many(len(d.Stocks), "1 kind", "%s kinds", Count(len(d.Stocks))), Note: say.Text("knowledge, relationships, minds, skills, money and more")},
			{Label: say.Text("Loops"), Value: strconv.Itoa(len(d.Loops)), Note: say.Text("some build on themselves, some hold things back")},
			{Label: say.Text("Constants"), Value: strconv.Itoa(len(d.Parameters)), Note: say.Textf("%d of them are assumptions; the others rest on a published figure", assumed)},
		}},
		page.Heading{Text: say.Text("Three choices that carry it")},
		page.Bullets{Numbered: true, Items: []page.Text{
			{Text: say.Text("What members need moves and parts; what is on offer stays where it was drawn. In a slow time that hardly matters, and the calendar wins.")},
			{Text: say.Text("Each member weighs five kinds of value by character: standing, offerings, relationships, peers, mastery. Which way of leading answers follows from who they are.")},
			{Text: say.Text("Assumptions that nobody questions take part of every investment near them. About half is lost at the start, so the order of things matters.")},
		}},
		page.Heading{Text: say.Text("What it was checked against")},
		page.Bullets{Items: []page.Text{
			{Text: say.Text("Renewal of 82-86% in the first years, and 62-74% after the first year of membership, as surveys of associations report.")},
			{Text: say.Text("A fifth of members at the conference; dues and conference each about a third of income.")},
			{Text: say.Text("Offerings made with users earn two to eight times as much; studies found three to eight.")},
			{Text: say.Text("Worse before better: who turns to connection is behind for three years, as firms were that did.")},
			{Text: say.Text("Extremes: no members, no staff, no money, money without time. Nothing may break, and each must fail as it would.")},
		}},
		page.Heading{Text: say.Text("Where the evidence disagrees with the argument")}, bullets(d.Contested),
		page.Heading{Text: say.Text("What was left out on purpose")}, bullets(d.Absent),
		page.Heading{Text: say.Text("What would prove it wrong")}, bullets(d.Doubts),
		page.Heading{Text: say.Text("Try it yourself")},
		page.Text{Text: say.Text("The command realign model lists every rule, constant and source. The command realign sweep plays many games with a constant changed, such as needs.drift, and shows what stays true.")},
		page.Text{Text: say.Text(modelNote), Role: page.Quiet})
	return p
}

// bullets lists sentences, each with a capital and a full stop.
func bullets(lines []string) page.Bullets {
	var b page.Bullets
	for _, line := range lines {
		b.Items = append(b.Items, page.Text{Text: asSentence(say.Text(line)) + "."})
	}
	return b
}
