package words

import (
	"fmt"
	"strconv"
	"strings"
)

// Reference returns the reference page of scenarios and plans: every word at
// every place, in Markdown.
func Reference() string { return reference(places) }

// SessionReference returns the reference page of sessions.
func SessionReference() string { return reference(sessionPlaces) }

func reference(table []Place) string {
	var b strings.Builder
	for _, p := range table {
		fmt.Fprintf(&b, "### %s\n\n", heading(p))
		if p.About != "" {
			fmt.Fprintf(&b, "%s\n\n", p.About)
		}
		b.WriteString("| Word | Takes | It is | Example |\n|---|---|---|---|\n")
		for _, w := range p.Words {
			if w.Name != todo.Name || p.ID == table[0].ID { // once is enough
				row(&b, w.Name, w)
			}
		}
		if p.Open != "" {
			row(&b, p.Open, p.Each)
		}
		b.WriteString("\n")
	}
	return b.String()
}

func row(b *strings.Builder, name string, w Word) {
	needed := ""
	if w.Needed {
		needed = " (needed)"
	}
	example := ""
	if w.Example != "" {
		example = "`" + strings.ReplaceAll(w.Example, "|", `\|`) + "`"
	}
	where := ""
	if len(w.Only) > 0 {
		where = "; in `" + strings.Join(w.Only, "` and `") + "` only"
	}
	fmt.Fprintf(b, "| `%s`%s | %s | %s%s | %s |\n", name, needed, w.Takes(), w.Meaning, where, example)
}

// heading names a place on the page.
func heading(p Place) string {
	what := p.What
	for _, article := range []string{"the ", "a ", "an "} {
		what = strings.TrimPrefix(what, article)
	}
	return strings.ToUpper(what[:1]) + what[1:]
}

// Takes says in words what may stand behind w.
func (w Word) Takes() string {
	one := w.takesOne()
	if w.List {
		one = w.takesList(one)
	}
	if w.OrGroup != "" {
		one += ", or " + link(w.OrGroup)
	}
	return one
}

func (w Word) takesList(one string) string {
	switch {
	case w.OrOne && w.Most == 0:
		return one + ", or a list of them"
	case w.Least > 0 && w.Least == w.Most:
		return fmt.Sprintf("a list of %d: %s", w.Most, one)
	case w.Least > 0 && w.Most > 0:
		return fmt.Sprintf("a list of %d to %d: %s", w.Least, w.Most, one)
	case w.Most > 0:
		return fmt.Sprintf("a list of up to %d: %s", w.Most, one)
	default:
		return "a list: " + one
	}
}

func (w Word) takesOne() string {
	switch w.Kind {
	case Line:
		return fmt.Sprintf("a line, up to %d characters", w.Cells)
	case Prose:
		return fmt.Sprintf("sentences, up to %d characters", w.Cells)
	case ID:
		return "a short name"
	case Ref:
		return "the short name of another"
	case Whole:
		return fmt.Sprintf("a whole number, %s to %s", number(w.Lo), number(w.Hi))
	case Number:
		if w.Hi >= 1e9 {
			return "a number"
		}
		return fmt.Sprintf("a number, %s to %s", number(w.Lo), number(w.Hi))
	case Share:
		return "0% to 100%"
	case Switch:
		return "`yes` or `no`"
	case OneOf:
		return "`" + strings.Join(w.Values, "` `") + "`"
	case Condition:
		return "a condition"
	case Expectation:
		return "an expectation"
	case Level:
		return w.Unit + ", up to " + w.most()
	case Change:
		return w.Unit + ", by up to " + w.most()
	default:
		return link(w.Of)
	}
}

// most writes the most that a level or a change can be.
func (w Word) most() string {
	if w.Unit == "share" {
		return "100%"
	}
	return number(w.Hi)
}

// number writes a number as an author would.
func number(v float64) string {
	if v >= 1e6 {
		return strconv.FormatFloat(v/1e6, 'f', -1, 64) + "M"
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// link points at a place on the page.
func link(id string) string {
	h := heading(*At(id))
	return fmt.Sprintf("[%s](#%s)", strings.ToLower(h), strings.ReplaceAll(strings.ToLower(h), " ", "-"))
}
