package page

import (
	"slices"
	"strings"
)

// wordMost is how much of a long word a narrowed column keeps together.
const wordMost = 16

// table draws rows under a head. Columns that do not fit are narrowed, the
// widest first; a table with no room for its columns is told row by row.
func (d drawer) table(t Table) []string {
	lines := d.caption(t.Caption, "")
	n := len(t.Head)
	for _, row := range t.Rows {
		n = max(n, len(row))
	}
	if n == 0 {
		return lines
	}
	widths, ok := d.tableWidths(t, n)
	if !ok {
		for _, sentence := range speakRows(t) {
			lines = append(lines, d.text(sentence, d.theme.Text)...)
		}
		return lines
	}
	if len(t.Head) > 0 {
		lines = append(lines, d.row(t, t.Head, widths, true)...)
	}
	for _, row := range t.Rows {
		lines = append(lines, d.row(t, row, widths, false)...)
	}
	return lines
}

// tableWidths returns the widths of n columns, and whether they fit. Columns are
// narrowed until their words would have to be broken, and no further.
func (d drawer) tableWidths(t Table, n int) ([]int, bool) {
	widths, least := make([]int, n), make([]int, n)
	total := columnGap * (n - 1)
	for i := range widths {
		for _, row := range append([][]string{t.Head}, t.Rows...) {
			if i < len(row) {
				widths[i] = max(widths[i], width(row[i]))
				least[i] = max(least[i], min(wordMost, longestWord(row[i])))
			}
		}
		total += widths[i]
	}
	for total > d.width {
		wide := -1
		for i, w := range widths {
			if w > least[i] && (wide < 0 || w > widths[wide]) {
				wide = i
			}
		}
		if wide < 0 {
			return nil, false
		}
		widths[wide]--
		total--
	}
	return widths, true
}

// longestWord returns the width of the widest word of text.
func longestWord(text string) int {
	most := 0
	for word := range strings.FieldsSeq(text) {
		most = max(most, width(word))
	}
	return most
}

// row draws one row of a table.
func (d drawer) row(t Table, row []string, widths []int, head bool) []string {
	cells := make([]cell, len(widths))
	for i, w := range widths {
		cells[i] = cell{width: w, right: slices.Contains(t.Right, i), style: d.theme.Text}
		if i < len(row) {
			cells[i].text = row[i]
		}
		if head {
			cells[i].style = d.theme.Quiet
		}
	}
	return columns(cells)
}
