package shelf

import (
	"strings"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// groupsOnLine is how many groups of a code stand on a line, so that the seventh
// is the second of the second line.
const groupsOnLine = 5

// MaxCode is how much text is taken as a code, in characters; more is none.
const MaxCode = 16_000

// PasteAbout is said of a code before it is typed.
func PasteAbout() string {
	return say.Text("Paste the code of a game, or type it as it is read to you. It begins with RL1. Spaces, line breaks and small letters do no harm.") + " " +
		say.Text("The file of a game is taken too: drop it on this window, or type where it lies.")
}

// Code returns the game as one line.
func (g *Game) Code() (string, error) { return saves.Code(&g.Saved) }

// CodePage shows a code to read aloud or to select. happened says whether it was
// copied.
func CodePage(code, happened string) page.Page {
	lines := CodeLines(code)
	groups := strings.Count(code, "-")
	return page.Page{Title: say.Text("The game as a code"), Blocks: []page.Block{
		page.Text{Text: happened},
		page.Text{Text: strings.Join(lines, "\n"), Role: page.Strong},
		page.Text{Text: say.Textf("%d characters: %s, then %d groups, %d to a line. Line breaks, spaces and small letters do no harm. "+
			"Each group checks itself, so a slip is found and named.", len(code), lines[0][:strings.Index(lines[0], "-")], groups, groupsOnLine), Role: page.Quiet},
		page.Text{Text: say.Text("It holds every choice that counts, but no names and no notes."), Role: page.Quiet},
	}}
}

// CodeLines returns a code in lines of a few groups each. Put together they are
// the code.
func CodeLines(code string) []string {
	prefix, rest, _ := strings.Cut(code, "-")
	groups := strings.Split(rest, "-")
	var lines []string
	for at := 0; at < len(groups); at += groupsOnLine {
		end := min(at+groupsOnLine, len(groups))
		line := strings.Join(groups[at:end], "-")
		if at == 0 {
			line = prefix + "-" + line
		}
		if end < len(groups) {
			line += "-"
		}
		lines = append(lines, line)
	}
	return lines
}

// MendPage says how a code with a fault is set right.
func MendPage(problem string) page.Page {
	return page.Page{Title: say.Text("How to mend a code"), Blocks: []page.Block{
		page.Text{Text: problem, Role: page.Bad},
		page.Bullets{Items: []page.Text{
			{Text: say.Text("Groups are counted after RL1, five to a line where the code is shown in the game.")},
			{Text: say.Text("Have only that group read or copied again. The others check themselves.")},
			{Text: say.Text("Left and right move in the code; type the group in its place. Ctrl+u starts over.")},
			{Text: say.Text("After RL1 there is no letter I, L, O or U: what looks like one is a 1 or a 0.")},
		}},
	}}
}

// KeepCode makes a new save in dir of the game that a code holds, or that lies in
// the file which is named in its place, and returns the save's own file. Besides
// the built-in scenarios it knows those in more.
func KeepCode(code, dir string, more []scenarios.Scenario) (string, error) {
	if file := fileIn(code); file != "" {
		return keepFile(file, dir)
	}
	s, err := saves.Decode(code, more...)
	if err != nil {
		return "", err
	}
	return keep(&s, dir)
}
