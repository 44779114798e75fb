package plain

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"example.com/realign/saves"
	"example.com/realign/ui/page"
	"example.com/realign/ui/report"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/shelf"
	"example.com/realign/ui/tell"
)

// A lookBack is a finished game that is looked back on, a room at a time. What a
// room tells of is played when it is entered for the first time.
type lookBack struct {
	*table
	looking tell.Looking
	review  *session.Review // nil until the game has been played again
	rooms   []tell.Room
	at      int
}

// debrief looks back on the finished game.
func (t *table) debrief() error {
	b := &lookBack{table: t, looking: t.game.Looking()}
	b.rooms = b.looking.Rooms()
	t.talk.at(place{words: debriefWords, where: b.where})
	t.talk.hint(say.Textf("The game is over. The debrief has %d parts; type parts to hear their names, or a number to go to one.", len(b.rooms)))
	for b.at < len(b.rooms) {
		b.prepare(b.rooms[b.at])
		t.talk.hint(say.Textf("Debrief, part %d of %d.", b.at+1, len(b.rooms)))
		b.tell()
		next, err := t.talk.turn(t.ask, book{words: inParts, pages: len(b.rooms), also: b.hear, help: debriefHelp()}, b.at)
		if err != nil {
			return err
		}
		b.at = next
	}
	t.talk.hint(tell.SmallPrint(t.game.Scenario(), t.game.Seed()).Text)
	t.talk.hint(say.Text("The debrief is over.") + " " + t.saved())
	return nil
}

// where says which room of the debrief the player is in.
func (b *lookBack) where() string {
	return say.Textf("The debrief of %[1]s, part %[2]d of %[3]d: %[4]s.", say.Text(b.game.Scenario().Title), b.at+1, len(b.rooms), strings.TrimRight(tell.RoomTitle(b.rooms[b.at]), ".?"))
}

// debriefHelp is what can be typed in a debrief, besides what turns its parts.
func debriefHelp() []page.Fact {
	return []page.Fact{
		{Label: say.Text(partsWord), Value: say.Text("says the names of all parts")},
		{Label: say.Text(otherWord) + " 1", Value: say.Text("plays a turning point the other way; other alone says which there are")},
		{Label: say.Text(fromWord) + " 3 2", Value: say.Text("has leader number 2 take over from year 3 on")},
		{Label: say.Text(besideWord), Value: say.Text("sets another saved game beside this one")},
		{Label: say.Text(commitmentWord), Value: say.Text("writes down what you will do")},
		{Label: say.Text(printWord), Value: say.Text("writes the pages to take away")},
	}
}

// prepare plays what a room tells of, as far as it has not been played, and says
// so: it can take some seconds.
func (b *lookBack) prepare(r tell.Room) {
	for b.looking.Playing() {
		if _, missing := b.looking.Needs(r); !missing && !b.ghosts(r) {
			return
		}
		b.talk.hint(say.Textf("One moment: %s.", tell.ReachText(b.looking.Next)))
		if b.review == nil {
			review, err := b.game.Reviewing(b.manner.depth())()
			if err != nil {
				b.looking.Trouble = say.Why(err)
				return
			}
			b.review = review
		}
		b.looking = b.review.On(b.looking)
	}
}

// ghosts reports whether a room is about other leaders who have not played yet.
func (b *lookBack) ghosts(r tell.Room) bool {
	return r == tell.OthersRoom && b.looking.Next <= tell.OtherLeaders
}

// tell says the room, and what can be typed there besides.
func (b *lookBack) tell() {
	r := b.rooms[b.at]
	b.speak(b.looking.Room(r))
	if _, missing := b.looking.Needs(r); missing {
		return
	}
	switch r {
	case tell.OthersRoom:
		b.talk.hint(say.Text("Type beside to hear the saved games that can stand beside this one."))
	case tell.TurningPointsRoom:
		if len(b.turns()) > 0 && b.game.Path() != "" {
			b.talk.hint(say.Text("Type other to play one of them the other way."))
		}
	case tell.TakeOverRoom:
		b.leaders()
	case tell.CommitmentsRoom:
		b.talk.hint(say.Text("Type commit to write one down."))
	case tell.PrintRoom:
		b.talk.hint(say.Text("Type print to write the pages."))
	}
}

