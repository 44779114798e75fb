package saves

import (
	"errors"
	"fmt"
	"strings"

	"example.com/realign/saves/spoken"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
)

// A NeedsScenario says which scenario a code was played in and cannot be read
// without.
type NeedsScenario struct {
	ID   string // empty for a built-in one of another version
	Hash string // the first digits of its text's SHA-256
	Has  bool   // there is one of that id, with another text
}

// Error tells a person which scenario to look for.
func (n *NeedsScenario) Error() string {
	if n.ID == "" {
		return fmt.Sprintf("the code was played in a built-in scenario that this version of realign does not have (SHA-256 %s…)", n.Hash)
	}
	if n.Has {
		return fmt.Sprintf("the code was played in another version of the scenario %s, whose text has the SHA-256 %s…; "+
			"ask for the file of the game", n.ID, n.Hash)
	}
	return fmt.Sprintf("the code was played in the scenario %s (SHA-256 %s…), which is not built in; "+
		"ask for its file, or for the file of the game", n.ID, n.Hash)
}

// A Differs says that a code could be played, but came out otherwise.
type Differs struct {
	Year  int  // the first that did; 0 where only the end shows it
	Draft bool // it is from before the first release, when rules still changed
}

// Error says what that means.
func (d *Differs) Error() string {
	where := "the game"
	if d.Year > 0 {
		where = fmt.Sprintf("year %d", d.Year)
	}
	if d.Draft {
		return fmt.Sprintf("the code is whole, but %s comes out differently: it was played under earlier rules, from before the first release", where)
	}
	return fmt.Sprintf("the code is whole, but %s comes out differently: no game was played so", where)
}

// Decode plays the run that a code holds and returns it as the save that it
// comes from, without names and notes. Besides the built-in scenarios it knows
// those it is given.
func Decode(code string, more ...scenarios.Scenario) (Saved, error) {
	return decodeWith(known, code, more)
}

func decodeWith(book rulebook, code string, more []scenarios.Scenario) (Saved, error) {
	source, err := spoken.Read(codePrefix, code)
	switch {
	case errors.Is(err, spoken.ErrForeign) && IsCode(code):
		return Saved{}, errNewerCode
	case errors.Is(err, spoken.ErrForeign):
		return Saved{}, fmt.Errorf("this is no code of a game; one begins with %s-", codePrefix)
	case err != nil:
		return Saved{}, fmt.Errorf("cannot read the code: %w", err)
	}
	d := decoding{from: source}
	if err := d.read(book, more); err != nil {
		return Saved{}, err
	}
	return d.saved, nil
}

var errNewerCode = fmt.Errorf("this code comes from another version: %w", ErrNewer)

// errNoRun is the fault of a code that is well spelled and means nothing.
var errNoRun = errors.New("the code is spelled well, but what it says is no game that can be played")

func impossible(err error) error { return fmt.Errorf("%w: %w", errNoRun, err) }

// A decoding is a code on its way into a run.
type decoding struct {
	from    *spoken.Source
	saved   Saved
	run     Run
	spelled bool // the scenario's id was: it was not built in when the code was made
}

func (d *decoding) read(book rulebook, more []scenarios.Scenario) error {
	if err := d.readHead(more); err != nil {
		return err
	}
	engine, ok := book[d.saved.Rules]
	if !ok {
		return ErrNewer
	}
	if err := d.saved.allowed(); err != nil {
		return err
	}
	var err error
	if d.run, err = engine.Begin(&d.saved.Scenario, d.saved.Seed); err != nil {
		return err
	}
	years, open := int(d.from.Take(yearBits)), d.from.Flag()
	if years > maxYear {
		return impossible(fmt.Errorf("it would have %d years", years))
	}
	if err := d.readYears(years, open); err != nil {
		return impossible(err)
	}
	return d.compare()
}

// readYears reads and plays the years.
func (d *decoding) readYears(years int, open bool) error {
	world := &d.saved.Scenario.World
	plan := world.Plan
	for n := 1; n <= years; n++ {
		plan = readCodedPlan(d.from, plan, len(world.Rules.Elephants))
		if err := d.from.Err(); err != nil {
			return err
		}
		if err := d.run.Decide(plan); err != nil {
			return fmt.Errorf("the plan of year %d: %w", n, err)
		}
		d.keep(PlanRecord{Year: n, Plan: plan})
		d.forecast(n)
		if err := d.year(n, open && n == years); err != nil {
			return err
		}
	}
	d.forecast(years + 1)
	return d.from.Err()
}

func (d *decoding) keep(r Record) { d.saved.Records = append(d.saved.Records, r) }

