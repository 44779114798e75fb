package theme

import "github.com/charmbracelet/lipgloss"

// A palette is a set of colours for one ground. Good and bad are blue and
// orange, which people who cannot tell red from green can tell apart (after
// Okabe and Ito). Each colour says itself what it becomes with fewer colours.
type palette struct {
	ground                                  string
	loud                                    bool // for a back row: nothing is faint
	heading, quiet, accent, good, bad, warn lipgloss.CompleteColor
}

var dark = palette{
	ground:  "dark",
	heading: lipgloss.CompleteColor{TrueColor: "#8FB8DE", ANSI256: "110", ANSI: "12"},
	quiet:   lipgloss.CompleteColor{TrueColor: "#969DA7", ANSI256: "247", ANSI: "7"},
	accent:  lipgloss.CompleteColor{TrueColor: "#4FC3A8", ANSI256: "79", ANSI: "14"},
	good:    lipgloss.CompleteColor{TrueColor: "#56B4E9", ANSI256: "74", ANSI: "12"},
	bad:     lipgloss.CompleteColor{TrueColor: "#F0814A", ANSI256: "209", ANSI: "9"},
	warn:    lipgloss.CompleteColor{TrueColor: "#E6B422", ANSI256: "178", ANSI: "11"},
}

var light = palette{
	ground:  "light",
	heading: lipgloss.CompleteColor{TrueColor: "#1F4E79", ANSI256: "24", ANSI: "4"},
	quiet:   lipgloss.CompleteColor{TrueColor: "#5F6670", ANSI256: "241", ANSI: "0"},
	accent:  lipgloss.CompleteColor{TrueColor: "#00695C", ANSI256: "23", ANSI: "6"},
	good:    lipgloss.CompleteColor{TrueColor: "#005A9C", ANSI256: "25", ANSI: "4"},
	bad:     lipgloss.CompleteColor{TrueColor: "#B03A00", ANSI256: "124", ANSI: "1"},
	warn:    lipgloss.CompleteColor{TrueColor: "#7A5200", ANSI256: "94", ANSI: "5"},
}

// The two below are for projectors and for eyes that need more: every role has at
// least seven times the luminance of its ground, or a seventh.
var loudDark = palette{
	ground: "dark", loud: true,
	heading: lipgloss.CompleteColor{TrueColor: "#B3D9FF", ANSI256: "153", ANSI: "15"},
	quiet:   lipgloss.CompleteColor{TrueColor: "#D0D0D0", ANSI256: "252", ANSI: "7"},
	accent:  lipgloss.CompleteColor{TrueColor: "#7CF0D2", ANSI256: "122", ANSI: "14"},
	good:    lipgloss.CompleteColor{TrueColor: "#8FD3FF", ANSI256: "117", ANSI: "14"},
	bad:     lipgloss.CompleteColor{TrueColor: "#FFB48F", ANSI256: "216", ANSI: "11"},
	warn:    lipgloss.CompleteColor{TrueColor: "#FFD84D", ANSI256: "221", ANSI: "11"},
}

var loudLight = palette{
	ground: "light", loud: true,
	heading: lipgloss.CompleteColor{TrueColor: "#003A6B", ANSI256: "17", ANSI: "4"},
	quiet:   lipgloss.CompleteColor{TrueColor: "#3C3C3C", ANSI256: "237", ANSI: "0"},
	accent:  lipgloss.CompleteColor{TrueColor: "#004D40", ANSI256: "22", ANSI: "4"},
	good:    lipgloss.CompleteColor{TrueColor: "#00396B", ANSI256: "18", ANSI: "4"},
	bad:     lipgloss.CompleteColor{TrueColor: "#7A1F00", ANSI256: "52", ANSI: "1"},
	warn:    lipgloss.CompleteColor{TrueColor: "#5A3A00", ANSI256: "53", ANSI: "5"},
}
