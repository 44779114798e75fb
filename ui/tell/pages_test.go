package tell_test

import (
	"flag"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

var update = flag.Bool("update", false, "write the golden files anew")

// pages returns every page of the fixtures by the name of its golden file.
func pages() map[string]page.Page {
	sc, v, ys, ghosts := guild(), view(sim.TwoGroups), years(), ghosts()
	plan := ys[1].Plan
	yv := yearView(2)
	forecast := history().Forecasts[1]
	quarter := sim.QuarterReport{Quarter: 6, Members: 7490, Joined: 310, Lapsed: 288, Left: 70, Revenue: 2_520_000 * sim.Dollar,
		Spending: 1_930_000 * sim.Dollar, Reserves: 2_550_000 * sim.Dollar, Load: 1.2,
		Events: []sim.Event{{Kind: sim.ShockStruck}, {Kind: sim.ConferenceOff}, {Kind: sim.ElephantSuspected, Index: 1}}}
	return map[string]page.Page{
		"brief":          tell.Brief(sc, 7),
		"plan":           tell.Plan(v, plan, rules(), sc),
		"plan-too-much":  tell.Plan(v, plan.With(sim.CultureBuilding, 3).With(sim.CoDevelopment, 3), rules(), sc),
		"members-mass":   tell.Members(view(sim.OneMass), crowd(sim.OneMass), sc),
		"members-groups": tell.Members(v, crowd(sim.TwoGroups), sc),
		"members-arrows": tell.Members(view(sim.Arrows), crowd(sim.Arrows), sc),
		"member-mass":    tell.Member(&crowd(sim.OneMass).Members[1], view(sim.OneMass), sc),
		"member-groups":  tell.Member(&crowd(sim.TwoGroups).Members[1], v, sc),
		"member-shapes":  tell.Member(&crowd(sim.Shapes).Members[1], view(sim.Shapes), sc),
		"member-needs":   tell.Member(&crowd(sim.Arrows).Members[1], view(sim.Arrows), sc),
		"member-left":    tell.Member(&crowd(sim.Arrows).Members[0], view(sim.Arrows), sc),
		"member-story":   tell.MemberStory(lives()[0], views(), sc),
		"organisation":   tell.Organisation(v, sc, false),
		"silo-ring":      tell.Organisation(v, sc, true),
		"innovation":     tell.Innovation(v, fits(), sc),
		"finance":        tell.Finance(v, ys, sc),
		"finance-before": tell.Finance(v, nil, sc),
		"story":          tell.Story(history(), sc),
		"story-before":   tell.Story(tell.History{}, sc),
		"card":           tell.Card(v, sc, 0, nil, []bool{true, false}),
		"card-record":    tell.Card(v, sc, 0, []tell.Answered{{Year: 1, Card: 0, Choice: 0}, {Year: 2, Card: 0, Choice: 1}}, []bool{true, true}),
		"reply":          tell.Reply(sc, 0, 1, tell.You),
		"quarter":        tell.Quarter(&quarter, "", sc),
		"report":         tell.Report(tell.Closing{Year: &ys[1], Seen: &yv, Forecast: &forecast}, v, sc),
		"half-time":      halfPage(),
		"replayed-year":  tell.ReplayedYear(history(), 1, v, sc),
		"unfinished":     tell.UnfinishedYear(history(), true, v, sc),
		"unplanned":      tell.UnfinishedYear(tell.History{}, false, v, sc),
		"ending":         tell.Ending("louder", ys, sc),
		"trajectories":   tell.Trajectories(ys, ghosts, sc),
		"decisions":      tell.Decisions(sc.World.Plan, history(), sc),
		"calibration":    tell.Calibration(debrief.Calibrate(ys, history().Forecasts)),
		"lever":          tell.LeverHelp(sc, sim.Conference, tell.Guided),
		"elephant":       tell.ElephantHelp(sc, v.Elephants[2], tell.Guided),
		"style":          tell.StyleHelp(sim.Relational),
	}
}

// ghosts are another leader's years.
func ghosts() []tell.Ghost {
	other := years()
	other[1].Figures[sim.Members] = 7100
	return []tell.Ghost{{Name: "The Administrator", Years: other, Ending: sim.EndingDismissed}}
}

// both draws a page for two widths and says it.
func both(p page.Page) string {
	var text strings.Builder
	for _, width := range []int{80, 120} {
		text.WriteString("== drawn at " + tell.Count(width) + "\n\n" + strings.Join(page.Draw(p, width, theme.Plain), "\n") + "\n\n")
	}
	return text.String() + "== spoken\n\n" + page.Speak(p)
}

func TestEveryPageIsDrawnAndSpokenAsItIs(t *testing.T) {
	all := pages()
	maps.Copy(all, lookedBackPages())
	for name, p := range all {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join("testdata", name+".golden")
			got := both(p)
			if *update {
				require.NoError(t, os.MkdirAll("testdata", 0o755))
				require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err, "run the test with -update")
			assert.Equal(t, string(want), got, "if this is meant, run the test with -update")
		})
	}
}

func TestDrawnAndSpokenPagesHoldTheSameNumbers(t *testing.T) {
	for name, p := range pages() {
		spoken := page.Speak(p)
		drawn := strings.Join(strings.Fields(strings.Join(page.Draw(p, 200, theme.Plain), " ")), " ")
		for _, b := range p.Blocks {
			facts, ok := b.(page.Facts)
			if !ok {
				continue
			}
			for _, f := range facts.Items {
				assert.Contains(t, spoken, f.Value, "%s spoken", name)
				assert.Contains(t, drawn, f.Value, "%s drawn", name)
			}
		}
	}
}

// wordsToAvoid are never said of a player's choices.
var wordsToAvoid = []string{"you should have", "optimal", "correct", "winner", "wins", "loser", "grade", "rank", "best choice", "wrong answer", "score:"}

func TestNoPageJudgesThePlayer(t *testing.T) {
	for name, p := range pages() {
		said := strings.ToLower(page.Speak(p))
		for _, word := range wordsToAvoid {
			assert.NotContains(t, said, word, name)
		}
	}
}

func TestNoPageHoldsALeftoverOfFormatting(t *testing.T) {
	for name, p := range pages() {
		for _, text := range []string{both(p)} {
			for _, odd := range []string{"%!", "NaN", "Inf", "  .", " ,", "..", "of of", "level level", "+-", "--"} {
				assert.NotContains(t, text, odd, name)
			}
		}
		for _, line := range page.Draw(p, 80, theme.Plain) {
			assert.LessOrEqual(t, ansi.StringWidth(line), 80, name)
		}
	}
}
