package folder

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.com/realign/saves"
	"example.com/realign/saves/whole"
	"example.com/realign/ui/say"
)

// Forget removes all that a class left in its folder, and the folder where nothing
// else is in it. It returns what it removed and what it left alone, both by name.
// A folder that holds no class, or one that is led now, is not touched.
func Forget(path string) (removed, left []string, err error) {
	if !Is(path) {
		return nil, nil, fmt.Errorf(say.Text("%s is no folder of a class, so nothing was removed"), path)
	}
	dir, err := os.OpenRoot(path)
	if err != nil {
		return nil, nil, plainly(err)
	}
	defer func() { _ = dir.Close() }() // nothing is written to it
	held, err := whole.Hold(dir, keyName)
	switch {
	case errors.Is(err, whole.ErrHeld):
		return nil, nil, fmt.Errorf(say.Text("the class in %s is led in a window now; close it there first. Nothing was removed"), path)
	case err == nil: // or there is no key any more, after a try that was interrupted
		_ = held.Close() // Windows keeps what is open
	}
	var names []string
	err = fs.WalkDir(dir.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		return nil, nil, plainly(err)
	}
	if at := slices.Index(names, journalName); at >= 0 { // last, so that a second try finds the rest
		names = append(slices.Delete(names, at, at+1), journalName)
	}
	for _, name := range names {
		if !ours(name) {
			left = append(left, name)
			continue
		}
		if gone := dir.Remove(filepath.FromSlash(name)); gone != nil {
			return removed, left, fmt.Errorf(say.Text("%s cannot be removed: %w"), name, plainly(gone))
		}
		removed = append(removed, name)
	}
	if len(left) == 0 {
		_ = dir.Remove(savesName)
		_ = dir.Close() // Windows keeps a folder that is open
		if os.Remove(path) == nil {
			removed = append(removed, path)
		}
	}
	return removed, left, nil
}

// TakeawayName returns what the page about a game is called in the folder.
func TakeawayName(game string) string { return takeaway + game + page }

// ours reports whether a file was written by the class, or was being written when
// its program was killed.
func ours(name string) bool { return written(name) || slices.ContainsFunc(whole.Draft(name), written) }

func written(name string) bool {
	switch name {
	case journalName, asideName, keyName, sessionName, scenarioName, ballotsName, injectsName, ClassPage, openedName:
		return true
	}
	if strings.HasPrefix(name, takeaway) && strings.HasSuffix(name, page) || strings.HasPrefix(name, cardsName) {
		return true
	}
	return strings.HasPrefix(name, savesName+"/") && strings.HasSuffix(name, saves.Suffix)
}
