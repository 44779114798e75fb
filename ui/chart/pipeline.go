package chart

// An Item is what moves through a pipeline.
type Item int

// The items, from the first thought of one to what is on offer.
const (
	Idea    Item = iota
	Trial        // an experiment with members
	Draft        // drawn in the house
	CoMade       // on offer, made with members
	OwnMade      // on offer, made in the house
	NumItems
)

// Look returns the character that stands for an item.
func (n Item) Look(ink Ink) rune {
	marks := []rune("◊▲►●○")
	if ink.ASCII {
		marks = []rune("*^>@o")
	}
	return marks[max(0, min(n, NumItems-1))]
}

// A Stop is a stage of a pipeline and what is in it.
type Stop struct {
	Name  string
	Items []Item
}

// stopRows is the most rows of items drawn at a stop.
const stopRows = 4

// Pipeline draws the stops from left to right in lines of width cells, joined by
// a way, with a character for each item under its stop.
func Pipeline(stops []Stop, width int, ink Ink) []string {
	if len(stops) == 0 || width < 1 {
		return nil
	}
	cell := max(1, width/len(stops))
	across := max(1, (cell-3)/2)
	rows := 1
	for _, s := range stops {
		rows = max(rows, (len(s.Items)+across-1)/across)
	}
	rows = min(rows, stopRows)
	field := newCanvas(width, rows+1)
	for i, s := range stops {
		x := i * cell
		end := field.write(x, 0, ink.cut(s.Name, cell-1), &ink.Strong)
		if i < len(stops)-1 && end+1 < x+cell-1 {
			way(field, end+1, x+cell-2, &ink)
		}
		for n, item := range s.Items[:min(len(s.Items), rows*across)] {
			style := &ink.Accent
			if item == OwnMade || item == Draft {
				style = &ink.Text
			}
			field.set(x+2*(n%across), 1+n/across, item.Look(ink), style)
		}
	}
	return field.lines()
}

// An Aged item has been on offer for so long and fits so well, 0 to 1; where High
// is greater than Low, somewhere between them.
type Aged struct {
	Item      Item
	Years     float64
	Low, High float64
}

// Ages draws how well things fit by how old they are, in exactly height lines of
// width cells: the plot with its axes, and two lines for the years.
func Ages(items []Aged, width, height int, ink Ink) []string {
	field := newCanvas(width, height)
	rows := max(height-2, 1)
	oldest := 1.0
	for _, a := range items {
		if finite(a.Years) {
			oldest = max(oldest, min(a.Years, 1000))
		}
	}
	p := plot{canvas: field, ink: &ink, years: 1, scale: newScale(0, 100, 100, rows)}
	labels := p.scale.labels()
	p.left = min(widest(labels), width/2) + 2
	p.axes(labels)
	across := newScale(0, oldest, 0, max(1, width-p.left-2))
	p.ageLabels(across)
	for _, a := range items {
		if finite(a.Years) && finite(a.Low) {
			p.aged(a, across)
		}
	}
	return field.lines()
}

// ageLabels writes round ages under the axis.
func (p plot) ageLabels(across scale) {
	free, labels := p.left, across.labels()
	for i, v := range across.ticks() {
		x := p.left + across.rows - 1 - across.row(v)
		if at := x - widest(labels[i:i+1])/2; at >= free {
			free = p.canvas.write(at, p.scale.rows+1, labels[i], &p.ink.Quiet) + 1
			p.canvas.set(x, p.scale.rows, p.ink.pick('┴', '+'), &p.ink.Quiet)
		}
	}
}

// aged draws one item, with the range in which its fit lies.
func (p plot) aged(a Aged, across scale) {
	x := p.left + across.rows - 1 - across.row(max(0, min(a.Years, 1000)))
	low, high := max(0, min(1, a.Low))*100, max(0, min(1, a.High))*100
	if !finite(high) || high < low {
		high = low
	}
	top, bottom := p.scale.row(high), p.scale.row(low)
	for y := top; y <= bottom; y++ {
		if p.canvas.at(x, y) == " " {
			p.canvas.set(x, y, p.ink.pick('│', '|'), &p.ink.Quiet)
		}
	}
	p.canvas.set(x, p.scale.row((low+high)/2), a.Item.Look(*p.ink), &p.ink.Accent)
}

// at returns what stands in a cell; nothing outside the canvas.
func (c *canvas) at(x, y int) string {
	if x < 0 || x >= c.width || y < 0 || y >= c.height {
		return ""
	}
	return c.cells[y*c.width+x]
}
