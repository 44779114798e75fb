package ui

import (
	"slices"
	"testing"
	"time"

	"github.com/muesli/termenv"

	"example.com/realign/ui/theme"
)

// BenchmarkKeyToFrame measures a key and the frame that answers it, at 120 by 40
// in all colours: in the middle, at the 99th percentile, and how large the whole
// frame is. A terminal is sent only the lines that changed.
func BenchmarkKeyToFrame(b *testing.B) {
	for _, c := range []struct {
		name, place string
		keys        []string
	}{
		{"desk", "desk", []string{"down", "right", "left"}},
		{"tabs", "members", []string{"tab"}},
		{"report", "report", []string{"down", "up"}},
		{"debrief", "debrief", []string{"right"}},
		{"palette", "palette", []string{"down"}},
		{"glossary", "glossary", []string{"pgdown", "home"}},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.Setenv("REALIGN_HOME", b.TempDir())
			t := open(small(b), theme.Dark(termenv.TrueColor), 120, 40)
			defer t.router.letGo()
			placeNamed(c.place)(b, t)
			var took []time.Duration
			size := 0
			for i := 0; b.Loop(); i++ {
				began := time.Now()
				t.press(c.keys[i%len(c.keys)])
				size = max(size, len(t.app.View()))
				took = append(took, time.Now().Sub(began))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)*99/100])/1e6, "ms-p99")
			b.ReportMetric(float64(size), "bytes/frame")
		})
	}
}

// BenchmarkClickToFrame measures a click, for which the frame is drawn once more to
// ask it what stands there.
func BenchmarkClickToFrame(b *testing.B) {
	b.Setenv("REALIGN_HOME", b.TempDir())
	t := open(small(b), theme.Dark(termenv.TrueColor), 120, 40)
	defer t.router.letGo()
	t.until(b, "enter", is[desk])
	for i := 0; b.Loop(); i++ {
		t.clickAt(5, 10+i%3)
		_ = t.app.View()
	}
}

// BenchmarkLargestFrame reports how large the largest frame of any screen is.
func BenchmarkLargestFrame(b *testing.B) {
	size := 0
	for _, p := range places {
		b.Setenv("REALIGN_HOME", b.TempDir())
		t := open(small(b), theme.Dark(termenv.TrueColor), 120, 40)
		p.to(b, t)
		size = max(size, len(t.app.View()))
		t.router.letGo()
	}
	for b.Loop() {
		_ = size
	}
	b.ReportMetric(float64(size), "bytes/frame")
}
