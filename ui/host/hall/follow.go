package hall

import (
	"slices"

	"example.com/realign/ui/host/class"
)

// Everything is the team of a [Follow] that hears all.
const Everything = -1

// A Follow hears that there is something new, and never what: whoever hears it
// takes the newest class. Of several news that nobody has taken yet there is one.
type Follow struct {
	hall *Hall
	team int
	news chan struct{}
}

// Follow returns what hears of everything that concerns a team: what is done there
// and what is done for all. With [Everything] it hears of every event. Whoever asks
// for it closes it.
func (h *Hall) Follow(team int) *Follow {
	f := &Follow{hall: h, team: team, news: make(chan struct{}, 1)}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.rings[f] = true
	return f
}

// News can be received from when there is something new.
func (f *Follow) News() <-chan struct{} { return f.news }

// Close ends it. News stays open and silent.
func (f *Follow) Close() {
	f.hall.mu.Lock()
	defer f.hall.mu.Unlock()
	delete(f.hall.rings, f)
}

// ring notes that there is something new, if one of the events concerns the team.
// What hears all hears also of what is no event.
func (f *Follow) ring(events []class.Event) {
	if f.team != Everything && !slices.ContainsFunc(events, func(e class.Event) bool { return e.Concerns(f.team) }) {
		return
	}
	f.Tell()
}

// Tell has it hear of something new that is no event.
func (f *Follow) Tell() {
	select {
	case f.news <- struct{}{}:
	default: // the last news was not taken yet
	}
}
