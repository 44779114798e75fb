package dialect

import (
	"fmt"
	"slices"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// A Document is a file while it is read: its nodes, and the faults found so far.
type Document struct {
	File string
	Text []byte // the file, normalised
	Root *Node  // nil where the file could not be read

	lines  []string    // of Text
	moved  map[int]int // by line, how far tabs have moved its text to the right
	faults []Fault
	fixes  []Fix
}

var top = Place{1, 1}

// Read reads a file. Faults stands in the messages for its name.
func Read(file string, data []byte) *Document {
	d := &Document{File: file, moved: map[int]int{}}
	if d.normalise(data) {
		d.parse()
	}
	return d
}

// parse reads the lines as YAML. Mistakes that can only mean one thing are
// mended for the rest of the reading, so that their author hears of all others
// as well. A line is mended once: one that still cannot be read was meant in
// another way.
func (d *Document) parse() {
	const mostMended = 20
	mended := map[int]bool{}
	for range mostMended {
		file, err := parseYAML(d.source())
		if err == nil {
			d.adopt(file)
			return
		}
		m := d.diagnose(err)
		if !mended[m.at.Line] {
			d.Errorf(m.at, m.code, "%s", m.message)
		}
		if m.mended == "" || mended[m.at.Line] {
			return
		}
		mended[m.at.Line] = true
		d.lines[m.at.Line-1] = m.mended
		if m.sure {
			d.fixes = append(d.fixes, Fix{Place: m.at, Code: m.code, Did: m.did, line: m.mended})
		}
	}
}

func (d *Document) source() string {
	var b []byte
	for _, line := range d.lines {
		b = append(append(b, line...), '\n')
	}
	return string(b)
}

// A syntaxError is what the YAML parser could not read. Its words are not for
// authors.
type syntaxError struct {
	token *token.Token // may be nil
	words string
}

func parseYAML(source string) (file *ast.File, err *syntaxError) {
	defer func() {
		if recover() != nil {
			file, err = nil, &syntaxError{}
		}
	}()
	tokens := lexer.Tokenize(source)
	if at := tooDeep(tokens); at != nil {
		return nil, &syntaxError{token: at, words: wordsTooDeep}
	}
	file, failed := parser.Parse(tokens, 0, parser.AllowDuplicateMapKey())
	if failed == nil {
		return file, nil
	}
	if e, ok := failed.(interface {
		GetToken() *token.Token
		GetMessage() string
	}); ok {
		return nil, &syntaxError{e.GetToken(), e.GetMessage()}
	}
	return nil, &syntaxError{}
}

// mostFaults is how many faults are told of one file. Whoever has more has named
// the wrong file.
const mostFaults = 500

// MaxDepth is how deep maps and lists may be nested.
const MaxDepth = 20

const wordsTooDeep = "too deep"

// tooDeep returns the token at which nesting goes far beyond [MaxDepth], before
// the parser follows it down. It counts roughly: brackets and indents.
func tooDeep(tokens token.Tokens) *token.Token {
	const rough = 3 * MaxDepth
	var columns []int
	brackets := 0
	for _, t := range tokens {
		switch t.Type {
		case token.MappingStartType, token.SequenceStartType:
			brackets++
		case token.MappingEndType, token.SequenceEndType:
			brackets--
		case token.SequenceEntryType, token.MappingValueType:
			for len(columns) > 0 && columns[len(columns)-1] >= t.Position.Column {
				columns = columns[:len(columns)-1]
			}
			columns = append(columns, t.Position.Column)
		}
		if brackets > rough || len(columns) > rough {
			return t
		}
	}
	return nil
}

// Errorf, Warnf and Notef add a fault at p.
func (d *Document) Errorf(p Place, code, format string, args ...any) {
	d.add(p, Error, code, format, args...)
}

// Warnf adds a warning at p.
func (d *Document) Warnf(p Place, code, format string, args ...any) {
	d.add(p, Warning, code, format, args...)
}

// Notef adds a note at p.
func (d *Document) Notef(p Place, code, format string, args ...any) {
	d.add(p, Note, code, format, args...)
}

// full reports whether nothing more is told, so that nobody need look for what to
// advise.
func (d *Document) full() bool { return len(d.faults) > mostFaults }

func (d *Document) add(p Place, level Level, code, format string, args ...any) {
	p.Column = d.written(p)
	d.raw(p, level, code, fmt.Sprintf(format, args...))
}

// raw adds a fault at a place that is given as it stands in the file.
func (d *Document) raw(p Place, level Level, code, message string) {
	switch {
	case d.full():
		return
	case len(d.faults) == mostFaults:
		level, code, message = Error, "too-many", "there are more faults than are told; mend these first"
	}
	d.faults = append(d.faults, Fault{d.File, p.Line, p.Column, level, code, message})
}

// written returns the column of p in the file as its author sees it, before tabs
// were replaced.
func (d *Document) written(p Place) int {
	moved := d.moved[p.Line]
	if moved == 0 {
		return p.Column
	}
	return max(1, p.Column-moved)
}

// Faults returns what is wrong with the document, in line order.
func (d *Document) Faults() []Fault { return inLineOrder(d.faults) }

// Bad reports whether an error has been found.
func (d *Document) Bad() bool { return HasError(d.faults) }

// Line returns a line of the document, from 1, or "".
func (d *Document) Line(n int) string {
	if n < 1 || n > len(d.lines) {
		return ""
	}
	return d.lines[n-1]
}

// BadWithin reports whether an error has been found between the first and the
// last line of n.
func (d *Document) BadWithin(n *Node) bool {
	first, last := n.Line, n.lastLine()
	return slices.ContainsFunc(d.faults, func(f Fault) bool {
		return f.Level == Error && f.Line >= first && f.Line <= last
	})
}

// Again returns the document as it was read, for another reading of its nodes
// with faults of its own.
func (d *Document) Again() *Document {
	return &Document{File: d.File, Text: d.Text, Root: d.Root, lines: d.lines, moved: d.moved}
}
