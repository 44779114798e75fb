package tell_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

// seenYears is a view of years in which figure f was seen as told, and nothing else
// moved.
func seenYears(f sim.Figure, course ...sim.Reading) *sim.View {
	v := &sim.View{Years: 10, Year: len(course) + 1, LastPlan: sim.StandingPlan()}
	for i, r := range course {
		yv := sim.YearView{Number: i + 1, Plan: sim.StandingPlan(), Members: 8000, Renewal: exactly(.8), FirstYear: exactly(.6)}
		for k := range sim.NumFigures {
			yv.Seen[k] = exactly(.5)
		}
		switch f {
		case sim.Members:
			yv.Members = int(r.Low)
		case sim.Renewal:
			yv.Renewal = r
		default:
			yv.Seen[f] = r
		}
		v.History = append(v.History, yv)
	}
	return v
}

func sharply(course ...float64) (all []sim.Reading) {
	for _, x := range course {
		all = append(all, exactly(x))
	}
	return all
}

func TestAYearSaysWhatItBroughtThatTheYearsBeforeHadNot(t *testing.T) {
	for name, c := range map[string]struct {
		figure sim.Figure
		course []sim.Reading
		want   string
	}{
		"a fall is over":                    {sim.Renewal, sharply(.85, .84, .82, .80, .82), "Renewal rate went up to 82%, after 3 years down."},
		"a rise is over":                    {sim.Members, sharply(8000, 8200, 8400, 8100), "Members went down to 8,100, after 2 years up."},
		"one year down is no course":        {sim.Renewal, sharply(.85, .80, .85), ""},
		"a turn that can hardly be seen":    {sim.Renewal, sharply(.85, .84, .82, .80, .803), ""},
		"a turn after next to nothing":      {sim.Renewal, sharply(.85, .848, .847, .88), ""},
		"the third year is said":            {sim.Silos, sharply(.70, .72, .74, .75), "Silos: third year up in a row, from 70% to 75%."},
		"the fourth is not":                 {sim.Silos, sharply(.70, .72, .74, .75, .76), ""},
		"three years of next to nothing":    {sim.Silos, sharply(.700, .701, .702, .703), ""},
		"more than all years before":        {sim.Load, sharply(1, 1.02, 1.05, 1.20), "Workload: up 15 points, more than in the 2 years before together."},
		"more than before, and little":      {sim.Load, sharply(1, 1.001, 1.002, 1.003, 1.012), ""},
		"exactly as much is not more":       {sim.Load, sharply(1, 1.02, 1.05, 1.10), "Workload: third year up in a row, from 100% to 110%."},
		"a year that stood still":           {sim.Load, sharply(1, 1.02, 1.05, 1.05), ""},
		"blurred, then sharp":               {sim.Engagement, []sim.Reading{between(.2, .4), between(.25, .4), exactly(.33)}, "Engagement can be told exactly for the first time: 33%."},
		"a course that is not seen sharply": {sim.Engagement, []sim.Reading{exactly(.5), exactly(.4), exactly(.3), between(.3, .5)}, ""},
		"the first year":                    {sim.Engagement, sharply(.33), ""},
		"nothing yet":                       {sim.Engagement, nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			said := strings.Join(tell.NewLastYear(seenYears(c.figure, c.course...)), " ")
			assert.Equal(t, c.want, said)
		})
	}
}

// What was blurred for a time has a course only since it was seen again, and is not
// called new a second time.
func TestACourseBeginsWhereItIsSeenSharply(t *testing.T) {
	v := seenYears(sim.Engagement, exactly(.5), between(.3, .6), exactly(.4), exactly(.38), exactly(.36))
	assert.Empty(t, tell.NewLastYear(v), "two years are no run of three, whatever there was before")
}

func TestAReportOpensWithWhatIsNew(t *testing.T) {
	v := seenYears(sim.Renewal, sharply(.85, .84, .82)...)
	y := year(3)
	c := tell.Closing{Year: &y, Seen: &v.History[2]}
	assert.NotContains(t, page.Speak(tell.Report(c, v, guild())), "New this year")
	v = seenYears(sim.Renewal, sharply(.85, .80, .83)...)
	v.History[1].Renewal, v.History[0].Renewal = exactly(.80), exactly(.85)
	v.History = append([]sim.YearView{v.History[0]}, v.History...)
	v.History[0].Renewal = exactly(.9)
	for i := range v.History {
		v.History[i].Number = i + 1
	}
	y = year(4)
	c = tell.Closing{Year: &y, Seen: &v.History[3]}
	assert.Contains(t, page.Speak(tell.Report(c, v, guild())), "New this year.\n- Renewal rate went up to 83%, after 2 years down.")
}
