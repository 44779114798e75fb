package main

import (
	"fmt"
	"io"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
)

// A result is a whole game as data. Its JSON is a contract: fields may be added,
// never renamed.
type result struct {
	Scenario string    `json:"scenario"`
	Rules    int       `json:"rules"`
	Seed     uint64    `json:"seed"`
	Policy   string    `json:"policy"`
	Ending   string    `json:"ending"`
	Digest   string    `json:"digest"`
	Years    []yearRow `json:"years"`
	Outlook  *outlook  `json:"outlook,omitempty"` // of a run that came to its last year

	title   string // of the scenario
	summing string // the ending's title
}

// An outlook is what becomes of the association when the last plan is kept for
// some years more.
type outlook struct {
	Years    int     `json:"years"`
	Stands   bool    `json:"stands"`
	Members  float64 `json:"members"`
	Vitality float64 `json:"vitality"`
	Reserves float64 `json:"reserves"`
}

// resultOf returns what came of a run that policy led.
func resultOf(sc *scenarios.Scenario, run *sim.Run, seed sim.Seed, policy string) result {
	r := result{
		Scenario: sc.ID, Rules: saves.Rules, Seed: uint64(seed), Policy: policy,
		Ending: run.Ending(), Digest: run.Digest().String(), Years: rowsOf(run.Years()),
		title: sc.Title,
	}
	if r.Ending != "" {
		r.summing = sc.Ending(r.Ending).Title
	}
	r.Outlook = outlookOf(run)
	return r
}

// outlookOf returns what lies ahead of a run, or nil where it has not come to its
// last year.
func outlookOf(run *sim.Run) *outlook {
	o, known := run.Outlook()
	if !known {
		return nil
	}
	return &outlook{o.Years, o.Stands, o.Last.Float(sim.Members), o.Vitality(), o.Last.Float(sim.Reserves)}
}

// write tells the result to people.
func (r *result) write(out io.Writer) error {
	led := ""
	if r.Policy != "" {
		led = ", led by " + r.Policy
	}
	if _, err := fmt.Fprintf(out, "%s, seed %d%s\n\n", r.title, r.Seed, led); err != nil {
		return err
	}
	if err := writeTable(out, r.Years); err != nil {
		return err
	}
	ending := "The game is not finished."
	if r.Ending != "" {
		ending = fmt.Sprintf("Ending: %s (%s)", r.summing, r.Ending)
	}
	if o := r.Outlook; o != nil {
		ahead := "the association would have fallen"
		if o.Stands {
			ahead = fmt.Sprintf("%.0f members, vitality %.0f", o.Members, o.Vitality)
		}
		ending += fmt.Sprintf("\nOutlook, %d more years of the last plan: %s", o.Years, ahead)
	}
	_, err := fmt.Fprintf(out, "\n%s\nDigest: %s\n", ending, r.Digest)
	return err
}
