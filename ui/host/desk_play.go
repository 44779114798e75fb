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
	t, run := d.table(), d.from(class.Act{Do: class.Run, Team: d.team})
	switch {
	case t.Ready || t.Ballot != nil:
		d.notNow()
	case t.Phase == sim.Planning:
		d.open(&planner{})
	case t.Phase == sim.Answering:
		card := &d.class().Script().Scenario.Cards[t.Card]
		p := &picker{title: say.Text(card.Title), text: say.Text(card.Text)}
		answer := d.from(class.Act{Do: class.Answer, Team: d.team})
		for _, i := range d.class().Answers(d.team) {
			answer := answer
			answer.N = i
			p.items = append(p.items, item{letter(i) + "  " + say.Text(card.Choices[i].Label), func(d *Desk) { d.do(answer) }})
		}
		p.items = append(p.items, item{say.Text("Put it to the vote"), act(class.Act{Do: class.Open})})
		d.open(p)
	case t.Predicts && t.Foretold == 0:
		d.confirm(say.Text("Nobody has said what to expect. Let the year run all the same?"), func() { d.do(run) })
	default:
		d.do(run)
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
	vote := d.from(class.Act{Do: class.Vote, Team: d.team})
	p := &picker{title: say.Text("Who is at the keyboard? Everybody else looks away.")}
	for i, seat := range d.viewed().Seats {
		theirs := d.theirs(i)
		if b.Step == sessions.Read {
			p.items = append(p.items, item{marked(seat, len(theirs.Read) >= class.MayRead, say.Text("has read")), func(d *Desk) { d.reading(i) }})
			continue
		}
		p.items = append(p.items, item{marked(seat, theirs.Mine, say.Text("has voted")), func(d *Desk) { d.person(vote, i, b) }})
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
func (d *Desk) person(vote class.Act, seat int, b *class.BallotView) {
	if vote.Seat = seat; !b.Each {
		d.choosing(vote, b)
		return
	}
	p := &picker{title: say.Textf("%s: which of the people there?", d.viewed().Seats[seat])}
	for n := range mostSharing {
		vote := vote
		vote.N = n
		p.items = append(p.items, item{say.Textf("Person %d", n+1), func(d *Desk) { d.choosing(vote, b) }})
	}
	d.open(p)
}

// choosing asks one seat for its vote: what, how sure, why.
func (d *Desk) choosing(vote class.Act, b *class.BallotView) {
	p := &picker{title: b.Question}
	for i, option := range b.Options {
		p.items = append(p.items, item{letter(i) + "  " + option, func(d *Desk) { d.surety(vote, b, class.Secret{Choice: i}) }})
	}
	d.open(p)
}

func (d *Desk) surety(vote class.Act, b *class.BallotView, s class.Secret) {
	if !b.Sure {
		d.why(vote, s)
		return
	}
	p := &picker{title: say.Text("How sure are you?")}
	for _, sure := range saves.Sureties[1:] {
		p.items = append(p.items, item{fmt.Sprintf("%d%%", sure), func(d *Desk) { s.Sure = sure; d.why(vote, s) }})
	}
	d.open(p)
}

func (d *Desk) why(vote class.Act, s class.Secret) {
	d.open(&field{title: say.Text("Why, in one sentence? It is read out without your seat. It may stay empty."), most: 200, then: func(d *Desk, text string) {
		s.Text, vote.Secret = text, &s
		d.doThen(vote, func(d *Desk) {
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
