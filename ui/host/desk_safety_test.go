package host

import (
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
)

// hostedRoom is a room of a class whose tables come by network.
func hostedRoom(t testing.TB, pairs ...string) *room {
	r := newRoom(t, pairs...)
	r.d.Hosted = &Hosted{Invitation: func() []string { return []string{"ssh anchor@harbour.local"} }, Code: func(team int) string { return "lantern-brook-4" + strconv.Itoa(team) }}
	return r
}

// does does something as somebody at a table, or as the facilitator elsewhere.
func (r *room) does(by int, a class.Act) {
	r.t.Helper()
	require.NoError(r.t, r.hall.Do(class.Command{By: by, Act: a}))
}

// A moment of an hour at which a key does something.
type occasion func(r *room)

func before(*room) {}

func at(stage string, keys ...string) occasion {
	return func(r *room) { r.to(stage); r.press(keys...) }
}

// occasions says for each key when it does something.
var occasions = map[string]occasion{
	" ": before, "n": at("seats"), "b": at("first"), "+": at("first"), "3": at("first"), "-": at("first"),
	"a": func(r *room) { r.to("welcome"); r.wait(12 * minute) }, "d": at("welcome"),
	"p": at("first"), "v": at("vote", "s"), "c": at("vote", "s"), "s": at("vote", "s", "v", "1", "1", "1", "enter", "s", "y"),
	"S": at("vote", "s", "v", "1", "1", "1", "enter", "s", "y", "s"), "k": at("vote", "s", "v", "1", "1", "1", "enter", "v", "2", "2", "1", "enter", "s", "y"),
	"e": func(r *room) { r.to("first"); r.press("p", "enter") }, "i": at("first"), "m": before, "w": before,
	"f": at("reveal"), "F": at("reveal", "f"), "l": at("first"), "u": at("first", "p", "enter", "p", "2"), "U": func(r *room) { r.to("first"); r.press("p", "enter", "tab", "p", "enter") },
	"t": at("first"), "z": at("first"), "y": at("first"), "g": before, "h": before, "o": before, "j": at("first"),
	"T": before, "C": before, "G": before, "r": before, "x": before, "L": before, "E": at("first"), "tab": before, "?": before, "q": before,
}

const minute = 60_000_000_000 // of a [time.Duration]

// atIn is the hour with what an occasion needs.
func (o occasion) room(t *testing.T) *room {
	r := hostedRoom(t, "show: [endings, renewal]", "show: [endings, renewal]\n    drum_roll: yes")
	_, text := hour(t)
	r.d.Source = func() ([]byte, error) { return []byte(text + "# changed\n"), nil }
	o(r)
	require.Empty(t, r.d.panes, "the occasion leaves nothing open")
	return r
}

// told are the acts that the hour keeps, but for time.
func (r *room) told() (acts []class.Deed) {
	for _, e := range r.hall.events {
		if e.Do != class.Tick {
			acts = append(acts, e.Do)
		}
	}
	return acts
}

// T-30: every key of the desk has a way back, asks first, or only looks.
func TestT30EveryKeyOfTheDeskHasAWayBackOrAsks(t *testing.T) {
	for i := range deskKeys {
		k := &deskKeys[i]
		when, known := occasions[k.key]
		if !assert.True(t, known, "%s: say when it does something", k.word) {
			continue
		}
		t.Run(k.word, func(t *testing.T) {
			switch k.safe {
			case looks:
				r := when.room(t)
				before := len(r.told())
				r.press(k.key)
				for _, deed := range r.told()[before:] {
					assert.Equal(t, class.Note, deed, "a look is written down and changes nothing")
				}
			case asks:
				nothingIsDoneUnasked(t, when, k.key)
			case inverted:
				isTakenBack(t, when.room(t), k)
			}
		})
	}
}

// isTakenBack presses a key and the one that takes it back.
func isTakenBack(t *testing.T, r *room, k *deskKey) {
	count := map[string]int{"3": 3}
	same := func() any {
		v := r.d.view()
		switch k.key {
		case "n":
			return r.hall.c.Stage()
		case "p":
			return [2]int{v.Teams[0].Year, int(v.Teams[0].Phase)}
		case "h":
			return v.Teams[0].Hand.Up
		}
		v.Log, v.Left, v.Late, v.Propose = nil, 0, 0, class.Proposal{}
		if k.key == "j" || k.key == " " {
			v.Why = 0
		}
		return v
	}
	was, before := same(), len(r.told())
	r.press(k.key)
	if k.key == "p" {
		r.press("enter", "p", "y") // a year is planned and runs
	}
	require.Greater(t, len(r.told()), before, r.d.View())
	switch k.key {
	case " ": // before the class begins
	default:
		assert.NotEqual(t, was, same(), "it does something")
	}
	for range max(count[k.key], 1) {
		r.press(k.inverse)
	}
	for len(r.d.panes) > 0 {
		r.press("2")
		if _, list := r.top().(*picker); list && !r.top().(*picker).yesNo {
			r.press("1")
		}
	}
	if k.key == " " {
		assert.False(t, r.d.view().Going)
		return
	}
	assert.Equal(t, was, same())
}

func (r *room) top() pane {
	if n := len(r.d.panes); n > 0 {
		return r.d.panes[n-1]
	}
	return nil
}

// twoWay are the deeds that the same choice takes back, or a later one replaces; and
// opening a vote, in which nothing is decided yet.
var twoWay = []class.Deed{class.Drop, class.Lock, class.Skip, class.Quotes, class.Pass, class.Open, class.Answer, class.Note}

// nothingIsDoneUnasked goes all ways through the lists behind a key, until something
// is done: there, somebody has said yes, or typed, or there is a way back.
func nothingIsDoneUnasked(t *testing.T, when occasion, keys ...string) {
	const deepest = 4
	r := when.room(t)
	before := len(r.told())
	for i, key := range keys {
		done := len(r.told())
		asked, list := r.top().(*picker)
		r.press(key)
		if i == 0 {
			require.Len(t, r.told(), before, "%q is done at once", key)
			require.NotEmpty(t, r.d.panes, r.d.View())
			continue
		}
		for _, deed := range r.told()[done:] {
			assert.True(t, list && asked.yesNo && key == "2" || slices.Contains(twoWay, deed), "%v does %d unasked", keys, deed)
		}
	}
	if list, ok := r.top().(*picker); ok && len(keys) < deepest && len(r.told()) == before {
		for i := range min(len(list.items), 9) {
			nothingIsDoneUnasked(t, when, append(slices.Clone(keys), strconv.Itoa(i+1))...)
		}
	}
}
