// Package ticket is what the host of a class signs so that a team's save can be
// told from one that was started elsewhere: who plays, in which course, which
// scenario on which luck by which rules.
//
// A ticket is a signed note as golang.org/x/mod/sumdb/note has them: lines of
// text, an empty line, and a signature by an ed25519 key. Only the host has a key.
package ticket

import (
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"

	"example.com/realign/scenarios/clean"
)

const magic = "realign-ticket/1"

// The bounds of a ticket: cells of the names in it, bytes of the whole.
const (
	MaxName = 40
	MaxText = 2048
)

const nonceBytes = 16

// A Ticket says what a host lets a team play.
type Ticket struct {
	Course, Team clean.Text
	Scenario     string // its id
	Hash         string // SHA-256 of its text, lower-case hex
	Seed         uint64
	Rules        int
	Nonce        string // differs from ticket to ticket: 22 characters
}

var (
	idPattern   = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,59}$`)
	hashPattern = regexp.MustCompile(`^[0-9a-f]{64}$`)
)

// NewNonce returns a nonce of random bytes.
func NewNonce(random io.Reader) (string, error) {
	b := make([]byte, nonceBytes)
	if _, err := io.ReadFull(random, b); err != nil {
		return "", fmt.Errorf("no ticket can be made: %w", err)
	}
	return base64.RawURLEncoding.EncodeToString(b), nil
}

// Check reports what a ticket may not hold.
func (t *Ticket) Check() error {
	nonce, err := base64.RawURLEncoding.Strict().DecodeString(t.Nonce)
	switch {
	case !idPattern.MatchString(t.Scenario):
		return fmt.Errorf("%q is no scenario id", t.Scenario)
	case !hashPattern.MatchString(t.Hash):
		return errors.New("the scenario's hash is none")
	case t.Rules < 0:
		return errors.New("the rules have a number below 0")
	case err != nil || len(nonce) != nonceBytes:
		return errors.New("the nonce is none")
	}
	for _, name := range []clean.Text{t.Course, t.Team} {
		text := name.String()
		if text == "" || strings.TrimSpace(text) != text {
			return errors.New("a ticket names a course and a team")
		}
		if err := clean.Valid(text, MaxName); err != nil {
			return err
		}
	}
	return nil
}

// text returns the lines that are signed.
func (t *Ticket) text() string {
	return fmt.Sprintf("%s\ncourse %s\nteam %s\nscenario %s %s\nseed %016x\nrules %d\nnonce %s\n",
		magic, t.Course, t.Team, t.Scenario, t.Hash, t.Seed, t.Rules, t.Nonce)
}

// errSpelling is the fault of a text that is no ticket.
var errSpelling = errors.New("this is no ticket")

// parse reads the lines that are signed. A ticket has one spelling.
func parse(text string) (Ticket, error) {
	lines := strings.Split(text, "\n")
	if len(lines) != 8 || lines[0] != magic {
		return Ticket{}, errSpelling
	}
	var values [6]string
	for i, name := range []string{"course ", "team ", "scenario ", "seed ", "rules ", "nonce "} {
		value, ok := strings.CutPrefix(lines[i+1], name)
		if !ok {
			return Ticket{}, errSpelling
		}
		values[i] = value
	}
	var t Ticket
	course, badCourse := clean.Line(values[0], MaxName)
	team, badTeam := clean.Line(values[1], MaxName)
	seed, badSeed := strconv.ParseUint(values[3], 16, 64)
	rules, badRules := strconv.Atoi(values[4])
	if err := errors.Join(badCourse, badTeam, badSeed, badRules); err != nil {
		return Ticket{}, errSpelling
	}
	t = Ticket{Course: course, Team: team, Seed: seed, Rules: rules, Nonce: values[5]}
	t.Scenario, t.Hash, _ = strings.Cut(values[2], " ")
	if t.Check() != nil || t.text() != text {
		return Ticket{}, errSpelling
	}
	return t, nil
}

// Sign returns the ticket as the host hands it out. The secret is one of
// [NewKey].
func (t *Ticket) Sign(secret string) (string, error) {
	if err := t.Check(); err != nil {
		return "", fmt.Errorf("no ticket can be made: %w", err)
	}
	signer, err := note.NewSigner(secret)
	if err != nil {
		return "", errors.New("no ticket can be made: the key of the course is none")
	}
	signed, err := note.Sign(&note.Note{Text: t.text()}, signer)
	if err != nil {
		return "", fmt.Errorf("no ticket can be made: %w", err)
	}
	return string(signed), nil
}
