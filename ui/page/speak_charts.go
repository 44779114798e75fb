package page

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"example.com/realign/ui/chart"
	"example.com/realign/ui/say"
)

// speakChart says what a chart shows.
func speakChart(b Block) []string {
	switch b := b.(type) {
	case Lines:
		return speakLines(b)
	case Bars:
		lines := each(b.Items, func(x Bar) string { return sentence(x.Label + ": " + barText(x)) })
		return titled(b.Title, b.Unit, lines)
	case Waterfall:
		return titled(b.Title, "", each(b.Flows, func(x Flow) string { return sentence(x.Label + ": " + x.Text) }))
	case Matrix:
		return titled(b.Title, say.Text("in %"), speakMatrix(b))
	case Field:
		return titled(b.Title, "", speakField(b))
	case Steps:
		return speakSteps(b)
	case Pipeline:
		return titled(b.Title, "", speakPipeline(b))
	}
	return nil
}

// speakSteps says how far each stage of a journey has come, and where those stand
// who make it.
func speakSteps(b Steps) []string {
	lines := titled(b.Title, "", each(b.Stages, func(f Fact) string {
		if f.Value == "" {
			f.Value = percent(share(f))
		}
		return speakFact(f)
	}))
	if len(b.Travellers) == 0 {
		return lines
	}
	lines = append(lines, titled(b.Standing, "", nil)...)
	lines = append(lines, sentence(say.Textf("0%% is %s, 100%% is %s", b.From, b.To)))
	return append(lines, each(b.Travellers, speakFact)...)
}

// titled puts a title with its unit before lines.
func titled(title, unit string, lines []string) []string {
	if title == "" {
		return lines
	}
	if unit != "" {
		title += ", " + unit
	}
	return append([]string{strings.TrimRight(title, ".:") + ":"}, lines...)
}

// barText returns the words of a bar.
func barText(b Bar) string {
	if b.Text != "" {
		return b.Text
	}
	return chart.Number(b.Value)
}

// speakLines says a chart over the years: every value of the run's own series,
// and of other runs the first, the last and the highest. Where there are many others,
// all that is said of them is where they end, in one sentence.
func speakLines(b Lines) []string {
	var lines []string
	for _, s := range b.Series {
		points := known(s.Points)
		if b.Brief && s.Ghost {
			continue
		}
		if len(points) == 0 {
			lines = append(lines, sentence(say.Textf("%s: nothing known yet", s.Name)))
			continue
		}
		words := make([]string, 0, len(points))
		if s.Ghost {
			words = append(words, valueAt(b, s, points[0]), valueAt(b, s, points[len(points)-1]))
		} else {
			for _, i := range points {
				words = append(words, valueAt(b, s, i))
			}
		}
		line := s.Name + ": " + strings.Join(slices.Compact(words), ", ")
		if len(points) > 1 {
			line = say.Textf("%s; highest %s", line, valueAt(b, s, highest(s.Points, points)))
		}
		lines = append(lines, sentence(line))
	}
	if ends := speakEnds(b); ends != "" {
		lines = append(lines, ends)
	}
	if len(lines) == 0 {
		lines = []string{say.Text("No finished year yet.")}
	}
	return titled(b.Title, b.Unit, lines)
}

// speakEnds says where the other runs of a brief chart end. One that ends before the
// others do has its year; "" where there is nothing to say.
func speakEnds(b Lines) string {
	if !b.Brief {
		return ""
	}
	end := 0
	for _, s := range b.Series {
		if points := known(s.Points); s.Ghost && len(points) > 0 {
			end = max(end, points[len(points)-1])
		}
	}
	var ends []string
	for _, s := range b.Series {
		points := known(s.Points)
		if !s.Ghost || len(points) == 0 {
			continue
		}
		last := points[len(points)-1]
		value := chart.Number(s.Points[last])
		if last < end {
			value = valueAt(b, s, last)
		}
		ends = append(ends, s.Name+" "+value)
	}
	if len(ends) == 0 {
		return ""
	}
	return sentence(say.Textf("The others at the end: %s", strings.Join(ends, "; ")))
}

// valueAt says point i of a series with its year.
func valueAt(b Lines, s Series, i int) string {
	label := strconv.Itoa(i + 1)
	if i < len(b.Labels) && b.Labels[i] != "" {
		label = b.Labels[i]
	}
	value := chart.Number(s.Points[i])
	if _, err := strconv.Atoi(label); err == nil {
		return say.Textf("%s in year %s", value, label)
	}
	return say.Textf("%s at %s", value, label)
}

// known returns the places of the points that are numbers.
func known(points []float64) []int {
	var places []int
	for i, v := range points {
		if !math.IsNaN(v) && !math.IsInf(v, 0) {
			places = append(places, i)
		}
	}
	return places
}

// highest returns the first place of the highest point.
func highest(points []float64, places []int) int {
	best := places[0]
	for _, i := range places {
		if points[i] > points[best] {
			best = i
		}
	}
	return best
}

// course says where a series begins and ends.
func course(points []float64) string {
	places := known(points)
	if len(places) == 0 {
		return say.Text("not known yet")
	}
	first, last := points[places[0]], points[places[len(places)-1]]
	if len(places) == 1 {
		return chart.Number(first)
	}
	return say.Textf("from %s to %s", chart.Number(first), chart.Number(last))
}

// speakMatrix says each pair once where the matrix is the same both ways, and
// every cell otherwise.
func speakMatrix(m Matrix) []string {
	both := symmetric(m)
	var lines []string
	for i, name := range m.Names {
		var parts []string
		for j, other := range m.Names {
			if i == j || both && j < i {
				continue
			}
			parts = append(parts, other+" "+percent(matrixAt(m, i, j)))
		}
		if len(parts) > 0 {
			lines = append(lines, sentence(say.Textf("%s with: %s", name, strings.Join(parts, ", "))))
		}
	}
	return lines
}

// symmetric reports whether m is the same both ways.
func symmetric(m Matrix) bool {
	for i := range m.Names {
		for j := range i {
			a, b := matrixAt(m, i, j), matrixAt(m, j, i)
			if a != b && !(math.IsNaN(a) && math.IsNaN(b)) {
				return false
			}
		}
	}
	return true
}

// matrixAt returns cell i, j, and NaN for what is missing.
func matrixAt(m Matrix, i, j int) float64 {
	if i >= len(m.Cells) || j >= len(m.Cells[i]) {
		return math.NaN()
	}
	return m.Cells[i][j]
}

// share returns the share of a fact; NaN for none.
func share(f Fact) float64 {
	if f.Bar == nil {
		return math.NaN()
	}
	return *f.Bar
}

// percent says a share in per cent.
func percent(share float64) string {
	if math.IsNaN(share) || math.IsInf(share, 0) {
		return say.Text("not known")
	}
	return chart.Decimals(share*100, 0) + "%"
}
