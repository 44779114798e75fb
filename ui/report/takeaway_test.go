package report

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/sim/sweep"
)

func TestC53ATableReadsItsOwnSentenceAsItWasTyped(t *testing.T) {
	k := NewTakeaway(sampleGame(t))
	at := slices.IndexFunc(k.Decisions, func(d Decision) bool { return d.Reason == sentence })
	require.GreaterOrEqual(t, at, 0)
	assert.Equal(t, "2", k.Decisions[at].Year)
	var shown []string
	for _, n := range nodes(t, takeawayOf(t, &k)) {
		if n.Data == "td" && attribute(n, "class") == "reason" {
			shown = append(shown, textOf(n))
		}
	}
	assert.Contains(t, shown, sentence)
}

func TestC59TheSameSaveGivesTheSameBytes(t *testing.T) {
	p := played{leader: "enthusiast", seed: 8, years: 0}
	var pages []string
	for _, cores := range []int{1, 3} {
		saved, r := p.replayed(t)
		g, err := Open(saved, r, sweep.Workers(cores))
		require.NoError(t, err)
		k := NewTakeaway(g)
		c, err := NewCard(g, 0)
		require.NoError(t, err)
		pages = append(pages, takeawayOf(t, &k)+pictureOf(t, &c)+c.Text())
	}
	assert.Equal(t, pages[0], pages[1])
}

func TestTheTakeAwayHoldsAllThatABoardTakesHome(t *testing.T) {
	k := NewTakeaway(sampleGame(t))
	assert.Equal(t, "Harbour Lights", k.Title)
	assert.Equal(t, "Association of Harbour Pilots", k.Association)
	assert.Equal(t, []string{"Chair", "Treasurer"}, k.Seats)
	assert.Equal(t, "More lights in the harbour", k.Ending)
	assert.NotEmpty(t, k.Style)
	assert.Len(t, k.Charts, 4)
	assert.NotEmpty(t, k.Decisions)
	assert.Len(t, k.Numbers, 3)
	assert.Len(t, k.Turns, 3)
	assert.Len(t, k.Beliefs, 2)
	assert.NotEmpty(t, k.Elsewhere)
	assert.Len(t, k.Objectives, 3)
	assert.Len(t, k.Questions, 6)
	assert.Equal(t, []Commitment{{"Ring ten members who left", "before the March board", "the treasurer"}}, k.Commitments)
	small := strings.Join(k.SmallPrint, " ")
	for _, want := range []string{"harbour, version 1.0.0, seed 5", "found as recorded", sampleGame(t).Saved.Mark, "open the saved game", "not a forecast"} {
		assert.Contains(t, small, want)
	}
	page := takeawayOf(t, &k)
	assert.Contains(t, page, "An exercise. Not minutes of a meeting.")
	assert.NotContains(t, page, "Anna Nowak", "nobody is named")
}

func TestVotesStandBesideTheAnswer(t *testing.T) {
	k := NewTakeaway(sampleGame(t))
	at := slices.IndexFunc(k.Decisions, func(d Decision) bool { return d.Votes != "" })
	require.GreaterOrEqual(t, at, 0)
	assert.Equal(t, "2–3 → 4–1", k.Decisions[at].Votes)
	assert.Equal(t, "Nobody has asked them yet.", k.Decisions[at].Reason)
	assert.Equal(t, "2 of 5", k.Numbers[0].Value)
}

func TestWhatWasExpectedStandsBesideWhatCame(t *testing.T) {
	k := NewTakeaway(sampleGame(t))
	at := slices.IndexFunc(k.Decisions, func(d Decision) bool { return d.Expected != "" })
	require.GreaterOrEqual(t, at, 0)
	assert.Equal(t, "renewal 84%, 70% sure", k.Decisions[at].Expected)
	assert.Regexp(t, `^renewal \d+(\.\d)?%; members (up|down) [\d,]+$`, k.Decisions[at].Came)
}

func TestColumnsThatWouldBeEmptyAreLeftOut(t *testing.T) {
	full := longest()
	bare := full
	bare.Balloted, bare.Reasoned, bare.Foreseen = false, false, false
	for _, head := range []string{"votes", "reason", "expected"} {
		assert.True(t, strings.Contains(takeawayOf(t, &full), heading(head)), head)
		assert.False(t, strings.Contains(takeawayOf(t, &bare), heading(head)), head)
	}
}

