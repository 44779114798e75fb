package shelf

import (
	"errors"
	"slices"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A Row is a saved game on the list of them.
type Row struct {
	Path  string
	Label string
	Note  string // its file, and what is wrong with it
	Bad   bool   // something is
}

// Rows says in two lines each what saves are. Of a game that is not over it asks
// whether another window plays it.
func Rows(all []saves.Listing) []Row {
	rows := make([]Row, len(all))
	for i, l := range all {
		rows[i] = Row{Path: l.Path, Label: Name(l), Note: File(l.Path)}
		switch {
		case l.Err != nil:
			rows[i] = Row{Path: l.Path, Label: File(l.Path), Note: trouble(l.Err), Bad: true}
		case !l.Ended && playedElsewhere(l.Path):
			rows[i].Note = say.Textf("%s; open in another window", rows[i].Note)
		}
	}
	return rows
}

// playedElsewhere reports whether another window plays the save at path.
func playedElsewhere(path string) bool {
	s, err := saves.Read(path)
	return err == nil && inUse(path, &s)
}

// List says saved games, a sentence to each, so that they can be called by
// number.
func List(rows []Row) page.Page {
	p := page.Page{Title: say.Text("Saved games")}
	if len(rows) == 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("There are no saved games yet.")})
		return p
	}
	b := page.Bullets{Numbered: true}
	for _, r := range rows {
		item := page.Text{Text: r.Label + "; " + r.Note}
		if r.Bad {
			item.Role = page.Bad
		}
		b.Items = append(b.Items, item)
	}
	p.Blocks = append(p.Blocks, b)
	return p
}

// Others returns the games that g can be compared with.
func (g *Game) Others(all []saves.Listing) []saves.Listing { return Besides(all, g.Path) }

// Besides returns the games that can be read, without the one at path.
func Besides(all []saves.Listing, path string) []saves.Listing {
	return slices.DeleteFunc(slices.Clone(all), func(l saves.Listing) bool { return l.Err != nil || l.Path == path })
}

// trouble says in plain words what is wrong with a file on the list.
func trouble(err error) string {
	var damage *saves.Damage
	switch {
	case errors.Is(err, saves.ErrNewer):
		return say.Text("made by a newer version of realign")
	case errors.As(err, &damage):
		return say.Textf("damaged at line %d", damage.Line)
	}
	return clean.Clean(say.Why(err)).String()
}
