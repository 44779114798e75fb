package tell

import (
	"cmp"
	"slices"
	"strings"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// mostCauses is how many causes of a change are named; the rest is added up.
const mostCauses = 5

// A part is one named amount of a change, as it is shown.
type part struct {
	cause  sim.Cause // NumCauses for none
	label  string
	amount sim.Amount
	since  int // the year it goes back to; 0 where that is not known
}

// shownParts rounds the lines of an account so that what is shown adds up
// exactly too: the parts to the change, and the change to the two levels. What
// rounding would lose goes where it is felt least, to the parts whose remainders
// are largest.
func shownParts(f sim.Figure, a *sim.Account) []part {
	unit := step(f)
	change := shown(f, a.Closing) - shown(f, a.Opening)
	parts := make([]part, len(a.Lines))
	remainders := make([]sim.Amount, len(a.Lines))
	left := change
	for i, l := range a.Lines {
		down := floor(l.Amount, unit)
		parts[i] = part{cause: l.Cause, label: CauseLabel(l.Cause), amount: down}
		remainders[i] = l.Amount - down
		left -= down
	}
	for _, i := range byRemainder(remainders, left < 0) {
		switch {
		case left >= unit:
			parts[i].amount += unit
			left -= unit
		case left <= -unit:
			parts[i].amount -= unit
			left += unit
		}
	}
	if left != 0 {
		parts = append(parts, part{cause: sim.NumCauses, label: say.Text("rounding"), amount: left})
	}
	return parts
}

// floor returns the multiple of unit at or below a.
func floor(a, unit sim.Amount) sim.Amount {
	down := a / unit * unit
	if down > a {
		down -= unit
	}
	return down
}

// byRemainder returns the places of remainders, the largest first, or the
// smallest first.
func byRemainder(remainders []sim.Amount, smallest bool) []int {
	places := make([]int, len(remainders))
	for i := range places {
		places[i] = i
	}
	slices.SortStableFunc(places, func(a, b int) int {
		if smallest {
			a, b = b, a
		}
		return cmp.Compare(remainders[b], remainders[a])
	})
	return places
}

// outOfTheOrdinary are causes that are no part of every year. Beside the payroll
// they may be small, and they are what somebody looks for who asks why.
var outOfTheOrdinary = []sim.Cause{sim.CauseCards, sim.CauseShocks, sim.CauseInvestmentCost}

// worthNaming is how many times as large the largest part may be for one out of the
// ordinary to be named all the same.
const worthNaming = 50

// gathered names the largest parts, and those out of the ordinary before them where
// there are too many; it adds up the rest. Parts of nothing are left out.
func gathered(parts []part) []part {
	parts = slices.DeleteFunc(slices.Clone(parts), func(p part) bool { return p.amount == 0 })
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(absolute(b.amount), absolute(a.amount)) })
	if len(parts) <= mostCauses+1 {
		return parts
	}
	least := absolute(parts[0].amount) / worthNaming
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(ordinary(a, least), ordinary(b, least)) })
	rest := part{label: say.Text("everything else")}
	for _, p := range parts[mostCauses:] {
		rest.amount += p.amount
	}
	parts = parts[:mostCauses:mostCauses]
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(absolute(b.amount), absolute(a.amount)) })
	if rest.amount != 0 {
		parts = append(parts, rest)
	}
	return parts
}

// ordinary is 0 for a part that is out of the ordinary and no less than least, and
// 1 for others.
func ordinary(p part, least sim.Amount) int {
	if slices.Contains(outOfTheOrdinary, p.cause) && absolute(p.amount) >= least {
		return 0
	}
	return 1
}

func absolute(a sim.Amount) sim.Amount {
	if a < 0 {
		return -a
	}
	return a
}

// because explains a figure with a bar for each cause. The parts add up to the
// change exactly.
func because(f sim.Figure, a *sim.Account) page.Block { return barsOf(f, a, shownParts(f, a)) }

// barsOf draws the parts of a figure's change.
func barsOf(f sim.Figure, a *sim.Account, parts []part) page.Block {
	var items []page.Bar
	for _, p := range gathered(parts) {
		text := FormatPart(f, p.amount)
		if p.since > 0 {
			text = say.Textf("%s (year %d)", text, p.since)
		}
		items = append(items, page.Bar{Label: p.label, Value: float64(p.amount), Text: text})
	}
	if len(items) == 0 {
		return page.Text{Text: movement(f, a) + "."}
	}
	title := say.Textf("%s, because of", movement(f, a))
	if f == sim.Net || f == sim.Revenue {
		title = say.Textf("%s, made up of", movement(f, a))
	}
	return page.Bars{Title: title, Items: items}
}

// becauseLine explains a figure in one sentence.
func becauseLine(f sim.Figure, a *sim.Account) page.Block {
	var words []string
	for _, p := range gathered(shownParts(f, a)) {
		words = append(words, p.label+" "+FormatPart(f, p.amount))
	}
	text := movement(f, a)
	if len(words) > 0 {
		text += ": " + strings.Join(words, ", ")
	}
	return page.Text{Text: text + "."}
}

// movement says from where to where a figure went; of an amount over a year, how
// much it was.
func movement(f sim.Figure, a *sim.Account) string {
	if f == sim.Net || f == sim.Revenue {
		return say.Textf("%s of %s", FigureLabel(f), FormatAmount(f, a.Closing))
	}
	change := shown(f, a.Closing) - shown(f, a.Opening)
	if change == 0 {
		return say.Textf("%s stayed at %s", FigureLabel(f), FormatAmount(f, a.Closing))
	}
	return say.Textf("%s went %s, from %s to %s", FigureLabel(f), FormatChange(f, change), FormatAmount(f, a.Opening), FormatAmount(f, a.Closing))
}
