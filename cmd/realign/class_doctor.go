package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"example.com/realign/ui/host/doctor"
	"example.com/realign/ui/host/join"
)

// A checkUp is how a laptop is looked at.
type checkUp struct {
	port int
	wait time.Duration
	json bool
}

// longestWait is how long somebody may be waited for.
const longestWait = 30 * time.Minute

func classDoctorCommand() *cobra.Command {
	var c checkUp
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Look the day before whether a class can be hosted from this laptop",
		Long: "Doctor looks at the port, the addresses, the host key, the folders and whatever else hosting needs, and\n" +
			"says of each what it means and what to do. Whether the network lets tables reach this laptop cannot be\n" +
			"known from one machine: with --wait it waits for you to come from a second one, in the room itself.",
		Args: arguments(0, 0, ""),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := c.check(cmd); err != nil {
				return err
			}
			if cmd.Flags().Changed("wait") {
				return c.expect(cmd)
			}
			return c.examine(cmd)
		},
	}
	f := cmd.Flags()
	f.IntVar(&c.port, "port", join.UsualPort, "the `PORT` that tables will connect to")
	f.DurationVar(&c.wait, "wait", 0, "wait for somebody from a second laptop, for one minute or for a `TIME`, as in --wait=5m")
	f.Lookup("wait").NoOptDefVal = "1m"
	f.BoolVar(&c.json, "json", false, "print JSON")
	return cmd
}

func (c *checkUp) check(cmd *cobra.Command) error {
	switch {
	case c.port < 1 || c.port > 65535:
		return usagef("--port is a number from 1 to 65535")
	case cmd.Flags().Changed("wait") && (c.wait < time.Second || c.wait > longestWait):
		return usagef("--wait is a time from 1s to 30m, such as --wait=3m")
	}
	return notTogether(cmd, []string{"wait", "json"})
}

// examine says what is known of this laptop.
func (c *checkUp) examine(cmd *cobra.Command) error {
	f := doctor.Read(c.port)
	f.Now = today()
	if out, ok := cmd.OutOrStdout().(*os.File); ok {
		if width, height, err := term.GetSize(out.Fd()); err == nil {
			f.Width, f.Height = width, height
		}
	}
	found := doctor.Examine(&f)
	err := emit(cmd, func(out io.Writer) error {
		if c.json {
			return writeJSON(out, map[string]any{"ready": doctor.Stopping(found) == 0, "findings": found})
		}
		return doctor.Write(out, found)
	})
	if n := doctor.Stopping(found); err == nil && n > 0 {
		return fmt.Errorf("%d of %d findings stand in the way of hosting a class; each says what to do", n, len(found))
	}
	return err
}

// expect waits for somebody from a second laptop.
func (c *checkUp) expect(cmd *cobra.Command) error {
	key, err := join.OpenKey()
	if err != nil {
		return err
	}
	p, own, err := doctor.Here(c.port)
	if err != nil {
		return err
	}
	p.Key = key
	l, err := doctor.Listen(c.port)
	if err != nil {
		return err
	}
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt)
	defer signal.Stop(interrupted)
	late := time.NewTimer(c.wait)
	defer late.Stop()
	came, err := (&doctor.Trial{Place: p, Own: own, Waits: c.wait, Late: late.C, Ends: interrupted, Listen: l}).Wait(cmd.OutOrStdout())
	if err == nil && !came {
		return errors.New("nobody reached this laptop")
	}
	return err
}
