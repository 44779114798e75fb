package ui

import (
	"slices"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// deskTop is the rows above what a tab of the desk shows.
const deskTop = 4

// desk is where a year is planned: six tabs, of which the first sets the levers
// of the draft and the others are there to be read.
type desk struct {
	game   *session.Session
	view   *sim.View // when the desk was opened; all copies of it have the same
	rows   []row
	at     int // the row with the mark
	tab    int
	reader reader // of the tab, where it is not the plan
	ring   bool   // who works with whom is drawn as a ring
	size   tea.WindowSizeMsg
	done   func() tea.Cmd // what follows when the draft is to be committed
	people func() tea.Cmd // shows the members one by one
	half   func() tea.Cmd // looks back on the first half again; nil where there is none
	esc    tea.Cmd        // leads out; nil where the way out is to leave
}

func newDesk(g *session.Session, done, people func() tea.Cmd) desk {
	v := g.View()
	return desk{game: g, view: &v, rows: rowsOf(&v), done: done, people: people}
}

// Stage is where in the year this is. What is said of the plan is not true of the
// pages that are there to be read.
func (s desk) Stage() tell.Stage {
	switch {
	case s.tab != 0:
		return tell.NoStage
	case s.view.Year == 1:
		return tell.OnDesk
	case s.view.Year == 2:
		return tell.OnNextDesk
	}
	return tell.OnLater
}

// Practice reports whether the year does not count.
func (s desk) Practice() bool { return !s.game.Saved() }

func (s desk) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		s.size = msg
		s.reader = s.reader.update(msg)
	case wheelMsg:
		return s.roll(msg), nil
	case tabMsg:
		return s.open(int(msg)), nil
	case rowMsg:
		s.at = min(int(msg), len(s.rows)-1)
	case pipMsg:
		return s.pip(msg), nil
	case tea.KeyMsg:
		return s.press(msg)
	}
	return s, nil
}

func (s desk) press(msg tea.KeyMsg) (Screen, tea.Cmd) {
	if tab, turned := turnTab(msg, s.tab, s.tab != 0); turned {
		return s.open(tab), nil
	}
	if s.tab != 0 {
		return s.browse(msg)
	}
	switch {
	case key.Matches(msg, keys.Choose) && s.moves():
		return s, s.done()
	case key.Matches(msg, keys.Back):
		return s, s.away()
	case key.Matches(msg, keys.Undo) && s.moves():
		s.game.Undo()
	case key.Matches(msg, keys.Same) && s.moves():
		s.game.SameAsLastYear()
	default:
		return s.steer(msg), nil
	}
	return s, nil
}

// steer moves the mark or sets what it stands on.
func (s desk) steer(msg tea.KeyMsg) desk {
	n := len(s.rows)
	switch {
	case key.Matches(msg, keys.Down):
		s.at = (s.at + 1) % n
	case key.Matches(msg, keys.Up):
		s.at = (s.at + n - 1) % n
	case key.Matches(msg, keys.Top):
		s.at = 0
	case key.Matches(msg, keys.End):
		s.at = n - 1
	case key.Matches(msg, keys.PageDown):
		s.at = s.section(+1)
	case key.Matches(msg, keys.PageUp):
		s.at = s.section(-1)
	case !s.moves():
	case key.Matches(msg, keys.More):
		s.turn(+1)
	case key.Matches(msg, keys.Less):
		s.turn(-1)
	default:
		if d, ok := digit(msg.String()); ok && d <= int(sim.MaxLevel) {
			s.rows[s.at].set(s.game, s.view, sim.Level(d))
		}
	}
	return s
}

// turn sets the marked row a level higher or lower. A tuned lever goes back to
// its levels; the style goes round.
func (s desk) turn(by sim.Level) {
	r, p := s.rows[s.at], s.game.Draft()
	level := r.level(&p, s.view) + by
	if r.section == style {
		n := sim.Level(sim.NumStyles)
		level = (level + n) % n
	}
	r.set(s.game, s.view, max(0, min(level, sim.MaxLevel)))
}

// section returns the first row of the section after or before the marked one.
func (s desk) section(by int) int {
	here := s.rows[s.at].section
	want := (int(here) + by + int(numSections)) % int(numSections)
	for range numSections {
		for i, r := range s.rows {
			if int(r.section) == want {
				return i
			}
		}
		want = (want + by + int(numSections)) % int(numSections)
	}
	return s.at
}

// open turns to a tab.
func (s desk) open(tab int) desk {
	s.tab = tab
	if tab != 0 {
		s.reader = read(untitled(s.page(tab)), deskTop)
		s.reader = s.reader.update(s.size)
	}
	return s
}

// untitled returns p without its title, which the tab says.
func untitled(p page.Page) page.Page {
	p.Title = ""
	return p
}

