package collect

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"example.com/realign/saves"
)

// The bounds of what is looked at.
const (
	mostFiles = 1000
	mostDepth = 3         // folders below the one that is named
	mostCodes = 200       // in one file of text
	textBytes = 256 << 10 // of a file that may hold codes
)

// A found is a file that may be a game, or a code in one.
type found struct {
	file string // its name in the folder, with slashes
	code string // empty for a save
	team string // that stands before a code
	kind Kind   // where nothing more is to be looked at
	says string
}

// find lists what lies in a folder, in the order of its names. Links are not
// followed, and of other folders nothing is read.
func find(root *os.Root) ([]found, error) {
	var all []found
	err := fs.WalkDir(root.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil && name == ".":
			return err
		case err != nil:
			all = append(all, found{file: name, kind: Left, says: "cannot be opened"})
			return skip(d)
		case name == ".":
			return nil
		case strings.HasPrefix(path.Base(name), "."):
			return skip(d)
		case d.IsDir():
			if strings.Count(name, "/") >= mostDepth {
				all = append(all, found{file: name, kind: Left, says: "lies too deep"})
				return fs.SkipDir
			}
			return nil
		case len(all) >= mostFiles:
			return fmt.Errorf("there are more than %d files in it; a class has fewer", mostFiles)
		}
		all = append(all, look(root, name, d)...)
		return nil
	})
	slices.SortStableFunc(all, func(a, b found) int { return strings.Compare(a.file, b.file) })
	return all, err
}

func skip(d fs.DirEntry) error {
	if d != nil && d.IsDir() {
		return fs.SkipDir
	}
	return nil
}

// look says what a file may be, by its name and its first bytes.
func look(root *os.Root, name string, d fs.DirEntry) []found {
	isSave := saves.Named(name)
	if !d.Type().IsRegular() {
		return []found{{file: name, kind: Left, says: "is a link or a device, which is not followed"}}
	}
	head, err := begin(root, name)
	switch {
	case err != nil:
		return []found{{file: name, kind: Left, says: "cannot be opened"}}
	case bytes.HasPrefix(head, []byte("realign-save/")):
		return []found{{file: name}}
	case isSave:
		what, known := sniff(head)
		if !known && saves.Mangled(head) != nil {
			return []found{{file: name}} // opening it says how it was rewritten on the way
		}
		return []found{{file: name, kind: NoGame, says: fmt.Sprintf("is named like a saved game and holds %s", what)}}
	}
	if codes := codesIn(name, saves.FromUTF16(head)); len(codes) > 0 {
		return codes
	}
	return []found{{file: name, kind: Left, says: "is neither a saved game nor a code"}}
}

// begin reads the beginning of a file.
func begin(root *os.Root, name string) ([]byte, error) {
	f, err := root.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, textBytes))
}

// shapes are what files begin with that are renamed now and then.
var shapes = []struct{ head, what string }{
	{"\x89PNG", "a picture"}, {"\xff\xd8\xff", "a picture"}, {"GIF8", "a picture"}, {"BM", "a picture"},
	{"%PDF", "a page to print (PDF)"}, {"PK\x03\x04", "a packed folder or an office file"},
	{"<!DOCTYPE", "a web page"}, {"<html", "a web page"},
}

// sniff says what a file holds that is no save, and whether that is known.
func sniff(head []byte) (what string, known bool) {
	if len(head) == 0 {
		return "nothing", true
	}
	for _, s := range shapes {
		if bytes.HasPrefix(head, []byte(s.head)) {
			return s.what, true
		}
	}
	return "something else", false
}

// codesIn returns the codes in a file of text: one a line, with the team's name
// and a colon before it where somebody wrote that.
func codesIn(name string, text []byte) (all []found) {
	for n, line := range strings.Split(string(text), "\n") {
		team, code, named := strings.Cut(line, ":")
		if !named {
			team, code = "", line
		}
		if code = strings.TrimSpace(code); !saves.IsCode(code) || len(all) == mostCodes {
			continue
		}
		all = append(all, found{file: fmt.Sprintf("%s, line %d", name, n+1), code: code, team: strings.TrimSpace(team)})
	}
	return all
}
