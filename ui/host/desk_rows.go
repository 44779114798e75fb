package host

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/theme"
)

// A light says whether anybody is at a table. It is in the order of who needs help.
type light int

// The lights.
const (
	gone    light = iota // nobody is connected
	awaited              // nobody has come yet
	idle                 // nobody has done anything for long, though the class goes on
	here                 // somebody is there
	atDesk               // the table plays at the facilitator's desk
	dark                 // nothing is known: everybody sits before one laptop
)

// longIdle is from when on a table that has something to do counts as idle.
const longIdle = 5 * class.Minute

// A row is what the desk tells of a team. The screen and the lines say the same.
type row struct {
	team   int
	name   string
	light  light
	people int          // connected
	phase  string       // what it is doing; empty where a stage asks for nothing
	work   string       // how far it is with what it does
	quiet  class.Moment // since somebody there did something; -1 for never
	waits  class.Moment // since it asked for help; -1 where it does not
	ready  bool
	vote   []string // what a vote needs of the facilitator
	alarms []string
}

// rows returns the teams as they stand on the desk: where tables come by network,
// those that need help first.
func (d *Desk) rows(v *class.View) []row {
	all := make([]row, len(v.Teams))
	for i := range v.Teams {
		all[i] = d.row(v, i)
	}
	if d.Hosted != nil {
		slices.SortStableFunc(all, func(a, b row) int { return cmp.Or(a.need(&b), a.team-b.team) })
	}
	return all
}

// need orders two rows by who needs help more: a hand that has been up longest, then
// a table that is gone, then alarms, then one that is idle, then one that is ready.
func (r *row) need(o *row) int {
	up := func(r *row) class.Moment { return -max(r.waits, -1) }
	lost := func(r *row) int {
		switch {
		case r.light == gone, r.light == awaited:
			return 0
		case len(r.alarms)+len(r.vote) > 0:
			return 1
		case r.light == idle:
			return 2
		case !r.ready:
			return 3
		default:
			return 4
		}
	}
	return cmp.Or(cmp.Compare(up(r), up(o)), lost(r)-lost(o))
}

func (d *Desk) row(v *class.View, i int) row {
	t := v.Teams[i]
	r := row{team: i, name: t.Name, work: workText(t), quiet: -1, waits: -1, ready: t.Ready, light: dark, vote: ballotNeeds(t.Ballot), alarms: alarmsOf(t)}
	if v.Do == sessions.PlayYears || v.Do == sessions.HoldBallot {
		r.phase = shortPhase(t)
	}
	if last := lastActed(t); last > 0 {
		r.quiet = v.Now - last
	}
	if t.Hand.Up {
		r.waits = v.Now - t.Hand.Since
	}
	if d.Hosted != nil {
		r.light, r.people = lightOf(v, t), peopleAt(t)
	}
	return r
}

// lightOf returns the light of a table in a hosted class.
func lightOf(v *class.View, t *class.TeamView) light {
	people := peopleAt(t)
	switch {
	case t.AtDesk:
		return atDesk
	case people == 0 && lastActed(t) == 0:
		return awaited
	case people == 0:
		return gone
	case v.Going && !t.Ready && v.Now-lastActed(t) > longIdle:
		return idle
	default:
		return here
	}
}

// peopleAt returns how many sit at a table.
func peopleAt(t *class.TeamView) (people int) {
	for _, c := range t.Chairs {
		people += c.People
	}
	return people
}

// there says whether anybody is at the table, and how many.
func (r *row) there() string {
	if r.people == 0 {
		return r.light.word()
	}
	return r.light.word() + " " + strconv.Itoa(r.people)
}

// lastActed returns when somebody at a table did something last, if only sat down.
func lastActed(t *class.TeamView) class.Moment {
	last := t.Acted
	for _, c := range t.Chairs {
		last = max(last, c.Since)
	}
	return last
}

// shortPhase says what a team is doing, in a column.
func shortPhase(t *class.TeamView) string {
	if t.Predicts && !t.Ready && t.Ballot == nil {
		return say.Textf("year %d, expecting", t.Year)
	}
	return phaseText(t)
}

// workText says how far a team is: its votes, what it expects, or its draft.
func workText(t *class.TeamView) string {
	switch {
	case t.Ballot != nil && !collects(t.Ballot):
		return ""
	case t.Ballot != nil:
		return say.Textf("votes %d of %d", t.Ballot.In, t.Ballot.Of)
	case t.Ready:
		return ""
	case t.Predicts:
		return say.Textf("%d of %d said", t.Foretold, t.Asked())
	case t.Phase == sim.Planning && t.DaysOf > 0:
		return say.Textf("%s of %s days", t.Days, t.DaysOf)
	default:
		return ""
	}
}

// word returns a light as a word.
func (l light) word() string {
	switch l {
	case gone:
		return say.Text("gone¦table")
	case awaited:
		return say.Text("not yet¦table")
	case idle:
		return say.Text("idle¦table")
	case here:
		return say.Text("here¦table")
	case atDesk:
		return say.Text("desk¦table")
	default:
		return ""
	}
}

// draw returns the light as a word in its colour.
func (l light) draw(text string, th theme.Theme) string {
	switch l {
	case gone:
		return th.Bad.Render(text)
	case idle, awaited:
		return th.Warn.Render(text)
	case here:
		return th.Good.Render(text)
	default:
		return text
	}
}

// ageText says how long ago something was.
func ageText(m class.Moment) string {
	switch {
	case m < 0:
		return ""
	case m < class.Minute:
		return say.Textf("%s s", strconv.Itoa(int(m/1000)))
	default:
		return say.Textf("%s min", strconv.Itoa(int(m/class.Minute)))
	}
}

// needs says for what a team needs the facilitator; nothing where it does not.
func (r *row) needs() string {
	var parts []string
	if r.waits >= 0 {
		parts = append(parts, say.Textf("needs you, %s", ageText(r.waits)))
	}
	return strings.Join(slices.Concat(parts, r.vote, r.alarms), "; ")
}
