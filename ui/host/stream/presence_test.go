package stream

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestAHostIsGoneOnceNobodyHasHeardOfItAndThisOneHearsItself(t *testing.T) {
	now := time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)
	p := newPresence(beat)
	p.now, p.since = func() time.Time { return now }, now
	later := func(d time.Duration, heard ...string) {
		now = now.Add(d)
		for _, host := range heard {
			p.hear(host)
		}
	}
	beats := func(n int, heard ...string) {
		for range n {
			later(beat, heard...)
		}
	}
	beats(3, p.name, "other")
	assert.False(t, p.gone("never"), "it may be on its way")
	beats(4, p.name)
	assert.False(t, p.gone("other"), "it may only be slow")
	later(1, p.name)
	assert.True(t, p.gone("other"))
	assert.True(t, p.gone("never"))
	assert.False(t, p.gone(p.name))
	later(0, "other")
	assert.False(t, p.gone("other"), "it is back")

	later(time.Minute)
	assert.False(t, p.gone("other"), "the line of this one is broken")
	later(0, p.name)
	assert.False(t, p.gone("other"), "it could hear nobody")
	beats(4, p.name)
	later(1, p.name)
	assert.True(t, p.gone("other"), "and now it could")
}

func TestHostsOfAnEventHearOfEachOther(t *testing.T) {
	p := placed(t, nil)
	one, _, _ := p.join(t)
	other, _, _ := p.join(t)
	hears := func(s *Stream, host string) bool {
		s.presence.mu.Lock()
		defer s.presence.mu.Unlock()
		return !s.presence.heard[host].IsZero()
	}
	assert.Eventually(t, func() bool { return hears(one, other.Host()) && hears(other, one.Host()) && hears(one, one.Host()) }, deadline, beat/100)
	assert.NotEqual(t, one.Host(), other.Host())
	assert.NoError(t, one.Close())
	assert.NoError(t, other.Close())
}