// page returns what a tab says.
func (s desk) page(tab int) page.Page {
	sc := s.game.Scenario()
	switch tab {
	case 1:
		return tell.Members(s.view, s.game.Crowd(), sc)
	case 2:
		return tell.Organisation(s.view, sc, s.ring)
	case 3:
		return tell.Innovation(s.view, s.game.Fits(), sc)
	case 4:
		return tell.Finance(s.view, s.game.Years(), sc)
	default:
		return tell.Story(s.game.History(), sc)
	}
}

// browse reads a tab; enter and esc go back to the plan.
func (s desk) browse(msg tea.KeyMsg) (Screen, tea.Cmd) {
	if key.Matches(msg, keys.Choose, keys.Back) {
		return s.open(0), nil
	}
	if s.tab == membersTab && key.Matches(msg, keys.Members) {
		return s, s.people()
	}
	if s.tab == organisationTab && key.Matches(msg, keys.Form) {
		s.ring = !s.ring
		s.reader = s.reader.show(untitled(s.page(s.tab))).seek(tell.SiloHeading())
		return s, nil
	}
	if s.tab == storyTab && s.half != nil && key.Matches(msg, keys.Act) {
		return s, s.half()
	}
	s.reader = s.reader.update(msg)
	return s, nil
}

func (s desk) Keys() []key.Binding {
	tabs := bind(say.Mark("tab"), say.Text("tabs"), append(keys.NextTab.Keys(), keys.PrevTab.Keys()...)...)
	if s.tab != 0 {
		return append(s.browsing(tabs), s.reader.keys()...)
	}
	arrows := slices.Concat(keys.Up.Keys(), keys.Down.Keys(), keys.Less.Keys(), keys.More.Keys())
	if !s.moves() {
		return s.looking(tabs)
	}
	all := []key.Binding{means(keys.Choose, say.Text("commit")), bind("↑↓←→", say.Text("move, set"), arrows...), tabs}
	if s.game.CanUndo() {
		all = append(all, keys.Undo)
	}
	return append(all,
		means(keys.Same, say.Text("as last year")),
		digits(0, int(sim.MaxLevel), say.Text("set the level")),
		bind(say.Mark("space"), say.Text("next group"), keys.PageDown.Keys()...),
		means(keys.PageUp, say.Text("group before")),
		means(keys.Top, say.Text("first lever")), means(keys.End, say.Text("style")),
		bind("4-6", say.Text("tab (alt with 1-6 for all)"), "4", "5", "6", "alt+1", "alt+2", "alt+3", "alt+4", "alt+5", "alt+6"),
		means(keys.Back, say.Text("leave")),
	)
}

// looking returns the keys of a plan that cannot be moved.
func (s desk) looking(tabs key.Binding) []key.Binding {
	does := say.Text("leave")
	if s.esc != nil {
		does = say.Text("back")
	}
	arrows := append(keys.Up.Keys(), keys.Down.Keys()...)
	return []key.Binding{tabs, bind("↑↓", say.Text("move"), arrows...), means(keys.Back, does)}
}

// moves reports whether the plan can be moved here.
func (s desk) moves() bool { return s.esc == nil && s.game.Barred() == "" }

// away leads out of the desk.
func (s desk) away() tea.Cmd {
	if s.esc != nil {
		return s.esc
	}
	return leave
}

// browsing returns the keys of a tab to read, besides those that move through it.
func (s desk) browsing(tabs key.Binding) []key.Binding {
	all := []key.Binding{means(keys.Choose, say.Text("the plan")), tabs}
	if s.tab == membersTab {
		all = append(all, means(keys.Members, say.Text("one by one")))
	}
	if s.tab == organisationTab {
		doing := say.Text("ring")
		if s.ring {
			doing = say.Text("rows and columns")
		}
		all = append(all, means(keys.Form, doing))
	}
	if s.tab == storyTab && s.half != nil {
		all = append(all, means(keys.Act, say.Text("half-time")))
	}
	return append(all, digits(1, len(tabNames), say.Text("tab¦side")), means(keys.Back, say.Text("the plan")))
}

// Explain adds what the marked row does to the help.
func (s desk) Explain() []page.Block {
	if s.tab != 0 {
		return nil
	}
	p := s.help()
	return append([]page.Block{page.Heading{Text: p.Title}}, p.Blocks...)
}

// help says what the marked row does, as far as the aid lets it.
func (s desk) help() page.Page {
	sc, aid := s.game.Scenario(), s.game.Aid()
	switch r := s.rows[s.at]; r.section {
	case elephants:
		return tell.ElephantHelp(sc, s.view.Elephants[r.index], aid)
	case style:
		return tell.StyleHelp(s.game.Draft().Style)
	default:
		return tell.LeverHelp(sc, r.lever, aid)
	}
}