func TestOnlyFiveDecisionsStandInTheTimelineAndTheOthersAreCounted(t *testing.T) {
	var rows []row
	for year := 1; year <= 11; year++ {
		rows = append(rows, row{Decision: Decision{Year: itoa(year), Chose: "x", card: -1}, year: year, weight: 100})
	}
	rows[6].weight, rows[7].weight, rows[8].weight = 1, 2, 3
	rows[7].Reason = "Because we said so."
	shown, more := shownDecisions(rows)
	require.Len(t, shown, mostDecisions)
	assert.Equal(t, "6 more decisions are not shown: they moved the ending less.", more)
	var years, letters []string
	for _, d := range shown {
		years, letters = append(years, d.Year), append(letters, d.Letter)
	}
	assert.Equal(t, strings.Fields("1 2 3 4 8"), years, "the heaviest, and the one that was explained, in the order of time")
	assert.Equal(t, strings.Fields("A B C D E"), letters)
}

func TestAGameThatCannotBeLookedBackOnIsRefused(t *testing.T) {
	saved, r := played{leader: "drifter", seed: 5, years: 3}.replayed(t)
	_, err := Open(saved, r, sweep.Workers(1))
	assert.ErrorIs(t, err, debrief.ErrUnfinished)
	saved, r = played{leader: "drifter", seed: 5}.replayed(t)
	r.Verdict, r.Message = saves.Edited, "edited at year 2"
	_, err = Open(saved, r, sweep.Workers(1))
	assert.EqualError(t, err, "edited at year 2")
}

func TestAnotherTableIsToldWithoutItsName(t *testing.T) {
	g := *sampleGame(t)
	_, other := played{leader: "drifter", seed: 5, name: "Berta"}.replayed(t)
	g.Tables = append(g.Tables, other.Run.Years())
	k := NewTakeaway(&g)
	assert.Contains(t, k.Elsewhere, "another table planned otherwise")
	assert.Equal(t, "table 2", k.Charts[0].Lines[1].Name)
	assert.NotContains(t, takeawayOf(t, &k), "Berta")
	g.Tables[0] = g.years()
	assert.Equal(t, "Another table made the same plans, year by year.", NewTakeaway(&g).Elsewhere)
}

// Pages are read aloud, and looked at by those who do not see colours.
func TestPagesCanBeReadAloud(t *testing.T) {
	pages := pagesOf(t)
	for _, name := range []string{"the take-away", "the class page"} {
		all := nodes(t, pages[name])
		assert.Equal(t, "en", attribute(all[0], "lang"), name)
		depth, titles := 0, 0
		for _, n := range all {
			if len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] >= '1' && n.Data[1] <= '6' {
				level := int(n.Data[1] - '0')
				assert.LessOrEqual(t, level, depth+1, "%s: a heading of level %d stands under one of level %d: %s", name, level, depth, textOf(n))
				depth = level
			}
			if n.Data == "h1" {
				titles++
			}
			if n.Data == "th" {
				assert.NotEmpty(t, attribute(n, "scope"), "%s: %s", name, textOf(n))
			}
		}
		assert.Equal(t, 1, titles, name)
	}
}

func TestEveryChartIsToldInWords(t *testing.T) {
	for name, page := range pagesOf(t) {
		charts := 0
		for _, n := range nodes(t, page) {
			if n.Data != "svg" {
				continue
			}
			charts++
			assert.Equal(t, "img", attribute(n, "role"), name)
			for _, part := range []string{"title", "desc"} {
				assert.NotEmpty(t, child(n, part), "%s: a chart without %s", name, part)
			}
		}
		assert.Positive(t, charts, name)
	}
}

// child returns the text of the first child of an element of that name.
func child(n *html.Node, name string) string {
	for c := range n.ChildNodes() {
		if c.Data == name {
			return textOf(c)
		}
	}
	return ""
}

