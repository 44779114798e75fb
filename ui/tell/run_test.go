package tell_test

import (
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/sim/policy"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// requireSound holds a page of a real game to its width, and to words for
// everything in it.
func requireSound(t *testing.T, p page.Page) {
	t.Helper()
	require.NotEmpty(t, p.Title)
	for _, line := range page.Draw(p, 80, theme.Plain) {
		require.LessOrEqual(t, ansi.StringWidth(line), 80, "%s: %q", p.Title, line)
	}
	said := page.Speak(p)
	for _, odd := range []string{"%!", "NaN", "Assumption 1", "need 1", "Group 1", "other causes", "rounding", "““"} {
		require.NotContains(t, said, odd, p.Title)
	}
}

// Every leader plays, and every world is played, but not every world by every
// leader: each by every fourth, and by another fourth than the world before.
func TestWholeGamesOfEveryLeaderAreToldSoundly(t *testing.T) {
	const apart = 4
	for i, id := range scenarios.IDs() {
		sc, err := scenarios.Load(id)
		require.NoError(t, err)
		for k, leader := range policy.IDs() {
			if (i+k)%apart != 0 {
				continue
			}
			t.Run(id+"/"+leader, func(t *testing.T) { tellGame(t, &sc, leader) })
		}
	}
}

func TestNothingOnOfferHasEarnedBeforeAQuarterWasPlayed(t *testing.T) {
	sc, err := scenarios.Load("society")
	require.NoError(t, err)
	run := sim.Begin(&sc.World, 7)
	innovation := func() string {
		v := run.View()
		return page.Speak(tell.Innovation(&v, run.Fits(), &sc))
	}
	require.NotContains(t, innovation(), "last quarter")
	v := run.View()
	require.NoError(t, run.Decide(v.LastPlan))
	_, err = run.Quarter()
	require.NoError(t, err)
	require.Contains(t, innovation(), "last quarter")
}

// tellGame plays a game and tells every page of it.
func tellGame(t *testing.T, sc *scenarios.Scenario, leader string) {
	p, _ := policy.ByID(leader)
	run := sim.Begin(&sc.World, 7)
	requireSound(t, tell.Brief(sc, 7))
	h := tell.History{}
	for run.Phase() != sim.Over {
		v := run.View()
		switch run.Phase() {
		case sim.Planning:
			plan := sim.Trim(p.Plan(&v, &sc.World.Rules), &v, &sc.World.Rules)
			requireSound(t, tell.Plan(&v, plan, &sc.World.Rules, sc))
			requireSound(t, tell.Members(&v, crowdOf(run), sc))
			requireSound(t, tell.Organisation(&v, sc, run.Year()%2 == 0))
			requireSound(t, tell.Innovation(&v, run.Fits(), sc))
			requireSound(t, tell.Finance(&v, run.Years(), sc))
			require.NoError(t, run.Decide(plan))
		case sim.Underway:
			q, err := run.Quarter()
			require.NoError(t, err)
			requireSound(t, tell.Quarter(&q, run.Ending(), sc))
		case sim.Answering:
			card, choice := run.Card(), 0
			for !run.Open(choice) {
				choice++
			}
			requireSound(t, tell.Card(&v, sc, card, h.Answers, nil))
			requireSound(t, tell.Reply(sc, card, choice, tell.You))
			h.Answers = append(h.Answers, tell.Answered{Year: run.Year(), Quarter: v.Quarter, Card: card, Choice: choice})
			require.NoError(t, run.Answer(choice))
		}
		if n := len(run.Years()); n > len(h.Years) {
			h.Years = run.Years()
			v := run.View()
			f := tell.Forecast{Year: n, RenewalPermille: 840, SurePercent: 70}
			h.Forecasts = append(h.Forecasts, f)
			requireSound(t, tell.Report(tell.Closing{Year: &h.Years[n-1], Seen: &v.History[n-1], Forecast: &f, Ending: run.Ending()}, &v, sc))
			requireSound(t, tell.Story(h, sc))
		}
	}
	l := tell.Looking{Scenario: sc, History: h, Debrief: debrief.Debrief{Run: debrief.Track{Years: h.Years, Ending: run.Ending()}}}
	for _, p := range l.Pages() {
		requireSound(t, p)
	}
}

// crowdOf returns the members of a run as they are seen.
func crowdOf(run *sim.Run) tell.Crowd {
	members, each := run.Field()
	return tell.Crowd{Members: members, Each: each}
}
