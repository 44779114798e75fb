package saves

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
)

func TestComparingNamesTheFirstChoiceThatDiffers(t *testing.T) {
	a := saved(t, records(t))
	b := ledBy(t, tiny(t), a.Seed, func(r *sim.Run) sim.Plan {
		v := r.View()
		p := v.LastPlan
		if r.Year() == 2 {
			p = p.With(sim.KeyAppearances, 1).TuneElephant(0, 150)
		}
		return sim.Trim(p, &v, r.Rules())
	})
	c, err := Compare(a, b)
	require.NoError(t, err)
	assert.Empty(t, c.Unlike)
	assert.Equal(t, Difference{1, "forecast", [2]string{"84.0%, 70% sure", ""}}, c.Differences[0])
	assert.Contains(t, c.Differences, Difference{2, "appearances", [2]string{"2", "1"}})
	require.Len(t, c.Years, 3)
	assert.True(t, c.Years[0].Same)
	assert.False(t, c.Years[1].Same)
	assert.NotNil(t, c.Years[2].Figures[1])

	tuned := sim.Effort{Days: 450, Money: 1_500_000, Amount: 900}
	assert.Equal(t, "4.50 days, $15,000, 90.0%", tunedText(tuned))
	assert.Equal(t, "0.00 days, $1,234,567", tunedText(sim.Effort{Money: 123_456_700}))

	same, err := Compare(a, a)
	require.NoError(t, err)
	assert.Empty(t, same.Unlike)
	assert.Empty(t, same.Differences)
	assert.True(t, same.Years[2].Same)
}

func TestComparingWhatCannotBeComparedSaysSoAndShowsTheRest(t *testing.T) {
	all := records(t)
	for name, tt := range map[string]struct {
		change func(*Saved)
		says   string
		choice bool // choices can still be compared
	}{
		"another seed": {func(s *Saved) { s.Seed, s.Records = 8, all[:2] }, "different luck", true},
		"another text": {func(s *Saved) {
			s.Scenario.Text = append(s.Scenario.Text[:len(s.Scenario.Text):len(s.Scenario.Text)], ' ')
		}, "its text is not the same", false},
		"another scenario": {func(s *Saved) { s.Scenario.ID, s.Scenario.Text = "other", []byte("x") }, "different scenarios, tiny and other", false},
		"edited":           {func(s *Saved) { s.Records = append([]Record{RewindRecord{3}}, all...) }, "second game is not as it was played: edited", true},
	} {
		b := saved(t, all)
		tt.change(b)
		c, err := Compare(saved(t, all), b)
		require.NoError(t, err, name)
		assert.Contains(t, c.Unlike, tt.says, name)
		assert.Len(t, c.Years, 3, name)
		if !tt.choice {
			assert.Empty(t, c.Differences, name)
		}
	}
}

func TestCopiesOfOneGameAreKnown(t *testing.T) {
	all := records(t)
	parted := append(append([]Record{}, all[:4]...), PlanRecord{2, sim.StandingPlan().With(sim.KeyAppearances, 1)})
	for name, tt := range map[string]struct {
		a, b   []Record
		change func(*Saved)
		want   string
	}{
		"equal":            {all, all, nil, ""},
		"the first older":  {all[:5], all, nil, "the first is an older copy of the second"},
		"the second older": {all, all[:5], nil, "the second is an older copy of the first"},
		"parted":           {all, parted, nil, "both begin as one game and go different ways from year 2"},
		"not begun":        {nil, all, nil, ""},
		"another team":     {all[:5], all, func(s *Saved) { s.Name = clean.Clean("South") }, ""},
		"another seed":     {all[:5], all[:2], func(s *Saved) { s.Seed++ }, ""},
	} {
		a, b := saved(t, tt.a), saved(t, tt.b)
		if tt.change != nil {
			tt.change(b)
		}
		c, err := Compare(a, b)
		require.NoError(t, err, name)
		assert.Equal(t, tt.want, c.Kin, name)
	}
}

// Some records hold lists, which are not compared with a sign.
func TestCopiesWithVotesAreKnown(t *testing.T) {
	vote := func(reason string) Record {
		return BallotRecord{Year: 1, Options: []clean.Text{clean.Clean("a"), clean.Clean("b")}, Reasons: []clean.Text{clean.Clean(reason)}}
	}
	a, b, other := saved(t, []Record{vote("because")}), saved(t, []Record{vote("because")}), saved(t, []Record{vote("nevertheless")})
	n, same := Shared(a, b)
	assert.True(t, same)
	assert.Equal(t, 1, n)
	n, same = Shared(a, other)
	assert.True(t, same)
	assert.Zero(t, n)
}

func TestAShorterGameIsComparedAsFarAsItGoes(t *testing.T) {
	all := records(t)
	c, err := Compare(saved(t, all), saved(t, all[:3]))
	require.NoError(t, err)
	assert.Empty(t, c.Unlike)
	require.Len(t, c.Years, 3)
	assert.True(t, c.Years[0].Same)
	assert.Nil(t, c.Years[1].Figures[1])
	assert.Equal(t, []Difference{{2, "plan", [2]string{"made", ""}}}, c.Differences)
	assert.Equal(t, [2]string{"undecided", ""}, c.Endings)
}

// Whatever a game starts from makes it another game, also what a head holds one day.
func TestGamesThatBeginOtherwiseShareNothing(t *testing.T) {
	a := saved(t, records(t))
	changes := map[string]func(*Head){
		"Rules": func(h *Head) { h.Rules++ }, "Seed": func(h *Head) { h.Seed++ }, "Name": func(h *Head) { h.Name = clean.Clean("South") },
		"Aid": func(h *Head) { h.Aid += "x" }, "Pace": func(h *Head) { h.Pace += "x" }, "Origin": func(h *Head) { h.Origin.Year++ },
		"Ticket": func(h *Head) { h.Ticket += "x" }, "Scenario": func(h *Head) { h.Scenario.Text = []byte("another") },
	}
	of := reflect.TypeFor[Head]()
	for i := range of.NumField() {
		change := changes[of.Field(i).Name]
		require.NotNil(t, change, of.Field(i).Name)
		b := *a
		change(&b.Head)
		_, same := Shared(a, &b)
		assert.False(t, same, of.Field(i).Name)
	}
}
