package sim

import (
	"cmp"
	"slices"
)

// A field is the sample of members that a leader sees as a crowd of marks. Who
// belongs to it depends on the person alone, so no decision changes it. It is kept
// beside the state and moves nothing in it: all that is written down is who was
// there when each year began, and where they stand is worked out for whoever looks.
type field struct {
	each  int // people for every member of the sample
	years [][]sampled
}

// A sampled member, with the corner of the field that is theirs.
type sampled struct {
	id     uint64
	corner int
}

// A seat is where a member of the sample stands: the nth of a corner. Those with
// the same needs share a corner, which nobody can see before they are told apart.
// Whoever comes in takes the first free seat of a corner and keeps it until they
// leave; who left in a year keeps the seat for that year.
type seat struct {
	id          uint64
	corner, nth int
	taken, left bool
}

// fieldMost is about how many founding members a field shows.
const fieldMost = 400

// roundNumbers are the numbers of people that one mark can stand for.
var roundNumbers = [...]int{1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000}

// newField returns the field of a membership of so many founders, empty.
func newField(founders int) field {
	for _, each := range roundNumbers {
		if founders/each <= fieldMost {
			return field{each: each}
		}
	}
	return field{each: roundNumbers[len(roundNumbers)-1]}
}

// limit is the part of a ring, from its beginning, that is in the sample.
func (d *field) limit() uint64 { return 1 << ringShift / uint64(max(d.each, 1)) }

// keep writes down who is there now.
func (d *field) keep(m *Membership) {
	crowd := make([]sampled, 0, 2*fieldMost)
	for _, g := range m.rings {
		for _, e := range g {
			if e>>ringShift >= d.limit() {
				break
			}
			if i := uint32(e); m.belongs(int32(i)) {
				crowd = append(crowd, sampled{m.ID[i], int(m.Segment[i])})
			}
		}
	}
	d.years = append(d.years, crowd)
}

// seats returns where everybody stands who was there when the last year began, or
// had left during the one before.
func (d *field) seats() []seat {
	var s seating
	for _, crowd := range d.years {
		crowd = slices.Clone(crowd)
		slices.SortFunc(crowd, func(a, b sampled) int { return cmp.Compare(a.id, b.id) })
		s.settle(crowd)
	}
	return s.seats
}

// A seating is a field being filled, year by year.
type seating struct {
	seats  []seat
	corner [MaxSegments]int // seats of each
}

// settle frees the seats of those who had left before, marks those who left
// since, and seats those who came, in the order of their entities.
func (s *seating) settle(crowd []sampled) {
	seated := make([]uint64, 0, len(crowd))
	for k := range s.seats {
		c := &s.seats[k]
		if c.left {
			c.taken, c.left = false, false
		}
		if !c.taken {
			continue
		}
		if _, in := slices.BinarySearchFunc(crowd, c.id, byID); in {
			seated = append(seated, c.id)
		} else {
			c.left = true
		}
	}
	slices.Sort(seated)
	var free [MaxSegments]int // where to look on, by corner
	for _, c := range crowd {
		if _, has := slices.BinarySearch(seated, c.id); !has {
			s.seat(c, &free[c.corner%MaxSegments])
		}
	}
}

func byID(c sampled, id uint64) int { return cmp.Compare(c.id, id) }

// seat gives a newcomer the first free seat of their corner, looking from one on.
func (s *seating) seat(c sampled, from *int) {
	for ; *from < len(s.seats); *from++ {
		if free := &s.seats[*from]; free.corner == c.corner && !free.taken {
			free.id, free.taken = c.id, true
			return
		}
	}
	nth := &s.corner[c.corner%MaxSegments]
	s.seats = append(s.seats, seat{id: c.id, corner: c.corner, nth: *nth, taken: true})
	*nth++
}
