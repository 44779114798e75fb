package sim

// A Style is a way of leading. Which one answers depends on who is led.
type Style int

// The four styles.
const (
	MasterCraftsman Style = iota
	Administrator
	Relational
	Visionary
	NumStyles
)

var styleIDs = [NumStyles]string{"master", "administrator", "relational", "visionary"}

// ID returns the style's name in files and commands.
func (s Style) ID() string { return styleIDs[s] }

// String returns the style's ID.
func (s Style) String() string { return s.ID() }

// StyleByID returns the style that is spelled id.
func StyleByID(id string) (Style, bool) {
	for s := range NumStyles {
		if styleIDs[s] == id {
			return s, true
		}
	}
	return 0, false
}
