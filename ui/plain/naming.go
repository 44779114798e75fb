package plain

import (
	"strings"

	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// leversNamed returns the levers that a player may mean by name: the one that is
// called so, or else all whose names begin so.
func (t *table) leversNamed(name string) []sim.Lever {
	var begin []sim.Lever
	for l := range sim.NumLevers {
		label := tell.LeverLabel(t.game.Scenario(), l)
		if matches(name, l.ID(), label) {
			return []sim.Lever{l}
		}
		if plainName(name) != "" && (strings.HasPrefix(plainName(l.ID()), plainName(name)) || strings.HasPrefix(plainName(label), plainName(name))) {
			begin = append(begin, l)
		}
	}
	return begin
}

// names lists levers by how they are typed.
func names(levers []sim.Lever) string {
	ids := make([]string, len(levers))
	for i, l := range levers {
		ids[i] = l.ID()
	}
	return strings.Join(ids, " "+say.Text("or")+" ")
}

// matches reports whether name is one of several names, however it is spaced.
func matches(name string, names ...string) bool {
	for _, n := range names {
		if plainName(name) == plainName(n) {
			return true
		}
	}
	return false
}

// plainName returns a name without capitals, spaces, hyphens and underscores.
func plainName(name string) string {
	return strings.NewReplacer(" ", "", "-", "", "_", "").Replace(strings.ToLower(name))
}
