package tell

import (
	"strings"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// TakenAway says where the pages about a run are, and shows its card. happened
// says whether the card was copied.
func TakenAway(path, happened, card string) page.Page {
	return page.Page{Title: RoomTitle(PrintRoom), Blocks: []page.Block{
		page.Text{Text: say.Textf("The two pages are in the file %s. Open it in a browser, and print it from there.", clean.Clean(path).String())},
		page.Heading{Text: say.Text("The card")},
		page.Text{Text: strings.TrimSpace(card), Role: page.Strong},
		page.Text{Text: happened, Role: page.Quiet},
	}}
}
