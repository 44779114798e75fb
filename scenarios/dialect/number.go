package dialect

import (
	"errors"
	"strconv"
	"strings"
)

// A Unit is what is written behind a number.
type Unit byte

// The units.
const (
	NoUnit   Unit = 0
	Percent  Unit = '%'
	Thousand Unit = 'k'
	Million  Unit = 'M'
)

// A Number is a number as people write it: 12400, 12.4k, 4.2M, 84%, +150k, -3.
type Number struct {
	Value  float64 // with the unit worked in: 84% is 0.84
	Unit   Unit
	Signed bool // written with + or -
}

// mostDigits keeps numbers far from the edge of what a float64 holds.
const mostDigits = 15

// ParseNumber reads a number. The error says what to write instead.
func ParseNumber(s string) (Number, error) {
	var n Number
	minus := false
	rest := s
	for _, sign := range []string{"+", "-", "\u2212", "\u2013"} { // word processors turn - into longer dashes
		if after, ok := strings.CutPrefix(s, sign); ok {
			n.Signed, minus, rest = true, sign != "+", after
		}
	}
	digits, unit := splitUnit(rest)
	if err := checkDigits(digits); err != nil {
		return Number{}, err
	}
	exponent := ""
	switch unit {
	case "":
	case "%":
		n.Unit, exponent = Percent, "e-2"
	case "k", "K":
		n.Unit, exponent = Thousand, "e3"
	case "M":
		n.Unit, exponent = Million, "e6"
	default:
		return Number{}, unitError(unit)
	}
	v, err := strconv.ParseFloat(digits+exponent, 64)
	if err != nil {
		return Number{}, errNotANumber
	}
	if n.Value = v; minus {
		n.Value = -v
	}
	return n, nil
}

func splitUnit(s string) (digits, unit string) {
	i := 0
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == '.' || s[i] == ',' || s[i] == '_') {
		i++
	}
	return s[:i], strings.TrimSpace(s[i:])
}

var errNotANumber = errors.New("this is not a number; write it like 12400, 12.4k, 4.2M, 84% or -3")

func checkDigits(s string) error {
	whole, fraction, dot := strings.Cut(s, ".")
	switch {
	case strings.ContainsAny(s, ",_"):
		return errors.New("write the number without separators, like 12400 or 12.4k, and with a point for decimals")
	case whole == "" && fraction != "":
		return errors.New("write a digit before the point, like 0.5")
	case whole == "", dot && fraction == "", strings.Contains(fraction, "."):
		return errNotANumber
	case len(whole)+len(fraction) > mostDigits:
		return errors.New("this number has too many digits")
	}
	return nil
}

// thousands is how many digits stand between separators.
const thousands = 3

// LooksGrouped reports whether a number is written as many write thousands: 60.000,
// which reads as sixty here.
func LooksGrouped(s string) bool {
	whole, fraction, _ := strings.Cut(strings.TrimLeft(s, "+-\u2212\u2013"), ".")
	isDigits := strings.Trim(fraction, "0123456789") == ""
	return isDigits && len(fraction) == thousands && len(whole) <= thousands && !strings.HasPrefix(whole, "0")
}

func unitError(unit string) error {
	switch unit {
	case "m", "mio", "million":
		return errors.New("write M for a million, like 4.2M")
	case "percent", "per cent", "pct":
		return errors.New("write % for per cent, like 84%")
	case "$", "USD":
		return errors.New("leave out the currency, like 150k")
	default:
		return errNotANumber
	}
}

// ParseSwitch reads a word that stands for yes or no.
func ParseSwitch(s string) (on, ok bool) {
	switch strings.ToLower(s) {
	case "yes", "true", "on":
		return true, true
	case "no", "false", "off":
		return false, true
	}
	return false, false
}
