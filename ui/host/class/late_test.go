package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

func TestC08ATeamThatComesLateJoinsAtTheYearOfTheOthersAndItsYearsAreMarked(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.year(0)
	r.year(0)
	r.year(1)
	r.does(Act{Do: Welcome, Text: "Dune"})
	v := r.seat(2, 0).Teams[2]
	assert.Equal(t, 2, v.Year, "no year is missed that another table is still playing")
	assert.Equal(t, []int{1}, v.Missed)
	g := &r.c.teams[2].game
	calm := sim.Begin(&r.c.script.Scenario.World, r.c.Seed())
	sim.Play(calm, stands{})
	assert.Equal(t, calm.Years()[0].Figures, g.run.Years()[0].Figures, "it was played on the plan that stood")
	r.wait(9 * Minute)
	assert.Equal(t, "vote", r.c.at().ID)
	assert.Len(t, g.run.Years(), 1, "a class is a value: that one stays as it was")
	assert.Len(t, r.c.teams[2].game.run.Years(), 2, "and the team plays on with the others")
	r.to("debrief")
	assert.Equal(t, []int{1}, r.seat(0, 0).Teams[2].Missed, "every chart marks the year")
	assert.Equal(t, []int{1}, r.c.ViewFor(Who{Kind: Wall}, r.at).Teams[2].Missed)
	r.sound(2)
	replay, err := r.c.Saves(2)[0].Replay()
	require.NoError(t, err)
	assert.Equal(t, []int{1}, replay.Missed, "and the save does")
	assert.Contains(t, r.c.Saves(2)[0].Records, saves.Record(saves.NoteRecord{Year: 1, Text: cleaned("The table came later; this year was played on the plan that stood.")}))
	assert.Equal(t, views(r.c, r.at), views(r.again(), r.at))
}

// stands leaves everything as it stands, with the first answer to each card.
type stands struct{}

func (stands) Plan(v *sim.View, _ *sim.Rules) sim.Plan          { return v.LastPlan }
func (stands) Answer(_ *sim.View, _ *sim.Card, open []bool) int { return -1 }

func TestC08BeforeTheFirstStageNobodyIsLate(t *testing.T) {
	for _, late := range []sessions.Late{sessions.JoinNow, sessions.LateWatch, sessions.Merge} {
		r := scripted(t, func(s *sessions.Session) { s.Late = late })
		r.does(Act{Do: Welcome, Text: "Dune"})
		r.to("first")
		assert.False(t, r.desk().Teams[2].Watches)
		assert.Empty(t, r.desk().Teams[2].Missed)
		r.year(2)
	}
}

func TestC08ALateTeamLooksOnWhereTheScriptSaysSo(t *testing.T) {
	r := scripted(t, func(s *sessions.Session) { s.Late = sessions.LateWatch })
	r.to("first")
	r.does(Act{Do: Welcome, Text: "Dune"})
	assert.True(t, r.seat(2, 0).Teams[2].Watches)
	plan := r.c.teams[2].game.draft
	for _, a := range []Act{{Do: Draft, Plan: &plan}, {Do: Commit}, {Do: Run}, {Do: Foretell, Secret: &Secret{}}, {Do: Vote, Secret: &Secret{}}} {
		a.Team = 2
		assert.ErrorIs(t, r.try(0, a), ErrNotNow, "deed %d", a.Do)
	}
	for team := range 2 {
		r.year(team)
		r.year(team)
	}
	assert.Equal(t, "vote", r.c.at().ID, "nobody waits for it")
	r.to("commit")
	assert.Empty(t, r.c.teams[2].game.run.Years())
	assert.Empty(t, r.c.Saves(2))
	assert.NoError(t, r.try(0, Act{Do: Pledge, Team: 2, Text: "Come in time"}), "but it can say what it will do")
}

func TestC08WhoComesLateSitsDownAtTheEmptiestTable(t *testing.T) {
	r := scripted(t, func(s *sessions.Session) { s.Late = sessions.Merge })
	r.sit(0, 1, 1)
	r.to("first")
	assert.ErrorContains(t, r.try(Facilitator, Act{Do: Welcome, Text: "Dune"}), "most room at Beacon")
	assert.Equal(t, 2, r.c.Teams())
}

