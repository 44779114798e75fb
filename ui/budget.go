package ui

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/sim"
	"example.com/realign/ui/chart"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// budgets draws the two bars: what is left of days and money, in a bar, in
// numbers and in words.
func (s desk) budgets(f Frame) []string {
	p, rules, v := s.game.Draft(), s.game.Rules(), s.view
	days, money := p.Days(rules), p.Money(rules)
	daysStyle, moneyStyle := f.Theme.Accent, f.Theme.Accent
	if days > v.Days {
		daysStyle = f.Theme.Bad
	}
	switch {
	case money > v.Spendable:
		moneyStyle = f.Theme.Bad
	case money > v.Pool:
		moneyStyle = f.Theme.Warn
	}
	return []string{
		f.budget(say.Text("Days a quarter"), share(days, v.Days), daysStyle,
			say.Textf("%s of %s", days, v.Days), over(days > v.Days, tell.DayCount(abs(v.Days-days)))),
		f.budget(say.Text("Money a year"), share(money, v.Pool), moneyStyle,
			say.Textf("%s of %s", short(money), short(v.Pool)), s.moneyWords(money)),
	}
}

// moneyWords says what is left of the pool, or what the plan takes out of the
// reserves.
func (s desk) moneyWords(money sim.Money) string {
	switch v := s.view; {
	case money > v.Spendable:
		return over(true, short(money-v.Spendable))
	case money > v.Pool:
		return say.Textf("%s from reserves", short(money-v.Pool))
	default:
		return over(false, short(v.Pool-money))
	}
}

// over says how far from its limit an amount is.
func over(beyond bool, by string) string {
	switch {
	case beyond:
		return say.Textf("%s TOO MUCH", by)
	case strings.HasPrefix(by, "0 ") || by == "$0":
		return say.Text("none left")
	default:
		return say.Textf("%s left", by)
	}
}

// abs returns the size of a number.
func abs[N ~int32 | ~int64](n N) N { return max(n, -n) }

// share returns used as a part of all.
func share[N ~int32 | ~int64](used, all N) float64 { return float64(used) / float64(max(all, 1)) }

// budget draws one bar with its numbers and words.
func (f Frame) budget(label string, share float64, style theme.Style, numbers, words string) string {
	head := "  " + pad(label, 15)
	tail := " " + numbers + f.glyph(" · ", ", ") + words
	width := min(f.Width-ansi.StringWidth(head)-max(ansi.StringWidth(tail), 44), 48)
	ink := f.ink()
	ink.Accent = style
	return head + chart.Share(share, share, width, ink) + tail
}

// cost says days and money as briefly as a row allows.
func cost(d sim.Days, m sim.Money) string {
	switch {
	case d > 0 && m > 0:
		return d.String() + "d " + short(m)
	case m > 0:
		return short(m)
	case d > 0:
		return d.String() + "d"
	default:
		return ""
	}
}

// short says an amount in few cells: $840, $32k, $1.2M.
func short(m sim.Money) string {
	switch dollars := m.Float(); {
	case dollars < 0:
		return "-" + short(-m)
	case dollars >= 999_500:
		return fmt.Sprintf("$%.1fM", dollars/1e6)
	case dollars >= 1000:
		return fmt.Sprintf("$%.0fk", dollars/1e3)
	default:
		return fmt.Sprintf("$%.0f", dollars)
	}
}
