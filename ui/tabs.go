package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
)

// tabNames are the six sides of the desk. The first is the plan; the others are
// pages to read.
var tabNames = [...]string{say.Mark("Plan"), say.Mark("Members"), say.Mark("Organisation"), say.Mark("Innovation"), say.Mark("Finance"), say.Mark("Story")}

// A tabMsg says that the name of a tab was pointed at.
type tabMsg int

// The tabs with keys of their own.
const (
	membersTab      = 1
	organisationTab = 2
	storyTab        = 5
)

// turnTab returns the tab that a key turns to from tab at, and whether it turns
// one. Number keys turn tabs where they do not set a level.
func turnTab(msg tea.KeyMsg, at int, numbers bool) (tab int, turned bool) {
	n := len(tabNames)
	switch {
	case key.Matches(msg, keys.NextTab):
		return (at + 1) % n, true
	case key.Matches(msg, keys.PrevTab):
		return (at + n - 1) % n, true
	}
	pressed, alt := strings.CutPrefix(msg.String(), "alt+")
	if d, ok := digit(pressed); ok && (alt || numbers || d > 3) && d >= 1 && d <= n {
		return d - 1, true
	}
	return at, false
}

// tabLine draws the names of the tabs with the open one in brackets. On the plan,
// where numbers set levels, the tabs have none.
func (f Frame) tabLine(at int) string {
	var parts []string
	for i, name := range tabNames {
		label := say.Text(name)
		if at > 0 {
			label = string(rune('1'+i)) + " " + label
		}
		if i == at {
			parts = append(parts, f.spot(tabMsg(i), paint(f.Theme.Selected, "["+label+"]")))
			continue
		}
		parts = append(parts, f.spot(tabMsg(i), paint(f.Theme.Quiet, " "+label+" ")))
	}
	return " " + strings.Join(parts, "")
}
