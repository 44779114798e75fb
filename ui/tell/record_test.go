package tell_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

// desks is a view of years with the given attendance at the conference.
func desks(attendance ...int) *sim.View {
	v := view(sim.OneMass)
	v.History = nil
	for i, n := range attendance {
		y := yearView(i + 1)
		y.Dashboard.Attendance = n
		v.History = append(v.History, y)
	}
	v.Year = len(attendance) + 1
	return v
}

// recordOfEvents returns what the scene says of the advice of events, which is
// for the first choice.
func recordOfEvents(v *sim.View, answers ...tell.Answered) string {
	said := page.Speak(tell.CardScene(v, guild(), 0, answers))
	_, after, _ := strings.Cut(said, "Full is full.\n")
	line, _, _ := strings.Cut(after, "\n")
	if !strings.HasPrefix(line, "- Followed") {
		return ""
	}
	return strings.TrimPrefix(line, "- ")
}

// in says that the card was answered in a year.
func in(year, choice int) tell.Answered { return tell.Answered{Year: year, Quarter: 1, Choice: choice} }

func TestTheRecordOfAdviceIsWhatCameAfterIt(t *testing.T) {
	const followed, not = 0, 1
	for name, c := range map[string]struct {
		attendance []int
		answers    []tell.Answered
		want       string
	}{
		"nothing has been asked":             {[]int{900, 950}, nil, ""},
		"the year after is not over":         {[]int{900, 950}, []tell.Answered{in(2, followed)}, ""},
		"nor is the year itself":             {[]int{900, 950}, []tell.Answered{in(3, followed)}, ""},
		"it rose the year after":             {[]int{900, 950}, []tell.Answered{in(1, followed)}, "Followed 1 of 1 times; a year on, attendance rose in 1."},
		"it fell the year after":             {[]int{900, 850}, []tell.Answered{in(1, followed)}, "Followed 1 of 1 times; a year on, attendance fell in 1."},
		"it stood still":                     {[]int{900, 900}, []tell.Answered{in(1, followed)}, "Followed 1 of 1 times; a year on, no change in attendance."},
		"what was not followed has no after": {[]int{900, 950}, []tell.Answered{in(1, not)}, "Followed 0 of 1 times."},
		"once up, once down, once not followed": {[]int{900, 950, 940, 990},
			[]tell.Answered{in(1, followed), in(2, followed), in(3, not)}, "Followed 2 of 3 times; a year on, attendance rose in 1, fell in 1."},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, recordOfEvents(desks(c.attendance...), c.answers...))
		})
	}
}

func TestAdviceThatLeansToNothingHasNoRecord(t *testing.T) {
	sc := guild()
	sc.Cards[0].Advisors[0].For, sc.Cards[0].Advisors[1].For = -1, -1
	said := page.Speak(tell.CardScene(desks(900, 950), sc, 0, []tell.Answered{in(1, 0)}))
	assert.NotContains(t, said, "Followed")
}

func TestEveryDepartmentHasAFigureOfItsOwn(t *testing.T) {
	sc := guild()
	seen := map[string]bool{}
	for d := range sim.NumDepartments {
		sc.Cards[0].Advisors[0].Department = d
		said := page.Speak(tell.CardScene(desks(900, 950), sc, 0, []tell.Answered{in(1, 0)}))
		_, after, found := strings.Cut(said, "a year on, ")
		require.True(t, found, "%s: %s", d, said)
		line, _, _ := strings.Cut(after, "\n")
		seen[line] = true
	}
	assert.Len(t, seen, int(sim.NumDepartments))
}

func TestARecordIsOneLineOnASmallScreen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sc := guild()
		sc.Cards[0].Advisors[0].Department = sim.Department(rapid.IntRange(0, int(sim.NumDepartments)-1).Draw(t, "department"))
		var answers []tell.Answered
		for range rapid.IntRange(1, 9).Draw(t, "answers") {
			answers = append(answers, in(rapid.IntRange(1, 9).Draw(t, "year"), rapid.IntRange(0, 1).Draw(t, "choice")))
		}
		attendance := rapid.SliceOfN(rapid.IntRange(0, 3000), 10, 10).Draw(t, "attendance")
		said := page.Speak(tell.CardScene(desks(attendance...), sc, 0, answers))
		require.Contains(t, said, "Followed")
		for line := range strings.SplitSeq(said, "\n") {
			if strings.HasPrefix(line, "- Followed") {
				require.LessOrEqual(t, len(line), 74, "two cells for the mark and the indent, then 72")
			}
		}
	})
}
