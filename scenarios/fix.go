package scenarios

import (
	"bytes"

	"example.com/realign/scenarios/dialect"
)

// mostRounds is how often a file is read again after it was mended: what is
// spelled well now can bring to light what stands behind it. No condition is so
// long that it needs more.
const mostRounds = 100

// Fix mends what can only mean one thing: what word processors leave in a file,
// sentences that lack their quotes, and obvious slips of spelling. Comments,
// order and everything else stay as they are. Done says what was changed, as
// notes; a file that is larger or stranger than a text stays untouched.
func Fix(file string, data []byte) (fixed []byte, done []Fault) {
	_, doc := parse(file, data)
	if doc.Text == nil {
		return data, nil
	}
	for _, f := range doc.Faults() {
		if f.Level == Note && isMend(f.Code) {
			done = append(done, f)
		}
	}
	fixed = doc.Text
	again := true
	for round := 0; again && round < mostRounds; round++ {
		var did []Fault
		fixed, did = fixOnce(file, fixed)
		done, again = append(done, did...), len(did) > 0
	}
	if bytes.Equal(fixed, data) {
		return data, nil
	}
	if len(done) == 0 {
		done = []Fault{{File: file, Line: 1, Column: 1, Level: Note, Code: "spaces", Message: "took off spaces and empty lines that show nowhere"}}
	}
	return fixed, done
}

// isMend reports whether a note tells of something that reading has mended.
func isMend(code string) bool {
	switch code {
	case "byte-order-mark", "line-ends", "tabs", "spaces", "quotes":
		return true
	default:
		return false
	}
}

// fixOnce makes the fixes that a reading offers. A fix that leaves as many errors
// as there were is not made: then something else was meant.
func fixOnce(file string, text []byte) (fixed []byte, did []Fault) {
	_, doc := parse(file, text)
	fixes, before := doc.Fixes(), countErrors(doc)
	sure := 0
	for _, f := range fixes {
		if !f.More {
			sure++
		}
	}
	if all := doc.Apply(fixes); len(fixes) > 0 && errorsIn(file, all) <= before-sure {
		return all, told(file, fixes)
	}
	var kept []dialect.Fix
	for _, f := range fixes {
		with := append(kept[:len(kept):len(kept)], f)
		if n := errorsIn(file, doc.Apply(with)); n < before || f.More && n == before {
			kept, before = with, n
		}
	}
	return doc.Apply(kept), told(file, kept)
}

func told(file string, fixes []dialect.Fix) []Fault {
	var did []Fault
	for _, f := range fixes {
		did = append(did, Fault{File: file, Line: f.Line, Column: f.Column, Level: Note, Code: f.Code, Message: f.Did})
	}
	return did
}

func errorsIn(file string, text []byte) int {
	_, doc := parse(file, text)
	return countErrors(doc)
}

// countErrors counts the errors of a document.
func countErrors(doc *dialect.Document) int {
	n := 0
	for _, f := range doc.Faults() {
		if f.Level == Error {
			n++
		}
	}
	return n
}
