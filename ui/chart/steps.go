package chart

import (
	"math"
	"strconv"

	"github.com/charmbracelet/x/ansi"
)

// A Stage is a stop of a journey and how far it has come, 0 to 1; NaN where
// that is not known.
type Stage struct {
	Name string
	Done float64
}

// stageLeast is the narrowest a stage can be and still hold its bar.
const stageLeast = 9

// Steps draws a journey from left to right: names joined by a way, a bar under
// each and its number in per cent. Where the width does not hold them side by
// side, the stages stand under each other.
func Steps(stages []Stage, width int, ink Ink) []string {
	if len(stages) == 0 {
		return nil
	}
	cell := width / len(stages)
	names := make([]string, len(stages))
	for i, s := range stages {
		names[i] = s.Name
	}
	if cell < max(stageLeast, widest(names)+3) {
		return stepsDown(stages, width, ink)
	}
	field := newCanvas(width, 3)
	for i, s := range stages {
		x := i * cell
		end := field.write(x, 0, s.Name, &ink.Strong)
		if i < len(stages)-1 {
			way(field, end+1, x+cell-2, &ink)
		}
		stageBar(field, x, 1, cell-3, s.Done, &ink)
		field.write(x, 2, percent(s.Done), &ink.Quiet)
	}
	return field.lines()
}

// way draws an arrow from one stage to the next.
func way(field *canvas, from, to int, ink *Ink) {
	for x := from; x < to; x++ {
		field.set(x, 0, ink.pick('─', '-'), &ink.Quiet)
	}
	if to >= from {
		field.set(to, 0, ink.pick('▸', '>'), &ink.Quiet)
	}
}

// stageBar draws how far a stage has come.
func stageBar(field *canvas, x, y, size int, done float64, ink *Ink) {
	full := cells(done, size)
	for i := range size {
		switch {
		case !finite(done):
			field.set(x+i, y, ink.pick('·', '?'), &ink.Quiet)
		case i < full:
			field.set(x+i, y, ink.pick('█', '#'), &ink.Accent)
		default:
			field.set(x+i, y, ink.pick('░', '.'), &ink.Quiet)
		}
	}
}

// percent returns a share in per cent.
func percent(share float64) string {
	if !finite(share) {
		return "?"
	}
	return strconv.Itoa(int(math.Round(bounded(share)*100))) + "%"
}

// stepsDown draws the stages under each other.
func stepsDown(stages []Stage, width int, ink Ink) []string {
	field := newCanvas(width, len(stages))
	nameWidth := 0
	for _, s := range stages {
		nameWidth = max(nameWidth, ansi.StringWidth(s.Name))
	}
	nameWidth = min(nameWidth, width/2)
	for y, s := range stages {
		field.write(0, y, ink.cut(s.Name, nameWidth), &ink.Strong)
		stageBar(field, nameWidth+1, y, max(0, width-nameWidth-7), s.Done, &ink)
		field.write(width-5, y, ink.fitRight(percent(s.Done), 5), &ink.Quiet)
	}
	return field.lines()
}
