package tell

import (
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/chart"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// LeverLabel names lever l.
func LeverLabel(sc *scenarios.Scenario, l sim.Lever) string {
	if own := leverText(sc, l).Label; own != "" {
		return own
	}
	if l < 0 || l >= sim.NumLevers {
		return "?"
	}
	return say.Text(leverWords[l].label)
}

// GroupLabel names a group of levers.
func GroupLabel(g sim.Group) string {
	if g < 0 || g >= sim.NumGroups {
		return "?"
	}
	return say.Text(groupLabels[g])
}

// GroupAbout says what a group of levers is for.
func GroupAbout(g sim.Group) string {
	if g < 0 || g >= sim.NumGroups {
		return ""
	}
	return say.Text(groupAbout[g])
}

// leverAbout says what lever l is.
func leverAbout(sc *scenarios.Scenario, l sim.Lever) string {
	if own := leverText(sc, l).About; own != "" {
		return own
	}
	return say.Text(leverWords[l].about)
}

// LeverHelp says what lever l does, as far as aid lets it.
func LeverHelp(sc *scenarios.Scenario, l sim.Lever, aid Aid) page.Page {
	if l < 0 || l >= sim.NumLevers {
		return page.Page{Title: LeverLabel(sc, l)}
	}
	p := page.Page{Title: LeverLabel(sc, l), Blocks: []page.Block{page.Text{Text: leverAbout(sc, l)}}}
	if items := effectItems(leverWords[l].effects, aid); len(items) > 0 {
		p.Blocks = append(p.Blocks, page.Bullets{Items: items})
	} else {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("What it does shows in the years after."), Role: page.Quiet})
	}
	if l.Connects() {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Needs days and money together; one cannot stand in for the other. Assumptions that go unquestioned take part of the return.")})
	}
	return p
}

// effectItems says effects as far as aid lets it; none for experts.
func effectItems(effects []effect, aid Aid) []page.Text {
	if aid == Expert {
		return nil
	}
	items := make([]page.Text, len(effects))
	for i, e := range effects {
		items[i].Text = effectText(e, aid)
	}
	return items
}

// effectText says what an effect does, and to a guided player how much and when.
func effectText(e effect, aid Aid) string {
	what, size, delay := say.Text(e.what), say.Text(e.size), say.Text(e.delay)
	switch {
	case aid == Guided && e.up:
		return say.Textf("Raises %s: a %s effect, %s", what, size, delay)
	case aid == Guided:
		return say.Textf("Lowers %s: a %s effect, %s", what, size, delay)
	case e.up:
		return say.Textf("Raises %s", what)
	}
	return say.Textf("Lowers %s", what)
}

// Takes says what a setting of lever l takes and holds: "4 days a quarter,
// $64,000 a year". Money is said by the year, as the budget is.
func Takes(l sim.Lever, e sim.Effort) string {
	var parts []string
	if e.Days > 0 {
		parts = append(parts, say.Textf("%s a quarter", DayCount(e.Days)))
	}
	if e.Money > 0 {
		parts = append(parts, paid(l, Money(spent(l, e.Money))))
	}
	if len(parts) == 0 {
		parts = append(parts, say.Text("no days and no money"))
	}
	if size := amountWords(l, e.Amount); size != "" {
		parts = append(parts, size)
	}
	return strings.Join(parts, ", ")
}

// LevelsTake says what the levels of lever l take, from the lowest up.
func LevelsTake(l sim.Lever, rules *sim.Rules) string {
	var days, money, sizes []string
	for level := range sim.MaxLevel {
		e := rules.Levels[l][level+1]
		if e.Days > 0 {
			days = append(days, e.Days.String())
		}
		if e.Money > 0 {
			money = append(money, Money(spent(l, e.Money)))
		}
		if size := amountWords(l, e.Amount); size != "" {
			sizes = append(sizes, size)
		}
	}
	var parts []string
	if len(days) > 0 {
		parts = append(parts, say.Textf("%s days a quarter", amounts(days)))
	}
	if len(money) > 0 {
		parts = append(parts, paid(l, amounts(money)))
	}
	if len(parts) == 0 {
		parts = append(parts, say.Text("no days and no money"))
	}
	if len(sizes) > 0 {
		parts = append(parts, amounts(sizes))
	}
	return strings.Join(parts, ", ")
}

// paid says when the money of lever l is paid.
func paid(l sim.Lever, money string) string {
	if l == sim.BigInvestment {
		return say.Textf("%s once", money)
	}
	return say.Textf("%s a year", money)
}

// spent is what money of an effort comes to in a year.
func spent(l sim.Lever, money sim.Money) sim.Money {
	if l == sim.BigInvestment {
		return money
	}
	return money * sim.QuartersAYear
}

// amountWords says what an effort's amount means for the levers that have one.
func amountWords(l sim.Lever, a sim.Permille) string {
	if a <= 0 {
		return ""
	}
	switch l {
	case sim.Conference:
		return say.Textf("at %s of full size", Percent(a.Float()))
	case sim.ProgramLaunches:
		return say.Textf("%s a year", chart.Decimals(a.Float(), 1))
	case sim.TightenControl:
		return say.Textf("at %s strength", Percent(a.Float()))
	}
	return ""
}

// LevelLabel says a level in words.
func LevelLabel(level sim.Level) string {
	switch {
	case level == sim.Tuned:
		return say.Text("own amounts")
	case level <= 0:
		return say.Text("off")
	}
	return say.Textf("level %d of %d", level, sim.MaxLevel)
}
