package ui

import (
	"errors"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// commit is the second of the two steps that start a year: it says what the plan
// changes and takes, or why it cannot be committed.
type commit struct {
	game    game
	what    string
	reader  reader
	faulty  bool
	fitted  []string // what making it fit lowered, in words
	hinge   bool     // the year is planned by hand
	waiting bool
	done    func() tea.Cmd // what follows once the plan is committed
}

func newCommit(g game, done func() tea.Cmd) commit {
	s := commit{game: g, hinge: g.Hinge(), reader: read(page.Page{}, 3), done: done}
	return s.describe()
}

// describe writes down what the draft is now.
func (s commit) describe() commit {
	v, plan, sc := s.game.View(), s.game.Draft(), s.game.Scenario()
	faults := s.game.Faults()
	s.faulty = len(faults) > 0
	p := page.Page{Title: say.Textf("Commit the plan for year %d?", v.Year)}
	if !s.hinge {
		p.Title = say.Textf("Year %d runs on the plan that stands", v.Year)
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("At this pace only the years that matter most are planned by hand.")})
	}
	if s.faulty {
		p.Title = say.Text("This plan cannot be committed yet")
		for _, f := range faults {
			p.Blocks = append(p.Blocks, page.Text{Text: tell.PlanFaultText(f, sc), Role: page.Bad})
		}
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Enter lowers levers until the plan fits, and shows you what is left. Esc goes back to the desk to do it by hand.")})
	}
	if len(s.fitted) > 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("It was lowered until it fits:"), Role: page.Warn}, bulleted(s.fitted))
	}
	p.Blocks = append(p.Blocks, tell.Budgets(&v, plan, s.game.Rules()))
	p.Blocks = append(p.Blocks, tell.DangerBlocks(&v, plan, sc)...)
	p.Blocks = append(p.Blocks, changes(v.LastPlan, plan, s.game)...)
	p.Blocks = append(p.Blocks, tell.BeforeItStands(&v, plan, sc)...)
	switch {
	case s.faulty:
	case s.game.Saved():
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Once committed, the year runs and cannot be taken back."), Role: page.Quiet})
	default:
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("This is practice: afterwards it is as if the year had not been."), Role: page.Quiet})
	}
	s.what, p.Title = p.Title, ""
	s.reader = s.reader.show(p)
	return s
}

// Stage is where in the year this is; none while enter does not run the year, or
// esc does not go back to the desk.
func (s commit) Stage() tell.Stage {
	if s.faulty || !s.hinge {
		return tell.NoStage
	}
	return tell.OnCommit
}

// changes says what a plan does differently from the one that stands.
func changes(before, now sim.Plan, g game) []page.Block {
	list := tell.Changes(before, now, g.Scenario())
	if len(list) == 0 {
		return []page.Block{page.Text{Text: say.Text("You changed nothing: the year runs on the plan as it stands.")}}
	}
	return []page.Block{page.Heading{Text: say.Text("What changes")}, bulleted(list)}
}

// bulleted lists texts.
func bulleted(list []string) page.Bullets {
	var items []page.Text
	for _, c := range list {
		items = append(items, page.Text{Text: c})
	}
	return page.Bullets{Items: items}
}

func (s commit) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tookMsg:
		return s.settle(msg)
	case tea.KeyMsg:
		switch {
		case key.Matches(msg, keys.Back) && !s.waiting:
			return s, s.esc()
		case key.Matches(msg, keys.Choose) && s.faulty:
			before := s.game.Draft()
			s.game.Fit()
			s.fitted = tell.Changes(before, s.game.Draft(), s.game.Scenario())
			return s.describe(), nil
		case key.Matches(msg, keys.Choose) && !s.waiting:
			s.waiting = true
			return s, work(s.game, s.game.Committing())
		}
	}
	s.reader = s.reader.update(msg)
	return s, nil
}

// esc goes back to the desk, where the plan came from there.
func (s commit) esc() tea.Cmd {
	if s.hinge {
		return back
	}
	return leave
}

// settle goes on once the plan is on disk, or says why it is not.
func (s commit) settle(msg tookMsg) (Screen, tea.Cmd) {
	if msg.game != s.game || !s.waiting || late(msg.err) {
		return s, nil
	}
	s.waiting = false
	if msg.err == nil {
		return s, s.done()
	}
	var fault sim.PlanFault
	if errors.As(msg.err, &fault) {
		return s.describe(), nil
	}
	s = s.describe() // without what was said of the time before
	p := s.reader.page
	p.Blocks = append([]page.Block{page.Text{Text: sentence(msg.err), Role: page.Bad}}, p.Blocks...)
	s.reader = s.reader.show(p)
	return s, nil
}

func (s commit) Draw(f Frame) string {
	lines := []string{f.head(s.what, whereabouts(s.game)), ""}
	return strings.Join(append(lines, s.reader.draw(f)...), "\n")
}

func (s commit) Keys() []key.Binding {
	doing := say.Text("commit and run the year")
	if s.faulty {
		doing = say.Text("make it fit")
	}
	esc := means(keys.Back, say.Text("back to the desk"))
	if !s.hinge {
		esc = means(keys.Back, say.Text("leave"))
	}
	return append([]key.Binding{means(keys.Choose, doing), esc}, s.reader.keys()...)
}
