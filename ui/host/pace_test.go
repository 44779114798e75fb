package host

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
)

// led lets time pass by seconds, and has a pace lead.
func (r *room) led(p *Pace, d time.Duration) {
	for range int(d / time.Second) {
		r.wait(time.Second)
		for _, a := range p.Due(r.hall.c, r.hall.Now()) {
			_ = r.hall.Do(class.Command{By: class.Facilitator, Act: a}) // what is refused comes again
		}
	}
}

func TestAVoteThatNobodyLeadsGoesThroughItsStepsByTheClock(t *testing.T) {
	r := hostedRoom(t)
	var p Pace
	r.to("vote") // six minutes, for eight steps
	step := func() sessions.Step {
		if b := r.hall.c.ViewFor(class.Who{Kind: class.Desk}, r.hall.Now()).Teams[0].Ballot; b != nil {
			return b.Step
		}
		return ""
	}
	require.Equal(t, sessions.Read, step())
	r.led(&p, 44*time.Second)
	assert.Equal(t, sessions.Read, step())
	r.led(&p, 2*time.Second)
	assert.Equal(t, sessions.Vote, step())
	r.led(&p, time.Minute)
	assert.Equal(t, sessions.Vote, step(), "while nobody has voted")
	votes := func() {
		for seat := range 3 {
			r.does(seat, class.Act{Do: class.Vote, Seat: seat, Secret: &class.Secret{Choice: seat % 2, Sure: 90}})
		}
	}
	require.NoError(t, r.hall.Do(class.Command{By: 0, Act: class.Act{Do: class.Sit, N: 1}}))
	require.NoError(t, r.hall.Do(class.Command{By: 1, Act: class.Act{Do: class.Sit, Seat: 1, N: 1}}))
	require.NoError(t, r.hall.Do(class.Command{By: 2, Act: class.Act{Do: class.Sit, Seat: 2, N: 1}}))
	votes()
	r.led(&p, time.Second)
	assert.Equal(t, sessions.Reasons, step(), "all have voted")
	r.led(&p, 46*time.Second)
	assert.Equal(t, sessions.Facts, step())
	r.led(&p, 46*time.Second)
	assert.Equal(t, sessions.Discuss, step())
	r.led(&p, 46*time.Second)
	assert.Equal(t, sessions.Revote, step())
	votes()
	r.led(&p, time.Second)
	assert.Equal(t, 0, r.hall.c.ViewFor(class.Who{Kind: class.Desk}, r.hall.Now()).Teams[0].Ballot.Decision)
}

func TestWhileTheClassIsPausedNothingIsDue(t *testing.T) {
	r := hostedRoom(t)
	var p Pace
	r.to("vote")
	r.does(class.Facilitator, class.Act{Do: class.Hold})
	r.led(&p, time.Hour)
	assert.Equal(t, sessions.Read, r.d.table().Ballot.Step)
}

func TestFiguresOfAComparisonThatNobodyLeadsComeOneAfterTheOther(t *testing.T) {
	r := hostedRoom(t, "show: [endings, renewal]", "show: [endings, renewal, reserves]\n    drum_roll: yes")
	var p Pace
	r.to("reveal") // three minutes
	shown := func() int { return r.hall.c.ViewFor(class.Who{Kind: class.Wall}, r.hall.Now()).Shown }
	for want := range 3 {
		assert.Equal(t, want, shown())
		r.led(&p, time.Minute)
	}
}
