package folder

import (
	"bytes"
	"encoding/json"
	"os"

	"example.com/realign/scenarios/clean"
)

// Opened is how a class was opened to its room last. It stands on the join cards, which
// are on paper: who opens the class again does well to open it likewise.
type Opened struct {
	Port    int    `json:"port"`              // at which tables knock, from 1 to 65535
	Address string `json:"address,omitempty"` // by which the room reaches the computer, as it was given; empty where it was found
	Found   string `json:"found,omitempty"`   // what was found, where it was
}

// openedName is the file that holds it. It is kept beside the journal and not in it:
// what happens in a class does not depend on where it is.
const openedName = "door.json"

// mostAddress is how long a name in a network can be.
const mostAddress = 253

// KeepOpened keeps how a class is opened to its room.
func (f *Folder) KeepOpened(o Opened) error {
	text, err := json.Marshal(o)
	if err != nil {
		return err
	}
	dir, err := os.OpenRoot(f.path)
	if err != nil {
		return err
	}
	defer func() { _ = dir.Close() }() // nothing is written to it
	return replaceBytes(dir, openedName, append(text, '\n'))
}

// OpenedAt returns how the class in a folder was opened to its room last; nothing where
// it never was, or where that cannot be read: it is a convenience, and asking for it
// must not keep a class from going on.
func OpenedAt(path string) (Opened, bool) {
	dir, err := os.OpenRoot(path)
	if err != nil {
		return Opened{}, false
	}
	defer func() { _ = dir.Close() }() // nothing is written to it
	text, err := read(dir, openedName)
	if err != nil {
		return Opened{}, false
	}
	return readOpened(text)
}

// readOpened reads how a class was opened.
func readOpened(text []byte) (Opened, bool) {
	const most = 4 << 10 // a short line
	if len(text) > most {
		return Opened{}, false
	}
	var o Opened
	lines := json.NewDecoder(bytes.NewReader(text))
	lines.DisallowUnknownFields()
	if lines.Decode(&o) != nil || o.Port < 1 || o.Port > 65535 || clean.Valid(o.Address, mostAddress) != nil || clean.Valid(o.Found, mostAddress) != nil {
		return Opened{}, false
	}
	return o, true
}
