package report

import (
	"cmp"
	"slices"
	"strconv"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A Game is a run that was played again from its save and looked back on.
type Game struct {
	Saved    *saves.Saved
	Replayed *saves.Replayed
	Debrief  *debrief.Debrief
	// Tables are the runs of others in the same scenario on the same luck, who are
	// not named. Where there are none, leaders that play by rule stand in.
	Tables [][]sim.Year
	Date   string // to be printed; empty for a line to write on
	Table  string // whose run it is, where several are handed out; mostly empty
	// Stopped is the year after which the run was stopped before its end; 0 where it
	// came to its end. Of a run that was stopped no ending is told.
	Stopped int
}

func (g *Game) scenario() *scenarios.Scenario { return &g.Replayed.Scenario }

func (g *Game) years() []sim.Year { return g.Debrief.Run.Years }

// mostTable is how much of a table's name stands on the pages, in cells: they are two.
const mostTable = 30

// NewTakeaway says what stands on the two pages about g. Parts of the debrief
// that nobody asked for are left out.
func NewTakeaway(g *Game) Takeaway {
	sc := g.scenario()
	t := Takeaway{
		Language: say.Spoken(), Title: say.Text(sc.Title), Association: say.Text(cmp.Or(sc.Association.Name, sc.Title)), Date: clean.Clean(g.Date).String(),
		Style: styleOf(g.years(), &sc.World.Rules),
	}
	if table := clean.Fit(g.Table, mostTable).String(); table != "" {
		t.Association = say.Textf("%s. Table: %s", t.Association, table)
	}
	for _, s := range sc.Seats {
		t.Seats = append(t.Seats, say.Text(s.Title))
	}
	t.About = say.Text("What was played: each year a board split its days and money between the annual calendar and the members of an invented association. The standing plan is the one it began with.")
	t.Ending, t.Meaning = g.ending()
	t.Short = g.inShort()
	rows := g.decisions()
	t.Decisions, t.LeftOut = shownDecisions(rows)
	for _, d := range t.Decisions {
		t.Balloted = t.Balloted || d.Votes != ""
		t.Reasoned = t.Reasoned || d.Reason != ""
		t.Foreseen = t.Foreseen || d.Expected != ""
	}
	t.Charts, t.Reading = g.strips(t.Decisions)
	t.Numbers = g.numbers()
	t.Turns = g.turns(t.Decisions)
	if len(t.Turns) == 0 {
		t.NoTurns = say.Text("No single choice moved the ending. Either the plan of the first day was kept throughout, or the choices balanced each other.")
	}
	t.Beliefs, t.MoreBeliefs = g.beliefs()
	t.Elsewhere = g.elsewhere()
	t.Objectives, t.NoObjectives = g.objectives()
	t.Questions = g.questions()
	for _, c := range g.Replayed.Commitments[:min(len(g.Replayed.Commitments), mostCommitments)] {
		t.Commitments = append(t.Commitments, Commitment{c.Action.String(), c.When.String(), c.Asks.String()})
	}
	t.SmallPrint = g.smallPrint()
	return t
}

// ending returns how the run ended, in a line and in a few.
func (g *Game) ending() (title, text string) {
	if g.Stopped > 0 {
		return say.Textf("Stopped after year %s of %s", strconv.Itoa(g.Stopped), strconv.Itoa(g.scenario().World.Years)),
			say.Text("The game stopped before its end, so it has no ending. Everything on these pages is about the years that were played.")
	}
	e := g.scenario().Ending(g.Replayed.Ending)
	return say.Text(e.Title), say.Text(e.Text)
}

// inShort says the run in a few sentences: what happened, why, and what would have
// changed it. Luck, what was kept up and other leaders have places of their own.
// Where there are more than there is room for, the causes by name go: what was read
// and what was chosen say it too.
func (g *Game) inShort() []string {
	d := *g.Debrief
	d.Luck, d.Ghosts, d.Courses = nil, nil, nil
	said := tell.RunInShort(&d, g.scenario())
	if len(said) > mostShort {
		said = slices.Delete(said, 1, 1+len(said)-mostShort)
	}
	return said
}

// smallPrint says what the pages are about, whether that can be trusted, and
// what they are not.
func (g *Game) smallPrint() []string {
	sc := g.scenario()
	which := say.Textf("Scenario %s, version %s, seed %s.", sc.ID, sc.Version, strconv.FormatUint(uint64(g.Saved.Seed), 10))
	if sc.Version == "" {
		which = say.Textf("Scenario %s, seed %s.", sc.ID, strconv.FormatUint(uint64(g.Saved.Seed), 10))
	}
	verdict := say.Text("Played again and found as recorded.")
	if g.Saved.Mark != "" { // a code has none
		verdict = say.Textf("Played again and found as recorded; mark of the file: %s.", g.Saved.Mark)
	}
	return []string{
		which + " " + verdict,
		say.Text("To walk through it again, open the saved game in realign. The same scenario, seed and choices give the same years on every machine."),
		say.Text("A teaching model, not a forecast. It says what these rules make of these choices and recommends nothing to any real organisation."),
	}
}
