package debrief

import "example.com/realign/sim"

// A Debrief is all that is known of what mattered in a run. Parts that nobody
// asked for are empty or nil.
type Debrief struct {
	Game     Game
	Run      Track // the run itself
	Standing Track // what the standing plan came to on the same luck, with the first answer to every card

	// What one game tells; [Open] knows it.
	Movements   []Movement // why each of [Outcomes] moved, in that order; [Review.Origins] adds where causes began
	Calibration Calibration
	Objectives  []Seen // as the game's
	Votes       []Vote // as the game's ballots

	// What many games tell.
	Ghosts     []Ghost
	WhatIfs    []WhatIf       // every choice, heaviest first; [TurningPoints] are those to show
	Courses    []Course       // every line of the run, in the order of their kinds
	Elephants  []ElephantCost // as the world's
	Luck       *Luck
	Robustness *Robustness
}

// Outcomes are the figures by which a run is looked back on, in the order in
// which they are shown. They stand side by side and are never summed. Of [sim.Silos]
// less is better, of all others more. The outlook is the seventh outcome, and
// stands in a [Track].
func Outcomes() []sim.Figure {
	return []sim.Figure{sim.Engagement, sim.Silos, sim.Innovation, sim.Reserves, sim.Members, sim.Vitality}
}

// A Track is how a run went.
type Track struct {
	Years   []sim.Year   // all finished years, from the first; a what-if shares those before it left
	Ending  string       // the id of the ending
	Outlook *sim.Outlook // five years on; nil where the run fell before its last year
	// Departures are the choices that could not be made as they had been, in
	// order. Of the run itself there are none.
	Departures []Departure
}

// Last returns the figures of the last year that t finished; of a run that
// finished none, nothing.
func (t *Track) Last() sim.Figures {
	if len(t.Years) == 0 {
		return sim.Figures{}
	}
	return t.Years[len(t.Years)-1].Figures
}

// Worth weighs a run in one number, to put what-ifs into an order and for nothing
// else: engaged members, in millionths, as the mean of the vitality at the end
// and of the vitality five years on, so that stripping the house in the last year
// does not pay. A run that fell is worth the hundredth part of an engaged member
// for each year it stood, so that of two that fell the longer one is worth more.
// It is the measure by which the best plan found was searched.
func (t *Track) Worth() sim.Amount {
	const yearStood = 10_000 // millionths
	if t.Outlook == nil {
		return sim.Amount(len(t.Years)) * yearStood
	}
	later := sim.Amount(0)
	if t.Outlook.Stands {
		later = t.Outlook.Last[sim.Vitality]
	}
	return (t.Last()[sim.Vitality] + later) / 2
}

// Effect returns what set one run apart from another at the end of a year: the
// figure of t less that of other. It is not known where one of them did not
// finish the year.
func (t *Track) Effect(other *Track, f sim.Figure, year int) (effect sim.Amount, known bool) {
	if year < 1 || year > min(len(t.Years), len(other.Years)) {
		return 0, false
	}
	return t.Years[year-1].Figures[f] - other.Years[year-1].Figures[f], true
}

// A Departure is a choice that could not be made as it had been made in the run,
// and what was done instead.
type Departure struct {
	Kind DepartureKind
	Year int
	Card int      // of [AnswerClosed], [CardNew] and [CardAbsent]; otherwise -1
	Plan sim.Plan // of [PlanEased], what was played instead
	// Answer is what was answered instead, of [AnswerClosed] and [CardNew].
	Answer int
}

// A DepartureKind says why a choice could not be made as it had been, and so what
// was done instead.
type DepartureKind int

// The kinds of departures.
const (
	// PlanEased: the year's plan asked for more than there was, and was eased by
	// as little as does it, as [sim.Trim] eases it.
	PlanEased DepartureKind = iota
	// PlanKept: the run had no plan for the year, because it had ended by then, so
	// its last plan was kept.
	PlanKept
	// AnswerClosed: the card came, but the answer was not open. The first open
	// answer was given.
	AnswerClosed
	// CardNew: a card came that had not come in the run. The first open answer was
	// given.
	CardNew
	// CardAbsent: a card that was answered in the run did not come.
	CardAbsent
)
