package tell

import (
	"strconv"
	"strings"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// This file tells a board what its seats read and what they are asked.

// boardReports are the reports that seats choose from: the departments' slices of the
// last year.
var boardReports = [...]struct {
	name    string
	figures []sim.Figure
}{
	{say.Mark("Members¦report"), []sim.Figure{sim.Members, sim.Renewal, sim.FirstYearRenewal}},
	{say.Mark("The calendar¦report"), []sim.Figure{sim.Load, sim.BoardSupport, sim.PoliticalCapital}},
	{say.Mark("The house¦report"), []sim.Figure{sim.Silos, sim.Trust, sim.Knowledge}},
	{say.Mark("New things¦report"), []sim.Figure{sim.Innovation, sim.Engagement, sim.Vitality}},
	{say.Mark("Money¦report"), []sim.Figure{sim.Reserves, sim.Net, sim.Revenue}},
}

// BoardReportName returns what report i of a board is called.
func BoardReportName(i int) string { return say.Text(boardReports[i].name) }

// BoardFigures returns the figures of report i of a board.
func BoardFigures(i int) []sim.Figure { return boardReports[i].figures }

// BoardReport shows report i of a board: its figures of the last year, and how they
// moved in it.
func BoardReport(i int, years []sim.Year) page.Page {
	p := page.Page{Title: BoardReportName(i)}
	if len(years) == 0 {
		p.Blocks = []page.Block{page.Text{Text: say.Text("No year has been played yet.")}}
		return p
	}
	y := &years[len(years)-1]
	var facts page.Facts
	for _, f := range BoardFigures(i) {
		facts.Items = append(facts.Items, page.Fact{
			Label: FigureLabel(f), Value: FormatAmount(f, y.Figures[f]), Note: FormatChange(f, y.Figures[f]-y.Accounts[f].Opening),
		})
	}
	p.Blocks = []page.Block{page.Text{Text: say.Textf("What year %d brought", y.Number)}, facts}
	return p
}

// TypedIn says in what a figure is typed.
func TypedIn(f sim.Figure) string {
	switch f.Unit() {
	case sim.InCents:
		return say.Text("Type it in thousands of dollars.")
	case sim.InMicro:
		return say.Text("Type it in per cent.")
	default:
		return say.Text("Type a number.")
	}
}

// mostTyped is the greatest number that is taken for an amount.
const mostTyped = 1e9

// mostShare is the greatest share that there can be, in per cent.
const mostShare = 100

// Mistyped says what is wrong with what [ReadAmount] does not take.
func Mistyped(f sim.Figure) string {
	if f.IsShare() {
		return say.Textf("That is no number from 0 to 100. %s", TypedIn(f))
	}
	return say.Textf("That is no number. %s", TypedIn(f))
}

// ReadAmount reads what was typed as an amount of a figure, as [TypedIn] asks for
// it; false where it is no number, or a share that cannot be.
func ReadAmount(f sim.Figure, text string) (sim.Amount, bool) {
	n, err := strconv.ParseFloat(strings.Trim(strings.ReplaceAll(text, ",", ""), " %$k"), 64)
	if err != nil || n < -mostTyped || n > mostTyped {
		return 0, false
	}
	if f.IsShare() && (n < 0 || n > mostShare) {
		return 0, false
	}
	const cents, micro = 100_000, 10_000 // of a thousand dollars, of a hundredth
	switch f.Unit() {
	case sim.InCents:
		return sim.Amount(n * cents), true
	case sim.InMicro:
		return sim.Amount(n * micro), true
	default:
		return sim.Amount(n), true
	}
}
