package host

import (
	"fmt"
	"io"
	"strings"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/theme"
)

// leaders play the tables of an hour without people, one each in this order.
var leaders = []string{"relationship", "administrator", "controller", "enthusiast", "benchmarker", "steward"}

// A Keeper keeps events, and writes what came of them.
type Keeper interface {
	Append([]class.Event) error
	Export(*class.Class) error
}

// An auto is an hour that plays itself.
type auto struct {
	c    *class.Class
	keep Keeper
	at   class.Moment
	out  io.Writer
	err  error
	last string // the wall as it was, but for the clock
	see  func(frame string)
}

// Auto plays a whole session with leaders that play by rule as its tables, on a
// clock that runs ahead, and prints what the wall shows. Everything is kept as in
// an hour with people.
func Auto(c *class.Class, keep Keeper, out io.Writer) error {
	a := &auto{c: c, keep: keep, out: out, at: c.Now()}
	a.see = a.print
	return a.play()
}

// beats of an automatic hour, and how many it takes at the most.
const (
	stride = 15_000 // ms
	mostOf = 20_000
)

func (a *auto) play() error {
	a.show()
	a.do(class.Act{Do: class.Go})
	for range mostOf {
		if a.err != nil || a.c.Over() {
			break
		}
		stage := a.c.Stage()
		a.show()
		for team := range a.c.Teams() {
			a.table(team)
		}
		if a.c.Stage() != stage {
			continue
		}
		a.at += stride
		a.do(class.Act{Do: class.Tick})
		v := a.c.ViewFor(class.Who{Kind: class.Desk}, a.at)
		if a.c.Stage() == stage && (v.Left <= 0 || ready(&v)) {
			a.finish(&v)
			a.do(class.Act{Do: class.Next, N: 1})
		}
	}
	a.show()
	if a.err == nil {
		a.err = a.keep.Export(a.c)
	}
	return a.err
}

func ready(v *class.View) bool {
	for i := range v.Teams {
		if !v.Teams[i].Ready {
			return false
		}
	}
	return v.Do == sessions.PlayYears || v.Do == sessions.HoldBallot
}

// finish shows what a stage still has to show.
func (a *auto) finish(v *class.View) {
	for range len(v.Shows.Figures) - v.Shown {
		a.do(class.Act{Do: class.Reveal})
		a.show()
	}
	if v.Do == sessions.Commit {
		a.do(class.Act{Do: class.Pledge, Text: say.Text("Phone three members who left"), More: []string{"", ""}})
		a.show()
	}
}

// do does an act that the hour needs. What the class refuses is left undone.
func (a *auto) do(act class.Act) bool {
	next, events, err := a.c.Do(class.Command{By: class.Facilitator, At: a.at, Act: act})
	if lost := a.keep.Append(events); lost != nil {
		a.err = lost
		return false
	}
	a.c = next
	return err == nil
}

// table plays what a table can play now.
func (a *auto) table(team int) {
	for range mostOf {
		v := a.c.ViewFor(class.Who{Kind: class.Desk}, a.at)
		t := v.Teams[team]
		moved := false
		switch {
		case a.err != nil || a.c.Over():
			return
		case t.Ballot != nil:
			moved = a.vote(team, t.Ballot, len(v.Seats))
		case v.Do != sessions.PlayYears || t.Ready:
			return
		case t.Phase == sim.Planning:
			leader, _ := policy.ByID(leaders[team%len(leaders)])
			plan := a.c.Advice(team, leader)
			moved = a.do(class.Act{Do: class.Draft, Team: team, Plan: &plan}) && a.do(class.Act{Do: class.Commit, Team: team})
		case t.Predicts && len(t.Years) > 0 && t.Foretold < len(v.Seats):
			moved = a.do(class.Act{Do: class.Foretell, Team: team, Seat: t.Foretold, Secret: &class.Secret{Amount: a.guess(t)}})
		case t.Phase == sim.Answering:
			open := a.c.Answers(team)
			moved = len(open) > 0 && a.do(class.Act{Do: class.Answer, Team: team, N: open[0]})
		default:
			moved = a.do(class.Act{Do: class.Run, Team: team})
		}
		a.show()
		if !moved {
			return
		}
	}
}

// guess expects what was, spread a little from seat to seat.
func (a *auto) guess(t *class.TeamView) int64 {
	if n := len(t.Years); n > 0 {
		amount := int64(t.Years[n-1].Figures[t.Figure])
		return amount + amount/100*int64(t.Foretold)
	}
	return 0 // nothing has been yet
}

// vote takes a vote one step on. The seats of an odd table differ at first, and
// some of them change their mind.
func (a *auto) vote(team int, b *class.BallotView, seats int) bool {
	switch b.Step {
	case sessions.Read:
		for seat := range seats {
			a.do(class.Act{Do: class.Look, Team: team, Seat: seat, N: seat % class.Reports})
		}
	case sessions.Vote, sessions.Revote:
		for seat := range seats {
			choice := seat % len(b.Options)
			if b.Step == sessions.Revote {
				choice = seat % min(2, len(b.Options))
			}
			s := class.Secret{Choice: choice, Sure: 70, Text: say.Textf("A reason for %s.", letter(choice))}
			a.do(class.Act{Do: class.Vote, Team: team, Seat: seat, Secret: &s})
			a.show()
		}
	}
	step := class.Act{Do: class.Step, Team: team}
	switch {
	case a.do(step):
		return true
	case !b.Tie:
		return false
	}
	a.do(class.Act{Do: class.Rule, Team: team, N: 0})
	a.show()
	return a.do(step)
}

// show prints the wall where it shows something new.
func (a *auto) show() {
	v := a.c.ViewFor(class.Who{Kind: class.Wall}, a.at)
	frame := DrawWall(v, worldOf(a.c), theme.Plain, wallWidth, wallHeight)
	v.Left = 0
	if still := DrawWall(v, worldOf(a.c), theme.Plain, wallWidth, wallHeight); still != a.last {
		a.last = still
		a.see(frame)
	}
}

func (a *auto) print(frame string) {
	if a.err == nil {
		_, a.err = fmt.Fprintf(a.out, "%s\n%s\n", frame, strings.Repeat("=", wallWidth))
	}
}
