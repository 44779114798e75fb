package house

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/folder"
)

// shared makes a folder for a class in which people share a seat as a script says.
func shared(t *testing.T, rule string) string {
	t.Helper()
	source := filepath.Join("..", "testdata", "hour.yaml")
	data, err := os.ReadFile(source)
	require.NoError(t, err)
	text := strings.Replace(string(data), "\nprivacy:", "\ntoo_many_people: "+rule+"\ntoo_few_people: empty-seats\nprivacy:", 1)
	s, err := sessions.Open(source, []byte(text))
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "class")
	f, _, err := folder.Create(path, &s, s.Seed, s.Teams.Names, time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC))
	require.NoError(t, err)
	require.NoError(t, f.Close())
	return path
}

// C-10 for people who share a seat at laptops of their own.
func TestC10TheBallotOfASharedSeatCountsOneVoteOrEachAsTheScriptSays(t *testing.T) {
	for rule, want := range map[string]int{"double-seats": 1, "each-votes": 3} {
		h := host(t, shared(t, rule), tables)
		at := func() *Place {
			p := &Place{house: h.house, team: 0, person: anybody(), follow: h.Follow(0)}
			t.Cleanup(p.follow.Close)
			return p
		}
		one, two := at(), at()
		require.NoError(t, one.Do(1, class.Act{Do: class.Sit, N: 2}), "two at this laptop")
		require.NoError(t, two.Do(1, class.Act{Do: class.Sit, N: 3}), "and one beside them")
		h.to("vote")
		ballot := func(p *Place) *class.BallotView {
			who := class.Who{Kind: class.Seat, Team: 0, Seat: 1, Person: p.Person(), People: p.Sits(1)}
			return h.Class().ViewFor(who, h.Now()).Teams[0].Ballot
		}
		h.does(class.Act{Do: class.Step, Team: 0})
		vote := func(p *Place, n, choice int) {
			t.Helper()
			require.NoError(t, p.Do(1, class.Act{Do: class.Vote, N: n, Secret: &class.Secret{Choice: choice}}))
		}
		vote(one, 0, 0)
		assert.Equal(t, want == 1, ballot(one).Mine, "%s: the other at the laptop votes too", rule)
		assert.Equal(t, want == 1, ballot(two).Mine, rule)
		vote(one, 1, 1)
		vote(two, 0, 2)
		vote(two, 0, 1)
		assert.True(t, ballot(one).Mine && ballot(two).Mine, rule)
		assert.Equal(t, want, ballot(one).In, rule)
		assert.Equal(t, want, ballot(one).Of, rule)
		h.shut()
	}
}
