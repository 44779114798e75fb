package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
)

func scenariosCheckCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "check FILE...",
		Short: "Find what is wrong with scenario files",
		Args:  arguments(1, maxFiles, "the file to check"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return checkScenarios(cmd, args, asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

const maxFiles = 1000

func checkScenarios(cmd *cobra.Command, names []string, asJSON bool) error {
	faults := []scenarios.Fault{} // never null as JSON
	var text strings.Builder
	wrong := 0
	for _, name := range names {
		content, err := scenarioText(name)
		if err != nil {
			return err
		}
		_, found := scenarios.Parse(name, content)
		faults = append(faults, found...)
		for _, f := range found {
			fmt.Fprintf(&text, "%s\n%s", f, quoted(content, f))
		}
		if worst(found) != nil {
			wrong++
		} else if len(found) == 0 {
			fmt.Fprintf(&text, "%s: nothing is wrong\n", name)
		}
	}
	err := emit(cmd, func(out io.Writer) error {
		if asJSON {
			return writeJSON(out, map[string][]scenarios.Fault{"faults": faults})
		}
		_, err := io.WriteString(out, text.String())
		return err
	})
	if err == nil && wrong > 0 {
		err = fmt.Errorf("%d of %d files cannot be used", wrong, len(names))
	}
	return err
}

// scenarioText returns the text of a built-in scenario or of a file.
func scenarioText(name string) ([]byte, error) {
	if slices.Contains(scenarios.IDs(), name) {
		sc, err := scenarios.Load(name)
		return sc.Source(), err
	}
	return readText(name)
}

// quoted returns the line that f points at, with a mark under the place.
func quoted(content []byte, f scenarios.Fault) string {
	lines := strings.Split(string(content), "\n")
	if f.Line < 1 || f.Line > len(lines) {
		return ""
	}
	line := []rune(clean.Clean(lines[f.Line-1]).String())
	before := line[:min(max(0, f.Column-1), len(line))]
	return fmt.Sprintf("    %s\n    %s^\n", string(line), strings.Repeat(" ", clean.Cells(string(before))))
}
