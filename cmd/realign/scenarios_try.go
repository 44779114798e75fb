package main

import (
	"fmt"
	"io"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/tryout"
)

// A tryOptions is what the flags of a play-test say.
type tryOptions struct {
	seeds, cores int
	json         bool
}

// maxTry is the most seeds of one play-test: more say nothing new, and take
// hours.
const maxTry = 10_000

// flags adds the flags of a play-test to cmd.
func (o *tryOptions) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.IntVar(&o.seeds, "try", 0, "also let every leader play each file on the seeds from 1 to `N`")
	f.IntVar(&o.cores, "cores", runtime.GOMAXPROCS(0), "how many games of a play-test to play at once")
}

// wanted reports whether a play-test was asked for, or asked for wrongly.
func (o *tryOptions) wanted(cmd *cobra.Command) (bool, error) {
	if !cmd.Flags().Changed("try") {
		return false, nil
	}
	if o.seeds < 1 || o.seeds > maxTry {
		return false, usagef("--try takes a number of seeds from 1 to %d, and not %d", maxTry, o.seeds)
	}
	return true, nil
}

// A tried is a play-test as data. Its JSON is a contract: fields may be added,
// never renamed.
type tried struct {
	Faults []scenarios.Fault `json:"faults"`
	Tried  []tryout.Result   `json:"tried"`
}

// try checks and play-tests files. It fails where a file cannot be used or does
// not do what its author expects of it.
func (o *tryOptions) try(cmd *cobra.Command, names []string) error {
	all := tried{Faults: []scenarios.Fault{}, Tried: []tryout.Result{}}
	var text strings.Builder
	wrong := 0
	for _, name := range names {
		content, err := scenarioText(name)
		if err != nil {
			return err
		}
		sc, faults := scenarios.Parse(name, content)
		if worst(faults) == nil {
			r := tryout.Play(tryout.Job{Scenario: &sc, Seeds: o.seeds, Cores: o.cores, Bar: func() func(done, total int) {
				return progressOn(cmd.ErrOrStderr())
			}})
			faults = append(faults, r.Faults(name, &sc)...)
			all.Tried = append(all.Tried, r)
			writeTried(&text, &sc, &r)
		}
		all.Faults = append(all.Faults, faults...)
		for _, f := range faults {
			fmt.Fprintf(&text, "%s\n%s", f, quoted(content, f))
		}
		if worst(faults) != nil {
			wrong++
		}
	}
	err := emit(cmd, func(out io.Writer) error {
		if o.json {
			return writeJSON(out, all)
		}
		_, err := io.WriteString(out, text.String())
		return err
	})
	if err == nil && wrong > 0 {
		err = fmt.Errorf("%d of %d files cannot be used, or do not do what is expected of them", wrong, len(names))
	}
	return err
}
