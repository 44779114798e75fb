package chart

import (
	"math"
	"strconv"
	"strings"

	"example.com/realign/ui/say"
)

// beyond is where a number is too large to be drawn; larger ones are cut to it.
const beyond = 1e15

// finite reports whether v is a number that can be drawn.
func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// bounded returns v between minus and plus [beyond].
func bounded(v float64) float64 { return max(-beyond, min(beyond, v)) }

// Number returns v with as many decimals as its size deserves and commas in
// the thousands.
func Number(v float64) string {
	switch size := math.Abs(v); {
	case !finite(v):
		return say.Text("not known")
	case size >= 100:
		return Decimals(v, 0)
	case size >= 10:
		return Decimals(v, 1)
	default:
		return Decimals(v, 2)
	}
}

// Decimals returns v with at most n decimals and commas in the thousands.
func Decimals(v float64, n int) string {
	text := strconv.FormatFloat(bounded(v), 'f', n, 64)
	if strings.Contains(text, ".") {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	if text == "-0" {
		text = "0"
	}
	whole, fraction, _ := strings.Cut(text, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if fraction != "" {
		fraction = "." + fraction
	}
	return sign + whole + fraction
}
