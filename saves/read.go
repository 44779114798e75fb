package saves

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"example.com/realign/scenarios"
)

// A Saved is what a save holds.
type Saved struct {
	Head
	Path    string
	Records []Record // after the head and the scenario, in the order of the file
	Torn    int      // bytes at the end that a crash left unfinished
	Marks   []Mark   // of the finished years
	Mark    string   // stands for all that the file holds: 22 characters
}

// A Mark stands for all that a save holds up to the end of a year. Whoever was
// told it then can later tell whether the save still holds the same.
type Mark struct {
	Year int
	Text string
}

// Holds reports whether a mark that was told of this save once is still in it:
// nothing up to there has changed since. It returns the year that the mark ends.
func (s *Saved) Holds(mark string) (year int, ok bool) {
	for _, m := range s.Marks {
		if m.Text == mark {
			return m.Year, true
		}
	}
	return 0, mark == s.Mark && mark != ""
}

// Read returns what the save at path holds. It changes nothing. Of a game that
// only a newer version can play it returns, besides [ErrNewer], what can be read.
func Read(path string) (Saved, error) {
	saved, err := read(path)
	if err != nil {
		return saved, fmt.Errorf("cannot open %s: %w", path, plainly(err))
	}
	return saved, nil
}

func read(path string) (Saved, error) {
	content, err := load(osDisk{}, path)
	if err != nil {
		return Saved{}, err
	}
	saved, _, err := parse(content)
	saved.Path = path
	return saved, err
}

// Is reports whether the file at path holds a saved game, also one that is damaged,
// was rewritten on its way or is of a newer version: nothing may be written over it.
func Is(path string) (bool, error) {
	content, err := load(osDisk{}, path)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, errTooBig):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("cannot open %s: %w", path, plainly(err))
	}
	_, err = scan(content)
	return len(content) > 0 && !errors.Is(err, ErrNoSave), nil
}

// load returns the bytes of a save.
func load(d disk, path string) ([]byte, error) {
	f, err := d.open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	return readAll(f)
}

// readAll reads a file from its start up to the size that a save can have. It
// makes room once, for what is there.
func readAll(f io.ReadSeeker) ([]byte, error) {
	size, err := f.Seek(0, io.SeekEnd)
	if err == nil {
		_, err = f.Seek(0, io.SeekStart)
	}
	switch {
	case err != nil:
		return nil, err
	case size > maxFile:
		return nil, errTooBig
	}
	content := make([]byte, size)
	n, err := io.ReadFull(f, content)
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		err = nil // it has become shorter
	}
	return content[:n], err
}

// contents is what the lines of a save hold, before the scenario in it is read.
type contents struct {
	scanned
	head    headRecord
	text    string // of the scenario
	records []Record
}

// parse returns what the bytes of a save hold.
func parse(content []byte) (Saved, scanned, error) { return parseWith(content, known) }

func parseWith(content []byte, book rulebook) (Saved, scanned, error) {
	c, err := decipher(content)
	if _, ok := book[c.head.rules]; !ok {
		return c.readable(), c.scanned, ErrNewer
	}
	if err != nil {
		return Saved{}, c.scanned, err
	}
	sc, err := embedded(c.head, c.text)
	if err != nil {
		return Saved{}, c.scanned, err
	}
	return Saved{
		Head: c.head.with(sc), Records: c.records,
		Torn: c.torn, Mark: c.end.mac(), Marks: c.marks(),
	}, c.scanned, nil
}

// readable returns what can be told of a game whose rules are not known.
func (c *contents) readable() Saved {
	sc := scenarios.Scenario{ID: c.head.scenario, Title: c.head.title}
	return Saved{Head: c.head.with(sc), Records: c.records, Torn: c.torn, Mark: c.end.mac(), Marks: c.marks()}
}

// marks returns the macs on the lines that end the years.
func (c *contents) marks() (all []Mark) {
	first := len(c.lines) - len(c.records)
	for i, r := range c.records {
		if year, ok := r.(YearRecord); ok {
			all = append(all, Mark{year.Year, c.macs[first+i]})
		}
	}
	return all
}

// decipher returns the records in the bytes of a save.
func decipher(content []byte) (contents, error) {
	s, err := scan(content)
	c := contents{scanned: s}
	if err != nil {
		return c, err
	}
	var rest [][]byte
	c.head, c.text, rest, err = opening(s.lines)
	if err != nil {
		return c, err
	}
	c.records, err = decodeAll(rest, len(s.lines)-len(rest))
	return c, err
}

// opening returns the head, the scenario's text and the lines after them.
func opening(lines [][]byte) (headRecord, string, [][]byte, error) {
	if len(lines) == 0 {
		return headRecord{}, "", nil, &Damage{2, "the game's head is missing"}
	}
	first, err := decode(lines[0])
	head, ok := first.(headRecord)
	if err != nil || !ok {
		return headRecord{}, "", nil, damage(2, "the game's head cannot be read", err)
	}
	if len(lines) < 1+head.parts {
		return head, "", nil, &Damage{len(lines) + 1, "the scenario is cut off"}
	}
	var text strings.Builder
	for i, line := range lines[1 : 1+head.parts] {
		r, err := decode(line)
		part, ok := r.(scenarioRecord)
		if err != nil || !ok || part.n != i+1 || part.of != head.parts {
			return head, "", nil, damage(i+3, "a part of the scenario is missing", err)
		}
		text.WriteString(part.text)
	}
	if fingerprint(text.String()) != head.hash {
		return head, "", nil, &Damage{3, "the scenario is not the one that was played"}
	}
	return head, text.String(), lines[1+head.parts:], nil
}

// damage describes a line that cannot be used; err says more where it can.
func damage(line int, what string, err error) error {
	if err != nil && !errors.Is(err, errSpelling) {
		what += ": " + err.Error()
	}
	return &Damage{line, what}
}

// decodeAll decodes the lines that follow the head. The first of them stands on
// line before+2 of the file.
func decodeAll(lines [][]byte, before int) ([]Record, error) {
	records := make([]Record, 0, len(lines))
	counted := census{records: before}
	for i, line := range lines {
		r, err := decode(line)
		if err != nil {
			return nil, damage(before+i+2, "the record cannot be read", err)
		}
		switch r.(type) {
		case headRecord, scenarioRecord:
			return nil, &Damage{before + i + 2, "a second head"}
		}
		if err := counted.take(r); err != nil {
			return nil, &Damage{before + i + 2, err.Error()}
		}
		records = append(records, r)
	}
	return records, nil
}

var errUnplayable = errors.New("the scenario in it cannot be played")

// embedded returns the scenario that a save carries.
func embedded(head headRecord, text string) (scenarios.Scenario, error) {
	if err := checkText(text); err != nil {
		return scenarios.Scenario{}, fmt.Errorf("%w: %w", errUnplayable, err)
	}
	sc, faults := scenarios.Reopen(head.scenario+".yaml", []byte(text))
	for _, f := range faults {
		if f.Level == scenarios.Error {
			return sc, fmt.Errorf("%w: %s", errUnplayable, f)
		}
	}
	if sc.ID != head.scenario || sc.Title != head.title {
		return sc, &Damage{2, "the head names another scenario than the one in the file"}
	}
	return sc, nil
}

// Parse returns what the bytes of a save hold.
func Parse(content []byte) (Saved, error) {
	saved, _, err := parse(content)
	return saved, err
}
