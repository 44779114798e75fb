package scenarios

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/dialect"
)

// plantedSlips are spelled well and probably not meant. Each gives one warning or
// note.
var plantedSlips = []planted{
	{"a chance of nothing", "    chance: 50%\n    once", "    ‸chance: 0%\n    once", "never", "never comes up"},
	{"a condition beyond the years", "when: engagement < 40% and", "when: ‸year > 6 and", "never", "6 years of play"},
	{"a share above everything", "when: engagement < 40%", "when: ‸engagement > 100%", "never", "cannot hold"},
	{"two claims that exclude each other", "when: engagement < 40%", "when: ‸engagement < 40% and engagement > 60%", "never", "cannot hold"},
	{"a year between two years", "when: engagement < 40%", "when: ‸year > 3 and year < 4", "never", "cannot hold"},
	{"a denial of what is asked", "when: engagement < 40% and happened(empty-seats)", "when: ‸happened(empty-seats) and not happened(empty-seats)", "never", "cannot hold"},
	{"a trend over more years than have been", "when: engagement < 40%", "when: ‸year <= 4 and trend(engagement, 4) > 1%", "never", "cannot hold"},
	{"a card that waits for itself", "when: engagement < 40% and happened(empty-seats)", "when: ‸engagement < 40% and happened(quiet)", "never", "cannot hold"},
	{"an answer that is never open", "needs: level(listening) >= 1", "needs: ‸level(listening) > 3", "never", "nobody can ever answer"},
	{"a lever below its least", "needs: level(listening) >= 1", "needs: ‸level(conference) == 0", "never", "nobody can ever answer"},
	{"a shock without a chance", "    chance: 60%\n    text", "    ‸chance: 0%\n    text", "never", "never strikes"},
	{"a shock that waits in vain", "    chance: 60%\n    text", "    when: ‸level(conference) < 1\n    text", "never", "never strikes"},
	{"an ending out of reach", "when: engagement >= 48% and reserves >= 1M", "when: ‸engagement > 120% and reserves >= 1M", "never", "never reached"},
	{"an ending in another's shadow", "  - id: dismissed\n", "  - id: louder\n    when: ‸engagement >= 50% and reserves > 2M and trust > 30%\n    title: Louder still\n  - id: dismissed\n", "shadowed", "move it up"},
	{"nothing otherwise", "    otherwise: yes\n", "    when: engagement < 20%\n", "otherwise", "plain words"},
	{"an objective that cannot be seen", "seen_when: trend(engagement, 4) >= 6%", "seen_when: ‸trend(renewal, 6) >= 6%", "never", "to have learned"},
	{"a language in a word", "era: knowledge", "language: ‸English\nera: knowledge", "language", "like en or es"},
	{"a point between thousands", "reserves: 1.2M", "reserves: ‸1.200", "point", "so this is 1.2; write 1.2k"},
	{"a point between thousands of an effect", "now: { reserves: +150k }", "now: { reserves: ‸+150.000 }", "point", "so this is 150; write 150k"},
	{"a point between thousands of members", "members: 1200", "members: ‸200.000", "point", "so this is 200; write 200k"},
	{"a point between thousands of a lever", "    least: 1\n", "    least: 1\n    money: [0, ‸1.500, 3k, 4k]\n", "point", "so this is 1.5; write 1.5k"},
	{"a change by all of a share", "now: { trust: -1% }", "now: { trust: ‸-1 }", "whole", "did you mean -1%?"},
	{"an objective that nothing teaches", "teaches: [delay, we-know]", "teaches: [we-know]", "untaught", `no card teaches "delay"`},
	{"an advisor whom nobody asks", "  membership: Ines\n", "  membership: Ines\n  ‸advocacy: Tamsin\n", "unused", "no card asks advocacy"},
	{"an advisor without words", "      events: The sheets say that the hall was full.\n      membership: Ask them who was in it.\n", "      - events\n      - membership\n", "silent", "without a word: events, membership"},
	{"an advisor who never takes a side", "leans: { events: bigger, membership: ask }", "leans: { membership: ask }", "no-side", "the advice of events never leans"},
	{"advice that is all for one answer", "leans: { events: bigger,", "‸leans: { events: ask,", "one-voice", `everybody who speaks leans to "ask"`},
	{"an answer that costs nothing", "        price: A month\n        now: { trust: -1% }\n", "", "no-effect", "changes nothing and costs nothing"},
	{"an answer that is beaten", "        now: { days: -2 }\n", "        now: { days: -2, trust: -2% }\n", "dominated", `"call" is worse than "wait"`},
	{"an answer like another", "        now: { days: -2 }\n", "        now: { trust: -1% }\n", "same", `what "wait" does`},
	{"every answer closed", "        label: Add a second hall\n", "        label: Add a second hall\n        needs: reserves > 100k\n", "closed", "every choice needs something"},
	{"a year on a card that is put by hand", "    year: 2\n", "    ‸year: 2\n    forced_only: yes\n", "ignored", "only a trainer"},
	{"a seat with nothing to bring", "    only_you_know: Four exhibitors pay for everything.\n", "", "bare-seat", "brings nothing"},
	{"an elephant without a hint", "    hint: Every idea ends up as a stall.\n", "", "hint", "only suspected"},
	{"an elephant that nobody holds", "    grip: 90%\n", "    ‸grip: 0%\n", "no-effect", "nobody holds"},
	{"an elephant that drags on nothing", "drags: { communities: 31%, experiments: 22% }", "drags: { communities: 0% }", "no-effect", "drags on nothing"},
	{"a segment of nobody", "  - { id: menders, name: Menders, share: 40% }", "  - { id: menders, name: Menders, share: 40% }\n  - { id: movers, name: Movers, ‸share: 0% }", "no-effect", "nobody belongs"},
	{"a phase that is missing", "    feel:\n      - Which year felt worst?\n", "", "debrief", `under "feel"`},
	{"an era that stays what it is", "era: knowledge", "era: ‸{ from: knowledge, to: knowledge, years: 2-4 }", "no-effect", "no rule moves"},
	{"an effect of nothing", "now: { reserves: +150k }", "now: { reserves: ‸+0 }", "no-effect", "changes nothing"},
	{"a start that follows", "  silos: 60%\n", "  silos: 60%\n  ‸innovation: 30%\n", "no-effect", "follows from the rest"},
	{"a division by what can be nothing", "when: engagement < 40%", "when: ‸1 / ideas < 0.5", "zero", "is unknown"},
	{"an answer without a reply", "        reply: Seven answer.\n", "", "reply", "has no reply"},
	{"something still to do", "    title: Empty seats\n", "    title: Empty seats\n    todo: ‸ask Ines for the figure\n", "todo", "ask Ines"},
	{"a deck card that does not fit", "cards:\n", "deck: { take: common, only: [‸naming-it] }\ncards:\n", "left-out", "running-the-calendar"},
}

