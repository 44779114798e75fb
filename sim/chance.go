package sim

import "math/bits"

// Chance in the model is a function, not a sequence. A draw depends only on the
// seed, on what it is for, on whom it concerns and on the quarter. Nothing is
// drawn in order, so a different decision never changes anyone else's luck, and
// two runs with one seed differ only by what was decided.
//
// The function is Philox4x64-10 (Salmon, Moraes, Dror and Shaw, "Parallel random
// numbers: as easy as 1, 2, 3", SC11), the same as numpy's Philox, so that
// others can check a draw.

// philox returns four random words for a counter and a key.
func philox(c [4]uint64, k [2]uint64) [4]uint64 {
	const (
		m0, m1 = 0xD2E7470EE14C6C93, 0xCA5A826395121157
		w0, w1 = 0x9E3779B97F4A7C15, 0xBB67AE8584CAA73B
	)
	c0, c1, c2, c3, k0, k1 := c[0], c[1], c[2], c[3], k[0], k[1]
	for range 10 {
		h0, l0 := bits.Mul64(m0, c0)
		h1, l1 := bits.Mul64(m1, c2)
		c0, c1, c2, c3 = h1^c1^k0, l1, h0^c3^k1, l0
		k0 += w0
		k1 += w1
	}
	return [4]uint64{c0, c1, c2, c3}
}

// A stream keeps draws for one thing apart from draws for another. Streams are
// never renumbered: their numbers are part of every run that was ever saved.
type stream uint64

const (
	streamTraits     stream = 1  // a member's character
	streamLife       stream = 2  // a member's quarter, by lot
	streamTie        stream = 3  // with whom a tie is formed
	streamNeeds      stream = 4  // where segments' needs lie and drift
	streamLegacy     stream = 5  // offerings that were there at the start
	streamHouse      stream = 6  // departments at the start
	streamLaunch     stream = 7  // where a launch lands
	streamGate       stream = 8  // whether an experiment passes
	streamSunset     stream = 9  // whether a programme ends
	streamCard       stream = 10 // which dilemma comes up
	streamShock      stream = 11 // whether a shock strikes
	streamSight      stream = 12 // how a view errs
	streamFirstTie   stream = 13 // with whom a newcomer forms ties
	streamCardEffect stream = 14 // whom an effect on members meets
)

// purposeModel keys all draws of the model, apart from any others made with
// the same seed.
const purposeModel = 1

// draw returns four random words.
func draw(seed Seed, who uint64, quarter int, s stream, index uint64) [4]uint64 {
	return philox([4]uint64{who, uint64(quarter), uint64(s), index}, [2]uint64{uint64(seed), purposeModel})
}

// The lots of a member's quarter. Each is an index of streamLife.
const (
	lotStay   = 0 // high half: looking for a tie; low half: leaving the field, or not renewing
	lotAttend = 1 // high half: coming to the conference
)

// neighbours is the number of entities, one after the other, who share the words
// of one draw. A draw costs more than anything else that a member does.
const neighbours = 4

// draw gives each of the given members a random word of their own for a lot of
// their quarter.
func (m *Membership) draw(seed Seed, quarter int, lot uint64, who []int32, into *[pieceSize]uint64) {
	var words [neighbours]uint64
	drawn := ^uint64(0)
	for k, i := range who {
		id := m.ID[i]
		if id/neighbours != drawn {
			drawn = id / neighbours
			words = draw(seed, drawn, quarter, streamLife, lot)
		}
		into[k%pieceSize] = words[id%neighbours]
	}
}

// unit turns a random word into a number between 0 and 1, never either.
func unit(word uint64) float64 { return mul(float64(word>>12)+0.5, 1.0/(1<<52)) }

// unitHigh and unitLow turn half of a random word into a number between 0 and 1,
// never either. The halves are independent of each other.
func unitHigh(word uint64) float64 { return mul(float64(word>>32)+0.5, 1.0/(1<<32)) }
func unitLow(word uint64) float64  { return mul(float64(uint32(word))+0.5, 1.0/(1<<32)) }

// pick turns a random word into a whole number from 0 to n-1.
func pick(word uint64, n int) int {
	high, _ := bits.Mul64(word, uint64(n))
	return int(high)
}

// nameKey turns the id of a card or shock into an entity for draws, so that
// adding another one changes nobody's luck. It is FNV-1a.
func nameKey(id string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(id) {
		h ^= uint64(id[i])
		h *= 1099511628211
	}
	return h
}
