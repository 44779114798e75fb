package collect

// A Kind is what something in the folder turned out to be. Scripts depend on the
// spelling.
type Kind string

// The kinds. The first three can be compared.
const (
	Verified   Kind = "verified"    // as it was played, to the end
	OlderRules Kind = "older-rules" // so too, under older rules
	Unfinished Kind = "unfinished"  // as it was played so far

	OtherScenario Kind = "other-scenario" // of another world, or another text of it
	OtherLuck     Kind = "other-luck"     // of another seed
	OtherRules    Kind = "other-rules"    // comes out differently, perhaps by rules that were never released
	Edited        Kind = "edited"         // not as it was played
	Damaged       Kind = "damaged"        // cannot be read
	Newer         Kind = "newer-version"  // only a newer version can play it
	Duplicate     Kind = "duplicate"      // the same game as another file
	OlderCopy     Kind = "older-copy"     // another file holds more of the game
	TooLong       Kind = "too-long"       // takes too much work to be played again
	NoGame        Kind = "no-game"        // named like a save and something else
	Left          Kind = "left"           // something else that was not looked at
)

// Comparable reports whether games of this kind can be put side by side.
func (k Kind) Comparable() bool { return k == Verified || k == OlderRules || k == Unfinished }
