package host

import (
	"fmt"
	"strings"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// A deskKey is something that the facilitator does: by a key, or line by line by a
// word. One key must not end what took an hour, so each says how it is safe.
type deskKey struct {
	key, shown string
	word       string // line by line
	does       string
	do         func(*Desk)
	safe       safety
	inverse    string // the key that takes it back, where it is safe by that
	hosted     bool   // only where tables come by network
}

// A safety is why a key does no harm.
type safety int

const (
	looks    safety = iota // it changes nothing in the class
	asks                   // nothing is done until something more is chosen, typed or confirmed
	inverted               // another key takes it back, or the same once more
)

// offered reports whether the key does something at this desk.
func (k *deskKey) offered(d *Desk) bool { return !k.hosted || d.Hosted != nil }

// label returns what a list of keys says of it.
func (k *deskKey) label() string { return fmt.Sprintf("%-8s %s", say.Text(k.shown), say.Text(k.does)) }

var deskKeys []deskKey

func init() { // the list of keys is itself on a key
	deskKeys = []deskKey{
		{key: " ", shown: say.Mark("space¦key"), word: say.Mark("pause¦word"), does: say.Mark("begin, pause, or go on"), do: (*Desk).goOrHold, safe: inverted, inverse: " "},
		{key: "n", shown: "n", word: say.Mark("next¦word"), does: say.Mark("next stage"), do: (*Desk).next, safe: inverted, inverse: "b"},
		{key: "b", shown: "b", word: say.Mark("before¦word"), does: say.Mark("stage before"), do: (*Desk).before, safe: asks},
		{key: "+", shown: "+", word: say.Mark("more¦word"), does: say.Mark("1 minute more"), do: act(class.Act{Do: class.Extend, N: 1}), safe: inverted, inverse: "-"},
		{key: "3", shown: "3", word: say.Mark("more3¦word"), does: say.Mark("3 minutes more"), do: act(class.Act{Do: class.Extend, N: 3}), safe: inverted, inverse: "-"},
		{key: "-", shown: "-", word: say.Mark("less¦word"), does: say.Mark("1 minute less"), do: act(class.Act{Do: class.Extend, N: -1}), safe: inverted, inverse: "+"},
		{key: "a", shown: "a", word: say.Mark("propose¦word"), does: say.Mark("do as proposed"), do: (*Desk).proposing, safe: asks},
		{key: "d", shown: "d", word: say.Mark("drop¦word"), does: say.Mark("leave a stage out"), do: (*Desk).pickStage, safe: asks},
		{key: "p", shown: "p", word: say.Mark("play¦word"), does: say.Mark("plan and play"), do: (*Desk).playing, safe: inverted, inverse: "u"},
		{key: "v", shown: "v", word: say.Mark("vote¦word"), does: say.Mark("vote at this keyboard"), do: (*Desk).voting, safe: asks},
		{key: "c", shown: "c", word: say.Mark("counts¦word"), does: say.Mark("counts from paper"), do: (*Desk).counting, safe: asks},
		{key: "s", shown: "s", word: say.Mark("step¦word"), does: say.Mark("next step of the vote"), do: (*Desk).step, safe: inverted, inverse: "S"},
		{key: "S", shown: "S", word: say.Mark("unstep¦word"), does: say.Mark("step before of the vote"), do: act(class.Act{Do: class.Step, N: -1}), safe: inverted, inverse: "s"},
		{key: "A", shown: "A", word: say.Mark("stepall¦word"), does: say.Mark("next step for all that are as far"), do: (*Desk).stepAll, safe: asks, hosted: true},
		{key: "k", shown: "k", word: say.Mark("chair¦word"), does: say.Mark("the chair decides"), do: (*Desk).ruling, safe: asks},
		{key: "e", shown: "e", word: say.Mark("expect¦word"), does: say.Mark("what is expected"), do: (*Desk).expecting, safe: asks},
		{key: "i", shown: "i", word: say.Mark("inject¦word"), does: say.Mark("injects"), do: (*Desk).pickInject, safe: asks},
		{key: "m", shown: "m", word: say.Mark("banner¦word"), does: say.Mark("banner"), do: (*Desk).bannering, safe: asks},
		{key: "w", shown: "w", word: say.Mark("wall¦word"), does: say.Mark("hide or show the wall"), do: act(class.Act{Do: class.Hide}), safe: inverted, inverse: "w"},
		{key: "f", shown: "f", word: say.Mark("figure¦word"), does: say.Mark("next figure, next questions, or what comes of a doubt"), do: act(class.Act{Do: class.Reveal}), safe: inverted, inverse: "F"},
		{key: "F", shown: "F", word: say.Mark("cover¦word"), does: say.Mark("cover again what f showed"), do: act(class.Act{Do: class.Reveal, N: -1}), safe: inverted, inverse: "f"},
		{key: "D", shown: "D", word: say.Mark("doubt¦word"), does: say.Mark("doubt what the model assumes, on the wall"), do: (*Desk).doubting, safe: asks},
		{key: "l", shown: "l", word: say.Mark("lever¦word"), does: say.Mark("lock a lever"), do: (*Desk).pickLever, safe: asks},
		{key: "u", shown: "u", word: say.Mark("undo¦word"), does: say.Mark("take a year back"), do: (*Desk).pickYear, safe: asks},
		{key: "U", shown: "U", word: say.Mark("undoall¦word"), does: say.Mark("take a year back for all teams"), do: (*Desk).pickYearForAll, safe: asks},
		{key: "t", shown: "t", word: say.Mark("write¦word"), does: say.Mark("write down, or let through"), do: (*Desk).writing, safe: asks},
		{key: "z", shown: "z", word: say.Mark("stage¦word"), does: say.Mark("all of what this stage says"), do: (*Desk).stageSays, safe: looks},
		{key: "y", shown: "y", word: say.Mark("look¦word"), does: say.Mark("look at the team's screen"), do: (*Desk).looking, safe: looks},
		{key: "g", shown: "g", word: say.Mark("tell¦word"), does: say.Mark("message to a team, one seat or all"), do: (*Desk).telling, safe: asks, hosted: true},
		{key: "h", shown: "h", word: say.Mark("hand¦word"), does: say.Mark("the raised hand was seen to, or needs you still"), do: (*Desk).attending, safe: inverted, inverse: "h", hosted: true},
		{key: "o", shown: "o", word: say.Mark("onescreen¦word"), does: say.Mark("play on at this desk, or at its own screens again"), do: act(class.Act{Do: class.OneScreen}), safe: inverted, inverse: "o", hosted: true},
		{key: "j", shown: "j", word: say.Mark("join¦word"), does: say.Mark("how to join: show on the wall, or take off"), do: (*Desk).inviting, safe: inverted, inverse: "j", hosted: true},
		{key: "T", shown: "T", word: say.Mark("welcome¦word"), does: say.Mark("let a late team join"), do: (*Desk).welcoming, safe: asks, hosted: true},
		{key: "C", shown: "C", word: say.Mark("code¦word"), does: say.Mark("the team's code: show, or renew"), do: (*Desk).renewing, safe: asks, hosted: true},
		{key: "G", shown: "G", word: say.Mark("games¦word"), does: say.Mark("take in games that were played elsewhere"), do: (*Desk).bringing, safe: asks},
		{key: "r", shown: "r", word: say.Mark("reload¦word"), does: say.Mark("read the session again"), do: (*Desk).reload, safe: asks},
		{key: "x", shown: "x", word: say.Mark("results¦word"), does: say.Mark("write results"), do: (*Desk).export, safe: looks},
		{key: "L", shown: "L", word: say.Mark("lock¦word"), does: say.Mark("lock this screen"), do: (*Desk).locking, safe: asks},
		{key: "E", shown: "E", word: say.Mark("end¦word"), does: say.Mark("end the session now"), do: (*Desk).ending, safe: asks},
		{key: "tab", shown: say.Mark("tab¦key"), word: say.Mark("team¦word"), does: say.Mark("the next team, or ↑ and ↓"), do: (*Desk).nextTeam, safe: looks},
		{key: "?", shown: "?", word: say.Mark("help¦word"), does: say.Mark("all keys"), do: (*Desk).help, safe: looks},
		{key: "q", shown: "q", word: quitWord, does: say.Mark("close the desk"), do: (*Desk).leave, safe: asks},
	}
}

// act returns what does an act for the team at the desk.
func act(a class.Act) func(*Desk) {
	return func(d *Desk) {
		a.Team = d.team
		d.do(a)
	}
}

func (d *Desk) help() {
	p := &picker{title: say.Text("What the keys do")}
	for i := range deskKeys {
		if k := &deskKeys[i]; k.offered(d) {
			p.items = append(p.items, item{k.label(), k.do})
		}
	}
	d.open(p)
}

func (d *Desk) leave() {
	question := say.Text("Close the desk? The class is kept, and can be opened again.")
	if d.Hosted != nil {
		question = say.Text("Close the class? Every table loses its connection. All is kept, and the same command opens it again.")
	}
	d.confirm(question, func() { d.leaving = true })
}

// nextTeam goes to the team in the row below.
func (d *Desk) nextTeam() { d.moveTeam(1) }

// moveTeam goes so many rows down, and around.
func (d *Desk) moveTeam(by int) {
	rows := d.rows(d.viewed())
	for i := range rows {
		if rows[i].team == d.team {
			d.team = rows[(i+by+len(rows))%len(rows)].team
			return
		}
	}
}

// words joins sentences.
func words(sentences ...string) string { return strings.TrimSpace(strings.Join(sentences, " ")) }
