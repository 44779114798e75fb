package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"example.com/realign/scenarios/sessions"
)

func TestMain(m *testing.M) {
	testscript.Main(clearing{m}, map[string]func(){"realign": main})
}

// workshop is a folder for what all tests share. It is gone when they are over.
var workshop string

// clearing runs the tests and removes what they shared.
type clearing struct{ *testing.M }

func (c clearing) Run() int {
	var err error
	if workshop, err = os.MkdirTemp("", "realign"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer func() { _ = os.RemoveAll(workshop) }() // what is left is the system's to clear
	return c.M.Run()
}

// The scripts in testdata use the program as a shell does, exit codes included.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("REALIGN_HOME", e.WorkDir+"/home")
			e.Setenv("TERM", "dumb")
			short, err := filepath.Abs("../../ui/host/testdata/hour.yaml") // of a small world
			if err != nil {
				return err
			}
			e.Setenv("HOUR", short)
			return os.MkdirAll(e.WorkDir+"/home", 0o755)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "fewer": fewer},
	})
}

// exits is the script command "exits CODE program arguments...". It checks the
// exit code, and the contract for messages: a failure is one line on standard
// error.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE program arguments...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	err = ts.Exec(args[1], args[2:]...)
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
	if says := ts.ReadFile("stderr"); got != 0 && (strings.Count(says, "\n") != 1 || !strings.HasPrefix(says, "realign: ")) {
		ts.Fatalf("a failure is told in one line that begins with the program's name; this is\n%s", says)
	}
}

// fewer is the script command "fewer SESSION FILE". It writes a built-in session on
// its own world with few members, and money enough to last: all its stages and years,
// quick to play.
func fewer(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: fewer SESSION FILE")
	}
	s, err := sessions.Load(args[0])
	ts.Check(err)
	world := append(slices.Clip(s.Scenario.Text), "\nstart: { members: 300, reserves: 60M }\n"...)
	ts.Check(os.WriteFile(ts.MkAbs("world.yaml"), world, 0o600))
	text := regexp.MustCompile(`(?m)^scenario: .*$`).ReplaceAll(s.Text, []byte("scenario: world.yaml"))
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), text, 0o600))
}
