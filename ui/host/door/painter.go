package door

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// What a terminal is told at the beginning and at the end.
const (
	opens  = ansi.SetModeAltScreenSaveCursor + ansi.EraseEntireScreen + ansi.CursorHomePosition + ansi.HideCursor + ansi.SetModeBracketedPaste
	closes = ansi.ResetModeMouseButtonEvent + ansi.ResetModeMouseExtSgr + ansi.ResetModeBracketedPaste + ansi.ShowCursor + ansi.ResetModeAltScreenSaveCursor

	pointerOn  = ansi.SetModeMouseButtonEvent + ansi.SetModeMouseExtSgr
	pointerOff = ansi.ResetModeMouseButtonEvent + ansi.ResetModeMouseExtSgr
)

// A frame is one drawn screen.
type frame struct {
	text          string
	width, height int
	bell          bool
	mouse         bool // is listened to
	whole         bool // nothing of what is on the terminal can be relied on
}

// A painter turns frames into what makes a terminal show them. It writes only the
// lines that are others than before.
type painter struct {
	dumb  bool
	last  frame
	lines []string
	voice voice // where it is dumb
}

// paint returns what is to be written to show f.
func (p *painter) paint(f frame) string {
	var b strings.Builder
	if f.bell {
		b.WriteByte('\a')
	}
	if p.dumb {
		p.write(&b, f)
	} else {
		p.point(&b, f)
		p.draw(&b, f)
	}
	p.last = f
	return b.String()
}

// write writes what a frame tells below the one before it.
func (p *painter) write(b *strings.Builder, f frame) {
	if f.text == p.last.text && !f.whole {
		return
	}
	lines := p.voice.tell(f.text, f.whole)
	for _, line := range lines {
		b.WriteString(line + "\r\n")
	}
	if len(lines) > 0 {
		b.WriteString("\r\n")
	}
}

// point listens to the mouse, or no longer.
func (p *painter) point(b *strings.Builder, f frame) {
	switch {
	case f.mouse && !p.last.mouse:
		b.WriteString(pointerOn)
	case !f.mouse && p.last.mouse:
		b.WriteString(pointerOff)
	}
}

func (p *painter) draw(b *strings.Builder, f frame) {
	whole := f.whole || f.width != p.last.width || f.height != p.last.height
	if whole {
		b.WriteString(ansi.EraseEntireScreen)
		p.lines = nil
	}
	lines := strings.Split(f.text, "\n")
	lines = lines[:min(len(lines), f.height)]
	for i, line := range lines {
		if i < len(p.lines) && p.lines[i] == line {
			continue
		}
		b.WriteString(ansi.CursorPosition(1, i+1))
		shown := ansi.Truncate(line, f.width, "")
		b.WriteString(shown)
		if ansi.StringWidth(shown) < f.width {
			b.WriteString(ansi.EraseLineRight)
		}
	}
	if len(lines) < len(p.lines) {
		b.WriteString(ansi.CursorPosition(1, len(lines)+1) + ansi.EraseScreenBelow)
	}
	p.lines = lines
}
