package saves

import (
	"fmt"
	"strconv"

	"example.com/realign/sim"
)

// A pen writes records as JSON in the one spelling that a save may hold.
type pen struct{ b []byte }

func (p *pen) raw(s string) { p.b = append(p.b, s...) }

func (p *pen) number(n int64) { p.b = strconv.AppendInt(p.b, n, 10) }

// key writes the start of a member: its name and colon.
func (p *pen) key(name string) {
	p.raw(`,"`)
	p.raw(name)
	p.raw(`":`)
}

func (p *pen) keyNumber(name string, n int64) {
	p.key(name)
	p.number(n)
}

func (p *pen) keyText(name, s string) {
	p.key(name)
	p.text(s)
}

// text writes s as a JSON string. All is as it stands but quote, backslash and
// the control characters, so that a save can be read as text.
func (p *pen) text(s string) {
	p.b = append(p.b, '"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			p.b = append(p.b, '\\', c)
		case c == '\n':
			p.raw(`\n`)
		case c == '\t':
			p.raw(`\t`)
		case c < ' ' || c == 0x7f:
			p.raw(fmt.Sprintf(`\u%04x`, c))
		default:
			p.b = append(p.b, c)
		}
	}
	p.b = append(p.b, '"')
}

func (p *pen) kind(k string) {
	p.raw(`{"k":`)
	p.text(k)
}

func (p *pen) end() { p.raw("}") }

func (h headRecord) write(p *pen) {
	p.kind("head")
	p.keyNumber("rules", int64(h.rules))
	p.keyText("seed", fmt.Sprintf("%016x", uint64(h.seed)))
	p.keyText("scenario", h.scenario)
	p.keyText("title", h.title)
	p.keyText("sha256", h.hash)
	p.keyText("name", h.name.String())
	p.keyText("aid", h.aid)
	p.keyText("pace", h.pace)
	p.keyNumber("parts", int64(h.parts))
	if h.origin != (Origin{}) {
		p.keyText("origin", h.origin.Mark)
		p.keyNumber("origin_year", int64(h.origin.Year))
	}
	if h.ticket != "" {
		p.keyText("ticket", h.ticket)
	}
	p.end()
}

func (r scenarioRecord) write(p *pen) {
	p.kind("scenario")
	p.keyNumber("n", int64(r.n))
	p.keyNumber("of", int64(r.of))
	p.keyText("text", r.text)
	p.end()
}

func (r PlanRecord) write(p *pen) {
	p.kind("plan")
	p.keyNumber("year", int64(r.Year))
	p.keyText("style", r.Plan.Style.ID())
	p.levels(&r.Plan)
	p.tuned(&r.Plan)
	p.key("elephants")
	p.row(trimmed(r.Plan.Elephants[:]))
	p.key("elephant_days")
	p.row(trimmed(r.Plan.TunedDays[:]))
	p.end()
}

// levels writes the levers that are set to one of their levels.
func (p *pen) levels(plan *sim.Plan) {
	p.key("levels")
	open := "{"
	for l, level := range plan.Levels {
		if level == 0 || level == sim.Tuned {
			continue
		}
		p.raw(open)
		p.text(sim.Lever(l).ID())
		p.raw(":")
		p.number(int64(level))
		open = ","
	}
	p.close(open)
}

// tuned writes the levers that are set to an effort of their own: hundredths of
// days, cents and thousandths.
func (p *pen) tuned(plan *sim.Plan) {
	p.key("tuned")
	open := "{"
	for l, level := range plan.Levels {
		if level != sim.Tuned {
			continue
		}
		e := plan.Tuned[l]
		p.raw(open)
		p.text(sim.Lever(l).ID())
		p.raw(":")
		p.row([]int64{int64(e.Days), int64(e.Money), int64(e.Amount)})
		open = ","
	}
	p.close(open)
}

// close ends an object of which open says whether anything was written.
func (p *pen) close(open string) {
	if open == "{" {
		p.raw("{")
	}
	p.raw("}")
}

// row writes numbers as a list.
func (p *pen) row(ns []int64) {
	p.raw("[")
	for i, n := range ns {
		if i > 0 {
			p.raw(",")
		}
		p.number(n)
	}
	p.raw("]")
}

// trimmed returns ns without the zeros at its end.
func trimmed[N ~int8 | ~int32](ns []N) []int64 {
	for len(ns) > 0 && ns[len(ns)-1] == 0 {
		ns = ns[:len(ns)-1]
	}
	out := make([]int64, len(ns))
	for i, n := range ns {
		out[i] = int64(n)
	}
	return out
}

func (r AnswerRecord) write(p *pen) {
	p.kind("answer")
	p.keyNumber("year", int64(r.Year))
	p.keyNumber("quarter", int64(r.Quarter))
	p.keyText("card", r.Card)
	p.keyText("choice", r.Choice)
	p.end()
}

func (r ForecastRecord) write(p *pen) {
	p.kind("forecast")
	p.keyNumber("year", int64(r.Year))
	p.keyNumber("renewal", int64(r.Renewal))
	p.keyNumber("sure", int64(r.Sure))
	p.end()
}

func (r NoteRecord) write(p *pen) {
	p.kind("note")
	p.keyNumber("year", int64(r.Year))
	p.keyText("text", r.Text.String())
	p.end()
}

func (r YearRecord) write(p *pen) {
	p.kind("year")
	p.keyNumber("year", int64(r.Year))
	p.keyText("digest", r.Digest)
	p.keyText("columns", r.Columns)
	p.end()
}

func (r EndRecord) write(p *pen) {
	p.kind("end")
	p.keyText("ending", r.Ending)
	p.end()
}

func (r RewindRecord) write(p *pen) {
	p.kind("rewind")
	p.keyNumber("year", int64(r.Year))
	p.end()
}
