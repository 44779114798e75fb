package shelf

import (
	"cmp"
	"fmt"
	"path/filepath"
	"strconv"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/page"
)

// fileMost is how much of a file's name is shown, in cells.
const fileMost = 60

// File returns the name of a save's file as it can be shown.
func File(path string) string { return clean.Fit(filepath.Base(path), fileMost).String() }

// Name says in a line which game a save is.
func Name(l saves.Listing) string {
	return named(l.Title, l.Name) + reached(l.Year, l.Ended)
}

// Name says in a line which game it is; of one that cannot be read, its file.
func (g *Game) Name() string {
	if g.Saved.Scenario.Title == "" {
		return File(g.Path)
	}
	return g.short() + reached(g.Reached())
}

// short says which game it is, without how far it came.
func (g *Game) short() string { return named(g.Saved.Scenario.Title, g.Saved.Name) }

func named(title string, name clean.Text) string {
	text := clean.Clean(title).String()
	if name != (clean.Text{}) {
		text += " - " + name.String()
	}
	return text
}

func reached(year int, ended bool) string {
	if ended {
		return fmt.Sprintf(", finished after year %d", year)
	}
	return fmt.Sprintf(", year %d", year)
}

// About says what the game is and how it is with its file.
func (g *Game) About() page.Page {
	p := page.Page{Title: "Saved game"}
	facts := page.Facts{}
	add := func(label, value, note string) {
		facts.Items = append(facts.Items, page.Fact{Label: label, Value: value, Note: note})
	}
	if s := &g.Saved; s.Scenario.Title != "" {
		year, ended := g.Reached()
		stands := "in year " + strconv.Itoa(year)
		if ended {
			stands = "finished after year " + strconv.Itoa(year)
		}
		add("Scenario", s.Scenario.Title, "")
		add("Name", cmp.Or(s.Name.String(), "it has none"), "")
		add("Stands", stands, "")
		add("Luck", "seed "+strconv.FormatUint(uint64(s.Seed), 10), "")
		if g.Origin != "" {
			add("Comes from", g.Origin, "")
		}
	}
	add("File", File(g.Path), "")
	state, role := g.state()
	facts.Items = append(facts.Items, page.Fact{Label: "State", Value: state, Role: role})
	p.Blocks = append(p.Blocks, facts)
	return p
}

// state says in a few words how it is with the game.
func (g *Game) state() (string, page.Role) {
	switch {
	case g.newer():
		return "made by a newer version of realign", page.Bad
	case g.Err != nil && g.Verdict.Verdict == saves.Damaged:
		return "damaged; Verify says where", page.Bad
	case g.Err != nil:
		return clean.Clean(g.Err.Error()).String(), page.Bad
	case g.InUse:
		return "open in another window", page.Warn
	case g.spoiled():
		return g.Verdict.Verdict.Title() + "; Verify says where", page.Bad
	case g.Saved.Torn > 0:
		return "its last line was cut off in the middle; Continue puts that aside and goes on before it", page.Warn
	case g.Verdict.Verdict == "":
		return "not checked yet; it is long", page.Plain
	}
	return g.Verdict.Verdict.Title() + ": all of it comes out as it was recorded", page.Plain
}
