package sessions

import (
	"embed"
	"fmt"
	"path/filepath"
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/dialect"
)

//go:embed library/*.yaml
var library embed.FS

// shelf is the order in which the library is offered: the shortest for The
// Society first, then other worlds. What is not named here comes last.
var shelf = []string{"society-45", "society-90", "society-120", "empty-hall-60", "two-flags-75"}

// IDs returns the ids of the built-in sessions in the order in which they are
// offered.
func IDs() []string { return scenarios.Shelved(library, shelf) }

// All returns the built-in sessions in the order in which they are offered.
func All() ([]Session, error) {
	var all []Session
	for _, id := range IDs() {
		s, err := Load(id)
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, nil
}

// Source returns the file of the built-in session that is spelled id. The error is
// a sentence for a person.
func Source(id string) ([]byte, error) {
	data, err := library.ReadFile("library/" + id + ".yaml")
	if err != nil || !dialect.IsID(id) {
		return nil, unknown(id)
	}
	return data, nil
}

// unknown says that no session is called id, what may be meant, and what there is.
func unknown(id string) error {
	ids := IDs()
	shown, all := clean.Fit(id, 60), strings.Join(ids, ", ")
	if near := dialect.Nearest(id, ids); near != "" {
		return fmt.Errorf("there is no session %q. Did you mean %q? Built in: %s; or name a .yaml file", shown, near, all)
	}
	return fmt.Errorf("there is no session %q. Built in: %s; or name a .yaml file", shown, all)
}

// Load returns the built-in session that is spelled id. The error is a sentence
// for a person, or a [*scenarios.Faults].
func Load(id string) (Session, error) {
	data, err := Source(id)
	if err != nil {
		return Session{}, err
	}
	return usable(Parse(id+".yaml", data, scenarios.Load))
}

// Open reads a session that its author keeps in a file, given what stands in it.
// The scenario may lie beside it.
func Open(file string, data []byte) (Session, error) {
	return usable(Parse(clean.Fit(file, 200).String(), data, Beside(file)))
}

func usable(s Session, faults []Fault) (Session, error) {
	if dialect.HasError(faults) {
		return Session{}, &scenarios.Faults{List: faults}
	}
	return s, nil
}

// Beside returns the shelf for the session in a file: the built-in scenarios, and
// the files that lie in its folder. Of other folders nothing is read.
func Beside(file string) Shelf {
	return func(name string) (scenarios.Scenario, error) {
		switch {
		case !scenarios.IsFile(name):
			return scenarios.Load(name)
		case !filepath.IsLocal(name) || strings.ContainsAny(name, `/\`):
			return scenarios.Scenario{}, fmt.Errorf("name a file that lies beside the session, without a folder")
		default:
			return scenarios.Open(filepath.Join(filepath.Dir(file), name))
		}
	}
}
