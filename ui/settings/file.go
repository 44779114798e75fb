package settings

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/adrg/xdg"
	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/token"

	"example.com/realign/saves/whole"
	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/say"
)

// fileName is what the file is called.
const fileName = "settings.yaml"

// maxFile is how many bytes a file of settings may have; no real one has more.
const maxFile = 1 << 14

// homeVariable names another folder for all that the program keeps.
const homeVariable = "REALIGN_HOME"

// Path returns the file in which settings are kept. It need not exist.
func Path() (string, error) {
	if home := os.Getenv(homeVariable); home != "" {
		return filepath.Join(home, fileName), nil
	}
	if !filepath.IsAbs(xdg.ConfigHome) {
		return "", fmt.Errorf(say.Text("there is no home folder to keep settings in; name one in %s"), homeVariable)
	}
	return filepath.Join(xdg.ConfigHome, "realign", fileName), nil
}

// Read returns the settings kept at path. Where there is no such file everything
// is as usual; where it cannot be understood too, and the error says in one line
// what is wrong with it.
func Read(path string) (Settings, error) {
	content, err := load(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Settings{}, nil
	}
	var s Settings
	if err == nil {
		s, err = parse(content)
	}
	if err != nil {
		return Settings{}, fmt.Errorf(say.Text("the settings in %s cannot be used (%w); everything is as usual until you change a setting"), filepath.Base(path), err)
	}
	return s, nil
}

// load reads the file at path through its folder, so that no link leads
// elsewhere.
func load(path string) ([]byte, error) {
	dir, err := os.OpenRoot(filepath.Dir(path))
	if err != nil {
		return nil, fs.ErrNotExist // where there is no folder nothing was kept
	}
	defer func() { _ = dir.Close() }() // nothing was written to it
	about, err := dir.Lstat(filepath.Base(path))
	switch {
	case err != nil:
		return nil, err
	case !about.Mode().IsRegular():
		return nil, errors.New(say.Text("it is a link, a folder or a device"))
	}
	f, err := dir.Open(filepath.Base(path))
	if err != nil {
		return nil, plainly(err)
	}
	defer f.Close()
	content, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err == nil && len(content) > maxFile {
		err = fmt.Errorf(say.Text("it is larger than %d kB"), maxFile>>10)
	}
	return content, plainly(err)
}

// parse reads settings strictly: what is not known is a mistake. So is what stands for
// something else in the file: a few lines of that can stand for more than fits anywhere.
func parse(content []byte) (Settings, error) {
	var s Settings
	words := map[string]string{}
	for _, t := range lexer.Tokenize(string(content)) {
		if t.Type == token.AnchorType || t.Type == token.AliasType {
			return s, errors.New(say.Text("it repeats parts of itself with & and *, which a list of names and words need not"))
		}
	}
	if err := yaml.Unmarshal(content, &words); err != nil {
		return s, errors.New(say.Text("it is no list of names and words"))
	}
	for c := range numChoices {
		text, given := words[table[c].name]
		delete(words, table[c].name)
		if !given {
			continue
		}
		next, ok := s.With(c, text)
		if !ok {
			return Settings{}, fmt.Errorf(say.Text("%s cannot be %q; it can be %s"), table[c].name, clean.Fit(text, 20), strings.Join(c.Words(), ", "))
		}
		s = next
	}
	for name := range words {
		return Settings{}, fmt.Errorf(say.Text("there is no setting %q"), clean.Fit(name, 20))
	}
	return s, nil
}

// Text returns what the file of s holds: what is not as usual.
func (s Settings) Text() []byte {
	var b strings.Builder
	b.WriteString("# How you like realign to look and behave. The game writes this file.\n")
	for c := range numChoices {
		if s.words[c] != "" {
			fmt.Fprintf(&b, "%s: %s\n", table[c].name, s.words[c])
		}
	}
	return []byte(b.String())
}

// Write keeps s at path, in a folder that it makes if need be. The file changes
// as a whole or not at all.
func (s Settings) Write(path string) error {
	if err := s.write(path); err != nil {
		return fmt.Errorf(say.Text("the settings cannot be kept in %s: %w"), filepath.Dir(path), plainly(err))
	}
	return nil
}

func (s Settings) write(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return whole.Write(path, s.Text(), 0o644)
}

// plainly returns what went wrong, without the names of calls and files, as it is
// said to the player.
func plainly(err error) error {
	var at *fs.PathError
	if errors.As(err, &at) {
		return errors.New(say.Why(at.Err))
	}
	return err
}
