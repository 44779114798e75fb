package shelf

import (
	"path/filepath"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
)

// TermAbout says what a second term is.
func TermAbout() string {
	return say.Text("A second term shares the years before the one you choose and plays the rest anew, on the same luck. " +
		"It is a game of its own; this one stays as it is.")
}

// usualTerm is the year from which a second term is played if nobody says
// otherwise: late enough to have learned something, early enough to show it.
const usualTerm = 4

// Terms returns the first and the last year that a second term can start with,
// and the one that is offered.
func (g *Game) Terms() (first, last, usual int) {
	last, _ = g.Reached()
	return 1, last, min(usualTerm, last)
}

// Term makes a new game in dir that shares the choices before a year, and
// returns its file. The game itself is not touched.
func (g *Game) Term(year int, name, dir string) (string, error) {
	called, err := clean.Line(name, saves.MaxName)
	if err != nil {
		return "", err
	}
	term, err := saves.Fork(&g.Saved, year, called)
	if err != nil {
		return "", err
	}
	return keep(&term, dir)
}

// Try makes a second term of the game at path from a year on, beside that game and
// under its name, and puts a plan on its desk: what was concluded can be tried and need
// not be believed. The plan can be taken back.
func Try(path string, year int, plan sim.Plan) (*session.Session, error) {
	g := Look(path)
	if g.Err != nil {
		return nil, g.Err
	}
	term, err := g.Term(year, g.Saved.Name.String(), filepath.Dir(path))
	if err != nil {
		return nil, err
	}
	s, err := session.Continue(term)
	if err != nil {
		return nil, err
	}
	s.Propose(plan)
	return s, nil
}

// keep makes a new save of a game in dir and returns its file.
func keep(s *saves.Saved, dir string) (string, error) {
	path, err := saves.Path(dir, s.Scenario.ID, s.Seed)
	if err == nil {
		err = saves.Write(path, s)
	}
	return path, err
}
