package plain

import (
	"strconv"
	"strings"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// answerCard says the waiting dilemma and takes an answer by its number. An
// empty line gives the first answer that is open.
func (t *table) answerCard() error {
	v, sc, card := t.game.View(), t.game.Scenario(), t.game.Card()
	open := make([]bool, len(sc.Cards[card].Choices))
	first := -1
	for i := range open {
		open[i] = t.game.Open(i)
		if open[i] && first < 0 {
			first = i
		}
	}
	told := tell.Card(&v, sc, card, t.game.History().Answers, open)
	t.talk.at(place{words: cardWords, where: func() string {
		return say.Textf("Year %d of %d, after quarter %d: the dilemma “%s” waits for an answer.", v.Year, v.Years, max(1, v.Quarter), say.Text(sc.Cards[card].Title))
	}})
	t.talk.whole(told)
	t.talk.teach(t.manner, tell.OnCard)
	for {
		line, err := t.ask(say.Textf("Type the number of your answer, or Enter for number %d.", first+1))
		if err != nil {
			return err
		}
		if t.looked(line, told) {
			continue
		}
		choice, ok := t.choiceOf(line, first, open)
		if !ok {
			continue
		}
		if err := t.game.Answer(choice); err != nil {
			return err
		}
		t.talk.whole(t.reply(card, choice))
		return t.report()
	}
}

// looked does what can be typed at a dilemma besides an answer, and reports whether
// that was it.
func (t *table) looked(line string, told page.Page) bool {
	words := strings.Fields(line)
	if len(words) == 0 {
		return false
	}
	switch words[0] {
	case "answers":
		sections := page.Sections(told)
		t.talk.page(sections[len(sections)-1])
	case "show":
		t.show(strings.Join(words[1:], " "))
	case "member":
		t.meet()
	default:
		return false
	}
	return true
}

// reply is what came of an answer at once. Its title was said with the dilemma; told in
// short, so is that more comes later.
func (t *table) reply(card, choice int) page.Page {
	p := tell.Reply(t.game.Scenario(), card, choice, tell.You)
	p.Title = ""
	if t.talk.short {
		p.Blocks = p.Blocks[:len(p.Blocks)-1]
	}
	return p
}

// choiceOf reads an answer, and says why where it is none.
func (t *table) choiceOf(line string, first int, open []bool) (int, bool) {
	if line == "" {
		return first, true
	}
	n, err := strconv.Atoi(line)
	switch {
	case isHelp(line):
		t.talk.hint(say.Text("A dilemma has to be answered before the year goes on. Each answer has a number; some are not open as things are."))
		t.talk.help(page.Fact{Label: say.Text(answersWord), Value: say.Text("says the answers again, without the rest")},
			page.Fact{Label: say.Text(showWord) + " " + say.Text(say.Mark("members¦typed")), Value: say.Textf("says a page: %s", saidAll(pageWords))})
	case isBack(line):
		t.talk.hint(say.Text("What has happened cannot be taken back."))
	case err != nil || n < 1 || n > len(open):
		t.talk.hint(say.Textf("The answers have numbers from 1 to %d.", len(open)))
	case !open[n-1]:
		t.talk.hint(say.Text("That answer is not open to you as things are."))
	default:
		return n - 1, true
	}
	return 0, false
}
