package saves

import (
	"errors"
	"fmt"
	"strings"

	"example.com/realign/scenarios/clean"
)

// Sureties are how sure a voter can say to be, in per cent; 0 where nothing was
// said, as on a paper slip.
var Sureties = [4]int{0, 50, 70, 90}

// A Tally is the number of votes for one choice, by how sure the voters were, in
// the order of [Sureties].
type Tally [len(Sureties)]int

// Votes returns the number of votes for the choice.
func (t Tally) Votes() int {
	n := 0
	for _, votes := range t {
		n += votes
	}
	return n
}

// The bounds of a ballot. A wide reason is one of 200 characters.
const (
	maxVotes     = 1000 // for a choice, equally sure
	maxChoices   = 9
	maxReasons   = 500 // one for every seat of the largest class
	MaxReason    = 400 // cells
	minVotes     = 3   // fewer would tell who voted for what
	ballotRounds = 2
)

// A BallotRecord is a vote of a team on the answer to a card, or on a question of
// the session: sums, and never who voted for what. It is no input to the run; the
// answer is a record of its own.
type BallotRecord struct {
	Year    int
	Card    string   // its id; empty where a question was put
	Choices []string // ids of its answers, in the order of the tallies

	Question clean.Text   // empty where it is about a card
	Options  []clean.Text // in the order of the tallies

	// First and Second count the votes before the talk and after it. Second is
	// empty where there was no second vote. Of fewer than three votes neither is
	// kept: they would tell who voted for what.
	First, Second []Tally

	Reasons []clean.Text // in words, shuffled, without a seat
	Dissent []clean.Text // minuted because the dissenter chose so
	Argued  bool         // all agreed at first, and somebody argued against
}

func (r BallotRecord) check() error {
	if err := r.checkSubject(); err != nil {
		return err
	}
	for _, round := range [ballotRounds][]Tally{r.First, r.Second} {
		if err := checkRound(round, len(r.Choices)+len(r.Options)); err != nil {
			return err
		}
	}
	if len(r.First) == 0 && len(r.Second) > 0 {
		return errors.New("there cannot be a second vote without a first")
	}
	if err := checkSaid(r.Reasons); err != nil {
		return err
	}
	if err := checkSaid(r.Dissent); err != nil {
		return err
	}
	return checkYear(r.Year)
}

// checkSubject refuses a vote that is about nothing, or about two things.
func (r BallotRecord) checkSubject() error {
	if r.asks() {
		return r.checkQuestion()
	}
	if !idPattern.MatchString(r.Card) || len(r.Choices) == 0 || len(r.Choices) > maxChoices || len(r.Options) > 0 {
		return errors.New("a ballot is about the answers to one card")
	}
	for _, c := range r.Choices {
		if !idPattern.MatchString(c) {
			return fmt.Errorf("%q is no answer", c)
		}
	}
	return nil
}

// asks reports whether the vote is on a question rather than on a card.
func (r BallotRecord) asks() bool { return r.Question.String() != "" }

func (r BallotRecord) checkQuestion() error {
	if r.Card != "" || len(r.Choices) > 0 || len(r.Options) == 0 || len(r.Options) > maxChoices {
		return errors.New("a ballot on a question has its options, and no card")
	}
	for _, text := range append([]clean.Text{r.Question}, r.Options...) {
		if strings.TrimSpace(text.String()) == "" {
			return errors.New("an option without words")
		}
		if err := clean.Valid(text.String(), MaxReason); err != nil {
			return fmt.Errorf("the question: %w", err)
		}
	}
	return nil
}

func checkRound(round []Tally, choices int) error {
	if len(round) == 0 {
		return nil
	}
	if len(round) != choices {
		return errors.New("the votes are not for the answers of the ballot")
	}
	sum := 0
	for _, t := range round {
		for _, votes := range t {
			if votes < 0 || votes > maxVotes {
				return fmt.Errorf("%d votes for one answer", votes)
			}
		}
		sum += t.Votes()
	}
	if sum < minVotes {
		return fmt.Errorf("of fewer than %d votes no count is kept", minVotes)
	}
	return nil
}

