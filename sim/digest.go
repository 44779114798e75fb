package sim

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math"
	"math/bits"
)

// A Digest is the fingerprint of a state: equal states have equal digests, on
// every machine. The columns' own prefixes tell which part of two states
// differs.
type Digest struct {
	Sum     [sha256.Size]byte
	Columns [NumColumns]uint32
}

// The columns of a digest.
const (
	columnTime = iota
	columnPlan
	columnMembers
	columnTraits
	columnEngagement
	columnValue
	columnTies
	columnSegments
	columnMarket
	columnCloseness
	columnOfferings
	columnDepartments
	columnLayers
	columnElephants
	columnBoard
	columnMoney
	columnEvents
	columnBook
	NumColumns
)

var columnNames = [NumColumns]string{
	"time", "plan", "members", "traits", "engagement", "value", "ties", "segments", "market", "closeness",
	"offerings", "departments", "layers", "elephants", "board", "money", "events", "book",
}

// ColumnName returns the name of a digest's column.
func ColumnName(k int) string { return columnNames[k] }

// String returns the digest as lower-case hex.
func (d Digest) String() string { return hex.EncodeToString(d.Sum[:]) }

// Differs returns the name of the first column in which d and other differ, or
// "" where they are equal.
func (d Digest) Differs(other Digest) string {
	for k := range d.Columns {
		if d.Columns[k] != other.Columns[k] {
			return columnNames[k]
		}
	}
	return ""
}

// A writer folds the numbers of a column into four lanes, one after the other.
// It guards against accident, not against malice: whoever checks a game plays it
// again and compares. A step of a lane loses nothing of the lane nor of the
// word, so two columns that differ in one word differ in the end.
type writer struct {
	lanes [4]uint64
	next  int
}

// fold takes a word into a lane.
func fold(lane, v uint64) uint64 {
	const odd = 0x9fb21c651e98df25 // Evensen's, from rrmxmx
	return bits.RotateLeft64((lane^v)*odd, 29)
}

func (w *writer) word(v uint64) {
	lane := &w.lanes[w.next%len(w.lanes)]
	*lane = fold(*lane, v)
	w.next++
}

// four takes in a word for each lane.
func (w *writer) four(a, b, c, d uint64) {
	w.lanes = [4]uint64{fold(w.lanes[0], a), fold(w.lanes[1], b), fold(w.lanes[2], c), fold(w.lanes[3], d)}
	w.next += len(w.lanes)
}

func (w *writer) floats(v []float64) {
	for _, x := range v {
		w.float(x)
	}
}

// of takes in a column's numbers of some members, each lane every fourth.
func (w *writer) of(who []int32, column []float64) {
	l, n := w.lanes, len(who)&^3
	for k := 0; k < n; k += len(l) {
		l[0] = fold(l[0], math.Float64bits(column[who[k]]))
		l[1] = fold(l[1], math.Float64bits(column[who[k+1]]))
		l[2] = fold(l[2], math.Float64bits(column[who[k+2]]))
		l[3] = fold(l[3], math.Float64bits(column[who[k+3]]))
	}
	for k, i := range who[n:] {
		l[k] = fold(l[k], math.Float64bits(column[i]))
	}
	w.lanes = l
	w.next += len(who)
}

// sum returns what the column came to.
func (w *writer) sum() (sum [4*8 + 8]byte) {
	for k, lane := range w.lanes {
		binary.LittleEndian.PutUint64(sum[k*8:], lane)
	}
	binary.LittleEndian.PutUint64(sum[len(w.lanes)*8:], uint64(w.next))
	return sum
}

func (w *writer) float(v float64) { w.word(math.Float64bits(v)) }
func (w *writer) whole(v int)     { w.word(uint64(int64(v))) }
func (w *writer) truth(v bool)    { w.float(truth(v)) }

// digest returns the fingerprint of s.
func (s *State) digest() Digest {
	var d Digest
	var all [NumColumns * sha256.Size]byte
	for k, column := range columns {
		w := writer{}
		column(&w, s)
		lanes := w.sum()
		sum := sha256.Sum256(lanes[:])
		d.Columns[k] = binary.BigEndian.Uint32(sum[:])
		copy(all[k*sha256.Size:], sum[:])
	}
	d.Sum = sha256.Sum256(all[:])
	return d
}

var columns = [NumColumns]func(*writer, *State){
	columnTime:    func(w *writer, s *State) { w.word(uint64(s.Seed)); w.whole(s.Quarter) },
	columnPlan:    func(w *writer, s *State) { w.plan(&s.Plan) },
	columnMembers: writeMembers,
	columnTraits: func(w *writer, s *State) {
		w.of(s.Members.living, s.Members.Interactivity)
		w.of(s.Members.living, s.Members.Zeal)
		w.of(s.Members.living, s.Members.Threshold)
	},
	columnEngagement: func(w *writer, s *State) { w.of(s.Members.living, s.Members.Engagement) },
	columnValue: func(w *writer, s *State) {
		w.of(s.Members.living, s.Members.Value)
		w.of(s.Members.living, s.Members.Losses)
	},
	columnTies:     writeTies,
	columnSegments: writeSegments,
	columnMarket: func(w *writer, s *State) {
		w.floats([]float64{s.PlatformUse, s.RivalQuality, s.WordOfMouth})
		w.floats(s.Picture[:])
	},
	columnCloseness:   writeCloseness,
	columnOfferings:   writeOfferings,
	columnDepartments: writeDepartments,
	columnLayers:      func(w *writer, s *State) { w.floats(s.Mindset[:]); w.floats(s.Capability[:]) },
	columnElephants:   writeElephants,
	columnBoard:       writeBoard,
	columnMoney:       writeMoney,
	columnEvents:      writeEvents,
	columnBook:        writeBook,
}

