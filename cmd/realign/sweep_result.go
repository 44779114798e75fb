package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/sweep"
)

// A swept is a sweep as data. Its JSON is a contract: fields may be added, never
// renamed.
type swept struct {
	Scenario string        `json:"scenario"`
	Rules    int           `json:"rules"`
	Seeds    string        `json:"seeds"`
	Policies []sweptPolicy `json:"policies"`
}

type sweptPolicy struct {
	Policy   string         `json:"policy"`
	Failures int            `json:"failures"`
	Endings  map[string]int `json:"endings"`
	Years    []sweptYear    `json:"years"`
}

// A sweptYear writes a year's figures by name, in the order of [sim.Figures].
type sweptYear struct{ sweep.Year }

// MarshalJSON writes the spread of every figure with six decimals at the most.
func (y sweptYear) MarshalJSON() ([]byte, error) { //nolint:unparam // json.Marshaler has an error
	b := fmt.Appendf(nil, `{"year":%d,"games":%d`, y.Number, y.Games)
	for f := range sim.NumFigures {
		s := y.Figures[f]
		b = fmt.Appendf(b, `,%q:{"mean":%s,"sd":%s,"p5":%s,"p95":%s}`, f.ID(), short(s.Mean), short(s.SD), short(s.P5), short(s.P95))
	}
	return append(b, '}'), nil
}

// short writes x with six decimals at the most.
func short(x float64) string {
	text := strings.TrimRight(strconv.FormatFloat(x, 'f', 6, 64), "0")
	text = strings.TrimSuffix(text, ".")
	if text == "-0" {
		return "0"
	}
	return text
}

func sweptOf(sc *scenarios.Scenario, seeds string, r *sweep.Result) swept {
	s := swept{Scenario: sc.ID, Rules: saves.Rules, Seeds: seeds}
	for _, o := range r.Policies {
		p := sweptPolicy{Policy: o.Policy, Failures: o.Failures, Endings: o.Endings}
		for _, y := range o.Years {
			p.Years = append(p.Years, sweptYear{y})
		}
		s.Policies = append(s.Policies, p)
	}
	return s
}

// writeSweepCSV writes a line for each policy, year and figure.
func writeSweepCSV(out io.Writer, r *sweep.Result) error {
	w := csv.NewWriter(out)
	if err := w.Write([]string{"policy", "failures", "year", "games", "figure", "mean", "sd", "p5", "p95"}); err != nil {
		return err
	}
	for _, o := range r.Policies {
		for _, y := range o.Years {
			for f := range sim.NumFigures {
				s := y.Figures[f]
				line := []string{o.Policy, strconv.Itoa(o.Failures), strconv.Itoa(y.Number), strconv.Itoa(y.Games), f.ID(),
					short(s.Mean), short(s.SD), short(s.P5), short(s.P95)}
				if err := w.Write(line); err != nil {
					return err
				}
			}
		}
	}
	w.Flush()
	return w.Error()
}

// writeSweep tells people how the last year lies for each policy.
func writeSweep(out io.Writer, sc *scenarios.Scenario, games int, r *sweep.Result) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s, games for each leader: %d; the last year, middle and 5 to 95 %%\n\n", sc.Title, games)
	fmt.Fprintf(&b, "%-14s %7s %23s %23s %9s\n", "leader", "failed", "members", "vitality", "engaged")
	for _, o := range r.Policies {
		if len(o.Years) == 0 { // no plan fitted
			fmt.Fprintf(&b, "%-14s %7d %23s %23s %9s\n", o.Policy, o.Failures, "-", "-", "-")
			continue
		}
		last := o.Years[len(o.Years)-1]
		m, v, e := last.Figures[sim.Members], last.Figures[sim.Vitality], last.Figures[sim.Engagement]
		fmt.Fprintf(&b, "%-14s %7d %8.0f (%5.0f-%6.0f) %8.0f (%5.0f-%6.0f) %8.0f%%\n",
			o.Policy, o.Failures, m.Mean, m.P5, m.P95, v.Mean, v.P5, v.P95, 100*e.Mean)
	}
	b.WriteString("\nFailed games count in the years they reached.\n")
	_, err := io.WriteString(out, b.String())
	return err
}
