package saves

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/adrg/xdg"

	"example.com/realign/sim"
)

// Suffix ends the name of every save.
const Suffix = ".realign"

// homeVariable names another folder for all that the program keeps.
const homeVariable = "REALIGN_HOME"

// Dir returns the folder where saves are kept. It need not exist.
func Dir() (string, error) {
	if home := os.Getenv(homeVariable); home != "" {
		return filepath.Join(home, "saves"), nil
	}
	if !filepath.IsAbs(xdg.DataHome) {
		return "", fmt.Errorf("there is no home folder to keep saves in; name one in %s", homeVariable)
	}
	return filepath.Join(xdg.DataHome, "realign", "saves"), nil
}

// Path returns the name for a new save in dir, which it makes if need be. The
// name tells scenario and luck, and belongs to no other file.
func Path(dir, scenario string, seed sim.Seed) (string, error) {
	if !idPattern.MatchString(scenario) {
		return "", fmt.Errorf("%q is no scenario id", scenario)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", fmt.Errorf("cannot make the folder for saves %s: %w", dir, plainly(err))
	}
	name := filepath.Join(dir, fmt.Sprintf("%s-%d", scenario, seed))
	path := name + Suffix
	for n := 2; ; n++ {
		_, err := os.Lstat(path)
		if errors.Is(err, fs.ErrNotExist) {
			return path, nil
		}
		if err != nil {
			return "", fmt.Errorf("cannot look for saves in %s: %w", dir, plainly(err))
		}
		path = fmt.Sprintf("%s-%d%s", name, n, Suffix)
	}
}
