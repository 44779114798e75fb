package ui

import (
	"testing"

	"github.com/muesli/termenv"

	"example.com/realign/ui/theme"
)

// BenchmarkKeyToFrame measures a key on the desk and the frame that answers it,
// and how large the frame is.
func BenchmarkKeyToFrame(b *testing.B) {
	b.Setenv("REALIGN_HOME", b.TempDir())
	t := open(small(b), theme.Dark(termenv.TrueColor), 120, 40)
	defer t.router.letGo()
	t.until(b, "enter", is[desk])
	size := 0
	for b.Loop() {
		t.press("down")
		size = len(t.app.View())
	}
	b.ReportMetric(float64(size), "bytes/frame")
}

// BenchmarkTabToFrame measures turning to the pages of the desk.
func BenchmarkTabToFrame(b *testing.B) {
	b.Setenv("REALIGN_HOME", b.TempDir())
	t := open(small(b), theme.Dark(termenv.TrueColor), 120, 40)
	defer t.router.letGo()
	secondYear(b, t)
	for b.Loop() {
		t.press("tab")
		_ = t.app.View()
	}
}
