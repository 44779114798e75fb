package theme

import "github.com/charmbracelet/lipgloss"

// A palette is a set of colours for one ground. Good and bad are blue and
// orange, which people who cannot tell red from green can tell apart (after
// Okabe and Ito). Each colour says itself what it becomes with fewer colours.
type palette struct {
	ground                                  string
	heading, quiet, accent, good, bad, warn lipgloss.CompleteColor
}

var dark = palette{
	ground:  "dark",
	heading: lipgloss.CompleteColor{TrueColor: "#8FB8DE", ANSI256: "110", ANSI: "12"},
	quiet:   lipgloss.CompleteColor{TrueColor: "#8A919B", ANSI256: "245", ANSI: "7"},
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
	bad:     lipgloss.CompleteColor{TrueColor: "#B03A00", ANSI256: "130", ANSI: "1"},
	warn:    lipgloss.CompleteColor{TrueColor: "#7A5200", ANSI256: "94", ANSI: "5"},
}
