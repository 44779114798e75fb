package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
)

// The key types of Bubble Tea: control characters from 0 up, all others below.
const (
	firstKeyType tea.KeyType = -128
	lastKeyType  tea.KeyType = 127
)

// keyTypes are the keys that are no characters, by the names that bindings use.
var keyTypes = func() map[string]tea.KeyType {
	named := map[string]tea.KeyType{}
	for kind := firstKeyType; kind <= lastKeyType; kind++ {
		if name := kind.String(); name != "" && kind != tea.KeyRunes {
			named[name] = kind
		}
	}
	return named
}()

// stroke returns the press of a key by the name that bindings use, so that what
// is pointed at, or chosen from a list, does what its key does.
func stroke(name string) tea.KeyMsg {
	rest, alt := strings.CutPrefix(name, "alt+")
	kind, ok := keyTypes[rest]
	switch {
	case !ok:
		return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(rest), Alt: alt}
	case kind == tea.KeySpace:
		return tea.KeyMsg{Type: kind, Runes: []rune{' '}, Alt: alt}
	default:
		return tea.KeyMsg{Type: kind, Alt: alt}
	}
}

// A strike is one of the keys of a binding, and how it is shown.
type strike struct{ shown, key string }

// arrowKeys are the keys that arrows are shown for.
var arrowKeys = map[rune]string{'↑': "up", '↓': "down", '←': "left", '→': "right"}

// strikes returns the keys of a binding that do different things: each arrow,
// each number. Second names of one key are left out.
func strikes(b key.Binding) []strike {
	shown, on := b.Help().Key, b.Keys()
	if len(on) == 0 {
		return nil
	}
	var all []strike
	for _, r := range shown {
		if name, ok := arrowKeys[r]; ok {
			all = append(all, strike{string(r), name})
		}
	}
	if len(all) > 0 {
		return all
	}
	if from, to, ok := strings.Cut(shown, "-"); ok && len(from) == 1 && len(to) == 1 {
		for d := from[0]; d <= to[0]; d++ {
			all = append(all, strike{string(rune(d)), string(rune(d))})
		}
		return all
	}
	return []strike{{shown, on[0]}}
}
