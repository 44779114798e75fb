package ui

import (
	"fmt"
	"html"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
)

// Measures of a picture, in pixels: a cell, and the margin round the screen.
const (
	cellWide, cellHigh = 9, 19
	margin             = 18
)

// A look is how cells are written: what the escapes before them have set.
type look struct {
	fill         string // "" for the usual
	bold, turned bool
}

var sgr = regexp.MustCompile(`\x1b\[([0-9;]*)m`)

// after returns the look after an escape of so many numbers.
func (l look) after(numbers string) look {
	fields := strings.Split(numbers, ";")
	for i := 0; i < len(fields); i++ {
		switch fields[i] {
		case "", "0":
			l = look{}
		case "1":
			l.bold = true
		case "7":
			l.turned = true
		case "38":
			if i+4 < len(fields) {
				l.fill = hex(fields[i+2 : i+5])
			}
			i += 4
		}
	}
	return l
}

func hex(rgb []string) string {
	var b strings.Builder
	b.WriteByte('#')
	for _, part := range rgb {
		n, _ := strconv.Atoi(part)
		fmt.Fprintf(&b, "%02x", n)
	}
	return b.String()
}

// blocks are the characters drawn as a part of their cell, by how dense they are:
// fonts leave gaps between them.
var blocks = map[rune]string{'█': "1", '▓': ".75", '▒': ".5", '░': ".22"}

// picture turns a drawn screen of so many cells into a picture that reads alike
// on every machine.
func picture(title, screen string, width, height int) string {
	var b strings.Builder
	w, h := 2*margin+width*cellWide, 2*margin+height*cellHigh
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img">`+"\n", w, h, w, h)
	fmt.Fprintf(&b, "<title>%s</title>\n", html.EscapeString(title))
	b.WriteString("<style>text{font:15px ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#d7dbe0;white-space:pre}.b{font-weight:700}</style>\n")
	fmt.Fprintf(&b, `<rect width="%d" height="%d" rx="10" fill="#15181d"/>`+"\n", w, h)
	for y, line := range strings.Split(screen, "\n") {
		inked(&b, line, margin+y*cellHigh)
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// inked draws a line of a screen, a run of one look at a time.
func inked(b *strings.Builder, line string, top int) {
	var l look
	x := margin
	for line != "" {
		at := sgr.FindStringSubmatchIndex(line)
		if at == nil {
			at = []int{len(line), len(line), 0, 0}
		}
		x = l.run(b, line[:at[0]], x, top)
		if at[0] < len(line) {
			l = l.after(line[at[2]:at[3]])
		}
		line = line[at[1]:]
	}
}

// run draws text of one look and returns where the next begins.
func (l look) run(b *strings.Builder, text string, x, top int) int {
	fill := l.fill
	if fill == "" {
		fill = "#d7dbe0"
	}
	if l.turned {
		fmt.Fprintf(b, `<rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>`+"\n", x, top, ansi.StringWidth(text)*cellWide, cellHigh, fill)
		fill = "#15181d"
	}
	for text != "" {
		word, rest := nextWord(text)
		wide := ansi.StringWidth(word) * cellWide
		first := []rune(word)[0]
		switch density, block := blocks[first]; {
		case block:
			fmt.Fprintf(b, `<rect x="%d" y="%d" width="%d" height="%d" fill="%s" fill-opacity="%s"/>`+"\n", x, top+2, wide, cellHigh-4, fill, density)
		case strings.TrimSpace(word) != "":
			class := ""
			if l.bold {
				class = ` class="b"`
			}
			fmt.Fprintf(b, `<text x="%d" y="%d" textLength="%d"%s style="fill:%s">%s</text>`+"\n", x, top+14, wide, class, fill, html.EscapeString(word))
		}
		x += wide
		text = rest
	}
	return x
}

// nextWord splits text after a run of one kind: the same block, spaces, or
// anything else up to a space.
func nextWord(text string) (word, rest string) {
	runes := []rune(text)
	kind := func(r rune) rune {
		if _, block := blocks[r]; block || r == ' ' {
			return r
		}
		return 'x'
	}
	n := 1
	for n < len(runes) && kind(runes[n]) == kind(runes[0]) {
		n++
	}
	return string(runes[:n]), string(runes[n:])
}

func TestAPictureHoldsWhatTheScreenSays(t *testing.T) {
	drawn := picture("A <test>", "\x1b[1mTitle\x1b[0m  \x1b[38;2;79;195;168m██░\x1b[0m a<b\n\x1b[1;7m[Plan]\x1b[0m", 20, 2)
	assert.Contains(t, drawn, "<title>A &lt;test&gt;</title>")
	assert.Contains(t, drawn, `class="b" style="fill:#d7dbe0">Title</text>`)
	assert.Contains(t, drawn, `width="18" height="15" fill="#4fc3a8" fill-opacity="1"/>`)
	assert.Contains(t, drawn, `fill-opacity=".22"`)
	assert.Contains(t, drawn, ">a&lt;b</text>")
	assert.Contains(t, drawn, `fill:#15181d">[Plan]</text>`, "turned round")
}
