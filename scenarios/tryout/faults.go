package tryout

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// winsAt is the share of games, in hundredths, from which a leader who never
// changes course wins too easily.
const winsAt = 90

// failsAt is the share of games, in hundredths, from which too many end early. It
// lies above the hardest world of the library, where fewer than half do.
const failsAt = 75

// adapting is the one leader that changes course by what it sees.
const adapting = "adaptive"

// Faults returns what a trial found wrong with a scenario, in line order. File is
// its name in the faults and in the commands that play a game again.
func (r *Result) Faults(file string, sc *scenarios.Scenario) []scenarios.Fault {
	f := &finder{file: file, doc: dialect.Read(file, sc.Source())}
	if !r.findFailing(f) {
		r.findCards(f, sc)
		r.findUnreached(f)
	}
	for _, l := range r.Leaders {
		if l.Policy != adapting && 100*l.Wins >= winsAt*r.Seeds {
			f.add(f.at("endings", r.Best), scenarios.Warning, "always-wins",
				"the leader %q, who never changes course, reaches the first ending, %q, in %d of %d games; make it harder to reach that way", l.Policy, r.Best, l.Wins, r.Seeds)
		}
	}
	for k := range r.Expectations {
		f.expectation(k, &r.Expectations[k])
	}
	return f.faults
}

// findFailing finds that hardly any game lasts, and reports whether it is so. Then
// it says nothing of the rest that nobody has come to see it.
func (r *Result) findFailing(f *finder) bool {
	failed, ended := 0, map[string]int{}
	for _, l := range r.Leaders {
		failed += l.Failures
	}
	for _, e := range r.Endings {
		ended[e.ID] = e.Games
	}
	if 100*failed < failsAt*r.Games {
		return false
	}
	f.add(f.word("start"), scenarios.Warning, "few-last",
		"%d of %d games ended early, %d without money and %d by the board, too soon to judge the rest; begin with more reserves, dues or support, or let levers cost less",
		failed, r.Games, ended[sim.EndingInsolvent], ended[sim.EndingDismissed])
	return true
}

// findUnreached finds endings and objectives that no game came to.
func (r *Result) findUnreached(f *finder) {
	for _, e := range r.Endings {
		if e.Games == 0 && !isEngines(e.ID) {
			f.add(f.at("endings", e.ID), scenarios.Warning, "never-reached", "the ending %q was not reached in any of %d games; ease its condition, or move it up", e.ID, r.Games)
		}
	}
	for _, o := range r.Objectives {
		if o.Games == 0 && !o.People {
			f.add(f.at("objectives", o.ID), scenarios.Warning, "never-seen", "the objective %q was not seen in any of %d games; ease its seen_when", o.ID, r.Games)
		}
	}
}

// findCards finds cards that never come up, answers that are never open and
// answers that are not worth giving.
func (r *Result) findCards(f *finder, sc *scenarios.Scenario) {
	for k, c := range r.Cards {
		switch {
		case c.Games == 0 && !f.own("cards", c.ID): // one of the deck that stays away does no harm
			continue
		case c.Games == 0 && !sc.World.Cards[k].ForcedOnly:
			f.add(f.at("cards", c.ID), scenarios.Warning, "never-up", "card %q did not come up in any of %d games; ease when it comes, or raise its chance", c.ID, r.Games)
			continue
		case c.Games == 0:
			continue
		}
		for _, choice := range c.Choices {
			if choice.Open == 0 {
				f.add(f.at("cards", c.ID, "choices", choice.ID), scenarios.Warning, "never-open", "choice %q was never open; ease what it needs", choice.ID)
			}
			if len(choice.Under) > 0 {
				f.add(f.at("cards", c.ID, "choices", choice.ID), scenarios.Warning, "dominated",
					"under the same luck %q was at least as good as %q by every measure; give %q something that speaks for it, or the other a price",
					choice.Under[0], choice.ID, choice.ID)
			}
		}
	}
}

