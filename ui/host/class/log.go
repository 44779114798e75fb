package class

import (
	"slices"
	"strconv"

	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// A Logged is a line of the facilitator's log.
type Logged struct {
	At    Moment
	Words string
}

// kept is how many lines the log shows; all of it stands in the journal.
const kept = 50

// logged writes into the log what a facilitator wants to find there again. It
// never tells who voted for what.
func (c *Class) logged(e Event) {
	if words := c.words(&e); words != "" {
		c.remember(e.At, words)
	}
}

func (c *Class) remember(at Moment, words string) {
	if len(c.log) >= kept {
		c.log = slices.Clone(c.log[1:])
	}
	c.log = append(c.log, Logged{at, words})
}

// words returns what the log says of an event; nothing where it says nothing.
func (c *Class) words(e *Event) string {
	name := say.Text("all teams")
	if e.Team >= 0 && e.Team < len(c.teams) {
		name = c.teams[e.Team].name
	}
	if e.Do >= Draft {
		return c.tableWords(e, name)
	}
	switch e.Do {
	case Note:
		return clean.Fit(e.Text, mostTold).String()
	case Tell:
		return c.toldWords(e, name)
	case Attend:
		return say.Textf("%s was seen to.", name)
	case OneScreen:
		if c.teams[e.Team].desk {
			return say.Textf("%s plays on at the desk.", name)
		}
		return say.Textf("%s plays on at its own screens.", name)
	case Welcome:
		return say.Textf("%s joined late.", c.teams[len(c.teams)-1].name)
	case Bring:
		if e.Team < 0 {
			name = c.teams[len(c.teams)-1].name
		}
		return say.Textf("%s brought its game.", name)
	case Rotate:
		return say.Textf("%s has a new code.", name)
	case Undo:
		return say.Textf("Year %s of %s was taken back.", strconv.Itoa(e.N), name)
	case Fire:
		return say.Textf("Inject %s was sent to %s.", c.script.Injects[e.N].ID, name)
	case Skip:
		if c.injects[e.N].skipped {
			return say.Textf("Inject %s is left out.", c.script.Injects[e.N].ID)
		}
		return say.Textf("Inject %s comes after all.", c.script.Injects[e.N].ID)
	case Invite:
		if e.N == 1 {
			return say.Text("The wall shows how to join.")
		}
	case Lock:
		if c.closed(sim.Lever(e.N)) {
			return say.Text("A lever was locked.")
		}
		return say.Text("A lever was opened.")
	}
	return c.clockWords(e)
}

// toldWords is words for a message to a team, to one of its seats, or to all.
func (c *Class) toldWords(e *Event, name string) string {
	text := clean.Fit(e.Text, mostTold).String()
	if seats := c.Seats(); e.N == 1 && e.Seat >= 0 && e.Seat < len(seats) {
		return say.Textf("Message to %s of %s alone: %s", seats[e.Seat], name, text)
	}
	return say.Textf("Message to %s: %s", name, text)
}

// clockWords is words for what happens to the time, and to the hosts.
func (c *Class) clockWords(e *Event) string {
	switch e.Do {
	case Go:
		return say.Text("The clock runs.")
	case Hold:
		return say.Text("Paused.")
	case Slept:
		return say.Many(max(e.N/60, 1), "The computer slept for 1 minute.", "The computer slept for %s minutes.", strconv.Itoa(max(e.N/60, 1)))
	case Resumed:
		return say.Text("The class was opened again.")
	case Vacate:
		return say.Text("A host is gone. Its tables come back by the same command, and their seats are free for them.")
	case Lead:
		if e.Text != "" && e.Text != e.Host {
			return say.Text("Another host leads the class now.")
		}
	case Extend:
		if e.N < 0 {
			return say.Many(-e.N, "1 minute less.", "%s minutes less.", strconv.Itoa(-e.N))
		}
		return say.Many(e.N, "1 minute more.", "%s minutes more.", strconv.Itoa(e.N))
	case Doubt, Contest:
		if c.doubt != nil {
			return say.Text("The wall shows a doubt.")
		}
	case Next, Back, Finish:
		if c.Over() {
			return say.Text("The session is over.")
		}
		return say.Textf("Now: %s.", say.Text(c.at().Heading()))
	}
	return ""
}

// tableWords is words for what a table did, or was done for it.
func (c *Class) tableWords(e *Event, name string) string {
	switch {
	case e.Do == TimeUp && c.left() > 0: // the facilitator went on
		return say.Textf("%s was not ready; what was left was played as it stood.", name)
	case e.Do == TimeUp:
		return say.Textf("The time ran out for %s.", name)
	case e.Do == Raise && c.teams[e.Team].hand == Hand{true, e.Seat, e.At}:
		return say.Textf("%s needs help.", name)
	case e.Do == Preside:
		return say.Textf("The chair of %s decided.", name)
	case e.By != Facilitator:
	case e.Do == Commit:
		return say.Textf("The desk made the plan of %s final.", name)
	case e.Do == Answer:
		return say.Textf("The desk answered a card for %s.", name)
	case e.Do == Vote:
		return say.Textf("The desk voted for a seat of %s.", name)
	}
	return ""
}

// Log returns what was done last, the newest at the end. Nothing in it is secret.
func (c *Class) Log() []Logged { return c.log }

// Added returns the lines of a log that were not in it before. It may have lost its
// oldest since.
func Added(before, now []Logged) []Logged {
	for n := min(len(before), len(now)); n > 0; n-- {
		if slices.Equal(before[len(before)-n:], now[:n]) {
			return now[n:]
		}
	}
	return now
}