func checkSaid(said []clean.Text) error {
	if len(said) > maxReasons {
		return fmt.Errorf("more than %d reasons", maxReasons)
	}
	for _, s := range said {
		if strings.TrimSpace(s.String()) == "" {
			return errors.New("a reason without words")
		}
		if err := clean.ValidProse(s.String(), MaxReason); err != nil {
			return fmt.Errorf("the reason: %w", err)
		}
	}
	return nil
}

func (r BallotRecord) write(p *pen) {
	if r.asks() {
		p.kind("question")
		p.keyNumber("year", int64(r.Year))
		p.keyText("question", r.Question.String())
		p.key("options")
		p.texts(asWritten(r.Options))
	} else {
		p.kind("ballot")
		p.keyNumber("year", int64(r.Year))
		p.keyText("card", r.Card)
		p.key("choices")
		p.texts(r.Choices)
	}
	p.key("first")
	p.tallies(r.First)
	p.key("second")
	p.tallies(r.Second)
	p.key("reasons")
	p.texts(asWritten(r.Reasons))
	p.key("dissent")
	p.texts(asWritten(r.Dissent))
	p.keyNumber("argued", asNumber(r.Argued))
	p.end()
}

func asNumber(yes bool) int64 {
	if yes {
		return 1
	}
	return 0
}

func asWritten(said []clean.Text) []string {
	out := make([]string, len(said))
	for i, s := range said {
		out[i] = s.String()
	}
	return out
}

// texts writes strings as a list.
func (p *pen) texts(all []string) {
	p.raw("[")
	for i, s := range all {
		if i > 0 {
			p.raw(",")
		}
		p.text(s)
	}
	p.raw("]")
}

// tallies writes votes as one list, choice by choice.
func (p *pen) tallies(round []Tally) {
	var all []int64
	for _, t := range round {
		for _, votes := range t {
			all = append(all, int64(votes))
		}
	}
	p.row(all)
}

func readBallot(c *cursor) Record {
	r := BallotRecord{Year: int(c.keyNumber("year")), Card: c.keyText("card")}
	c.key("choices")
	r.Choices = c.texts(maxChoices)
	return r.readVotes(c)
}

func readQuestion(c *cursor) Record {
	r := BallotRecord{Year: int(c.keyNumber("year")), Question: c.cleaned(clean.Line(c.keyText("question"), MaxReason))}
	c.key("options")
	for _, s := range c.texts(maxChoices) {
		r.Options = append(r.Options, c.cleaned(clean.Line(s, MaxReason)))
	}
	return r.readVotes(c)
}

// readVotes reads what follows the subject of a vote.
func (r BallotRecord) readVotes(c *cursor) Record {
	c.key("first")
	r.First = c.tallies()
	c.key("second")
	r.Second = c.tallies()
	c.key("reasons")
	r.Reasons = c.said()
	c.key("dissent")
	r.Dissent = c.said()
	r.Argued = c.keyNumber("argued") == 1
	return r
}

// texts reads a list of at most most strings.
func (c *cursor) texts(most int) []string {
	c.raw("[")
	var all []string
	for !c.off && !c.accept("]") {
		if len(all) > 0 {
			c.raw(",")
		}
		if len(all) == most {
			c.off = true
			break
		}
		all = append(all, c.text())
	}
	return all
}

// said reads a list of what people said.
func (c *cursor) said() []clean.Text {
	var all []clean.Text
	for _, s := range c.texts(maxReasons) {
		all = append(all, c.cleaned(clean.Lines(s, MaxReason)))
	}
	return all
}

func (c *cursor) tallies() []Tally {
	flat := c.row(maxChoices * len(Tally{}))
	if len(flat)%len(Tally{}) != 0 {
		c.off = true
		return nil
	}
	var round []Tally
	for len(flat) > 0 {
		var t Tally
		for i := range t {
			t[i] = int(flat[i])
		}
		round, flat = append(round, t), flat[len(t):]
	}
	return round
}
