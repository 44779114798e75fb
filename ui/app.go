package ui

import (
	"time"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/theme"
)

// The smallest window that the game is drawn in.
const (
	leastWidth  = 80
	leastHeight = 24
)

// unasked is how long a screen that nobody asked for ignores keys.
const unasked = 400 * time.Millisecond

// An App is the running game: a stack of screens, of which the last is shown. It
// owns the window, quitting and help, and knows nothing of the game.
type App struct {
	screens []Screen
	frame   Frame
	start   func() tea.Cmd // opens the title
	places  func() []place // that can be gone to from every screen
	first   tea.Cmd        // opens another screen above it at the beginning; may be nil
	motion  bool
	pulsing bool // something is waited for, and shows it
	mouse   bool
	alone   bool // the program is this player's own, so it may be suspended
	coach   coach
	speaks  bool           // the coach has lines on the screen
	learned func() tea.Cmd // what follows when the coach has said everything; may be nil
	moves   int            // between screens, so far
	deaf    int            // how many screens that nobody asked for are still ignoring keys
	seated  *Seated        // how it is shown at a seat of a class; nil at home
	taught  bool           // the coach has begun
}

// A hearMsg ends the moment in which keys are ignored.
type hearMsg struct{}

// newApp returns an App that opens with start. Without motion nothing waits and
// nothing moves by itself.
func newApp(start func() tea.Cmd, t theme.Theme, motion bool) App {
	frame := Frame{Width: leastWidth, Height: leastHeight, Theme: t}
	return App{screens: []Screen{curtain{}}, frame: frame, start: start, motion: motion}
}

// Init opens the title.
func (a App) Init() tea.Cmd { return tea.Batch(pointing(a.listens()), a.start()) }

// Update takes a message to the screen it is for, and lets the coach see what
// came of it.
func (a App) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	next, cmd := a.update(msg)
	b, cmd := next.(App).watch(cmd)
	b, cmd = b.accompany(cmd, !a.coach.over())
	if listens := b.listens(); listens != a.listens() {
		cmd = tea.Batch(cmd, pointing(listens))
	}
	return b, cmd
}

func (a App) update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		a.frame.Width, a.frame.Height = msg.Width, msg.Height
		return a.tell(a.size())
	case tea.KeyMsg:
		return a.press(msg)
	case tea.MouseMsg:
		return a.point(msg)
	case tea.ResumeMsg:
		return a, pointing(a.listens())
	case landMsg:
		return a.update(msg())
	case fromMsg:
		if msg.moves != a.moves {
			return a, nil
		}
		return a.update(msg.to)
	case dressMsg:
		a.frame.Theme, a.motion = msg.theme, msg.motion
		if msg.coach != !a.coach.over() {
			a.coach = coach{}
			if msg.coach {
				a.coach = newCoach()
			}
		}
		a.mouse = msg.mouse
		return a, nil
	case pulseMsg:
		return a.beatOn()
	case hearMsg:
		a.deaf = max(a.deaf-1, 0)
		return a, nil
	case titleMsg:
		return a, a.start()
	}
	if next, cmd, moved := a.move(msg); moved {
		return next, cmd
	}
	return a.tell(msg)
}

// press takes a key: to the window first, then to the screen shown.
func (a App) press(msg tea.KeyMsg) (tea.Model, tea.Cmd) {
	top := a.top()
	_, asked := top.(quit)
	_, helped := top.(help)
	_, listed := top.(palette)
	switch {
	case key.Matches(msg, keys.Redraw):
		return a, tea.ClearScreen
	case key.Matches(msg, keys.Suspend):
		return a.suspend()
	case msg.String() == "ctrl+c" && asked:
		return a, tea.Quit // asked twice is an answer
	case msg.String() == "ctrl+c", !typing(top) && !asked && key.Matches(msg, keys.Quit):
		return a.open(a.quitting())
	case a.small() || a.deaf > 0:
		return a, nil
	case !helped && (!typing(top) && key.Matches(msg, keys.Help) || msg.String() == "f1"):
		return a.helps()
	case !listed && !asked && (!typing(top) && key.Matches(msg, keys.Palette) || msg.String() == "ctrl+k"):
		return a.lists()
	}
	if open := a.seated.opens(msg); open != nil && !typing(top) && !asked {
		return a.open(open())
	}
	if a.speaks && msg.String() == "x" {
		a.coach = coach{}
		return a, nil
	}
	a.coach = a.coach.hears(top, msg.String())
	return a.hand(msg)
}

// lists opens the palette of the screen shown, and from a help that of the screen it
// is about: what the footer has no room for is a click away too.
func (a App) lists() (tea.Model, tea.Cmd) {
	if _, helped := a.top().(help); helped {
		a.screens = a.screens[:len(a.screens)-1]
	}
	return a.open(newPalette(a.top(), a.seated.bindings(false), a.places(), a.alone))
}

// suspend leaves the program for the shell it was started in, where there is one.
func (a App) suspend() (tea.Model, tea.Cmd) {
	if !a.alone {
		return a, nil
	}
	return a, tea.Suspend
}

// tell shows msg to every screen: what was asked for must reach the screen that
// asked, even if another is above it by now.
func (a App) tell(msg tea.Msg) (tea.Model, tea.Cmd) {
	next := make([]Screen, len(a.screens))
	var cmds []tea.Cmd
	for i, s := range a.screens {
		var cmd tea.Cmd
		next[i], cmd = s.Update(msg)
		cmds = append(cmds, cmd)
	}
	a.screens = next
	return a, tea.Batch(cmds...)
}

