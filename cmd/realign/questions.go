package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/starter"
	"example.com/realign/sim"
)

// A question asks for one thing that a starter is made of. Its flag answers it
// beforehand.
type question struct {
	flag, help string
	asks       string
	own        bool                          // is asked of an association's own figures only
	usual      func(*starter.Answers) string // what an empty line means
	take       func(*starter.Answers, string) error
}

// questions are asked in this order: later ones may rest on earlier answers.
var questions = []question{
	{"name", "the association's `NAME`", "What is the association called?", false,
		func(*starter.Answers) string { return "Association of Good Work" },
		func(a *starter.Answers, s string) error { return line(&a.Name, s, 60) }},
	{"short", "its short `NAME`", "And in short?", false,
		func(a *starter.Answers) string { return initials(a.Name) },
		func(a *starter.Answers, s string) error { return line(&a.Short, s, 12) }},
	{"member-word", "the `WORD` for one member", "What is one member called?", false,
		func(*starter.Answers) string { return "member" },
		func(a *starter.Answers, s string) error { return line(&a.MemberWord, s, 20) }},
	{"era", "the `ERA`: craft, industrial or knowledge", "Which era: craft, industrial or knowledge?", false,
		func(*starter.Answers) string { return "knowledge" }, takeEra},
	{"years", "how many years `N` are played", "How many years are played?", false,
		func(*starter.Answers) string { return "10" },
		func(a *starter.Answers, s string) error { return wholeNumber(&a.Years, s, 1, 30) }},
	{"own", "`yes` for a house with figures of your own", "Shall it have the figures of an association of your own, yes or no?", false,
		func(*starter.Answers) string { return "no" }, takeOwn},
	{"members", "how many members `N` there are", "How many members are there?", true,
		func(*starter.Answers) string { return "8000" },
		func(a *starter.Answers, s string) error {
			return wholeNumber(&a.Own.Members, s, starter.LeastMembers, starter.MostMembers)
		}},
	{"renewal", "the share `P` of members who renewed last year, as in 84%", "What share of them renewed last year?", true,
		func(*starter.Answers) string { return "84%" },
		func(a *starter.Answers, s string) error { return share(&a.Own.Renewal, s) }},
	{"growth", "by what share `P` membership changed last year, as in -2%", "By how much did membership change last year, such as +2% or -3%?", true,
		func(*starter.Answers) string { return "0%" },
		func(a *starter.Answers, s string) error { return change(&a.Own.Growth, s) }},
	{"dues", "the dues: `N` dollars a member and year", "What are the dues, in dollars a year?", true,
		func(*starter.Answers) string { return "250" },
		func(a *starter.Answers, s string) error { return amount(&a.Own.Dues, s) }},
	{"event-share", "the share `P` of income that events bring, as in 32%", "What share of the income do events bring?", true,
		func(*starter.Answers) string { return "32%" },
		func(a *starter.Answers, s string) error { return share(&a.Own.EventShare, s) }},
	{"income", "what comes in: `N` dollars a year in all; 0 to let it follow", "What comes in altogether, in dollars a year? 0 lets it follow from the rest.", true,
		func(*starter.Answers) string { return "0" },
		func(a *starter.Answers, s string) error { return amount(&a.Own.Income, s) }},
	{"staff", "how many full-time posts `N` there are", "How many full-time posts are there?", true,
		func(a *starter.Answers) string { return number(starter.Usual(a.Own.Members).Staff) },
		func(a *starter.Answers, s string) error { return amount(&a.Own.Staff, s) }},
	{"departments", "how many departments `N` there are", "In how many departments?", true,
		func(*starter.Answers) string { return "7" },
		func(a *starter.Answers, s string) error { return wholeNumber(&a.Own.Departments, s, 1, 40) }},
	{"reserves", "what is kept: `N` dollars in reserve", "What is in reserve, in dollars?", true,
		func(a *starter.Answers) string { return number(starter.Usual(a.Own.Members).Reserves) },
		func(a *starter.Answers, s string) error { return amount(&a.Own.Reserves, s) }},
}

// An interview gathers answers: from flags, from lines, and as things usually
// are.
type interview struct {
	cmd   *cobra.Command
	flags map[string]*string
	lines *lines            // nil to ask nothing
	said  map[string]string // what was answered, by flag
}

// answers asks every question that no flag answers.
func (i *interview) answers() (starter.Answers, error) {
	var a starter.Answers
	for _, q := range questions {
		if q.own && i.given(q.flag) {
			a.Own = &starter.Figures{} // whoever gives a figure means their own
		}
	}
	for _, q := range questions {
		if q.own {
			continue
		}
		if err := i.answer(&a, &q); err != nil {
			return a, err
		}
	}
	if a.Own == nil {
		return a, nil
	}
	_, err := i.figures(&a)
	return a, err
}

