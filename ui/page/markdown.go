package page

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"example.com/realign/ui/chart"
)

// Markdown writes p in Markdown, to be kept or worked on in other programs. Depth
// is the level of its title's heading, from 1. Charts are written as what is said
// of them, lines over the years as a table. Whatever a text holds stays text.
func Markdown(p Page, depth int) string {
	p = cleaner{}.page(p)
	var parts []string
	if p.Title != "" {
		parts = append(parts, heading(p.Title, depth))
	}
	for _, b := range p.Blocks {
		if part := markdownBlock(b, depth+1); part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, "\n\n") + "\n"
}

// markdownBlock writes one block; headings in it start at a depth.
func markdownBlock(b Block, depth int) string {
	switch b := b.(type) {
	case Heading:
		return heading(b.Text, depth)
	case Text:
		return strings.Join(each(paragraphs(b.Text), escaped), "\n\n")
	case Bullets:
		return markdownBullets(b)
	case Facts:
		return markdownList(each(b.Items, speakFact))
	case Table:
		return captioned(b.Caption, markdownTable(b))
	case Lines:
		if len(b.Series) == 0 {
			return markdownChart(b)
		}
		return captioned(titleOf(b.Title, b.Unit), markdownTable(linesTable(b)))
	case Bars:
		return captioned(titleOf(b.Title, b.Unit), markdownList(each(b.Items, func(x Bar) string { return x.Label + ": " + barText(x) })))
	default:
		return markdownChart(b)
	}
}

// markdownChart writes what is said of a chart, under its title.
func markdownChart(b Block) string {
	lines := speakChart(b)
	if len(lines) > 1 && strings.HasSuffix(lines[0], ":") {
		return captioned(strings.TrimSuffix(lines[0], ":"), markdownList(lines[1:]))
	}
	return markdownList(lines)
}

func heading(text string, depth int) string { return strings.Repeat("#", depth) + " " + escaped(text) }

// captioned puts a title before a part of a page.
func captioned(title, part string) string {
	if title == "" {
		return part
	}
	return "**" + escaped(title) + "**\n\n" + part
}

// titleOf returns a title with its unit.
func titleOf(title, unit string) string {
	if title == "" || unit == "" {
		return title
	}
	return title + ", " + unit
}

func markdownBullets(b Bullets) string {
	lines := make([]string, len(b.Items))
	for i, item := range b.Items {
		lead := "- "
		if b.Numbered {
			lead = strconv.Itoa(i+1) + ". "
		}
		lines[i] = lead + escaped(item.Text)
	}
	return strings.Join(lines, "\n")
}

func markdownList(items []string) string {
	return strings.Join(each(items, func(text string) string { return "- " + escaped(text) }), "\n")
}

// linesTable returns a chart over the years as a table, a row for each label.
func linesTable(b Lines) Table {
	t := Table{Head: []string{""}}
	longest := len(b.Labels)
	for i, s := range b.Series {
		t.Head = append(t.Head, s.Name)
		t.Right = append(t.Right, i+1)
		longest = max(longest, len(s.Points))
	}
	for k := range longest {
		row := []string{""}
		if k < len(b.Labels) {
			row[0] = b.Labels[k]
		}
		for _, s := range b.Series {
			row = append(row, pointText(s.Points, k))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// markdownTable writes rows under a head.
func markdownTable(t Table) string {
	n := len(t.Head)
	for _, row := range t.Rows {
		n = max(n, len(row))
	}
	if n == 0 {
		return ""
	}
	rule := make([]string, n)
	for i := range rule {
		rule[i] = "---"
		if slices.Contains(t.Right, i) {
			rule[i] = "--:"
		}
	}
	lines := []string{markdownRow(each(t.Head, escaped), n), markdownRow(rule, n)}
	for _, row := range t.Rows {
		lines = append(lines, markdownRow(each(row, escaped), n))
	}
	return strings.Join(lines, "\n")
}

func markdownRow(cells []string, n int) string {
	row := slices.Clone(cells)
	for len(row) < n {
		row = append(row, "")
	}
	return "| " + strings.Join(row, " | ") + " |"
}

// escapes keep what stands in a text from meaning something in Markdown or in
// the HTML that it becomes.
var escapes = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", `*`, `\*`, `_`, `\_`, `[`, `\[`, `]`, `\]`, `<`, `\<`, `>`, `\>`, `|`, `\|`, `#`, `\#`, `&`, `\&`, `~`, `\~`, `!`, `\!`,
)

// leads are the beginnings of a line that would make a list or a rule of it.
var leads = regexp.MustCompile(`^([-+=]( |$|[-=])|[0-9]+[.)]( |$))`)

// escaped returns text that Markdown shows as it is.
func escaped(text string) string {
	text = escapes.Replace(text)
	if at := leads.FindStringIndex(text); at != nil {
		sign := strings.IndexAny(text, "-+=.)")
		return text[:sign] + `\` + text[sign:]
	}
	return text
}

// pointText says the k-th point, and nothing where it is not known.
func pointText(points []float64, k int) string {
	if k >= len(points) || !slices.Contains(known(points), k) {
		return ""
	}
	return chart.Number(points[k])
}
