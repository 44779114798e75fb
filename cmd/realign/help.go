package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/ui/page"
)

// helpWidth is how wide help is written, in cells: what every terminal shows.
const helpWidth = 80

// helpOf returns what a command is for, how it is typed, and examples. No line of
// it is wider than a terminal.
func helpOf(cmd *cobra.Command) string {
	about := cmd.Long
	if about == "" {
		about = cmd.Short + "."
	}
	parts := []string{filled(about), "Usage:\n" + usageOf(cmd)}
	if cmd.HasAvailableSubCommands() {
		parts = append(parts, "Commands:\n"+commandsOf(cmd))
	}
	if cmd.HasExample() {
		parts = append(parts, "Examples:\n"+strings.TrimRight(cmd.Example, "\n"))
	}
	if cmd.HasAvailableLocalFlags() {
		parts = append(parts, "Flags:\n"+strings.TrimRight(cmd.LocalFlags().FlagUsagesWrapped(helpWidth), "\n"))
	}
	if cmd.HasAvailableSubCommands() {
		parts = append(parts, fmt.Sprintf("%s COMMAND --help tells more about a command.", cmd.CommandPath()))
	}
	return strings.Join(parts, "\n\n") + "\n"
}

// usageOf tells how a command is typed.
func usageOf(cmd *cobra.Command) string {
	var lines []string
	if !cmd.HasAvailableSubCommands() || !cmd.HasParent() {
		lines = append(lines, "  "+cmd.UseLine())
	}
	if cmd.HasAvailableSubCommands() {
		lines = append(lines, "  "+cmd.CommandPath()+" COMMAND")
	}
	return strings.Join(lines, "\n")
}

// commandsOf lists the commands below one, each with a line that says what it does.
func commandsOf(cmd *cobra.Command) string {
	const gap = 1
	var lines []string
	for _, c := range cmd.Commands() {
		if !c.IsAvailableCommand() && c.Name() != "help" {
			continue
		}
		first := fmt.Sprintf("  %-*s", cmd.NamePadding()+gap, c.Name())
		for _, line := range page.Wrap(c.Short, helpWidth-len(first)) {
			lines = append(lines, first+line)
			first = strings.Repeat(" ", len(first))
		}
	}
	return strings.Join(lines, "\n")
}

// filled writes paragraphs as wide as help is. What is indented stays as it is.
func filled(text string) string {
	var lines, open []string
	flush := func() {
		if len(open) > 0 {
			lines = append(lines, page.Wrap(strings.Join(open, " "), helpWidth)...)
			open = nil
		}
	}
	for line := range strings.SplitSeq(strings.TrimSpace(text), "\n") {
		if strings.TrimSpace(line) != "" && !strings.HasPrefix(line, "\t") && !strings.HasPrefix(line, " ") {
			open = append(open, strings.TrimPrefix(line, "#### ")) // a heading of a library's
			continue
		}
		flush()
		lines = append(lines, strings.ReplaceAll(line, "\t", "    "))
	}
	flush()
	return strings.Join(lines, "\n")
}
