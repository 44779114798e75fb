package sim

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "rewrite the golden files in testdata")

// golden compares got with a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	if string(want) == got {
		return
	}
	was, now := strings.Split(string(want), "\n"), strings.Split(got, "\n")
	for n := range min(len(was), len(now)) {
		if was[n] != now[n] {
			t.Fatalf("%s differs in line %d, and maybe further on; run with -update if that is meant\n was %s\n now %s", path, n+1, was[n], now[n])
		}
	}
	t.Fatalf("%s had %d lines and now has %d; run with -update if that is meant", path, len(was), len(now))
}

// Golden lets tests that stand outside of the package do the same.
var Golden = golden

func TestD2ACopyGoesOnAsTheOriginalWould(t *testing.T) {
	w := house(5000, nil)
	whole := play(w, 5, path(6), 16, nil)
	for stop := 0; stop <= 16; stop += 5 {
		s := New(w, 5)
		s.Plan = path(6)(&s, 0)
		for q := range 16 {
			if q == stop {
				s = s.Clone()
			}
			follow(&s, w, path(6), q)
			s.advance(w)
			if s.Quarter%QuartersAYear == 0 {
				s.close(w)
			}
		}
		require.False(t, s.failed())
		assert.Equal(t, whole.state.digest().String(), s.digest().String(), "copied before quarter %d", stop)
	}
}

func TestStepLeavesItsArgumentAlone(t *testing.T) {
	w := house(800, nil)
	s := New(w, 9)
	before := s.digest()
	next, _ := Step(s, usual(), w)
	again, _ := Step(s, usual(), w)
	assert.Equal(t, before.String(), s.digest().String())
	assert.Equal(t, next.digest().String(), again.digest().String())
	assert.NotEqual(t, before.String(), next.digest().String())
}

func TestD3AnotherMemberAtTheEndChangesNobodysDraws(t *testing.T) {
	few, more := New(house(1000, nil), 3), New(house(1001, nil), 3)
	a, b := &few.Members, &more.Members
	for i := range a.Flags {
		require.Equal(t, a.Interactivity[i], b.Interactivity[i])
		require.Equal(t, a.Zeal[i], b.Zeal[i])
		require.Equal(t, a.Tenure[i], b.Tenure[i])
		require.Equal(t, a.Segment[i], b.Segment[i])
		require.Equal(t, draw(3, a.ID[i], 7, streamLife, 0), draw(3, b.ID[i], 7, streamLife, 0))
	}
	changed := 0
	for k := range a.Ties {
		if a.Ties[k] != b.Ties[k] {
			changed++
		}
	}
	assert.LessOrEqual(t, changed, 6*numTies, "ties move only next to the new member")
}

// C-52, its second half: no choice changes the luck of what comes after it.
func TestC52ADecisionDoesNotChangeLuck(t *testing.T) {
	w := house(2000, nil)
	a, b := New(w, 3), New(w, 3)
	a.Plan, b.Plan = usual(), connecting()
	for range 3 {
		a.advance(w)
		b.advance(w)
	}
	differ := 0
	for i := range 2000 {
		if a.Members.Flags[i]&isMember != b.Members.Flags[i]&isMember {
			differ++
		}
	}
	t.Logf("%d of 2,000 founders fare differently after three quarters", differ)
	assert.Less(t, differ, 40)
}

func TestD4TheOrderInWhichAPlanIsMadeDoesNotMatter(t *testing.T) {
	w := house(300, nil)
	rapid.Check(t, func(t *rapid.T) {
		target := anyPlan(t, &w.Rules)
		order := rapid.Permutation(LeverIDs()).Draw(t, "order")
		p := Plan{Style: target.Style}
		for _, id := range order {
			l, ok := LeverByID(id)
			require.True(t, ok)
			p = p.With(l, MaxLevel).With(l, target.Levels[l])
		}
		for e := len(w.Rules.Elephants) - 1; e >= 0; e-- {
			p = p.WithElephant(e, target.Elephants[e])
		}
		require.Equal(t, target, p)
	})
}

func TestPhiloxMatchesItsPublishedVectors(t *testing.T) {
	ones := ^uint64(0)
	for _, c := range []struct {
		counter [4]uint64
		key     [2]uint64
		want    [4]uint64
	}{
		{want: [4]uint64{0x16554d9eca36314c, 0xdb20fe9d672d0fdc, 0xd7e772cee186176b, 0x7e68b68aec7ba23b}},
		{[4]uint64{0x243f6a8885a308d3, 0x13198a2e03707344, 0xa4093822299f31d0, 0x082efa98ec4e6c89},
			[2]uint64{0x452821e638d01377, 0xbe5466cf34e90c6c},
			[4]uint64{0xa528f45403e61d95, 0x38c72dbd566e9788, 0xa5a1610e72fd18b5, 0x57bd43b5e52b7fe6}},
		{[4]uint64{ones, ones, ones, ones}, [2]uint64{ones, ones},
			[4]uint64{0x87b092c3013fe90b, 0x438c3c67be8d0224, 0x9cc7d7c69cd777b6, 0xa09caebf594f0ba0}},
	} {
		w0, w1, w2, w3 := philox(c.counter[0], c.counter[1], c.counter[2], c.counter[3], c.key[0], c.key[1])
		assert.Equal(t, c.want, [4]uint64{w0, w1, w2, w3})
	}
}

// Streams are part of every saved run: a new one may be added, none may change.
func TestStreamsKeepTheirNumbers(t *testing.T) {
	assert.Equal(t, []stream{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}, []stream{
		streamTraits, streamLife, streamTie, streamNeeds, streamLegacy, streamHouse, streamLaunch,
		streamGate, streamSunset, streamCard, streamShock, streamSight, streamFirstTie, streamCardEffect,
	})
}
