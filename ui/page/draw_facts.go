package page

import "example.com/realign/ui/chart"

// Widths of the parts of facts.
const (
	labelMost = 30
	noteLeast = 22 // a narrower note goes under its fact
)

// A factLayout is how wide the columns of a list of facts are.
type factLayout struct{ label, bar, value, note int }

// layout measures the columns for items.
func (d drawer) layout(items []Fact) factLayout {
	var l factLayout
	noted := false
	for _, f := range items {
		l.label = max(l.label, width(f.Label))
		l.value = max(l.value, width(f.Value))
		if f.Bar != nil {
			l.bar = min(20, max(0, d.width/8))
		}
		noted = noted || f.Note != ""
	}
	l.label = max(1, min(l.label, labelMost, d.width*2/5))
	room := d.width - l.label - columnGap
	if l.bar > 0 {
		room -= l.bar + columnGap
	}
	l.value = max(1, min(l.value, room))
	if rest := min(room-l.value-columnGap, textMost); noted && rest >= noteLeast {
		l.note = rest
	}
	return l
}

// facts draws facts under each other, aligned: label, bar, value, note.
func (d drawer) facts(items []Fact) []string {
	l := d.layout(items)
	var lines []string
	for _, f := range items {
		lines = append(lines, d.fact(f, l)...)
	}
	return lines
}

// fact draws one fact.
func (d drawer) fact(f Fact, l factLayout) []string {
	cells := []cell{{text: f.Label, width: l.label, style: d.theme.Text}}
	if l.bar > 0 {
		cells = append(cells, cell{text: d.bar(f, l.bar), width: l.bar, drawn: true})
	}
	cells = append(cells, cell{text: f.Value, width: l.value, style: d.role(valueRole(f.Role))})
	if f.Note == "" {
		return columns(cells)
	}
	if l.note > 0 {
		return columns(append(cells, cell{text: f.Note, width: l.note, style: d.theme.Quiet}))
	}
	under := []cell{{width: 2}, {text: f.Note, width: d.measure() - 4, style: d.theme.Quiet}}
	return append(columns(cells), columns(under)...)
}

// bar draws the share of a fact, or the space for it.
func (d drawer) bar(f Fact, width int) string {
	if f.Bar == nil {
		return pad("", width)
	}
	high := *f.Bar
	if f.High != nil {
		high = *f.High
	}
	return chart.Share(*f.Bar, high, width, d.ink())
}

// valueRole is the role of a fact's value: one that stands out, where the fact
// asks for nothing else.
func valueRole(r Role) Role {
	if r == Plain {
		return Strong
	}
	return r
}
