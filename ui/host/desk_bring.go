package host

import (
	"errors"
	"strconv"

	"example.com/realign/saves/collect"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// widestPath is how long the name of a folder can be, in cells.
const widestPath = 400

// A brought is what became of a game that was taken in.
type brought struct {
	name string // of its file, or of its team
	text string // of the save
	err  error
}

// bringing takes in the games that tables have played on laptops of their own.
func (d *Desk) bringing() {
	d.open(&field{title: say.Text("In which folder are the games that were played elsewhere?"), most: widestPath, then: func(d *Desk, path string) {
		if path == "" {
			return
		}
		var all []brought
		d.asks = append(d.asks, ask{
			do:   func() (err error) { all, err = d.gather(path); return err },
			then: func(d *Desk, err error) { d.gathered(all, err) },
		})
	}})
}

// gather reads what lies in a folder and asks the class to take in each game. It works
// away from the screen.
func (d *Desk) gather(path string) ([]brought, error) {
	s := d.class().Script()
	c, err := collect.Folder(path, collect.Options{More: []scenarios.Scenario{s.Scenario}, Long: true})
	if err != nil {
		return nil, err
	}
	var all []brought
	for i := range c.Games {
		g := &c.Games[i]
		b := brought{name: g.File.String()}
		switch g.Kind {
		case collect.Left, collect.NoGame:
			continue
		case collect.Duplicate, collect.OlderCopy, collect.Edited, collect.Damaged, collect.Newer, collect.OtherRules, collect.TooLong:
			b.err = errors.New(g.Says)
		default:
			var text []byte
			if text, b.err = g.Saved.Text(); b.err == nil {
				b.text = string(text)
				b.err = d.Hall.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Bring, Team: -1, Text: b.text}})
			}
			if b.err == nil || errors.Is(b.err, class.ErrPlayed) {
				b.name = g.Team.String()
			}
		}
		all = append(all, b)
	}
	return all, nil
}

// gathered says what was taken in and why the rest was not. Before a game takes the
// place of years that were played here, it asks.
func (d *Desk) gathered(all []brought, err error) {
	if err != nil {
		d.said = say.Why(err)
		return
	}
	taken, why := 0, ""
	for _, b := range all {
		switch {
		case b.err == nil:
			taken++
		case errors.Is(b.err, class.ErrPlayed):
			d.confirm(say.Textf("%s has played years here. Put the game that it brings in their place?", clean.Clean(b.name)), func() {
				d.do(class.Act{Do: class.Bring, Team: -1, N: 1, Text: b.text})
			})
		case why == "":
			why = " " + say.Textf("%s was left out: %s.", clean.Clean(b.name), say.Why(b.err))
		}
	}
	d.said = say.Textf("%s of %s games were taken in.", strconv.Itoa(taken), strconv.Itoa(len(all))) + why
}
