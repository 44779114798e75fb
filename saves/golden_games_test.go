package saves

import (
	"bytes"
	"crypto/rand"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"example.com/realign/saves/ticket"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// A goldenGame is a game that is kept when a set of rules is released, to show for
// ever what they do.
type goldenGame struct {
	name string
	make func(testing.TB) []byte
}

// goldenGames returns those that the next release keeps: each world of the library
// with a leader of its own, and games that show one thing each.
func goldenGames() []goldenGame {
	games := []goldenGame{
		{"each-lever-at-its-most", eachLever},
		{"twenty-years", func(t testing.TB) []byte {
			sc := world(t, "years: 8", "years: 20", "members: 1200", "members: 2000", "reserves: 4M", "reserves: 30M")
			g := newGolden(t, sc, 80)
			return g.toEnd(g.standing).text()
		}},
		{"fifty-thousand-members", func(t testing.TB) []byte {
			return newGolden(t, brief(t, "members: 1200", "members: 50k", "reserves: 4M", "reserves: 90M"), 50).led("relationship").text()
		}},
		{"few-members", func(t testing.TB) []byte {
			return newGolden(t, world(t, "members: 1200", "members: 100", "  renewal: 80%\n", "", "joins_later: 400", "joins_later: 4"), 12).led("craftsman").text()
		}},
		{"nothing-planned", func(t testing.TB) []byte {
			return newGolden(t, world(t), 3).toEnd(func(int) sim.Plan { return sim.Plan{} }).text()
		}},
		{"first-answers", func(t testing.TB) []byte { return answered(t, firstOpen) }},
		{"last-answers", func(t testing.TB) []byte { return answered(t, lastOpen) }},
		{"every-answer-of-the-deck", everyAnswer},
		{"every-effect-up-and-down", everyEffect},
		{"styles-and-elephants", stylesAndElephants},
		{"days-and-dollars", tuned},
		{"back-and-back-again", backAndBack},
		{"sent-in", sentIn},
		{"a-vote-a-year", votes},
		{"written-down", writtenDown},
		{"other-letters", otherLetters},
		{"signed", signed},
		{"torn-and-taken-up", tornAndTakenUp},
		{"repaired", repaired},
		{"second-term", secondTerm},
		{"a-card-waits", cardWaits},
		{"dismissed", func(t testing.TB) []byte { return failed(t, "board: { support: 62%", "board: { support: 6%") }},
		{"insolvent", func(t testing.TB) []byte { return failed(t, "reserves: 4M", "reserves: 20k") }},
	}
	for i, id := range scenarios.IDs() {
		leader := policy.IDs()[i%len(policy.IDs())]
		games = append(games, goldenGame{"library-" + id, func(t testing.TB) []byte {
			sc, err := scenarios.Open(id)
			require.NoError(t, err)
			return newGolden(t, sc, sim.Seed(1000+i)).led(leader).text()
		}})
	}
	return games
}

// brief is a world of four years.
func brief(t testing.TB, changes ...string) scenarios.Scenario {
	return world(t, append([]string{"years: 8", "years: 4", "years: 3-6", "years: 2-3", "[1, 3, 5]", "[1, 2, 4]"}, changes...)...)
}

// rich is a house that can pay for anything.
func rich(t testing.TB, changes ...string) scenarios.Scenario {
	return world(t, append([]string{"reserves: 4M", "reserves: 60M\n  political_capital: 90", "least: 1, ", ""}, changes...)...)
}

// eachLever sets one lever after the other to its most, and all others to nothing;
// first what takes the most money.
func eachLever(t testing.TB) []byte {
	return newGolden(t, rich(t, "years: 8", "years: 20"), 19).toEnd(func(year int) sim.Plan {
		return sim.Plan{}.With(sim.NumLevers-1-sim.Lever((year-1)%int(sim.NumLevers)), sim.MaxLevel)
	}).text()
}

func answered(t testing.TB, choose func([]int) int) []byte {
	g := newGolden(t, world(t, "chance: 50%", "chance: 100%"), 21)
	g.choose = choose
	return g.toEnd(func(year int) sim.Plan { return g.standing(year).With(sim.Listening, 1) }).text()
}

// everyAnswer sends in each card of the deck until each of its answers was given.
func everyAnswer(t testing.TB) []byte {
	return askedAll(newGolden(t, dealtWorld(t, "years: 8", "years: 24", "members: 1200", "members: 1200\n  reserves: 90M\n  political_capital: 95"), 25))
}

// everyEffect moves every quantity that an effect can move, up and down.
func everyEffect(t testing.TB) []byte {
	by := map[sim.Kind]string{sim.PeopleKind: "40", sim.ShareKind: "3%", sim.MoneyKind: "150k", sim.PlainNumber: "1"}
	of := map[sim.Index]string{sim.PerLayer: ".board", sim.PerElephant: ".we-know", sim.PerChapter: ".north"}
	var cards strings.Builder
	for q := range sim.NumQuantities {
		if !q.Changeable() {
			continue
		}
		amount := by[q.Kind()]
		if q.Temporary() {
			amount += ", for_quarters: 2"
		}
		fmt.Fprintf(&cards, "  - id: move-%d\n    title: Something moves\n    forced_only: yes\n    text: It moves.\n    choices:\n"+
			"      - { id: up, label: Up, now: { %[2]s: +%[3]s }, price: Some }\n      - { id: down, label: Down, now: { %[2]s: -%[3]s }, price: Some }\n",
			q, q.ID()+of[q.Index()], amount)
	}
	return askedAll(newGolden(t, world(t, "years: 8", "years: 20", "reserves: 4M", "reserves: 60M\n  political_capital: 95", "\ncards:\n", "\ncards:\n"+cards.String()), 26))
}

// askedAll sends in one card after the other and gives each of its answers in turn.
func askedAll(g *golden) []byte {
	given := map[string]bool{}
	g.choose = func(open []int) int {
		card := g.run.World().Cards[g.run.Card()]
		for _, k := range open {
			if id := card.ID + "/" + card.Choices[k].ID; !given[id] {
				given[id] = true
				return k
			}
		}
		return open[0]
	}
	next := 0
	return g.toEnd(func(year int) sim.Plan {
		for quarter := 1; quarter <= sim.QuartersAYear; quarter++ {
			g.send(quarter, SentCard, g.run.World().Cards[next%len(g.run.World().Cards)].ID)
			next++
		}
		return g.standing(year).With(sim.Listening, 1).With(sim.BoardMeetings, 3)
	}).text()
}

func stylesAndElephants(t testing.TB) []byte {
	g := newGolden(t, rich(t), 31)
	return g.toEnd(func(year int) sim.Plan {
		p := g.standing(year)
		p.Style = sim.Style((year - 1) % int(sim.NumStyles))
		return p.WithElephant(0, sim.Level(year%4)).WithElephant(1, sim.Level((year+1)%4))
	}).text()
}

// tuned sets days and dollars of every lever and elephant directly.
func tuned(t testing.TB) []byte {
	g := newGolden(t, rich(t, "years: 8", "years: 20"), 41)
	return g.toEnd(func(year int) sim.Plan {
		l := sim.Lever((year - 1) % int(sim.NumLevers))
		e := g.run.Rules().Levels[l][1]
		e.Days += 25
		if l > sim.KeyAppearances {
			e.Money += sim.Money(year) * 101
		}
		return sim.Plan{}.Tune(l, e).TuneElephant(year%2, sim.Days(100+year))
	}).text()
}

func backAndBack(t testing.TB) []byte {
	g := newGolden(t, world(t), 51)
	for range 3 {
		g.year(g.standing(0))
	}
	g.back(2)
	g.year(g.standing(0).With(sim.Listening, 2))
	g.plan(sim.Plan{})
	g.back(1)
	g.choose = lastOpen
	return g.toEnd(func(year int) sim.Plan { return g.standing(year).With(sim.MemberCommunities, sim.Level(year%3)) }).text()
}

// sentIn is a game of a class: its team came late, and a shock and cards were sent
// in, also into a year that was taken back.
func sentIn(t testing.TB) []byte {
	g := newGolden(t, world(t), 61)
	g.saved.Aid = "guided"
	g.keep(MissedRecord{1})
	g.year(g.standing(0))
	g.send(3, SentShock, "hall-closed")
	g.send(1, SentCard, "by-hand")
	g.year(g.standing(0))
	g.back(2)
	g.choose = lastOpen
	g.year(g.standing(0))
	g.send(2, SentCard, "by-hand")
	g.send(2, SentCard, "when-few")
	return g.toEnd(g.standing).text()
}

func votes(t testing.TB) []byte {
	g := newGolden(t, world(t, "chance: 50%", "chance: 100%"), 71)
	g.saved.Aid, g.saved.Pace = "guided", "retreat"
	say := func(s string) []clean.Text { return []clean.Text{clean.Clean(s)} }
	return g.toEnd(func(year int) sim.Plan {
		g.keep(ForecastRecord{Year: year, Renewal: 700 + 10*year, Sure: 50 + year},
			BallotRecord{Year: year, Card: "when-few", Choices: []string{"wait", "call"}, First: []Tally{{1, 0, 2, 0}, {0, 1, 0, 0}},
				Second: []Tally{{0, 0, 1, 0}, {0, 0, 1, 2}}, Reasons: say("It costs a year."), Dissent: say("Not in my name."), Argued: true},
			BallotRecord{Year: year, Question: clean.Clean("Which belief first?"), Options: []clean.Text{clean.Clean("The fair"), clean.Clean("The data")},
				First: []Tally{{3, 0, 0, 0}, {0, 0, 0, 0}}})
		return g.standing(year)
	}).text()
}

func writtenDown(t testing.TB) []byte {
	g := newGolden(t, brief(t), 81)
	g.saved.Aid = "expert"
	g.keep(NoteRecord{1, clean.Prose("We expect little.\nAnd that late.")})
	g.toEnd(g.standing)
	g.keep(NoteRecord{4, clean.Prose("It was less.")},
		CommitmentRecord{Action: clean.Clean("Phone twenty who left"), When: clean.Clean("before June"), Asks: clean.Clean("the treasurer")},
		CommitmentRecord{Action: clean.Clean("Ask first")})
	return g.text()
}

func otherLetters(t testing.TB) []byte {
	g := newGolden(t, brief(t, "name: Guild of Coastal Surveyors", `name: "Gilde – Küste, 海岸の会 «Ж»"`), 91)
	g.saved.Name = clean.Clean("Ñandú 日本 e\u0301 Ωμέγα")
	g.keep(NoteRecord{1, clean.Prose("“Größe” \\ \"quotes\" < & > – שלום नमस्ते 🙂\nزweite Zeile")})
	return g.toEnd(g.standing).text()
}

// signed carries a host's ticket, and the key to check it by as a note.
func signed(t testing.TB) []byte {
	g := newGolden(t, brief(t), 101)
	secret, public, err := ticket.NewKey(rand.Reader, "harbour")
	require.NoError(t, err)
	nonce, err := ticket.NewNonce(rand.Reader)
	require.NoError(t, err)
	made := ticket.Ticket{
		Course: clean.Clean("Spring"), Team: g.saved.Name, Scenario: g.saved.Scenario.ID, Hash: fingerprint(string(g.saved.Scenario.Text)),
		Seed: uint64(g.saved.Seed), Rules: Rules, Nonce: nonce,
	}
	g.saved.Ticket, err = made.Sign(secret)
	require.NoError(t, err)
	g.keep(NoteRecord{1, clean.Prose(public)})
	return g.toEnd(g.standing).text()
}

// tornAndTakenUp is a game that a crash cut short in the middle of a line, and that
// went on.
func tornAndTakenUp(t testing.TB) []byte {
	g := newGolden(t, brief(t), 111)
	g.toEnd(g.standing)
	whole := g.text()
	path := newPath(t)
	require.NoError(t, os.WriteFile(path, whole[:len(whole)*9/10], 0o600))
	j, saved, err := Continue(path)
	require.NoError(t, err)
	for _, r := range g.saved.Records[len(saved.Records):] {
		require.NoError(t, j.Append(r))
	}
	require.NoError(t, j.Close())
	require.Equal(t, whole, bytesOf(t, path))
	return whole
}

// repaired is what could be saved of a game that lost a year.
func repaired(t testing.TB) []byte {
	lines := bytes.SplitAfter(newGolden(t, world(t), 121).led("drifter").text(), []byte("\n"))
	path := newPath(t)
	lost := len(lines) * 2 / 3
	require.NoError(t, os.WriteFile(path, bytes.Join(append(lines[:lost:lost], lines[lost+1:]...), nil), 0o600))
	r, err := Repair(path)
	require.NoError(t, err)
	return bytesOf(t, r.Path)
}

// secondTerm is another way from a year of another game.
func secondTerm(t testing.TB) []byte {
	g := newGolden(t, world(t), 131)
	term, err := Fork(&g.toEnd(g.standing).saved, 4, clean.Clean("Second term"))
	require.NoError(t, err)
	r, err := term.Replay()
	require.NoError(t, err)
	next := &golden{t: t, saved: term, run: r.Run, starts: make([]*sim.Run, 3), choose: lastOpen}
	return next.toEnd(func(year int) sim.Plan {
		return next.standing(year).With(sim.Listening, 3).With(sim.MemberCommunities, 1)
	}).text()
}

// cardWaits stops in the middle of a year, before an answer.
func cardWaits(t testing.TB) []byte {
	g := newGolden(t, world(t, "chance: 50%", "chance: 100%"), 141)
	g.year(g.standing(0))
	g.plan(g.standing(0))
	g.toCard()
	require.Equal(t, sim.Answering, g.run.Phase())
	return g.text()
}

// failing ends before its time.
func failed(t testing.TB, changes ...string) []byte {
	g := newGolden(t, world(t, changes...), 151)
	return g.toEnd(func(int) sim.Plan { return sim.Plan{} }).text()
}
