package host

import (
	"errors"
	"slices"
	"strings"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// This file holds what the facilitator picks from a list or types in.

func (d *Desk) pickStage() {
	p := &picker{title: say.Text("Leave out which stage, or take it in again?")}
	for i, st := range d.view().Stages {
		if i > d.class().Stage() && !st.Protected {
			p.items = append(p.items, item{stageLine(&st), act(class.Act{Do: class.Drop, N: i})})
		}
	}
	d.openAny(p)
}

func (d *Desk) pickInject() {
	p := &picker{title: say.Text("Which inject?")}
	for i, in := range d.view().Injects {
		p.items = append(p.items, item{injectText(&in, say.Text(d.class().Script().Injects[i].Text)), func(d *Desk) { d.injecting(i) }})
	}
	d.openAny(p)
}

// injectText says an inject in a line.
func injectText(in *class.InjectView, text string) string {
	state := ""
	switch {
	case in.Fired:
		state = say.Text("sent")
	case in.Skipped:
		state = say.Text("left out")
	}
	if state != "" {
		state = "(" + state + ") "
	}
	const most = 50 // cells; all of it is a choice away
	return in.ID + "  " + state + clean.Fit(text, most).String()
}

// injecting offers what can be done with an inject.
func (d *Desk) injecting(i int) {
	in, script := d.view().Injects[i], &d.class().Script().Injects[i]
	p := &picker{title: in.ID}
	if script.Text != "" {
		p.note = append(p.note, say.Text(script.Text))
	}
	if in.Expect != "" {
		p.note = append(p.note, say.Textf("Expected: %s", in.Expect))
	}
	send := func(team int) func(*Desk) {
		return func(d *Desk) {
			d.confirm(say.Textf("Send %s now?", in.ID), func() { d.do(class.Act{Do: class.Fire, N: i, Team: team}) })
		}
	}
	p.items = []item{
		{say.Textf("Send %s to all", in.ID), send(-1)},
		{say.Textf("Send %s to %s", in.ID, d.class().TeamName(d.team)), send(d.team)},
		{say.Textf("Leave %s out, or take it in again", in.ID), act(class.Act{Do: class.Skip, N: i})},
	}
	d.open(p)
}

func (d *Desk) pickLever() {
	p := &picker{title: say.Text("Lock or open which lever?")}
	t := d.table()
	for l := range sim.NumLevers {
		state := ""
		if t.Locked[l] {
			state = "  " + say.Text("locked")
		}
		p.items = append(p.items, item{tell.LeverLabel(&d.class().Script().Scenario, l) + state, act(class.Act{Do: class.Lock, N: int(l)})})
	}
	d.openAny(p)
}

func (d *Desk) pickYear() {
	p := &picker{title: say.Textf("Take %s back to the planning of which year?", d.class().TeamName(d.team))}
	for y := 1; y <= d.class().Starts(d.team); y++ {
		p.items = append(p.items, item{say.Textf("Year %d", y), func(d *Desk) {
			d.confirm(say.Textf("Year %d and all after it are played again. Do it?", y), func() { d.do(class.Act{Do: class.Undo, Team: d.team, N: y}) })
		}})
	}
	d.openAny(p)
}

// openAny opens a list that is not empty.
func (d *Desk) openAny(p *picker) {
	if len(p.items) == 0 {
		d.notNow()
		return
	}
	d.open(p)
}

func (d *Desk) bannering() {
	d.open(&field{title: say.Text("A line for every screen; empty takes it off"), most: 76, then: func(d *Desk, text string) {
		d.do(class.Act{Do: class.Banner, Text: text})
	}})
}

func (d *Desk) ruling() {
	if err := d.class().Rules(d.team); err != nil { // before anything is asked
		if d.refused(err); !errors.Is(err, class.ErrNotNow) {
			d.said = words(say.Why(err)+".", d.nextStep())
		}
		return
	}
	b, rule := d.table().Ballot, d.from(class.Act{Do: class.Rule, Team: d.team})
	if b == nil { // it has ended since
		d.notNow()
		return
	}
	p := &picker{title: say.Text("The chair decides for")}
	for i, option := range b.Options {
		rule := rule
		rule.N = i
		p.items = append(p.items, item{letter(i) + "  " + option, func(d *Desk) {
			d.confirm(say.Textf("The chair decides for “%s”. It stands then. Do it?", option), func() { d.do(rule) })
		}})
	}
	d.openAny(p)
}

// counting types in the slips, then up to three reasons.
func (d *Desk) counting() {
	b := d.table().Ballot
	if b == nil || b.Step != sessions.Vote && b.Step != sessions.Revote {
		d.notNow()
		return
	}
	title := say.Text("How many for each, like A 3, B 2, C 1")
	if len(b.Options) == 2 {
		title = say.Text("How many for each, like A 3, B 2")
	}
	count := d.from(class.Act{Do: class.Count, Team: d.team})
	d.open(&field{title: title, most: 70, then: func(d *Desk, text string) {
		if _, err := class.ReadCounts(text, len(b.Options)); err != nil {
			d.said = say.Why(err)
			d.counting()
			return
		}
		count.Text = text
		d.reason(count)
	}})
}

func (d *Desk) reason(count class.Act) {
	said := count.More
	d.open(&field{title: say.Textf("Reason %d of 3 from the slips; empty ends", len(said)+1), most: saves.MaxReason, then: func(d *Desk, text string) {
		if text != "" {
			count.More = append(slices.Clip(said), text)
		}
		if text == "" || len(count.More) == 3 {
			d.confirm(say.Textf("Close the vote with %s?", count.Text), func() { d.do(count) })
			return
		}
		d.reason(count)
	}})
}

// writing keeps what the table says: what it will do, whether it may be quoted, and
// what it wants minuted.
func (d *Desk) writing() {
	line := func(title string, then func(*Desk, string)) func(*Desk) {
		return func(d *Desk) { d.open(&field{title: title, most: saves.MaxAction, then: then}) }
	}
	var held []item // first, because a table waits for it
	if b := d.table().Ballot; b != nil {
		for _, sentence := range b.Held {
			held = append(held, item{say.Textf("Let through: %s", sentence.Text), act(class.Act{Do: class.Pass, N: sentence.N})})
		}
	}
	p := &picker{title: say.Text("Write down what?"), items: append(held, item{say.Text("What somebody will do"), func(d *Desk) { d.pledging(nil) }})}
	if b := d.table().Ballot; b != nil && b.Decision >= 0 {
		p.items = append(p.items, item{say.Text("Dissent, because whoever dissents wants it minuted"), line(say.Text("Minute this"), func(d *Desk, text string) {
			d.do(class.Act{Do: class.Dissent, Team: d.team, Text: text})
		})})
	}
	if asked := d.viewed().Write; asked != "" {
		p.items = append(p.items, item{say.Text("A line that the table writes before the stage"), line(asked, func(d *Desk, text string) {
			d.do(class.Act{Do: class.Write, Team: d.team, Text: text})
		})})
	}
	if d.class().Script().Privacy.AskQuotes {
		p.items = append(p.items, item{say.Text("The table agrees that its sentences are handed out"), act(class.Act{Do: class.Quotes, N: 1})},
			item{say.Text("The table does not agree"), act(class.Act{Do: class.Quotes, N: 0})})
	}
	d.open(p)
}

// pledging asks for a commitment, part by part.
func (d *Desk) pledging(parts []string) {
	asked := []struct {
		title string
		most  int
	}{
		{say.Text("What will be done?"), saves.MaxAction}, {say.Text("By when?"), saves.MaxWhen}, {say.Text("Which seat asks about it?"), saves.MaxAsks},
	}
	now := asked[len(parts)]
	d.open(&field{title: now.title, most: now.most, then: func(d *Desk, text string) {
		if parts = append(parts, text); len(parts) == len(asked) || strings.TrimSpace(parts[0]) == "" {
			d.do(class.Act{Do: class.Pledge, Team: d.team, Text: parts[0], More: parts[1:]})
			return
		}
		d.pledging(parts)
	}})
}

// expecting asks one seat after the other, each alone, for a number.
func (d *Desk) expecting() { d.expect(0) }

func (d *Desk) expect(seat int) {
	t := d.table()
	seats := d.viewed().Seats
	if !t.Predicts || seat >= len(seats) {
		if !t.Predicts {
			d.notNow()
		}
		return
	}
	title := say.Textf("%s: %s at the end of this year?", seats[seat], tell.FigureLabel(t.Figure)) + " " + tell.TypedIn(t.Figure)
	d.open(&field{title: title, most: 12, then: func(d *Desk, text string) {
		amount, ok := tell.ReadAmount(t.Figure, text)
		if !ok && text != "" {
			d.expect(seat)
			d.said = tell.Mistyped(t.Figure)
			return
		}
		if ok {
			d.do(class.Act{Do: class.Foretell, Team: d.team, Seat: seat, Secret: &class.Secret{Amount: int64(amount)}})
		}
		d.expect(seat + 1)
	}})
}
