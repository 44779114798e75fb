package main

import (
	"bytes"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/sim/policy"
	"example.com/realign/ui/tell"
)

// mostName is how much of a game's name stands beside a chart, in cells.
const mostName = 24

// leaders returns those beside whom a run is seen: all who play by rule and are
// company for a person's run, the best plan found, where there is one, and the
// other games that were asked for.
func (o *debriefOptions) leaders(cmd *cobra.Command, l *lookedBack) ([]debrief.Leader, error) {
	var all []debrief.Leader
	for _, leader := range debrief.Policies() {
		if _, shown := tell.LeaderName(leader.ID); shown {
			all = append(all, leader)
		}
	}
	if best, found := scenarios.BestFound(&l.saved.Scenario); found {
		all = append(all, debrief.Leader{ID: tell.BestFound, Policy: best})
	}
	for _, arg := range o.beside {
		other, err := o.open(cmd, arg)
		if err != nil {
			return nil, fmt.Errorf("%s cannot stand beside it: %w", arg, err)
		}
		if !bytes.Equal(other.saved.Scenario.Text, l.saved.Scenario.Text) {
			return nil, fmt.Errorf("%s cannot stand beside it: it was played in another scenario", arg)
		}
		name := other.saved.Name.String()
		if name == "" {
			name = arg
		}
		game := tell.Game(&other.saved.Scenario, other.saved.Seed, other.history)
		all = append(all, debrief.Leader{ID: clean.Fit(name, mostName).String(), Choices: &game.Choices})
	}
	return all, nil
}

// A takeOver says who leads a game from a year on.
type takeOver struct {
	from   int
	policy wordFlag
}

func (t *takeOver) flags(cmd *cobra.Command) {
	t.policy = wordFlag{word: "relationship", words: append(policy.IDs(), bestPolicy)}
	cmd.Flags().IntVar(&t.from, "from", 0, "let somebody else lead from year `N` on, with the same luck, and set both runs side by side")
	cmd.Flags().Var(&t.policy, "policy", "who leads then: the `LEADER` is "+oneOf(t.policy.words))
}

func (t *takeOver) wanted(cmd *cobra.Command) bool { return cmd.Flags().Changed("from") }

// A takenRow is a run that somebody else led from a year on, as data.
type takenRow struct {
	From   int      `json:"from"`
	Policy string   `json:"policy"`
	Run    trackRow `json:"run"`
	Other  trackRow `json:"other"`
}

// taken sets a game beside what somebody else makes of it from a year on.
func (o *debriefOptions) taken(cmd *cobra.Command, arg string) error {
	l, err := o.open(cmd, arg)
	if err != nil {
		return err
	}
	leader := debrief.Leader{ID: o.takeOver.policy.word}
	if leader.Policy, err = l.policy(leader.ID); err != nil {
		return err
	}
	other, has := l.review.From(o.takeOver.from, leader)
	if !has {
		return fmt.Errorf("the game has no year %d to leave it in", o.takeOver.from)
	}
	run, sc := l.review.First().Run, &l.saved.Scenario
	return emit(cmd, func(out io.Writer) error {
		if o.json {
			return writeJSON(out, takenRow{o.takeOver.from, leader.ID, trackRowOf(&run, sc), trackRowOf(&other, sc)})
		}
		name, shown := tell.LeaderName(leader.ID)
		if !shown {
			name = leader.ID
		}
		_, err := io.WriteString(out, o.write(tell.TakenOver(o.takeOver.from, name, &run, &other, sc), 1))
		return err
	})
}

// policy returns who plays by the rule called id, or follows the best plan found.
func (l *lookedBack) policy(id string) (sim.Policy, error) {
	if id == bestPolicy {
		return bestFound(&l.saved.Scenario)
	}
	p, known := policy.ByID(id)
	if !known {
		return nil, fmt.Errorf("there is no policy %q", id)
	}
	return p, nil
}
