//go:build !proof

package ui

import "github.com/charmbracelet/bubbles/key"

// onlyRead are rooms of the debrief whose keys are those of the others.
var onlyRead = map[string]bool{
	"debrief-years": true, "debrief-turning-points": true, "debrief-luck": true, "debrief-people": true,
	"debrief-model-wrong": true, "debrief-talk": true,
}

// crawled reports whether the keys of a place are pressed. With the tag proof
// those of all are.
func crawled(place string) bool { return !onlyRead[place] }

// names returns the keys of a binding that are tried: the first of those that do
// one thing, and each where the binding has an arrow or a digit for several. With
// the tag proof all are.
func names(b key.Binding) []string {
	all := b.Keys()
	var tried []string
	for i, name := range all {
		if _, digit := digit(name); i == 0 || digit || arrows[name] {
			tried = append(tried, name)
		}
	}
	return tried
}

var arrows = map[string]bool{"up": true, "down": true, "left": true, "right": true}
