package join

import (
	"bytes"
	"embed"
	"html/template"
	"io"
	"os"
	"path/filepath"
	"strings"

	"example.com/realign/saves/whole"
	"example.com/realign/ui/say"
)

//go:embed cards.gohtml
var sources embed.FS

// pages is the template. It holds no text of its own.
var pages = template.Must(template.ParseFS(sources, "cards.gohtml"))

// cardsAPage is how many cards are cut from a sheet.
const cardsAPage = 2

// WriteHTML writes cards as one HTML file to print and cut, which needs nothing
// else.
func WriteHTML(w io.Writer, cards []Card) error {
	sheets := [][]*Card{}
	for i := range cards {
		if i%cardsAPage == 0 {
			sheets = append(sheets, nil)
		}
		last := &sheets[len(sheets)-1]
		*last = append(*last, &cards[i])
	}
	return pages.ExecuteTemplate(w, "cards.gohtml", map[string]any{
		"Language": say.Spoken(), "Title": say.Text("Join cards"), "Sheets": sheets,
	})
}

// plainWidth is how wide the cards are as plain text, in cells.
const plainWidth = 76

// WriteText writes cards as plain text.
func WriteText(w io.Writer, cards []Card) error {
	var all []string
	for i := range cards {
		all = append(all, strings.Join(cards[i].Text(plainWidth), "\n"))
	}
	_, err := io.WriteString(w, strings.Join(all, "\n\n"+strings.Repeat("-", plainWidth)+"\n\n")+"\n")
	return err
}

// The names of the files with the cards.
const (
	CardsPage = "join-cards.html"
	CardsText = "join-cards.txt"
)

// WriteFiles writes the cards into a folder, as a page to print and as text, in
// place of older ones. Codes are on them, so only the owner can read them. It
// returns the path of the page.
func WriteFiles(folder string, cards []Card) (string, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return "", whole.Reason(err)
	}
	for name, write := range map[string]func(io.Writer, []Card) error{CardsPage: WriteHTML, CardsText: WriteText} {
		var page bytes.Buffer
		err := write(&page, cards)
		if err == nil {
			err = whole.Write(filepath.Join(folder, name), page.Bytes(), 0o600)
		}
		if err != nil {
			return "", whole.Reason(err)
		}
	}
	return filepath.Join(folder, CardsPage), nil
}
