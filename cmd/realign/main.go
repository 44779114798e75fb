// Command realign is a leadership simulation for the terminal: it plays the
// game, runs whole games without a screen, and looks after scenarios and saves.
//
// There is a file for each command. Flags and exit codes stop here; what the
// commands do stands in the packages they call.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui"
	"example.com/realign/ui/say"

	// It keeps a library from asking the terminal for its colours before main
	// begins, which stalls every command where nothing answers.
	_ "example.com/realign/ui/termguard"
)

// The exit codes, which scripts depend on.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
)

func main() { os.Exit(realign(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// realign runs the command that args name and returns the exit code.
func realign(args []string, in io.Reader, out, messages io.Writer) int {
	ui.Speak(os.Getenv)
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(messages)
	var untold error // the library has no place for what became of help
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) { untold = emitText(cmd, helpOf(cmd)) })
	cmd, err := root.ExecuteC()
	if err == nil {
		err = untold
	}
	if err == nil {
		return exitDone
	}
	says := clean.Clean(say.Why(oneLine(err))) // names of files may hold anything
	var usage *usageError
	if errors.As(err, &usage) {
		fmt.Fprintln(messages, say.Textf("realign: %s; see %s --help", says, cmd.CommandPath()))
		return exitUsage
	}
	fmt.Fprintf(messages, "realign: %s\n", says)
	return exitFailed
}

// newRoot returns the whole tree of commands. Without a command it plays.
func newRoot() *cobra.Command {
	root := playCommand()
	root.Use = "realign"
	root.Short = "Lead a membership association for ten years, in the terminal"
	root.Long = "Realign is a leadership simulation. Without a command it starts the game.\n" +
		"It is a teaching model, not a forecast."
	root.Args = noCommand
	root.SilenceErrors = true
	root.SilenceUsage = true
	root.SetFlagErrorFunc(flagError)
	root.SetHelpCommand(helpCommand())
	root.AddCommand(playCommand(), runCommand(), sweepCommand(), searchCommand(), scenariosCommand(), saveCommand(),
		debriefCommand(), classCommand(), modelCommand(), versionCommand(), manCommand())
	root.InitDefaultCompletionCmd()
	if completion, _, err := root.Find([]string{"completion"}); err == nil {
		onlyGathers(completion, completion.Commands())
		for _, shell := range completion.Commands() {
			tellLoss(shell)
		}
	}
	giveExamples(root)
	completeWords(root)
	return root
}

// helpCommand returns what says the same as --help does. The library's own takes
// whatever it does not know for the whole program.
func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Say what a command does",
		RunE: func(cmd *cobra.Command, args []string) error {
			about, more, err := cmd.Root().Find(args)
			if err != nil || len(more) > 0 {
				return noCommand(about, more)
			}
			about.InitDefaultHelpFlag()
			return about.Help()
		},
	}
}

// A usageError is a command line that does not say what to do.
type usageError struct{ error }

// Unwrap returns what is wrong with the command line.
func (e *usageError) Unwrap() error { return e.error }

func usagef(format string, args ...any) error { return &usageError{fmt.Errorf(format, args...)} }

// arguments returns a check that there are from least to most arguments; what
// names them.
func arguments(least, most int, what string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return usagef("%s is missing", what)
		case len(args) > most:
			return usagef("%q is one argument too many", args[most])
		}
		return nil
	}
}

// group returns a command that only gathers others.
func group(use, short string, commands ...*cobra.Command) *cobra.Command {
	g := &cobra.Command{Use: use, Short: short}
	g.AddCommand(commands...)
	onlyGathers(g, commands)
	return g
}

// onlyGathers makes g refuse to be run without one of the commands that it gathers.
func onlyGathers(g *cobra.Command, commands []*cobra.Command) {
	g.Args = noCommand
	g.RunE = func(*cobra.Command, []string) error {
		var names []string
		for _, c := range commands {
			names = append(names, c.Name())
		}
		return usagef("%s what? It can be %s", g.Name(), strings.Join(names, ", "))
	}
}

// noCommand refuses arguments where a command was expected.
func noCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	cmd.SuggestionsMinimumDistance = 2
	if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
		return usagef("there is no command %q; did you mean %s?", args[0], strings.Join(near, " or "))
	}
	return usagef("there is no command %q", args[0])
}
