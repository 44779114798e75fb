package plain

import (
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/shelf"
)

// replay says a game year by year. Nothing of it changes.
func (d *door) replay(g *shelf.Game) error {
	parts, err := g.Replay()
	if err != nil {
		d.sorry(err)
		return nil
	}
	var pages []page.Page
	for _, p := range parts {
		pages = append(pages, p.Page)
	}
	place := func(year int) (int, bool) { return shelf.PartOf(parts, year) }
	if err := d.read(pages, book{what: say.Text("year"), pages: len(pages), place: place}); err != nil {
		return err
	}
	d.talk.say(say.Text("The replay is over."))
	return nil
}

// read says pages as the player turns them.
func (d *door) read(pages []page.Page, b book) error {
	for at := 0; at < len(pages); {
		d.talk.speak(pages[at])
		next, err := d.talk.turn(d.ask, b, at)
		if err != nil {
			return err
		}
		at = next
	}
	return nil
}
