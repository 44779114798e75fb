package sim

import (
	"fmt"
	"testing"
)

func BenchmarkQuarter(b *testing.B) {
	for _, members := range []int{2000, 8000, 50_000, 1_000_000} {
		b.Run(fmt.Sprint(members), func(b *testing.B) {
			w := house(members, nil)
			start := New(w, 1)
			start.Plan = usual()
			var s State
			start.copyTo(&s)
			b.ReportAllocs()
			b.ResetTimer()
			for range b.N {
				if s.Quarter == QuartersAYear {
					start.copyTo(&s)
				}
				s.advance(w)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(members), "ns/member")
		})
	}
}

func BenchmarkGame(b *testing.B) {
	for _, members := range []int{2000, 8000} {
		b.Run(fmt.Sprint(members), func(b *testing.B) {
			w := house(members, nil)
			for range b.N {
				play(w, 1, always(usual()), 40, nil)
			}
		})
	}
}

func BenchmarkClone(b *testing.B) {
	s := New(house(8000, nil), 1)
	for range b.N {
		_ = s.Clone()
	}
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
