package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
)

// stamped is the version of a package, set when it is built.
var stamped string

// version returns what this program calls itself: the stamp of a package, the
// version that was installed, or that it was built from a checkout.
func version() string {
	if stamped != "" {
		return stamped
	}
	if built, ok := debug.ReadBuildInfo(); ok && built.Main.Version != "" {
		return built.Main.Version
	}
	return "(devel)"
}

func versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program and of its rules",
		Args:  arguments(0, 0, ""),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return emitText(cmd, fmt.Sprintf("realign %s, rules %d, %s %s/%s\n",
				version(), saves.Rules, runtime.Version(), runtime.GOOS, runtime.GOARCH))
		},
	}
}
