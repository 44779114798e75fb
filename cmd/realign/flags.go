package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"example.com/realign/sim"
)

// A seedFlag is the luck of a run, as a flag. It knows whether it was given.
type seedFlag struct {
	seed  sim.Seed
	given bool
}

// String returns the seed, or nothing while none was given.
func (s *seedFlag) String() string {
	if !s.given {
		return ""
	}
	return strconv.FormatUint(uint64(s.seed), 10)
}

// Set reads a seed.
func (s *seedFlag) Set(text string) error {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return errors.New("a seed is a whole number from 0 up")
	}
	s.seed, s.given = sim.Seed(n), true
	return nil
}

// Type names the flag's value in help.
func (*seedFlag) Type() string { return "N" }

// A wordFlag is one of a few words, as a flag.
type wordFlag struct {
	word  string
	words []string
}

// String returns the word.
func (w *wordFlag) String() string { return w.word }

// Set reads the word.
func (w *wordFlag) Set(text string) error {
	if !slices.Contains(w.words, text) {
		return fmt.Errorf("it can be %s", strings.Join(w.words, ", "))
	}
	w.word = text
	return nil
}

// Type names the flag's value in help.
func (w *wordFlag) Type() string { return strings.Join(w.words, "|") }

// flagError is what is wrong with a flag. Of numbers and switches the library tells
// how it reads them; here it is told what they can be.
func flagError(_ *cobra.Command, err error) error {
	var wrong *pflag.InvalidValueError
	if !errors.As(err, &wrong) {
		return &usageError{err}
	}
	switch flag := wrong.GetFlag(); flag.Value.Type() {
	case "int":
		return usagef("--%s takes a whole number, and not %q", flag.Name, wrong.GetValue())
	case "bool":
		return usagef("--%s takes nothing, or =false, and not %q", flag.Name, wrong.GetValue())
	case "duration":
		return usagef("--%s takes a time such as 90s or 3m, and not %q", flag.Name, wrong.GetValue())
	}
	return &usageError{err}
}

// oneOf tells a choice of several words, for help.
func oneOf(words []string) string {
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

// notTogether refuses command lines in which two flags of a set are given.
func notTogether(cmd *cobra.Command, sets ...[]string) error {
	for _, set := range sets {
		given := slices.DeleteFunc(slices.Clone(set), func(name string) bool { return !cmd.Flags().Changed(name) })
		if len(given) > 1 {
			return usagef("--%s cannot go together", strings.Join(given, " and --"))
		}
	}
	return nil
}
