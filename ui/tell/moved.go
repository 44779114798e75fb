package tell

import (
	"cmp"
	"slices"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// leverCauses names the cause that each lever is booked on. What the annual cycle
// earns and costs is booked by purpose as well, and is no part of this.
var leverCauses = [sim.NumLevers]sim.Cause{
	sim.Conference: sim.CauseConference, sim.BudgetPreparation: sim.CauseBudget, sim.BoardMeetings: sim.CauseBoardMeetings,
	sim.ProgramLaunches: sim.CauseLaunches, sim.KeyAppearances: sim.CauseAppearances,
	sim.Listening: sim.CauseListening, sim.PersonalRelationships: sim.CausePersonal, sim.MemberCommunities: sim.CauseCommunities,
	sim.StrategicRelationships: sim.CauseStrategic, sim.CoDevelopment: sim.CauseCoDevelopment, sim.Experiments: sim.CauseExperiments,
	sim.SiloBreaking: sim.CauseSiloWork, sim.CultureBuilding: sim.CauseCulture, sim.CapabilityBuilding: sim.CauseCapability,
	sim.BoardRenewal:     sim.CauseBoardRenewal,
	sim.BestPracticeTour: sim.CauseTour, sim.TightenControl: sim.CauseControl, sim.GuardEndowment: sim.CauseEndowment, sim.BigInvestment: sim.CauseInvestment,
}

// otherChoices are the causes that go back to somebody's choice and to no lever.
var otherChoices = []sim.Cause{sim.CauseConnection, sim.CauseConfronting, sim.CauseStyle, sim.CauseCards}

// How much of what choices moved is told: the first two count, the last is in
// points.
const (
	mostChoices = 4
	mostFigures = 3
	leastMoved  = .5
)

// A move is what one choice did to one figure.
type move struct {
	figure sim.Figure
	amount sim.Amount
	points float64 // its size on one scale for all figures
}

// choicesMoved says what the choices of a year moved most, as far as it is seen
// sharply, and where the rest of it shows first.
func choicesMoved(c Closing, before *sim.YearView, sc *scenarios.Scenario) []page.Block {
	moves := movesOf(c)
	for l := range sim.NumLevers {
		if restsOff(l, c.Year, before) {
			moves[leverCauses[l]] = nil
		}
	}
	causes := movingCauses(moves)
	var items []page.Fact
	for _, cause := range causes[:min(len(causes), mostChoices)] {
		items = append(items, page.Fact{Label: choiceLabel(cause, sc), Value: moveWords(moves[cause])})
	}
	var blocks []page.Block
	if len(items) > 0 {
		blocks = append(blocks, page.Heading{Text: say.Text("What your choices moved most")}, page.Facts{Items: items})
	}
	if quiet := unmoved(&c.Year.Plan, moves, sc); len(quiet) > 0 {
		blocks = append(blocks, page.Text{Text: say.Textf("What works slowly shows on other pages first: %s.", list(quiet)), Role: page.Quiet})
	}
	return blocks
}

// restsOff reports whether lever l was off in a year and in the one before. What an
// earlier change of it still does is then no choice of this year.
func restsOff(l sim.Lever, y *sim.Year, before *sim.YearView) bool {
	return before != nil && y.Plan.Levels[l] == 0 && before.Plan.Levels[l] == 0
}

// movesOf returns what each choice did to the figures that are explained.
func movesOf(c Closing) [sim.NumCauses][]move {
	var moves [sim.NumCauses][]move
	for _, f := range append(slices.Clone(inBars), inWords...) {
		if !plainlySeen(f) && !reading(c.Seen, f).Sharp() {
			continue
		}
		a := &c.Year.Accounts[f]
		for _, p := range shownParts(f, a) {
			if p.amount == 0 || !isChoice(p.cause) {
				continue
			}
			moves[p.cause] = append(moves[p.cause], move{f, p.amount, pointsOf(f, p.amount, c.Year)})
		}
	}
	return moves
}

// choiceLabel names the choice that a cause goes back to, as the desk does.
func choiceLabel(c sim.Cause, sc *scenarios.Scenario) string {
	if l := slices.Index(leverCauses[:], c); l >= 0 {
		return LeverLabel(sc, sim.Lever(l))
	}
	return asSentence(CauseLabel(c))
}

// isChoice reports whether a cause goes back to somebody's choice.
func isChoice(c sim.Cause) bool {
	return slices.Contains(leverCauses[:], c) || slices.Contains(otherChoices, c)
}

// pointsOf measures what was done to a figure in points: of a share, of the
// members there were, of the year's income.
func pointsOf(f sim.Figure, a sim.Amount, y *sim.Year) float64 {
	size := float64(absolute(a))
	switch {
	case f == sim.Members:
		return 100 * size / float64(max(1, y.People.Opening))
	case f.Unit() == sim.InCents:
		return 100 * size / float64(max(1, y.Figures[sim.Revenue]))
	case f == sim.PoliticalCapital:
		return sim.Amount(size).Float(f.Unit())
	}
	return 100 * sim.Amount(size).Float(f.Unit())
}

// movingCauses returns the causes that moved anything worth telling, the
// strongest first, and sorts the moves of each in the same way.
func movingCauses(moves [sim.NumCauses][]move) []sim.Cause {
	var causes []sim.Cause
	for c := range sim.NumCauses {
		slices.SortStableFunc(moves[c], func(a, b move) int { return cmp.Compare(b.points, a.points) })
		if len(moves[c]) > 0 && moves[c][0].points >= leastMoved {
			causes = append(causes, c)
		}
	}
	slices.SortStableFunc(causes, func(a, b sim.Cause) int { return cmp.Compare(moves[b][0].points, moves[a][0].points) })
	return causes
}

// moveWords says what one choice did, the largest first.
func moveWords(moves []move) string {
	var words []string
	for _, m := range moves[:min(len(moves), mostFigures)] {
		if m.points >= leastMoved {
			words = append(words, inSentence(FigureLabel(m.figure))+" "+FormatPart(m.figure, m.amount))
		}
	}
	return list(words)
}

// unmoved lists the investments in connection of a plan that moved none of these
// figures, each with the page on which it shows.
func unmoved(p *sim.Plan, moves [sim.NumCauses][]move, sc *scenarios.Scenario) []string {
	var names []string
	for l := range sim.NumLevers {
		if l.Connects() && p.Levels[l] != 0 && len(moves[leverCauses[l]]) == 0 {
			names = append(names, say.Textf("%s (%s)", inSentence(LeverLabel(sc, l)), shownOn(l.Group())))
		}
	}
	return names
}

// shownOn names the page on which the investments of a group show first.
func shownOn(g sim.Group) string {
	switch g {
	case sim.Create:
		return say.Text("Innovation")
	case sim.Build:
		return say.Text("Organisation")
	}
	return say.Text("Members")
}
