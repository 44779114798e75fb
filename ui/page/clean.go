package page

import (
	"strings"

	"example.com/realign/scenarios/clean"
)

// oneLine returns text as it can be drawn, without line breaks.
func oneLine(text string) string {
	return strings.Join(strings.Fields(clean.Clean(text).String()), " ")
}

// cleaned returns p with every text of it clean, so that what draws and speaks
// it need not think of hostile or broken text.
func cleaned(p Page) Page {
	out := Page{Title: oneLine(p.Title)}
	for _, b := range p.Blocks {
		if b = cleanBlock(b); b != nil {
			out.Blocks = append(out.Blocks, b)
		}
	}
	return out
}

// cleanBlock returns b with clean texts.
func cleanBlock(b Block) Block {
	switch b := b.(type) {
	case Heading:
		return Heading{oneLine(b.Text)}
	case Text:
		b.Text = clean.Prose(b.Text).String()
		return b
	case Bullets:
		b.Items = each(b.Items, func(t Text) Text { t.Text = oneLine(t.Text); return t })
		return b
	case Facts:
		b.Items = each(b.Items, cleanFact)
		return b
	case Table:
		b.Caption, b.Head = oneLine(b.Caption), each(b.Head, oneLine)
		b.Rows = each(b.Rows, func(row []string) []string { return each(row, oneLine) })
		return b
	default:
		return cleanChart(b)
	}
}

// cleanChart returns a chart with clean texts.
func cleanChart(b Block) Block {
	switch b := b.(type) {
	case Lines:
		b.Title, b.Unit, b.Labels = oneLine(b.Title), oneLine(b.Unit), each(b.Labels, oneLine)
		b.Series = each(b.Series, func(s Series) Series { s.Name = oneLine(s.Name); return s })
		return b
	case Bars:
		b.Title, b.Unit = oneLine(b.Title), oneLine(b.Unit)
		b.Items = each(b.Items, func(x Bar) Bar { x.Label, x.Text = oneLine(x.Label), oneLine(x.Text); return x })
		return b
	case Matrix:
		b.Title, b.Names = oneLine(b.Title), each(b.Names, oneLine)
		return b
	case Field:
		b.Title = oneLine(b.Title)
		b.Groups = each(b.Groups, func(g FieldGroup) FieldGroup { g.Name, g.Text = oneLine(g.Name), oneLine(g.Text); return g })
		return b
	case Steps:
		b.Title, b.Stages = oneLine(b.Title), each(b.Stages, cleanFact)
		return b
	}
	return b
}

// cleanFact returns f with clean texts.
func cleanFact(f Fact) Fact {
	f.Label, f.Value, f.Note = oneLine(f.Label), oneLine(f.Value), oneLine(f.Note)
	return f
}

// each returns what change makes of every element of list.
func each[T, U any](list []T, change func(T) U) []U {
	out := make([]U, len(list))
	for i, x := range list {
		out[i] = change(x)
	}
	return out
}
