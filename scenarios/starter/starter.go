// Package starter writes a scenario to begin from: a world of an era, or a house
// with an association's own figures.
//
// The one idea of the second is that the model is not told how an association
// does; it is told what makes it do so. A few constants are found, by playing the
// first year again and again, with which that year meets the figures. Read [New]
// first, then figures.go, calibrate.go and template.yaml.
package starter

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"strings"
	"text/template"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
)

// Answers are what an author says of a scenario to begin with.
type Answers struct {
	ID         string // as in the file's name
	Name       string // of the association
	Short      string
	MemberWord string // singular
	Era        string // one of [sim.EraIDs]
	Years      int
	Own        *Figures // nil for the era's standard house
}

// A Starter is a scenario to begin from.
type Starter struct {
	Text  []byte // a file that can be checked and played as it is
	First Year   // what the model makes of its first year
	Bands []Band // beside what surveys find; empty without figures of one's own
}

//go:embed template.yaml
var templateText string

// New writes a starter. The error is a sentence for a person.
func New(a Answers) (Starter, error) {
	world := worldOf(standardMembers, sim.Standard(a.Era))
	var lines house
	if a.Own != nil {
		if err := a.Own.Check(); err != nil {
			return Starter{}, err
		}
		lines = calibrated(a.Own, a.Era).house(a.Own, a.Era)
		if err := lines.apply(&world, a.Own); err != nil {
			return Starter{}, err
		}
	}
	s := Starter{First: firstYear(&world)}
	if a.Own != nil {
		if s.First.Reserves < 0 {
			return Starter{}, errors.New("in the model a house with these figures runs out of money in its first year; give it more reserves, or a higher income")
		}
		s.Bands = bands(a.Own, &s.First)
	}
	text, err := fill(a, lines, &s)
	if err != nil {
		return Starter{}, err
	}
	_, faults := scenarios.Parse(a.ID+".yaml", text) // the door for what people typed
	for _, f := range faults {
		if f.Level != scenarios.Note {
			return Starter{}, fmt.Errorf("these answers do not make a scenario: %s", f.Message)
		}
	}
	s.Text = text
	return s, nil
}

// page is what the template is filled with.
type page struct {
	Answers
	Members  int
	House    house
	First    Year
	Shares   []float64
	Bands    []Band
	Goal     int // engagement, in per cent, that the best ending asks for
	Middling int
	Keep     int // members that it asks for
	Few      int
	Reserves float64
}

// How far engagement has to come, in points, and how many members have to stay,
// in hundredths of those at the start, for the endings of a starter.
const (
	goalPoints     = 6
	middlingPoints = 2
	keepPart       = 95
	fewPart        = 75
)

// fill writes the file.
func fill(a Answers, lines house, s *Starter) ([]byte, error) {
	p := page{Answers: a, Members: standardMembers, House: lines, First: s.First, Shares: shares, Bands: s.Bands}
	if a.Own != nil {
		p.Members, p.Reserves = a.Own.Members, a.Own.Reserves
	}
	engaged := int(100*s.First.Engagement + 0.5)
	p.Goal, p.Middling = engaged+goalPoints, engaged+middlingPoints
	p.Keep, p.Few = p.Members*keepPart/100, p.Members*fewPart/100
	t, err := template.New("starter").Funcs(template.FuncMap{
		"quote": quote, "plain": plain, "percent": percent, "money": money, "aligned": aligned,
		"half": func(years int) int { return years/2 + 1 },
	}).Parse(templateText)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := t.Execute(&b, &p); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// quote writes a name so that a colon or a sign in it does no harm.
func quote(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

// aligned writes a line with its remark, where it has one, in a column.
func aligned(line, remark string) string {
	if remark == "" {
		return line
	}
	return fmt.Sprintf("%-33s # %s", line, remark)
}
