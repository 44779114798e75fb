package sim

// Workers does each of so many pieces of work, in any order and at the same time
// if it likes, and returns when all are done. The model itself starts nothing
// at the same time; whoever plays a large membership may hand workers in. What
// comes out does not depend on them: a piece covers a fixed number of members,
// writes only what is its own, and sums are added up in the order of the pieces.
type Workers func(pieces int, do func(piece int))

// pieceSize is the number of members in a piece. It is part of the rules: sums
// are rounded by piece.
const pieceSize = 512

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

// A list names members, each piece in a part of its own.
type list [][pieceSize]int32

// A workshop is room for what a quarter works with and nobody needs after it. It
// is kept between quarters so that a quarter needs no new memory.
type workshop struct {
	turn     turn
	season   season
	harvests []harvest
	seekers  list
	leavers  list
	events   []Event
	do       func(piece int)
}

// prepare gives the workshop room for so many members and returns the number of
// pieces.
func (w *workshop) prepare(members int) int {
	pieces := (members + pieceSize - 1) / pieceSize
	if cap(w.harvests) < pieces {
		w.harvests = make([]harvest, pieces+pieces/4)
	}
	w.harvests = w.harvests[:pieces]
	if len(w.seekers) < pieces {
		w.seekers, w.leavers = make(list, pieces+pieces/4), make(list, pieces+pieces/4)
	}
	if w.do == nil {
		w.do = func(piece int) { w.turn.livePiece(piece) }
	}
	return pieces
}

// each does all pieces, with the workers if there are any.
func (workers Workers) each(pieces int, do func(piece int)) {
	if workers != nil && pieces > 1 {
		workers(pieces, do)
		return
	}
	for piece := range pieces {
		do(piece)
	}
}

// piece returns the members of a piece.
func (m *Membership) piece(n int) []int32 {
	return m.living[n*pieceSize : min((n+1)*pieceSize, len(m.living))]
}
