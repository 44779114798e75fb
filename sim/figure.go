package sim

// A Figure is a number that a year reports.
type Figure int

// The figures, as the command line and conditions name them.
const (
	Members Figure = iota
	Renewal
	FirstYearRenewal
	Engagement
	Vitality
	Silos
	Innovation
	Knowledge
	Reserves
	Net
	Revenue
	BoardSupport
	PoliticalCapital
	Trust
	Load
	NumFigures
)

// A Unit says what an amount of a figure counts.
type Unit int

// The units of figures. Amounts are whole numbers in all three, so that accounts
// add up exactly.
const (
	InPeople Unit = iota // people
	InCents              // money
	InMicro              // millionths of one; shares run from 0 to 1,000,000
)

var figures = [NumFigures]struct {
	id    string
	unit  Unit
	share bool // whether the figure is a share between 0 and 1
}{
	Members:          {"members", InPeople, false},
	Renewal:          {"renewal", InMicro, true},
	FirstYearRenewal: {"first_year_renewal", InMicro, true},
	Engagement:       {"engagement", InMicro, true},
	Vitality:         {"vitality", InMicro, false},
	Silos:            {"silos", InMicro, true},
	Innovation:       {"innovation", InMicro, true},
	Knowledge:        {"knowledge", InMicro, true},
	Reserves:         {"reserves", InCents, false},
	Net:              {"net", InCents, false},
	Revenue:          {"revenue", InCents, false},
	BoardSupport:     {"board_support", InMicro, true},
	PoliticalCapital: {"political_capital", InMicro, false},
	Trust:            {"trust", InMicro, true},
	Load:             {"load", InMicro, false},
}

// ID returns the figure's name in files, commands and conditions.
func (f Figure) ID() string { return figures[f].id }

// String returns the figure's ID.
func (f Figure) String() string { return f.ID() }

// Unit returns what an amount of f counts.
func (f Figure) Unit() Unit { return figures[f].unit }

// IsShare reports whether f runs from 0 to 1 and is shown in per cent.
func (f Figure) IsShare() bool { return figures[f].share }

// FigureByID returns the figure that is spelled id.
func FigureByID(id string) (Figure, bool) {
	for f := range NumFigures {
		if figures[f].id == id {
			return f, true
		}
	}
	return 0, false
}

// An Amount is a quantity of a figure in its unit: people, cents or millionths.
type Amount int64

// Float returns a as people, dollars or a plain number, as unit says.
func (a Amount) Float(u Unit) float64 {
	switch u {
	case InCents:
		return div(float64(a), 100)
	case InMicro:
		return div(float64(a), 1e6)
	default:
		return float64(a)
	}
}

// Figures holds an amount of every figure.
type Figures [NumFigures]Amount

// Float returns figure f as people, dollars or a plain number.
func (fs *Figures) Float(f Figure) float64 { return fs[f].Float(f.Unit()) }
