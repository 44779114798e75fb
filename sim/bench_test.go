package sim

import (
	"fmt"
	"runtime"
	"testing"
)

// sizes are the memberships that are measured.
var sizes = []int{2000, 8000, 50_000, 1_000_000}

// perMember reports nanoseconds per member and quarter, counted for the founders.
func perMember(b *testing.B, quarters, members int) {
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(quarters)/float64(members), "ns/member-quarter")
}

// BenchmarkQuarter measures quarters of a first year, one after the other.
func BenchmarkQuarter(b *testing.B) {
	for _, members := range sizes {
		b.Run(fmt.Sprint(members), func(b *testing.B) {
			w := house(members, nil)
			start := New(w, 1)
			start.Plan = usual()
			s := start.Clone()
			b.ReportAllocs()
			b.ResetTimer()
			for range b.N {
				if s.Quarter == QuartersAYear {
					start.copyTo(&s)
				}
				s.advance(w)
			}
			perMember(b, 1, members)
		})
	}
}

// BenchmarkGame measures games of ten years, from the founding to the end of the
// last year.
func BenchmarkGame(b *testing.B) {
	for _, members := range sizes {
		b.Run(fmt.Sprint(members), func(b *testing.B) {
			w := house(members, func(w *World) { w.Rules.Start.ReserveYears = 5 }) // nobody is ruined early
			for range b.N {
				play(w, 1, always(usual()), 40, nil)
			}
			perMember(b, 40, members)
		})
	}
}

// BenchmarkFound measures the founding.
func BenchmarkFound(b *testing.B) {
	w := house(8000, nil)
	for range b.N {
		New(w, 1)
	}
}

// BenchmarkFork measures a copy of a state into room that is there, and into new
// room.
func BenchmarkFork(b *testing.B) {
	s := New(house(8000, nil), 1)
	b.Run("into-room", func(b *testing.B) {
		c := s.Clone()
		for range b.N {
			s.copyTo(&c)
		}
	})
	b.Run("new", func(b *testing.B) {
		for range b.N {
			_ = s.Clone()
		}
	})
}

// BenchmarkMemory measures the bytes that a state takes after two years, with
// all it works with, per member.
func BenchmarkMemory(b *testing.B) {
	for _, members := range []int{8000, 1_000_000} {
		b.Run(fmt.Sprint(members), func(b *testing.B) {
			for range b.N {
				b.ReportMetric(bytesPerMember(b, members), "bytes/member")
			}
		})
	}
}

// bytesPerMember returns what a state of two years holds of the heap for each of
// its members.
func bytesPerMember(t testing.TB, members int) float64 {
	w := house(members, nil)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	s := settled(t, w)
	runtime.GC()
	runtime.ReadMemStats(&after)
	bytes := float64(after.HeapAlloc) - float64(before.HeapAlloc)
	return bytes / float64(s.Members.Count())
}

func BenchmarkDigest(b *testing.B) {
	s := New(house(8000, nil), 1)
	for range b.N {
		_ = s.digest()
	}
}

func BenchmarkObserve(b *testing.B) {
	w := house(8000, nil)
	s := New(w, 1)
	for range b.N {
		_ = Observe(&s, w)
	}
}
