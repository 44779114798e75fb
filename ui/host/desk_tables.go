package host

import (
	"strconv"
	"strings"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// This file holds what the facilitator does for a table that comes by network.

// mostTold is how long a message to a table can be, in cells.
const mostTold = 240

func (d *Desk) telling() {
	to := func(title string, a class.Act) func(*Desk) {
		return func(d *Desk) {
			d.open(&field{title: title, most: mostTold, then: func(d *Desk, text string) {
				a.Do, a.Text = class.Tell, text
				d.doThen(a, func(d *Desk) { d.said = say.Text("It is on its screens.") })
			}})
		}
	}
	name := d.class().TeamName(d.team)
	p := &picker{title: say.Text("A message to whom?"), items: []item{
		{name, to(say.Textf("What shall %s read?", name), class.Act{Team: d.team})},
		{say.Text("All teams"), to(say.Text("What shall all teams read?"), class.Act{Team: -1})},
	}}
	for seat, title := range d.viewed().Seats {
		p.items = append(p.items, item{say.Textf("%s of %s, and nobody else", title, name), to(say.Textf("What shall %s of %s alone read?", title, name), class.Act{Team: d.team, Seat: seat, N: 1})})
	}
	d.open(p)
}

// attending takes the hand of the team down. Where it is not up, somebody else's is
// meant: the desk goes to the one that has waited longest. Where nobody waits, the
// hand of the team goes up again, because it was taken down by mistake.
func (d *Desk) attending() {
	t := d.table()
	if t.Hand.Up {
		d.do(class.Act{Do: class.Attend, Team: d.team})
		return
	}
	if first := d.rows(d.viewed())[0]; first.waits >= 0 {
		d.team = first.team
		d.do(class.Act{Do: class.Attend, Team: d.team})
		return
	}
	d.do(class.Act{Do: class.Raise, Team: d.team, Seat: t.Hand.Seat})
}

// inviting shows on the wall how to join, or takes it off.
func (d *Desk) inviting() {
	if d.invites() == 1 {
		d.do(class.Act{Do: class.Invite})
		return
	}
	d.do(class.Act{Do: class.Invite, N: 1, More: d.Hosted.Invitation()})
}

// invites returns 1 while the wall of a class underway shows how to join.
func (d *Desk) invites() int {
	if v := d.viewed(); v.Begun && len(v.Invitation) > 0 {
		return 1
	}
	return 0
}

func (d *Desk) welcoming() {
	d.open(&field{title: say.Text("What is the late team called?"), most: 40, then: func(d *Desk, name string) {
		if name == "" {
			return
		}
		d.confirm(say.Textf("Let %s join? A team that has joined stays.", name), func() {
			d.doThen(class.Act{Do: class.Welcome, Text: name}, func(d *Desk) {
				team := d.class().Teams() - 1
				d.team = team
				d.doThen(class.Act{Do: class.Invite, N: d.invites(), More: d.Hosted.Invitation()}, func(d *Desk) { d.said = d.codeText(team) })
			})
		})
	}})
}

// codeText says by which code a team joins.
func (d *Desk) codeText(team int) string {
	return say.Textf("The code of %s: %s", d.class().TeamName(team), d.Hosted.Code(team))
}

func (d *Desk) renewing() {
	team, name := d.team, d.class().TeamName(d.team)
	d.open(&picker{title: say.Textf("The code of %s", name), items: []item{
		{say.Text("Show it at the foot of this screen"), func(d *Desk) { d.said = d.codeText(team) }},
		{say.Text("Renew it"), func(d *Desk) {
			d.confirm(say.Textf("Give %s a new code? The one on its card opens nothing from then on.", name), func() {
				d.doThen(class.Act{Do: class.Rotate, Team: team}, func(d *Desk) { d.said = d.codeText(team) })
			})
		}},
	}})
}

// pickYearForAll takes every team back to a year that all have begun.
func (d *Desk) pickYearForAll() {
	c := d.class()
	years := c.Starts(0)
	for i := range c.Teams() {
		years = min(years, c.Starts(i))
	}
	p := &picker{title: say.Text("Take all teams back to the planning of which year?")}
	for y := 1; y <= years; y++ {
		p.items = append(p.items, item{say.Textf("Year %d", y), func(d *Desk) {
			d.confirm(say.Textf("All teams play year %d and all after it again. Do it?", y), func() {
				var all []class.Act
				for team := range c.Teams() {
					all = append(all, class.Act{Do: class.Undo, Team: team, N: y})
				}
				d.doAll(all)
			})
		}})
	}
	d.openAny(p)
}

// stepAll goes on in the votes of all teams that are at the same step as the team.
// Where votes are collected it says how many are in, because that closes them.
func (d *Desk) stepAll() {
	b := d.table().Ballot
	if b == nil {
		d.notNow()
		return
	}
	var teams []int
	in, of := 0, 0
	for i, t := range d.viewed().Teams {
		if t.Ballot != nil && t.Ballot.Step == b.Step {
			teams, in, of = append(teams, i), in+t.Ballot.In, of+t.Ballot.Of
		}
	}
	question := say.Many(len(teams), "Go on in the vote of %s team?", "Go on in the votes of %s teams?", strconv.Itoa(len(teams)))
	if collects(b) {
		question += " " + say.Textf("%s of %s have voted.", strconv.Itoa(in), strconv.Itoa(of))
	}
	var steps []class.Act
	for _, team := range teams {
		steps = append(steps, d.from(class.Act{Do: class.Step, Team: team}))
	}
	d.confirm(question, func() { d.doAll(steps) })
}

// doAll does an act for each of several teams. Those for which it cannot be done are named.
func (d *Desk) doAll(acts []class.Act) {
	c := d.class()
	var refused []string
	d.asks = append(d.asks, ask{
		do: func() error {
			var last error
			for _, a := range acts {
				if err := d.Hall.Do(class.Command{By: class.Facilitator, Act: a}); err != nil {
					refused, last = append(refused, c.TeamName(a.Team)), err
				}
			}
			return last
		},
		then: func(d *Desk, err error) {
			if err != nil {
				d.said = say.Textf("Not for %s: %s", strings.Join(refused, ", "), say.Why(err))
			}
		},
	})
}

// looking shows what a seat of the team has before it. The team does not notice.
func (d *Desk) looking() {
	look := &lookPane{team: d.team}
	if d.Hosted == nil {
		d.open(look)
		return
	}
	d.doThen(class.Act{Do: class.Note, Team: d.team, Text: say.Textf("The desk looked at the screen of %s.", d.class().TeamName(d.team))}, func(d *Desk) { d.open(look) })
}
