package class

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

// visited is a room whose first inject is a card for all, and whose second is a
// shock for the team that listens most.
func visited(t testing.TB, change func(string) string) *room {
	t.Helper()
	dir := t.TempDir()
	world, err := os.ReadFile(filepath.Join("..", "testdata", "bells.yaml"))
	require.NoError(t, err)
	with := replaced(string(world), "\ncards:\n", `
shocks:
  - id: fire
    year: 3
    quarter: 4
    chance: 0%
    text: The tower burns.
    change: { reserves: -90k }

cards:
  - id: visit
    title: A visit
    forced_only: yes
    advisors: [events]
    text: The mayor is at the door.
    choices:
      - id: thank
        label: Thank her
        now: { trust: +5% }
      - id: ask
        label: Ask her for money
        now: { reserves: +10k }
`)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "bells.yaml"), []byte(with), 0o600))
	script, err := os.ReadFile(filepath.Join("..", "testdata", "hour.yaml"))
	require.NoError(t, err)
	text := replaced(string(script),
		"via: message\n    from: A founder\n    text: I hear that the bell is under discussion.", "via: card\n    card: visit\n    from: A founder",
		"via: message\n    from: The bank\n    text: The balance is low.", "via: shock\n    shock: fire\n    from: The bank")
	if change != nil {
		text = change(text)
	}
	read := func(b []byte) (sessions.Session, error) { return sessions.Open(filepath.Join(dir, "hour.yaml"), b) }
	s, err := read([]byte(text))
	require.NoError(t, err)
	return roomOf(t, s, read)
}

// visitCard is the place of the visit among the cards.
const visitCard = 0

// struck returns in which quarters something from outside struck a team.
func (r *room) struck(team int) (quarters []int) {
	for _, y := range r.c.teams[team].game.run.Years() {
		for _, e := range y.Events {
			if e.Kind == sim.ShockStruck {
				quarters = append(quarters, e.Quarter)
			}
		}
	}
	return quarters
}

// sound checks that the saves of a team come out as they were played.
func (r *room) sound(team int) {
	r.t.Helper()
	for _, s := range r.c.Saves(team) {
		replay, err := s.Replay()
		require.NoError(r.t, err)
		require.True(r.t, replay.Sound(), replay.Message)
		assert.Equal(r.t, r.c.teams[team].game.run.Digest().String(), replay.Digest)
	}
}

func (r *room) listens(team int) {
	r.t.Helper()
	plan := r.c.teams[team].game.draft.With(sim.Listening, 3).With(sim.Conference, 1)
	r.does(Act{Do: Draft, Team: team, Plan: &plan})
	r.does(Act{Do: Commit, Team: team})
	for r.c.teams[team].game.run.Phase() != sim.Planning {
		switch r.c.teams[team].game.run.Phase() {
		case sim.Underway:
			r.does(Act{Do: Run, Team: team})
		default:
			r.does(Act{Do: Answer, Team: team})
		}
	}
}

func TestC16AnInjectCanPutACardToEveryTable(t *testing.T) {
	r := visited(t, nil)
	r.to("first")
	r.year(0)
	r.wait(4 * Minute)
	require.Len(t, r.c.mail, 1)
	assert.Equal(t, "A visit. The mayor is at the door.", r.c.mail[0].Text)
	for team, year := range []int{2, 1} {
		var came bool
		r.does(Act{Do: Commit, Team: team})
		for r.c.teams[team].game.run.Year() == year && r.c.teams[team].game.run.Phase() != sim.Planning {
			g := r.c.teams[team].now()
			if g.run.Phase() == sim.Underway {
				r.does(Act{Do: Run, Team: team})
				continue
			}
			came = came || g.run.Card() == visitCard
			assert.Equal(t, g.run.Card(), r.desk().Teams[team].Card)
			r.does(Act{Do: Answer, Team: team, N: g.usual()})
		}
		assert.True(t, came, "the card was put to team %d with the quarter it played next", team)
		assert.Contains(t, r.c.teams[team].game.records, saves.Record(saves.SentRecord{Year: year, Quarter: 1, What: saves.SentCard, ID: "visit"}))
		r.sound(team)
	}
	assert.Equal(t, views(r.c, r.at), views(r.again(), r.at))
}

func TestC17AShockStrikesTheTeamThatMeetsItsConditionOnceAndNoOther(t *testing.T) {
	r := visited(t, nil)
	r.to("first")
	r.listens(1)
	r.year(0)
	require.Len(t, r.c.mail, 1)
	assert.Equal(t, "The tower burns.", r.c.mail[0].Text)
	r.year(0)
	r.year(1)
	assert.Equal(t, []int{4}, r.struck(1), "with the first quarter that it played then")
	assert.Empty(t, r.struck(0))
	r.sound(0)
	r.sound(1)
	r.to("last")
	r.wait(4 * Minute)
	assert.Equal(t, []int{4}, r.struck(1), "and once")
	r.sound(1)
}

func TestC15AYearThatIsTakenBackKeepsWhatWasSentIn(t *testing.T) {
	r := visited(t, nil)
	r.to("first")
	r.listens(1)
	r.year(1)
	was := r.c.teams[1].game.run.Digest()
	r.does(Act{Do: Undo, Team: 1, N: 2})
	r.does(Act{Do: Undo, Team: 1, N: 1})
	r.listens(1)
	r.year(1)
	assert.Equal(t, was, r.c.teams[1].game.run.Digest(), "the same choices meet the same luck")
	assert.Len(t, r.c.mail, 1)
	r.sound(1)
}

func TestASecondRunMeetsWhatWasSentIntoTheFirst(t *testing.T) {
	r := visited(t, func(s string) string {
		return replaced(s, "    years: 3\n    minutes: 3\n", "    years: 2-3\n    again: yes\n    minutes: 3\n")
	})
	r.to("first")
	r.listens(1)
	r.year(1)
	r.to("last")
	r.wait(4 * Minute)
	assert.Equal(t, []int{4}, r.struck(1))
	for _, s := range r.c.Saves(1) {
		replay, err := s.Replay()
		require.NoError(t, err)
		assert.True(t, replay.Sound(), replay.Message)
		assert.Equal(t, []saves.SentRecord{{Year: 2, Quarter: 1, What: saves.SentShock, ID: "fire"}}, replay.Sent)
	}
}

func TestWhatIsSentIntoAGameThatIsOverOnlyTells(t *testing.T) {
	r := visited(t, nil)
	r.to("debrief")
	require.Equal(t, sim.Over, r.c.teams[0].game.run.Phase())
	digest, mail := r.c.teams[0].game.run.Digest(), len(r.c.mail)
	r.does(Act{Do: Fire, N: 1, Team: 0})
	assert.Len(t, r.c.mail, mail+1)
	assert.Equal(t, digest, r.c.teams[0].game.run.Digest())
	r.sound(0)
}