func (w *writer) figures(f *Figures) {
	for _, a := range f {
		w.word(uint64(a))
	}
}

func (w *writer) plan(p *Plan) {
	w.whole(int(p.Style))
	for l := range NumLevers {
		w.whole(int(p.Levels[l]))
		w.whole(int(p.Tuned[l].Days))
		w.whole(int(p.Tuned[l].Money))
		w.whole(int(p.Tuned[l].Amount))
	}
	for e := range MaxElephants {
		w.whole(int(p.Elephants[e]))
		w.whole(int(p.TunedDays[e]))
	}
}

// writeMembers writes who is a member; of those who left nothing matters but that
// they keep their place.
func writeMembers(w *writer, s *State) {
	m := &s.Members
	w.four(uint64(m.Len()), uint64(m.Count()), 0, 0)
	for _, i := range m.living {
		w.four(m.ID[i], uint64(i), uint64(m.Flags[i])|uint64(m.Segment[i])<<8|uint64(m.Circle[i])<<16, uint64(m.Anniversary[i])|uint64(m.Tenure[i])<<8)
	}
}

// writeTies writes two ties in a word.
func writeTies(w *writer, s *State) {
	pair := func(a, b int32) uint64 { return uint64(uint32(a)) | uint64(uint32(b))<<32 }
	for _, i := range s.Members.living {
		row := &s.Members.Ties[i]
		w.four(pair(row[0], row[1]), pair(row[2], row[3]), pair(row[4], row[5]), uint64(i))
	}
}

func writeSegments(w *writer, s *State) {
	for i := range s.Segments {
		g := &s.Segments[i]
		w.floats(g.Need[:])
		w.floats(g.Direction[:])
		w.floats([]float64{g.Knowledge, g.Relation, g.Ideas, g.Appeal, g.JoinCarry, g.GrowthCarry})
		w.whole(g.Prospects)
		w.whole(g.LeftField)
		w.whole(g.Entered)
	}
}

func writeCloseness(w *writer, s *State) {
	w.floats([]float64{s.Standing, s.Network, s.Mastery, s.ConferenceQuality, s.Systems})
	w.whole(s.Attendance)
	w.whole(s.Active)
}

func writeOfferings(w *writer, s *State) {
	for k := range s.Offerings {
		o := &s.Offerings[k]
		w.floats(o.Design[:])
		w.float(o.Quality)
		w.whole(o.Age)
		w.whole(o.Building)
		w.whole(o.Segment)
		w.truth(o.CoMade)
		w.truth(o.Alive)
		w.truth(o.Used)
		w.word(o.ID)
	}
	w.float(s.LaunchCarry)
	w.float(s.TrialCarry)
}

func writeDepartments(w *writer, s *State) {
	w.floats(s.Posts[:])
	units := int(NumDepartments) + len(s.Chapters)
	for i := range units {
		w.floats(s.Collaboration[i][:units])
	}
	for k := range s.Chapters {
		ch := &s.Chapters[k]
		w.floats([]float64{ch.Mindset, ch.Relation})
		w.whole(ch.Waiting)
		w.truth(ch.Belongs)
	}
}

func writeElephants(w *writer, s *State) {
	for e := range s.Elephants {
		el := &s.Elephants[e]
		w.floats([]float64{el.Grip, el.Start, el.Evidence, el.Cost})
		w.whole(el.Idle)
		w.truth(el.Surfaced)
		w.truth(el.Resolved)
		w.truth(el.WasDown)
		w.truth(el.Suspected)
	}
}

func writeBoard(w *writer, s *State) {
	w.floats([]float64{s.Capital, s.Support, s.Verdict, s.Trust, s.FeltControl, s.Load, s.DaysOwed})
	w.float(s.ScaleBefore)
	w.whole(s.LowSupport)
	w.truth(s.InvestmentDone)
	w.truth(s.Dismissed)
	w.truth(s.Insolvent)
}

func writeMoney(w *writer, s *State) {
	w.word(uint64(s.Cash))
	w.word(uint64(s.Endowment))
	w.float(s.Staff)
	w.float(s.Overhead)
}

func writeEvents(w *writer, s *State) {
	w.whole(len(s.Temporary))
	w.whole(len(s.Pending))
	for _, e := range s.Temporary {
		w.whole(int(e.Target))
		w.float(e.Amount)
		w.truth(e.Set)
		w.whole(e.Until)
	}
	for _, p := range s.Pending {
		w.whole(p.Quarter)
		w.whole(int(p.Effect.Target))
		w.whole(p.Effect.Index)
		w.float(p.Effect.Amount)
		w.truth(p.Effect.Set)
		w.whole(p.Effect.Quarters)
	}
	for _, c := range s.Cards {
		w.truth(c.Put)
		w.truth(c.Answered)
		w.whole(c.Quarter)
		w.whole(c.Choice)
	}
	w.whole(s.CardsPut)
	w.whole(s.Extra)
}

// writeBook writes what of the book the future depends on: the years that are
// closed, and the year so far.
func writeBook(w *writer, s *State) {
	b := &s.book
	w.whole(len(b.years))
	for k := range b.years {
		w.figures(&b.years[k])
	}
	w.figures(&b.opening)
	for _, m := range b.money {
		w.word(uint64(m))
	}
	w.word(uint64(b.conference))
	for _, t := range []*tally{&b.renewal, &b.first} {
		w.whole(t.Due)
		w.whole(t.Renewed)
	}
}
