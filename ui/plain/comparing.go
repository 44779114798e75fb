package plain

import (
	"example.com/realign/ui/say"
	"example.com/realign/ui/shelf"
)

// compare puts another game beside g and says both.
func (d *door) compare(g *shelf.Game) error {
	all, err := d.house.Saves()
	if err != nil {
		d.sorry(err)
		return nil
	}
	rows := shelf.Rows(g.Others(all))
	if len(rows) == 0 {
		d.talk.hint(say.Text("There is no other game to compare with; a second term makes one."))
		return nil
	}
	path, err := d.talk.pick(d.ask, rows, say.Text("put it beside this one"))
	if path == "" || err != nil {
		return err
	}
	other := shelf.Look(path)
	if other.Err != nil {
		d.sorry(other.Err)
		return nil
	}
	pages, err := shelf.Compared(g, &other)
	if err != nil {
		d.sorry(err)
		return nil
	}
	return d.read(pages, book{words: inParts, pages: len(pages)})
}
