package tell

import (
	"strings"

	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// A Vocabulary is words that are typed in one place, each marked to be said in the
// language that is spoken, such as "undo¦typed". Their English does as well in every
// language.
type Vocabulary []string

// Heard returns the English of a word as it is typed: with or without capitals and
// accents. What is no word of v comes back in small letters.
func (v Vocabulary) Heard(typed string) string {
	for _, marked := range v {
		if clean.Fold(typed) == clean.Fold(say.Text(marked)) {
			return english(marked)
		}
	}
	return strings.ToLower(typed)
}

// Has reports whether a word is one of v, as it is typed.
func (v Vocabulary) Has(typed string) bool {
	typed = clean.Fold(typed)
	for _, marked := range v {
		if typed == clean.Fold(say.Text(marked)) || typed == english(marked) {
			return true
		}
	}
	return false
}

// Begun returns the places of the words of v that begin as somebody types, in the
// language that is spoken or, where none of those does, in English.
func (v Vocabulary) Begun(typed string) (places []int) {
	typed = clean.Fold(typed)
	for i, marked := range v {
		if strings.HasPrefix(clean.Fold(say.Text(marked)), typed) {
			places = append(places, i)
		}
	}
	if len(places) > 0 {
		return places
	}
	for i, marked := range v {
		if strings.HasPrefix(english(marked), typed) {
			places = append(places, i)
		}
	}
	return places
}

// English returns word i of v in English.
func (v Vocabulary) English(i int) string { return english(v[i]) }

// Names returns what word i of v is called, in the language that is spoken and in
// English.
func (v Vocabulary) Names(i int) []string { return []string{say.Text(v[i]), english(v[i])} }

// IsTyped reports whether somebody types a marked word, in the language that is
// spoken or in English.
func IsTyped(typed, marked string) bool {
	return Vocabulary{marked}.Heard(typed) == english(marked)
}

// english returns the English of a marked word.
func english(marked string) string {
	word, _, _ := strings.Cut(marked, "¦")
	return word
}

// leverTyped is how each lever is typed: in English its ID.
var leverTyped = [sim.NumLevers]string{
	sim.Conference:             say.Mark("conference¦typed"),
	sim.BudgetPreparation:      say.Mark("budget¦typed"),
	sim.BoardMeetings:          say.Mark("board¦typed"),
	sim.ProgramLaunches:        say.Mark("launches¦typed"),
	sim.KeyAppearances:         say.Mark("appearances¦typed"),
	sim.Listening:              say.Mark("listening¦typed"),
	sim.PersonalRelationships:  say.Mark("relationships¦typed"),
	sim.MemberCommunities:      say.Mark("communities¦typed"),
	sim.StrategicRelationships: say.Mark("strategic¦typed"),
	sim.CoDevelopment:          say.Mark("co_development¦typed"),
	sim.Experiments:            say.Mark("experiments¦typed"),
	sim.SiloBreaking:           say.Mark("silo_breaking¦typed"),
	sim.CultureBuilding:        say.Mark("culture¦typed"),
	sim.CapabilityBuilding:     say.Mark("capability¦typed"),
	sim.BoardRenewal:           say.Mark("governance¦typed"),
	sim.BestPracticeTour:       say.Mark("best_practice¦typed"),
	sim.TightenControl:         say.Mark("control¦typed"),
	sim.GuardEndowment:         say.Mark("endowment¦typed"),
	sim.BigInvestment:          say.Mark("investment¦typed"),
}

// styleTyped is how each style of leading is typed: in English its ID.
var styleTyped = [sim.NumStyles]string{
	sim.MasterCraftsman: say.Mark("master¦typed"),
	sim.Administrator:   say.Mark("administrator¦typed"),
	sim.Relational:      say.Mark("relational¦typed"),
	sim.Visionary:       say.Mark("visionary¦typed"),
}

// LeverTyped says how lever l is typed.
func LeverTyped(l sim.Lever) string { return say.Text(leverTyped[l]) }

// StyleTyped says how style s is typed.
func StyleTyped(s sim.Style) string { return say.Text(styleTyped[s]) }

// Meant returns which of several things somebody may mean by a name: the one that
// is called so, or else all that have a name which begins so. Thing i has the names
// that names(i) lists.
func Meant(name string, things int, names func(i int) []string) []int {
	var begin []int
	if name = squeezed(name); name == "" {
		return nil
	}
	for i := range things {
		begins := false
		for _, other := range names(i) {
			other = squeezed(other)
			if other == name {
				return []int{i}
			}
			begins = begins || strings.HasPrefix(other, name)
		}
		if begins {
			begin = append(begin, i)
		}
	}
	return begin
}

// squeezed returns a name without capitals, accents, spaces, hyphens and
// underscores.
func squeezed(name string) string {
	return strings.NewReplacer(" ", "", "-", "", "_", "").Replace(clean.Fold(name))
}
