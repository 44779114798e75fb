package plain

import (
	"strconv"
	"strings"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// planYear takes the plan for the coming year, commits it and asks for a
// forecast. Years that are not planned by hand run on the plan that stands.
func (t *table) planYear() error {
	if _, err := t.renewed(); err != nil || t.game.Phase() != sim.Planning {
		return err
	}
	if !t.game.Hinge() {
		t.talk.say(say.Textf("Year %d runs on the plan that stands.", t.game.Year()))
		t.game.Fit()
		return t.game.Commit()
	}
	year := strconv.Itoa(t.game.Year())
	next := say.Textf("Next command, or Enter to run year %s.", year)
	t.talk.at(place{where: t.planningWhere, words: deskWords, also: t.deskNames, next: next})
	t.sayPlan()
	prompt := t.talk.once(onDesk, say.Textf("Plan for year %s: type a command, a question mark for help, or Enter to run the year with this plan.", year),
		say.Textf("Plan for year %s: type a command, or Enter to run the year.", year))
	for {
		t.talk.teach(t.manner, t.stage())
		line, err := t.ask(prompt)
		if err != nil {
			return err
		}
		if anew, err := t.renewed(); anew || err != nil {
			return err // the line was meant for the game before
		}
		prompt = next
		if line == "" || isGo(line) {
			if !t.ready(line) {
				continue
			}
			if err := t.game.Commit(); err != nil {
				return err
			}
			t.talk.say(say.Text("The plan is made. The year begins."))
			return t.forecast()
		}
		t.command(line)
	}
}

// stage is where a first player stands while a year is planned.
func (t *table) stage() tell.Stage {
	switch t.game.Year() {
	case 1:
		return tell.OnDesk
	case 2:
		return tell.OnNextDesk
	}
	return tell.OnLater
}

// sayPlan says the plan on the desk. In short it is what it takes and what is set.
func (t *table) sayPlan() {
	v := t.game.View()
	if t.talk.short {
		t.talk.whole(tell.PlanInShort(&v, t.game.Draft(), t.game.Rules(), t.game.Scenario()))
		return
	}
	t.speak(t.planPage())
}

// planPage says the plan on the desk.
func (t *table) planPage() page.Page {
	v := t.game.View()
	return tell.Plan(&v, t.game.Draft(), t.game.Rules(), t.game.Scenario())
}

// planningWhere says which year is planned, and what the plan takes.
func (t *table) planningWhere() string {
	v := t.game.View()
	return strings.Join(append([]string{say.Textf("%s, year %d of %d: the year is being planned.", say.Text(t.game.Scenario().Title), v.Year, v.Years)}, t.taken()...), "\n")
}

// ready reports whether the draft can be committed. An empty line lowers one
// that cannot, and lets the player look at it first.
func (t *table) ready(line string) bool {
	faults := t.game.Faults()
	if len(faults) == 0 {
		return true
	}
	for _, f := range faults {
		t.talk.say(tell.PlanFaultText(f, t.game.Scenario()))
	}
	if isGo(line) {
		t.talk.hint(say.Text("Nothing was done. Type fit to have it lowered until it fits."))
		return false
	}
	t.fit()
	return false
}

// fit lowers the draft until it can be committed and says what that changed.
func (t *table) fit() {
	before := t.game.Draft()
	t.game.Fit()
	if len(tell.Changes(before, t.game.Draft(), t.game.Scenario())) == 0 {
		t.talk.say(say.Text("The plan fits as it is."))
		return
	}
	t.talk.say(say.Text("It was lowered until it fits:"))
	t.changed(before)
}

// changed says what is another in the draft than it was, and what the draft takes.
func (t *table) changed(before sim.Plan) {
	for _, c := range tell.Changes(before, t.game.Draft(), t.game.Scenario()) {
		t.talk.say("- " + c + ".")
	}
	t.totals()
}

// totals says what the draft takes of both budgets.
func (t *table) totals() {
	for _, line := range t.taken() {
		t.talk.say(line)
	}
}

// taken is what the draft takes of both budgets, a line for each.
func (t *table) taken() (lines []string) {
	v := t.game.View()
	for _, f := range tell.Budgets(&v, t.game.Draft(), t.game.Rules()).Items[:2] {
		lines = append(lines, f.Label+": "+f.Value+"; "+f.Note+".")
	}
	return lines
}

// setLever puts a lever at a level and says what that takes.
func (t *table) setLever(l sim.Lever, level sim.Level) {
	t.game.SetLever(l, level)
	draft := t.game.Draft()
	t.talk.say(say.Textf("%s: %s, which takes %s.", tell.LeverLabel(t.game.Scenario(), l), tell.LevelLabel(level), tell.Takes(l, draft.Effort(l, t.game.Rules()))))
	t.totals()
}

// setElephant sets how hard an elephant is worked on and says what that takes.
func (t *table) setElephant(e int, level sim.Level) {
	t.game.SetElephant(e, level)
	draft, v := t.game.Draft(), t.game.View()
	t.talk.say(say.Textf("Elephant %d, %s: %s, which takes %s a quarter.", e+1, tell.ElephantLabel(t.game.Scenario(), v.Elephants[e]), tell.LevelLabel(level), tell.DayCount(draft.ElephantDays(e, t.game.Rules()))))
	t.totals()
}
