package sessions

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/words"
)

// InjectColumns are the columns of a table of injects: the words of the place, as
// files spell them.
func InjectColumns() []string {
	return slices.DeleteFunc(words.At("inject").Names(), func(w string) bool { return w == "todo" })
}

// InjectRows returns the injects of s as a table, a row each, with the columns of
// [InjectColumns].
func (s *Session) InjectRows() [][]string {
	var rows [][]string
	for i := range s.Injects {
		in := &s.Injects[i]
		values := map[string]string{
			"id": in.ID, "when": in.Condition, "to": s.addressed(&in.To), "via": string(in.Via),
			"from": in.From, "text": in.Text, "expect": in.Expect,
		}
		if in.Stage >= 0 {
			values["at"] = fmt.Sprintf("%s + %d min", s.Stages[in.Stage].ID, in.Minute)
		}
		switch in.Via {
		case ByCard:
			values["card"] = s.Scenario.Cards[in.Card].ID
		case ByShock:
			values["shock"] = s.Scenario.Shocks[in.Shock].ID
		}
		var row []string
		for _, column := range InjectColumns() {
			row = append(row, values[column])
		}
		rows = append(rows, row)
	}
	return rows
}

// addressed writes to whom an inject goes.
func (s *Session) addressed(to *Address) string {
	switch {
	case to.Team != "":
		return "team " + to.Team
	case to.ThatTeam:
		return "that-team"
	case to.Seat >= 0:
		return "seat " + s.Scenario.Seats[to.Seat].ID
	default:
		return "all"
	}
}

// ReadInjectRows reads a table of injects as spreadsheets write it: with commas,
// semicolons or tabs between the columns, which may stand in any order, and
// perhaps with an apostrophe before what could be taken for a formula. The first
// row names the columns. Rows, and columns without a name, may be empty.
func ReadInjectRows(table []byte) ([]string, [][]string, error) {
	if len(table) > dialect.MaxBytes {
		return nil, nil, errors.New("the table is larger than 1 MB")
	}
	if !utf8.Valid(table) {
		return nil, nil, errors.New("the table is not written in UTF-8, so letters with accents would be lost; save it as CSV UTF-8")
	}
	table = bytes.TrimPrefix(table, []byte("\ufeff"))
	first, _, _ := bytes.Cut(table, []byte("\n"))
	r := csv.NewReader(bytes.NewReader(table))
	for _, sign := range []rune{';', '\t', ','} { // a comma last: texts hold some
		if r.Comma = sign; bytes.ContainsRune(first, sign) {
			break
		}
	}
	columns, err := r.Read()
	if err != nil {
		return nil, nil, errors.New("the table has no row that names its columns")
	}
	for i, name := range columns {
		columns[i] = strings.ToLower(strings.TrimSpace(name))
		if columns[i] != "" && !slices.Contains(InjectColumns(), columns[i]) {
			return nil, nil, fmt.Errorf("there is no column %q%s", clean.Fit(name, 40), dialect.Hint(name, InjectColumns()))
		}
	}
	var rows [][]string
	for n := 2; ; n++ {
		row, err := r.Read()
		switch {
		case errors.Is(err, io.EOF):
			return columns, rows, nil
		case err != nil:
			return nil, nil, fmt.Errorf("row %d cannot be read; look at its quotes and its number of columns", n)
		}
		empty := true
		for i := range row {
			row[i] = clean.Meant(row[i])
			if columns[i] == "" && row[i] != "" {
				return nil, nil, fmt.Errorf("row %d has something in a column that has no name", n)
			}
			empty = empty && row[i] == ""
		}
		if !empty {
			rows = append(rows, row)
		}
	}
}

// WithInjects returns the text of a session with the injects of a table in place
// of its own. Everything else in the text stays as it is. Whether they are right
// shows when the text is read.
func WithInjects(text []byte, columns []string, rows [][]string) ([]byte, error) {
	doc := dialect.Read("session", text)
	if doc.Root == nil || doc.Root.Kind != dialect.Dict {
		return nil, errors.New("the session cannot be read; check it first")
	}
	lines := strings.Split(strings.TrimSuffix(string(doc.Text), "\n"), "\n")
	from, till := placeOfInjects(doc.Root, lines)
	all := append(slices.Clone(lines[:from]), injectLines(columns, rows)...)
	all = append(all, lines[till:]...)
	return []byte(strings.Join(all, "\n") + "\n"), nil
}

// placeOfInjects returns between which lines the injects stand: from the line of
// their word to what belongs to the next one, or else where they can stand.
func placeOfInjects(root *dialect.Node, lines []string) (from, till int) {
	for i, p := range root.Pairs {
		if p.Key.Text != "injects" {
			continue
		}
		from, till = p.Key.Line-1, len(lines)
		if i+1 < len(root.Pairs) {
			till = root.Pairs[i+1].Key.Line - 1
			for till > from+1 && (lines[till-1] == "" || strings.HasPrefix(lines[till-1], "#")) {
				till--
			}
		}
		return from, till
	}
	return len(lines), len(lines)
}

// injectLines writes a table as YAML. Each text is quoted, so that nothing in it
// means anything to a reader.
func injectLines(columns []string, rows [][]string) []string {
	if len(rows) == 0 {
		return nil
	}
	lines := []string{"injects:"}
	for _, row := range rows {
		lead := "  - "
		for i, name := range columns {
			if i < len(row) && row[i] != "" && name != "" {
				lines = append(lines, lead+name+": '"+strings.ReplaceAll(row[i], "'", "''")+"'")
				lead = "    "
			}
		}
	}
	return lines
}