func TestAPlantedSlipGivesOneWarningWhereItStands(t *testing.T) {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	require.Empty(t, Check("small.yaml", data), "the file is without fault before")
	for _, p := range plantedSlips {
		t.Run(p.name, func(t *testing.T) {
			text, line, column := p.plant(t, string(data))
			faults := Check("small.yaml", []byte(text))
			require.Len(t, faults, 1, "%v", faults)
			f := faults[0]
			assert.NotEqual(t, dialect.Error, f.Level)
			assert.Equal(t, p.code, f.Code, "%s", f)
			assert.Contains(t, f.Message, p.message)
			if line > 0 {
				assert.Equal(t, []int{line, column}, []int{f.Line, f.Column}, "line and column of: %s", f)
			}
		})
	}
}

func TestAnErrorIsNotFollowedByWarningsAboutIt(t *testing.T) {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	text := strings.Replace(string(data), "now: { reserves: +150k }", "now: { reservs: +150k }", 1)
	faults := Check("small.yaml", []byte(text))
	require.Len(t, faults, 1, "%v", faults)
	assert.Equal(t, "unknown-word", faults[0].Code)
}

func TestTheLibraryAndTheDeckPassEveryCheck(t *testing.T) {
	for _, id := range IDs() {
		data, err := library.ReadFile("library/" + id + ".yaml")
		require.NoError(t, err)
		assert.Empty(t, Check(id+".yaml", data))
	}
	var own strings.Builder
	own.WriteString("cards:\n")
	for _, c := range deckCards() {
		for _, line := range strings.SplitAfter(c.text, "\n") {
			if !strings.HasPrefix(line, "    eras:") {
				own.WriteString(line)
			}
		}
	}
	text := withDeck(t, "")
	text = strings.Replace(text, "advisors:\n  events: Marta\n  membership: Ines\n", "advisors:\n  events: A\n  membership: B\n  education: C\n  publications: D\n  advocacy: E\n  communications: F\n  operations: G\n", 1)
	text = strings.Replace(text, "cards:\n", own.String(), 1)
	assert.Empty(t, Check("deck.yaml", []byte(text)))
}

func TestASceneMustFitASmallScreen(t *testing.T) {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	text := string(data)
	said, leans := "      membership: Ask them who was in it.\n", "leans: { "
	for _, d := range []string{"education", "publications", "advocacy", "communications", "operations"} {
		text = strings.Replace(text, "\nadvisors:\n", "\nadvisors:\n  "+d+": Ines Albrecht-Venkatesan\n", 1)
		leans += d + ": ask, "
		said += "      " + d + ": " + strings.Repeat("Quite so. ", 13) + "\n"
	}
	text = strings.Replace(text, "      membership: Ask them who was in it.\n", said, 1)
	text = strings.Replace(text, "leans: { ", leans, 1)
	text = strings.Replace(text, "The hall looks full and the room does not.", strings.Repeat("The hall looks full. ", 19), 1)
	faults := Check("small.yaml", []byte(text))
	require.Len(t, faults, 1, "%v", faults)
	assert.Equal(t, "crowded", faults[0].Code)
	assert.Equal(t, "    advisors:", strings.Split(text, "\n")[faults[0].Line-1])
}
