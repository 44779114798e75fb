package starter

import (
	"fmt"
	"math"
)

// Figures are one page about an association.
type Figures struct {
	Members     int
	Renewal     float64 // share of members due who renewed last year
	Growth      float64 // of membership last year, as a share; less than 0 where it shrank
	EventShare  float64 // share of income that events bring
	Staff       float64 // full-time posts
	Departments int
	Reserves    float64 // $
	Dues        float64 // $ a member and year
	Income      float64 // $ a year, in all; 0 to let it follow
}

// standardMembers and standardStaff are the house that the model was set by.
const (
	standardMembers = 8000
	standardStaff   = 28
)

// LeastMembers and MostMembers are the sizes of a house with figures of its own. In
// a larger one a conference, a launch or a day with customers would ask for more work
// than the ranges of the model's parameters hold.
const (
	LeastMembers = 100
	MostMembers  = 40_000
)

// Usual returns the figures of a knowledge-era society of a size, for whoever
// does not know their own.
func Usual(members int) Figures {
	size := float64(members) / standardMembers
	staff := float64(standardStaff) * size
	return Figures{
		Members: members, Renewal: .84, EventShare: .32, Staff: max(1, math.Round(staff)), Departments: 7,
		Reserves: round(2.5e6*size, 2), Dues: 250,
	}
}

// A limit is the range that the model can make something of.
type limit struct {
	what   string
	value  float64
	lo, hi float64
	says   string
}

// Check returns the first figure that the model can make nothing of, as a
// sentence.
func (f *Figures) Check() error {
	for _, l := range []limit{
		{"the number of members", float64(f.Members), LeastMembers, MostMembers, "from 100 to 40,000"},
		{"the renewal rate", f.Renewal, .55, .97, "from 55% to 97%"},
		{"the change of membership", f.Growth, -.2, .2, "from -20% to 20%"},
		{"the share of income that events bring", f.EventShare, .02, .75, "from 2% to 75%"},
		{"the number of posts", f.Staff, .5, 2000, "from a half to 2,000"},
		{"the number of departments", float64(f.Departments), 1, 40, "from 1 to 40"},
		{"the reserves", f.Reserves, 0, 1e9, "from 0 to 1,000M"},
		{"the dues", f.Dues, 1, 50_000, "from 1 to 50,000 a year"},
	} {
		if !(l.value >= l.lo && l.value <= l.hi) {
			return fmt.Errorf("%s has to be %s", l.what, l.says)
		}
	}
	if f.Income == 0 {
		return nil
	}
	// Dues and events together cannot be more than everything.
	if least := f.dues() / (1 - f.EventShare); !(f.Income >= least) {
		return fmt.Errorf("an income of %s is too little: the dues alone are about %s, and events bring %s of the whole", money(f.Income), money(f.dues()), percent(f.EventShare))
	}
	if f.Income > 200*f.dues() {
		return fmt.Errorf("an income of %s is too much for dues of about %s; look at both again", money(f.Income), money(f.dues()))
	}
	return nil
}

// dues returns about what dues bring in a year.
func (f *Figures) dues() float64 { return float64(f.Members) * f.Dues }
