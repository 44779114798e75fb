package join

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"

	"example.com/realign/ui/say"
)

// CodesName is what the file of the codes is called in the folder of a class.
const CodesName = "codes"

// newCodes is the file while it is written.
const newCodes = ".codes-new"

// codesRoom is the largest file that is read as codes.
const codesRoom = 64 << 10

// written is what a code looks like.
var written = regexp.MustCompile(`^[a-z]{4,8}-[a-z]{4,8}-[2-9]{2}$`)

// Open returns the codes of a class from its folder. It makes one for each of
// logins that has none, and keeps it there, for the folder's owner alone.
func Open(folder string, logins []string) (Codes, error) {
	return change(folder, func(c Codes) Codes { return c.with(logins) })
}

// Renew gives one table another code, and returns the codes as they are then. The
// old one lets nobody in any more.
func Renew(folder, login string) (Codes, error) {
	return change(folder, func(c Codes) Codes { return c.without(login).with([]string{login}) })
}

func change(folder string, make func(Codes) Codes) (Codes, error) {
	dir, err := os.OpenRoot(folder)
	if err != nil {
		return Codes{}, fmt.Errorf(say.Text("the folder %s cannot be opened: %w"), folder, plainly(err))
	}
	defer func() { _ = dir.Close() }() // what was written is closed by then
	before, err := read(dir, folder)
	if err != nil {
		return Codes{}, err
	}
	after := make(before)
	if same(before, after) {
		return after, nil
	}
	if err := write(dir, after); err != nil {
		return Codes{}, fmt.Errorf(say.Text("the table codes cannot be kept in %s: %w"), folder, plainly(err))
	}
	return after, nil
}

func same(a, b Codes) bool {
	if len(a.by) != len(b.by) {
		return false
	}
	for login, code := range a.by {
		if b.by[login] != code {
			return false
		}
	}
	return true
}

// read returns the codes that are kept in a folder, if there are any.
func read(dir *os.Root, folder string) (Codes, error) {
	path := filepath.Join(folder, CodesName)
	about, err := dir.Lstat(CodesName)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Codes{}, nil
	case err != nil:
		return Codes{}, fmt.Errorf(say.Text("the table codes in %s cannot be read: %w"), path, plainly(err))
	case !about.Mode().IsRegular() || about.Size() > codesRoom:
		return Codes{}, fmt.Errorf(say.Text("%s holds no table codes; move it away, and new ones are made"), path)
	case runtime.GOOS != "windows" && about.Mode().Perm()&0o077 != 0:
		return Codes{}, fmt.Errorf(say.Text("others on this computer can read the table codes; keep them to yourself with: chmod 600 %s"), path)
	}
	content, err := dir.ReadFile(CodesName)
	if err != nil {
		return Codes{}, fmt.Errorf(say.Text("the table codes in %s cannot be read: %w"), path, plainly(err))
	}
	c, ok := parse(content)
	if !ok {
		return Codes{}, fmt.Errorf(say.Text("%s holds no table codes; move it away, and new ones are made"), path)
	}
	return c, nil
}

// parse reads what [write] writes, and nothing else.
func parse(content []byte) (Codes, bool) {
	var c Codes
	if json.Unmarshal(content, &c.by) != nil {
		return Codes{}, false
	}
	for _, code := range c.by {
		if !written.MatchString(code) {
			return Codes{}, false
		}
	}
	return c, true
}

// write keeps codes in a folder, all of them or none.
func write(dir *os.Root, c Codes) error {
	content, err := json.MarshalIndent(c.by, "", "  ")
	if err != nil {
		return err
	}
	_ = dir.Remove(newCodes) // what a crash left
	f, err := dir.OpenFile(newCodes, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(append(content, '\n'))
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = dir.Rename(newCodes, CodesName)
	}
	if err != nil {
		return errors.Join(err, dir.Remove(newCodes))
	}
	return nil
}

// plainly returns why the system refused, without its own name for the file.
func plainly(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}