// move changes the stack of screens, and reports whether msg asked for that.
func (a App) move(msg tea.Msg) (next App, cmd tea.Cmd, moved bool) {
	a.moves++
	switch msg := msg.(type) {
	case pushMsg:
		next, cmd = a.open(msg.screen)
	case stageMsg:
		a.screens = a.screens[:1]
		next, cmd = a.open(msg.screen)
	case breakMsg:
		a.screens = a.screens[:1]
		next, cmd = a.open(msg.screen)
		next, cmd = next.hush(cmd)
	case resetMsg:
		a.screens = nil
		next, cmd = a.open(msg.screen)
		cmd, next.first = tea.Batch(cmd, a.first, msg.then), nil
	case backMsg:
		a.screens = a.screens[:max(len(a.screens)-1, 1)]
		next, cmd = a.resume()
	case deedMsg:
		next, cmd = a.do(msg.deed)
	case leaveMsg:
		next, cmd = a.open(a.quitting())
	default:
		return a, nil, false
	}
	return next, cmd, true
}

// do closes the palette and does what was chosen in it. Where another screen has
// come between, what was chosen is no longer meant.
func (a App) do(d deed) (App, tea.Cmd) {
	if _, listed := a.top().(palette); !listed {
		return a, nil
	}
	a.screens = a.screens[:max(len(a.screens)-1, 1)]
	if d.open != nil {
		return a, d.open()
	}
	a, resumed := a.resume()
	next, cmd := a.press(d.press)
	return next.(App), tea.Batch(resumed, cmd)
}

// open puts s on top and tells it how large the window is. A starter begins.
func (a App) open(s Screen) (App, tea.Cmd) {
	a = a.still()
	a.moves++
	if a.teaches(s) {
		a.coach, a.taught = newCoach(), true
		if a.seated != nil {
			a.coach.lessons = a.coach.lessons[:len(a.coach.lessons)-1] // which tells of keys for one who plays alone
		}
	}
	s, sized := s.Update(a.size())
	var began tea.Cmd
	if b, ok := s.(starter); ok {
		s, began = b.Start()
	}
	a.screens = append(a.screens[:len(a.screens):len(a.screens)], s)
	return a, tea.Batch(sized, began)
}

// A mover is a screen that can move by itself.
type mover interface{ Still() Screen }

// still stops what moves by itself on the screen shown: it is about to be covered.
func (a App) still() App {
	if len(a.screens) == 0 {
		return a
	}
	if m, ok := a.top().(mover); ok {
		a.screens = append(a.screens[:len(a.screens)-1:len(a.screens)-1], m.Still())
	}
	return a
}

// A resumer is a [mover] that goes on by itself once it is uncovered.
type resumer interface{ Resume() (Screen, tea.Cmd) }

// resume lets the screen shown go on: it was covered and is no more.
func (a App) resume() (App, tea.Cmd) {
	r, ok := a.top().(resumer)
	if !ok {
		return a, nil
	}
	s, cmd := r.Resume()
	a.screens = append(a.screens[:len(a.screens)-1:len(a.screens)-1], s)
	return a, cmd
}

// A starter is a screen that does something when it is opened.
type starter interface{ Start() (Screen, tea.Cmd) }

// hush makes the screen on top ignore keys for a moment.
func (a App) hush(cmd tea.Cmd) (App, tea.Cmd) {
	wait := func(msg tea.Msg) tea.Cmd { return tea.Tick(unasked, func(time.Time) tea.Msg { return msg }) }
	switch {
	case a.seated != nil && a.seated.Hush != nil:
		wait = a.seated.Hush // others bring the screens there, so they come unasked without motion too
	case !a.motion:
		return a, cmd
	}
	a.deaf++
	return a, tea.Batch(cmd, wait(hearMsg{}))
}

func (a App) top() Screen { return a.screens[len(a.screens)-1] }

// size returns the size of the space a screen is given: the window without the
// coach, the rule and the footer.
func (a App) size() tea.WindowSizeMsg {
	height := a.frame.Height - footerHeight
	if a.speaks {
		height -= coachHeight
	}
	return tea.WindowSizeMsg{Width: a.frame.Width, Height: max(height, 1)}
}

// quitting asks whether to leave.
func (a App) quitting() Screen {
	if a.seated != nil {
		return newLeaving()
	}
	return newQuit(len(a.screens) > 1)
}

func (a App) small() bool {
	least := leastHeight
	if a.seated != nil {
		least -= a.seated.Rows
	}
	return a.frame.Width < leastWidth || a.frame.Height < least
}

// View draws the screen shown, and below it the keys that do something now.
func (a App) View() string {
	if a.small() {
		return tooSmall(a.frame)
	}
	return a.draw(a.frame)
}

// draw draws the window into f.
func (a App) draw(f Frame) string {
	body := f
	body.Height = a.size().Height
	drawn := box(a.top().Draw(body), body) + "\n"
	if a.speaks {
		coached := f
		coached.Height = coachHeight
		drawn += box(a.coach.draw(f, a.top()), coached) + "\n"
	}
	return drawn + footer(f, a.top(), a.seated.bindings(true), a.deaf > 0)
}
