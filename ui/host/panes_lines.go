package host

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// This file holds how what is open above the desk is told line by line, and what it
// makes of a line that is typed. It returns the part of the line that it leaves to
// whatever opens next, so that "undo 3 yes" is one line.

// first parts a line into its first word and the rest.
func first(line string) (word, rest string) {
	word, rest, _ = strings.Cut(strings.TrimSpace(line), " ")
	return strings.ToLower(word), strings.TrimSpace(rest)
}

// is reports whether somebody typed a word, in English or as it is said here.
func is(typed, marked string) bool {
	english, _, _ := strings.Cut(marked, "¦")
	return typed != "" && (typed == english || typed == strings.ToLower(say.Text(marked)))
}

// The words that belong to no key.
var (
	backWord   = say.Mark("back¦word")
	yesWord    = say.Mark("yes¦word")
	noWord     = say.Mark("no¦word")
	commitWord = say.Mark("commit¦word")
	goWord     = say.Mark("go¦word")
	teamsWord  = say.Mark("teams¦word")
	statusWord = say.Mark("status¦word")
	quitWord   = say.Mark("quit¦word")
)

func (p *picker) tell(*Desk) []string {
	lines := []string{p.title}
	if p.text != "" {
		lines = append(lines, p.text)
	}
	for _, n := range p.note {
		lines = append(lines, "- "+n)
	}
	if p.yesNo {
		return append(lines, say.Textf("Type %s or %s.", say.Text(yesWord), say.Text(noWord)))
	}
	for i := range p.items {
		lines = append(lines, fmt.Sprintf("%d. %s", i+1, p.items[i].label))
	}
	return append(lines, say.Textf("Type a number, or %s.", say.Text(backWord)))
}

func (p *picker) hear(d *Desk, line string) string {
	word, rest := first(line)
	n, err := strconv.Atoi(word)
	switch {
	case p.yesNo && (word == "y" || is(word, yesWord)):
		p.choose(d, 1)
	case p.yesNo && (word == "n" || is(word, noWord)):
		p.choose(d, 0)
	case is(word, backWord):
		d.shut()
	case err == nil && n >= 1 && n <= len(p.items):
		p.choose(d, n-1)
	case p.lettered(word) >= 0:
		p.choose(d, p.lettered(word))
	default:
		return ""
	}
	return rest
}

func (f *field) tell(*Desk) []string {
	return append(append([]string{f.title}, f.note...), say.Textf("Type a line, or %s.", say.Text(backWord)))
}

func (f *field) hear(d *Desk, line string) string {
	d.shut()
	if !is(strings.ToLower(strings.TrimSpace(line)), backWord) {
		f.then(d, clean.Fit(strings.TrimSpace(line), f.most).String())
	}
	return ""
}

func (p *planner) tell(d *Desk) []string {
	t := d.table()
	var lines []string
	again := len(p.told) > 0
	if !again {
		lines = append(lines, d.class().TeamName(d.team)+", "+phaseText(&t))
	}
	var rows []string
	for i := range planRows(&t) {
		row := levelText(&t, worldOf(d.class()), i)
		if by := setterText(d, &t, i); by != "" {
			row += ". " + by
		}
		rows = append(rows, row)
		if !slices.Contains(p.told, rows[i]) {
			lines = append(lines, rows[i])
		}
	}
	p.told = rows
	lines = append(lines, budget(&t)...)
	if faults := d.class().Faults(d.team); len(faults) > 0 {
		lines = append(lines, tell.PlanFaultText(faults[0], worldOf(d.class())))
	} else {
		lines = append(lines, say.Text("The plan fits."))
	}
	if again {
		return lines
	}
	return append(lines, say.Textf("Type what changes as on the sheet, such as 2 2 1 or listening 3; %s makes it final, %s closes.", say.Text(commitWord), say.Text(backWord)))
}

func (p *planner) hear(d *Desk, line string) string {
	word, rest := first(line)
	switch {
	case word == "":
		return ""
	case is(word, backWord):
		d.shut()
		return rest
	case is(word, commitWord):
		p.commit(d)
		return rest
	}
	switch err := p.take(d, line); {
	case err == nil:
	case isOfTheDesk(d, word):
		d.said = say.Textf("The plan is open: %s makes it final, %s closes it. Then type %s again.", say.Text(commitWord), say.Text(backWord), clean.Fit(word, 20).String())
	default:
		d.said = say.Why(err)
	}
	return ""
}

// isOfTheDesk reports whether a word does something where nothing is open.
func isOfTheDesk(d *Desk, word string) bool {
	return slices.ContainsFunc(deskKeys, func(k deskKey) bool { return k.offered(d) && is(word, k.word) })
}

func (p *readPane) tell(*Desk) []string { return append([]string{p.title}, p.text...) }

func (p *readPane) hear(d *Desk, line string) string { d.shut(); return line }

func (p *lookPane) tell(d *Desk) []string {
	title := fmt.Sprintf("%s, %s", d.class().TeamName(p.team), d.viewed().Seats[p.seat])
	return append([]string{title}, p.lines(d)...)
}

// hear takes the number of a seat.
func (p *lookPane) hear(d *Desk, line string) string {
	word, rest := first(line)
	if n, err := strconv.Atoi(word); err == nil && n >= 1 && n <= len(d.viewed().Seats) {
		p.seat = n - 1
		return rest
	}
	d.shut()
	return line
}

func (p *lockPane) tell(*Desk) []string {
	return []string{p.asks(), say.Text("What you type can be read here.")}
}

func (p *lockPane) hear(d *Desk, line string) string {
	p.typed = clean.Fit(strings.TrimSpace(line), longestWord).String()
	p.enter(d)
	if p.wrong {
		d.said = p.mistaken()
	}
	return ""
}
