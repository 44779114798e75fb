package shelf

import (
	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Repair copies all that is good in the game's file into a new one beside it,
// and returns what came of it and the new file.
func (g *Game) Repair() (page.Page, string, error) {
	r, err := saves.Repair(g.Path)
	if err != nil {
		return page.Page{}, "", err
	}
	return page.Page{Title: say.Text("Repaired"), Blocks: []page.Block{
		page.Text{Text: sentence(clean.Clean(say.Finished(r.Message)).String())},
		page.Facts{Items: []page.Fact{
			{Label: say.Text("New file"), Value: File(r.Path), Note: say.Text("all that is good")},
			{Label: say.Text("Old file"), Value: File(g.Path), Note: say.Text("as it was; nothing of it was changed")},
		}},
	}}, r.Path, nil
}
