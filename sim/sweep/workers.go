package sweep

import "example.com/realign/sim"

// Workers returns workers on so many cores, for a large membership or for many
// what-ifs. One core works alone.
func Workers(cores int) sim.Workers {
	return func(pieces int, do func(piece int)) { Each(pieces, cores, do, nil) }
}
