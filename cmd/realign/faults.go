package main

import (
	"errors"
	"fmt"

	"example.com/realign/scenarios"
)

// worst returns the first of faults that makes a file useless, and how many more
// there are.
func worst(faults []scenarios.Fault) error {
	var first string
	more := -1
	for _, f := range faults {
		if f.Level != scenarios.Error {
			continue
		}
		if more++; more == 0 {
			first = f.String()
		}
	}
	switch {
	case more < 0:
		return nil
	case more == 0:
		return errors.New(first)
	default:
		return fmt.Errorf("%s (and %d more)", first, more)
	}
}

// oneLine returns err so that it fits on a line: of a file's many faults, only
// the first.
func oneLine(err error) error {
	var faults *scenarios.Faults
	if errors.As(err, &faults) {
		return worst(faults.List)
	}
	return err
}
