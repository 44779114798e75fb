package sim

// A book explains the figures. It holds, for each figure that is not a count,
// how much of its level is due to each cause since the start; what changed in a
// year is the difference to what stood at its opening. It also holds the year's
// money and people by cause, and the tallies from which renewal is explained.
type book struct {
	due    [NumFigures][NumCauses]float64 // parts that add up to the figure's level
	opened [NumFigures][NumCauses]float64 // the same at the year's opening
	felt   [NumCauses]float64             // parts of the members' mean experienced value

	years   []Figures // of finished years
	opening Figures   // at the year's opening

	money   [NumCauses]Money // the year's so far; costs are negative
	people  People
	renewal tally // of the year so far
	first   tally // the same for first renewals
	lastAll tally // of the year before, or of the founders
	lastNew tally
	groups  RenewalGroups // of the year so far

	loadParts    [numLoadParts]float64 // at the last quarter
	openLoad     [numLoadParts]float64 // at the year's opening
	conference   Money                 // its income last year
	attendance   int                   // at last year's conference
	launched     int
	coMadeIncome Money // the year's, and offering-quarters behind it
	ownIncome    Money
	coMadeCount  int
	ownCount     int
}

// add books a change of a figure on a cause.
func (b *book) add(f Figure, c Cause, amount float64) { b.due[f][c] += amount }

// earn and spend book money on a cause and return it.
func (b *book) earn(c Cause, m Money) Money {
	b.money[c] += m
	return m
}

func (b *book) spend(c Cause, m Money) Money {
	b.money[c] -= m
	return m
}

// A part is a named part of a goal.
type part struct {
	cause Cause
	goal  float64
}

// follow moves a stock towards the sum of the goal's parts, in time up or down,
// and keeps in due how much of the stock each cause accounts for. It returns
// the new level, kept between 0 and 1.
func (b *book) follow(f Figure, level float64, goal []part, up, down float64) float64 {
	sum := 0.0
	for _, p := range goal {
		sum += p.goal
	}
	time := up
	if sat(sum) < level {
		time = down
	}
	rate := div(dt, time)
	next := sat(level + mul(rate, sat(sum)-level))

	due := &b.due[f]
	for c := range due {
		due[c] -= mul(rate, due[c])
	}
	for _, p := range goal {
		due[p.cause] += mul(rate, p.goal)
	}
	b.settle(f, next)
	return next
}

// settle books on the limits of a range whatever the causes do not explain, so
// that the parts of a figure always add up to its level.
func (b *book) settle(f Figure, level float64) {
	sum := 0.0
	for _, v := range b.due[f] {
		sum += v
	}
	b.due[f][CauseLimits] += level - sum
}

// A tally counts renewals and the reasons behind them.
type tally struct {
	Due, Renewed int
	Expected     float64 // sum of chances
	Reasons      [numReasons]float64
}

// The reasons for renewing, as parts of the log odds.
const (
	reasonEngagement = iota
	reasonValue
	reasonTenure
	reasonRivals
	reasonTies
	reasonZeal
	reasonCredential
	reasonEvents
	numReasons
)

var reasonCauses = [numReasons]Cause{CauseEngagement, CauseValue, CauseTenure, CauseRivals, CauseLostTies, CauseZeal, CauseCredential, CauseShocks}

// rate returns the share that renewed, and 0 where nobody was due.
func (t *tally) rate() float64 { return share(float64(t.Renewed), float64(t.Due)) }

// chance returns the share that was to be expected.
func (t *tally) chance() float64 { return share(t.Expected, float64(t.Due)) }
