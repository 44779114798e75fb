package dialect

import (
	"cmp"
	"fmt"
	"slices"
)

// A Level says how much a fault matters.
type Level int

// The levels. A file with an error cannot be used; a warning points at what is
// probably not meant; a note tells what was read differently than written.
const (
	Error Level = iota
	Warning
	Note
)

var levelNames = [...]string{Error: "error", Warning: "warning", Note: "note"}

// String returns the level's name.
func (l Level) String() string { return levelNames[l] }

// MarshalText returns the level's name, for JSON.
func (l Level) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads a level's name.
func (l *Level) UnmarshalText(text []byte) error {
	i := slices.Index(levelNames[:], string(text))
	if i < 0 {
		return fmt.Errorf("no level of fault is called %q", text)
	}
	*l = Level(i)
	return nil
}

// A Place is a position in a file, counted from 1, in characters.
type Place struct{ Line, Column int }

// A Fault is what is wrong with a file, and what to do about it.
type Fault struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Level   Level  `json:"level"`
	Code    string `json:"code"`
	Message string `json:"message"`
}

// String returns the fault as one line.
func (f Fault) String() string {
	return fmt.Sprintf("%s:%d:%d: %s: %s [%s]", f.File, f.Line, f.Column, f.Level, f.Message, f.Code)
}

// HasError reports whether one of faults is of level [Error].
func HasError(faults []Fault) bool {
	return slices.ContainsFunc(faults, func(f Fault) bool { return f.Level == Error })
}

// inLineOrder sorts faults by place and leaves out repetitions.
func inLineOrder(faults []Fault) []Fault {
	sorted := slices.Clone(faults)
	slices.SortStableFunc(sorted, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Level, b.Level))
	})
	return slices.Compact(sorted)
}
