package page

import "example.com/realign/ui/chart"

// Widths of the parts of facts.
const (
	labelMost = 30
	valueMost = 20 // a longer value pushes its note to the next line
	noteLeast = 22
)

// A factLayout is how wide the columns of a list of facts are. Room is what is
// left for value and note together.
type factLayout struct{ label, bar, value, room int }

// layout measures the columns for items.
func (d drawer) layout(items []Fact) factLayout {
	var l factLayout
	for _, f := range items {
		l.label = max(l.label, width(f.Label))
		if f.Bar != nil {
			l.bar = min(20, max(0, d.width/8))
		}
		if w := width(f.Value); w <= valueMost {
			l.value = max(l.value, w)
		}
	}
	l.label = max(1, min(l.label, labelMost, d.width*2/5))
	l.room = min(d.width, textMost+20) - l.label - columnGap
	if l.bar > 0 {
		l.room -= l.bar + columnGap
	}
	l.room = max(1, l.room)
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

// fact draws one fact. A note that has no room beside its value goes under it.
func (d drawer) fact(f Fact, l factLayout) []string {
	lead := []cell{{text: f.Label, width: l.label, style: d.theme.Text}}
	if l.bar > 0 {
		lead = append(lead, cell{text: d.bar(f, l.bar), width: l.bar, drawn: true})
	}
	value := cell{text: f.Value, width: l.room, style: d.role(valueRole(f.Role))}
	if f.Note == "" {
		return columns(append(lead, value))
	}
	note := cell{text: f.Note, width: l.room - l.value - columnGap, style: d.theme.Quiet}
	if width(f.Value) <= l.value && note.width >= noteLeast {
		value.width = l.value
		return columns(append(lead, value, note))
	}
	under := []cell{{width: d.indent(l)}, {text: f.Note, style: d.theme.Quiet}}
	under[1].width = max(1, min(d.width, textMost+20)-under[0].width-columnGap)
	return append(columns(append(lead, value)), columns(under)...)
}

// indent is where notes under their facts begin: below the value, or near the
// margin where that would leave too little room.
func (d drawer) indent(l factLayout) int {
	if l.room < noteLeast {
		return min(2, d.width/4)
	}
	indent := l.label
	if l.bar > 0 {
		indent += columnGap + l.bar
	}
	return indent
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
