package sim

import (
	"fmt"
	"strings"
	"testing"
)

// The story of two leaders, figure by figure with the two largest causes, so
// that a change of the model shows in a diff as what it does.
func TestGoldenStoryOfTwoLeaders(t *testing.T) {
	var b strings.Builder
	for _, c := range []struct {
		name string
		f    strategy
	}{{"business as usual", always(usual())}, {"elephants first, then connection", path(6)}} {
		fmt.Fprintf(&b, "== %s, seed 1\n", c.name)
		for _, y := range play(house(8000, nil), 1, c.f, 40, nil).years {
			tellYear(&b, &y)
		}
	}
	golden(t, "story.golden", b.String())
}

func tellYear(b *strings.Builder, y *Year) {
	fmt.Fprintf(b, "year %d\n", y.Number)
	for f := range NumFigures {
		a := y.Accounts[f]
		fmt.Fprintf(b, "  %-18s %14d", f, a.Closing)
		for _, l := range a.Lines[:min(2, len(a.Lines))] {
			fmt.Fprintf(b, "  %s %+d", l.Cause, l.Amount)
		}
		fmt.Fprintln(b)
	}
	for _, e := range y.Events {
		fmt.Fprintf(b, "  event %d index %d amount %d\n", e.Kind, e.Index, e.Amount)
	}
}
