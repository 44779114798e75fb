package page

import (
	"strings"

	"example.com/realign/ui/chart"
	"example.com/realign/ui/say"
)

// The usual size of a chart of lines: rows of its plot, and the width past which
// it only grows thin.
const (
	plotRows  = 9
	chartMost = 120
)

// chart draws a block that is a chart.
func (d drawer) chart(b Block) []string {
	switch b := b.(type) {
	case Lines:
		return d.lines(b)
	case Bars:
		return append(d.caption(b.Title, b.Unit), chart.Bars(barsOf(b), d.columns, min(d.width, textMost), d.ink())...)
	case Waterfall:
		flows := each(b.Flows, func(x Flow) chart.Flow { return chart.Flow(x) })
		return append(d.caption(b.Title, b.Unit), chart.Waterfall(flows, min(d.width, textMost), d.ink())...)
	case Matrix:
		return d.matrix(b)
	case Field:
		return d.field(b)
	case Steps:
		return d.steps(b)
	case Pipeline:
		return d.pipeline(b)
	}
	return nil
}

// barsOf returns the bars of a block as a chart has them.
func barsOf(b Bars) []chart.Bar {
	return each(b.Items, func(x Bar) chart.Bar { return chart.Bar(x) })
}

// columnsOf returns the columns that all charts of bars of a page have in common.
func columnsOf(p Page) chart.Columns {
	var charts [][]chart.Bar
	for _, b := range p.Blocks {
		if b, isBars := b.(Bars); isBars {
			charts = append(charts, barsOf(b))
		}
	}
	return chart.ColumnsOf(charts...)
}

// caption draws the title of a chart with its unit.
func (d drawer) caption(title, unit string) []string {
	switch {
	case title == "":
		return nil
	case unit == "":
		return d.text(title, d.theme.Strong)
	}
	return d.text(title+" ("+unit+")", d.theme.Strong)
}

// lines draws a chart over the years with its legend.
func (d drawer) lines(b Lines) []string {
	c := chart.LineChart{Labels: b.Labels, Span: b.Span}
	c.Series = each(b.Series, func(s Series) chart.Series { return chart.Series(s) })
	lines := d.caption(b.Title, b.Unit)
	if !drawable(b) {
		return append(lines, d.text(say.Text("No finished year yet."), d.theme.Quiet)...)
	}
	rows := b.Height
	if rows <= 0 {
		rows = plotRows
	}
	lines = append(lines, chart.Lines(c, min(d.width, chartMost), min(rows, 60)+2, d.ink())...)
	return append(lines, d.legend(b, c)...)
}

// drawable reports whether any series of b has a point.
func drawable(b Lines) bool {
	for _, s := range b.Series {
		if len(known(s.Points)) > 0 {
			return true
		}
	}
	return false
}

// legend names the series beside their marks and says where each begins and
// ends.
func (d drawer) legend(b Lines, c chart.LineChart) []string {
	var own, ghosts []string
	for i, s := range b.Series {
		entry := string(c.Mark(i, d.ink())) + " " + s.Name
		if !s.Ghost || !b.Brief {
			entry += " " + course(s.Points)
		}
		if s.Ghost {
			ghosts = append(ghosts, entry)
		} else {
			own = append(own, entry)
		}
	}
	lines := styled(flow(own, d.width), d.theme.Text)
	if len(ghosts) > 1 {
		ghosts = append(ghosts, say.Textf("%s several of them", string(chart.Several)))
	}
	return append(lines, styled(flow(ghosts, d.width), d.theme.Quiet)...)
}

// flow fills lines with entries, three spaces apart, without breaking one that
// fits a line.
func flow(entries []string, most int) []string {
	var lines []string
	line := ""
	for _, e := range entries {
		if line != "" && width(line)+3+width(e) <= most {
			line += "   " + e
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		parts := Wrap(e, most)
		lines = append(lines, parts[:len(parts)-1]...)
		line = parts[len(parts)-1]
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// steps draws a journey, what its stages mean, and where those stand who make
// it.
func (d drawer) steps(b Steps) []string {
	stages := each(b.Stages, func(f Fact) chart.Stage { return chart.Stage{Name: f.Label, Done: share(f)} })
	lines := append(d.caption(b.Title, ""), chart.Steps(stages, min(d.width, textMost), d.ink())...)
	for _, f := range b.Stages {
		if note := strings.TrimSpace(f.Note); note != "" {
			lines = append(lines, d.text(f.Label+": "+note, d.theme.Quiet)...)
		}
	}
	if len(b.Travellers) == 0 {
		return lines
	}
	tracks := each(b.Travellers, func(f Fact) chart.Track {
		t := chart.Track{Name: f.Label, Text: f.Value, Low: share(f), High: share(f)}
		if f.High != nil {
			t.High = *f.High
		}
		return t
	})
	lines = append(append(lines, ""), d.caption(b.Standing, "")...)
	return append(lines, chart.Tracks(tracks, b.From, b.To, min(d.width, textMost), d.ink())...)
}
