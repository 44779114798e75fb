package join

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/host/door"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/theme"
)

// The margin of the wall, and the gap between two names on it, in cells.
const (
	margin = 2
	gap    = 3
)

// anybody stands in the command on the wall where a team puts its own name.
func anybody() string { return say.Text("TEAM") }

// Wall draws what every table needs to join, for the projector, in at most so many
// rows. No code is on it: those are on the cards. Teams are as they are called.
func (p Place) Wall(teams []string, th theme.Theme, width, height int) []string {
	inner := width - 2*margin
	lines := []string{th.Title.Render(say.Text("Join this class")), ""}
	add := func(text string) { lines = append(lines, page.Wrap(text, inner)...) }
	commands := p.Commands(anybody())
	if len(commands) == 0 {
		add(say.Text("This laptop is in no network that a table could be in, so nobody can join yet."))
		return margined(lines, width, height)
	}
	add(everywhere())
	lines = append(lines, "")
	login := door.LoginName(anybody()) + "@"
	for i, command := range commands {
		if i > 0 {
			add(say.Text("If the host is not found by its name:"))
		}
		for _, part := range page.Wrap(strings.Replace(command, login, anybody()+"@", 1), inner) {
			lines = append(lines, th.Strong.Render(part)) // which is typed as one line
		}
	}
	lines = append(lines, "")
	add(say.Textf("For %s put the name of your team:", anybody()))
	names := columns(Logins(teams), inner)
	tail := append(append([]string{""}, page.Wrap(once(), inner)...), th.Strong.Render(p.Key.Fingerprint()))
	tail = append(tail, page.Wrap(say.Textf("This host is called: %s.", p.Key.Words()), inner)...)
	tail = append(tail, page.Wrap(say.Text("Then comes the table code, from your card."), inner)...)
	if room := max(height-len(lines)-len(tail), 1); len(names) > room {
		names = append(names[:room-1:room-1], say.Text("and the others; each card has its own"))
	}
	return margined(append(lines, append(names, tail...)...), width, height)
}

// margined returns lines with a margin, as they fit the wall.
func margined(lines []string, width, height int) []string {
	for i, line := range lines {
		lines[i] = strings.TrimRight(ansi.Truncate(strings.Repeat(" ", margin)+line, width, "…"), " ")
	}
	return lines[:min(len(lines), height)]
}

// columns puts names beside each other.
func columns(names []string, width int) []string {
	widest := 0
	for _, n := range names {
		widest = max(widest, ansi.StringWidth(n))
	}
	beside := max((width+gap)/(widest+gap), 1)
	var lines []string
	for i, n := range names {
		if i%beside == 0 {
			lines = append(lines, "")
		}
		last := &lines[len(lines)-1]
		*last += n
		if i%beside < beside-1 {
			*last += strings.Repeat(" ", widest+gap-ansi.StringWidth(n))
		}
	}
	return lines
}
