package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/tryout"
	"example.com/realign/ui/say"
)

func scenariosCheckCommand() *cobra.Command {
	var asJSON bool
	how := checking{kind: scenarioFiles}
	cmd := &cobra.Command{
		Use:   "check FILE...",
		Short: "Find what is wrong with scenario files",
		Args:  arguments(1, maxFiles, "the file to check"),
		RunE: func(cmd *cobra.Command, args []string) error {
			how.json = asJSON
			how.play.bar = func() func(done, total int) { return progressOn(cmd.ErrOrStderr()) }
			if err := how.play.check(cmd); err != nil {
				return err
			}
			return checkFiles(cmd, args, how)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	cmd.Flags().BoolVar(&how.strict, "strict", false, "let warnings count as errors")
	cmd.Flags().BoolVar(&how.fix, "fix", false, "mend what can only mean one thing, and write the file anew")
	how.play.flags(cmd)
	return cmd
}

const maxFiles = 1000

// A fileKind is a kind of file that authors write.
type fileKind struct {
	text  func(name string) ([]byte, error) // of a file, or of what is built in
	ids   func() []string                   // of what is built in
	show  string                            // prints what is built in
	check func(name string, content []byte) []scenarios.Fault
	fix   func(name string, content []byte) ([]byte, []scenarios.Fault)
}

var scenarioFiles = fileKind{scenarioText, scenarios.IDs, "realign scenarios show", scenarios.Check, scenarios.Fix}

// checking is how files are checked.
type checking struct {
	kind              fileKind
	json, strict, fix bool
	play              tryOptions
}

// A checked is what checking came to, of all files.
type checked struct {
	Faults []scenarios.Fault `json:"faults"`
	Fixed  []scenarios.Fault `json:"fixed,omitempty"` // what was mended
	Tried  []tryout.Result   `json:"tried,omitempty"` // what came of play-tests

	text  strings.Builder
	wrong int // files with errors
}

func checkFiles(cmd *cobra.Command, names []string, how checking) error {
	all := checked{Faults: []scenarios.Fault{}} // never null as JSON
	var unread error
	for _, name := range names {
		if unread = all.check(name, how); unread != nil {
			break
		}
	}
	if unread != nil && all.text.Len() == 0 {
		return unread
	}
	err := emit(cmd, func(out io.Writer) error { // also of what came before: it may have been mended
		if how.json {
			return writeJSON(out, &all)
		}
		_, err := io.WriteString(out, all.text.String())
		return err
	})
	switch {
	case err != nil || unread != nil:
		return cmp.Or(err, unread)
	case all.wrong == 0:
		return nil
	case how.strict, how.play.seeds > 0:
		return fmt.Errorf("%d of %d files do not pass", all.wrong, len(names))
	default:
		return fmt.Errorf("%d of %d files cannot be used", all.wrong, len(names))
	}
}

// check looks at one file, and mends it first where that is wanted.
func (all *checked) check(name string, how checking) error {
	content, err := how.kind.text(name)
	if err != nil {
		return err
	}
	if how.fix {
		if content, err = all.fix(name, content, how.kind); err != nil {
			return err
		}
	}
	found := how.kind.check(name, content)
	shown := clean.Clean(name).String() // the file may come from anybody
	if how.play.seeds > 0 && worst(found) == nil {
		found = append(found, all.try(name, content, &how.play)...)
	}
	for i := range found {
		found[i].File = shown
		if how.strict && found[i].Level == scenarios.Warning {
			found[i].Level = scenarios.Error
		}
		fmt.Fprintf(&all.text, "%s\n%s", say.Finished(found[i].String()), quoted(content, found[i]))
	}
	all.Faults = append(all.Faults, found...)
	if worst(found) != nil {
		all.wrong++
	} else if len(found) == 0 {
		all.text.WriteString(say.Textf("%s: nothing is wrong", shown) + "\n")
	}
	return nil
}

// fix mends a file and writes it anew. It returns what stands in it then.
func (all *checked) fix(name string, content []byte, kind fileKind) ([]byte, error) {
	if slices.Contains(kind.ids(), name) {
		return nil, fmt.Errorf("%s is built in and stays as it is; write it to a file first: %s %s --source", name, kind.show, name)
	}
	fixed, done := kind.fix(name, content)
	if len(done) == 0 {
		return content, nil
	}
	if err := rewrite(name, fixed); err != nil {
		return nil, err
	}
	for i := range done {
		d := &done[i]
		d.File = clean.Clean(name).String()
		fmt.Fprintf(&all.text, "%s:%d:%d: mended: %s [%s]\n", d.File, d.Line, d.Column, say.Finished(d.Message), d.Code)
	}
	all.Fixed = append(all.Fixed, done...)
	return fixed, nil
}

// scenarioText returns the text of a built-in scenario or of a file.
func scenarioText(name string) ([]byte, error) {
	if slices.Contains(scenarios.IDs(), name) {
		sc, err := scenarios.Load(name)
		return sc.Source(), err
	}
	return readText(name)
}

// widestQuoted is how much of a line is quoted, in characters: more than authors write
// on one, and no more than can be looked at.
const widestQuoted = 200

// quoted returns the line that f points at, or of a very long one what is around the
// place, with a mark under it.
func quoted(content []byte, f scenarios.Fault) string {
	lines := strings.Split(string(content), "\n")
	if f.Line < 1 || f.Line > len(lines) {
		return ""
	}
	line := []rune(clean.Clean(lines[f.Line-1]).String())
	at := min(max(0, f.Column-1), len(line))
	from := max(0, min(at-widestQuoted/2, len(line)-widestQuoted))
	line = line[from:min(from+widestQuoted, len(line))]
	return fmt.Sprintf("    %s\n    %s^\n", string(line), strings.Repeat(" ", clean.Cells(string(line[:at-from]))))
}
