package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
)

func versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program and of its rules",
		Args:  arguments(0, 0, ""),
		RunE: func(cmd *cobra.Command, _ []string) error {
			version := "(devel)"
			if built, ok := debug.ReadBuildInfo(); ok && built.Main.Version != "" {
				version = built.Main.Version
			}
			return emitText(cmd, fmt.Sprintf("realign %s, rules %d, %s %s/%s\n",
				version, saves.Rules, runtime.Version(), runtime.GOOS, runtime.GOARCH))
		},
	}
}
