package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"example.com/realign/sim"
)

// A yearRow is a year's figures as data: its number, then each figure in the
// order of [sim.Figures]. As JSON it is an object in that order.
type yearRow struct {
	number  int
	figures sim.Figures
}

func rowsOf(years []sim.Year) []yearRow {
	rows := make([]yearRow, len(years))
	for i := range years {
		rows[i] = yearRow{years[i].Number, years[i].Figures}
	}
	return rows
}

// MarshalJSON writes the figures by name: people as whole numbers, money in
// dollars, all else with at most six decimals.
func (r yearRow) MarshalJSON() ([]byte, error) { //nolint:unparam // json.Marshaler has an error
	b := fmt.Appendf(nil, `{"year":%d`, r.number)
	for f := range sim.NumFigures {
		b = fmt.Appendf(b, `,%q:%s`, f.ID(), decimal(r.figures[f], f.Unit()))
	}
	return append(b, '}'), nil
}

// decimal writes an amount as an exact decimal number: an amount is a whole
// number of parts, so nothing is rounded here.
func decimal(a sim.Amount, unit sim.Unit) string {
	places := map[sim.Unit]int{sim.InPeople: 0, sim.InCents: 2, sim.InMicro: 6}[unit]
	digits := strconv.FormatInt(int64(a), 10)
	sign := ""
	if digits[0] == '-' {
		sign, digits = "-", digits[1:]
	}
	if len(digits) <= places {
		digits = strings.Repeat("0", places+1-len(digits)) + digits
	}
	whole, part := digits[:len(digits)-places], strings.TrimRight(digits[len(digits)-places:], "0")
	if part == "" {
		return sign + whole
	}
	return sign + whole + "." + part
}

// writeJSON writes v as JSON, indented so that people can read it too.
func writeJSON(out io.Writer, v any) error {
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// writeCSV writes a line for each year under a line of names.
func writeCSV(out io.Writer, rows []yearRow) error {
	w := csv.NewWriter(out)
	line := []string{"year"}
	for f := range sim.NumFigures {
		line = append(line, f.ID())
	}
	if err := w.Write(line); err != nil {
		return err
	}
	for _, r := range rows {
		line = append(line[:0], strconv.Itoa(r.number))
		for f := range sim.NumFigures {
			line = append(line, decimal(r.figures[f], f.Unit()))
		}
		if err := w.Write(line); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// columns are the figures of the table for people, with the width of each.
var columns = []struct {
	figure sim.Figure
	head   string
	width  int
}{
	{sim.Members, "members", 8},
	{sim.Renewal, "renewal", 8},
	{sim.Engagement, "engaged", 8},
	{sim.Silos, "silos", 6},
	{sim.Innovation, "innov.", 7},
	{sim.Reserves, "reserves", 11},
	{sim.Net, "net", 11},
	{sim.BoardSupport, "board", 6},
	{sim.Load, "load", 6},
}

// writeTable writes the years as a table of at most 80 cells.
func writeTable(out io.Writer, rows []yearRow) error {
	var b strings.Builder
	b.WriteString("year")
	for _, c := range columns {
		fmt.Fprintf(&b, " %*s", c.width, c.head)
	}
	b.WriteByte('\n')
	for _, r := range rows {
		fmt.Fprintf(&b, "%4d", r.number)
		for _, c := range columns {
			fmt.Fprintf(&b, " %*s", c.width, readable(r.figures[c.figure], c.figure))
		}
		b.WriteByte('\n')
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// readable writes an amount as people read it: whole dollars, whole per cent.
func readable(a sim.Amount, f sim.Figure) string {
	switch {
	case f.Unit() == sim.InPeople:
		return grouped(int64(a))
	case f.Unit() == sim.InCents:
		return dollars(int64(a) / 100)
	case f.IsShare():
		return fmt.Sprintf("%.0f%%", 100*a.Float(f.Unit()))
	default:
		return fmt.Sprintf("%.2f", a.Float(f.Unit()))
	}
}

// dollars writes n with its sign before the dollar's.
func dollars(n int64) string {
	if n < 0 {
		return "-$" + grouped(-n)
	}
	return "$" + grouped(n)
}

// grouped writes n with commas between thousands.
func grouped(n int64) string {
	s := strconv.FormatInt(n, 10)
	sign := ""
	if n < 0 {
		sign, s = "-", s[1:]
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return sign + s
}
