package host

import (
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/say"
	"example.com/realign/ui/theme"
)

// A Hall is a class and whoever owns it. The desk only asks.
type Hall interface {
	// Do returns when an act is done and written down, or why it is not.
	Do(class.Command) error
	Class() *class.Class // the newest
	Now() class.Moment
	Fault() error // why nothing can be written down; nil where it can
}

// A Setup is what a desk is made of.
type Setup struct {
	Hall   Hall
	Export func(*class.Class) error // writes the results
	Theme  theme.Theme
	Source func() ([]byte, error) // the session's file, to read it again; may be nil
	Hosted *Hosted                // nil where everybody sits before this laptop
}

// A Hosted is what there is to know of a class whose tables come by network.
type Hosted struct {
	// Invitation is what the wall shows to those who want to join. It holds no code.
	Invitation func() []string
	// Code returns the code of a table, for its card.
	Code func(team int) string
	// Screen returns what a seat of a team has before it, drawn for such a window.
	// Nothing changes for the team. It may be nil.
	Screen func(team, seat, width, height int) string
}

// A Desk is the facilitator's private screen.
type Desk struct {
	Setup
	width, height int
	team          int
	panes         []pane    // what is open above the desk
	lock          *lockPane // while nothing else is shown
	said          string    // the last thing worth saying
	spoken        bool      // it is led line by line, by words
	leaving       bool

	unsure []*hall.Unsure // what was asked for and is not known to have been done
	asking bool           // an answer of the hall is awaited
	beats  int            // for how many beats it has been
	asks   []ask          // what is asked after it
	keys   []pressed      // what was pressed meanwhile
	saw    *class.Class   // what the desk showed when the key was pressed that is done

	broke    string    // the mistake in the program that the log told last
	paused   class.Why // why the class was, when it was looked at last
	exported bool      // what a class that is over came to is written
	shown    seen
}

// A seen is what the desk has looked at last, so that a frame looks once.
type seen struct {
	c  *class.Class
	at class.Moment
	v  class.View
}

// NewDesk returns a desk.
func NewDesk(s Setup) *Desk {
	d := &Desk{Setup: s, width: leastWidth, height: leastHeight, exported: s.Hall.Class().Over()}
	d.paused = d.viewed().Why
	return d
}

// OpenedText says what was found when a folder was opened again.
func OpenedText(c *class.Class, found folder.Recovered) string {
	text := say.Many(c.Teams(), "The team stands where it was. The last thing was done at %[2]s; the clock stands.",
		"All %[1]d teams stand where they were. The last thing was done at %[2]s; the clock stands.", c.Teams(), found.Last.Format("15:04:05"))
	if found.Cut > 0 {
		text += " " + say.Text("A line that was never finished was cut off.")
	}
	return text
}

// Say shows a line on the desk until the next key.
func (d *Desk) Say(text string) { d.said = strings.TrimSpace(d.said + " " + text) }

func (d *Desk) class() *class.Class { return d.Hall.Class() }

// A beatMsg says that some time has passed.
type beatMsg struct{}

// beat is how often the desk looks at the class.
const beat = 250 * time.Millisecond

func beats() tea.Cmd { return tea.Tick(beat, func(time.Time) tea.Msg { return beatMsg{} }) }

// Init starts to look.
func (d *Desk) Init() tea.Cmd { return beats() }

// take takes a key, an answer, or that time has passed.
func (d *Desk) take(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		d.width, d.height = min(msg.Width, 300), min(msg.Height, 100)
	case beatMsg:
		d.awaits()
		d.look()
		return tea.Batch(beats(), d.goOn())
	case tea.KeyMsg:
		d.wait(msg)
	case answerMsg:
		d.answered(msg)
	}
	return d.goOn()
}

// look sees what has become of the class by itself: that it was paused because the
// computer slept, that it is over, that nothing can be written down.
func (d *Desk) look() {
	d.learn()
	v := d.viewed()
	if v.Why != d.paused {
		d.paused = v.Why
		if v.Why == class.Sleeping && !v.Going {
			d.said = pausedText(v)
		}
	}
	if v.Over && !d.exported {
		d.export()
	}
	d.exported = v.Over // and taken up again, it ends anew
	if err := d.Hall.Fault(); err != nil && d.said == "" {
		d.said = say.Why(err)
	}
}

func (d *Desk) viewed() *class.View {
	c, at := d.class(), d.Hall.Now()
	if d.shown.c != c || at < d.shown.at || at >= d.shown.at+still {
		d.shown = seen{c, at, c.ViewFor(class.Who{Kind: class.Desk}, at).Spoken()}
	}
	return &d.shown.v
}

// still is how long a look at a class is good for in which nothing is done.
const still = 100 // ms

func (d *Desk) view() class.View { return *d.viewed() }

// table returns what the team at the desk may see of itself.
func (d *Desk) table() class.TeamView { return *d.viewed().Teams[d.team] }

// press takes a key to what is open, or does what it is for on the desk.
func (d *Desk) press(k tea.KeyMsg) {
	d.said = ""
	if d.lock != nil {
		d.lock.press(d, k)
		return
	}
	if n := len(d.panes); n > 0 {
		if k.String() == "esc" {
			d.panes = d.panes[:n-1]
			return
		}
		d.panes[n-1].press(d, k)
		return
	}
	switch k.String() {
	case "up":
		d.moveTeam(-1)
		return
	case "down":
		d.moveTeam(1)
		return
	case "ctrl+c":
		d.leave()
		return
	}
	for i := range deskKeys {
		if deskKeys[i].key == k.String() && deskKeys[i].offered(d) {
			deskKeys[i].do(d)
			return
		}
	}
}

func (d *Desk) open(p pane) { d.panes = append(d.panes, p) }

func (d *Desk) shut() { d.panes = d.panes[:max(len(d.panes)-1, 0)] }

// confirm asks before something that cannot be taken back by one key.
func (d *Desk) confirm(question string, then func()) {
	d.open(&picker{title: question, yesNo: true, items: []item{{say.Text("No"), func(*Desk) {}}, {say.Text("Yes"), func(*Desk) { then() }}}})
}
