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

	title   string // of the scenario
	summing string // the ending's title
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
	return r
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
	_, err := fmt.Fprintf(out, "\n%s\nDigest: %s\n", ending, r.Digest)
	return err
}
