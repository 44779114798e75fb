package main

import (
	"io"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/journaltest"
	"example.com/realign/ui/host/record"
)

// A served journal is one that several hosts share.
type served struct {
	hall.Journal
	name string
	gone *atomic.Value // the host that is gone
}

func (s served) Host() string          { return s.name }
func (s served) Gone(host string) bool { return s.gone.Load() == host }

// opens opens a class in the same moment on several hosts, each of which finds no other.
func opens(t *testing.T, gone *atomic.Value, names ...string) (all []*headless) {
	t.Helper()
	s, err := openSession("../../ui/host/testdata/hour.yaml")
	require.NoError(t, err)
	p := journaltest.Memory.Begin(t, &s, []string{"Anchor", "Beacon"})
	var found []*kept
	for _, name := range names {
		j, c := p.Open(t)
		k := &kept{class: c, found: &record.Recovered{Alone: true}}
		h := hall.New(c, served{j, name, gone}, func() class.Moment { return 1_000 })
		t.Cleanup(h.Close)
		found, all = append(found, k), append(all, newHeadless(k, &hosting{hall: h}, io.Discard))
	}
	for i, h := range all {
		require.NoError(t, h.takes(found[i], true))
	}
	return all
}

// hears has a host read what the others have written.
func (h *headless) hears(t *testing.T) {
	t.Helper()
	require.NoError(t, h.does(class.Act{Do: class.Note, Text: "read"}))
}

func TestOfHostsThatOpenAClassInTheSameMomentOneLeads(t *testing.T) {
	var gone atomic.Value
	all := opens(t, &gone, "one", "other", "third")
	for i, h := range all {
		h.hears(t)
		assert.Equal(t, i == 0, h.leads(), "host %d", i)
	}
	for _, h := range all {
		h.goesOn()
		assert.Equal(t, all[0] == h, h.leads(), "while the first is there nobody inherits")
	}
}

func TestWhereTheHostThatLeadsByTheClockIsGoneAnotherLeadsOn(t *testing.T) {
	var gone atomic.Value
	all := opens(t, &gone, "one", "other", "third")
	gone.Store("one")
	for _, h := range all[1:] {
		h.hears(t)
	}
	all[2].goesOn()
	all[1].goesOn()
	for i, h := range all {
		h.hears(t)
		assert.Equal(t, i == 2, h.leads(), "host %d", i)
	}
}

func TestWhereSomebodySatAtTheConsoleThatIsGoneNoClockTakesItsPlace(t *testing.T) {
	var gone atomic.Value
	all := opens(t, &gone, "one", "other")
	all[0].sitsDown()
	gone.Store("one")
	all[1].hears(t)
	all[1].goesOn()
	assert.False(t, all[1].leads())
}

func TestWhoeverServesAClassAloneLeadsItWithoutAWord(t *testing.T) {
	h := unled(t, io.Discard)
	require.NoError(t, h.takes(&kept{class: h.hall.Class()}, true))
	assert.True(t, h.leads())
	assert.Empty(t, h.hall.Class().Log())
	assert.Zero(t, h.hall.Class().Now(), "nothing is written")
}
