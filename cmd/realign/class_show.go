package main

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/say"
)

func classShowCommand() *cobra.Command {
	var source bool
	cmd := &cobra.Command{
		Use:   "show SESSION",
		Short: "Say what a session is about and what is done when, or print its file",
		Args:  arguments(1, 1, "the session"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if source {
				text, err := sessionText(args[0])
				if err != nil {
					return err
				}
				return emitText(cmd, string(text))
			}
			s, err := openSession(args[0])
			if err != nil {
				return err
			}
			return emitText(cmd, aboutSession(&s))
		},
	}
	cmd.Flags().BoolVar(&source, "source", false, "print the session's file, to write one of your own from")
	return cmd
}

// aboutSession tells a session on one page.
func aboutSession(s *sessions.Session) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n\n", say.Text(s.Title), s.ID)
	if s.About != "" {
		fmt.Fprintf(&b, "%s\n\n", ansi.Wordwrap(say.Text(s.About), 80, ""))
	}
	fmt.Fprintf(&b, "%-9s %s (%s)\n", say.Text("Scenario"), say.Text(s.Scenario.Title), s.Scenario.ID)
	fmt.Fprintf(&b, "%-9s %s\n", say.Text("Minutes"), say.Textf("%d, of which people look back for %d", s.Minutes, s.Reflecting()))
	if s.Teams.Most > 1 {
		fmt.Fprintf(&b, "%-9s %s\n", say.Text("Teams"), fromTo(s.Teams.Least, s.Teams.Most))
	}
	if s.Teams.MostPeople > 0 {
		fmt.Fprintf(&b, "%-9s %s\n", say.Text("People"), say.Textf("%s at a table", fromTo(s.Teams.LeastPeople, s.Teams.MostPeople)))
	}
	b.WriteString("\n")
	begins := s.Begins()
	for i := range s.Stages {
		st := &s.Stages[i]
		fmt.Fprintf(&b, "%3d:%02d %4d min  %s%s\n", begins[i]/60, begins[i]%60, st.Minutes, say.Text(st.Heading()), yearsOf(st))
	}
	return b.String()
}

// yearsOf says which years a stage plays.
func yearsOf(st *sessions.Stage) string {
	p := &st.Play
	switch {
	case st.Do != sessions.PlayYears:
		return ""
	case p.Practice:
		return " (" + say.Text("does not count") + ")"
	case p.First == p.Last:
		return " (" + say.Textf("year %d", p.First) + ")"
	default:
		return " (" + say.Textf("years %d to %d", p.First, p.Last) + ")"
	}
}

func fromTo(lo, hi int) string {
	if lo == hi {
		return fmt.Sprint(lo)
	}
	return say.Textf("%d to %d", lo, hi)
}
