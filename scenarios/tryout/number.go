package tryout

import (
	"fmt"
	"math"
	"strconv"

	"example.com/realign/sim"
)

// String writes what was asked and what it is, as conditions write numbers.
func (a Asked) String() string { return a.Ask + " is " + number(a.Value, a.Kind) }

// number writes a number of a kind as conditions do.
func number(v float64, k sim.Kind) string {
	switch {
	case k == sim.ShareKind:
		return fmt.Sprintf("%.1f%%", 100*v)
	case k == sim.MoneyKind && math.Abs(v) >= 1e6:
		return fmt.Sprintf("%.2fM", v/1e6)
	case k == sim.MoneyKind && math.Abs(v) >= 1e3:
		return fmt.Sprintf("%.0fk", v/1e3)
	case k == sim.PlainNumber:
		return strconv.FormatFloat(v, 'f', 2, 64)
	default:
		return fmt.Sprintf("%.0f", v)
	}
}
