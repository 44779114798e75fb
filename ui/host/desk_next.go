package host

import (
	"errors"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// This file holds what the desk proposes to do next, for whoever leads the first time:
// a sentence with the keys, or line by line with their words.

// nextStep says what is done next, and by which key; nothing where the tables do it by
// themselves.
func (d *Desk) nextStep() string {
	v := d.viewed()
	switch {
	case len(d.panes) > 0, d.lock != nil:
		return ""
	case d.Hosted != nil && !v.Teams[d.team].AtDesk && !v.Over:
		return d.nextOfRoom(v)
	case v.Over:
		return say.Textf("Next: %s closes the desk, and then the pages to hand out are made.", d.keyFor("q"))
	case !v.Begun:
		return say.Textf("Next: %s begins the session.", d.keyFor(" "))
	case !v.Going:
		return say.Textf("Next: %s lets the clock go on.", d.keyFor(" "))
	}
	switch t := v.Teams[d.team]; {
	case v.Doubt != nil:
		return d.nextOfDoubt(v.Doubt)
	case t.Ballot != nil:
		return d.nextOfVote(t.Ballot)
	case v.Do == sessions.PlayYears && !t.Ready:
		return d.nextOfYear(v, t)
	case v.Do == sessions.Compare && v.Shown < len(v.Shows.Figures):
		return say.Textf("Next: %s shows a figure.", d.keyFor("f"))
	case v.Do == sessions.Debrief:
		return say.Textf("Next: %s shows the questions, %s puts those of the next phase on the wall, %s doubts an assumption, %s ends the stage.", d.keyFor("z"), d.keyFor("f"), d.keyFor("D"), d.keyFor("n"))
	case v.Do == sessions.Commit:
		return say.Textf("Next: %s writes down what somebody will do, %s ends the stage.", d.keyFor("t"), d.keyFor("n"))
	default:
		return say.Textf("Next: %s ends the stage.", d.keyFor("n"))
	}
}

// nextOfRoom says what a class of tables with screens of their own waits for: that they
// come, and that the clock runs. What is on their cards is a key away.
func (d *Desk) nextOfRoom(v *class.View) string {
	t := v.Teams[d.team]
	absent := peopleAt(t) == 0
	switch {
	case !v.Begun && absent:
		return say.Textf("Next: %s begins once the tables are here; %s tells the code on the card of %s.", d.keyFor(" "), d.keyFor("C"), t.Name)
	case !v.Begun:
		return say.Textf("Next: %s begins the session.", d.keyFor(" "))
	case !v.Going:
		return say.Textf("Next: %s lets the clock go on.", d.keyFor(" "))
	case v.Doubt != nil:
		return d.nextOfDoubt(v.Doubt)
	case absent:
		return say.Textf("Nobody is at %s: %s tells its code, %s lets it play at this desk.", t.Name, d.keyFor("C"), d.keyFor("o"))
	default:
		return ""
	}
}

// nextOfYear says what a game waits for.
func (d *Desk) nextOfYear(v *class.View, t *class.TeamView) string {
	switch {
	case t.Phase == sim.Answering:
		return say.Textf("Next: %s answers, or puts it to the vote.", d.keyFor("p"))
	case t.Predicts && t.Foretold == 0:
		return say.Textf("Next: everybody writes down a number, and %s takes the numbers in.", d.keyFor("e"))
	case t.Predicts:
		return say.Textf("Next: %s lets the year run; %s changes the numbers.", d.keyFor("p"), d.keyFor("e"))
	case v.Write != "" && len(t.Wrote) == 0:
		return say.Textf("Next: %s takes the line that the table writes, then %s opens the plan.", d.keyFor("t"), d.keyFor("p"))
	default:
		return say.Textf("Next: %s opens the plan.", d.keyFor("p"))
	}
}

// nextOfVote says what a vote waits for.
func (d *Desk) nextOfVote(b *class.BallotView) string {
	switch voting := b.Step == sessions.Vote || b.Step == sessions.Revote; {
	case voting && b.In == 0 && d.class().Rules(d.team) == nil:
		return say.Textf("Next: %s lets a seat vote here, %s takes counts from paper, %s takes what the chair decides without a vote.", d.keyFor("v"), d.keyFor("c"), d.keyFor("k"))
	case voting && b.In == 0:
		return say.Textf("Next: %s lets a seat vote here, or %s takes counts from paper.", d.keyFor("v"), d.keyFor("c"))
	case voting && b.In < b.Of:
		return say.Textf("Next: %s for the next seat, %s where nobody else votes.", d.keyFor("v"), d.keyFor("s"))
	case voting:
		return say.Textf("Next: all have voted, and %s closes the vote.", d.keyFor("s"))
	case b.Step == sessions.Read:
		return say.Textf("Next: %s opens reports for a seat, %s begins the vote.", d.keyFor("v"), d.keyFor("s"))
	case len(b.Held) > 0:
		return say.Textf("Next: %s lets sentences through, %s goes on.", d.keyFor("t"), d.keyFor("s"))
	case b.Step == sessions.Foretell:
		return say.Textf("Next: %s takes in what each expects, %s goes on.", d.keyFor("e"), d.keyFor("s"))
	case b.Step == sessions.Decide && b.Decision < 0:
		return say.Textf("Next: %s takes what the chair decides.", d.keyFor("k"))
	case b.Step == sessions.Decide:
		return say.Textf("Next: %s goes on; whoever dissents can have it minuted first, with %s.", d.keyFor("s"), d.keyFor("t"))
	default:
		return say.Textf("Next: %s goes on in the vote when enough was said.", d.keyFor("s"))
	}
}

// keyFor returns what is pressed for a key of the desk, or line by line its word.
func (d *Desk) keyFor(key string) string {
	for i := range deskKeys {
		if k := &deskKeys[i]; k.key == key {
			switch {
			case d.spoken && key == " " && !d.viewed().Going:
				return "“" + say.Text(goWord) + "”"
			case d.spoken:
				return "“" + say.Text(k.word) + "”"
			}
			return say.Text(k.shown)
		}
	}
	return key
}

// notNow says that something cannot be done now, and what can.
func (d *Desk) notNow() {
	d.said = words(say.Text("That cannot be done now."), d.nextStep())
}

// refused says why the class did not do something.
func (d *Desk) refused(err error) {
	if errors.Is(err, class.ErrNotNow) {
		d.notNow()
		return
	}
	d.said = say.Why(err)
}
