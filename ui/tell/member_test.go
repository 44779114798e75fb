package tell_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

func TestThreeLivesAreOfOneWhoLeftOneWhoStayedAndOneWhoCame(t *testing.T) {
	told := lives()
	require.Len(t, told, 3)
	ends := func(l tell.Life) bool { return l[len(l)-1].Seen.Left }
	assert.True(t, ends(told[0]))
	assert.Positive(t, told[0][len(told[0])-2].Seen.Group, "of whom something was known")
	assert.False(t, ends(told[1]))
	assert.Equal(t, 1, told[1][0].Year)
	assert.False(t, ends(told[2]))
	assert.Equal(t, 4, told[2][0].Year)
	assert.Empty(t, tell.Lives(nil, 3))
}

// Nobody is told of what nobody has seen.
func TestAMemberIsToldNoFurtherThanTheyAreKnown(t *testing.T) {
	sc := guild()
	said := func(sight sim.Sight) string {
		return page.Speak(tell.Member(&crowd(sight).Members[1], view(sight), sc))
	}
	assert.NotContains(t, said(sim.OneMass), "Engagement")
	assert.NotContains(t, said(sim.TwoGroups), "Knows")
	assert.NotContains(t, said(sim.Shapes), "Why they stay or leave")
	assert.Contains(t, said(sim.Needs), "The five kinds of value")
	assert.Contains(t, said(sim.Needs), "speaks strongly for leaving")
}

func TestAMembersNumberIsTheirs(t *testing.T) {
	numbers := map[int]bool{}
	for _, m := range crowd(sim.OneMass).Members {
		numbers[tell.MemberNumber(&m)] = true
	}
	assert.Len(t, numbers, 150)
}

func TestAFocusLightsThoseTheMemberKnows(t *testing.T) {
	c := crowd(sim.Arrows)
	focus := &c.Members[1]
	field := c.Field(view(sim.Arrows), guild(), focus)
	lit := map[string]int{}
	for _, corner := range field.Corners {
		for _, m := range corner.Marks {
			lit[[]string{"unlit", "focused", "tied", "dimmed"}[m.Lit]]++
		}
	}
	assert.Equal(t, 1, lit["focused"])
	assert.Equal(t, 2, lit["tied"])
	assert.Positive(t, lit["unlit"], "their circle")
	assert.Positive(t, lit["dimmed"])
}
