package plain

import (
	"strconv"
	"strings"

	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// command does what a line says while a year is planned.
func (t *table) command(line string) {
	words := strings.Fields(strings.ToLower(line))
	rest := words[1:]
	switch first := words[0]; {
	case isHelp(first):
		t.help(rest)
	case isBack(first):
		t.before()
	case first == "undo" || first == "u":
		t.undo()
	case first == "same":
		before := t.game.Draft()
		t.game.SameAsLastYear()
		t.talk.say(say.Text("The plan is the same as last year."))
		t.changed(before)
	case first == "fit":
		t.fit()
	case first == "show":
		t.show(strings.Join(rest, " "))
	case first == "member" && len(rest) == 0:
		t.meet()
	case first == "levers":
		t.listLevers()
	case first == "style":
		t.setStyle(strings.Join(rest, " "))
	case first == "elephant" || first == "elephants":
		t.elephantCommand(rest)
	case len(words) == 1 && isPage(first):
		t.show(first)
	default:
		t.leverCommand(words)
	}
}

// before says again what came before the plan.
func (t *table) before() {
	if len(t.game.Years()) == 0 {
		t.speak(tell.Brief(t.game.Scenario(), t.game.Seed()))
		return
	}
	t.speak(t.lastReport())
}

// undo takes back the last change of the plan.
func (t *table) undo() {
	before := t.game.Draft()
	if !t.game.Undo() {
		t.talk.hint(say.Text("There is nothing to take back."))
		return
	}
	t.talk.say(say.Text("The last change is taken back."))
	t.changed(before)
}

// setStyle sets the way of leading.
func (t *table) setStyle(name string) {
	if s, ok := styleNamed(name); ok {
		t.game.SetStyle(s)
		t.talk.say(say.Textf("Style of leading: %s.", tell.StyleLabel(s)))
		return
	}
	var names []string
	for s := range sim.NumStyles {
		names = append(names, tell.StyleTyped(s))
	}
	t.talk.hint(say.Textf("Style of leading: %s. Type style and one of: %s.", tell.StyleLabel(t.game.Draft().Style), strings.Join(names, ", ")))
}

// elephantCommand sets how hard an elephant is worked on: "3 2".
func (t *table) elephantCommand(words []string) {
	v := t.game.View()
	if len(words) == 0 {
		t.show("organisation")
		return
	}
	e, err := strconv.Atoi(strings.TrimSuffix(words[0], ":"))
	if err != nil || e < 1 || e > len(v.Elephants) {
		t.talk.hint(say.Textf("Elephants have numbers from 1 to %d. Type show organisation to hear them.", len(v.Elephants)))
		return
	}
	level, ok := parseLevel(words[1:])
	if !ok {
		t.talk.hint(say.Textf("Type elephant %s and a level from 0 to 3, such as: elephant %s 2.", words[0], words[0]))
		return
	}
	t.setElephant(e-1, level)
}

// leverCommand sets a lever: "listening 2".
func (t *table) leverCommand(words []string) {
	last := len(words) - 1
	level, ok := parseLevel(words[last:])
	name := strings.Join(words, " ")
	if _, err := strconv.Atoi(words[last]); ok || err == nil {
		name = strings.Join(words[:last], " ")
	}
	levers := t.leversNamed(name)
	switch {
	case len(levers) == 0:
		t.talk.unknown(strings.Join(words, " "), t.deskNames("")...)
	case len(levers) > 1:
		t.talk.hint(say.Textf("That could be %s. Type a little more of it.", or(names(levers))))
	case !ok:
		t.leverStands(levers[0])
	default:
		t.setLever(levers[0], level)
	}
}

// leverStands says where a lever stands, and how it is set.
func (t *table) leverStands(l sim.Lever) {
	draft := t.game.Draft()
	t.talk.hint(say.Textf("%[1]s: %[2]s now. Type %[3]s and a level from 0 to 3, such as: %[3]s 2.", tell.LeverLabel(t.game.Scenario(), l), tell.LevelLabel(draft.Levels[l]), tell.LeverTyped(l)))
}

// deskNames are the levers and pages whose names begin with a word, as they are typed;
// with "" all of them.
func (t *table) deskNames(word string) (all []string) {
	if word == "" {
		for l := range sim.NumLevers {
			all = append(all, tell.LeverTyped(l))
		}
		for _, marked := range pageWords {
			all = append(all, say.Text(marked))
		}
		return all
	}
	all = names(t.leversNamed(word))
	if len(word) < leastOfPage {
		return all
	}
	for _, i := range pagesMeant(word) {
		all = append(all, say.Text(pageWords[i]))
	}
	return all
}

// parseLevel reads a level from 0 to 3 from a single word.
func parseLevel(words []string) (sim.Level, bool) {
	if len(words) != 1 {
		return 0, false
	}
	switch levelWords.Heard(words[0]) {
	case "off", "none":
		return 0, true
	case "max", "full":
		return sim.MaxLevel, true
	}
	n, err := strconv.Atoi(words[0])
	if err != nil || n < 0 || n > int(sim.MaxLevel) {
		return 0, false
	}
	return sim.Level(n), true
}
