package plain

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/page"
	"example.com/realign/ui/settings"
	"example.com/realign/ui/tell"
)

// after is what was said after a mark.
func after(said, mark string) string {
	_, rest, _ := strings.Cut(said, mark)
	return rest
}

// The plan that was said before a change is not what is there now.
func TestAgainSaysWhatWasSaidLastAndNotAPageFromBefore(t *testing.T) {
	said := squeezed(typed(t, practice(t), "", "listening 2", "again", "q", "y"))
	assert.Equal(t, 2, strings.Count(said, "Listening: level 2 of 3, which takes 4 days"))
	assert.Equal(t, 1, strings.Count(said, "Listening; set to level 1 of 3"))
}

// Whoever asks for help, or mistypes a word, still wants to hear again what there was.
func TestAgainIsOfNoHelpNoPromptAndNoSlip(t *testing.T) {
	said := squeezed(typed(t, practice(t), "", "help listening", "?", "agian", "where", "again", "q", "y"))
	last := said[strings.LastIndex(said, "the year is being planned."):]
	assert.Contains(t, last, "Hearing members out, those who left")
	assert.NotContains(t, last, "What can be typed")
	assert.NotContains(t, last, "That is not a command")
}

func TestADilemmaCanBeHeardAgainAndItsAnswersAlone(t *testing.T) {
	v := visiting(t)
	r := &reader{t: t, each: asItIs, steps: []any{"new", till("Type the number of your answer"), "again", "answers", "where", "show finance", "q", "y"}}
	require.NoError(t, Enter(v.house, r, &r.out))
	said := squeezed(r.out.String())
	assert.Equal(t, 2, strings.Count(said, "The bell that opens the conference has a crack."))
	assert.Equal(t, 3, strings.Count(said, "1. Cast a new one."))
	assert.Contains(t, said, "Year 1 of 3, after quarter 2: the dilemma “The bell has a crack” waits for an answer.")
	assert.Contains(t, after(said, "waits for an answer."), "Finance.")
}

// inShort plays with lines, told in short.
func inShort(t *testing.T, lines ...string) string {
	t.Helper()
	return squeezed(typed(t, saved(t), append([]string{"short"}, lines...)...))
}

func TestInShortAPageIsBegunAndMoreSaysTheRest(t *testing.T) {
	said := inShort(t, "", "", "", "", "", "more", "more", "again", "section", "section 2", "section 99", "q", "y")
	for _, want := range []string{
		"The plan: annual conference, budget preparation, board meetings,", "Members: 8", "Report on year 1 of 10. In short.", "There are 5 more sections; next is: What your choices moved most.",
		"There are 4 more sections; next is: What the board's dashboard shows.", "The sections here: 1, Report on year 1 of 10; 2, What your choices moved most;",
	} {
		assert.Contains(t, said, want)
	}
	assert.NotContains(t, said, "What happened. -", "nobody asked for it")
	assert.Equal(t, 2, strings.Count(said, "What the board's dashboard shows. Conference attendance"), "more, and again")
}

// Nothing that is needed to decide is left out.
func TestInShortADilemmaIsToldWhole(t *testing.T) {
	whole := squeezed(typed(t, saved(t), "", "", "", ""))
	short := inShort(t, "", "", "")
	card := after(whole, "after quarter")
	card, _, _ = strings.Cut(card, "Type the number")
	assert.NotEmpty(t, card)
	assert.Contains(t, short, card)
}

func TestInShortAWholeGameHasHalfOfTheLines(t *testing.T) {
	lines := func(first string) int {
		v := visiting(t)
		r := &reader{t: t, each: asItIs, steps: []any{first, "new", till("The debrief is over.")}}
		require.NoError(t, Enter(v.house, r, &r.out))
		return strings.Count(r.out.String(), "\n")
	}
	assert.Less(t, lines("short"), lines("full")*6/10)
}

func TestMoreEndsWithThePageAndBeforeItThereIsNothing(t *testing.T) {
	v := visiting(t)
	said := v.types(t, "more", "section", "how", "more", "section 1", "q")
	assert.Equal(t, 2, strings.Count(said, "No page has been said yet."))
	assert.Contains(t, said, "That was all of it.")
}

func TestHowMuchIsToldIsKeptAndIsThereAtTheNextStart(t *testing.T) {
	v := visiting(t)
	var kept settings.Settings
	v.house.Manner = Manner{Env: func(string) string { return "" }, Change: func(s settings.Settings) error { kept = s; return nil }}
	v.types(t, "short", "q")
	assert.Equal(t, "short", kept.Word(settings.Length))
	v.house.Settings = kept
	assert.Contains(t, v.types(t, "", "q", "y"), "There is 1 more section: What a year is.", "the brief is only begun")
	v.types(t, "settings length long", "q")
	assert.Equal(t, "long", kept.Word(settings.Length))
	v.house.Env = func(name string) string { return map[string]string{"REALIGN_LENGTH": "short"}[name] }
	v.house.Settings = kept
	assert.Contains(t, v.types(t, "", "q", "y"), "There is 1 more section: What a year is.", "the environment decides")
}

func TestHalfTimeIsSaidAgainInALaterYear(t *testing.T) {
	v := visiting(t)
	longer(t, v)
	r := &reader{t: t, each: asItIs, steps: []any{"new", "", "half", till("Half-time: 3 of 6 years."), "", "conference 1", "show half", "q", "y"}}
	require.NoError(t, Enter(v.house, r, &r.out))
	said := squeezed(r.out.String())
	assert.Contains(t, said, "Half-time comes after year 3.")
	assert.Equal(t, 2, strings.Count(said, "Half-time: 3 of 6 years."))
	assert.Contains(t, typed(t, saved(t), "", "half", "q", "y"), "Half-time comes after year 5.")
	w := visiting(t)
	assert.Contains(t, w.types(t, "", "", "half", "q", "y"), "This game is too short for half-time.")
}

// What is written down is text, whatever words of the game it begins with.
func TestACommitmentMayBeginWithAnyWord(t *testing.T) {
	s := over(t)
	typed(t, s, "14", "commit", "more", "where", "again", "stop")
	require.Len(t, s.History().Commitments, 1)
	assert.Equal(t, "more", s.History().Commitments[0].Action)
	assert.Equal(t, "where", s.History().Commitments[0].When)
}

// Only the whole word leaves where any text can be written: a name or a deed can begin so.
func TestATextThatBeginsAsTheWordForLeavingIsAText(t *testing.T) {
	s := over(t)
	typed(t, s, "14", "commit", "qu", "Quit nothing", "qui", "stop")
	require.Len(t, s.History().Commitments, 1)
	assert.Equal(t, tell.Commitment{Action: "qu", When: "Quit nothing", Asks: "qui"}, s.History().Commitments[0])
}

func TestMoreReadsAPageToItsEndWithoutSayingAnythingTwice(t *testing.T) {
	var out bytes.Buffer
	talk := newTalk(strings.NewReader(""), &out)
	talk.short = true
	p := page.Page{Title: "Long"}
	for _, name := range []string{"One", "Two", "Three", "Four"} {
		p.Blocks = append(p.Blocks, page.Heading{Text: name}, page.Text{Text: "Text of " + name + "."}, page.Text{Text: "The end of " + name + "."})
	}
	talk.speak(p)
	for range 5 {
		talk.more()
	}
	for _, name := range []string{"One", "Two", "Three", "Four"} {
		assert.Equal(t, 1, strings.Count(out.String(), name+".\nText of "+name+"."), out.String())
	}
	assert.Equal(t, 2, strings.Count(out.String(), "That was all of it."))
}
