package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/spf13/cobra"
)

// A bench is a place where commands are tried, one after the other.
type bench struct {
	dir, home string
	done      map[string]bool
}

// flagName is a flag as it is written in a command line or a sentence.
var flagName = regexp.MustCompile(`(?:^|[\s\[|])(--[a-z][a-z-]*|-[a-z]\b)`)

// placeholder is a word that stands for another.
var placeholder = regexp.MustCompile(`^[A-Z]+(-[A-Z]+)?\b|^\[|\.\.\.$|…|\|`)

// try does what a document tells and returns what became of it.
func (b *bench) try(c told) (string, error) {
	text := c.text[len(isCommand.FindStringSubmatch(c.text)[1]):] // without its variables
	if b.done[text] {
		return again, nil
	}
	b.done[text] = true
	words := strings.Fields(text)
	switch {
	case asksOutside[text]:
		return outside, nil
	case strings.HasPrefix(words[0], ".ci/"):
		return script, mayBeRun(words[0])
	case words[0] == "realign":
		return b.realign(c, text, words[1:])
	case text == "go install ./cmd/realign":
		return installs, nil
	case words[1] == "test":
		return tests, checkGoTest(words[2:])
	case words[1] == "run" && strings.HasPrefix(words[2], "./"):
		if words[2] != "./cmd/realign" {
			return ran, fmt.Errorf("there is no such folder: %s", words[2])
		}
		return b.realign(c, text, words[3:])
	}
	return outside, errors.New("it is not known what this does; say it in asksOutside if it needs the network")
}

// mayBeRun looks whether a script is there.
func mayBeRun(path string) error {
	about, err := os.Stat(filepath.Join(top, path))
	if err == nil && about.Mode().Perm()&0o100 == 0 && os.PathSeparator == '/' {
		return fmt.Errorf("%s is not a program", path)
	}
	return err
}

// realign looks a command up, and runs it if it is whole.
func (b *bench) realign(c told, text string, words []string) (string, error) {
	words, io := redirected(words)
	cmd, rest, err := lookUp(words)
	if err != nil {
		return ran, err
	}
	for _, found := range flagName.FindAllStringSubmatch(strings.Join(rest, " ")+" "+c.more, -1) {
		if !hasFlag(cmd, found[1]) {
			return ran, fmt.Errorf("%s has no flag %s", cmd.CommandPath(), found[1])
		}
	}
	for _, w := range rest {
		if placeholder.MatchString(w) {
			return placeholders, nil
		}
	}
	other, isReplaced := instead[text]
	switch err := lacks(cmd, rest); {
	case err != nil && c.block:
		return ran, fmt.Errorf("it cannot be typed as it stands: %w", err)
	case err != nil:
		return mentioned, nil
	case isReplaced && other == "":
		return terminal, nil
	case isReplaced && b.done[other]:
		return replaced, nil
	case isReplaced:
		b.done[other] = true
		return replaced, b.run(strings.Fields(other)[1:], files{})
	}
	return ran, b.run(words, io)
}

// files are the files that a shell puts in place of the keyboard and the screen.
type files struct{ in, out string }

// redirected takes the name of a file that the output goes to, or the input comes
// from, off a command.
func redirected(words []string) (typed []string, io files) {
	if n := len(words); n > 2 {
		switch words[n-2] {
		case ">":
			return words[:n-2], files{out: words[n-1]}
		case "<":
			return words[:n-2], files{in: words[n-1]}
		}
	}
	return words, files{}
}

// lookUp finds a command in the tree, and what is left for it.
func lookUp(words []string) (*cobra.Command, []string, error) {
	root := newRoot()
	root.InitDefaultCompletionCmd()
	root.InitDefaultHelpCmd()
	cmd, rest, err := root.Find(words)
	if err != nil {
		return nil, nil, err
	}
	if len(rest) > 0 && cmd.HasSubCommands() && !strings.HasPrefix(rest[0], "-") {
		return nil, nil, fmt.Errorf("there is no command %q", rest[0])
	}
	cmd.InitDefaultHelpFlag()
	return cmd, rest, nil
}

func hasFlag(cmd *cobra.Command, name string) bool {
	if short, ok := strings.CutPrefix(name, "-"); ok && len(short) == 1 {
		return cmd.Flags().ShorthandLookup(short) != nil
	}
	return cmd.Flags().Lookup(strings.TrimPrefix(name, "--")) != nil
}

// lacks says what a command lacks to be run.
func lacks(cmd *cobra.Command, rest []string) error {
	if cmd.HasSubCommands() && cmd.HasParent() {
		return errors.New("it gathers others")
	}
	if err := cmd.ParseFlags(rest); err != nil {
		return err
	}
	return cmd.ValidateArgs(cmd.Flags().Args())
}

// enters is what somebody types who only presses Enter.
var enters = strings.Repeat("\n", 12)

// run runs the program as a shell would, with somebody at the keyboard who only
// presses Enter and then goes.
func (b *bench) run(words []string, io files) error {
	cmd := exec.Command("realign", words...)
	cmd.Dir = b.dir
	cmd.Env = append(os.Environ(), "REALIGN_HOME="+b.home, "TERM=dumb", "REALIGN_PLAIN=", "REALIGN_LANGUAGE=en")
	cmd.Stdin = strings.NewReader(enters)
	if io.in != "" {
		typed, err := os.ReadFile(filepath.Join(b.dir, io.in))
		if err != nil {
			return err
		}
		cmd.Stdin = bytes.NewReader(typed)
	}
	var out, messages bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &messages
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("exit code %d: %s%s", cmd.ProcessState.ExitCode(), messages.String(), lastLines(out.String()))
	}
	if io.out != "" {
		return os.WriteFile(filepath.Join(b.dir, io.out), out.Bytes(), 0o600)
	}
	return nil
}

// lastLines returns the end of a long output, which says what went wrong.
func lastLines(text string) string { return text[max(0, len(text)-600):] }
