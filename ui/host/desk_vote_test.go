package host

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/theme"
)

func TestEverySentenceThatWaitsCanBeLetThroughOneAfterTheOther(t *testing.T) {
	r := hostedRoom(t, "seed: 7", "seed: 7\nmoderate: yes")
	r.to("vote")
	r.press("s")
	r.vote("1", "2", "3")
	r.press("s", "y")
	for left := 3; left > 0; left-- {
		b := r.d.table().Ballot
		require.Len(t, b.Held, left)
		first := b.Held[0].Text
		r.press("t", "1")
		assert.Contains(t, r.d.table().Ballot.Reasons, first, "the one that was read, and no other")
	}
	assert.Empty(t, r.d.table().Ballot.Held)
}

func TestReasonsThatTheDeskTypesInFromPaperDoNotWaitForIt(t *testing.T) {
	r := hostedRoom(t, "seed: 7", "seed: 7\nmoderate: yes")
	r.to("vote")
	r.press("s", "c")
	r.write("A 3, B 1")
	r.write("Nobody asked them")
	r.press("enter", "y")
	b := r.d.table().Ballot
	assert.Equal(t, []string{"Nobody asked them"}, b.Reasons)
	assert.Empty(t, b.Held)
}

func TestWhatTheChairDecidesIsRefusedBeforeItIsAskedFor(t *testing.T) {
	r := hostedRoom(t)
	r.to("vote")
	r.press("k")
	assert.Empty(t, r.d.panes)
	assert.Contains(t, r.d.View(), "nobody has voted yet")
	r.press("s", "k")
	assert.Empty(t, r.d.panes)
	assert.Contains(t, r.d.View(), "the chair decides once it is counted")
	r.vote("1", "2", "3")
	r.press("s", "y", "k")
	require.Len(t, r.d.panes, 1, r.d.View())
	r.press("1", "y")
	require.GreaterOrEqual(t, r.d.table().Ballot.Decision, 0)
	r.press("k")
	assert.Empty(t, r.d.panes)
	assert.Contains(t, r.d.View(), "it is decided already")
}

func TestAWallThatIsOpenedAgainSaysHowTablesComeBack(t *testing.T) {
	const back = "Tables come back by the line on their card."
	r := hostedRoom(t)
	r.does(0, class.Act{Do: class.Sit, N: 1})
	r.to("first")
	wall := func() string {
		shown := DrawWall(r.hall.c.ViewFor(class.Who{Kind: class.Wall}, r.hall.Now()), worldOf(r.hall.c), theme.Plain, wallWidth, wallHeight)
		return strings.Join(strings.Fields(shown), " ")
	}
	r.does(class.Facilitator, class.Act{Do: class.Hold})
	assert.NotContains(t, wall(), back)
	r.does(class.Facilitator, class.Act{Do: class.Resumed})
	assert.Contains(t, wall(), back)
	r.does(0, class.Act{Do: class.Sit, N: 1})
	assert.NotContains(t, wall(), back, "nobody is missed any more")
}
