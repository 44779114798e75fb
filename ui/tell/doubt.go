package tell

import (
	"slices"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
)

// This file holds what is said of an assumption where people doubt it together.

// AssumptionLabel says an assumption in a line of its own.
func AssumptionLabel(key string) string { return asSentence(assumptionText(key)) }

// RestsOn says where an assumption comes from, in the middle of a sentence.
func RestsOn(key string) string { return sourceText(key) }

// Doubted returns the keys of the assumptions that are put in doubt in a world, those
// that carry the argument first.
func Doubted(w *sim.World) (keys []string) {
	for _, c := range debrief.Changes(w) {
		if !slices.Contains(keys, c.Key) {
			keys = append(keys, c.Key)
		}
	}
	return keys
}

// HardlyApart reports whether two amounts of a figure lie so close together that luck
// alone could outweigh what lies between them.
func HardlyApart(f sim.Figure, one, other sim.Amount) bool { return littleBetween(f, one, other) }
