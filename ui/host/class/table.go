package class

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/say"
)

// A Chair is a seat at a table, and who sits there. Of who they are nothing is
// known.
type Chair struct {
	People int    // 0 where it is empty
	Since  Moment // when it was taken last
	Turn   int    // how often it has become free: who sat before sits there no more
}

// A Hand is raised by a table that needs help.
type Hand struct {
	Up    bool
	Seat  int // that raised it
	Since Moment
}

// The most that a class holds: no more people share a seat, and no more teams are
// in a room. More is a mistake, or meant badly.
const (
	mostAtSeat = 20
	mostTeams  = 100
)

// mostTold is how long a message can be, in cells.
const mostTold = 240

// seated looks at what people do with chairs and hands. It is taken at any time:
// somebody may come, go or need help while the class is paused.
func (c *Class) seated(cmd *Command) ([]Act, error) {
	t := &c.teams[cmd.Team]
	people := t.chairs[cmd.Seat].People
	switch cmd.Do {
	case Sit:
		if cmd.N < 1 || cmd.N > mostAtSeat {
			return nil, ErrNoSuch
		}
		switch {
		case people >= cmd.N:
			return nil, ErrTaken
		case people > 0 && c.script.TooMany == sessions.OthersWatch:
			return nil, ErrWatch
		}
	case Rise:
		if cmd.N < 1 || cmd.N > people {
			return nil, ErrNotNow
		}
	}
	return []Act{cmd.Act}, nil
}

// moves keeps when somebody at the table did something last.
func (t *team) moves(e Event) {
	if e.By >= 0 && e.Do < TimeUp {
		t.acted = e.At
	}
}

// sits does what people did with a chair or a hand. A hand that another seat has
// raised stays up: two who need help do not cancel each other.
func (t *team) sits(e Event) {
	chair := t.chairs[e.Seat]
	before := chair.People
	switch e.Do {
	case Sit:
		t.chairs = put(t.chairs, e.Seat, Chair{e.N, e.At, chair.Turn})
	case Rise:
		if chair.People = max(chair.People-e.N, 0); chair.People == 0 {
			chair.Turn++
		}
		t.chairs = put(t.chairs, e.Seat, chair)
	case Raise:
		switch {
		case !t.hand.Up:
			t.hand = Hand{true, e.Seat, e.At}
		case t.hand.Seat == e.Seat:
			t.hand = Hand{}
		}
		return
	}
	t.seats(e, before)
}

// emptied is a room that nobody is connected to.
func (c *Class) emptied() {
	for i := range c.teams {
		t := &c.teams[i]
		for seat, chair := range t.chairs {
			t.chairs = put(t.chairs, seat, Chair{Since: chair.Since, Turn: chair.Turn + 1})
		}
		t.by = nil
	}
}

// speaks looks at words of the facilitator, and at those for the log.
func (c *Class) speaks(cmd *Command) ([]Act, error) {
	a := cmd.Act
	if cmd.Do == Note {
		a.Text = clean.Fit(a.Text, mostTold).String()
		return []Act{a}, nil
	}
	most := mostTold
	if cmd.Do == Welcome {
		most, a.Team = saves.MaxName, -1
	}
	text, err := clean.Line(strings.TrimSpace(a.Text), most)
	switch {
	case err != nil:
		return nil, fmt.Errorf(say.Text("what was written was not kept: %w"), err)
	case text.String() == "":
		return nil, errNoWords
	}
	a.Text = text.String()
	if cmd.Do == Welcome {
		a.N = 1
		return []Act{a}, c.welcomes(a.Text)
	}
	return []Act{a}, nil
}

// welcomes refuses a name for a late team.
func (c *Class) welcomes(name string) error {
	switch {
	case c.Over():
		return ErrNotNow
	case c.script.Late == sessions.Merge && c.clock.begun:
		return fmt.Errorf(say.Text("who comes late sits down at another table here; there is most room at %s"), c.emptiest())
	case c.script.Mode == sessions.OneScreen:
		return say.Error("everybody plays one game here; a late table looks on")
	}
	return c.unlike(name)
}

// unlike refuses a name for a new team that could be taken for another's.
func (c *Class) unlike(name string) error {
	named := func(t team) bool { return clean.Alike(t.name, name) }
	taken := slices.ContainsFunc(c.teams, named)
	switch {
	case sessions.Reserved(name):
		return fmt.Errorf(say.Text("a team called %s would be taken for somebody else; give it another name"), name)
	case !clean.OneScript(name):
		return fmt.Errorf(say.Text("the name %s has letters of several scripts in one word; write each word in one"), name)
	case len(c.teams) >= mostTeams:
		return fmt.Errorf(say.Text("a class has %d teams at the most"), mostTeams)
	case taken:
		return fmt.Errorf(say.Text("there is a team that is called %s already, or looks so; give the new one another name"), name)
	}
	return nil
}

// hosts does what the facilitator did about a table, but for its game, and about those who
// serve the class.
func (c *Class) hosts(e Event) {
	switch e.Do {
	case Welcome:
		c.welcome(clean.Fit(e.Text, saves.MaxName).String(), e.N == 1)
		return
	case Vacate:
		c.vacate(e.Host)
		return
	case Lead:
		c.leader = leader{e.Host, e.N == 1}
		return
	case Tell:
		m := Message{At: e.At, Inject: -1, Team: e.Team, Seat: -1, From: say.Text("The facilitator"), Text: clean.Fit(e.Text, mostTold).String()}
		if e.N == 1 {
			m.Seat = e.Seat
		}
		c.mail = append(c.mail, m)
		return
	}
	t := &c.teams[e.Team]
	switch e.Do {
	case Attend:
		t.hand = Hand{}
	case OneScreen:
		t.desk = !t.desk
	case Rotate:
		t.renewed++
	}
}

// chairsOf returns the chairs of a table in the order of its seats.
func (c *Class) chairsOf(t *team) []Chair {
	all := make([]Chair, len(c.Seats()))
	for seat := range maps.Keys(t.chairs) {
		if seat < len(all) {
			all[seat] = t.chairs[seat]
		}
	}
	return all
}

// Chair returns who sits at a seat of a team.
func (c *Class) Chair(team, seat int) Chair { return c.teams[team].chairs[seat] }

// Renewed returns how often the code of a team was renewed.
func (c *Class) Renewed(team int) int { return c.teams[team].renewed }
