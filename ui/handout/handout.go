package handout

import (
	"embed"
	"html/template"
	"io"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/say"
)

// A Handout is everything that is printed for a session.
type Handout struct {
	Language string // that is spoken
	Title    string
	World    string // the scenario's title
	About    string
	Minutes  string
	Before   []string // what to do before people come
	Run      []Stage
	ByHand   []Inject // what comes at no minute
	Cards    [][]Card // by page
	Ballots  []Ballot
	Sheets   []Sheet
	Notice   []string // the privacy notice, by paragraph
}

// New gathers what is printed for a session.
func New(s *sessions.Session) Handout {
	return Handout{
		Language: say.Spoken(), Title: say.Text(s.Title), World: say.Text(s.Scenario.Title), About: say.Text(s.About),
		Minutes: say.Textf("%d minutes, of which people look back for %d", s.Minutes, s.Reflecting()),
		Before:  before(s), Run: runOf(s), ByHand: byHand(s),
		Cards: cardsOf(s), Ballots: ballotsOf(s), Sheets: sheetsOf(s), Notice: noticeOf(s),
	}
}

//go:embed *.gohtml
var sources embed.FS

// pages are the templates. They hold no text of their own.
var pages = template.Must(template.New("").Funcs(template.FuncMap{"heading": heading}).ParseFS(sources, "*.gohtml"))

// WriteHTML writes h as one HTML file that needs nothing else.
func (h *Handout) WriteHTML(w io.Writer) error { return pages.ExecuteTemplate(w, "handout.gohtml", h) }

// cardsAPage is how many role cards are cut from a page.
const cardsAPage = 4

// A Card is what the person in a seat is handed.
type Card struct{ Title, Duty, OnlyYouKnow, WorthAsking string }

// cardsOf returns the role cards of the seats that are dealt, by page.
func cardsOf(s *sessions.Session) [][]Card {
	var pages [][]Card
	for i, seat := range s.Seats {
		if i%cardsAPage == 0 {
			pages = append(pages, nil)
		}
		last := &pages[len(pages)-1]
		*last = append(*last, cardOf(s.Scenario.Seats[seat]))
	}
	return pages
}

func cardOf(seat scenarios.Seat) Card {
	return Card{say.Text(seat.Title), say.Text(seat.Duty), say.Text(seat.OnlyYouKnow), say.Text(seat.WorthAsking)}
}

// before lists what is to be done before people come.
func before(s *sessions.Session) []string {
	all := []string{say.Text("Print these pages, on one side. Cut the role cards and the ballot slips.")}
	if len(ballotsOf(s)) > 0 {
		all = append(all, say.Text("Print the pages of slips again until there are enough: four on a page, and one a person for each round of a vote."))
	}
	if s.Mode != sessions.OneScreen {
		all = append(all, say.Text("Print the role cards and a decision sheet again for each table, and one sheet to spare."))
	}
	all = append(all, say.Text("Put a role card face down at each place."))
	if s.Mode == sessions.OneScreen {
		all = append(all, say.Text("Extend the screen to the projector; do not mirror it. Votes are secret, and a mirror is not."))
	} else {
		all = append(all, say.Text("Give every table a decision sheet: it is what you have if a laptop fails."))
	}
	return append(all,
		say.Text("Play the session through once by yourself."),
		say.Text("Read the privacy notice aloud when you begin."))
}
