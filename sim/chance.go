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

// philox returns four random words for a counter of four words and a key of two.
func philox(c0, c1, c2, c3, k0, k1 uint64) (w0, w1, w2, w3 uint64) {
	const (
		m0, m1 = 0xD2E7470EE14C6C93, 0xCA5A826395121157
		s0, s1 = 0x9E3779B97F4A7C15, 0xBB67AE8584CAA73B
	)
	for range 10 {
		h0, l0 := bits.Mul64(m0, c0)
		h1, l1 := bits.Mul64(m1, c2)
		c0, c1, c2, c3 = h1^c1^k0, l1, h0^c3^k1, l0
		k0 += s0
		k1 += s1
	}
	return c0, c1, c2, c3
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
func draw(seed Seed, who uint64, quarter int, s stream, index uint64) (words [4]uint64) {
	words[0], words[1], words[2], words[3] = philox(who, uint64(quarter), uint64(s), index, uint64(seed), purposeModel)
	return words
}

// The lots of a member's quarter. Each is an index of streamLife.
const (
	lotStay   = 0 // looking for a tie, and staying; see lucks
	lotAttend = 1 // coming to the conference
)

// neighbours is the number of entities, one after the other, who share the words
// of one draw, half a word each. A draw costs more than anything else that a
// member does.
const neighbours = 8

// A lucks is a random half word for each member of a piece.
type lucks [pieceSize]uint32

// draw gives each member of a stretch the luck of their own for a lot of their
// quarter.
func (l *lucks) draw(p *stretch, seed Seed, quarter int, lot uint64) {
	var words [neighbours / 2]uint64
	drawn := ^uint64(0)
	for _, i := range p.who {
		k := uint32(i) % pieceSize
		id := p.id[k]
		if id/neighbours != drawn {
			drawn = id / neighbours
			words = draw(seed, drawn, quarter, streamLife, lot)
		}
		l[k] = uint32(words[id/2%(neighbours/2)] >> (id % 2 * 32))
	}
}

// of returns a number between 0 and 1, never either, from the k-th luck.
func (l *lucks) of(k uint32) float64 { return mul(float64(l[k%pieceSize])+0.5, 1.0/(1<<32)) }

// seek and stay turn the upper and the lower part of the k-th luck into a number
// between 0 and 1, never either. They are independent of each other.
func (l *lucks) seek(k uint32) float64 {
	return mul(float64(l[k%pieceSize]>>stayBits)+0.5, 1.0/(1<<(32-stayBits)))
}

func (l *lucks) stay(k uint32) float64 {
	return mul(float64(l[k%pieceSize]%(1<<stayBits))+0.5, 1.0/(1<<stayBits))
}

// stayBits is how finely chances to leave are told apart, in bits; the rest of a
// half word is for chances to look for a tie.
const stayBits = 20

// unit turns a random word into a number between 0 and 1, never either.
func unit(word uint64) float64 { return mul(float64(word>>12)+0.5, 1.0/(1<<52)) }

// unitHigh and unitLow turn a half of a random word into a number between 0 and 1,
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
