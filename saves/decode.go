package saves

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"unicode/utf8"

	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
)

var errSpelling = errors.New("the record is not spelled as a save spells it")

// encode returns r as the JSON of its line.
func encode(r Record) ([]byte, error) {
	if err := r.check(); err != nil {
		return nil, err
	}
	var p pen
	r.write(&p)
	if len(p.b) > maxLine-macLen-2 || !utf8.Valid(p.b) {
		return nil, errors.New("the record does not fit on a line of text")
	}
	return p.b, nil
}

// decode returns the record that encode wrote as line. One record has one
// spelling: whatever encode would write differently is refused, which closes
// the door to doubled keys, other numbers and the like at once.
func decode(line []byte) (Record, error) {
	if !utf8.Valid(line) {
		return nil, errSpelling
	}
	c := &cursor{rest: string(line)}
	c.raw(`{"k":`)
	kind := c.text()
	read, known := readers[kind]
	if c.off || !known {
		return nil, errSpelling
	}
	r := read(c)
	c.raw("}")
	if c.why != nil {
		return nil, c.why
	}
	if c.off || c.rest != "" {
		return nil, errSpelling
	}
	again, err := encode(r)
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(line, again) {
		return nil, errSpelling
	}
	return r, nil
}

// readers read what follows a record's kind, one for each.
var readers = map[string]func(*cursor) Record{
	"head":     readHead,
	"scenario": readScenario,
	"plan":     readPlan,
	"answer": func(c *cursor) Record {
		return AnswerRecord{
			Year: int(c.keyNumber("year")), Quarter: int(c.keyNumber("quarter")),
			Card: c.keyText("card"), Choice: c.keyText("choice"),
		}
	},
	"forecast": func(c *cursor) Record {
		return ForecastRecord{
			Year: int(c.keyNumber("year")), Renewal: int(c.keyNumber("renewal")), Sure: int(c.keyNumber("sure")),
		}
	},
	"note": func(c *cursor) Record {
		return NoteRecord{Year: int(c.keyNumber("year")), Text: c.prose("text")}
	},
	"year": func(c *cursor) Record {
		return YearRecord{
			Year: int(c.keyNumber("year")), Digest: c.keyText("digest"), Columns: c.keyText("columns"),
		}
	},
	"ballot":     readBallot,
	"question":   readQuestion,
	"commitment": readCommitment,
	"sent":       readSent,
	"missed":     func(c *cursor) Record { return MissedRecord{Year: int(c.keyNumber("year"))} },
	"end":        func(c *cursor) Record { return EndRecord{Ending: c.keyText("ending")} },
	"rewind":     func(c *cursor) Record { return RewindRecord{Year: int(c.keyNumber("year"))} },
}

func readHead(c *cursor) Record {
	var h headRecord
	h.rules = int(c.keyNumber("rules"))
	seed, err := strconv.ParseUint(c.keyText("seed"), 16, 64)
	if err != nil {
		c.off = true
	}
	h.seed = sim.Seed(seed)
	h.scenario = c.keyText("scenario")
	h.title = c.keyText("title")
	h.hash = c.keyText("sha256")
	h.name = c.line("name")
	h.aid = c.keyText("aid")
	h.pace = c.keyText("pace")
	h.parts = int(c.keyNumber("parts"))
	if c.has("origin") {
		h.origin = Origin{Mark: c.keyText("origin"), Year: int(c.keyNumber("origin_year"))}
	}
	if c.has("ticket") {
		h.ticket = c.keyText("ticket")
	}
	return h
}

// line reads one line that a person wrote.
func (c *cursor) line(key string) clean.Text { return c.cleaned(clean.Line(c.keyText(key), MaxName)) }

// prose reads several lines that a person wrote.
func (c *cursor) prose(key string) clean.Text {
	return c.cleaned(clean.Lines(c.keyText(key), MaxNoteWidth))
}

func (c *cursor) cleaned(t clean.Text, err error) clean.Text {
	if err != nil && !c.off {
		c.off, c.why = true, err
	}
	return t
}

func readScenario(c *cursor) Record {
	return scenarioRecord{n: int(c.keyNumber("n")), of: int(c.keyNumber("of")), text: c.keyText("text")}
}

func readPlan(c *cursor) Record {
	r := PlanRecord{Year: int(c.keyNumber("year"))}
	style, ok := sim.StyleByID(c.keyText("style"))
	c.off = c.off || !ok
	r.Plan.Style = style
	c.key("levels")
	c.object(func(name string) {
		r.Plan.Levels[c.lever(name)] = sim.Level(c.small(int64(sim.MaxLevel)))
	})
	c.key("tuned")
	c.object(func(name string) {
		l := c.lever(name)
		r.Plan.Levels[l], r.Plan.Tuned[l] = sim.Tuned, c.effort()
	})
	c.key("elephants")
	for e, level := range c.row(sim.MaxElephants) {
		r.Plan.Elephants[e] = sim.Level(c.within(level, int64(sim.Tuned)))
	}
	c.key("elephant_days")
	for e, days := range c.row(sim.MaxElephants) {
		r.Plan.TunedDays[e] = sim.Days(c.within(days, maxWord))
	}
	return r
}

const maxWord = 1<<31 - 1 // the most that a plan's days and scales hold

func (c *cursor) lever(name string) sim.Lever {
	l, ok := sim.LeverByID(name)
	c.off = c.off || !ok
	return l
}

// effort reads days, dollars and amount.
func (c *cursor) effort() sim.Effort {
	row := c.row(3)
	if len(row) != 3 {
		c.off = true
		return sim.Effort{}
	}
	return sim.Effort{
		Days:   sim.Days(c.within(row[0], maxWord)),
		Money:  sim.Money(c.within(row[1], maxAmount)),
		Amount: sim.Permille(c.within(row[2], maxWord)),
	}
}

// small reads a number from 0 to most.
func (c *cursor) small(most int64) int64 { return c.within(c.number(), most) }

// within returns n if it lies between 0 and most, so that it fits where it goes.
func (c *cursor) within(n, most int64) int64 {
	if n < 0 || n > most {
		c.off = true
		return 0
	}
	return n
}

// describe names r for a message.
func describe(r Record) string {
	switch r := r.(type) {
	case PlanRecord:
		return fmt.Sprintf("the plan of year %d", r.Year)
	case AnswerRecord:
		return fmt.Sprintf("the answer to %s in year %d", r.Card, r.Year)
	case ForecastRecord:
		return fmt.Sprintf("the forecast for year %d", r.Year)
	case NoteRecord:
		return fmt.Sprintf("a note in year %d", r.Year)
	case BallotRecord:
		if r.asks() {
			return fmt.Sprintf("the vote on a question in year %d", r.Year)
		}
		return fmt.Sprintf("the vote on %s in year %d", r.Card, r.Year)
	case CommitmentRecord:
		return "a commitment"
	case YearRecord:
		return fmt.Sprintf("the end of year %d", r.Year)
	case RewindRecord:
		return fmt.Sprintf("going back to year %d", r.Year)
	case SentRecord:
		return fmt.Sprintf("%s sent in for year %d", r.ID, r.Year)
	case MissedRecord:
		return fmt.Sprintf("that year %d was missed", r.Year)
	case EndRecord:
		return "the end of the run"
	default:
		return "the head"
	}
}
