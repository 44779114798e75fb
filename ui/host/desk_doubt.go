package host

import (
	"strings"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// This file holds how the facilitator puts on the wall what somebody doubts.

// doubting offers what can be doubted, and takes off the wall what is on it.
func (d *Desk) doubting() {
	if !d.class().Doubtable() {
		d.said = say.Text("What the model assumes can be doubted while people look back, once a year has been played.")
		return
	}
	p := &picker{title: say.Text("What should be doubted on the wall? The games are played again as they were, with that one thing changed.")}
	if d.viewed().Doubt != nil {
		p.items = append(p.items, item{say.Text("Nothing more: take it off the wall"), act(class.Act{Do: class.Doubt})})
	}
	p.items = append(p.items, item{say.Text("What would you have to believe for another plan to be ahead?"), (*Desk).contesting})
	for _, key := range tell.Doubted(&worldOf(d.class()).World) {
		p.items = append(p.items, item{tell.AssumptionLabel(key), func(d *Desk) { d.halving(key) }})
	}
	d.open(p)
}

// halving asks which way an assumption is doubted.
func (d *Desk) halving(key string) {
	p := &picker{title: tell.AssumptionLabel(key), note: []string{say.Textf("Source of its size in the model: %s.", tell.RestsOn(key))}}
	for n, label := range []string{say.Text("Half as much as the model assumes"), say.Text("Twice as much as the model assumes")} {
		p.items = append(p.items, item{label, act(class.Act{Do: class.Doubt, Text: key, N: n})})
	}
	d.open(p)
}

// contesting asks beside which game that of the team is set. One board has nothing
// beside it but the standing plan.
func (d *Desk) contesting() {
	c, team := d.class(), d.team
	beside := func(rival int) func(*Desk) {
		return func(d *Desk) { d.do(class.Act{Do: class.Contest, Team: team, N: rival}) }
	}
	if c.Teams() == 1 {
		beside(class.StandingPlan)(d)
		return
	}
	p := &picker{title: say.Textf("Beside which plan is that of %s set?", c.TeamName(team)), items: []item{{say.Text("The standing plan"), beside(class.StandingPlan)}}}
	for i := range c.Teams() {
		if i != team {
			p.items = append(p.items, item{c.TeamName(i), beside(i)})
		}
	}
	d.open(p)
}

// doubtWords are what the wall says of a doubt, to be read aloud.
func (d *Desk) doubtWords() (all []string) {
	v := d.class().ViewFor(class.Who{Kind: class.Wall}, d.Hall.Now()).Spoken()
	if v.Doubt == nil {
		return nil
	}
	s := &sheet{v: v, sc: worldOf(d.class()), th: d.Theme, width: spoken, plain: true}
	s.doubted(v.Doubt)
	for _, line := range s.lines {
		if line = strings.TrimSpace(line); line != "" {
			all = append(all, line)
		}
	}
	return all
}

// nextOfDoubt says what a doubt on the wall waits for.
func (d *Desk) nextOfDoubt(v *class.DoubtView) string {
	if v.Shown {
		return say.Textf("Next: %s puts another doubt on the wall, or takes this one off.", d.keyFor("D"))
	}
	return say.Textf("Next: once everybody has said what they expect, %s shows what comes of it.", d.keyFor("f"))
}
