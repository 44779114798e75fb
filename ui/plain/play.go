// Package plain plays the game line by line: for screen readers, pipes, printers
// and terminals that can do no more.
//
// It says the same pages as the full screen, spoken instead of drawn, and asks
// for lines. An empty line always does the sensible thing, so that a whole game
// can be played with nothing but empty lines. Read play.go first: it follows the
// phases of a run. At the door (door.go) a game is chosen, or saved ones are
// looked at. Then every file is one kind of question. What can be typed everywhere
// stands in everywhere.go; which word is meant where, in place.go; and how a long page
// is read section by section, in reading.go.
package plain

import (
	"errors"
	"io"
	"path/filepath"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// What ends a game before its end.
var (
	errLeft   = errors.New("the player has left")
	errEnded  = errors.New("the input has ended")
	errTurned = errors.New("another game is played on") // the one on the table now
)

// A table is a game and the person who plays it.
type table struct {
	game     *session.Session
	talk     *talk
	file     *session.Watch // of the scenario; nil where it comes from no file
	dir      string         // of saves
	met      int            // the member who was shown last, by place in the crowd
	manner   *Manner
	practice bool // one year, of which nothing is kept
}

// Play plays the game s over lines until it ends, the player leaves or the input
// does. Everything chosen is saved by then. The error is one line for the player.
func Play(s *session.Session, m Manner, in io.Reader, out io.Writer) error {
	return (&table{game: s, talk: newTalk(in, out), manner: &m}).begin()
}

// PlayFile is [Play] for a scenario that its author may change meanwhile. The
// file is looked at whenever a year is planned; another version starts the game
// anew, with a save of its own in dir.
func PlayFile(s *session.Session, file *session.Watch, dir string, m Manner, in io.Reader, out io.Writer) error {
	return (&table{game: s, talk: newTalk(in, out), file: file, dir: dir, manner: &m}).begin()
}

// begin says how the game is played over lines, and plays it.
func (t *table) begin() error {
	t.talk.greet(t.manner)
	_, err := t.run()
	return err
}

// greet says how the game is played over lines.
func (t *talk) greet(m *Manner) {
	t.short = m.short()
	t.hint(say.Text("Realign in plain mode: the game is told line by line."))
	t.hint(say.Text("An empty line does the sensible thing. A question mark says what can be typed, again says the last thing again, where says where you are, and short makes long pages short. The letter q leaves."))
	if m.Said != "" {
		t.hint(m.Said)
	}
}

// run plays until something ends it, and says where the game then stands. It reports
// whether the game was played and looked back on to its end.
func (t *table) run() (over bool, err error) {
	began := t.game
	err = t.play()
	if t.game != began {
		defer func() { _ = t.game.Close() }() // everything chosen is in its file already
	}
	switch {
	case err == nil:
		over = true
	case errors.Is(err, errLeft):
		t.talk.hint(say.Text("You have left the game.") + " " + t.saved())
	case errors.Is(err, errEnded):
		t.talk.hint(say.Text("The input has ended.") + " " + t.saved())
	default:
		return false, err
	}
	return over, t.talk.err
}

// saved says where the game stands.
func (t *table) saved() string {
	switch {
	case !t.game.Saved():
		return say.Text("It was a practice and is not kept.")
	case t.game.Phase() == sim.Over:
		return say.Text("The game is finished and saved.")
	}
	return say.Textf("The game is saved in year %d as %s.", t.game.Year(), filepath.Base(t.game.Path()))
}

// play follows the phases of the run to its end.
func (t *table) play() error {
	if err := t.open(); err != nil {
		return err
	}
	for {
		var err error
		switch p := t.game.Phase(); {
		case t.practice && len(t.game.Years()) > 0:
			t.speak(tell.Practised())
			return nil
		case p == sim.Planning:
			err = t.planYear()
		case p == sim.Underway:
			err = t.playQuarter()
		case p == sim.Answering:
			err = t.answerCard()
		default:
			if err = t.debrief(); !errors.Is(err, errTurned) {
				return err
			}
			err = nil
		}
		if err != nil {
			return err
		}
	}
}

// open says the brief of a new game, and where an old one stands.
func (t *table) open() error {
	if t.game.Year() > 1 || t.game.Phase() != sim.Planning {
		t.talk.say(say.Textf("The game goes on in year %d.", t.game.Year()))
		return nil
	}
	t.talk.at(place{where: func() string {
		return say.Textf("%s: the brief, before the first year.", say.Text(t.game.Scenario().Title))
	}})
	t.speak(tell.Brief(t.game.Scenario(), t.game.Seed()))
	return t.pause(say.Text("Press Enter to plan the first year."), say.Text("There is nothing before the brief."))
}

// playQuarter plays the next quarter and says what it brought.
func (t *table) playQuarter() error {
	q, err := t.game.NextQuarter()
	if err != nil {
		return err
	}
	if t.talk.short {
		t.talk.whole(tell.QuarterInShort(&q, t.game.Ending(), t.game.Scenario()))
	} else {
		t.talk.whole(tell.Quarter(&q, t.game.Ending(), t.game.Scenario()))
	}
	return t.report()
}

// report says what a year did, where it is just over. A year can end with its
// last quarter or with the answer to a card after it.
func (t *table) report() error {
	if p := t.game.Phase(); p != sim.Planning && p != sim.Over {
		return nil
	}
	t.talk.teach(t.manner, tell.OnReport)
	t.talk.at(place{where: func() string {
		return say.Textf("Year %d of %d is over, and its report has been told.", len(t.game.Years()), t.game.View().Years)
	}})
	t.speak(t.lastReport())
	err := t.pause(say.Text("Press Enter to go on."), say.Text("The year has been played; it cannot be taken back."))
	if err != nil || !t.game.Halfway() {
		return err
	}
	return t.halfTime()
}

// halfTime looks back in the middle of the years.
func (t *table) halfTime() error {
	t.talk.hint(say.Text("Half of the years are over. One moment: they are being played again."))
	t.lookHalf()
	return t.pause(say.Text("Press Enter to go on with the second half."), say.Text("The year has been played; it cannot be taken back."))
}

// lookHalf says the look back on the first half.
func (t *table) lookHalf() {
	h := t.game.Halving()()
	t.speak(h.Page())
}

// halfTimeAgain says it once more in a later year.
func (t *table) halfTimeAgain() {
	switch {
	case t.game.Halved():
		t.talk.hint(say.Text("One moment: the first half is being played again."))
		t.lookHalf()
	case t.game.Half() > 0:
		t.talk.hint(say.Textf("Half-time comes after year %d.", t.game.Half()))
	default:
		t.talk.hint(say.Text("This game is too short for half-time."))
	}
}

// lastReport returns the report of the last finished year.
func (t *table) lastReport() page.Page {
	v := t.game.View()
	return tell.Report(t.game.Closing(), &v, t.game.Scenario())
}

// speak says a page.
func (t *table) speak(p page.Page) { t.talk.speak(p) }

// pause waits for an empty line. back is what is said to someone who wants to go
// back.
func (t *table) pause(prompt, back string) error {
	for {
		line, err := t.ask(prompt)
		switch {
		case err != nil:
			return err
		case line == "":
			return nil
		case isBack(line):
			t.talk.hint(back)
		case isHelp(line):
			t.talk.help(page.Fact{Label: say.Text("Enter alone"), Value: say.Text("goes on")}, page.Fact{Label: "q", Value: say.Text("leaves; the game is saved")})
		default:
			t.talk.hint(say.Text("An empty line goes on. The letter q leaves."))
		}
	}
}
