package door

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"golang.org/x/crypto/ssh"

	"example.com/realign/saves/spoken"
	"example.com/realign/saves/whole"
	"example.com/realign/ui/say"
)

// A HostKey is what laptops know a host by, wherever it stands. It is kept for
// ever: with another one they would refuse to connect.
type HostKey struct{ signer ssh.Signer }

// keyRoom is the largest file that is read as a key.
const keyRoom = 16 << 10

// OpenHostKey reads the key in a file, or makes one there. Nobody but its owner may
// be able to read it.
func OpenHostKey(path string) (HostKey, error) {
	info, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if err := makeHostKey(path); err != nil {
			return HostKey{}, err
		}
	case err != nil:
		return HostKey{}, fmt.Errorf(say.Text("the host key %s cannot be read: %w"), path, whole.Reason(err))
	case !info.Mode().IsRegular() || info.Size() > keyRoom:
		return HostKey{}, fmt.Errorf(say.Text("the host key %s is no file with a key; move it away, and a new one is made"), path)
	case runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0:
		return HostKey{}, fmt.Errorf(say.Text("others on this computer can read the host key; keep it to yourself with: chmod 600 %s"), path)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return HostKey{}, fmt.Errorf(say.Text("the host key %s cannot be read: %w"), path, whole.Reason(err))
	}
	signer, err := ssh.ParsePrivateKey(content)
	if err != nil || signer.PublicKey().Type() != ssh.KeyAlgoED25519 {
		return HostKey{}, fmt.Errorf(say.Text("the host key %s is damaged; put it back from a copy, or move it away, and a new one is made, of which laptops that know the old one warn"), path)
	}
	return HostKey{signer}, nil
}

// SharedHostKey returns the key of several hosts that share a secret of
// [ed25519.SeedSize] bytes: laptops know all of them as one, whichever they reach.
func SharedHostKey(secret []byte) (HostKey, error) {
	if len(secret) != ed25519.SeedSize {
		return HostKey{}, say.Error("no host key can be made of a secret of another length")
	}
	signer, err := ssh.NewSignerFromKey(ed25519.NewKeyFromSeed(secret))
	if err != nil {
		return HostKey{}, fmt.Errorf(say.Text("no host key can be made: %w"), err)
	}
	return HostKey{signer}, nil
}

// makeHostKey writes a new key, all of it or nothing.
func makeHostKey(path string) error {
	_, secret, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return fmt.Errorf(say.Text("no host key can be made: %w"), err)
	}
	block, err := ssh.MarshalPrivateKey(secret, "realign")
	if err != nil {
		return fmt.Errorf(say.Text("no host key can be made: %w"), err)
	}
	if err := writeKept(path, pem.EncodeToMemory(block)); err != nil {
		return fmt.Errorf(say.Text("the host key cannot be kept in %s: %w"), path, whole.Reason(err))
	}
	return nil
}

// writeKept writes a file that only its owner reads.
func writeKept(path string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	return whole.Write(path, content, 0o600)
}

// wordBytes of a fingerprint are said as words: four of them.
const wordBytes = 8

// Words returns the words that a host is known by on the wall and on cards.
func (k HostKey) Words() string {
	sum := sha256.Sum256(k.signer.PublicKey().Marshal())
	return spoken.Words(sum[:wordBytes])
}

// Fingerprint returns what an SSH client shows of the key before it connects for
// the first time.
func (k HostKey) Fingerprint() string { return ssh.FingerprintSHA256(k.signer.PublicKey()) }

// Alias returns the name under which laptops can remember the host, so that it may
// have another address tomorrow.
func (k HostKey) Alias() string {
	word, _, _ := strings.Cut(k.Words(), " ")
	return "realign-" + word
}

// JoinCommand returns what a team types to join: by a name that stays the same
// wherever the host stands, or by an address, which needs the alias.
func (k HostKey) JoinCommand(team, host string, port int, byName bool) string {
	alias := ""
	if !byName {
		alias = " -o HostKeyAlias=" + k.Alias()
	}
	return fmt.Sprintf("ssh -p %d%s %s@%s", port, alias, LoginName(team), host)
}