func TestTheBeliefsThatCostMostAreShownAndTheOthersCounted(t *testing.T) {
	g := *sampleGame(t)
	d := *g.Debrief
	d.Elephants = nil
	for i := range 9 {
		d.Elephants = append(d.Elephants, debrief.ElephantCost{Index: i % 2, Named: i % 3, Vitality: sim.Amount(i) * 1_000_000_000})
	}
	g.Debrief = &d
	shown, more := g.beliefs()
	require.Len(t, shown, mostBeliefs)
	assert.Equal(t, "3 more beliefs cost less; the game shows them.", more)
	var costs []string
	for i, b := range shown {
		costs = append(costs, b.Cost)
		assert.Equal(t, i < 4, b.Named, "those that were said aloud come first")
	}
	assert.Equal(t, []string{
		"8,000 engaged members", "7,000 engaged members", "5,000 engaged members", "4,000 engaged members", "6,000 engaged members", "3,000 engaged members",
	}, costs)
}

func TestWhatABeliefCostIsSaidAsTheGameSaysIt(t *testing.T) {
	year := sim.Year{}
	year.Figures[sim.Vitality], year.Figures[sim.Revenue] = 1_000_000_000, sim.Amount(500_000*sim.Dollar)
	g := Game{Debrief: &debrief.Debrief{Run: debrief.Track{Years: []sim.Year{year}}}}
	for _, tt := range []struct {
		vitality sim.Amount
		reserves sim.Money
		want     string
	}{
		{0, 0, "too little to tell"},
		{-50_000_000, -90_000 * sim.Dollar, "too little to tell"},
		{19_000_000, 9_999 * sim.Dollar, "too little to tell"},
		{20_000_000, 9_999 * sim.Dollar, "20 engaged members"},
		{19_000_000, 12_500 * sim.Dollar, "$12,500"},
		{120_000_000, 12_500 * sim.Dollar, "120 engaged members, $12,500"},
	} {
		assert.Equal(t, tt.want, g.costText(&debrief.ElephantCost{Vitality: tt.vitality, Reserves: sim.Amount(tt.reserves)}))
	}
}

// A session may stop before the scenario's last year, on purpose or for want of time.
// Its tables leave with paper all the same, and no ending is made up for them.
func TestAGameThatWasStoppedHasItsPages(t *testing.T) {
	saved, replayed := played{leader: "drifter", seed: 5, years: 3}.replayed(t)
	_, err := Open(saved, replayed, nil)
	require.ErrorIs(t, err, debrief.ErrUnfinished)
	g, err := OpenStopped(saved, replayed, nil)
	require.NoError(t, err)
	assert.Equal(t, replayed.Run.Years()[:3], g.Debrief.Run.Years, "the years are those that were played")
	page := NewTakeaway(g)
	assert.Equal(t, "Stopped after year 3 of "+itoa(replayed.Scenario.World.Years), page.Ending)
	assert.NotEmpty(t, page.Charts)
	for _, turn := range page.Turns {
		assert.NotContains(t, turn.Says, "It then ends as")
	}
	whole, again := played{leader: "drifter", seed: 5}.replayed(t)
	finished, err := OpenStopped(whole, again, nil)
	require.NoError(t, err)
	assert.Zero(t, finished.Stopped, "one that came to its end is looked back on as ever")
	none, not := played{leader: "drifter", seed: 5, years: 3}.replayed(t)
	not.Outcomes = nil
	_, err = OpenStopped(none, not, nil)
	assert.ErrorIs(t, err, debrief.ErrUnfinished, "of no year there is nothing to say")
}

// Why the system does not take a page is said without its names for what it was
// asked to do.
func TestPagesThatCannotBeWrittenAreToldOfInPlainWords(t *testing.T) {
	g := sampleGame(t)
	dir := t.TempDir()
	game := filepath.Join(dir, "game"+saves.Suffix)
	require.NoError(t, saves.Write(game, g.Saved))
	path := filepath.Join(dir, strings.Repeat("n", 245)+saves.Suffix) // the draft of its page has a longer name
	require.NoError(t, os.Rename(game, path), "a file system that takes names of 253 bytes")
	_, err := Keep(path, g.Debrief)
	require.ErrorContains(t, err, "the pages cannot be written: ")
	assert.NotContains(t, err.Error(), "open ")
	assert.NotContains(t, err.Error(), dir)
}
