package debrief

// A Seen says whether and when it was seen that an objective was met.
type Seen struct {
	When SeenWhen
	Year int // the first in which it was seen; 0 where it was not
}

// A SeenWhen is a time at which an objective was seen.
type SeenWhen int

// The times. Early is the first half of the years.
const (
	OnlyPeopleCanTell SeenWhen = iota // the objective has no condition
	SeenEarly
	SeenLate
	NotSeen
)
