package main

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
)

func scenariosShowCommand() *cobra.Command {
	var source bool
	cmd := &cobra.Command{
		Use:   "show SCENARIO",
		Short: "Say what a scenario is about, or print its file",
		Args:  arguments(1, 1, "the scenario"),
		RunE: func(cmd *cobra.Command, args []string) error {
			sc, err := scenarios.Open(args[0])
			if err != nil {
				return err
			}
			if source {
				return emitText(cmd, string(sc.Source()))
			}
			return emitText(cmd, about(&sc))
		},
	}
	cmd.Flags().BoolVar(&source, "source", false, "print the scenario's file, to write one of your own from")
	return cmd
}

// about tells what a scenario is, without giving away what it hides.
func about(sc *scenarios.Scenario) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n\n%s\n\n", sc.Title, sc.ID, ansi.Wordwrap(sc.Summary, 80, ""))
	for _, line := range []struct{ name, value string }{
		{"You lead", sc.Association.Name},
		{"Era", sc.Era},
		{"Years", fmt.Sprint(sc.World.Years)},
		{"Members", grouped(int64(sc.World.Members))},
		{"Dilemmas", fmt.Sprint(len(sc.Cards))},
		{"Author", sc.Author},
		{"Version", sc.Version},
	} {
		if line.value != "" {
			fmt.Fprintf(&b, "%-9s %s\n", line.name, line.value)
		}
	}
	b.WriteString(ownRules(sc))
	if len(sc.LeftOut) > 0 {
		b.WriteString("\nCards of the common deck that stay away:\n")
	}
	for _, l := range sc.LeftOut {
		fmt.Fprintf(&b, "  %s\n", l)
	}
	return b.String()
}

// ownRules tells which constants of the model a scenario gives another value than
// its era's, so that nobody takes a changed assumption for the usual one.
func ownRules(sc *scenarios.Scenario) string {
	usual := sim.Standard(sc.Era)
	var b strings.Builder
	for _, p := range sim.Parameters() {
		own, was := p.Value(&sc.World.Rules), p.Value(&usual)
		if own == was {
			continue
		}
		if b.Len() == 0 {
			b.WriteString("\nRules of its own:\n")
		}
		fmt.Fprintf(&b, "  %-28s %12s  usually %s\n", p.Key, number(own), number(was))
	}
	return b.String()
}
