package clean

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
)

// device matches what Windows takes for a device and not for a file, whatever
// follows a dot.
var device = regexp.MustCompile(`(?i)^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)$`)

// notInNames are the characters that no name of a file has on Windows. A colon
// there even writes beside the file that is named, where nobody finds it.
const notInNames = `<>:"/\|?*`

// FileName reports why a file or folder that a person named had better not be made
// under that name: on another system it would be no file, or another one. Only the
// last part of path is looked at; the folders before it are there already.
func FileName(path string) error {
	name := filepath.Base(path)
	if path == "" || name == "." || name == ".." || name == string(filepath.Separator) {
		return nil // no new name; whoever makes the file says what is wrong
	}
	stem, _, _ := strings.Cut(name, ".")
	switch last := name[len(name)-1]; {
	case device.MatchString(strings.TrimRight(stem, " ")):
		return fmt.Errorf("%s is a device on Windows, and no file; choose another name", Fit(name, 60))
	case last == '.' || last == ' ':
		return fmt.Errorf("the name %q ends in a dot or a space, which Windows leaves out; choose another", Fit(name, 60))
	}
	for i, r := range name {
		if k := kindOf(r); k != plain && k != mark {
			return fmt.Errorf("the name %q holds what cannot be shown (%s); choose another", Fit(name, 60), k)
		}
		if strings.ContainsRune(notInNames, r) {
			return fmt.Errorf("no file on Windows has %q in its name, as %q does; choose another", name[i:i+1], Fit(name, 60))
		}
	}
	return nil
}
