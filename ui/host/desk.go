package host

import (
	"fmt"
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/say"
	"example.com/realign/ui/theme"
)

// A Keeper keeps events. The desk shows only what is kept.
type Keeper interface {
	Append([]class.Event) error
	Export(*class.Class) error
}

// A Desk is the facilitator's private screen. It owns the class.
type Desk struct {
	c     *class.Class
	keep  Keeper
	th    theme.Theme
	pulse pulse

	width, height int
	team          int
	panes         []pane // what is open above the desk
	said          string // the last thing worth saying
	leaving       bool
	source        func() ([]byte, error) // the session's file, to read it again; may be nil
}

// NewDesk returns the desk of a class. Source reads the session's file again, and
// may be nil.
func NewDesk(c *class.Class, keep Keeper, th theme.Theme, source func() ([]byte, error)) *Desk {
	return &Desk{c: c, keep: keep, th: th, width: 80, height: 24, source: source, pulse: pulse{at: c.Now()}}
}

// Opened tells what was found when a folder was opened again, and pauses.
func (d *Desk) Opened(found folder.Recovered) {
	d.do(class.Act{Do: class.Resumed})
	d.said = say.Textf("%d of %d teams are back. The last thing was done at %s; the clock stands.", d.c.Teams(), d.c.Teams(), found.Last.Format("15:04:05"))
	if found.Cut > 0 {
		d.said += " " + say.Text("A line that was never finished was cut off.")
	}
}

// Say shows a line on the desk until the next key.
func (d *Desk) Say(text string) { d.said = strings.TrimSpace(d.said + " " + text) }

// Class returns the class as it is now.
func (d *Desk) Class() *class.Class { return d.c }

// Rehearse lets the clock run so many times as fast.
func (d *Desk) Rehearse(times int) { d.pulse.fast = times }

// A beatMsg is the time as the computer has it: since the first beat, by the clock
// that never goes back, and by the one on the wall.
type beatMsg struct {
	mono  time.Duration
	wall  time.Time
	first time.Time
}

// beats waits for the next beat; first is the time of the first one.
func beats(first time.Time) tea.Cmd {
	return tea.Tick(beat, func(now time.Time) tea.Msg {
		if first.IsZero() {
			first = now
		}
		return beatMsg{now.Sub(first), now.Round(0), first}
	})
}

// Init starts the time.
func (d *Desk) Init() tea.Cmd { return beats(time.Time{}) }

// Update takes keys and time.
func (d *Desk) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		d.width, d.height = min(msg.Width, 300), min(msg.Height, 100)
	case beatMsg:
		d.beat(msg)
		return d, beats(msg.first)
	case tea.KeyMsg:
		d.press(msg)
		if d.leaving {
			return d, tea.Quit
		}
	}
	return d, nil
}

// beat lets time pass. Where the computer slept, the class is paused.
func (d *Desk) beat(msg beatMsg) {
	next, slept := d.pulse.to(msg.mono, msg.wall)
	d.pulse = next
	if slept > 0 && d.view().Going {
		d.do(class.Act{Do: class.Slept, N: int(slept.Seconds())})
		d.said = pausedText(d.viewed())
	}
	d.do(class.Act{Do: class.Tick})
}

// do asks the class for an act. What cannot be written down is not done.
func (d *Desk) do(a class.Act) bool {
	next, events, err := d.c.Do(class.Command{By: class.Facilitator, At: d.pulse.at, Act: a})
	if lost := d.keep.Append(events); lost != nil {
		d.said = say.Why(lost)
		return false
	}
	d.c = next
	if err != nil {
		d.said = say.Why(err)
		return false
	}
	if a.Do != class.Tick {
		d.said = ""
	}
	if len(events) > 0 && d.c.Over() && a.Do != class.Quotes {
		d.export()
	}
	return true
}

func (d *Desk) export() {
	if err := d.keep.Export(d.c); err != nil {
		d.said = say.Why(err)
	} else {
		d.said = say.Text("The saves, votes and injects are written into the folder.")
	}
}

func (d *Desk) view() class.View {
	return d.c.ViewFor(class.Who{Kind: class.Desk}, d.pulse.at)
}

func (d *Desk) viewed() *class.View {
	v := d.view()
	return &v
}

// table returns what the team at the desk may see of itself.
func (d *Desk) table() class.TeamView { return d.view().Teams[d.team] }

// press takes a key to what is open, or does what it is for on the desk.
func (d *Desk) press(k tea.KeyMsg) {
	if n := len(d.panes); n > 0 {
		if k.String() == "esc" {
			d.panes = d.panes[:n-1]
			return
		}
		d.panes[n-1].press(d, k)
		return
	}
	switch k.String() {
	case "tab":
		d.team = (d.team + 1) % d.c.Teams()
		return
	case "ctrl+c", "q":
		d.confirm(say.Text("Close the desk? The class is kept, and can be opened again."), func() { d.leaving = true })
		return
	}
	for _, k2 := range deskKeys {
		if k2.key == k.String() {
			k2.do(d)
			return
		}
	}
}

func (d *Desk) open(p pane) { d.panes = append(d.panes, p) }

