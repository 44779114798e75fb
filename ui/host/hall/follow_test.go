package hall

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
)

// rang reports whether there are news, and takes them.
func rang(f *Follow) bool {
	select {
	case <-f.News():
		return true
	default:
		return false
	}
}

func TestASeatHearsOfItsTeamAndOfWhatIsForAllAndOnce(t *testing.T) {
	h, at := newHall(t, &page{slate: &slate{}})
	anchor, harbour, console := h.Follow(0), h.Follow(1), h.Follow(Everything)
	require.NoError(t, do1(h, class.Act{Do: class.Go}))
	require.NoError(t, do1(h, class.Act{Do: class.Extend, N: 1}))
	assert.True(t, rang(anchor) && rang(harbour) && rang(console), "what is for all")
	assert.False(t, rang(anchor) || rang(harbour) || rang(console), "two news are one for who has not looked")
	require.NoError(t, do1(h, class.Act{Do: class.Fire, Team: 1, N: 0}))
	assert.False(t, rang(anchor), "what is for another table")
	assert.True(t, rang(harbour) && rang(console))
	require.NoError(t, do1(h, class.Act{Do: class.Pledge, Team: 0, Text: "We ask three members."}))
	assert.True(t, rang(anchor) && rang(console))
	assert.False(t, rang(harbour))
	at.Add(6000)
	require.NoError(t, do1(h, class.Act{Do: class.Tick}))
	assert.True(t, rang(console), "that time has passed is written down now and then")
	assert.False(t, rang(anchor))
	require.NoError(t, do1(h, class.Act{Do: class.Note, Team: Everything, Text: "A wrong code."}))
	assert.True(t, rang(console), "the log is the facilitator's")
	assert.False(t, rang(anchor) || rang(harbour))
	require.NoError(t, do1(h, class.Act{Do: class.Tell, Team: Everything, Text: "We eat at noon."}))
	assert.True(t, rang(anchor) && rang(harbour) && rang(console), "what is told to all teams")
	require.NoError(t, do1(h, class.Act{Do: class.OneScreen, Team: 0}))
	assert.True(t, rang(anchor) && rang(console))
	assert.False(t, rang(harbour))
	anchor.Close()
	require.NoError(t, do1(h, class.Act{Do: class.Hold}))
	assert.False(t, rang(anchor), "it was closed")
	assert.True(t, rang(harbour))
}
