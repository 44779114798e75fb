package main

import (
	"fmt"
	"io"
	"runtime"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
	"example.com/realign/sim/sweep"
)

// A runOptions is what the flags of run say.
type runOptions struct {
	policy    wordFlag
	plan      string
	seed      seedFlag
	json, csv bool
	save      string
}

func runCommand() *cobra.Command {
	o := &runOptions{policy: wordFlag{word: "drifter", words: append(policy.IDs(), bestPolicy)}, seed: seedFlag{seed: 1}}
	cmd := &cobra.Command{
		Use:   "run SCENARIO",
		Short: "Play one whole game without a screen",
		Long: "Run plays a scenario, built in or from a file, to its end and tells the years.\n" +
			"The same scenario, leader and seed give the same game on every machine.",
		Args: arguments(1, 1, "the scenario"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := notTogether(cmd, []string{"json", "csv"}, []string{"policy", "plan"}); err != nil {
				return err
			}
			return o.run(cmd, args[0])
		},
	}
	f := cmd.Flags()
	f.Var(&o.policy, "policy", "who leads: the `LEADER` is "+oneOf(o.policy.words))
	f.StringVar(&o.plan, "plan", "", "follow the years' plans in a `FILE` instead; every card gets its first answer")
	f.Var(&o.seed, "seed", "the luck of the run (default 1)")
	f.BoolVar(&o.json, "json", false, "print JSON")
	f.BoolVar(&o.csv, "csv", false, "print CSV, a line for each year")
	f.StringVar(&o.save, "save", "", "keep the game in a new `FILE`")
	return cmd
}

func (o *runOptions) run(cmd *cobra.Command, scenario string) error {
	sc, err := scenarios.Open(scenario)
	if err != nil {
		return err
	}
	leader, name, err := o.leader(&sc)
	if err != nil {
		return err
	}
	run, err := o.play(sc, leader, name)
	if err != nil {
		return err
	}
	return emit(cmd, func(out io.Writer) error { return o.tell(out, resultOf(&sc, run, o.seed.seed, name)) })
}

// leader returns who leads, and under which name.
func (o *runOptions) leader(sc *scenarios.Scenario) (sim.Policy, string, error) {
	if o.plan == "" && o.policy.word == bestPolicy {
		p, err := bestFound(sc)
		return trimmed{p}, bestPolicy, err
	}
	if o.plan == "" {
		p, ok := policy.ByID(o.policy.word)
		if !ok {
			return nil, "", fmt.Errorf("there is no policy %q", o.policy.word)
		}
		return trimmed{p}, o.policy.word, nil
	}
	text, err := readText(o.plan)
	if err != nil {
		return nil, "", err
	}
	plans, faults := scenarios.ReadPlans(o.plan, text, sc)
	if err := worst(faults); err != nil {
		return nil, "", err
	}
	if len(plans) == 0 {
		return nil, "", fmt.Errorf("%s holds no plan", o.plan)
	}
	return written{plans}, "plan", nil
}

// play plays the game and keeps it if that was asked for: all of it, or nothing where
// the leader cannot play it to its end.
func (o *runOptions) play(sc scenarios.Scenario, leader sim.Policy, name string) (*sim.Run, error) {
	run := sim.Begin(&sc.World, o.seed.seed)
	run.Employ(sweep.Workers(runtime.GOMAXPROCS(0)))
	saved := saves.Saved{Head: saves.Head{
		Rules: saves.Rules, Seed: o.seed.seed, Scenario: sc, Name: clean.Fit(name, saves.MaxName), Aid: "standard", Pace: "full",
	}}
	err := lead(run, leader, func(r saves.Record) { saved.Records = append(saved.Records, r) })
	if err == nil && o.save != "" {
		err = saves.Write(o.save, &saved)
	}
	return run, err
}

// tell writes the result in the form that was asked for.
func (o *runOptions) tell(out io.Writer, r result) error {
	switch {
	case o.json:
		return writeJSON(out, r)
	case o.csv:
		return writeCSV(out, r.Years)
	default:
		return r.write(out)
	}
}
