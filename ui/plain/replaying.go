package plain

import (
	"strings"

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
	if err := d.read(pages, book{words: inYears, pages: len(pages), place: place}); err != nil {
		return err
	}
	d.talk.say(say.Text("The replay is over."))
	return nil
}

// read says pages as the player turns them.
func (d *door) read(pages []page.Page, b book) error {
	at := 0
	d.talk.at(place{words: bookWords, where: func() string {
		return say.Textf("%[1]s, %[2]d of %[3]d.", strings.TrimRight(pages[at].Title, "."), at+1, len(pages))
	}})
	for at < len(pages) {
		d.talk.speak(pages[at])
		next, err := d.talk.turn(d.ask, b, at)
		if err != nil {
			return err
		}
		at = next
	}
	return nil
}
