// Package tell says what each screen shows, as pages and words.
//
// The full screen and the line-by-line form both draw what this package returns,
// so they always tell the same facts. Nothing here decides or computes the game:
// it reads a view, a report or a finished run, and names what is in it. Words go
// with every number. Read amount.go and sentence.go first; then every file is one
// screen, or one thing that several screens tell of.
package tell

// An Aid is how much the game tells about effects before they are felt.
type Aid int

// The aids. A direction can always be found out by playing.
const (
	Guided   Aid = iota // direction, size band and delay
	Standard            // direction
	Expert              // neither
)

var aidIDs = []string{"guided", "standard", "expert"}

// String returns the aid as files and commands spell it.
func (a Aid) String() string {
	if a < 0 || int(a) >= len(aidIDs) {
		return ""
	}
	return aidIDs[a]
}

// ParseAid returns the aid that is spelled id.
func ParseAid(id string) (Aid, bool) {
	for i, name := range aidIDs {
		if name == id {
			return Aid(i), true
		}
	}
	return 0, false
}
