package host

import (
	"fmt"
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
	"S": at("vote", "s", "v", "1", "1", "1", "enter", "s", "y", "s"), "A": at("vote"), "k": at("vote", "s", "v", "1", "1", "1", "enter", "v", "2", "2", "1", "enter", "s", "y"),
	"e": func(r *room) { r.to("first"); r.press("p", "enter") }, "i": at("first"), "m": before, "w": before,
	"f": at("reveal"), "F": at("reveal", "f"), "D": at("reveal"), "l": at("first"), "u": at("first", "p", "enter", "p", "2"), "U": func(r *room) { r.to("first"); r.press("p", "enter", "tab", "p", "enter") },
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
				assert.Empty(t, unasked(t, when, k.key))
			case inverted:
				was, now := pressedAndBack(t, when.room(t), k)
				assert.Equal(t, was, now)
			}
		})
	}
}

// pressedAndBack presses a key and the one that takes it back. It returns what the
// key is about, before and after.
func pressedAndBack(t *testing.T, r *room, k *deskKey) (was, now any) {
	about := func() any {
		v := r.d.view()
		switch k.key {
		case " ":
			return v.Going
		case "n":
			return r.hall.c.Stage()
		case "p":
			return [2]int{v.Teams[0].Year, int(v.Teams[0].Phase)}
		case "h":
			return v.Teams[0].Hand.Up
		}
		v.Log, v.Left, v.Late, v.Propose = nil, 0, 0, class.Proposal{}
		return v
	}
	was = about()
	r.press(k.key)
	if k.key == "p" {
		r.press("enter", "p", "y") // a year is planned and runs
	}
	assert.NotEqual(t, was, about(), "it does something")
	times := map[string]int{"3": 3}
	for range max(times[k.key], 1) {
		r.press(k.inverse)
	}
	for len(r.d.panes) > 0 {
		r.press("2")
		if list, ok := r.top().(*picker); ok && !list.yesNo {
			r.press("1")
		}
	}
	return was, about()
}

func (r *room) top() pane {
	if n := len(r.d.panes); n > 0 {
		return r.d.panes[n-1]
	}
	return nil
}

// twoWay are the deeds that the same choice takes back, or a later one replaces, as a
// doubt on the wall; and opening a vote, in which nothing is decided yet.
var twoWay = []class.Deed{class.Drop, class.Lock, class.Skip, class.Quotes, class.Pass, class.Open, class.Answer, class.Note, class.Doubt, class.Contest}

// unasked goes all ways through the lists behind a key, until something is done:
// there, somebody has said yes, or typed, or there is a way back. It returns where
// that is not so.
func unasked(t *testing.T, when occasion, keys ...string) (faults []string) {
	const deepest = 4
	r := when.room(t)
	before := len(r.told())
	for i, key := range keys {
		done := len(r.told())
		asked, list := r.top().(*picker)
		r.press(key)
		if i == 0 && (len(r.told()) > before || len(r.d.panes) == 0) {
			return []string{fmt.Sprintf("%q asks nothing", key)}
		}
		for _, deed := range r.told()[done:] {
			if yes := list && asked.yesNo && key == "2"; !yes && !slices.Contains(twoWay, deed) {
				faults = append(faults, fmt.Sprintf("%v does %d unasked", keys, deed))
			}
		}
	}
	if list, ok := r.top().(*picker); ok && len(keys) < deepest && len(r.told()) == before {
		for i := range min(len(list.items), 9) {
			faults = append(faults, unasked(t, when, append(slices.Clone(keys), strconv.Itoa(i+1))...)...)
		}
	}
	return faults
}

// What is pressed by mistake is found by the two tests above: a key that does what it
// should ask for, a list that does it one choice later, and a key whose way back is
// none.
func TestT30AKeyThatDoesHarmIsFound(t *testing.T) {
	was := slices.Clone(deskKeys)
	t.Cleanup(func() { deskKeys = was })
	ends := act(class.Act{Do: class.Finish})
	deskKeys = append(deskKeys,
		deskKey{key: "Z", word: "planted", do: ends, safe: asks},
		deskKey{key: "Y", word: "hidden", do: func(d *Desk) { d.open(&picker{items: []item{{"more", func(*Desk) {}}, {"end", ends}}}) }, safe: asks},
		deskKey{key: "X", word: "lost", do: act(class.Act{Do: class.Skip}), safe: inverted, inverse: "w"})
	assert.Equal(t, []string{`"Z" asks nothing`}, unasked(t, at("first"), "Z"))
	assert.Equal(t, []string{"[Y 2] does 30 unasked"}, unasked(t, at("first"), "Y"))
	was1, now := pressedAndBack(t, at("first").room(t), &deskKeys[len(deskKeys)-1])
	assert.NotEqual(t, was1, now)
}
