package ui

import (
	"io"
	"slices"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/say"
)

// noClipboard are the terminals that are known to have no clipboard to hand a
// text to.
var noClipboard = []string{"", "dumb", "linux", "ansi", "vt52", "vt100", "vt102", "vt220", "cons25"}

// clipboard returns what hands a text to the clipboard of the terminal behind
// out, with the sequence OSC 52, and says what came of it. No terminal says
// whether it took the text.
func clipboard(out io.Writer, env func(string) string) func(text string) string {
	return func(text string) string {
		if slices.Contains(noClipboard, env("TERM")) || env("TERM_PROGRAM") == "Apple_Terminal" {
			return say.Text("This terminal takes nothing into the clipboard from a program. Select it here, or read it aloud.")
		}
		if _, err := io.WriteString(out, ansi.SetSystemClipboard(text)); err != nil {
			return say.Text("It could not be handed to the terminal. Select it here, or read it aloud.")
		}
		return say.Text("It was handed to your terminal for its clipboard. Not every terminal takes it: if pasting brings something else, select it here, or read it aloud.")
	}
}
