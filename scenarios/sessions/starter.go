package sessions

import (
	"bytes"
	_ "embed" // the starter's text
	"errors"
	"fmt"
	"slices"
	"text/template"

	"example.com/realign/scenarios"
)

// Answers are what a starter is made of.
type Answers struct {
	ID           string
	Title        string
	ScenarioName string // as the file will name it
	Scenario     scenarios.Scenario
	Minutes      int // LeastStarter to MostStarter
	Teams        int // 1 for one game on the wall
	People       int // at a table
}

// The minutes that a starter can have: with fewer there is no time to look back,
// and with more it wants breaks that its author knows best.
const (
	LeastStarter = 30
	MostStarter  = 180
)

//go:embed starter.yaml
var starterText string

var starter = template.Must(template.New("starter").Parse(starterText))

// Starter returns the text of a session to begin from: an hour that can be led as
// it is, with comments that explain every part.
func Starter(a Answers) ([]byte, error) {
	if a.Minutes < LeastStarter || a.Minutes > MostStarter {
		return nil, fmt.Errorf("a session to begin from has %d to %d minutes", LeastStarter, MostStarter)
	}
	parts := newParts(&a)
	if len(parts.Years) == 0 {
		return nil, errors.New("the scenario has no years to play")
	}
	var b bytes.Buffer
	if err := starter.Execute(&b, parts); err != nil {
		return nil, fmt.Errorf("the session cannot be written: %w", err)
	}
	return b.Bytes(), nil
}

// parts are what the text of a starter is filled with.
type parts struct {
	*Answers
	OneScreen bool
	Names     []string
	Practice  bool
	Years     []part

	Welcome, Seats, PracticeYear, Ballot, Reveal, Debrief, Commit int // minutes
}

// A part is a stage that plays years.
type part struct {
	Name, Years string
	Minutes     int
	First       bool
}

// teamNames are what teams are called until their facilitator knows better.
var teamNames = []string{"Anchor", "Beacon", "Compass", "Dune", "Estuary", "Fathom", "Groyne", "Harbour", "Islet", "Jetty", "Kelp", "Lantern"}

// newParts divides the minutes: a third for looking back, and of the rest what
// the years leave for a welcome and a vote.
func newParts(a *Answers) *parts {
	p := &parts{Answers: a, OneScreen: a.Teams < 2, Names: teamNames[:min(a.Teams, len(teamNames))]}
	looking := (a.Minutes + reflects - 1) / reflects
	p.Commit, p.Reveal = min(5, looking/4), min(5, looking/4)
	p.Debrief = looking - p.Commit - p.Reveal
	p.Welcome, p.Seats, p.Ballot = 3, 2, 4
	const roomy = 45
	if a.Minutes >= roomy {
		p.Practice, p.PracticeYear, p.Ballot = true, 2, 5
	}
	p.divide(a.Minutes - looking - p.Welcome - p.Seats - p.Ballot - p.PracticeYear)
	return p
}

// divide shares the minutes for play among the beginning, the middle and the end
// of the game.
func (p *parts) divide(minutes int) {
	years := p.Scenario.World.Years
	cuts := slices.Compact([]int{0, max(1, years/5), max(1, years*3/5), years})
	for i := 1; i < len(cuts); i++ {
		from, till := cuts[i-1]+1, cuts[i]
		share := minutes / (len(cuts) - i)
		minutes -= share
		text := fmt.Sprintf("%d-%d", from, till)
		if from == till {
			text = fmt.Sprint(from)
		}
		name := []string{"first-years", "middle-years", "last-years"}[i-1]
		p.Years = append(p.Years, part{Name: name, Years: text, Minutes: share, First: i == 1})
	}
}
