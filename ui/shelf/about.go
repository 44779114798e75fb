package shelf

import (
	"cmp"
	"path/filepath"
	"strconv"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// fileMost is how much of a file's name is shown, in cells.
const fileMost = 60

// File returns the name of a save's file as it can be shown.
func File(path string) string { return clean.Fit(filepath.Base(path), fileMost).String() }

// Name says in a line which game a save is.
func Name(l saves.Listing) string {
	return reached(named(l.Title, l.Name), l.Year, l.Ended)
}

// Name says in a line which game it is; of one that cannot be read, its file.
func (g *Game) Name() string {
	if g.Saved.Scenario.Title == "" {
		return File(g.Path)
	}
	year, ended := g.Reached()
	return reached(g.short(), year, ended)
}

// short says which game it is, without how far it came.
func (g *Game) short() string { return named(g.Saved.Scenario.Title, g.Saved.Name) }

func named(title string, name clean.Text) string {
	text := say.Text(clean.Clean(title).String())
	if name != (clean.Text{}) {
		text += " - " + name.String()
	}
	return text
}

func reached(name string, year int, ended bool) string {
	if ended {
		return say.Textf("%s, finished after year %d", name, year)
	}
	return say.Textf("%s, year %d", name, year)
}

// About says what the game is and how it is with its file.
func (g *Game) About() page.Page {
	p := page.Page{Title: say.Text("Saved game")}
	facts := page.Facts{}
	add := func(label, value, note string) {
		facts.Items = append(facts.Items, page.Fact{Label: label, Value: value, Note: note})
	}
	if s := &g.Saved; s.Scenario.Title != "" {
		year, ended := g.Reached()
		stands := say.Textf("in year %d", year)
		if ended {
			stands = say.Textf("finished after year %d", year)
		}
		add(say.Text("Scenario"), say.Text(s.Scenario.Title), "")
		add(say.Text("Name"), cmp.Or(s.Name.String(), say.Text("it has none")), "")
		add(say.Text("Stands"), stands, "")
		add(say.Text("Luck"), say.Textf("seed %s", strconv.FormatUint(uint64(s.Seed), 10)), "")
		if g.Origin != "" {
			add(say.Text("Comes from"), g.Origin, "")
		}
	}
	add(say.Text("File"), File(g.Path), "")
	state, role := g.state()
	facts.Items = append(facts.Items, page.Fact{Label: say.Text("State"), Value: state, Role: role})
	p.Blocks = append(p.Blocks, facts)
	return p
}

// state says in a few words how it is with the game.
func (g *Game) state() (string, page.Role) {
	switch {
	case g.newer():
		return say.Text("made by a newer version of realign"), page.Bad
	case g.Err != nil && g.Verdict.Verdict == saves.Damaged:
		return say.Text("damaged; Verify says where"), page.Bad
	case g.Err != nil:
		return clean.Clean(say.Why(g.Err)).String(), page.Bad
	case g.InUse:
		return say.Text("open in another window"), page.Warn
	case g.spoiled():
		return say.Textf("%s; Verify says where", verdictTitle(g.Verdict.Verdict)), page.Bad
	case g.Saved.Torn > 0:
		return say.Text("its last line was cut off in the middle; Continue puts that aside and goes on before it"), page.Warn
	case g.Verdict.Verdict == "":
		return say.Text("not checked yet; it is long"), page.Plain
	}
	return say.Textf("%s: all of it comes out as it was recorded", verdictTitle(g.Verdict.Verdict)), page.Plain
}
