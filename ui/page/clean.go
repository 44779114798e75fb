package page

import (
	"strings"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/chart"
)

// A cleaner makes texts fit to be shown: nothing in them moves the cursor, turns
// the direction of writing or takes no room, and where ascii is set they hold
// plain characters only.
type cleaner struct{ ascii bool }

// prose returns text as it can be shown. Line breaks stay.
func (c cleaner) prose(text string) string {
	text = clean.Prose(text).String()
	if c.ascii {
		text = Plainly(text)
	}
	return text
}

// line returns text as it can be shown, without line breaks.
func (c cleaner) line(text string) string {
	return strings.Join(strings.Fields(c.prose(text)), " ")
}

// page returns p with every text of it clean, so that what draws and speaks it
// need not think of hostile or broken text.
func (c cleaner) page(p Page) Page {
	out := Page{Title: c.line(p.Title)}
	for _, b := range p.Blocks {
		if b = c.block(b); b != nil {
			out.Blocks = append(out.Blocks, b)
		}
	}
	return out
}

// block returns b with clean texts.
func (c cleaner) block(b Block) Block {
	switch b := b.(type) {
	case Heading:
		return Heading{c.line(b.Text)}
	case Text:
		b.Text = c.prose(b.Text)
		return b
	case Bullets:
		b.Items = each(b.Items, func(t Text) Text { t.Text = c.line(t.Text); return t })
		return b
	case Facts:
		b.Items = each(b.Items, c.fact)
		return b
	case Table:
		b.Caption, b.Head = c.line(b.Caption), each(b.Head, c.line)
		b.Rows = each(b.Rows, func(row []string) []string { return each(row, c.line) })
		return b
	case Voices:
		return c.voices(b)
	default:
		return c.chart(b)
	}
}

// chart returns a chart with clean texts.
func (c cleaner) chart(b Block) Block {
	switch b := b.(type) {
	case Lines:
		b.Title, b.Unit, b.Labels = c.line(b.Title), c.line(b.Unit), each(b.Labels, c.line)
		b.Series = each(b.Series, func(s Series) Series { s.Name = c.line(s.Name); return s })
		return b
	case Bars:
		b.Title, b.Unit = c.line(b.Title), c.line(b.Unit)
		b.Items = each(b.Items, func(x Bar) Bar { x.Label, x.Text = c.line(x.Label), c.line(x.Text); return x })
		return b
	case Waterfall:
		b.Title, b.Unit = c.line(b.Title), c.line(b.Unit)
		b.Flows = each(b.Flows, func(x Flow) Flow { x.Label, x.Text = c.line(x.Label), c.line(x.Text); return x })
		return b
	case Matrix:
		b.Title, b.Names = c.line(b.Title), each(b.Names, c.line)
		return b
	case Field:
		b.Title = c.line(b.Title)
		b.Groups = each(b.Groups, c.fact)
		b.Corners = each(b.Corners, func(x chart.Corner) chart.Corner { x.Letter = c.line(x.Letter); return x })
		return b
	case Steps:
		b.Title, b.Stages, b.Travellers = c.line(b.Title), each(b.Stages, c.fact), each(b.Travellers, c.fact)
		b.Standing, b.From, b.To = c.line(b.Standing), c.line(b.From), c.line(b.To)
		return b
	case Pipeline:
		b.Title = c.line(b.Title)
		b.Stops = each(b.Stops, func(s Stop) Stop { s.Name = c.line(s.Name); return s })
		b.Offers = each(b.Offers, func(o Offer) Offer { o.Fact = c.fact(o.Fact); return o })
		return b
	}
	return b
}

// fact returns f with clean texts.
func (c cleaner) fact(f Fact) Fact {
	f.Label, f.Value, f.Note = c.line(f.Label), c.line(f.Value), c.line(f.Note)
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
