package doctor

import (
	"io"
	"slices"
	"strings"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A Finding is what came of looking at one thing.
type Finding struct {
	About string `json:"about"` // a word for scripts, such as port
	Level Level  `json:"level"`
	Title string `json:"title"`
	Found string `json:"found"`
	Means string `json:"means,omitempty"`
	Do    string `json:"do,omitempty"`
}

// A Level is how much a finding stands in the way of hosting. It is a word for
// scripts.
type Level string

// The levels.
const (
	Fine  Level = "fine"  // nothing is to be done
	Note  Level = "note"  // good to know, or not to be known from here
	Stops Level = "stops" // no class can be hosted like this
)

// mark says a level to people.
func (l Level) mark() string {
	switch l {
	case Fine:
		return say.Text("fine")
	case Note:
		return say.Text("note")
	default:
		return say.Text("stop¦finding")
	}
}

// Stopping returns how many findings stand in the way.
func Stopping(all []Finding) int {
	n := 0
	for _, f := range all {
		if f.Level == Stops {
			n++
		}
	}
	return n
}

// width is how wide findings are written, in cells, and indent how far in.
const (
	width  = 76
	indent = 6
)

// Write writes findings for people to read.
func Write(w io.Writer, all []Finding) error {
	var b strings.Builder
	for i := range all {
		f := &all[i]
		mark := f.Level.mark()
		b.WriteString(mark + strings.Repeat(" ", max(indent-len(mark), 1)) + f.Title + "\n")
		for _, text := range []string{f.Found, f.Means, f.Do} {
			b.WriteString(block(text, indent))
		}
		b.WriteString("\n")
	}
	for _, text := range verdict(all) {
		b.WriteString(block(text, 0))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// verdict says what all findings come to.
func verdict(all []Finding) []string {
	n := Stopping(all)
	if n > 0 {
		return []string{say.Many(n, "One thing stands in the way of hosting a class here.", "Several things stand in the way of hosting a class here.")}
	}
	said := []string{say.Text("Nothing in this laptop stands in the way of hosting a class.")}
	if slices.ContainsFunc(all, func(f Finding) bool { return f.About == aboutRoom }) {
		return append(said, "", say.Text("Whether tables reach it nobody can tell from this laptop alone. Try it in the room itself, with a second laptop in the same network:"), "    realign class doctor --wait")
	}
	return said
}

// block returns text as lines that are set in. A line that is set in already is
// something to type, and stays as it is.
func block(text string, by int) string {
	var b strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		if strings.HasPrefix(line, " ") {
			b.WriteString(strings.Repeat(" ", by) + line + "\n")
			continue
		}
		for _, part := range page.Wrap(line, width-by) {
			if part == "" {
				b.WriteString("\n")
				continue
			}
			b.WriteString(strings.Repeat(" ", by) + part + "\n")
		}
	}
	if text == "" && by > 0 {
		return ""
	}
	return b.String()
}
