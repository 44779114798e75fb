// Package whole writes files that change as a whole or not at all: whoever looks,
// or whatever breaks meanwhile, there is the old file or the new one, and never a
// half of either.
//
// The new one is written beside the old one, as a draft, and takes its place when
// all of it is on the disk. Only where the program is killed meanwhile does a draft
// stay behind: [Draft] knows it by its name. [Folder] makes where files are to lie, and
// takes that back where none comes; [Hold] keeps a file to one program. Read patience.go for what Windows needs.
//
// A saved game is not written so: package saves never replaces a file.
package whole

import (
	"cmp"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// Write makes the file at name hold content, with the mode that is given. Where it
// cannot, what was there before is as it was. The folder has to be there.
func Write(name string, content []byte, mode fs.FileMode) error {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*") // for its owner alone
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	err = cmp.Or(err, f.Chmod(mode), f.Sync(), f.Close())
	if err == nil {
		err = Patiently(func() error { return os.Rename(f.Name(), name) })
	}
	if err != nil {
		_ = os.Remove(f.Name()) // half a file is of no use to anybody
	}
	return err
}

// Draft returns the names that a file may be the draft of, with slashes; none where
// it is no draft. What stands behind the last dot of a draft, or the last two, was
// made up to tell it from others.
func Draft(name string) (of []string) {
	dir, base := path.Split(name)
	rest, hidden := strings.CutPrefix(base, ".")
	for end := base; hidden && rest != "" && end != ""; rest = strings.TrimSuffix(rest, end) {
		of = append(of, dir+rest)
		end = path.Ext(rest)
	}
	return of
}
