package host

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"

	"example.com/realign/scenarios/sessions"
)

// proposed finds the keys that the desk proposes.
var proposed = regexp.MustCompile(`(?m)^  Next: (?:everybody writes down a number, and |all have voted, and )?(\w+) `)

// next does the first thing that the desk proposes, and answers what it asks then as
// somebody would who has never led an hour.
func (r *room) next() string {
	r.t.Helper()
	found := proposed.FindStringSubmatch(r.d.View())
	require.NotNil(r.t, found, "nothing is proposed:\n%s", r.d.View())
	key := found[1]
	if key == "space" {
		key = " "
	}
	r.press(key)
	for n := 0; len(r.d.panes) > 0; n++ {
		require.Less(r.t, n, 20, "what is open never ends:\n%s", r.d.View())
		switch p := r.d.panes[len(r.d.panes)-1].(type) {
		case *picker:
			r.press(map[bool]string{true: "y", false: r.unmarked(p)}[p.yesNo])
		case *field:
			r.write("70")
		default:
			r.press("enter")
		}
	}
	return key
}

// unmarked chooses the first item that has no mark behind it.
func (*room) unmarked(p *picker) string {
	for i := range p.items {
		if !strings.HasSuffix(p.items[i].label, "has voted") {
			return string(rune('1' + i))
		}
	}
	return "1"
}

func TestAnHourCanBeLedByWhatTheDeskProposes(t *testing.T) {
	r := newRoom(t, append(oneScreen, "show: [endings, renewal]", "show: [endings, renewal]\n    drum_roll: yes",
		"confidence: yes", "confidence: yes\n    steps: [vote, reasons, discuss, revote, decide]")...)
	pressed := map[string]int{}
	for n := 0; !r.hall.c.Over(); n++ {
		require.Less(t, n, 200, "it leads nowhere:\n%s", r.d.View())
		v := r.d.viewed()
		last := v.Do
		key := r.next()
		pressed[key]++
		if last == sessions.Debrief && key == "z" || last == sessions.Commit && key == "t" {
			r.press("n") // what is proposed second
			if len(r.d.panes) > 0 {
				r.press("y")
			}
		}
	}
	for _, key := range []string{" ", "n", "p", "e", "v", "s", "f", "z", "t"} {
		assert.NotZero(t, pressed[key], "%q belongs to an hour", key)
	}
	assert.Contains(t, strings.Join(r.walls, "\n"), "- 70, by 70", "what somebody will do")
	assert.Contains(t, r.d.View(), "Next: q closes the desk")
}

func TestARefusalSaysWhatCanBeDone(t *testing.T) {
	r := newRoom(t, oneScreen...)
	r.to("vote")
	r.press("s", "p")
	assert.Contains(t, r.d.View(), "That cannot be done now. Next: v lets a seat vote here, or c takes counts")
	r.press("-", "-", "-", "-", "-", "-")
	r.press("f")
	assert.Contains(t, r.d.View(), "That cannot be done now. Next: v ", "also where only the class knows")
	r.press("k")
	assert.Contains(t, r.d.View(), "the vote is not closed yet; the chair decides once it is counted. Next: v", "and why, where that is not plain")
}

func TestLineByLineTheNextStepIsToldOnceAndByItsWord(t *testing.T) {
	d := talkIn(newRoom(t, oneScreen...))
	assert.Contains(t, d.out.String(), "Next: “go” begins the session.")
	assert.Contains(t, d.says("go"), "Next: “next” ends the stage.")
	assert.Contains(t, d.says("go"), "The clock runs already; “pause” stops it.")
	assert.True(t, d.hall.c.Going())
	assert.Contains(t, d.says("pause"), "Next: “go” lets the clock go on.")
	assert.Contains(t, d.says("go"), "The clock runs.")
	assert.NotContains(t, d.says("more"), "Next:", "it is the same as before")
	assert.Contains(t, d.says("status"), "Next: “next” ends the stage.")
	assert.Contains(t, d.says("vote"), "That cannot be done now. Next: “next” ends the stage.")
}

