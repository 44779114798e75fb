package main

import (
	"runtime"

	"github.com/spf13/cobra"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/tryout"
)

// A tryOptions is what the flags of a play-test say.
type tryOptions struct {
	seeds, cores int // no seeds for no play-test
	bar          func() func(done, total int)
}

// maxTry is the most seeds of one play-test: more say nothing new, and take
// hours.
const maxTry = 10_000

// flags adds the flags of a play-test to cmd.
func (o *tryOptions) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.IntVar(&o.seeds, "try", 0, "also let every leader play each file on the seeds from 1 to `N`")
	f.IntVar(&o.cores, "cores", runtime.GOMAXPROCS(0), "play `N` games of a play-test at once")
}

// check refuses a number of seeds that makes no sense.
func (o *tryOptions) check(cmd *cobra.Command) error {
	if cmd.Flags().Changed("try") && (o.seeds < 1 || o.seeds > maxTry) {
		return usagef("--try takes a number of seeds from 1 to %d, and not %d", maxTry, o.seeds)
	}
	return nil
}

// try play-tests a file without errors, tells what came of it and returns what is
// wrong.
func (all *checked) try(name string, content []byte, o *tryOptions) []scenarios.Fault {
	sc, _ := scenarios.Parse(name, content)
	r := tryout.Play(tryout.Job{Scenario: &sc, Seeds: o.seeds, Cores: o.cores, Bar: o.bar})
	all.Tried = append(all.Tried, r)
	writeTried(&all.text, &sc, &r)
	return r.Faults(name, &sc)
}
