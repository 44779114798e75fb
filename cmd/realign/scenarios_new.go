package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/saves/whole"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/starter"
)

func scenariosNewCommand() *cobra.Command {
	var unasked bool
	flags := map[string]*string{}
	cmd := &cobra.Command{
		Use:   "new [FILE]",
		Short: "Write a scenario to begin from, after a few questions",
		Long: "New asks a few questions and writes a scenario that can be played as it is, with\n" +
			"comments that explain every part. It begins from an era's standard house, or\n" +
			"from one page of figures about an association of your own. An empty line takes\n" +
			"what stands in brackets. A flag answers its question beforehand.",
		Args: arguments(0, 1, "the file"),
		RunE: func(cmd *cobra.Command, args []string) error {
			i := &interview{cmd: cmd, flags: flags, said: map[string]string{}}
			if !unasked {
				i.lines = newLines(cmd.InOrStdin(), cmd.ErrOrStderr())
			}
			return i.write(append(args, "")[0])
		},
	}
	f := cmd.Flags()
	for _, q := range questions {
		flags[q.flag] = f.String(q.flag, "", q.help)
	}
	f.BoolVar(&unasked, "yes", false, "ask nothing: take what no flag says as it usually is")
	return cmd
}

// write asks, and writes the scenario to a new file.
func (i *interview) write(path string) error {
	if err := notThere(path); path != "" && err != nil {
		return err
	}
	a, err := i.answers()
	if err != nil {
		return err
	}
	if path == "" {
		if path, err = i.file(&a); err != nil {
			return err
		}
	}
	a.ID = idOfFile(path)
	made, err := i.make(&a)
	if err != nil {
		return err
	}
	if err := writeNew(path, made.Text); err != nil {
		return err
	}
	return emit(i.cmd, func(out io.Writer) error { return tellStarter(out, path, &a, &made) })
}

// make makes the scenario. Where the figures do not make a house, it says why and
// asks for them once more, so that nobody has to begin anew.
func (i *interview) make(a *starter.Answers) (starter.Starter, error) {
	for {
		made, err := starter.New(*a)
		if err == nil || a.Own == nil || i.lines == nil || i.lines.ended {
			return made, err
		}
		fmt.Fprintf(i.lines.out, "\n%s.\nOnce more, then: an empty line keeps what stands in brackets.\n\n", clean.Clean(err.Error()))
		asked, err := i.figures(a)
		if err != nil {
			return starter.Starter{}, err
		}
		if asked == 0 { // all of them were given beforehand
			return starter.New(*a)
		}
	}
}

// file asks where the scenario goes.
func (i *interview) file(a *starter.Answers) (string, error) {
	path := idOf(a.Name) + ".yaml"
	if i.lines == nil {
		return path, notThere(path)
	}
	return i.lines.ask("Which file shall it be written to?", path, notThere)
}

// notThere reports a file that must not be overwritten, or a name that cannot be
// a scenario's.
func notThere(path string) error {
	if err := clean.FileName(path); err != nil {
		return err
	}
	if ext := strings.ToLower(filepath.Ext(path)); ext != ".yaml" && ext != ".yml" {
		return usagef("its name ends in .yaml, and not as in %q", clean.Fit(path, 60))
	}
	if _, err := os.Lstat(path); err == nil {
		return fmt.Errorf("%s is there already and is not overwritten; name another file", path)
	}
	return nil
}

// idOfFile makes an id from what a file is called.
func idOfFile(path string) string {
	return idOf(strings.TrimSuffix(filepath.Base(path), filepath.Ext(path)))
}

// idOf makes an id from the name of an association: small letters, digits and
// hyphens.
func idOf(name string) string {
	const longest = 40
	var b strings.Builder
	for _, r := range strings.ToLower(name) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9' && b.Len() > 0:
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
		if b.Len() == longest {
			break
		}
	}
	if id := strings.Trim(b.String(), "-"); id != "" {
		return id
	}
	return "scenario"
}

// writeNew writes a file that is not there yet, wholly or not at all.
func writeNew(path string, text []byte) error {
	if err := clean.FileName(path); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	switch {
	case errors.Is(err, fs.ErrExist):
		return fmt.Errorf("%s is there already and is not overwritten; name another file", path)
	case err != nil:
		return fmt.Errorf("%s cannot be written: %w", path, whole.Reason(err))
	}
	_, err = f.Write(text)
	if synced := f.Sync(); err == nil {
		err = synced
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err != nil {
		_ = os.Remove(path) // half a scenario is of no use, and why it is none is told
		return fmt.Errorf("%s cannot be written: %w", path, whole.Reason(err))
	}
	return nil
}

// tellStarter says what was written, and what the model makes of the figures.
func tellStarter(out io.Writer, path string, a *starter.Answers, made *starter.Starter) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s is written.\n%s, %s era, %d years.\n\n", path, a.Name, a.Era, a.Years)
	if len(made.Bands) > 0 {
		fmt.Fprintf(&b, "%-25s %8s %12s   %-16s %s\n", "", "yours", "the model's", "surveys find", "source")
		unusual, missed := false, false
		for _, band := range made.Bands {
			mark := ""
			if band.Outside {
				mark, unusual = " *", true
			}
			if band.Missed {
				mark, missed = mark+" !", true
			}
			fmt.Fprintf(&b, "%-25s %8s %12s   %-16s %s%s\n", band.Figure, band.Yours, band.Model, band.Usual, band.Source, mark)
		}
		if unusual {
			b.WriteString("\n* is outside of what surveys find. That may be so, or be a slip.\n")
		}
		if missed {
			b.WriteString("\n! the model's first year does not come to this figure of yours, with the others\n" +
				"  as they are. Change it or them, or play with what the model makes of it.\n")
		}
		b.WriteString("\nThe model's first year was made to meet your figures. What it does afterwards is\n" +
			"a teaching model's, and no forecast for any real association. The sources are\nlisted in sim/README.md.\n\n")
	}
	fmt.Fprintf(&b, "Open it in any editor; it explains itself. Then:\n\n"+
		"  realign scenarios check %[1]s\n  realign play %[1]s\n  realign scenarios check --try 20 %[1]s\n", path)
	_, err := io.WriteString(out, b.String())
	return err
}
