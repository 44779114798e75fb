package join

import (
	"strings"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A Card is what one team needs to join.
type Card struct {
	Class       string   // what is played
	Team        string   // as everybody calls it
	Code        string   // of the table
	Commands    []string // what is typed, the best first
	Words       string   // that the host is known by
	Fingerprint string   // of the host's key, as ssh shows it
}

// The longest of what people named that is on a card, in cells.
const (
	classRoom = 60
	teamRoom  = 40
)

// Card returns the card of a team that goes by a login name.
func (p Place) Card(class, team, login, code string) Card {
	return Card{
		Class: clean.Fit(class, classRoom).String(), Team: clean.Fit(team, teamRoom).String(), Code: code,
		Commands: p.Commands(login), Words: p.Key.Words(), Fingerprint: p.Key.Fingerprint(),
	}
}

// Cards returns a card for each of teams, whose codes are by their place among them.
func (p Place) Cards(class string, teams []string, code func(team int) string) []Card {
	var all []Card
	for i, login := range Logins(teams) {
		all = append(all, p.Card(class, teams[i], login, code(i)))
	}
	return all
}

// A Step is something that a table does to join.
type Step struct {
	Say  string
	Type []string // as it is typed, or compared
}

// Steps returns what a table does, in order.
func (c *Card) Steps() []Step {
	all := []Step{{Say: everywhere()}, {Say: say.Text("Type this line, and Enter:"), Type: c.Commands[:min(1, len(c.Commands))]}}
	if len(c.Commands) > 1 {
		all = append(all, Step{Say: say.Text("Only if the host is not found by its name, type this instead:"), Type: c.Commands[1:]})
	}
	return append(all,
		Step{Say: once(), Type: []string{c.Fingerprint}},
		Step{Say: say.Text("When it asks for the table code, type this, and Enter:"), Type: []string{c.Code}})
}

// Foot returns what else is good to know.
func (c *Card) Foot() []string {
	return []string{
		say.Textf("This host is called: %s. The wall says the same.", c.Words),
		say.Text("If the connection ends or you close the lid, the same line brings you back to your table. Choose your seat again."),
		say.Text("Keep the code at your table."),
	}
}

// Text returns the card as lines of at most so many cells. What is typed is never
// broken, so a line of it may be longer.
func (c *Card) Text(width int) []string {
	lines := []string{c.Team}
	if c.Class != "" {
		lines = append(lines, page.Wrap(c.Class, width)...)
	}
	for i, s := range c.Steps() {
		lines = append(lines, "")
		lines = append(lines, numbered(i+1, s.Say, width)...)
		for _, typed := range s.Type {
			lines = append(lines, "     "+typed)
		}
	}
	lines = append(lines, "")
	for _, text := range c.Foot() {
		lines = append(lines, page.Wrap(text, width)...)
	}
	return lines
}

// numbered returns a step with its number before it.
func numbered(n int, text string, width int) (lines []string) {
	mark := string(rune('0'+n)) + ". "
	for i, line := range page.Wrap(text, width-len(mark)) {
		if i > 0 {
			mark = strings.Repeat(" ", len(mark))
		}
		lines = append(lines, mark+line)
	}
	return lines
}
