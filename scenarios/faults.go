package scenarios

import (
	"strings"

	"example.com/realign/scenarios/dialect"
)

// A Fault is what is wrong with a file, with its place and what to do about it.
type Fault = dialect.Fault

// A Level says how much a fault matters. A scenario with an [Error] cannot be
// used.
type Level = dialect.Level

// The levels of faults.
const (
	Error   = dialect.Error
	Warning = dialect.Warning
	Note    = dialect.Note
)

// Faults is the error of a file that cannot be used. It tells everything that
// was found, in line order.
type Faults struct{ List []Fault }

// Error returns all faults, each on a line.
func (f *Faults) Error() string {
	lines := make([]string, len(f.List))
	for i, fault := range f.List {
		lines[i] = fault.String()
	}
	return strings.Join(lines, "\n")
}
