package tryout

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// The lines between which the balance of the library stands in its guide.
const (
	balanceBegins = "<!-- balance: written by go test -tags proof ./scenarios/tryout -run Balance -update -->"
	balanceEnds   = "<!-- end of balance -->"
)

// markLength is how many hexadecimal digits of a fingerprint are shown.
const markLength = 12

// Balance writes how scenarios played, as Markdown. Two marks say of what: of
// which file, and of which games, so that a change of either is seen.
func Balance(all []scenarios.Scenario, results []Result) string {
	var b strings.Builder
	for k := range results {
		if k > 0 {
			b.WriteByte('\n')
		}
		writeBalance(&b, &all[k], &results[k])
	}
	return b.String()
}

// marks returns the line that says of which file and which games a balance is.
func marks(sc *scenarios.Scenario, seeds int) string {
	return fmt.Sprintf("seeds 1 to %d · file %s · games %s", seeds, sc.Hash[:markLength], fingerprint(sc))
}

// fingerprint returns what changes when the model plays a scenario differently:
// it is made of two games.
func fingerprint(sc *scenarios.Scenario) string {
	sum := sha256.New()
	for _, id := range []string{"administrator", "relationship"} {
		if leader, known := policy.ByID(id); known {
			run := sim.Begin(&sc.World, 1)
			sim.Play(run, leader)
			sum.Write([]byte(run.Digest().String()))
		}
	}
	return hex.EncodeToString(sum.Sum(nil))[:markLength]
}

func writeBalance(b *strings.Builder, sc *scenarios.Scenario, r *Result) {
	fmt.Fprintf(b, "### %s (%s)\n\n%s\n\n", sc.Title, sc.ID, marks(sc, r.Seeds))
	fmt.Fprintf(b, "| leader |")
	for _, e := range r.Endings {
		fmt.Fprintf(b, " %s |", e.ID)
	}
	fmt.Fprintf(b, " failed | vitality |\n|---|%s\n", strings.Repeat("--:|", len(r.Endings)+2))
	for _, l := range r.Leaders {
		fmt.Fprintf(b, "| %s |", l.Policy)
		for _, e := range r.Endings {
			fmt.Fprintf(b, " %s |", percent(l.Endings[e.ID], r.Seeds))
		}
		fmt.Fprintf(b, " %s | ×%.2f |\n", percent(l.Failures, r.Seeds), l.Vitality)
	}
	who, wins := r.Fixed()
	fmt.Fprintf(b, "\nOf the leaders who never change course, the %s comes to the first ending most often: in %d of %d games (%s).\n", who, wins, r.Seeds, percent(wins, r.Seeds))
	fmt.Fprintf(b, "Dominated choices: %s. Never seen: %s. Expectations: %d of %d hold.\n",
		listed(r.dominated()), listed(r.never(sc)), r.held(), len(r.Expectations))
}

// percent writes part of all in whole per cent, and nothing as a dash.
func percent(part, all int) string {
	if part == 0 {
		return "–"
	}
	return fmt.Sprintf("%.0f%%", 100*float64(part)/float64(all))
}

func listed(words []string) string {
	if len(words) == 0 {
		return "none"
	}
	return strings.Join(words, ", ")
}

// dominated lists the choices for which nothing speaks.
func (r *Result) dominated() (all []string) {
	for _, c := range r.Cards {
		for _, choice := range c.Choices {
			if len(choice.Under) > 0 {
				all = append(all, fmt.Sprintf("%s/%s (%s is as good)", c.ID, choice.ID, choice.Under[0]))
			}
		}
	}
	return all
}

// never lists the cards, endings and objectives that no game saw.
func (r *Result) never(sc *scenarios.Scenario) (all []string) {
	for k, c := range r.Cards {
		if c.Games == 0 && !sc.World.Cards[k].ForcedOnly {
			all = append(all, "card "+c.ID)
		}
	}
	for _, e := range r.Endings {
		if e.Games == 0 && !isEngines(e.ID) {
			all = append(all, "ending "+e.ID)
		}
	}
	for _, o := range r.Objectives {
		if o.Games == 0 && !o.People {
			all = append(all, "objective "+o.ID)
		}
	}
	return all
}

func (r *Result) held() (n int) {
	for _, e := range r.Expectations {
		if e.Held {
			n++
		}
	}
	return n
}
