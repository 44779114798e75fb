package sim

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash"
	"math"
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

// A writer feeds numbers to a hash in one byte order.
type writer struct {
	to   hash.Hash
	buf  [4096]byte
	used int
}

func (w *writer) word(v uint64) {
	if w.used+8 > len(w.buf) {
		w.flush()
	}
	binary.LittleEndian.PutUint64(w.buf[w.used:], v)
	w.used += 8
}

func (w *writer) flush() {
	w.to.Write(w.buf[:w.used]) // a hash never fails
	w.used = 0
}

func (w *writer) float(v float64) { w.word(math.Float64bits(v)) }
func (w *writer) whole(v int)     { w.word(uint64(int64(v))) }
func (w *writer) truth(v bool)    { w.float(truth(v)) }
func (w *writer) floats(v []float64) {
	for _, x := range v {
		w.float(x)
	}
}

// digest returns the fingerprint of s.
func (s *State) digest() Digest {
	var d Digest
	all := sha256.New()
	w := &writer{to: sha256.New()}
	for k, column := range columns {
		w.to.Reset()
		column(w, s)
		w.flush()
		sum := w.to.Sum(nil)
		d.Columns[k] = binary.BigEndian.Uint32(sum)
		all.Write(sum)
	}
	all.Sum(d.Sum[:0])
	return d
}

var columns = [NumColumns]func(*writer, *State){
	columnTime:    func(w *writer, s *State) { w.word(uint64(s.Seed)); w.whole(s.Quarter) },
	columnPlan:    func(w *writer, s *State) { w.plan(&s.Plan) },
	columnMembers: writeMembers,
	columnTraits: func(w *writer, s *State) {
		w.floats(s.Members.Interactivity)
		w.floats(s.Members.Zeal)
		w.floats(s.Members.Threshold)
	},
	columnEngagement: func(w *writer, s *State) { w.floats(s.Members.Engagement) },
	columnValue:      func(w *writer, s *State) { w.floats(s.Members.Value); w.floats(s.Members.Losses) },
	columnTies:       writeTies,
	columnSegments:   writeSegments,
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

func writeMembers(w *writer, s *State) {
	m := &s.Members
	for i := range m.Flags {
		w.word(m.ID[i])
		w.word(uint64(m.Flags[i]) | uint64(m.Segment[i])<<8 | uint64(m.Anniversary[i])<<16 | uint64(m.Tenure[i])<<24 | uint64(m.Circle[i])<<40)
	}
}

func writeTies(w *writer, s *State) {
	ties := s.Members.Ties
	for k := 0; k+1 < len(ties); k += 2 {
		w.word(uint64(uint32(ties[k])) | uint64(uint32(ties[k+1]))<<32)
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
