package sim

import "strconv"

// Days are leadership days, counted in hundredths so that a plan holds no
// fractions. A quarter has [LeadershipRules.DaysAQuarter] of them to plan.
type Days int32

// Day is one leadership day.
const Day Days = 100

// Float returns d as a number of days.
func (d Days) Float() float64 { return div(float64(d), float64(Day)) }

// String returns d in days, such as "4" or "4.66".
func (d Days) String() string { return strconv.FormatFloat(d.Float(), 'f', -1, 64) }

// Money is an amount in cents.
type Money int64

// Dollar is one dollar.
const Dollar Money = 100

// Float returns m in dollars.
func (m Money) Float() float64 { return div(float64(m), float64(Dollar)) }

// Permille is a number in thousandths: a conference of scale 700 is 0.7 of
// full size, two launches a year are 2000.
type Permille int32

// Float returns p as a plain number.
func (p Permille) Float() float64 { return div(float64(p), 1000) }

// A Seed fixes all chance in a run.
type Seed uint64

// Quarters in a year, and the length of one in years.
const (
	QuartersAYear = 4
	dt            = 0.25
)

// Conference quarter, and the quarter after which the board reads the year,
// counted from 0.
const (
	conferenceQuarter = 2
	verdictQuarter    = 3
)
