package host

import (
	"runtime"
	"slices"
	"strings"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim/sweep"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// This file holds what the facilitator does about time and stages.

func (d *Desk) goOrHold() {
	if d.viewed().Going {
		d.do(class.Act{Do: class.Hold})
	} else {
		d.do(class.Act{Do: class.Go})
	}
}

// next goes on, and asks where a table is not ready or the session would end.
func (d *Desk) next() {
	v, next := d.viewed(), d.from(class.Act{Do: class.Next})
	all := next
	all.N = 1
	ready := true
	for i := range v.Teams {
		ready = ready && v.Teams[i].Ready
	}
	last := true
	for i := d.class().Stage() + 1; i < len(v.Stages); i++ {
		last = last && v.Stages[i].Dropped
	}
	switch {
	case last && !v.Over:
		question := say.Text("End the session? The results are written.")
		if !ready {
			question = words(say.Text("Not every table is ready."), question)
		}
		question = words(question, d.unquoted(v))
		d.confirm(question, func() { d.ends(all) })
	case !ready:
		d.confirm(say.Text("Not every table is ready. Go on, and play what is left as it stands?"), func() { d.do(all) })
	default:
		d.do(next)
	}
}

// unquoted says which tables have not agreed that their sentences are handed out; nothing
// where all have, or nobody is asked.
func (d *Desk) unquoted(v *class.View) string {
	agreed, of := 0, len(v.Teams)
	for i := range v.Teams {
		if v.Teams[i].Quotes {
			agreed++
		}
	}
	switch {
	case !d.class().Script().Privacy.AskQuotes || agreed == of:
		return ""
	case of == 1:
		return say.Textf("The table has not agreed that its sentences are handed out, among them what people will do; %s writes down that it does.", d.keyFor("t"))
	default:
		return say.Textf("%[1]d of %[2]d tables have agreed that their sentences are handed out, among them what people will do; %[3]s writes down that another does.", agreed, of, d.keyFor("t"))
	}
}

// before goes back, and asks: the stage before begins anew, and a vote that is
// underway would be lost.
func (d *Desk) before() {
	back := d.from(class.Act{Do: class.Back})
	d.confirm(say.Text("Go back to the stage before? It begins anew. Years that were played stay as they are."), func() { d.do(back) })
}

// ending ends the session before its last stage is over.
func (d *Desk) ending() {
	if v := d.viewed(); !v.Begun || v.Over {
		d.notNow()
		return
	}
	d.confirm(say.Text("End the session now? The results are written first. Key b takes it up again."), func() { d.ends(class.Act{Do: class.Finish}) })
}

// ends writes the results before it does what ends the session. Where they cannot be
// written it asks.
func (d *Desk) ends(a class.Act) {
	end := func(d *Desk) { d.do(a) }
	d.exportThen(end, func(d *Desk) {
		d.confirm(words(d.said, say.Text("End all the same? What was done is kept, and the results can be written later.")), func() { end(d) })
	})
}

// proposalText says what would make up the time; nothing where nothing would.
func proposalText(v *class.View) string {
	var parts []string
	for _, i := range v.Propose.Drop {
		parts = append(parts, say.Textf("drop “%s” (%d)", v.Stages[i].Heading, int(v.Stages[i].Minutes/class.Minute)))
	}
	for _, s := range v.Propose.Shorten {
		parts = append(parts, say.Textf("shorten “%s” to %d", v.Stages[s.Stage].Heading, s.Minutes))
	}
	return strings.Join(parts, ", ")
}

func (d *Desk) proposing() {
	text := proposalText(d.viewed())
	if text == "" {
		d.notNow()
		return
	}
	d.confirm(say.Textf("To make up the time: %s. Do it?", text), func() { d.do(class.Act{Do: class.Shorten}) })
}

// step goes on in a vote. A round that is counted is closed for good, so it asks.
func (d *Desk) step() {
	b := d.table().Ballot
	next := d.from(class.Act{Do: class.Step, Team: d.team})
	then := func() { d.do(next) }
	switch {
	case b != nil && b.In > 0 && (b.Step == sessions.Vote || b.Step == sessions.Revote):
		d.confirm(say.Textf("%d of %d have voted. Close the vote?", b.In, b.Of), then)
	case b != nil && b.Step == sessions.Reasons && len(b.Held) > 0: // nobody has read them yet
		d.confirm(say.Many(len(b.Held), "1 sentence waits to be let through. Go on without it?", "%d sentences wait to be let through. Go on without them?", len(b.Held)), then)
	case b != nil && b.Decision >= 0:
		d.confirm(say.Text("Go on? What was decided stands."), then)
	default:
		then()
	}
}

// stageSays shows all that the stage says, and what is for the facilitator alone. What
// comes of a doubt may have to be played first.
func (d *Desk) stageSays() {
	c := d.class()
	d.asks = append(d.asks, ask{
		do: func() error { c.Foresee(sweep.Workers(runtime.GOMAXPROCS(0))); return nil },
		then: func(d *Desk, _ error) {
			v := d.viewed()
			d.open(&readPane{title: v.Heading, text: slices.Concat(d.doubtWords(), stageWords(v), questionWords(v))})
		},
	})
}

// questionWords are the questions of a debrief, phase by phase.
func questionWords(v *class.View) (all []string) {
	for _, a := range v.Asked {
		all = append(all, tell.PhaseTitle(a.Phase)+": "+strings.Join(a.Questions, " "))
	}
	return all
}

// stageWords are the words of the stage, each with what it is: to be said aloud, to be
// written by the tables, or for the facilitator alone.
func stageWords(v *class.View) (all []string) {
	if v.Say != "" {
		all = append(all, say.Textf("Say: %s", v.Say))
	}
	if v.Write != "" {
		all = append(all, say.Textf("They write: %s", v.Write))
	}
	if v.Notes != "" {
		all = append(all, say.Textf("For you: %s", v.Notes))
	}
	return all
}

// reload reads the session's file again, shows what is different, and asks.
func (d *Desk) reload() {
	if d.Source == nil {
		d.said = say.Text("This session comes from no file of yours.")
		return
	}
	text, err := d.Source()
	if err == nil {
		var changes []string
		if changes, err = d.class().Changes(string(text)); err == nil {
			if len(changes) == 0 {
				d.said = say.Text("The file says what it said before.")
				return
			}
			d.open(&picker{title: say.Text("Go on by the changed session?"), note: changes, yesNo: true, items: []item{
				{say.Text("No"), func(*Desk) {}}, {say.Text("Yes"), func(d *Desk) { d.do(class.Act{Do: class.Reload, Text: string(text)}) }},
			}})
			return
		}
	}
	d.said = say.Why(err)
}
