package page

import (
	"slices"
	"strconv"
	"strings"
)

// Speak says p line by line: words with every number, no box lines and no
// escapes. Every block starts after an empty line.
func Speak(p Page) string {
	p = cleaner{}.page(p)
	var parts []string
	if p.Title != "" {
		parts = append(parts, sentence(p.Title))
	}
	var heading string
	for _, b := range p.Blocks {
		lines := speakBlock(b)
		if h, ok := b.(Heading); ok {
			heading = sentence(h.Text)
			continue
		}
		if heading != "" {
			lines = append([]string{heading}, lines...)
			heading = ""
		}
		if len(lines) > 0 {
			parts = append(parts, strings.Join(lines, "\n"))
		}
	}
	if heading != "" {
		parts = append(parts, heading)
	}
	return spoken(strings.Join(parts, "\n\n")) + "\n"
}

// spoken takes out the characters that draw rather than say.
func spoken(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= 0x2500 && r <= 0x25FF || r >= 0x2800 && r <= 0x28FF {
			return -1
		}
		return r
	}, text)
}

// speakBlock says one block.
func speakBlock(b Block) []string {
	switch b := b.(type) {
	case Text:
		return paragraphs(b.Text)
	case Bullets:
		return speakBullets(b)
	case Facts:
		return each(b.Items, speakFact)
	case Voices:
		return speakVoices(b)
	case Table:
		lines := speakRows(b)
		if b.Caption != "" {
			lines = append([]string{sentence(b.Caption)}, lines...)
		}
		return lines
	default:
		return speakChart(b)
	}
}

// paragraphs returns the paragraphs of text, one to a line.
func paragraphs(text string) []string {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// speakBullets says a list, one item to a line.
func speakBullets(b Bullets) []string {
	lines := make([]string, len(b.Items))
	for i, item := range b.Items {
		lead := "- "
		if b.Numbered {
			lead = strconv.Itoa(i+1) + ". "
		}
		lines[i] = lead + sentence(item.Text)
	}
	return lines
}

// speakFact says a fact: its label, its value and what it means.
func speakFact(f Fact) string {
	value := f.Value
	if value == "" && f.Bar != nil {
		value = percent(*f.Bar)
	}
	line := strings.TrimSuffix(f.Label, ":") + ": " + value
	if f.Note != "" {
		line += "; " + f.Note
	}
	return sentence(line)
}

// speakRows says a table row by row, each cell with the head of its column.
func speakRows(t Table) []string {
	var lines []string
	for _, row := range t.Rows {
		var parts []string
		for i, text := range row {
			text = strings.TrimSuffix(text, ".")
			switch {
			case text == "":
			case i == 0 || i >= len(t.Head) || t.Head[i] == "" || slices.Contains(t.Bare, i):
				parts = append(parts, text)
			default:
				parts = append(parts, lowerFirst(t.Head[i])+" "+text)
			}
		}
		lines = append(lines, sentence(rowLead(t, row)+strings.Join(parts, "; ")))
	}
	return lines
}

// rowLead names the first column where its cells are bare numbers.
func rowLead(t Table, row []string) string {
	if len(row) == 0 || len(t.Head) == 0 || t.Head[0] == "" {
		return ""
	}
	if _, err := strconv.Atoi(row[0]); err != nil {
		return ""
	}
	return t.Head[0] + " "
}

// lowerFirst returns the head of a column as it stands in a sentence. What is
// not a plain capital before a small letter stays, such as an abbreviation.
func lowerFirst(text string) string {
	if len(text) < 2 || text[0] < 'A' || text[0] > 'Z' || text[1] < 'a' || text[1] > 'z' {
		return text
	}
	return strings.ToLower(text[:1]) + text[1:]
}

// sentence returns text with a full stop, unless it ends in one or in another
// mark.
func sentence(text string) string {
	text = strings.TrimSpace(text)
	last := strings.TrimRight(text, "\"”’')")
	if last == "" || strings.ContainsAny(last[len(last)-1:], ".!?:") {
		return text
	}
	return text + "."
}
