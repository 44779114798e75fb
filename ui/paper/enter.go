package paper

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// errStopped ends the typing where somebody wants to stop or the input ends.
var errStopped = errors.New("the typing has ended")

// Enter asks for the years of a game, a line each, and plays them. It stops when
// the game is over, when somebody types q, or when the input ends; everything that
// was typed until then is saved.
func Enter(s *session.Session, in io.Reader, out io.Writer) error {
	t := &typing{s: s, in: bufio.NewScanner(in), out: out}
	t.say(say.Textf("%s, %s. Type a year in a line; a question mark says how.", say.Text(s.Scenario().Title), nameOf(s)))
	for s.Phase() != sim.Over {
		err := t.next()
		if errors.Is(err, errStopped) {
			t.say(say.Textf("Stopped in year %d. Everything so far is saved.", s.Year()))
			return nil
		}
		if err != nil {
			return err
		}
	}
	t.say(say.Textf("The game is over: %s", say.Text(s.Scenario().Ending(s.Ending()).Title)))
	return t.err
}

func nameOf(s *session.Session) string {
	if s.Name() != "" {
		return s.Name()
	}
	return say.Text("no name")
}

// typing is a game on its way from paper.
type typing struct {
	s       *session.Session
	in      *bufio.Scanner
	out     io.Writer
	err     error // of the output
	answers []int // typed beforehand
}

// next does whatever the game waits for, and tells what came of a year that is
// over with it.
func (t *typing) next() error {
	years := len(t.s.Years())
	err := t.step()
	if err == nil && len(t.s.Years()) > years {
		t.year()
	}
	return err
}

func (t *typing) step() error {
	switch t.s.Phase() {
	case sim.Planning:
		return t.plan()
	case sim.Answering:
		return t.answer()
	default:
		_, err := t.s.NextQuarter()
		return err
	}
}

// plan takes a year's line. Between hinge years nothing is written on the sheet.
func (t *typing) plan() error {
	t.answers = nil
	if !t.s.Hinge() {
		t.s.Fit()
		return t.s.Commit()
	}
	for {
		text, err := t.ask(say.Textf("Year %d of %d", t.s.Year(), t.s.World().Years))
		if err != nil {
			return err
		}
		line, err := Read(text, t.s.Scenario())
		if err == nil {
			err = t.take(line)
		}
		if err == nil {
			return t.s.Commit()
		}
		t.sorry(err)
	}
}

// take puts a line on the desk. A plan that does not fit is told, and the desk is
// as it was.
func (t *typing) take(line Line) error {
	t.s.SameAsLastYear()
	for _, l := range line.Levels {
		t.s.SetLever(sim.Lever(l.Index), l.Level)
	}
	for _, b := range line.Beliefs {
		t.s.SetElephant(b.Index, b.Level)
	}
	if line.Styled {
		t.s.SetStyle(line.Style)
	}
	if line.Fit {
		t.s.Fit()
	}
	faults := t.s.Faults()
	if len(faults) > 0 {
		var all []string
		for _, f := range faults {
			all = append(all, tell.PlanFaultText(f, t.s.Scenario()))
		}
		return &lineError{strings.Join(all, " ") + " " + say.Text("Add the word fit to have it lowered.")}
	}
	t.answers = line.Answers
	return nil
}

// answer gives the next answer that was typed, or asks for one.
func (t *typing) answer() error {
	card := &t.s.Scenario().Cards[t.s.Card()]
	if len(t.answers) > 0 {
		choice := t.answers[0]
		t.answers = t.answers[1:]
		if t.open(card, choice) {
			t.say(say.Textf("%s: %s", say.Text(card.Title), say.Text(card.Choices[choice].Label)))
			return t.s.Answer(choice)
		}
		t.say(say.Textf("%s: the answer that was typed is not open.", say.Text(card.Title)))
	}
	for i, c := range card.Choices {
		if t.s.Open(i) {
			t.say(fmt.Sprintf("  %c  %s", 'a'+i, say.Text(c.Label)))
		}
	}
	for {
		text, err := t.ask(say.Textf("%s: which answer", say.Text(card.Title)))
		if err != nil {
			return err
		}
		if choice := answerOf(strings.ToLower(strings.TrimSpace(text))); t.open(card, choice) {
			return t.s.Answer(choice)
		}
		t.say(say.Text("Type the letter of an answer that is open."))
	}
}

func (t *typing) open(card *scenarios.Card, choice int) bool {
	return choice >= 0 && choice < len(card.Choices) && t.s.Open(choice)
}

// year tells what came of the year, so that it can be called out to the table.
func (t *typing) year() {
	y := t.s.Years()[len(t.s.Years())-1]
	var parts []string
	for _, f := range []sim.Figure{sim.Members, sim.Renewal, sim.Reserves} {
		parts = append(parts, say.Textf("%s %s", strings.ToLower(tell.FigureLabel(f)), tell.FormatAmount(f, y.Figures[f])))
	}
	t.say(say.Textf("Year %d: %s.", y.Number, strings.Join(parts, ", ")))
}

// ask asks for a line. A question mark says how lines are written.
func (t *typing) ask(what string) (string, error) {
	for t.err == nil {
		_, t.err = fmt.Fprintf(t.out, "%s > ", what)
		if !t.in.Scan() {
			return "", errors.Join(errStopped, t.in.Err())
		}
		switch text := strings.TrimSpace(t.in.Text()); text {
		case "?":
			t.help()
		case "q":
			return "", errStopped
		default:
			return text, nil
		}
	}
	return "", t.err
}

func (t *typing) help() {
	t.say(say.Text("Type the levels in the order of the sheet, such as 2 2 2 1 1 2 0; a dot keeps last year's, and so does what is left out."))
	t.say(say.Text("Or only what changes: listening 2 conference 1 style relational belief 3 2. The first letters will do, and b3 2 for the belief."))
	t.say(say.Text("Behind a stroke stand the answers to what comes up, in order: / b a. Enter alone keeps the plan; q stops, and everything is saved."))
}

func (t *typing) sorry(err error) {
	t.say(say.Textf("Not taken: %s", clean.Clean(say.Why(err))))
}

func (t *typing) say(text string) {
	if t.err == nil {
		_, t.err = fmt.Fprintln(t.out, text)
	}
}
