package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"

	"github.com/mattn/go-isatty"
	"github.com/spf13/cobra"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
	"example.com/realign/sim/sweep"
)

// A sweepOptions is what the flags of sweep say.
type sweepOptions struct {
	policies  string
	seeds     string
	set       []string
	cores     int
	json, csv bool
}

func sweepCommand() *cobra.Command {
	o := &sweepOptions{}
	cmd := &cobra.Command{
		Use:   "sweep SCENARIO",
		Short: "Play many whole games and tell how they spread",
		Long: "Sweep plays a scenario with several leaders on several seeds, on all cores.\n" +
			"The result is the same whatever the number of cores.",
		Args: arguments(1, 1, "the scenario"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := notTogether(cmd, []string{"json", "csv"}); err != nil {
				return err
			}
			return o.sweep(cmd, args[0])
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.policies, "policies", "all", "who leads: all, or `LEADERS` with commas between")
	f.StringVar(&o.seeds, "seeds", "1-20", "the luck, from `A-B`")
	f.StringArrayVar(&o.set, "set", nil, "change a parameter of the model: `KEY=VALUE`, as in needs.drift=0.03; may be repeated")
	f.IntVar(&o.cores, "cores", runtime.GOMAXPROCS(0), "play `N` games at once")
	f.BoolVar(&o.json, "json", false, "print JSON")
	f.BoolVar(&o.csv, "csv", false, "print CSV, a line for each policy and year")
	return cmd
}

func (o *sweepOptions) sweep(cmd *cobra.Command, name string) error {
	sc, err := scenarios.Open(name)
	if err != nil {
		return err
	}
	job := sweep.Job{World: &sc.World}
	if job.Policies, err = policiesOf(o.policies); err != nil {
		return err
	}
	if job.Seeds, err = seedsOf(o.seeds); err != nil {
		return err
	}
	for _, change := range o.set {
		if err := setParameter(&sc.World, change); err != nil {
			return err
		}
	}
	r := sweep.Run(job, o.cores, progressOn(cmd.ErrOrStderr()))
	return emit(cmd, func(out io.Writer) error {
		switch {
		case o.json:
			return writeJSON(out, sweptOf(&sc, o.seeds, &r))
		case o.csv:
			return writeSweepCSV(out, &r)
		default:
			return writeSweep(out, &sc, len(job.Seeds), &r)
		}
	})
}

// policiesOf reads which policies are meant.
func policiesOf(text string) ([]string, error) {
	if text == "all" {
		return policy.IDs(), nil
	}
	ids := strings.Split(text, ",")
	for _, id := range ids {
		if _, known := policy.ByID(id); !known {
			return nil, usagef("there is no policy %q; they are %s", id, strings.Join(policy.IDs(), ", "))
		}
	}
	return ids, nil
}

// maxSeeds is the most seeds of one sweep, so that a slip of the keyboard does
// not play for a week.
const maxSeeds = 100_000

// seedsOf reads a range of seeds, such as 1-200, or one seed.
func seedsOf(text string) ([]sim.Seed, error) {
	from, to, ranged := strings.Cut(text, "-")
	first, err := strconv.ParseUint(from, 10, 64)
	last := first
	if err == nil && ranged {
		last, err = strconv.ParseUint(to, 10, 64)
	}
	if err != nil || last < first || last-first >= maxSeeds {
		return nil, usagef("the seeds are a range such as 1-200, of %d at the most, and not %q", maxSeeds, text)
	}
	var seeds []sim.Seed
	for n := range last - first + 1 {
		seeds = append(seeds, sim.Seed(first+n))
	}
	return seeds, nil
}

// setParameter changes a parameter of the world's rules.
func setParameter(w *sim.World, change string) error {
	key, text, found := strings.Cut(change, "=")
	x, err := strconv.ParseFloat(text, 64)
	if !found || err != nil {
		return usagef("--set takes KEY=NUMBER, as in needs.drift=0.03, and not %q", change)
	}
	p, known := sim.ParameterByKey(key)
	if !known {
		return usagef("the model has no parameter %q%s; realign model lists them", key, dialect.Hint(key, parameterKeys()))
	}
	if !p.Set(&w.Rules, x) {
		return usagef("%s goes from %v to %v, and not to %v", key, p.Lo, p.Hi, x)
	}
	if w.Shift != nil {
		p.Set(&w.Shift.To, x)
	}
	return nil
}

// parameterKeys lists the names of the constants of the model.
func parameterKeys() []string {
	var keys []string
	for _, p := range sim.Parameters() {
		keys = append(keys, p.Key)
	}
	return keys
}

// progressOn returns what draws a progress bar on a terminal, and nil elsewhere.
func progressOn(messages io.Writer) func(done, total int) {
	f, ok := messages.(*os.File)
	if !ok || !isatty.IsTerminal(f.Fd()) || os.Getenv("TERM") == "dumb" {
		return nil
	}
	const width = 40
	var turn sync.Mutex
	most := 0
	return func(done, total int) {
		turn.Lock()
		defer turn.Unlock()
		if done <= most {
			return
		}
		most = done
		full := width * done / total
		fmt.Fprintf(f, "\r%s%s %d of %d games", strings.Repeat("#", full), strings.Repeat(".", width-full), done, total)
		if done == total {
			fmt.Fprint(f, "\r\033[K")
		}
	}
}
