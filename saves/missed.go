package saves

import "errors"

// A MissedRecord says that a year was played before the team came: on the plan that
// stood, and by nobody's choice.
type MissedRecord struct{ Year int }

func (r MissedRecord) write(p *pen) {
	p.kind("missed")
	p.keyNumber("year", int64(r.Year))
	p.end()
}

func (r MissedRecord) check() error { return checkYear(r.Year) }

// missed keeps that a year was missed, once.
func (p *player) missed(r MissedRecord) error {
	if at := p.run.Stand(); r.Year != at.Year || len(p.Missed) > 0 && p.Missed[len(p.Missed)-1] >= r.Year {
		return errors.New("that year was not being planned")
	}
	p.Missed = append(p.Missed, r.Year)
	return nil
}
