package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"example.com/realign/ui/host"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/stream"
)

func classWallCommand() *cobra.Command {
	var e event
	var lines linesFlag
	cmd := &cobra.Command{
		Use:   "wall [FOLDER]",
		Short: "Show everybody what is public of a class that is being led",
		Long: "Wall follows the folder of a class, or an event on a server, and shows what is meant for everybody.\n" +
			"Open it in a window of its own and put that on the projector. It cannot show what is secret: the key\n" +
			"is the hosts' alone. With --plain it says line by line what is there and then what changes.",
		Args: arguments(0, 1, "the folder"),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, leave, err := e.look(args)
			if err != nil {
				return err
			}
			defer leave()
			show := host.Show
			if lines.wanted(cmd) {
				show = host.TellWall
			}
			return show(f, host.Streams{In: cmd.InOrStdin(), Out: cmd.OutOrStdout()})
		},
	}
	e.flags(cmd)
	lines.add(cmd)
	return cmd
}

// look opens a class to look on: the event, or the folder that is named.
func (e *event) look(args []string) (f host.Follower, leave func(), err error) {
	onServer, err := e.given()
	switch {
	case err != nil:
		return nil, nil, err
	case onServer == (len(args) == 1):
		return nil, nil, usagef("name the folder of a class, or an event with --journal and --event")
	case onServer:
		s, err := stream.Follow(e.at, e.name)
		if err != nil {
			return nil, nil, err
		}
		return s, func() { _ = s.Close() }, nil // it was only read
	case !folder.Is(args[0]):
		return nil, nil, fmt.Errorf("%s is no folder of a class; realign class run makes one", args[0])
	}
	f, err = folder.Follow(args[0])
	return f, func() {}, err
}
