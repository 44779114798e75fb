package tell

import (
	"math"

	"example.com/realign/sim"
	"example.com/realign/ui/chart"
	"example.com/realign/ui/say"
)

// Count says a number of things, with commas in the thousands.
func Count(n int) string { return chart.Decimals(float64(n), 0) }

// Dollars says an amount in whole dollars.
func Dollars(m sim.Money) string {
	if m < 0 {
		return "-$" + chart.Decimals(math.Round(-m.Float()), 0)
	}
	return "$" + chart.Decimals(math.Round(m.Float()), 0)
}

// Money says an amount the way it is talked about: "$4.2 million", "$412,000",
// "$8,250".
func Money(m sim.Money) string {
	size := math.Abs(m.Float())
	sign := ""
	if m < 0 {
		sign = "-"
	}
	switch {
	case size >= 999_500:
		return sign + millions(chart.Decimals(size/1e6, 2))
	case size >= 100_000:
		return sign + "$" + chart.Decimals(math.Round(size/1000)*1000, 0)
	default:
		return sign + "$" + chart.Decimals(math.Round(size), 0)
	}
}

// millions says an amount in millions of dollars.
func millions(n string) string {
	if n == "1" {
		return say.Text("$1 million")
	}
	return say.Textf("$%s million", n)
}

// Percent says a share in whole per cent.
func Percent(share float64) string { return chart.Decimals(share*100, 0) + "%" }

// DayCount says a number of leadership days.
func DayCount(d sim.Days) string {
	if d == sim.Day {
		return say.Text("1 day")
	}
	return say.Textf("%s days", chart.Decimals(d.Float(), 2))
}

// step is the smallest part of a figure that is shown.
func step(f sim.Figure) sim.Amount {
	switch {
	case f == sim.Vitality:
		return 1_000_000
	case f == sim.PoliticalCapital:
		return 100_000
	case f.Unit() == sim.InCents:
		return 100_000
	case f.Unit() == sim.InMicro:
		return 1000
	default:
		return 1
	}
}

// shown returns an amount of f rounded to what is shown of it.
func shown(f sim.Figure, a sim.Amount) sim.Amount {
	s := step(f)
	half := s / 2
	if a < 0 {
		return -((-a + half) / s * s)
	}
	return (a + half) / s * s
}

// FormatAmount says a level of figure f.
func FormatAmount(f sim.Figure, a sim.Amount) string {
	a = shown(f, a)
	switch {
	case f.Unit() == sim.InCents:
		return Dollars(sim.Money(a))
	case f.IsShare() || f == sim.Load:
		return decimal(a.Float(sim.InMicro)*100) + "%"
	case f == sim.PoliticalCapital:
		return decimal(a.Float(sim.InMicro))
	default:
		return Count(int(math.Round(a.Float(f.Unit()))))
	}
}

// FormatChange says how figure f moved, with the direction in words.
func FormatChange(f sim.Figure, a sim.Amount) string {
	a = shown(f, a)
	switch {
	case a == 0:
		return say.Text("no change")
	case a < 0:
		return say.Textf("down %s", changeSize(f, -a))
	default:
		return say.Textf("up %s", changeSize(f, a))
	}
}

// FormatPart says what a cause did to figure f: "+120", "-1.2 points".
func FormatPart(f sim.Figure, a sim.Amount) string {
	a = shown(f, a)
	switch {
	case a == 0:
		return "0"
	case a < 0:
		return "-" + changeSize(f, -a)
	default:
		return "+" + changeSize(f, a)
	}
}

// changeSize says an amount of change without its sign.
func changeSize(f sim.Figure, a sim.Amount) string {
	if f.IsShare() || f == sim.Load {
		return points(a.Float(sim.InMicro) * 100)
	}
	return FormatAmount(f, a)
}

// points says a difference between two shares.
func points(n float64) string {
	if text := decimal(n); text != "1" {
		return say.Textf("%s points", text)
	}
	return say.Text("1 point")
}

// decimal says a number with one decimal, always the same way.
func decimal(x float64) string {
	return chart.Decimals(math.Round(x*10)/10, 1)
}
