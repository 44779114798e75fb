package saves

import (
	"crypto/rand"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves/ticket"
	"example.com/realign/scenarios/clean"
)

// ticketed returns the head of a tiny game with a ticket, and the host's key.
func ticketed(t testing.TB) (Head, string) {
	t.Helper()
	secret, public, err := ticket.NewKey(rand.Reader, "harbour")
	require.NoError(t, err)
	h := tinyHead(t)
	nonce, err := ticket.NewNonce(rand.Reader)
	require.NoError(t, err)
	made := ticket.Ticket{
		Course: clean.Clean("Spring"), Team: h.Name, Scenario: h.Scenario.ID, Hash: fingerprint(string(h.Scenario.Text)),
		Seed: uint64(h.Seed), Rules: h.Rules, Nonce: nonce,
	}
	h.Ticket, err = made.Sign(secret)
	require.NoError(t, err)
	return h, public
}

func TestASaveCarriesItsTicket(t *testing.T) {
	h, public := ticketed(t)
	path := newPath(t)
	j, err := Create(path, h)
	require.NoError(t, err)
	require.NoError(t, j.Close())
	s, err := Read(path)
	require.NoError(t, err)
	assert.Equal(t, h.Ticket, s.Ticket)
	assert.Equal(t, ticket.Signed, s.Ticketed("Spring", public))
	assert.Equal(t, ticket.OtherCourse, s.Ticketed("Autumn", public))

	for want, change := range map[ticket.Verdict]func(*Saved){
		ticket.OtherTeam:     func(s *Saved) { s.Name = clean.Clean("South") },
		ticket.OtherSeed:     func(s *Saved) { s.Seed++ },
		ticket.OtherRules:    func(s *Saved) { s.Rules++ },
		ticket.OtherScenario: func(s *Saved) { s.Scenario.Text = append(s.Scenario.Text, '\n') },
		ticket.None:          func(s *Saved) { s.Ticket = "" },
	} {
		other := s
		change(&other)
		assert.Equal(t, want, other.Ticketed("", public))
	}
}

func TestATicketThatCannotBeShownMakesNoFile(t *testing.T) {
	for _, text := range []string{"\x1b[2J", strings.Repeat("a", ticket.MaxText+1), "\xff"} {
		h, path := tinyHead(t), newPath(t)
		h.Ticket = text
		_, err := Create(path, h)
		assert.Error(t, err)
		_, err = os.Stat(path)
		assert.Error(t, err)
	}
}
