package main

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
)

// all returns a command and all below it that help lists.
func all(cmd *cobra.Command) []*cobra.Command {
	found := []*cobra.Command{cmd}
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			found = append(found, all(c)...)
		}
	}
	return found
}

// kindOfValue is how a library names what a flag takes where nothing else is said.
var kindOfValue = regexp.MustCompile(`(?m)^ +(?:-\w, )?--[a-z-]+(?:=?) (string|strings|stringArray|int|uint|float|duration)\b`)

// badHelp says what is wrong with a command's help.
func badHelp(cmd *cobra.Command) (wrong []string) {
	cmd.InitDefaultHelpFlag()
	text := helpOf(cmd)
	for line := range strings.Lines(text) {
		if clean.Cells(strings.TrimRight(line, "\n")) > helpWidth {
			wrong = append(wrong, "too wide: "+line)
		}
	}
	if kindOfValue.MatchString(text) {
		wrong = append(wrong, "a flag's value has no name: "+kindOfValue.FindString(text))
	}
	if !cmd.HasAvailableSubCommands() && !strings.Contains(cmd.CommandPath(), " completion") && !cmd.HasExample() {
		wrong = append(wrong, "there is no example")
	}
	return wrong
}

func TestHelpFitsATerminalNamesEveryValueAndGivesExamples(t *testing.T) {
	root := newRoot()
	root.InitDefaultCompletionCmd()
	for _, cmd := range all(root) {
		assert.Empty(t, badHelp(cmd), cmd.CommandPath())
	}
	planted := &cobra.Command{Use: "sing SONG", Short: strings.Repeat("la", 41), Run: func(*cobra.Command, []string) {}}
	planted.Flags().String("key", "", "how high")
	wrong := strings.Join(badHelp(planted), "\n")
	assert.Contains(t, wrong, "a flag's value has no name", "a planted fault")
	assert.Contains(t, wrong, "there is no example", "a planted fault")
	planted.Example = strings.Repeat("la ", 41)
	assert.Contains(t, strings.Join(badHelp(planted), "\n"), "too wide", "a planted fault")
}

// Every example is a whole command line of its command. The long checks type them.
func TestEveryExampleOfHelpIsOfItsCommand(t *testing.T) {
	assert.Empty(t, badExamples(examples))
	assert.Len(t, badExamples([]example{
		{"rnu", []string{"realign run society"}}, {"run", []string{"realign sweep society", "realign run", "realign run society --polcy best"}},
	}), 4, "planted faults")
}

// badExamples says what is wrong with examples, without typing them.
func badExamples(all []example) (wrong []string) {
	for _, e := range all {
		cmd, rest, err := newRoot().Find(strings.Fields(e.command))
		if err != nil || len(rest) > 0 {
			wrong = append(wrong, "there is no command "+e.command)
			continue
		}
		for _, line := range e.lines {
			words, _ := redirected(strings.Fields(line))
			typed, rest, err := lookUp(words[1:])
			if err == nil && typed.CommandPath() != cmd.CommandPath() {
				err = fmt.Errorf("it is no example of %s", cmd.CommandPath())
			}
			if err == nil {
				err = lacks(typed, rest)
			}
			if err != nil {
				wrong = append(wrong, line+": "+err.Error())
			}
		}
	}
	return wrong
}

func TestAShellCompletesWhatACommandTakes(t *testing.T) {
	completed := func(args ...string) []string {
		var out strings.Builder
		require.Equal(t, exitDone, realign(append([]string{cobra.ShellCompRequestCmd}, args...), strings.NewReader(""), &out, &strings.Builder{}))
		lines := strings.Split(strings.TrimSpace(out.String()), "\n")
		return lines[:len(lines)-1] // the last tells what else may be offered
	}
	assert.Equal(t, scenarios.IDs(), completed("play", ""))
	assert.Equal(t, []string{"society"}, completed("run", "soc"))
	assert.Equal(t, sessions.IDs(), completed("class", "print", ""))
	assert.Equal(t, []string{"guided", "standard", "expert"}, completed("play", "society", "--aid", ""))
	assert.Contains(t, completed("run", "society", "--policy", ""), "relationship")
	assert.Empty(t, completed("play", "society", ""), "one scenario is enough")
	assert.Empty(t, completed("save", "info", ""), "files only")
}
