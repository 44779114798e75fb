package scenarios

import (
	"slices"
	"strings"

	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

// The space of a scene on the smallest screen: its rows without heading, date
// and footer, and what a line of text or of advice may take of its columns.
const (
	sceneRows     = 18
	textColumns   = 76
	adviceColumns = 72
	leastName     = 17 // the department behind an advisor's name
	recordRows    = 1  // what came of an advisor's advice so far
)

// voices warns of advisors without words, of advice that leaves nothing to weigh,
// and of a scene that needs scrolling before everyone has spoken.
func (c *checker) voices(text *Card, n *dialect.Node) {
	var silent []string
	for _, a := range text.Advisors {
		if a.Says == "" {
			silent = append(silent, a.Department.ID())
		}
	}
	if len(silent) > 0 {
		c.doc.Warnf(keyPlace(n, "advisors"), "silent", "asked and without a word: %s; write a sentence for each, as in events: It was full", strings.Join(silent, ", "))
	}
	if len(text.Advisors) > 1 && oneVoice(text.Advisors) {
		c.doc.Warnf(keyPlace(n, "leans"), "one-voice", "everybody who speaks leans to %q, so there is nothing to weigh; let one of them see it otherwise", text.Choices[text.Advisors[0].For].ID)
	}
	if rows := c.sceneRows(text); rows > sceneRows {
		c.doc.Warnf(keyPlace(n, "advisors"), "crowded", "the scene takes %d lines and a small screen shows %d at once; let fewer people speak, or shorten them", rows, sceneRows)
	}
}

// sceneRows returns the rows of a scene late in a game, when everybody who leans
// anywhere has a record.
func (c *checker) sceneRows(text *Card) int {
	rows := clean.Rows(text.Text, textColumns)
	leans := c.leaning()
	for _, a := range text.Advisors {
		rows += (leastName + clean.Cells(a.Name+a.Says) + adviceColumns - 1) / adviceColumns
		if leans[a.Department] {
			rows += recordRows
		}
	}
	return rows
}

// oneVoice reports whether all advice leans to the same choice.
func oneVoice(advice []Advisor) bool {
	return advice[0].For >= 0 && !slices.ContainsFunc(advice, func(a Advisor) bool { return a.For != advice[0].For })
}

// leaning returns which departments lean to a choice anywhere.
func (c *checker) leaning() (leans [sim.NumDepartments]bool) {
	for i := range c.sc.Cards {
		for _, a := range c.sc.Cards[i].Advisors {
			leans[a.Department] = leans[a.Department] || a.For >= 0
		}
	}
	return leans
}
