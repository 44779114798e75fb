package page

import (
	"math"
	"strings"

	"example.com/realign/ui/chart"
	"example.com/realign/ui/say"
)

// matrix draws who has to do with whom, as a table of cells or as a ring.
func (d drawer) matrix(b Matrix) []string {
	m := chart.Matrix{Names: b.Names, Cells: b.Cells}
	lines := d.caption(b.Title, say.Text("in %"))
	if b.Ring {
		if ring := chart.Ring(m, min(d.width, textMost), d.ink()); ring != nil {
			return append(append(lines, ring...), d.facts(d.bonds(b))...)
		}
	}
	return append(lines, chart.MatrixLines(m, d.width, d.ink())...)
}

// The words for lines of a ring, by their strength.
var bondWords = [chart.Bonds]string{
	say.Mark("Hardly ever (under 25%)"), say.Mark("At times (25 to 49%)"), say.Mark("Often (50 to 74%)"), say.Mark("Closely (75% and more)"),
}

// bonds lists the pairs of a ring by the strength of their line, the strongest
// first.
func (d drawer) bonds(b Matrix) []Fact {
	var pairs [chart.Bonds + 1][]string
	var many [chart.Bonds + 1]int
	for i, name := range b.Names {
		var with [chart.Bonds + 1][]string
		for j := i + 1; j < len(b.Names); j++ {
			v, bond := matrixAt(b, i, j), chart.Bonds
			if !math.IsNaN(v) && !math.IsInf(v, 0) {
				bond = chart.Bond(v)
			}
			with[bond] = append(with[bond], b.Names[j]+" "+percent(v))
			many[bond]++
		}
		for bond, others := range with {
			if len(others) > 0 {
				pairs[bond] = append(pairs[bond], say.Textf("%s with %s", name, strings.Join(others, ", ")))
			}
		}
	}
	var facts []Fact
	for bond := chart.Bonds; bond >= 0; bond-- {
		if len(pairs[bond]) == 0 {
			continue
		}
		words, mark := say.Text("Not known yet"), ""
		if bond < chart.Bonds {
			words, mark = say.Text(bondWords[bond]), chart.BondMark(bond, d.ink())
		}
		if mark == "" {
			mark = "  "
		}
		facts = append(facts, Fact{Label: mark + " " + words, Value: chart.Number(float64(many[bond])), Note: strings.Join(pairs[bond], "; ")})
	}
	return facts
}