func (d *Desk) shut() { d.panes = d.panes[:max(len(d.panes)-1, 0)] }

// confirm asks before something that cannot be taken back by one key.
func (d *Desk) confirm(question string, then func()) {
	d.open(&picker{title: question, items: []item{
		{say.Text("No"), func(d *Desk) {}}, {say.Text("Yes"), func(*Desk) { then() }},
	}})
}

// A deskKey is a key of the desk. Each has an inverse or asks first.
type deskKey struct {
	key, shown, does string
	do               func(*Desk)
}

var deskKeys []deskKey

func init() {
	deskKeys = []deskKey{
		{" ", say.Mark("space¦key"), say.Mark("go on or pause"), (*Desk).goOrHold},
		{"n", "n", say.Mark("next stage"), (*Desk).next},
		{"b", "b", say.Mark("stage before"), act(class.Act{Do: class.Back})},
		{"+", "+", say.Mark("1 minute more"), act(class.Act{Do: class.Extend, N: 1})},
		{"3", "3", say.Mark("3 minutes more"), act(class.Act{Do: class.Extend, N: 3})},
		{"-", "-", say.Mark("1 minute less"), act(class.Act{Do: class.Extend, N: -1})},
		{"a", "a", say.Mark("do as proposed"), act(class.Act{Do: class.Shorten})},
		{"d", "d", say.Mark("leave a stage out"), (*Desk).pickStage},
		{"p", "p", say.Mark("plan and play"), (*Desk).playing},
		{"v", "v", say.Mark("vote at this keyboard"), (*Desk).voting},
		{"c", "c", say.Mark("counts from paper"), (*Desk).counting},
		{"s", "s", say.Mark("next step of the vote"), (*Desk).step},
		{"k", "k", say.Mark("the chair decides"), (*Desk).ruling},
		{"e", "e", say.Mark("what is expected"), (*Desk).expecting},
		{"i", "i", say.Mark("injects"), (*Desk).pickInject},
		{"m", "m", say.Mark("banner"), (*Desk).bannering},
		{"w", "w", say.Mark("hide or show the wall"), act(class.Act{Do: class.Hide})},
		{"f", "f", say.Mark("next figure"), act(class.Act{Do: class.Reveal})},
		{"l", "l", say.Mark("lock a lever"), (*Desk).pickLever},
		{"u", "u", say.Mark("take a year back"), (*Desk).pickYear},
		{"t", "t", say.Mark("write down for the table"), (*Desk).writing},
		{"r", "r", say.Mark("read the session again"), (*Desk).reload},
		{"x", "x", say.Mark("write results"), (*Desk).export},
		{"?", "?", say.Mark("all keys"), (*Desk).help},
	}
}

func act(a class.Act) func(*Desk) {
	return func(d *Desk) {
		a.Team = d.team
		d.do(a)
	}
}

func (d *Desk) goOrHold() {
	if d.view().Going {
		d.do(class.Act{Do: class.Hold})
	} else {
		d.do(class.Act{Do: class.Go})
	}
}

// next goes on, and asks where a table is not ready or the session would end.
func (d *Desk) next() {
	v := d.view()
	ready := true
	for i := range v.Teams {
		ready = ready && v.Teams[i].Ready
	}
	last := d.c.Stage() == len(v.Stages)-1
	switch {
	case !ready:
		d.confirm(say.Text("Not every table is ready. Go on, and play what is left as it stands?"), func() { d.do(class.Act{Do: class.Next, N: 1}) })
	case last:
		d.confirm(say.Text("End the session? The results are written."), func() { d.do(class.Act{Do: class.Next}) })
	default:
		d.do(class.Act{Do: class.Next})
	}
}

// step goes on in a vote. A round that is counted is closed for good, so where a
// vote is missing it asks.
func (d *Desk) step() {
	b := d.table().Ballot
	then := func() { d.do(class.Act{Do: class.Step, Team: d.team}) }
	if b == nil || b.Step != sessions.Vote && b.Step != sessions.Revote || b.In == 0 || b.In >= b.Of {
		then()
		return
	}
	d.confirm(say.Textf("%d of %d have voted. Close the vote?", b.In, b.Of), then)
}

func (d *Desk) help() {
	p := &picker{title: say.Text("What the keys do")}
	for _, k := range deskKeys {
		p.items = append(p.items, item{fmt.Sprintf("%-8s %s", say.Text(k.shown), say.Text(k.does)), k.do})
	}
	d.open(p)
}

// reload reads the session's file again, shows what is different, and asks.
func (d *Desk) reload() {
	if d.source == nil {
		d.said = say.Text("This session comes from no file of yours.")
		return
	}
	text, err := d.source()
	if err == nil {
		var changes []string
		if changes, err = d.c.Changes(string(text)); err == nil {
			if len(changes) == 0 {
				d.said = say.Text("The file says what it said before.")
				return
			}
			d.open(&picker{title: say.Text("Go on by the changed session?"), note: changes, items: []item{
				{say.Text("No"), func(*Desk) {}}, {say.Text("Yes"), func(d *Desk) { d.do(class.Act{Do: class.Reload, Text: string(text)}) }},
			}})
			return
		}
	}
	d.said = say.Why(err)
}
