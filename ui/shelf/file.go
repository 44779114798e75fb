package shelf

import (
	"path/filepath"
	"regexp"
	"strings"

	"example.com/realign/saves"
	"example.com/realign/ui/say"
)

// fileIn returns the name of a saved game's file where text is one rather than a
// code; otherwise it is empty. When a file is dropped on them, terminals put its name
// in quotes or, where names have no backslashes, a backslash before each space.
func fileIn(text string) string {
	text = strings.TrimSpace(text)
	quoted := false
	for _, quote := range []string{`"`, "'"} {
		if inside, opened := strings.CutPrefix(text, quote); opened {
			text, quoted = strings.TrimSuffix(inside, quote), true
		}
	}
	if !saves.Named(text) {
		return ""
	}
	if !quoted && filepath.Separator != '\\' {
		text = escaped.ReplaceAllString(text, "$1")
	}
	return text
}

// escaped is a character of a name as a shell would need it typed.
var escaped = regexp.MustCompile(`\\(.)`)

// keepFile makes a new save in dir of the game in a file that lies elsewhere, such
// as the start file of a class on a stick. The file stays as it is.
func keepFile(file, dir string) (string, error) {
	s, err := saves.Read(file)
	if err != nil {
		return "", err
	}
	return keep(&s, dir)
}

// KeptAbout is said once a text has become a save: of a code, or of a file.
func KeptAbout(text string) string {
	if fileIn(text) != "" {
		return say.Text("The file was copied. The game is kept as a new saved game, and the file stays as it was.")
	}
	return say.Text("The code is whole, and the game comes out as it should. It is kept as a new saved game.")
}
