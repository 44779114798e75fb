package host

import (
	"fmt"
	"slices"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// playing opens what the game of the team waits for.
func (d *Desk) playing() {
	t := d.table()
	switch {
	case t.Ready || t.Ballot != nil:
		d.notNow()
	case t.Phase == sim.Planning:
		d.open(&planner{})
	case t.Phase == sim.Answering:
		card := &d.class().Script().Scenario.Cards[t.Card]
		p := &picker{title: say.Text(card.Title), text: say.Text(card.Text)}
		for _, i := range d.class().Answers(d.team) {
			p.items = append(p.items, item{letter(i) + "  " + say.Text(card.Choices[i].Label), act(class.Act{Do: class.Answer, N: i})})
		}
		p.items = append(p.items, item{say.Text("Put it to the vote"), act(class.Act{Do: class.Open})})
		d.open(p)
	case t.Predicts && t.Foretold == 0:
		d.confirm(say.Text("Nobody has said what to expect. Let the year run all the same?"), func() { d.do(class.Act{Do: class.Run, Team: d.team}) })
	default:
		d.do(class.Act{Do: class.Run, Team: d.team})
	}
}

// voting hands the keyboard from seat to seat. Nothing of a vote is on the screen
// when the next seat comes.
func (d *Desk) voting() {
	b := d.table().Ballot
	if b == nil || b.Step != sessions.Vote && b.Step != sessions.Revote && b.Step != sessions.Read {
		d.notNow()
		return
	}
	p := &picker{title: say.Text("Who is at the keyboard? Everybody else looks away.")}
	for i, seat := range d.viewed().Seats {
		theirs := d.theirs(i)
		if b.Step == sessions.Read {
			p.items = append(p.items, item{marked(seat, len(theirs.Read) >= class.MayRead, say.Text("has read")), func(d *Desk) { d.reading(i) }})
			continue
		}
		p.items = append(p.items, item{marked(seat, theirs.Mine, say.Text("has voted")), func(d *Desk) { d.person(i, b) }})
	}
	d.open(p)
}

// theirs returns the vote underway as a seat of the team may see it; an empty one where
// it is over by now.
func (d *Desk) theirs(seat int) class.BallotView {
	v := d.class().ViewFor(class.Who{Kind: class.Seat, Team: d.team, Seat: seat}, d.Hall.Now())
	if b := v.Teams[d.team].Ballot; b != nil {
		return *b
	}
	return class.BallotView{}
}

// marked returns a label with a mark behind it, where it has one.
func marked(label string, has bool, mark string) string {
	if has {
		return label + "  " + mark
	}
	return label
}

// mostSharing is how many people of a seat the list offers.
const mostSharing = 9

// person asks which of those who share a seat votes, where each of them does.
func (d *Desk) person(seat int, b *class.BallotView) {
	if !b.Each {
		d.choosing(voter{seat, 0}, b)
		return
	}
	p := &picker{title: say.Textf("%s: which of the people there?", d.viewed().Seats[seat])}
	for n := range mostSharing {
		p.items = append(p.items, item{say.Textf("Person %d", n+1), func(d *Desk) { d.choosing(voter{seat, n}, b) }})
	}
	d.open(p)
}

// A voter is one of the people at a seat, from 0.
type voter struct{ seat, person int }

// choosing asks one seat for its vote: what, how sure, why.
func (d *Desk) choosing(who voter, b *class.BallotView) {
	p := &picker{title: b.Question}
	for i, option := range b.Options {
		p.items = append(p.items, item{letter(i) + "  " + option, func(d *Desk) { d.surety(who, b, class.Secret{Choice: i}) }})
	}
	d.open(p)
}

func (d *Desk) surety(who voter, b *class.BallotView, s class.Secret) {
	if !b.Sure {
		d.why(who, s)
		return
	}
	p := &picker{title: say.Text("How sure are you?")}
	for _, sure := range saves.Sureties[1:] {
		p.items = append(p.items, item{fmt.Sprintf("%d%%", sure), func(d *Desk) { s.Sure = sure; d.why(who, s) }})
	}
	d.open(p)
}

func (d *Desk) why(who voter, s class.Secret) {
	d.open(&field{title: say.Text("Why, in one sentence? It is read out without your seat. It may stay empty."), most: 200, then: func(d *Desk, text string) {
		s.Text = text
		d.doThen(class.Act{Do: class.Vote, Team: d.team, Seat: who.seat, N: who.person, Secret: &s}, func(d *Desk) {
			d.said = say.Text("Thank you. Pass the keyboard on.")
		})
	}})
}

// reading lets a seat open reports: the departments' slices of the last year.
func (d *Desk) reading(seat int) {
	b := d.theirs(seat)
	if b.Step != sessions.Read { // the clock may have ended it meanwhile
		d.notNow()
		return
	}
	read := b.Read
	p := &picker{title: say.Textf("Open %d reports and no more. What you do not open, you do not know.", class.MayRead)}
	for i := range class.Reports {
		name := tell.BoardReportName(i)
		mark := ""
		if slices.Contains(read, i) {
			mark = "  " + say.Text("read")
		}
		p.items = append(p.items, item{name + mark, func(d *Desk) {
			shows := func(d *Desk) {
				d.open(&picker{title: name, note: d.report(i), items: []item{{say.Text("I have read it"), func(d *Desk) { d.reading(seat) }}}})
			}
			if slices.Contains(read, i) {
				shows(d)
				return
			}
			d.doThen(class.Act{Do: class.Look, Team: d.team, Seat: seat, N: i}, shows)
		}})
	}
	d.open(p)
}

func (d *Desk) report(i int) (lines []string) {
	t := d.table()
	if len(t.Years) == 0 {
		return []string{say.Text("No year has been played yet.")}
	}
	y := &t.Years[len(t.Years)-1]
	for _, f := range tell.BoardFigures(i) {
		lines = append(lines, fmt.Sprintf("%-34s %12s", tell.FigureLabel(f), tell.FormatAmount(f, y.Figures[f])))
	}
	return lines
}
