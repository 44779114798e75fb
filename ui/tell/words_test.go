package tell_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

func TestEverythingThatCanBeNamedHasWordsOfItsOwn(t *testing.T) {
	sc := guild()
	seen := map[string]string{}
	named := func(kind, words string) {
		t.Helper()
		require.NotEmpty(t, strings.Trim(words, "? "), kind)
		require.Empty(t, seen[kind+words], "%s %q is said twice", kind, words)
		seen[kind+words] = kind
	}
	for l := range sim.NumLevers {
		named("lever", tell.LeverLabel(sc, l))
	}
	for c := range sim.NumCauses {
		named("cause", tell.CauseLabel(c))
		assert.LessOrEqual(t, len(tell.CauseLabel(c)), 36, "a chart at 80 columns shows no more of %q", tell.CauseLabel(c))
	}
	for f := range sim.NumFigures {
		named("figure", tell.FigureLabel(f))
		named("about", tell.FigureAbout(f))
	}
	for s := range sim.NumStyles {
		named("style", tell.StyleLabel(s))
	}
	for g := range sim.NumGroups {
		named("group", tell.GroupLabel(g))
		named("group about", tell.GroupAbout(g))
	}
	for s := range sim.NumStages {
		named("stage", tell.StageLabel(s))
	}
	for s := sim.Hidden; s <= sim.Buried; s++ {
		named("status", tell.StatusLabel(s))
	}
	for k := sim.ConferenceHeld; k <= sim.ConfrontingStalled; k++ {
		named("event", tell.EventText(sim.Event{Kind: k}, sc).Text)
	}
	for l := range sim.NumLayers {
		named("layer", tell.LayerLabel(l))
	}
	for d := range sim.NumDepartments {
		named("department", tell.DepartmentLabel(d))
	}
}

func TestWhatIsOutsideItsRangeIsNamedToo(t *testing.T) {
	for _, words := range []string{
		tell.LeverLabel(guild(), -1), tell.StyleLabel(99), tell.GroupLabel(-1), tell.FigureLabel(99), tell.CauseLabel(-1),
	} {
		assert.NotEmpty(t, words)
	}
	assert.NotPanics(t, func() {
		tell.LeverHelp(guild(), 99, tell.Guided)
		tell.StyleHelp(-1)
		tell.EventText(sim.Event{Kind: 99, Index: 99}, guild())
		tell.EventText(sim.Event{Kind: sim.ElephantNamed, Index: 99}, guild())
		tell.EventText(sim.Event{Kind: sim.ShockStruck, Index: -1}, guild())
	})
}

func TestAScenariosOwnWordsComeFirst(t *testing.T) {
	assert.Equal(t, "The June congress", tell.LeverLabel(guild(), sim.Conference))
	assert.Equal(t, "Listening", tell.LeverLabel(guild(), sim.Listening))
}

func TestAidDecidesWhatALeverTellsBeforehand(t *testing.T) {
	said := func(aid tell.Aid) string { return page.Speak(tell.LeverHelp(guild(), sim.Listening, aid)) }
	assert.Contains(t, said(tell.Guided), "Raises knowledge of members: a large effect, over one to two years")
	assert.Contains(t, said(tell.Standard), "Raises knowledge of members.")
	assert.NotContains(t, said(tell.Standard), "large")
	assert.NotContains(t, said(tell.Expert), "Raises")
	for l := range sim.NumLevers {
		assert.NotContains(t, page.Speak(tell.LeverHelp(guild(), l, tell.Expert)), "Raises")
		assert.Contains(t, page.Speak(tell.LeverHelp(guild(), l, tell.Guided)), " effect, ")
	}
}

func TestAnAidIsSpelledAsItIsRead(t *testing.T) {
	for _, aid := range []tell.Aid{tell.Guided, tell.Standard, tell.Expert} {
		read, ok := tell.ParseAid(aid.String())
		assert.True(t, ok)
		assert.Equal(t, aid, read)
	}
	_, ok := tell.ParseAid("easy")
	assert.False(t, ok)
}

