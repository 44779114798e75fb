package join

import (
	"fmt"
	"path/filepath"
	"slices"

	"example.com/realign/saves"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/say"
)

// A Place is where laptops in the room reach a class.
type Place struct {
	Name    string // of the host in the room's network, such as harbour.local; empty where names are not found there
	Address string // of the host in the room's network, such as 192.168.8.2; empty where only the name is told
	Port    int
	Key     door.HostKey
}

// UsualPort is where a class is joined unless another port is named.
const UsualPort = 2222

// OpenKey returns the key that laptops know this computer by, wherever it stands. It
// makes one the first time, beside the saved games.
func OpenKey() (door.HostKey, error) {
	path, err := KeyPath()
	if err != nil {
		return door.HostKey{}, err
	}
	return door.OpenHostKey(path)
}

// KeyPath returns where the key is kept, which need not be there yet.
func KeyPath() (string, error) {
	dir, err := saves.Dir()
	if err != nil {
		return "", err
	}
	return filepath.Join(filepath.Dir(dir), "host", "key"), nil
}

// Commands returns what somebody types who goes by a login name, the best first: by
// the host's name, which stays the same wherever the host stands, and by its address,
// with the alias that lets a laptop know the host again at another one.
func (p Place) Commands(login string) []string {
	var all []string
	if p.Name != "" {
		all = append(all, p.Key.JoinCommand(login, p.Name, p.Port, true))
	}
	if p.Address != "" {
		all = append(all, p.Key.JoinCommand(login, p.Address, p.Port, false))
	}
	return all
}

// Logins returns how each of teams calls itself when it joins, all of them
// different. A team whose name has nothing that can be typed everywhere goes by its
// number. A team that comes later changes nothing for those before it.
func Logins(teams []string) []string {
	var all []string
	for i, team := range teams {
		login := door.LoginName(team)
		for n := i + 1; login == "" || slices.Contains(all, login); n++ {
			login = fmt.Sprintf("team-%d", n)
		}
		all = append(all, login)
	}
	return all
}

// once says what to answer when ssh asks whether to connect.
func once() string {
	return say.Text("The first time, ssh shows a fingerprint that begins with SHA256 and asks whether you are sure. If it is the same as here, type yes.")
}

// everywhere says in which program the command is typed.
func everywhere() string {
	return say.Text("Open PowerShell on Windows, or Terminal on macOS or Linux. The command is the same in all of them.")
}
