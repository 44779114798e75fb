package dialect

import "bytes"

// mostRounds is how often a file is read again after it was mended: what is
// spelled well now can bring to light what stands behind it. No condition is so
// long that it needs more.
const mostRounds = 100

// Mend mends what can only mean one thing: what word processors leave in a file,
// sentences that lack their quotes, and obvious slips of spelling. Read reads
// the file with all that it means. Comments, order and everything else stay as
// they are. Done says what was changed, as notes; a file that is larger or
// stranger than a text stays untouched.
func Mend(data []byte, read func(data []byte) *Document) (mended []byte, done []Fault) {
	doc := read(data)
	if doc.Text == nil {
		return data, nil
	}
	for _, f := range doc.Faults() {
		if f.Level == Note && isMend(f.Code) {
			done = append(done, f)
		}
	}
	mended = doc.Text
	again := true
	for round := 0; again && round < mostRounds; round++ {
		var did []Fault
		mended, did = mendOnce(mended, read)
		done, again = append(done, did...), len(did) > 0
	}
	if bytes.Equal(mended, data) {
		return data, nil
	}
	if len(done) == 0 {
		done = []Fault{{File: doc.File, Line: 1, Column: 1, Level: Note, Code: "spaces", Message: "took off spaces and empty lines that show nowhere"}}
	}
	return mended, done
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

// mendOnce makes the fixes that a reading offers. A fix that leaves as many errors
// as there were is not made: then something else was meant.
func mendOnce(text []byte, read func([]byte) *Document) (mended []byte, did []Fault) {
	doc := read(text)
	errorsIn := func(text []byte) int { return read(text).errors() }
	fixes, before := doc.Fixes(), doc.errors()
	sure := 0
	for _, f := range fixes {
		if !f.More {
			sure++
		}
	}
	if all := doc.Apply(fixes); len(fixes) > 0 && errorsIn(all) <= before-sure {
		return all, doc.told(fixes)
	}
	var kept []Fix
	for _, f := range fixes {
		with := append(kept[:len(kept):len(kept)], f)
		if n := errorsIn(doc.Apply(with)); n < before || f.More && n == before {
			kept, before = with, n
		}
	}
	return doc.Apply(kept), doc.told(kept)
}

func (d *Document) told(fixes []Fix) []Fault {
	var did []Fault
	for _, f := range fixes {
		did = append(did, Fault{File: d.File, Line: f.Line, Column: f.Column, Level: Note, Code: f.Code, Message: f.Did})
	}
	return did
}

// errors counts the errors of a document.
func (d *Document) errors() int {
	n := 0
	for _, f := range d.Faults() {
		if f.Level == Error {
			n++
		}
	}
	return n
}