func TestAnElephantIsNamedOnlyAsFarAsItIsKnown(t *testing.T) {
	sc := guild()
	ev := sim.ElephantView{Index: 0, Near: []sim.Lever{sim.Listening, sim.CultureBuilding}}
	assert.Equal(t, "Something near listening, culture building", tell.ElephantLabel(sc, ev))
	ev.Status = sim.Suspected
	assert.Equal(t, sc.Elephants[0].Hint, tell.ElephantLabel(sc, ev))
	for status := sim.Named; status <= sim.Buried; status++ {
		ev.Status = status
		assert.Equal(t, sc.Elephants[0].Belief, tell.ElephantLabel(sc, ev))
	}
	for _, status := range []sim.ElephantStatus{sim.Hidden, sim.Suspected} {
		v := view(sim.OneMass)
		v.Elephants[0].Status = status
		assert.NotContains(t, page.Speak(tell.Organisation(v, sc, false)), sc.Elephants[0].Belief)
	}
}

func TestWhatIsNotSeenSharplyIsNotExplained(t *testing.T) {
	ys, yv := years(), yearView(2)
	said := page.Speak(tell.Report(tell.Closing{Year: &ys[1], Seen: &yv}, view(sim.OneMass), guild()))
	assert.Contains(t, said, "30% to 50%")
	assert.Contains(t, said, "not known yet")
	assert.NotContains(t, said, "40.2%", "the exact engagement")
	assert.NotContains(t, said, tell.CauseLabel(sim.CausePeers))
	assert.Contains(t, said, "Why these moved cannot be told while they are not seen sharply: engagement, knowledge of members and trust.")
}

func TestReadingsAreSaidAsFarAsTheyAreKnown(t *testing.T) {
	assert.Equal(t, "41%", tell.Reading(exactly(.41)))
	assert.Equal(t, "30% to 45%", tell.Reading(between(.3, .45)))
	assert.Equal(t, "41%", tell.Reading(between(.411, .412)))
	assert.Equal(t, "not known yet", tell.Reading(sim.Reading{}))
}

func TestForecastsAreComparedWithWhatCame(t *testing.T) {
	said := page.Speak(tell.Calibration(debrief.Calibrate(years(), history().Forecasts)))
	assert.Contains(t, said, "Year 1; expected 84%; sure 80%; came 83.1%; off by 0.9 points; within 2 points yes.")
	assert.Contains(t, said, "On average you were 70% sure. 1 forecast of 2 came within 2 points, which is 50%.")
	assert.Contains(t, page.Speak(tell.Calibration(debrief.Calibration{})), "No renewal rate was forecast")
}

func TestPlanFaultsSayWhatToDo(t *testing.T) {
	for kind := sim.TooManyDays; kind <= sim.BadStyle; kind++ {
		text := tell.PlanFaultText(sim.PlanFault{Kind: kind, Over: 250, Lever: sim.Conference}, guild())
		assert.True(t, strings.HasSuffix(text, "."), text)
	}
	assert.Contains(t, tell.PlanFaultText(sim.PlanFault{Kind: sim.TooManyDays, Over: 250}, guild()), "2.5 days a quarter more than there are")
}

func TestChangesOfAPlanAreNamedOneByOne(t *testing.T) {
	before := sim.StandingPlan()
	now := before.With(sim.Listening, 3).WithElephant(2, 1).Tune(sim.CultureBuilding, sim.Effort{Days: 150, Money: 4000 * sim.Dollar})
	now.Style = sim.Relational
	assert.Equal(t, []string{
		"Listening from 1 to 3", "Culture building from off to 1.5 days and $4,000", "Style from administrator to relational", "Elephant 3 from off to 1",
	}, tell.Changes(before, now, guild()))
	assert.Empty(t, tell.Changes(before, before, guild()))
}
