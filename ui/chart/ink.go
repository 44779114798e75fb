// Package chart draws figures as text: lines over years, bars, shares, crowds of
// dots, matrices and journeys.
//
// Every chart has two forms, one of block characters and box lines and one of
// plain characters, and reads without colour: shapes, numbers and letters say
// all of it. Charts return lines of exactly the width that was asked for. Read
// ink.go and canvas.go first; every other file is one chart.
package chart

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/theme"
)

// An Ink says how charts are drawn. Its zero value draws text only.
type Ink struct {
	ASCII bool // plain characters only

	Text   theme.Style
	Strong theme.Style
	Quiet  theme.Style // axes, ghosts and what is not known
	Accent theme.Style
	Good   theme.Style
	Bad    theme.Style
}

// pick returns the character for the ink's form.
func (k Ink) pick(fine, plain rune) rune {
	if k.ASCII {
		return plain
	}
	return fine
}

// cut returns text in at most width cells, marked where something is missing.
func (k Ink) cut(text string, width int) string {
	tail := "…"
	if k.ASCII {
		tail = "~"
	}
	return ansi.Truncate(text, max(width, 0), tail)
}

// fitRight returns text in exactly width cells, aligned right.
func (k Ink) fitRight(text string, width int) string {
	text = k.cut(text, width)
	return spaces(width-ansi.StringWidth(text)) + text
}

// spaces returns n spaces, none where n is negative.
func spaces(n int) string { return strings.Repeat(" ", max(n, 0)) }

// widest returns the width of the widest text.
func widest(texts []string) int {
	most := 0
	for _, t := range texts {
		most = max(most, ansi.StringWidth(t))
	}
	return most
}

// paint renders text in a style; nothing stays nothing, so that no empty escape
// sequences are written.
func paint(style theme.Style, text string) string {
	if text == "" {
		return ""
	}
	return style.Render(text)
}
