package page

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/chart"
	"example.com/realign/ui/theme"
)

// textMost is the widest a paragraph gets; longer lines are hard to follow.
const textMost = 100

// Draw lays p out in lines of at most width cells: the title first, then the
// blocks with an empty line between them.
func Draw(p Page, width int, th theme.Theme) []string {
	width = max(width, 1)
	p = cleaner{ascii: th.ASCII}.page(p)
	d := drawer{width: width, theme: th, columns: columnsOf(p)}
	var lines []string
	if p.Title != "" {
		lines = append(d.text(p.Title, th.Title), "")
	}
	for i, b := range p.Blocks {
		lines = append(lines, d.block(b)...)
		if _, heading := b.(Heading); !heading && i < len(p.Blocks)-1 {
			lines = append(lines, "")
		}
	}
	for i, line := range lines {
		lines[i] = strings.TrimRight(ansi.Truncate(line, width, ""), " ")
	}
	return lines
}

// A drawer lays blocks out for a width.
type drawer struct {
	width   int
	theme   theme.Theme
	columns chart.Columns // of all bars of the page
}

// block draws one block.
func (d drawer) block(b Block) []string {
	switch b := b.(type) {
	case Heading:
		return d.text(b.Text, d.theme.Heading)
	case Text:
		return d.text(b.Text, d.role(b.Role))
	case Bullets:
		return d.bullets(b)
	case Facts:
		return d.facts(b.Items)
	case Table:
		return d.table(b)
	case Voices:
		return d.voices(b)
	default:
		return d.chart(b)
	}
}

// role returns the style of a role.
func (d drawer) role(r Role) theme.Style {
	switch r {
	case Strong:
		return d.theme.Strong
	case Quiet:
		return d.theme.Quiet
	case Good:
		return d.theme.Good
	case Bad:
		return d.theme.Bad
	case Warn:
		return d.theme.Warn
	default:
		return d.theme.Text
	}
}

// ink returns what charts are drawn with.
func (d drawer) ink() chart.Ink {
	th := d.theme
	return chart.Ink{
		ASCII: th.ASCII, Text: th.Text, Strong: th.Strong, Quiet: th.Quiet,
		Accent: th.Accent, Good: th.Good, Bad: th.Bad,
	}
}

// measure is the width for running text.
func (d drawer) measure() int { return min(d.width, textMost) }

// text draws a paragraph.
func (d drawer) text(text string, style theme.Style) []string {
	return styled(Wrap(text, d.measure()), style)
}

// bullets draws a list with hanging lines.
func (d drawer) bullets(b Bullets) []string {
	mark := "• "
	if d.theme.ASCII {
		mark = "- "
	}
	var lines []string
	for i, item := range b.Items {
		if b.Numbered {
			mark = padLeft(strconv.Itoa(i+1), len(strconv.Itoa(len(b.Items)))) + ". "
		}
		indent := ansi.StringWidth(mark)
		for j, line := range Wrap(item.Text, d.measure()-indent) {
			lead := mark
			if j > 0 {
				lead = strings.Repeat(" ", indent)
			}
			lines = append(lines, lead+paint(d.role(item.Role), line))
		}
	}
	return lines
}

// styled renders every line in a style of its own, so that a cut line does not
// bleed into the next.
func styled(lines []string, style theme.Style) []string {
	for i, line := range lines {
		lines[i] = paint(style, line)
	}
	return lines
}

// paint renders text in a style; nothing stays nothing.
func paint(style theme.Style, text string) string {
	if text == "" {
		return ""
	}
	return style.Render(text)
}
