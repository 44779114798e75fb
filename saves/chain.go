package saves

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"regexp"

	"example.com/realign/saves/spoken"
)

// magic is the first line of a save: what it is, and the version of the format.
const (
	magicName = "realign-save/"
	magic     = magicName + "1"
)

// The limits of a file, counted before anything is allocated for it.
const (
	maxFile  = 8 << 20
	maxLine  = 512 << 10
	macBytes = 16
	macLen   = 22 // in base64
)

// A chain is the fingerprint of all records so far, in order.
type chain [sha256.Size]byte

func newChain() chain { return sha256.Sum256([]byte(magic)) }

// with returns the chain after one more record.
func (c chain) with(record []byte) chain {
	return sha256.Sum256(append(c[:len(c):len(c)], record...))
}

// mac returns the part of c that stands at the start of a line.
func (c chain) mac() string { return base64.RawURLEncoding.EncodeToString(c[:macBytes]) }

// isMark reports whether s could be a mac.
func isMark(s string) bool {
	b, err := base64.RawURLEncoding.Strict().DecodeString(s)
	return err == nil && len(b) == macBytes
}

// line returns the line of record, of which c is the chain.
func (c chain) line(record []byte) []byte {
	return append(append([]byte(c.mac()+" "), record...), '\n')
}

// Errors of files that are no saves, or none that this program can read.
var (
	ErrNoSave = errors.New("this is no saved game")
	ErrNewer  = errors.New("the game was made by a newer version of realign; open it with that version")
)

// A Damage is a line of a save that is not as it was written.
type Damage struct {
	Line int // from 1
	What string
}

// Error says where the save is damaged.
func (d *Damage) Error() string {
	return fmt.Sprintf("line %d: %s; the file was changed or damaged after it was saved", d.Line, d.What)
}

// newer matches the versions that come after the first.
var newer = regexp.MustCompile(`^([2-9]|[1-9][0-9]{1,8})$`)

// scanned is what the lines of a save hold.
type scanned struct {
	lines [][]byte // the records' JSON
	macs  []string // of the lines
	end   chain
	good  int // bytes that are whole
	torn  int // bytes after them that a crash left behind
}

// scan checks the lines of a save against the chain. A last line that was cut
// off is torn and does no harm; any other bad line is a [Damage].
func scan(file []byte) (scanned, error) {
	s := scanned{end: newChain()}
	rest, ok := bytes.CutPrefix(file, []byte(magic+"\n"))
	if !ok {
		return s, foreign(file)
	}
	s.good = len(file) - len(rest)
	for len(rest) > 0 {
		line, after, whole := bytes.Cut(rest, []byte("\n"))
		record, next, good := s.end.accepts(line)
		if !whole || !good {
			return s, s.tail(rest, line, after, whole)
		}
		if len(s.lines) == maxRecords {
			return s, &Damage{len(s.lines) + 2, fmt.Sprintf("there are more than %d records", maxRecords)}
		}
		s.lines, s.macs, s.end = append(s.lines, record), append(s.macs, next.mac()), next
		s.good += len(line) + 1
		rest = after
	}
	return s, nil
}

// accepts returns the record on a line and the chain after it, if the line's
// mac is right.
func (c chain) accepts(line []byte) (record []byte, next chain, good bool) {
	if len(line) <= macLen || len(line) >= maxLine || line[macLen] != ' ' {
		return nil, c, false
	}
	record = line[macLen+1:]
	next = c.with(record)
	return record, next, next.mac() == string(line[:macLen])
}

// tail tells a torn end from damage. A crash can only have hurt the one line
// that was being written: it is cut short, or parts of it are still zeros.
func (s *scanned) tail(rest, line, after []byte, whole bool) error {
	zeros := bytes.IndexByte(rest, 0) >= 0 && len(bytes.Trim(after, "\x00")) == 0
	if len(rest) < maxLine && (!whole || zeros) {
		s.torn = len(rest)
		return nil
	}
	what := "the line does not follow from the lines above"
	switch {
	case len(line) >= maxLine:
		what = "the line is too long"
	case bytes.HasSuffix(line, []byte("\r")):
		what = "its line end was rewritten on the way, as mail does; realign save repair sets it right"
	}
	return &Damage{len(s.lines) + 2, what}
}

// foreign says what is wrong with a file that does not begin as a save does.
func foreign(file []byte) error {
	first, _, _ := bytes.Cut(file, []byte("\n"))
	version, ok := bytes.CutPrefix(first, []byte(magicName))
	if ok && newer.Match(version) {
		return ErrNewer
	}
	if why := Mangled(file); why != nil {
		return why
	}
	if len(file) == 0 {
		return errors.New("the file is empty; there is no game in it")
	}
	return ErrNoSave
}

// Words returns the first half of a mark as words that can be read out; "" for
// what is no mark.
func Words(mark string) string {
	b, err := base64.RawURLEncoding.DecodeString(mark)
	if err != nil || len(b) != macBytes {
		return ""
	}
	return spoken.Words(b[:macBytes/2])
}