// figures asks for an association's own figures, and returns how many questions no
// flag had answered.
func (i *interview) figures(a *starter.Answers) (asked int, err error) {
	for _, q := range questions {
		if !q.own {
			continue
		}
		if !i.given(q.flag) {
			asked++
		}
		if err := i.answer(a, &q); err != nil {
			return asked, err
		}
	}
	return asked, nil
}

func (i *interview) given(flag string) bool { return i.cmd.Flags().Changed(flag) }

func (i *interview) answer(a *starter.Answers, q *question) error {
	take := func(s string) error { return q.take(a, s) }
	switch {
	case i.given(q.flag):
		if err := take(*i.flags[q.flag]); err != nil {
			return usagef("--%s: %w", q.flag, err)
		}
		return nil
	case q.flag == "own" && a.Own != nil:
		return nil
	case i.lines == nil:
		return take(q.usual(a))
	default:
		usual, before := i.said[q.flag]
		if !before {
			usual = q.usual(a)
		}
		answer, err := i.lines.ask(q.asks, usual, take)
		i.said[q.flag] = answer
		return err
	}
}

// lines asks for lines, one for each question.
type lines struct {
	in    *bufio.Scanner
	out   io.Writer
	ended bool // nobody answers any more
}

func newLines(in io.Reader, out io.Writer) *lines { return &lines{in: bufio.NewScanner(in), out: out} }

// ask says a question until take likes the answer. An empty line, and the end of
// the input, are the usual answer.
func (l *lines) ask(question, usual string, take func(string) error) (string, error) {
	for {
		answer := usual
		if !l.ended {
			fmt.Fprintf(l.out, "%s [%s] ", question, usual)
			l.ended = !l.in.Scan()
			if text := strings.TrimSpace(l.in.Text()); text != "" {
				answer = text
			}
		}
		err := take(answer)
		if err == nil {
			return answer, nil
		}
		if l.ended {
			return "", err
		}
		fmt.Fprintf(l.out, "%s.\n", clean.Clean(err.Error()))
	}
}

// line takes a name of one line.
func line(to *string, s string, cells int) error {
	s = strings.TrimSpace(s)
	if err := clean.Valid(s, cells); err != nil {
		return err
	}
	if s == "" {
		return errors.New("it needs a name")
	}
	*to = s
	return nil
}

func takeEra(a *starter.Answers, s string) error {
	s = strings.ToLower(s)
	if !slices.Contains(sim.EraIDs(), s) {
		return fmt.Errorf("an era is one of: %s", strings.Join(sim.EraIDs(), ", "))
	}
	a.Era = s
	return nil
}

func takeOwn(a *starter.Answers, s string) error {
	on, known := dialect.ParseSwitch(s)
	switch strings.ToLower(s) {
	case "y":
		on, known = true, true
	case "n":
		known = true
	}
	if !known {
		return errors.New("answer yes or no")
	}
	if on && a.Own == nil {
		a.Own = &starter.Figures{}
	}
	return nil
}

// amount takes a number as authors write it.
func amount(to *float64, s string) error {
	s = strings.TrimPrefix(s, "$")
	n, err := dialect.ParseNumber(s)
	switch {
	case err != nil:
		return err
	case n.Unit == dialect.Percent || n.Value < 0:
		return errors.New("this is a plain number from 0 up, like 12400 or 12.4k")
	case dialect.LooksGrouped(s):
		return fmt.Errorf("the point in %s begins the decimals; write %sk if you mean thousands", s, number(n.Value))
	}
	*to = n.Value
	return nil
}

func wholeNumber(to *int, s string, lo, hi int) error {
	var n float64
	if err := amount(&n, s); err != nil {
		return err
	}
	if n != math.Trunc(n) || n < float64(lo) || n > float64(hi) {
		return fmt.Errorf("this is a whole number from %d to %d", lo, hi)
	}
	*to = int(n)
	return nil
}

// share takes a share, in per cent or as a part of one.
func share(to *float64, s string) error {
	n, err := dialect.ParseNumber(s)
	if err != nil {
		return err
	}
	v := n.Value
	if n.Unit == dialect.NoUnit && v > 1 {
		v /= 100
	}
	if n.Unit != dialect.NoUnit && n.Unit != dialect.Percent || !(v >= 0 && v <= 1) {
		return errors.New("this is a share, like 84%")
	}
	*to = v
	return nil
}

// change takes a share with a sign.
func change(to *float64, s string) error {
	rest, shrinks := strings.CutPrefix(s, "-")
	if err := share(to, strings.TrimPrefix(rest, "+")); err != nil {
		return errors.New("this is a change, like +2% or -3%")
	}
	if shrinks {
		*to = -*to
	}
	return nil
}

// number writes what an empty line means.
func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// initials returns the capitals of a name, or its beginning.
func initials(name string) string {
	var b strings.Builder
	for _, word := range strings.Fields(name) {
		if r := []rune(word)[0]; r >= 'A' && r <= 'Z' && b.Len() < 8 {
			b.WriteRune(r)
		}
	}
	if b.Len() > 1 {
		return b.String()
	}
	return clean.Fit(name, 12).String()
}
