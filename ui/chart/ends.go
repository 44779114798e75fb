package chart

import "math"

// Limits of the names at the ends of lines: what they take of the width, and the
// width under which a chart has none.
const (
	endNameMost  = 16
	endNameLeast = 60
)

// named reports whether a series has its name at its end.
func (c LineChart) named(s Series) bool { return s.Name != "" && (c.own(s) || c.lit(s)) && !c.alone() }

// alone reports whether there is nothing to tell apart.
func (c LineChart) alone() bool { return len(c.Series) < 2 }

// nameRoom returns how many columns to keep free for names at the ends of lines.
func (c LineChart) nameRoom(width int) int {
	if width < endNameLeast {
		return 0
	}
	most := 0
	for _, s := range c.Series {
		if c.named(s) {
			most = max(most, widest([]string{s.Name}))
		}
	}
	if most == 0 {
		return 0
	}
	return min(most, endNameMost) + 1
}

// names writes the names of lines beside their last points. One that has no row
// free near its own, or that ends before the others, is left to the legend.
func (p plot) names(c LineChart) {
	if p.right == 0 {
		return
	}
	used := map[int]bool{}
	for _, s := range c.Series {
		x, y, drawn := p.end(s.Points)
		if !drawn || !c.named(s) || x < p.column(p.years-1) {
			continue
		}
		for _, row := range []int{y, y - 1, y + 1} {
			if row >= 0 && row < p.scale.rows && !used[row] {
				used[row] = true
				p.canvas.write(p.canvas.width-p.right+1, row, p.ink.cut(s.Name, p.right-1), &p.ink.Text)
				break
			}
		}
	}
}

// end returns where the last point of a series stands.
func (p plot) end(points []float64) (x, y int, drawn bool) {
	for i := len(points) - 1; i >= 0; i-- {
		if v := points[i]; !math.IsNaN(v) && !math.IsInf(v, 0) {
			return p.column(i), p.scale.row(bounded(v)), true
		}
	}
	return 0, 0, false
}
