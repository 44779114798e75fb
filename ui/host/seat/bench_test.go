package seat

import "testing"

// A beat of a seat that plans: what it costs a host every second for each seat.
func BenchmarkBeat(b *testing.B) {
	r := newRoom(b)
	s := r.sits(0, 0)
	r.to("first")
	b.ReportAllocs()
	for b.Loop() {
		s.m.Update(beatMsg{})
		_ = s.m.View()
	}
}

// A key on the desk of a seat.
func BenchmarkKey(b *testing.B) {
	r := newRoom(b)
	s := r.sits(0, 0)
	r.to("first")
	keys := []string{"down", "up"}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		s.send(key(keys[i%len(keys)]))
		_ = s.m.View()
	}
}