// readHead reads what the run starts from.
func (d *decoding) readHead(more []scenarios.Scenario) error {
	h := &d.saved.Head
	rules := d.from.Number()
	id, err := d.readID()
	if err != nil {
		return err
	}
	hash := fmt.Sprintf("%0*x", hashDigits, d.from.Take(4*hashDigits))
	h.Seed = sim.Seed(d.from.Number())
	aid, pace := int(d.from.Take(aidBits)), int(d.from.Take(paceBits))
	if err := d.from.Err(); err != nil {
		return impossible(err)
	}
	if aid >= len(Aids) || pace >= len(Paces) || rules > maxRules {
		return errNoRun
	}
	h.Rules, h.Aid, h.Pace = int(rules), Aids[aid], Paces[pace]
	h.Scenario, err = find(id, hash, more)
	return err
}

// readID reads the id of the scenario; "" for a built-in one that is not known.
func (d *decoding) readID() (string, error) {
	if d.from.Flag() {
		short := d.from.Take(shortBits)
		for _, id := range scenarios.IDs() {
			if shortID(id) == short {
				return id, nil
			}
		}
		return "", nil
	}
	d.spelled = true
	var id strings.Builder
	for range d.from.Take(idBits) {
		at := int(d.from.Take(idBits))
		if at >= len(idAlphabet) {
			return "", errNoRun
		}
		id.WriteByte(idAlphabet[at])
	}
	if !idPattern.MatchString(id.String()) {
		return "", errNoRun
	}
	return id.String(), nil
}

// maxRules is the highest number that rules can have.
const maxRules = 999_999_999

// find returns the scenario that a code names.
func find(id, hash string, more []scenarios.Scenario) (scenarios.Scenario, error) {
	needs := &NeedsScenario{ID: id, Hash: hash}
	if sc, err := scenarios.Load(id); err == nil {
		more = append(more[:len(more):len(more)], sc)
	}
	for _, sc := range more {
		if sc.ID != id {
			continue
		}
		if strings.HasPrefix(fingerprint(string(sc.Text)), hash) {
			return sc, nil
		}
		needs.Has = true
	}
	return scenarios.Scenario{}, needs
}

func (d *decoding) forecast(year int) {
	if d.from.Flag() {
		d.keep(ForecastRecord{Year: year, Renewal: int(d.from.Take(shareBits)), Sure: int(d.from.Take(sureBits))})
	}
}

// year plays a year and reads its answers as its cards are put.
func (d *decoding) year(n int, open bool) error {
	for {
		if err := advance(d.run); err != nil {
			return err
		}
		at := d.run.Stand()
		if at.Phase != sim.Answering {
			if open {
				return errors.New("it waits for an answer where no card is put")
			}
			return d.close(n)
		}
		if open && !d.from.Flag() {
			return nil
		}
		choice := int(d.from.Take(choiceBits(len(at.Choices))))
		if err := d.from.Err(); err != nil {
			return err
		}
		if err := d.run.Answer(choice); err != nil {
			return fmt.Errorf("the answer to %s in year %d: %w", at.Card, n, err)
		}
		d.keep(AnswerRecord{Year: n, Quarter: at.Quarter, Card: at.Card, Choice: at.Choices[choice]})
	}
}

// close keeps what a finished year came to.
func (d *decoding) close(n int) error {
	years := d.run.Years()
	if len(years) != n {
		return fmt.Errorf("year %d does not end", n)
	}
	d.keep(years[n-1].YearRecord)
	if at := d.run.Stand(); at.Phase == sim.Over {
		d.keep(EndRecord{Ending: at.Ending})
	}
	return nil
}

// compare reads the digests of the code and compares them with the run's. Then
// it compares the whole with the code that the run has: a run has one.
func (d *decoding) compare() error {
	first := 0
	for _, o := range d.run.Years() {
		if d.from.Take(traceBits) != trace(o.Digest) && first == 0 {
			first = o.Year
		}
	}
	final := d.from.Take(4 * finalHex)
	if err := d.from.Done(); err != nil {
		return impossible(err)
	}
	if first > 0 || final != hexValue(d.run.Digest()[:finalHex]) {
		return &Differs{Year: first, Draft: d.saved.Rules == draft}
	}
	for _, r := range d.saved.Records {
		if err := r.check(); err != nil {
			return impossible(err)
		}
	}
	again := coding{head: d.saved.Head, choices: d.saved.Records, run: d.run, spelled: d.spelled}
	if err := again.write(); err != nil {
		return impossible(err)
	}
	if !d.from.Spells(again.bits) {
		return errNoRun
	}
	return nil
}