// hear does what a line says that is neither a number nor empty, and reports
// whether it was understood.
func (b *lookBack) hear(line string) (bool, error) {
	words := strings.Fields(line)
	if len(words) == 0 {
		return false, nil
	}
	switch words[0] {
	case "parts":
		b.parts()
	case "beside":
		return true, b.beside()
	case "other":
		return true, b.other(words[1:])
	case "from":
		b.from(words[1:])
	case "commit":
		return true, b.commit()
	case "print":
		b.print()
	default:
		return false, nil
	}
	return true, nil
}

// parts says the names of the rooms.
func (b *lookBack) parts() {
	list := page.Bullets{Numbered: true}
	for _, r := range b.rooms {
		list.Items = append(list.Items, page.Text{Text: tell.RoomTitle(r)})
	}
	b.speak(page.Page{Title: say.Text("All parts of the debrief"), Blocks: []page.Block{list}})
}

// leaders says who can take over, each with a number.
func (b *lookBack) leaders() {
	list := page.Bullets{Numbered: true}
	for _, id := range b.review.Leaders() {
		name, _ := tell.LeaderName(id)
		list.Items = append(list.Items, page.Text{Text: name})
	}
	b.speak(page.Page{Title: say.Text("Who can take over"), Blocks: []page.Block{list}})
	b.talk.hint(say.Textf("Type from, a year from 1 to %d and the number of a leader, such as: from 1 2.", len(b.looking.Debrief.Run.Years)))
}

// from sets the run beside what a leader makes of it from a year on: "3 5".
func (b *lookBack) from(words []string) {
	b.prepare(tell.TakeOverRoom)
	if b.review == nil {
		b.talk.sorry(errors.New(b.looking.Trouble))
		return
	}
	year, number := 0, 0 // neither is one
	if len(words) == 2 {
		year, _ = strconv.Atoi(words[0])
		number, _ = strconv.Atoi(words[1])
	}
	all := b.review.Leaders()
	if number < 1 || number > len(all) || year < 1 || year > len(b.looking.Debrief.Run.Years) {
		b.leaders()
		return
	}
	other, has := b.review.From(year, all[number-1])
	if !has {
		b.leaders()
		return
	}
	name, _ := tell.LeaderName(all[number-1])
	b.speak(tell.TakenOver(year, name, &b.looking.Debrief.Run, &other, b.looking.Scenario))
}

// beside has the choices of another saved game made on this game's luck, and says
// how it went.
func (b *lookBack) beside() error {
	b.prepare(tell.OthersRoom)
	if b.review == nil {
		b.talk.sorry(errors.New(b.looking.Trouble))
		return nil
	}
	all, err := saves.List()
	if err != nil {
		b.talk.sorry(err)
		return nil
	}
	path, err := b.talk.pick(b.ask, shelf.Rows(shelf.Besides(all, b.game.Path())), say.Text("put it beside this one"))
	if path == "" || err != nil {
		return err
	}
	ghost, err := b.review.Beside(path)
	if err != nil {
		b.talk.sorry(err)
		return nil
	}
	d := &b.looking.Debrief
	d.Ghosts = append(slices.Clone(d.Ghosts), ghost)
	b.speak(b.looking.Room(tell.OthersRoom))
	return nil
}

// commit asks what somebody will do, and keeps it.
func (b *lookBack) commit() error {
	var c tell.Commitment
	for _, part := range []struct {
		to     *string
		prompt string
	}{
		{&c.Action, say.Text("What will be done in your own association? Enter alone writes nothing down.")},
		{&c.When, say.Text("By when? It may stay empty.")},
		{&c.Asks, say.Text("Who asks about it then? A role rather than a name; it may stay empty.")},
	} {
		line, err := b.askFor(part.prompt)
		if err != nil {
			return err
		}
		if *part.to = line; c.Action == "" {
			b.talk.hint(say.Text("Nothing was written down."))
			return nil
		}
	}
	if err := b.game.Pledge(c); err != nil {
		b.talk.sorry(err)
		return nil
	}
	b.looking.History = b.game.History()
	b.talk.say(say.Textf("Written down: %s.", tell.CommitmentText(c)))
	return nil
}

// print writes the pages to take away beside the save.
func (b *lookBack) print() {
	b.prepare(tell.PrintRoom)
	if b.looking.Trouble != "" {
		b.talk.sorry(errors.New(b.looking.Trouble))
		return
	}
	kept, err := report.Keep(b.game.Path(), &b.looking.Debrief)
	if err != nil {
		b.talk.sorry(err)
		return
	}
	b.speak(tell.TakenAway(kept.Path, say.Text("Copy the card from here."), kept.Card))
}
