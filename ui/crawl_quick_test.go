//go:build !proof

package ui

import "github.com/charmbracelet/bubbles/key"

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