func TestAWordOfTheDeskIsKnownWhileAPlanIsOpen(t *testing.T) {
	r := newRoom(t, oneScreen...)
	r.to("first")
	d := talkIn(r)
	d.says("play")
	assert.Contains(t, d.says("vote"), "The plan is open: commit makes it final, back closes it. Then type vote again.")
	assert.Contains(t, d.says("nonsense 2"), "no lever begins with", "anything else is taken for a lever")
}

func TestOfTablesByNetworkTheDeskSaysWhereTheirCodesAreAndNothingOfTheirPlans(t *testing.T) {
	r := hostedRoom(t)
	assert.Contains(t, r.d.View(), "Next: space begins once the tables are here; C tells the code on the card of")
	r.does(0, class.Act{Do: class.Sit, N: 1})
	r.look()
	assert.Contains(t, r.d.View(), "Next: space begins the session.")
	r.to("first")
	assert.NotContains(t, r.d.View(), "Next:", "the table does it by itself")
	r.press("tab")
	assert.Contains(t, r.d.View(), "Nobody is at Beacon: C tells its code, o lets it play at this desk.")
	r.press("o")
	assert.Contains(t, r.d.View(), "Next: p opens the plan.", "but one that plays on at the desk is")
	r.press("o")
	assert.Contains(t, talkIn(r).says("status"), "“code” tells its code")
}

func TestWhoHasVotedIsMarkedWhereTheKeyboardIsPassedOn(t *testing.T) {
	r := newRoom(t, oneScreen...)
	r.to("vote")
	r.press("s", "v", "2", "b", "1")
	r.write("")
	r.press("v")
	assert.Equal(t, 1, strings.Count(r.d.View(), "has voted"))
	assert.Regexp(t, `2  \S.*  has voted`, r.d.View())
}

func TestAnAnswerBearsTheLetterThatTheRoomSees(t *testing.T) {
	r := newRoom(t, oneScreen...)
	r.to("vote")
	r.press("s", "v", "1")
	require.Contains(t, r.d.View(), "2  B  Our hall")
	r.press("b")
	assert.Contains(t, r.d.View(), "How sure are you?")
}

func TestOnlyWhatIsKeptNowIsWrittenDown(t *testing.T) {
	r := newRoom(t, oneScreen...)
	r.to("vote")
	r.press("s", "t")
	assert.NotContains(t, r.d.View(), "Dissent", "nothing is decided yet")
	assert.NotContains(t, r.d.View(), "A line that the table writes", "none is asked for")
	r.press("esc", "c")
	r.write("a3 b 1")
	r.write("")
	r.press("y")
	for len(r.d.panes) == 0 && !strings.Contains(r.d.View(), "Decided: ") {
		r.press("s")
		if strings.Contains(r.d.View(), "revote") {
			r.press("c")
			r.write("A 3, B 1")
			r.write("")
			r.press("y")
		}
	}
	r.press("t", "2")
	r.write("The treasurer")
	assert.Contains(t, r.wall(), "- The treasurer")
}

func TestTheDebriefIsAskedPhaseByPhaseOnWallAndDesk(t *testing.T) {
	r := newRoom(t, oneScreen...)
	r.to("debrief")
	assert.Regexp(t, `(?s)How it felt\n  - Which year felt worst\?\n  What happened\n`, r.wall())
	r.press("z")
	assert.Contains(t, r.d.View(), "How it felt: Which year felt worst?")
}

func TestWhatWasDecidedIsNeverBelowTheWall(t *testing.T) {
	options := "[" + strings.Repeat("Something that takes a whole line of the wall when it is read aloud, ", 5) + "None of these]"
	r := newRoom(t, append(oneScreen, "options: [Our bells, Our hall, Our dues]", "options: "+options)...)
	r.to("vote")
	r.press("m")
	r.write("We eat at noon")
	r.press("i", "1", "1", "y", "s", "c")
	require.Contains(t, r.wall(), "From: A founder")
	r.write("a 1, b 3, c 1, d 1, e 1, f 1")
	r.write("")
	r.press("y", "s", "s", "s", "c")
	r.write("a 1, b 3, c 1, d 1, e 1, f 1")
	r.write("")
	r.press("y")
	assert.Contains(t, r.wall(), "Decided: B Something")
	assert.NotContains(t, r.wall(), "From: A founder", "a message gives way")
}
