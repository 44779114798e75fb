package sim

import "slices"

// Workers does each of so many pieces of work, in any order and at the same time
// if it likes, and returns when all are done. The model itself starts nothing
// at the same time; whoever plays a large membership may hand workers in. What
// comes out does not depend on them: a piece covers a fixed number of places,
// writes only what is its own, and sums are added up in the order of the pieces.
type Workers func(pieces int, do func(piece int))

// pieceSize is the number of places in a piece. It is part of the rules: sums are
// rounded by piece.
const pieceSize = 512

// large is the number of pieces from which it pays to share them.
const large = 16

// A stretch is a piece of the membership: its members, and a part of every
// column. The parts have a fixed length, so that the compiler knows an index
// modulo pieceSize to lie in them. A long loop names the parts that it needs
// before it begins, for it would look for each of them again for every member.
type stretch struct {
	who []int32 // by index in the whole columns

	id                             *[pieceSize]uint64
	interactivity, zeal, threshold *[pieceSize]float64
	value, losses                  *[pieceSize]float64
	engagement, next               *[pieceSize]float64
	flags, circle, anniversary     *[pieceSize]uint8
	known                          *[pieceSize]uint8
	tenure                         *[pieceSize]uint16
	ties                           *[pieceSize][numTies]int32
}

// pieces returns the number of pieces.
func (m *Membership) pieces() int { return (m.Len() + pieceSize - 1) / pieceSize }

// stretch returns a piece.
func (m *Membership) stretch(n int) stretch {
	from, to := n*pieceSize, (n+1)*pieceSize
	first, _ := slices.BinarySearch(m.living, int32(from))
	end, _ := slices.BinarySearch(m.living, int32(to))
	floats := func(column []float64) *[pieceSize]float64 { return (*[pieceSize]float64)(column[from:to]) }
	bytes := func(column []uint8) *[pieceSize]uint8 { return (*[pieceSize]uint8)(column[from:to]) }
	return stretch{
		who:           m.living[first:end],
		id:            (*[pieceSize]uint64)(m.ID[from:to]),
		interactivity: floats(m.Interactivity), zeal: floats(m.Zeal), threshold: floats(m.Threshold),
		value: floats(m.Value), losses: floats(m.Losses),
		engagement: floats(m.Engagement), next: floats(m.next),
		flags: bytes(m.Flags), circle: bytes(m.Circle), anniversary: bytes(m.Anniversary), known: bytes(m.Known),
		tenure: (*[pieceSize]uint16)(m.Tenure[from:to]),
		ties:   (*[pieceSize][numTies]int32)(m.Ties[from:to]),
	}
}

// A harvest is what a piece of the membership brings in a quarter.
type harvest struct {
	crowd    crowd
	due      [2]tally // of those who were due: again, and for the first time
	groups   RenewalGroups
	attended int
	seekers  int // who look for a tie: so many of the piece's part of the list
	leavers  int // who go, and how many of them leave the field; these come first
	exits    int
}

// A list names members, those of each piece by their place in it.
type list [][pieceSize]uint16

// A workshop is room for what a quarter works with and nobody needs after it. It
// is kept between quarters so that a quarter needs no new memory.
type workshop struct {
	turn     turn
	season   season
	harvests []harvest
	seekers  list
	leavers  list
	events   []Event
	rules    ruling
	do       func(piece int)
}

// prepare gives the workshop room for so many pieces.
func (w *workshop) prepare(pieces int) {
	if cap(w.harvests) < pieces {
		w.harvests = make([]harvest, pieces+pieces/spare)
	}
	w.harvests = w.harvests[:pieces]
	if len(w.seekers) < pieces {
		w.seekers, w.leavers = make(list, pieces+pieces/spare), make(list, pieces+pieces/spare)
	}
	if w.do == nil {
		w.do = func(piece int) { w.turn.livePiece(piece) }
	}
}

// Each does all pieces, alone where there are no workers.
func (workers Workers) Each(pieces int, do func(piece int)) {
	if workers != nil && pieces > 1 {
		workers(pieces, do)
		return
	}
	for piece := range pieces {
		do(piece)
	}
}
