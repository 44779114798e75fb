package door

import (
	"fmt"
	"reflect"
	"runtime/debug"
	"sync/atomic"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/say"
	_ "example.com/realign/ui/termguard" // before Bubble Tea asks the terminal
)

// A stage is what runs for one terminal: it plays the program of the visit, draws
// it into the mailbox and stands around it, so that a mistake in it is a line on
// one screen. Bubble Tea draws nothing itself.
type stage struct {
	seat    *seat
	program tea.Model
	at      Terminal
	over    *atomic.Bool // the program is: it has broken
	broken  bool
	idle    bool
	mouse   bool
	whole   bool
}

// What a stage is told by the seat around it.
type (
	drawMsg   struct{} // the mailbox is empty again
	idleMsg   struct{} // nobody has pressed a key for long
	redrawMsg struct{}
	mouseMsg  bool
	brokenMsg struct{ why string }
)

func (s *stage) Init() tea.Cmd {
	defer s.show()
	return s.begin()
}

// begin takes the program of the visit, and tells it how large the window is.
func (s *stage) begin() (cmd tea.Cmd) {
	defer s.catch()
	s.over = &atomic.Bool{}
	s.program, s.broken, s.whole, s.mouse = s.seat.visit.Program(s.at), false, true, false
	first := s.program.Init()
	next, sized := s.program.Update(tea.WindowSizeMsg{Width: s.at.Width, Height: s.at.Height})
	s.program = next
	return tea.Batch(caught(first, s.over), caught(sized, s.over))
}

// catch turns a mistake of the program into a word to the visitor.
func (s *stage) catch() {
	if cause := recover(); cause != nil {
		s.breaks(fmt.Sprintf("%v\n%s", cause, debug.Stack()))
	}
}

func (s *stage) breaks(why string) {
	s.broken, s.whole = true, true
	s.over.Store(true)
	s.seat.hear(Broken, why)
}

// Update takes what is the stage's own, and hands the program the rest.
func (s *stage) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	defer s.show()
	switch msg := msg.(type) {
	case drawMsg:
		return s, nil
	case redrawMsg:
		s.whole = true
		return s, nil
	case mouseMsg:
		s.mouse = bool(msg)
		return s, nil
	case idleMsg:
		s.idle = true
		return s, nil
	case brokenMsg:
		s.breaks(msg.why)
		return s, nil
	case tea.WindowSizeMsg:
		s.at.Width, s.at.Height = msg.Width, msg.Height
	case tea.KeyMsg:
		s.seat.pressed()
		if s.idle {
			s.idle = false
			s.seat.hear(Awake, "")
			return s, nil
		}
		if s.broken {
			return s, s.mend(msg)
		}
	}
	return s, s.hand(msg)
}

// mend begins anew at Enter.
func (s *stage) mend(msg tea.KeyMsg) tea.Cmd {
	switch msg.Type {
	case tea.KeyEnter:
		return s.begin()
	case tea.KeyCtrlC:
		return tea.Quit
	default:
		return nil
	}
}

// hand takes msg to the program.
func (s *stage) hand(msg tea.Msg) (cmd tea.Cmd) {
	if s.broken {
		return nil
	}
	defer s.catch()
	s.program, cmd = s.program.Update(msg)
	return caught(cmd, s.over)
}

// View is empty: the mailbox has what is to be seen.
func (s *stage) View() string { return "" }

// show offers what is to be seen.
func (s *stage) show() {
	s.seat.mail.offer(func() frame {
		text := s.text() // which may break, and change the rest
		f := frame{text: text, width: s.at.Width, height: s.at.Height, mouse: s.mouse, whole: s.whole, bell: s.seat.bell.Swap(false)}
		s.whole = false
		return f
	})
}

// text draws the program, or says why it cannot be seen.
func (s *stage) text() string {
	var drawn string
	if !s.broken {
		drawn = s.drawn()
	}
	if s.broken {
		return ansi.Wrap(say.Text("Something broke in the program on this screen. You are safe: everything that was decided is kept, and nobody else has noticed.\n\nEnter goes on from the last decision."), s.at.Width, "")
	}
	if s.idle {
		return say.Text("Are you still there? This screen only watches now. Any key goes on.") + "\n" + drawn
	}
	return drawn
}

func (s *stage) drawn() string {
	defer s.catch()
	return s.program.View()
}

// caught returns cmd so that a mistake in it, or in a command that it brings,
// comes back as a message. What a program that has broken had asked for comes to
// nothing: the one that is made anew has not asked for it.
func caught(cmd tea.Cmd, over *atomic.Bool) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		defer func() {
			cause := recover()
			switch {
			case over.Load():
				msg = nil
			case cause != nil:
				msg = brokenMsg{fmt.Sprintf("%v\n%s", cause, debug.Stack())}
			}
		}()
		msg = cmd()
		commands := reflect.ValueOf(msg) // a batch, or a sequence, whose type has no name outside
		if commands.Kind() == reflect.Slice && commands.Type().Elem() == reflect.TypeFor[tea.Cmd]() {
			for i := range commands.Len() {
				commands.Index(i).Set(reflect.ValueOf(caught(commands.Index(i).Interface().(tea.Cmd), over)))
			}
		}
		return msg
	}
}

// filter keeps from Bubble Tea what would reach the host's own terminal: leaving
// for its shell, running something there, or drawing.
func filter(_ tea.Model, msg tea.Msg) tea.Msg {
	switch msg {
	case tea.EnableMouseCellMotion(), tea.EnableMouseAllMotion():
		return mouseMsg(true)
	case tea.DisableMouse():
		return mouseMsg(false)
	case tea.ClearScreen():
		return redrawMsg{}
	}
	switch msg.(type) {
	case tea.SuspendMsg:
		return nil
	}
	if reflect.TypeOf(msg) == runs {
		return nil
	}
	return msg
}

// runs is the type of the message that runs something on the host.
var runs = reflect.TypeOf(tea.ExecProcess(nil, nil)())
