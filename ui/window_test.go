package ui

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// A list that goes on says so, and says how far; the mark is always in view.
func TestALongListSaysThatItGoesOn(t *testing.T) {
	m := menu{}
	for i := range 13 {
		m.items = append(m.items, item{label: fmt.Sprintf("item %d.", i), note: "about it"})
	}
	f := Frame{Width: 80, Height: 24}
	text := func(at int) string { m.at = at; return strings.Join(m.draw(f, 12), "\n") }
	assert.Contains(t, text(0), "▼ 8 more below")
	assert.NotContains(t, text(0), "above")
	assert.Contains(t, text(6), "more above")
	assert.Contains(t, text(6), "more below")
	assert.NotContains(t, text(12), "below")
	assert.Contains(t, text(12), "▲ 8 more above")
	assert.NotContains(t, strings.Join(m.draw(f, 40), "\n"), "more")
}

func TestAListNeverNeedsMoreRoomThanItHas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var r roll
		sizes := rapid.SliceOfN(rapid.IntRange(1, 4), 1, 30).Draw(t, "lines of each item")
		at := rapid.IntRange(0, len(sizes)-1).Draw(t, "marked")
		for i, n := range sizes {
			for range n {
				r.add(i, false, fmt.Sprintf("item %d.", i))
			}
		}
		r.first = 0
		for _, n := range sizes[:at] {
			r.first += n
		}
		r.last = r.first + sizes[at]
		height := rapid.IntRange(1, 40).Draw(t, "height")
		shown := r.shown(Frame{Width: 80, Height: height}, height)
		if len(shown) > height {
			t.Fatalf("%d lines in room for %d", len(shown), height)
		}
		if marked := fmt.Sprintf("item %d.", at); !strings.Contains(strings.Join(shown, "\n"), marked) {
			t.Fatalf("%s is not in view:\n%s", marked, strings.Join(shown, "\n"))
		}
	})
}
