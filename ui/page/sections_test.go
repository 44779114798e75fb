package page_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/ui/page"
)

// Said one after the other, the sections of a page say the page, and nothing twice.
func TestTheSectionsOfAPageSayThePage(t *testing.T) {
	bare := page.Page{Title: "Bare", Blocks: []page.Block{page.Heading{Text: "First"}, page.Text{Text: "One."}, page.Heading{Text: "Second"}, page.Text{Text: "Two."}}}
	for _, p := range []page.Page{everything(), bare, {Title: "Nothing but a title"}, {Blocks: []page.Block{page.Text{Text: "No title."}}}} {
		var said []string
		for _, s := range page.Sections(p) {
			said = append(said, strings.TrimSpace(page.Speak(s)))
		}
		assert.Equal(t, strings.TrimSpace(page.Speak(p)), strings.Join(said, "\n\n"))
	}
}

func TestASectionIsCalledByItsHeadingAndTheFirstByTheTitle(t *testing.T) {
	p := page.Page{Title: "Report", Blocks: []page.Block{page.Heading{Text: "In short"}, page.Text{Text: "Well."}, page.Heading{Text: "Because"}, page.Text{Text: "Luck."}}}
	var names []string
	for _, s := range page.Sections(p) {
		names = append(names, s.Name())
	}
	assert.Equal(t, []string{"Report", "Because"}, names, "a title alone is no section")
}

// Of many others a chart says in one sentence where they end, and when where that is
// sooner.
func TestOfManyOthersOnlyTheEndsAreSaid(t *testing.T) {
	said := page.Speak(page.Page{Blocks: []page.Block{page.Lines{Title: "Members", Unit: "people", Brief: true, Labels: []string{"start", "1", "2"}, Series: []page.Series{
		{Name: "You", Points: []float64{10, 11, 12}}, {Name: "Ada", Points: []float64{10, 20, 30}, Ghost: true}, {Name: "Bo", Points: []float64{10, 5}, Ghost: true},
	}}}})
	assert.Equal(t, "Members, people:\nYou: 10 at start, 11 in year 1, 12 in year 2; highest 12 in year 2.\nThe others at the end: Ada 30; Bo 5 in year 1.\n", said)
}
