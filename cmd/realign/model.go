package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/sim"
)

// A modelOptions is what the flags of model say.
type modelOptions struct {
	era      wordFlag
	md, json bool
}

func modelCommand() *cobra.Command {
	o := &modelOptions{era: wordFlag{word: "knowledge", words: sim.EraIDs()}}
	cmd := &cobra.Command{
		Use:   "model",
		Short: "Tell the model: every rule, parameter, source and assumption",
		Long: "Model prints the model card: what accumulates, what moves it, the loops, every\n" +
			"parameter with its unit, range and source, what was left out on purpose and what\n" +
			"would prove the model wrong.",
		Args: arguments(0, 0, ""),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := notTogether(cmd, []string{"json", "md"}); err != nil {
				return err
			}
			r := sim.Standard(o.era.word)
			d := sim.Describe(&r)
			return emit(cmd, func(out io.Writer) error {
				if o.json {
					return writeJSON(out, d)
				}
				return writeModel(out, &d, o.md)
			})
		},
	}
	f := cmd.Flags()
	f.Var(&o.era, "era", "the era whose values are shown")
	f.BoolVar(&o.md, "md", false, "print Markdown")
	f.BoolVar(&o.json, "json", false, "print JSON")
	return cmd
}

// writeModel writes the card for people, as plain lines or as Markdown.
func writeModel(out io.Writer, d *sim.Description, markdown bool) error {
	c := card{markdown: markdown}
	c.heading("The model")
	c.text(d.Purpose)
	c.heading("What accumulates")
	for _, s := range d.Stocks {
		c.item(s.Name, s.Unit+"; "+s.Range)
	}
	c.heading("What moves it, each quarter")
	for _, f := range d.Flows {
		c.item(f.Sector+": "+f.Moves, f.By)
	}
	c.heading("Loops")
	for _, l := range d.Loops {
		c.item(l.ID+" "+l.Name+" ("+l.Kind+")", l.Chain)
	}
	c.heading("Innovation")
	c.text(d.Innovation)
	c.heading("Elephants")
	for _, e := range d.Elephants {
		c.item(e.ID, fmt.Sprintf("grip %.2f, price %.0f points of political capital, drags %s", e.Grip, e.Cost, drags(&e)))
	}
	c.heading("Who does which work")
	for _, w := range d.Work {
		c.item(w.Work, labour(&w))
	}
	c.heading("Parameters")
	for _, p := range d.Parameters {
		c.item(fmt.Sprintf("%s = %v", p.Key, p.Value), fmt.Sprintf("%s; %s; %v to %v; source: %s", p.Meaning, p.Unit, p.Lo, p.Hi, p.Source))
	}
	c.heading("Curves, straight between their knots")
	for _, t := range d.Curves {
		c.item(t.Name, fmt.Sprintf("%v gives %v", t.X, t.Y))
	}
	for _, part := range []struct {
		title string
		lines []string
	}{
		{"Left out on purpose", d.Absent},
		{"What would prove it wrong", d.Doubts},
		{"Where the evidence disagrees with the argument", d.Contested},
	} {
		c.heading(part.title)
		for _, line := range part.lines {
			c.item(line, "")
		}
	}
	_, err := io.WriteString(out, c.b.String())
	return err
}

// drags lists what an elephant takes from each lever at full grip, in the order
// of the levers.
func drags(e *sim.Assumed) string {
	var parts []string
	for _, id := range sim.LeverIDs() {
		if d, ok := e.Drags[id]; ok {
			parts = append(parts, fmt.Sprintf("%s %.2f", id, d))
		}
	}
	return strings.Join(parts, ", ")
}

// labour lists which department does how much, in the order of the house.
func labour(l *sim.Labour) string {
	var parts []string
	for d := range sim.NumDepartments {
		if part, ok := l.Shares[d.ID()]; ok {
			parts = append(parts, fmt.Sprintf("%s %.0f %%", d.ID(), 100*part))
		}
	}
	return strings.Join(parts, ", ")
}

// A card is text in the making.
type card struct {
	markdown bool
	b        strings.Builder
}

func (c *card) heading(text string) {
	if c.b.Len() > 0 {
		c.b.WriteByte('\n')
	}
	if c.markdown {
		c.b.WriteString("## ")
	}
	c.b.WriteString(text + "\n\n")
}

func (c *card) text(text string) { c.b.WriteString(text + "\n") }

func (c *card) item(name, says string) {
	if c.markdown {
		name = "**" + name + "**"
	}
	if says != "" {
		says = ": " + says
	}
	c.b.WriteString("- " + name + says + "\n")
}
