package spreadsheet

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"example.com/realign/scenarios/clean"
)

// A Style is how a country's spreadsheets read a file.
type Style struct {
	ID      string
	Comma   rune   // between columns
	Decimal string // before decimals
}

// The styles. Where the decimal sign is a comma, a semicolon parts the columns.
var (
	English = Style{"en", ',', "."}
	German  = Style{"de", ';', ","}
)

// Styles returns the styles that there are.
func Styles() []Style { return []Style{English, German} }

// A Cell is a text or a number. Its zero value is empty.
type Cell struct {
	text   string
	number bool
	value  float64
	digits int
}

// Text returns a cell of text from people.
func Text(s string) Cell { return Cell{text: s} }

// Whole returns a cell of a whole number.
func Whole(n int64) Cell { return Cell{text: strconv.FormatInt(n, 10), number: true} }

// Decimal returns a cell of a number with so many decimals.
func Decimal(v float64, digits int) Cell { return Cell{number: true, value: v, digits: digits} }

// A Table is what a file holds.
type Table struct {
	Head []string
	Rows [][]Cell
}

// byteOrderMark tells spreadsheets that a file is UTF-8.
const byteOrderMark = "\ufeff"

// Write writes the table as CSV: UTF-8 with a byte order mark and the line ends of
// RFC 4180.
func (t *Table) Write(w io.Writer, style Style) error {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.Comma, out.UseCRLF = style.Comma, true
	row := make([]string, len(t.Head))
	for i, name := range t.Head {
		row[i] = clean.Inert(name)
	}
	if err := out.Write(row); err != nil {
		return err
	}
	for _, cells := range t.Rows {
		for i := range row {
			row[i] = ""
			if i < len(cells) {
				row[i] = cells[i].written(style)
			}
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func (c Cell) written(style Style) string {
	switch {
	case c.number && c.text != "":
		return c.text
	case c.number:
		return strings.Replace(strconv.FormatFloat(c.value, 'f', c.digits, 64), ".", style.Decimal, 1)
	default:
		return clean.Inert(c.text)
	}
}
