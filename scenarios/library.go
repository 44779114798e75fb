package scenarios

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/dialect"
)

//go:embed library/*.yaml
var library embed.FS

// shelf is the order in which the library is offered: the baseline first, then
// other times, then other houses, then the lessons. What is not named here comes
// last.
var shelf = []string{
	"society", "guild", "bureau", "empty-hall", "all-hands", "forty-houses", "two-flags", "feed",
	"golden-handcuffs", "long-table", "ground-moves", "one-quarter", "member-who-left",
}

// IDs returns the ids of the built-in scenarios in the order in which they are
// offered.
func IDs() []string { return Shelved(library, shelf) }

// Shelved returns the ids of what lies in the folder library of an embedded one, in
// the order of a shelf. What the shelf does not name comes last.
func Shelved(library fs.FS, shelf []string) []string {
	names, err := fs.Glob(library, "library/*.yaml")
	if err != nil {
		return nil // the pattern is a constant
	}
	ids := make([]string, len(names))
	for i, name := range names {
		ids[i] = strings.TrimSuffix(path.Base(name), ".yaml")
	}
	place := func(id string) int {
		if at := slices.Index(shelf, id); at >= 0 {
			return at
		}
		return len(shelf)
	}
	slices.SortStableFunc(ids, func(a, b string) int { return cmp.Compare(place(a), place(b)) })
	return ids
}

// All returns the built-in scenarios in the order in which they are offered.
func All() ([]Scenario, error) {
	var all []Scenario
	for _, id := range IDs() {
		s, err := Load(id)
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, nil
}

// Load returns the built-in scenario that is spelled id. The error is a sentence
// for a person.
func Load(id string) (Scenario, error) {
	data, err := library.ReadFile("library/" + id + ".yaml")
	if err != nil || !dialect.IsID(id) {
		return Scenario{}, unknownScenario(id)
	}
	return parsed(id+".yaml", data)
}

// Open returns a built-in scenario by its id, or one from a .yaml or .yml file.
// The error is a sentence for a person, or a [*Faults].
func Open(nameOrPath string) (Scenario, error) {
	if !IsFile(nameOrPath) {
		return Load(nameOrPath)
	}
	data, err := readFile(nameOrPath)
	if err != nil {
		return Scenario{}, err
	}
	return parsed(shown(nameOrPath), data)
}

// IsFile reports whether a person who writes s means a file, rather than a
// built-in scenario.
func IsFile(s string) bool {
	return strings.ContainsAny(s, `/\`) || isYAML(s)
}

func isYAML(name string) bool {
	ext := strings.ToLower(filepath.Ext(name))
	return ext == ".yaml" || ext == ".yml"
}

func parsed(file string, data []byte) (Scenario, error) {
	s, faults := Parse(file, data)
	if dialect.HasError(faults) {
		return Scenario{}, &Faults{faults}
	}
	return s, nil
}

func unknownScenario(id string) error {
	ids := IDs()
	builtIn := strings.Join(ids, ", ")
	if near := dialect.Nearest(id, ids); near != "" {
		return fmt.Errorf("there is no scenario %q. Did you mean %q? Built in: %s; or name a .yaml file", shown(id), near, builtIn)
	}
	return fmt.Errorf("there is no scenario %q. Built in: %s; or name a .yaml file", shown(id), builtIn)
}

// shown returns a name from outside so that it can be shown.
func shown(name string) string { return clean.Fit(name, 200).String() }

// readFile reads a file of a size that a scenario can have.
func readFile(name string) ([]byte, error) {
	about, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("there is no file %s", shown(name))
	case err != nil:
		return nil, fmt.Errorf("the file %s cannot be read: %s", shown(name), reason(err))
	case about.IsDir():
		return nil, fmt.Errorf("%s is a folder; name a .yaml file in it", shown(name))
	case !about.Mode().IsRegular():
		return nil, fmt.Errorf("%s is not a file", shown(name))
	case !isYAML(name):
		return nil, fmt.Errorf("%s is not a .yaml file; scenarios are", shown(name))
	case about.Size() > dialect.MaxBytes:
		return nil, fmt.Errorf("%s is larger than 1 MB; a scenario is text only", shown(name))
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("the file %s cannot be read: %s", shown(name), reason(err))
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, dialect.MaxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("the file %s cannot be read: %s", shown(name), reason(err))
	}
	return data, nil
}

// reason returns why the system refused, without its own way of naming the
// file.
func reason(err error) string {
	var failed *fs.PathError
	if errors.As(err, &failed) {
		return failed.Err.Error()
	}
	return err.Error()
}
