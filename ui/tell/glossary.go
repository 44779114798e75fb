package tell

import (
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A Term is a word of the game and what it means.
type Term struct{ Word, Means string }

// A Subject is a part of the glossary.
type Subject struct {
	Title string
	Terms []Term
}

// Glossary tells every word that a screen of sc uses for something of its own:
// what is counted, what can be set, and what is in the way. It says what things
// are, and nothing of how strong or how soon they are.
func Glossary(sc *scenarios.Scenario) []Subject {
	return []Subject{
		{say.Text("Playing"), said(playTerms)},
		{say.Text("What is counted"), figureTerms()},
		{say.Text("Levers"), leverTerms(sc)},
		{say.Text("Members"), said(memberTerms)},
		{say.Text("The house"), append(said(houseTerms), houseNames()...)},
		{say.Text("Elephants"), append(said(elephantTerms), statusTerms()...)},
		{say.Text("The journey from inside-out to outside-in"), stageTerms()},
		{say.Text("Styles of leading"), styleTerms()},
		{say.Text("Reasons that a report gives"), reasonTerms()},
	}
}

// GlossaryPage tells the terms that hold every word of wanted; all of them where
// nothing is wanted.
func GlossaryPage(sc *scenarios.Scenario, wanted string) page.Page {
	p := page.Page{Title: say.Text("The words of the game")}
	words := strings.Fields(clean.Fold(wanted))
	for _, c := range Glossary(sc) {
		t := page.Table{}
		for _, term := range c.Terms {
			if holdsAll(clean.Fold(term.Word+" "+term.Means), words) {
				t.Rows = append(t.Rows, []string{term.Word, term.Means})
			}
		}
		if len(t.Rows) > 0 {
			p.Blocks = append(p.Blocks, page.Heading{Text: c.Title}, t)
		}
	}
	if len(p.Blocks) == 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Textf("No word of the game has “%s” in it.", wanted)})
	}
	return p
}

func holdsAll(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

// said says the terms of a table.
func said(terms []Term) []Term {
	all := make([]Term, len(terms))
	for i, t := range terms {
		all[i] = Term{say.Text(t.Word), say.Text(t.Means)}
	}
	return all
}

func figureTerms() []Term {
	var all []Term
	for f := range sim.NumFigures {
		all = append(all, Term{FigureLabel(f), FigureAbout(f)})
	}
	return all
}

func leverTerms(sc *scenarios.Scenario) []Term {
	var all []Term
	for l := range sim.NumLevers {
		all = append(all, Term{LeverLabel(sc, l), leverAbout(sc, l)})
	}
	return all
}

func statusTerms() []Term {
	var all []Term
	for s := sim.Hidden; s <= sim.Buried; s++ {
		all = append(all, Term{StatusLabel(s), say.Text(statusWords[s].about)})
	}
	return all
}

func stageTerms() []Term {
	var all []Term
	for s := range sim.NumStages {
		all = append(all, Term{StageLabel(s), say.Text(stages[s].about)})
	}
	return all
}

func styleTerms() []Term {
	var all []Term
	for s := range sim.NumStyles {
		all = append(all, Term{StyleLabel(s), say.Text(styleWords[s].about)})
	}
	return all
}

// houseNames names the parts of the house.
func houseNames() []Term {
	var layers, departments []string
	for l := range sim.NumLayers {
		layers = append(layers, LayerLabel(l))
	}
	for d := range sim.NumDepartments {
		departments = append(departments, DepartmentLabel(d))
	}
	return []Term{
		{say.Text("Levels of leadership"), strings.Join(layers, ", ")},
		{say.Text("Departments"), strings.Join(departments, ", ")},
	}
}
