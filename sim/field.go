package sim

import (
	"cmp"
	"slices"
)

// A field is the sample of members that a leader sees as a crowd of marks. Who
// belongs to it depends on the person alone, so no decision changes it. Whoever
// comes in takes the first free seat of a corner and keeps it until they leave;
// who left in a year keeps the seat for that year. It is kept beside the state
// and moves nothing in it.
type field struct {
	each  int // people for every member of the sample
	seats []seat
}

// A seat is where a member of the sample stands: the nth of a corner. Those with
// the same needs share a corner, which nobody can see before they are told apart.
type seat struct {
	id          uint64
	corner, nth int
	taken, left bool
}

// A sampled member, by entity and index.
type sampled struct {
	id uint64
	i  int32
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

// gather lists the members of the sample by entity.
func (d *field) gather(m *Membership) (crowd []sampled) {
	for _, g := range m.rings {
		for _, e := range g {
			if e>>ringShift >= d.limit() {
				break
			}
			if i := int32(uint32(e)); m.belongs(i) {
				crowd = append(crowd, sampled{m.ID[i], i})
			}
		}
	}
	slices.SortFunc(crowd, func(a, b sampled) int { return cmp.Compare(a.id, b.id) })
	return crowd
}

// among returns the index of entity id in a sorted sample, and whether they are
// in it.
func among(crowd []sampled, id uint64) (i int32, in bool) {
	at, in := slices.BinarySearchFunc(crowd, id, func(c sampled, id uint64) int { return cmp.Compare(c.id, id) })
	if !in {
		return nobody, false
	}
	return crowd[at].i, true
}

// settle frees the seats of those who had left before, marks those who left
// since, and seats those who came, in the order in which they did.
func (d *field) settle(m *Membership) {
	crowd := d.gather(m)
	seated := make([]uint64, 0, len(crowd))
	for k := range d.seats {
		c := &d.seats[k]
		if c.left {
			c.taken, c.left = false, false
		}
		if !c.taken {
			continue
		}
		if _, in := among(crowd, c.id); !in {
			c.left = true
			continue
		}
		seated = append(seated, c.id)
	}
	slices.Sort(seated)
	var free [MaxSegments]int // where to look on, by corner
	for _, c := range crowd {
		if _, has := slices.BinarySearch(seated, c.id); !has {
			d.seat(c.id, int(m.Segment[c.i]), &free)
		}
	}
}

// seat gives a newcomer the first free seat of a corner.
func (d *field) seat(id uint64, corner int, free *[MaxSegments]int) {
	at := &free[corner%MaxSegments]
	for ; *at < len(d.seats); *at++ {
		c := &d.seats[*at]
		if c.corner == corner && !c.taken {
			c.id, c.taken = id, true
			return
		}
	}
	nth := 0
	for k := range d.seats {
		nth += one(d.seats[k].corner == corner)
	}
	d.seats = append(d.seats, seat{id: id, corner: corner, nth: nth, taken: true})
	*at = len(d.seats)
}

// copyTo makes c a copy of d.
func (d *field) copyTo(c *field) {
	c.each = d.each
	c.seats = append(c.seats[:0], d.seats...)
}
