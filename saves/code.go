package saves

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"example.com/realign/saves/spoken"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
)

// codePrefix begins every run code: what it is, and the version of its spelling.
const (
	codeName   = "RL"
	codePrefix = codeName + "1"
)

// The widths of what a code holds, in bits.
const (
	aidBits    = 2
	paceBits   = 1
	shortBits  = 16 // of the hash of a built-in scenario's id
	idBits     = 6  // of a character of another's id, and of how many it has
	hashDigits = 8  // hex digits of the scenario's hash
	yearBits   = 7
	shareBits  = 10 // of a forecast, in per mille
	sureBits   = 7  // in per cent
	traceBits  = 5  // of each year's digest
	finalHex   = 8  // hex digits of the final one
)

const idAlphabet = "abcdefghijklmnopqrstuvwxyz0123456789_-"

// Code returns a run as one line that can be pasted or read aloud: all that
// counts of its choices, but no names and no notes. The run must come out as it
// was recorded.
func Code(s *Saved) (string, error) {
	r, err := s.Replay()
	if err != nil {
		return "", err
	}
	switch {
	case !r.Sound():
		return "", fmt.Errorf("only a game that comes out as it was recorded has a code: %s", r.Message)
	case len(r.Sent) > 0:
		return "", errors.New("a code has no room for what the facilitator sent into this game; send the file instead")
	}
	return codeOf(s, &r)
}

// codeOf returns the code of a save that was played again. The run is played on
// as far as it goes by itself, so that the code does not depend on when the
// program ended.
func codeOf(s *Saved, r *Replayed) (string, error) {
	c := coding{head: s.Head, choices: r.Choices, run: r.run.Clone()}
	err := advance(c.run)
	if err == nil {
		err = c.write()
	}
	if err != nil {
		return "", fmt.Errorf("the game has no code: %w", err)
	}
	code, err := spoken.Spell(codePrefix, c.bits)
	if err != nil {
		return "", fmt.Errorf("the game has no code: %w; send the file instead", err)
	}
	return code, nil
}

// IsCode reports whether text begins as a run code does, of this version or
// another, rather than being the name of a file.
func IsCode(text string) bool {
	if strings.HasSuffix(strings.TrimSpace(text), Suffix) {
		return false
	}
	for version := '1'; version <= '9'; version++ {
		if spoken.Begins(codeName+string(version), text) {
			return true
		}
	}
	return false
}

// A coding is a run on its way into a code. A [decoding] reads in the same
// order.
type coding struct {
	bits    spoken.Bits
	head    Head
	choices []Record
	run     Run
	spelled bool // the scenario's id, even if it is built in
}

func (c *coding) write() error {
	c.writeHead()
	years := c.years()
	c.bits.Add(uint64(len(years)), yearBits)
	open := c.run.Stand().Phase == sim.Answering
	c.bits.Flag(open)
	standing := c.head.Scenario.World.Plan
	elephants := len(c.head.Scenario.World.Rules.Elephants)
	for n, year := range years {
		writePlan(&c.bits, &standing, &year.plan, elephants)
		standing = year.plan
		c.forecast(n + 1)
		if err := c.answers(year.answers, open && n == len(years)-1); err != nil {
			return err
		}
	}
	c.forecast(len(years) + 1)
	for _, o := range c.run.Years() {
		c.bits.Add(trace(o.Digest), traceBits)
	}
	c.bits.Add(hexValue(c.run.Digest()[:finalHex]), 4*finalHex)
	return nil
}

func (c *coding) writeHead() {
	c.bits.Number(uint64(c.head.Rules))
	id := c.head.Scenario.ID
	builtIn := !c.spelled && slices.Contains(scenarios.IDs(), id)
	c.bits.Flag(builtIn)
	if builtIn {
		c.bits.Add(shortID(id), shortBits)
	} else {
		c.bits.Add(uint64(len(id)), idBits)
		for _, r := range id {
			c.bits.Add(uint64(slices.Index([]rune(idAlphabet), r)), idBits)
		}
	}
	c.bits.Add(hexValue(fingerprint(string(c.head.Scenario.Text))[:hashDigits]), 4*hashDigits)
	c.bits.Number(uint64(c.head.Seed))
	c.bits.Add(uint64(slices.Index(Aids, c.head.Aid)), aidBits)
	c.bits.Add(uint64(slices.Index(Paces, c.head.Pace)), paceBits)
}

// shortID returns what stands for the id of a built-in scenario.
func shortID(id string) uint64 { return hexValue(fingerprint(id)[:shortBits/4]) }

// A codedYear is what was chosen in a year.
type codedYear struct {
	plan    sim.Plan
	answers []AnswerRecord
}

func (c *coding) years() (years []codedYear) {
	for _, r := range c.choices {
		switch r := r.(type) {
		case PlanRecord:
			years = append(years, codedYear{plan: r.Plan})
		case AnswerRecord:
			last := &years[len(years)-1]
			last.answers = append(last.answers, r)
		}
	}
	return years
}

// forecast writes what was last expected of a year, if anything was.
func (c *coding) forecast(year int) {
	var said *ForecastRecord
	for _, r := range c.choices {
		if f, ok := r.(ForecastRecord); ok && f.Year == year {
			said = &f
		}
	}
	c.bits.Flag(said != nil)
	if said != nil {
		c.bits.Add(uint64(said.Renewal), shareBits)
		c.bits.Add(uint64(said.Sure), sureBits)
	}
}

// answers writes the answers of a year. Which cards were put shows when it is
// played. Only in a year that waits for an answer must it be said which were
// given.
func (c *coding) answers(answers []AnswerRecord, open bool) error {
	for _, a := range answers {
		ids := choiceIDs(&c.head.Scenario, a.Card)
		choice := slices.Index(ids, a.Choice)
		if choice < 0 {
			return fmt.Errorf("its scenario has no card %s that can be answered %s", a.Card, a.Choice)
		}
		if open {
			c.bits.Flag(true)
		}
		c.bits.Add(uint64(choice), choiceBits(len(ids)))
	}
	if open {
		c.bits.Flag(false)
	}
	return nil
}

// choiceIDs returns the ids of a card's answers; none if there is no such card.
func choiceIDs(sc *scenarios.Scenario, card string) (ids []string) {
	for i := range sc.World.Cards {
		if sc.World.Cards[i].ID == card {
			for _, choice := range sc.World.Cards[i].Choices {
				ids = append(ids, choice.ID)
			}
		}
	}
	return ids
}

// choiceBits returns how many bits tell n answers apart.
func choiceBits(n int) int {
	bits := 0
	for 1<<bits < n {
		bits++
	}
	return bits
}

// trace returns the part of a year's digest that a code holds.
func trace(digest string) uint64 { return hexValue(digest[:2]) >> (8 - traceBits) }

// hexValue returns what hex digits stand for.
func hexValue(digits string) (v uint64) {
	for _, d := range []byte(digits) {
		v = v<<4 | uint64(slices.Index([]byte("0123456789abcdef"), d))
	}
	return v
}