func TestC08ATeamThatJoinsASecondRunPlaysThatOne(t *testing.T) {
	s, read, _ := hour(t, func(s string) string {
		return replaced(s, "    years: 3\n    minutes: 3\n", "    years: 2-3\n    again: yes\n    minutes: 3\n")
	})
	r := roomOf(t, s, read)
	r.to("last")
	r.does(Act{Do: Welcome, Text: "Dune"})
	assert.Equal(t, 2, r.seat(2, 0).Teams[2].Year)
	assert.Equal(t, []int{1}, r.seat(2, 0).Teams[2].Missed)
	r.wait(4 * Minute)
	assert.Len(t, r.c.teams[2].game.run.Years(), 3)
	assert.Len(t, r.c.Saves(2), 1)
	r.sound(2)
}

// C-08: a year that the team plays after all is no year that it missed.
func TestC08AMissedYearThatIsTakenBackIsNotMarkedAnyMore(t *testing.T) {
	t.Run("by the facilitator", func(t *testing.T) {
		r := newRoom(t)
		r.to("first")
		r.year(0)
		r.year(1)
		r.does(Act{Do: Welcome, Text: "Dune"})
		require.Equal(t, []int{1}, r.desk().Teams[2].Missed)
		r.does(Act{Do: Undo, Team: 2, N: 1})
		r.year(2)
		sameMarks(t, r)
		assert.Empty(t, r.desk().Teams[2].Missed)
	})
	t.Run("by a second run", func(t *testing.T) {
		s, read, _ := hour(t, func(s string) string {
			return replaced(s, "    years: 3\n    minutes: 3\n", "    years: 1-3\n    again: yes\n    minutes: 3\n")
		})
		r := roomOf(t, s, read)
		r.to("first")
		r.year(0)
		r.year(1)
		r.does(Act{Do: Welcome, Text: "Dune"})
		r.to("last")
		require.Equal(t, 1, r.c.teams[2].game.run.Year())
		sameMarks(t, r)
		assert.Empty(t, r.desk().Teams[2].Missed)
	})
}

// sameMarks asserts that the screens mark the years that the save of the late team
// does.
func sameMarks(t *testing.T, r *room) {
	t.Helper()
	all := r.c.Saves(2)
	replay, err := all[len(all)-1].Replay()
	require.NoError(t, err)
	assert.ElementsMatch(t, replay.Missed, r.desk().Teams[2].Missed)
}

// C-08: whatever was sent to all, a team that comes later meets as the others did.
func TestC08ALateTeamMeetsWhatWasSentBeforeItCameInOrder(t *testing.T) {
	r := visited(t, nil)
	r.to("first")
	r.year(0)
	r.year(1)
	r.does(Act{Do: Fire, N: 1, Team: -1}) // the shock, for all
	r.does(Act{Do: Fire, N: 0, Team: -1}) // and then the card
	r.does(Act{Do: Fire, N: 2, Team: 0})  // which is for one table
	r.does(Act{Do: Banner, Text: "We eat at noon."})
	r.year(0)
	r.does(Act{Do: Welcome, Text: "Dune"})
	late := &r.c.teams[2].game
	require.Equal(t, 2, late.run.Year(), "it plays the year that the slowest table plays")
	sent := func(team int) (all []saves.SentRecord) {
		for _, rec := range r.c.teams[team].game.records {
			if s, ok := rec.(saves.SentRecord); ok {
				all = append(all, s)
			}
		}
		return all
	}
	assert.Equal(t, sent(0), sent(2))
	assert.Len(t, sent(2), 2)
	r.year(2)
	assert.Equal(t, r.struck(0), r.struck(2))
	assert.NotEmpty(t, r.struck(2))
	assert.Contains(t, r.c.teams[2].game.records, saves.Record(saves.AnswerRecord{Year: 2, Quarter: 1, Card: "visit", Choice: "thank"}))
	r.sound(2)

	r.year(1)
	r.does(Act{Do: Welcome, Text: "Even Later"})
	assert.Equal(t, r.struck(0), r.struck(3), "also in a year that it missed")
	r.sound(3)
	seen := r.seat(3, 0)
	assert.Equal(t, "We eat at noon.", seen.Banner)
	var read []string
	for _, m := range seen.Mail {
		read = append(read, m.Text)
	}
	assert.Equal(t, []string{"The tower burns.", "A visit. The mayor is at the door."}, read)
	assert.Equal(t, views(r.c, r.at), views(r.again(), r.at))
}

func TestALateTeamOfAnOlderJournalStaysAsItWas(t *testing.T) {
	r := visited(t, nil)
	r.to("first")
	r.does(Act{Do: Fire, N: 1, Team: -1})
	c := r.c.Apply(Event{At: r.at, By: Facilitator, Act: Act{Do: Welcome, Team: -1, Text: "Dune"}})
	assert.Empty(t, c.teams[2].game.run.World().Sent)
}
