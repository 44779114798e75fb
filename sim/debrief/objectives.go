package debrief

// A Seen says whether and when it was seen that an objective was met. It is
// looked for whenever a year is planned, and at the end.
type Seen struct {
	When SeenWhen
	Year int // the first at whose end it was seen; 0 where it was not
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

// objectives returns when each objective was seen.
func (v *Review) objectives() []Seen {
	all := make([]Seen, len(v.seen))
	for i, s := range v.seen {
		switch {
		case v.game.Objectives[i] == nil:
			s.When = OnlyPeopleCanTell
		case s.Year == 0:
			s.When = NotSeen
		case 2*s.Year <= v.game.World.Years:
			s.When = SeenEarly
		default:
			s.When = SeenLate
		}
		all[i] = s
	}
	return all
}
