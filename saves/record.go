package saves

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
)

// A Record is one line of a save: something that was decided, said or reached.
type Record interface {
	write(*pen)
	check() error
}

// The bounds of what a note holds, in characters and in cells.
const (
	MaxNote      = 4000
	MaxNoteWidth = 16000
)

// The bounds of what other records hold.
const (
	maxYear      = 100
	maxAmount    = int64(1e12)
	maxColumns   = 64
	columnDigits = 8
)

// A PlanRecord is the plan committed for a year.
type PlanRecord struct {
	Year int // from 1
	Plan sim.Plan
}

// An AnswerRecord is the answer given to a card.
type AnswerRecord struct {
	Year    int // from 1
	Quarter int // 1 to 4, the quarter after which the card came
	Card    string
	Choice  string
}

// A ForecastRecord is what the leader expects of a year, said before it runs.
type ForecastRecord struct {
	Year    int
	Renewal int // per mille of members due
	Sure    int // per cent
}

// A NoteRecord is something written down in a year.
type NoteRecord struct {
	Year int
	Text clean.Text // of several lines
}

// A YearRecord is the fingerprint of the state at the end of a year. It is kept
// as text, so that a program with other columns can still read it.
type YearRecord struct {
	Year    int
	Digest  string // 64 hex digits
	Columns string // 8 hex digits for each column
}

// YearOf returns the record of a finished year.
func YearOf(y *sim.Year) YearRecord {
	columns := make([]byte, 0, 4*len(y.Digest.Columns))
	for _, c := range y.Digest.Columns {
		columns = binary.BigEndian.AppendUint32(columns, c)
	}
	return YearRecord{Year: y.Number, Digest: y.Digest.String(), Columns: hex.EncodeToString(columns)}
}

// An EndRecord says how a run ended. Nothing but notes and commitments follows
// it.
type EndRecord struct {
	Ending string
}

// A RewindRecord takes the run back to the planning of a year. What was decided
// since stays in the file.
type RewindRecord struct {
	Year int
}

// yearOf returns the year that r belongs to; 0 if it belongs to none.
func yearOf(r Record) int {
	switch r := r.(type) {
	case PlanRecord:
		return r.Year
	case AnswerRecord:
		return r.Year
	case ForecastRecord:
		return r.Year
	case NoteRecord:
		return r.Year
	case BallotRecord:
		return r.Year
	case YearRecord:
		return r.Year
	case RewindRecord:
		return r.Year
	case SentRecord:
		return r.Year
	case MissedRecord:
		return r.Year
	default:
		return 0
	}
}

func checkYear(year int) error {
	if year < 1 || year > maxYear {
		return fmt.Errorf("there is no year %d", year)
	}
	return nil
}

func (r PlanRecord) check() error {
	if r.Plan.Style < 0 || r.Plan.Style >= sim.NumStyles {
		return errors.New("the plan has no known style")
	}
	for l, level := range r.Plan.Levels {
		e := r.Plan.Tuned[l]
		if level < 0 || level > sim.Tuned || level != sim.Tuned && e != (sim.Effort{}) ||
			outside(int64(e.Days), int64(e.Money), int64(e.Amount)) {
			return fmt.Errorf("the plan's setting of %s means nothing", sim.Lever(l))
		}
	}
	for e, level := range r.Plan.Elephants {
		days := r.Plan.TunedDays[e]
		if level < 0 || level > sim.Tuned || level != sim.Tuned && days != 0 || outside(int64(days)) {
			return fmt.Errorf("the plan's setting of elephant %d means nothing", e+1)
		}
	}
	return checkYear(r.Year)
}

// outside reports whether an amount is below nothing or beyond all sense.
func outside(amounts ...int64) bool {
	for _, a := range amounts {
		if a < 0 || a > maxAmount {
			return true
		}
	}
	return false
}

func (r AnswerRecord) check() error {
	if r.Quarter < 1 || r.Quarter > sim.QuartersAYear {
		return fmt.Errorf("there is no quarter %d", r.Quarter)
	}
	if !idPattern.MatchString(r.Card) || !idPattern.MatchString(r.Choice) {
		return fmt.Errorf("%q, answered %q, is no card", r.Card, r.Choice)
	}
	return checkYear(r.Year)
}

func (r ForecastRecord) check() error {
	if r.Renewal < 0 || r.Renewal > 1000 || r.Sure < 0 || r.Sure > 100 {
		return errors.New("a forecast is a share, and how sure it is")
	}
	return checkYear(r.Year)
}

func (r NoteRecord) check() error {
	if n := utf8.RuneCountInString(strings.TrimSpace(r.Text.String())); n == 0 || n > MaxNote {
		return fmt.Errorf("a note of %d characters; it can have 1 to %d", n, MaxNote)
	}
	if err := clean.ValidProse(r.Text.String(), MaxNoteWidth); err != nil {
		return fmt.Errorf("the note: %w", err)
	}
	return checkYear(r.Year)
}

func (r YearRecord) check() error {
	if !isHex(r.Digest) || len(r.Digest) != 2*sha256.Size || !isHex(r.Columns) ||
		len(r.Columns)%columnDigits != 0 || len(r.Columns) > maxColumns*columnDigits {
		return fmt.Errorf("year %d has no proper digest", r.Year)
	}
	return checkYear(r.Year)
}

// isHex reports whether s is of lower-case hex digits only.
func isHex(s string) bool {
	return strings.Trim(s, "0123456789abcdef") == ""
}

func (r EndRecord) check() error {
	if !idPattern.MatchString(r.Ending) {
		return fmt.Errorf("%q is no ending", r.Ending)
	}
	return nil
}

func (r RewindRecord) check() error { return checkYear(r.Year) }

func (r scenarioRecord) check() error {
	if r.n < 1 || r.of < r.n || len(r.text) > scenarioPart {
		return errors.New("a part of the scenario is out of place")
	}
	return nil
}
