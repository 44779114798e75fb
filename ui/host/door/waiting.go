package door

import (
	"net"
	"slices"
	"sync"
)

// waiting are the connections that have shown no code yet. There is room for few
// that say nothing, and for more that speak. Where it is exceeded, the oldest of
// the address that has most of them goes: so a flood crowds out itself, and who
// comes last always gets in.
type waiting struct {
	sync.Mutex
	silent, all int // the most there may be
	list        []*arrival
}

// An arrival is a connection that waits.
type arrival struct {
	conn  net.Conn
	from  string
	spoke bool
}

// admit puts conn at the end, and closes others for which there is no room now.
func (w *waiting) admit(conn net.Conn) *arrival {
	a := &arrival{conn: conn, from: addressOf(conn)}
	w.Lock()
	defer w.Unlock()
	w.list = append(w.list, a)
	w.crowd(w.silent, func(a *arrival) bool { return !a.spoke })
	w.crowd(w.all, func(*arrival) bool { return true })
	return a
}

// crowd makes those of a kind at most so many.
func (w *waiting) crowd(most int, kind func(*arrival) bool) {
	for {
		count, n := map[string]int{}, 0
		for _, a := range w.list {
			if kind(a) {
				count[a.from]++
				n++
			}
		}
		if n <= most {
			return
		}
		at, busiest := -1, 0
		for i, a := range w.list {
			if kind(a) && count[a.from] > busiest {
				at, busiest = i, count[a.from]
			}
		}
		_ = w.list[at].conn.Close() // it is gone either way
		w.list = slices.Delete(w.list, at, at+1)
	}
}

// speaks notes that a has said something.
func (w *waiting) speaks(a *arrival) {
	w.Lock()
	defer w.Unlock()
	a.spoke = true
}

// silentStill reports whether a has said nothing yet.
func (w *waiting) silentStill(a *arrival) bool {
	w.Lock()
	defer w.Unlock()
	return !a.spoke
}

// leave takes a off the list: it was let in, or is gone.
func (w *waiting) leave(a *arrival) {
	w.Lock()
	defer w.Unlock()
	if at := slices.Index(w.list, a); at >= 0 {
		w.list = slices.Delete(w.list, at, at+1)
	}
}

// clear sends all of them away.
func (w *waiting) clear() {
	w.Lock()
	defer w.Unlock()
	for _, a := range w.list {
		_ = a.conn.Close() // it is gone either way
	}
}

// addressOf returns where a connection comes from, without the port.
func addressOf(conn net.Conn) string {
	from := conn.RemoteAddr().String()
	if host, _, err := net.SplitHostPort(from); err == nil {
		return host
	}
	return from
}
