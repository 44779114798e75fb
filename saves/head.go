package saves

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/realign/saves/ticket"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
)

// Rules is the number of the rules that this program plays new games by. They were
// released, so they never change: another behaviour is another number.
const Rules = 1

// draft is the number of all rules from before the first release. They changed
// without a new one, so what was played by them may come out differently now.
const draft = 0

// The widths, in cells, that the name of a player or team and the title of a
// scenario may have, and the most that a scenario's text may take: bytes, signs
// that YAML is made of, and bytes of a line. Reading a sign takes some 2 kB; the
// largest scenario in the library has 3,200.
const (
	MaxName      = 40
	maxTitle     = 80
	maxScenario  = 1 << 20
	maxSigns     = 30_000
	maxTextLine  = 16 << 10
	scenarioPart = 256 << 10
)

// Aids are the levels of help, from the most to the least.
var Aids = []string{"guided", "standard", "expert"}

// Paces are the ways to go through the years.
var Paces = []string{"full", "retreat"}

var idPattern = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,59}$`)

// A Head is what a run starts from.
type Head struct {
	Rules    int // [Rules] for a new run
	Seed     sim.Seed
	Scenario scenarios.Scenario
	Name     clean.Text // of the player or team; may be empty
	Aid      string     // one of [Aids]
	Pace     string     // one of [Paces]
	Origin   Origin     // of a fork; otherwise empty
	Ticket   string     // of the host of a class; otherwise empty
}

// An Origin says which save a fork comes from, and where it leaves it.
type Origin struct {
	Mark string // of that save, as [Saved.Mark]
	Year int    // the first that is played anew
}

// A headRecord is the first record of a save.
type headRecord struct {
	rules                 int
	seed                  sim.Seed
	scenario, title, hash string
	name                  clean.Text
	aid, pace             string
	parts                 int // of the scenario's text that follow
	origin                Origin
	ticket                string
}

// A scenarioRecord is a part of the scenario's text.
type scenarioRecord struct {
	n, of int
	text  string
}

// records returns the records that a save of h starts with.
func (h Head) records() ([]Record, error) {
	text := string(h.Scenario.Text)
	parts := split(text)
	head := headRecord{
		rules: h.Rules, seed: h.Seed,
		scenario: h.Scenario.ID, title: h.Scenario.Title, hash: fingerprint(text),
		name: h.Name, aid: h.Aid, pace: h.Pace, parts: len(parts),
		origin: h.Origin, ticket: h.Ticket,
	}
	if err := head.check(); err != nil {
		return nil, err
	}
	if err := checkText(text); err != nil {
		return nil, err
	}
	records := []Record{head}
	for i, part := range parts {
		records = append(records, scenarioRecord{n: i + 1, of: len(parts), text: part})
	}
	return records, nil
}

// checkText reports what the text of a scenario may not be, before it is read.
func checkText(text string) error {
	if len(text) > maxScenario || !utf8.ValidString(text) {
		return fmt.Errorf("the scenario is no text of at most %d bytes", maxScenario)
	}
	signs, line := 0, 0
	for _, c := range []byte(text) {
		if line++; c == '\n' {
			line = 0
		}
		if line > maxTextLine {
			return fmt.Errorf("the scenario has a line of more than %d bytes", maxTextLine)
		}
		if strings.IndexByte("[]{},:-?#&*!|>'\"\n", c) >= 0 {
			signs++
		}
	}
	if signs > maxSigns {
		return fmt.Errorf("the scenario is too intricate to be kept in a save: it has %d signs of structure; at most %d fit", signs, maxSigns)
	}
	return nil
}

// with returns the head that h was written from.
func (h headRecord) with(sc scenarios.Scenario) Head {
	return Head{
		Rules: h.rules, Seed: h.seed, Scenario: sc, Name: h.name, Aid: h.aid, Pace: h.pace,
		Origin: h.origin, Ticket: h.ticket,
	}
}

// check reports what a head may not hold.
func (h headRecord) check() error {
	switch {
	case h.rules < 0:
		return errors.New("the rules have a number below 0")
	case !idPattern.MatchString(h.scenario):
		return fmt.Errorf("%q is no scenario id", h.scenario)
	case !slices.Contains(Aids, h.aid):
		return fmt.Errorf("the aid is %q; it can be %s", h.aid, strings.Join(Aids, ", "))
	case !slices.Contains(Paces, h.pace):
		return fmt.Errorf("the pace is %q; it can be %s", h.pace, strings.Join(Paces, ", "))
	case h.parts < 1 || h.parts > maxScenario/scenarioPart+1:
		return fmt.Errorf("the scenario comes in %d parts", h.parts)
	}
	if err := clean.Valid(h.name.String(), MaxName); err != nil {
		return fmt.Errorf("the name: %w", err)
	}
	if err := clean.Valid(h.title, maxTitle); err != nil {
		return fmt.Errorf("the scenario's title: %w", err)
	}
	if err := clean.ValidProse(h.ticket, ticket.MaxText); err != nil || len(h.ticket) > ticket.MaxText {
		return errors.New("the ticket holds what no ticket does")
	}
	if h.origin == (Origin{}) {
		return nil
	}
	if !isMark(h.origin.Mark) {
		return fmt.Errorf("%q is no mark of a save", h.origin.Mark)
	}
	return checkYear(h.origin.Year)
}

// fingerprint returns the SHA-256 of text in hex.
func fingerprint(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// split cuts text into parts of at most scenarioPart bytes, never within a
// character. Equal texts are cut equally, so that equal runs are equal files.
func split(text string) []string {
	var parts []string
	for len(text) > scenarioPart {
		cut := scenarioPart
		for !utf8.RuneStart(text[cut]) {
			cut--
		}
		parts = append(parts, text[:cut])
		text = text[cut:]
	}
	return append(parts, text)
}
