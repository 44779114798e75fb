package tell_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

// reported says the report of the second year of the fixtures, with changes.
func reported(ending string, change func(*sim.Year, *sim.YearView)) string {
	y, yv := year(2), yearView(2)
	if change != nil {
		change(&y, &yv)
	}
	return page.Speak(tell.Report(tell.Closing{Year: &y, Seen: &yv, Ending: ending}, view(sim.OneMass), guild()))
}

func TestAReportSaysThatTheRunIsOverAndWhy(t *testing.T) {
	for ending, want := range map[string]string{
		sim.EndingDismissed: "The board has found another leader: its support stayed below 15% for 4 quarters.",
		sim.EndingInsolvent: "The money has run out",
		sim.EndingComplete:  "That was the last year. The debrief looks back on all 2.",
		"louder":            "That was the last year.",
	} {
		said := reported(ending, nil)
		assert.Contains(t, said, want, ending)
		assert.Less(t, strings.Index(said, want), strings.Index(said, "What the board's dashboard shows"), "it comes before all figures")
	}
	said := reported("", nil)
	assert.NotContains(t, said, "last year.")
	assert.NotContains(t, said, "debrief looks back")
}

func TestAReportSaysWhatTheChoicesOfTheYearMoved(t *testing.T) {
	said := reported("", func(y *sim.Year, yv *sim.YearView) {
		yv.Seen[sim.Knowledge] = exactly(.283)
		y.Accounts[sim.BoardSupport] = sim.Account{Opening: 600_000, Closing: 523_000, Lines: []sim.Line{{Cause: sim.CauseVerdict, Amount: -35_000}, {Cause: sim.CauseConference, Amount: -42_000}}}
		y.Accounts[sim.Net] = sim.Account{Closing: -40_000_000, Lines: []sim.Line{{Cause: sim.CauseCards, Amount: -40_000_000}}}
	})
	assert.Contains(t, said, "What your choices moved most.\nAnswers to dilemmas: net result -$400,000.\nListening: knowledge of members +16.3 points.\n"+
		"Confronting what nobody says: political capital -6.6.\nThe June congress: board support -4.2 points.", "the strongest first, by the names of the desk")
	assert.NotContains(t, said, "The board's verdict:", "nobody chose it")
}

func TestWhatAChoiceMovedIsNotToldWhereItIsNotSeenSharply(t *testing.T) {
	said := reported("", nil)
	assert.NotContains(t, said, "Listening: knowledge")
	assert.Contains(t, said, "What works slowly shows on other pages first: listening (Members).")
}

func TestWhatAnEarlierYearSwitchedOffIsNoChoiceOfThisOne(t *testing.T) {
	y, yv, v := year(2), yearView(2), view(sim.OneMass)
	y.Plan = y.Plan.With(sim.Conference, 0)
	y.Accounts[sim.BoardSupport] = sim.Account{Opening: 600_000, Closing: 558_000, Lines: []sim.Line{{Cause: sim.CauseConference, Amount: -42_000}}}
	said := func() string { return page.Speak(tell.Report(tell.Closing{Year: &y, Seen: &yv}, v, guild())) }
	assert.Contains(t, said(), "The June congress: board support -4.2 points.", "it was switched off this year")
	v.History[0].Plan = v.History[0].Plan.With(sim.Conference, 0)
	assert.NotContains(t, said(), "The June congress: board support")
}

func TestTheFirstReportSaysHowABoardReadsAYear(t *testing.T) {
	y, yv := year(1), yearView(1)
	said := page.Speak(tell.Report(tell.Closing{Year: &y, Seen: &yv}, view(sim.OneMass), guild()))
	assert.Contains(t, said, "A board reads a year by money left over")
	assert.NotContains(t, reported("", nil), "A board reads a year by")
}

func TestADangerIsSaidBeforeItEndsTheGame(t *testing.T) {
	plan := sim.StandingPlan().WithElephant(2, 1)
	for name, c := range map[string]struct {
		change func(*sim.View)
		want   []string
	}{
		"nothing presses":     {func(*sim.View) {}, nil},
		"a board that leaves": {func(v *sim.View) { v.BoardSupport = exactly(.06) }, []string{"Board support is at 6%. Below 15% for 4 quarters ends your time."}},
		"perhaps":             {func(v *sim.View) { v.BoardSupport = between(.1, .5) }, nil},
		"thin reserves":       {func(v *sim.View) { v.ReserveMonths = 1.2 }, []string{"The reserves last for 1.2 months. With nothing left, your time ends."}},
		"no capital":          {func(v *sim.View) { v.Capital = 4.6 }, []string{"Confronting takes 6 political capital; you have 4.6."}},
		"all at once": {func(v *sim.View) { v.BoardSupport, v.ReserveMonths, v.Capital = exactly(.06), .5, 0 },
			[]string{"Board support is at 6%. Below 15% for 4 quarters ends your time.", "The reserves last for 0.5 months. With nothing left, your time ends.", "Confronting takes 6 political capital; you have 0."}},
	} {
		t.Run(name, func(t *testing.T) {
			sc := guild()
			sc.World.Rules.Board.WarnBelow, sc.World.Rules.Board.ThinMonths = .3, 2
			v := view(sim.OneMass)
			c.change(v)
			assert.Equal(t, c.want, tell.Dangers(v, plan, sc))
			said := page.Speak(tell.Plan(v, plan, rules(), sc))
			for _, want := range c.want {
				assert.Contains(t, said, want, "the plan says it too")
			}
		})
	}
}
