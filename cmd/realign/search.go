package main

import (
	"fmt"
	"io"
	"runtime"

	"github.com/spf13/cobra"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/search"
	"example.com/realign/sim/sweep"
)

// A searchOptions is what the flags of search say.
type searchOptions struct {
	seeds    string
	tries    int
	start    uint64
	after    int
	constant bool
	set      []string
	cores    int
}

func searchCommand() *cobra.Command {
	o := &searchOptions{}
	cmd := &cobra.Command{
		Use:   "search SCENARIO",
		Short: "Look for plans that do well, and print the best as a file of plans",
		Long: "Search writes down, to the day and the dollar, what every leader that plays by rule does under each luck. It\n" +
			"changes the best of these scripts again and again at random: days and money move between levers and elephants,\n" +
			"work is done a year earlier or later. A change stays if vitality, at the end and five years on, is better on\n" +
			"the mean of all seeds. Every card gets its last open answer. The plan printed can be followed as it is written\n" +
			"on the first seed. The same call finds the same plan on every machine.",
		Args: arguments(1, 1, "the scenario"),
		RunE: func(cmd *cobra.Command, args []string) error { return o.search(cmd, args[0]) },
	}
	f := cmd.Flags()
	f.StringVar(&o.seeds, "seeds", "1-6", "the luck, from `A-B`, that a plan must do well under")
	f.IntVar(&o.tries, "tries", 1000, "try `N` changes of the scripts that it begins with")
	f.Uint64Var(&o.start, "start", 1, "where chance starts; another `N` searches elsewhere")
	f.IntVar(&o.after, "after", 0, "keep the standing plan for `N` years first")
	f.BoolVar(&o.constant, "constant", false, "look for one plan for all years")
	f.StringArrayVar(&o.set, "set", nil, "change a parameter of the model: `KEY=VALUE`, as in needs.drift=0.03; may be repeated")
	f.IntVar(&o.cores, "cores", runtime.GOMAXPROCS(0), "play `N` games at once")
	return cmd
}

// mostTries keeps a slip of the keyboard from searching for a week.
const mostTries = 1_000_000

func (o *searchOptions) search(cmd *cobra.Command, name string) error {
	sc, err := scenarios.Open(name)
	if err != nil {
		return err
	}
	job := search.Job{World: &sc.World, Tries: o.tries, Start: o.start, Constant: o.constant, Progress: progressOn(cmd.ErrOrStderr())}
	if job.Seeds, err = seedsOf(o.seeds); err != nil {
		return err
	}
	if o.tries < 1 || o.tries > mostTries {
		return usagef("--tries goes from 1 to %d, and not to %d", mostTries, o.tries)
	}
	if o.after < 0 || o.after >= sc.World.Years {
		return usagef("--after goes from 0 to %d, the years of %q less one, and not to %d", sc.World.Years-1, sc.Title, o.after)
	}
	for range o.after {
		job.Given = append(job.Given, sc.World.Plan)
	}
	for _, change := range o.set {
		if err := setParameter(&sc.World, change); err != nil {
			return err
		}
	}
	workers := sweep.Workers(o.cores)
	found := search.Run(job, workers)
	rival, comes := job.Rival(workers)
	return emit(cmd, func(out io.Writer) error {
		_, err := io.WriteString(out, o.told(&sc, name, &found)+
			fmt.Sprintf("# The best leader that plays by rule comes to %.0f on the same seeds: %s\n", comes, rival)+
			scenarios.WritePlans(found.Plans[:min(len(found.Plans), sc.World.Years)], &sc))
		return err
	})
}

// told returns how a plan was found, in the scenario that is called so on the command
// line, and what it is worth.
func (o *searchOptions) told(sc *scenarios.Scenario, name string, f *search.Found) string {
	call := fmt.Sprintf("realign search %s --seeds %s --tries %d --start %d", typed(name), o.seeds, o.tries, o.start)
	if o.after > 0 {
		call += fmt.Sprintf(" --after %d", o.after)
	}
	if o.constant {
		call += " --constant"
	}
	for _, change := range o.set {
		call += " --set " + change
	}
	return fmt.Sprintf("# The best plan found for %s among %d scripts and %d changes of them, by: %s\n", sc.Title, f.Tried-o.tries, o.tries, call) +
		fmt.Sprintf("# Vitality, the mean of the last year and of five years on, over the seeds: %.0f\n", f.Worth)
}

// bestPolicy is the name under which the best plan found leads a run.
const bestPolicy = "best"

// bestFound returns the leader who follows the best plan found for sc.
func bestFound(sc *scenarios.Scenario) (sim.Policy, error) {
	leader, known := scenarios.BestFound(sc)
	if !known {
		return nil, fmt.Errorf("nobody has looked for the best plan of %q yet; realign search %s does", sc.Title, sc.ID)
	}
	return leader, nil
}
