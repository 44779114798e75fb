package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/sessions"
)

// A hourQuestion asks for one thing that a session to begin from is made of. Its
// flag answers it beforehand.
type hourQuestion struct {
	flag, help, asks, usual string
	take                    func(*sessions.Answers, string) error
}

// hourQuestions are asked in this order.
var hourQuestions = []hourQuestion{
	{"title", "what the session is called: its `TITLE`", "What is the session called?", "An hour with the board",
		func(a *sessions.Answers, s string) error { return line(&a.Title, s, 60) }},
	{"scenario", "what `SCENARIO` is played: one that is built in, or a file beside the session", "Which scenario is played?", "society", takeScenario},
	{"minutes", "how many minutes `N` it takes", "How many minutes does it take?", "60",
		func(a *sessions.Answers, s string) error {
			return wholeNumber(&a.Minutes, s, sessions.LeastStarter, sessions.MostStarter)
		}},
	{"teams", "how many teams `N` there are; 1 for one game on the wall", "How many teams are there? 1 is one game on the wall.", "4",
		func(a *sessions.Answers, s string) error { return wholeNumber(&a.Teams, s, 1, 12) }},
	{"people", "how many people `N` are at a table", "How many people are at each table?", "5",
		func(a *sessions.Answers, s string) error { return wholeNumber(&a.People, s, 1, 40) }},
}

func takeScenario(a *sessions.Answers, s string) error {
	sc, err := scenarios.Open(s)
	if err != nil {
		return oneLine(err)
	}
	a.ScenarioName, a.Scenario = s, sc
	return nil
}

func classNewCommand() *cobra.Command {
	var unasked bool
	flags := map[string]*string{}
	cmd := &cobra.Command{
		Use:   "new FILE",
		Short: "Write a session to begin from, after a few questions",
		Long: "New asks a few questions and writes a session that can be led as it is, with\n" +
			"comments that explain every part. An empty line takes what stands in brackets. A\n" +
			"flag answers its question beforehand.",
		Args: arguments(1, 1, "the file"),
		RunE: func(cmd *cobra.Command, args []string) error {
			var ask *lines
			if !unasked {
				ask = newLines(cmd.InOrStdin(), cmd.ErrOrStderr())
			}
			return newSession(cmd, args[0], flags, ask)
		},
	}
	f := cmd.Flags()
	for _, q := range hourQuestions {
		flags[q.flag] = f.String(q.flag, "", q.help)
	}
	f.BoolVar(&unasked, "yes", false, "ask nothing: take what no flag says as it usually is")
	return cmd
}

// newSession asks, and writes the session to a new file. Without lines it asks
// nothing.
func newSession(cmd *cobra.Command, path string, flags map[string]*string, ask *lines) error {
	if err := notThere(path); err != nil {
		return err
	}
	a := sessions.Answers{ID: idOfFile(path)}
	for _, q := range hourQuestions {
		take := func(s string) error { return q.take(&a, s) }
		var err error
		switch {
		case cmd.Flags().Changed(q.flag):
			if err = take(*flags[q.flag]); err != nil {
				err = usagef("--%s: %w", q.flag, err)
			}
		case ask == nil:
			err = take(q.usual)
		default:
			_, err = ask.ask(q.asks, q.usual, take)
		}
		if err != nil {
			return err
		}
	}
	text, err := sessions.Starter(a)
	if err != nil {
		return err
	}
	if err := worst(sessions.Check(path, text, sessions.Beside(path))); err != nil {
		return fmt.Errorf("the session could not be used, so it was not written: %w", err)
	}
	if err := writeNew(path, text); err != nil {
		return err
	}
	return emitText(cmd, toldSession(path, &a))
}

func toldSession(path string, a *sessions.Answers) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s is written: %d minutes of %s.\nOpen it in any editor; it explains itself. Then:\n\n", path, a.Minutes, a.Scenario.Title)
	for _, command := range []string{"check", "show", "print"} {
		fmt.Fprintf(&b, "  realign class %s %s\n", command, path)
	}
	return b.String()
}