func isEngines(ending string) bool {
	return ending == sim.EndingDismissed || ending == sim.EndingInsolvent
}

// A finder gathers faults with their places.
type finder struct {
	file   string
	doc    *dialect.Document
	faults []scenarios.Fault
}

// add keeps the faults in line order.
func (f *finder) add(p dialect.Place, level scenarios.Level, code, format string, args ...any) {
	fault := scenarios.Fault{File: f.file, Line: p.Line, Column: p.Column, Level: level, Code: code, Message: fmt.Sprintf(format, args...)}
	at := len(f.faults)
	for at > 0 && f.faults[at-1].Line > fault.Line {
		at--
	}
	f.faults = slices.Insert(f.faults, at, fault)
}

// expectation adds a fault for each leader whose games an expectation did not
// hold for.
func (f *finder) expectation(k int, e *Expectation) {
	for _, by := range e.By {
		if by.Held {
			continue
		}
		f.add(f.item("expect", k), scenarios.Error, "expectation", "%q does not hold: with the leader %s, %s; see: realign run %s --policy %s --seed %d",
			e.That, by.Policy, says(by.Asked), argument(f.file), by.Policy, by.Seed)
	}
}

// argument writes a file's name as it is typed on a command line.
func argument(file string) string {
	if strings.ContainsAny(file, " \t'\"&()") {
		return strconv.Quote(file)
	}
	return file
}

// says tells what was asked and what it is.
func says(asked []Asked) string {
	all := ""
	for i, a := range asked {
		if i == 0 {
			all = a.String()
		} else {
			all = fmt.Sprintf("%s and %s", all, a)
		}
	}
	return all
}

// at returns the place of an id: names of lists and ids in them take turns. A
// card of the deck does not stand in the file; its place is the word deck.
func (f *finder) at(path ...string) dialect.Place {
	place, node := dialect.Place{Line: 1, Column: 1}, f.doc.Root
	if deck := field(node, "deck"); deck != nil {
		place = deck.Place
	}
	for len(path) >= 2 && node != nil {
		list := field(node, path[0])
		node = nil
		for _, item := range itemsOf(list) {
			if id := field(item, "id"); id != nil && id.Text == path[1] {
				node, place = item, id.Place
			}
		}
		path = path[2:]
	}
	return place
}

// word returns the place of what a word of the file says, or the first line.
func (f *finder) word(word string) dialect.Place {
	if n := field(f.doc.Root, word); n != nil {
		return n.Place
	}
	return dialect.Place{Line: 1, Column: 1}
}

// own reports whether something of a list stands in the file itself.
func (f *finder) own(list, id string) bool {
	return slices.ContainsFunc(itemsOf(field(f.doc.Root, list)), func(item *dialect.Node) bool {
		named := field(item, "id")
		return named != nil && named.Text == id
	})
}

func itemsOf(list *dialect.Node) []*dialect.Node {
	if list == nil {
		return nil
	}
	return list.Items
}

// item returns the place of the k-th entry of a list.
func (f *finder) item(list string, k int) dialect.Place {
	if n := field(f.doc.Root, list); n != nil && k < len(n.Items) {
		if that := field(n.Items[k], "that"); that != nil {
			return that.Place
		}
		return n.Items[k].Place
	}
	return dialect.Place{Line: 1, Column: 1}
}

// field returns the value of a word, or nil.
func field(n *dialect.Node, word string) *dialect.Node {
	if n == nil {
		return nil
	}
	for _, p := range n.Pairs {
		if p.Key.Text == word {
			return p.Value
		}
	}
	return nil
}

// Fixed returns the leader who never changes course that won most often, and in
// how many games.
func (r *Result) Fixed() (who string, wins int) {
	who = policy.IDs()[0]
	for _, l := range r.Leaders {
		if l.Policy != adapting && l.Wins > wins {
			who, wins = l.Policy, l.Wins
		}
	}
	return who, wins
}
