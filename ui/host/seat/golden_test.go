package seat

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/muesli/termenv"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/theme"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// A spot is a screen of a seat, and how it is reached.
type spot struct {
	name string
	to   func(r *room, s *screen) // s sits at no seat yet, at table 0
}

// at returns the screen there.
func (p spot) at(t testing.TB, look Look) *screen {
	r := newRoom(t)
	s := r.enterBy(0, look)
	p.to(r, s)
	r.news()
	return s
}

// sat lets s sit down in the chair and goes to a stage.
func sat(stage string, keys ...string) func(*room, *screen) {
	return func(r *room, s *screen) {
		s.press("1")
		if stage != "" {
			r.to(stage)
		}
		s.press(keys...)
	}
}

// voting goes so many steps into the vote, in which three have voted.
func stepped(steps int, keys ...string) func(*room, *screen) {
	return func(r *room, s *screen) {
		sat("vote")(r, s)
		for range steps {
			for seat, choice := range []int{0, 1, 1} {
				_ = r.try(seat, class.Act{Do: class.Vote, Seat: seat, Secret: &class.Secret{Choice: choice, Sure: 70, Text: fmt.Sprint("Reason ", seat+1)}})
			}
			r.leads(class.Act{Do: class.Step, Team: 0})
		}
		s.press(keys...)
	}
}

// places are all screens of a seat.
var places = []spot{
	{"arrive", func(*room, *screen) {}},
	{"taken", func(r *room, s *screen) { r.sits(0, 0); s.press("1") }},
	{"taken-over", func(r *room, s *screen) { s.press("2"); r.enter(0).press("2", "2") }},
	{"waiting", sat("")},
	{"card", sat("", "y")},
	{"briefing", sat("welcome")},
	{"dealing", sat("seats")},
	{"practice", sat("practice")},
	{"desk", sat("first")},
	{"desk-locked", func(r *room, s *screen) {
		sat("first")(r, s)
		s.until("down", "> Co-development")
	}},
	{"desk-looking-on", func(r *room, s *screen) { s.press("5"); r.to("first") }},
	{"desk-members", sat("first", "tab")},
	{"banner", func(r *room, s *screen) {
		sat("first")(r, s)
		r.leads(class.Act{Do: class.Banner, Text: "Five minutes to lunch"})
	}},
	{"letter", func(r *room, s *screen) {
		sat("first")(r, s)
		r.wait(4 * class.Minute)
	}},
	{"messages", func(r *room, s *screen) {
		sat("first")(r, s)
		r.wait(4 * class.Minute)
		s.press("w")
	}},
	{"help", sat("first", "?")},
	{"paused", func(r *room, s *screen) { sat("first")(r, s); r.leads(class.Act{Do: class.Hold}) }},
	{"commit", sat("first", "left", "enter")},
	{"expect", sat("first", "enter", "enter")},
	{"expected", sat("first", "enter", "enter", "8", "0", "enter")},
	{"dilemma", sat("practice", "enter", "enter")},
	{"year", sat("first", "enter", "enter", "enter", "enter")},
	{"report", func(r *room, s *screen) {
		sat("practice", "enter", "enter")(r, s)
		s.until("enter", "Report on year 1")
	}},
	{"ready", func(r *room, s *screen) {
		sat("practice", "enter", "enter")(r, s)
		s.until("enter", "Your table is done")
	}},
	{"read", stepped(0)},
	{"board-report", stepped(0, "5")},
	{"vote", stepped(1)},
	{"vote-sure", stepped(1, "2")},
	{"vote-why", stepped(1, "2", "2")},
	{"voted", stepped(1, "2", "2", "enter")},
	{"keyboard", func(r *room, s *screen) { s.press("4"); r.to("vote") }},
	{"reasons", stepped(2)},
	{"facts", stepped(3)},
	{"talk", stepped(4)},
	{"decided", stepped(6)},
	{"dissent", stepped(6, "1")},
	{"compare", func(r *room, s *screen) { sat("first")(r, s); r.wait(9 * class.Minute); r.to("reveal") }},
	{"debrief", sat("debrief")},
	{"commitments", sat("commit")},
	{"pledge", sat("commit", "1")},
	{"end", func(r *room, s *screen) {
		sat("commit")(r, s)
		r.leads(class.Act{Do: class.Next, N: 1})
	}},
	{"leave", sat("first", "q")},
	{"small", func(r *room, s *screen) { sat("first")(r, s); s.m.look.Width, s.m.look.Height = 60, 15 }},
}

// Every screen of a seat as somebody sees it. A change of a word shows here; go test
// ./ui/host/seat -update takes it.
func TestEveryScreenOfASeatAsItIsSeen(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {100, 30}} {
		for _, p := range places {
			t.Run(fmt.Sprintf("%s/%dx%d", p.name, size[0], size[1]), func(t *testing.T) {
				s := p.at(t, Look{Width: size[0], Height: size[1], Theme: theme.Plain})
				s.fits()
				golden(t, fmt.Sprintf("%s-%dx%d-plain", p.name, size[0], size[1]), s.m.View())
				if size[0] == leastWidth {
					s = p.at(t, Look{Width: size[0], Height: size[1], Theme: theme.Dark(termenv.TrueColor)})
					golden(t, fmt.Sprintf("%s-%dx%d-colour", p.name, size[0], size[1]), s.m.View())
				}
			})
		}
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".golden")
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got+"\n"), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run go test ./ui/host/seat -update to make it")
	assert.Equal(t, string(want), got+"\n", "%s differs; go test ./ui/host/seat -update rewrites it", path)
}
