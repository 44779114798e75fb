package tell

import (
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A Room is a part of the debrief that can be gone to.
type Room int

// The rooms, in the order in which Enter leads through them.
const (
	HowItEnded Room = iota
	TurningPointsRoom
	LuckRoom
	OthersRoom
	DecisionsRoom
	CausesRoom
	BeliefsRoom
	PeopleRoom
	ExpectedRoom
	ObjectivesRoom
	VotesRoom
	AssumptionsRoom
	TakeOverRoom
	TalkRoom
	CommitmentsRoom
	PrintRoom
	TurningFiguresRoom
	ModelRoom
	numRooms
)

var roomTitles = [numRooms]string{
	HowItEnded:         say.Mark("How it ended"),
	TurningPointsRoom:  say.Mark("Turning points"),
	LuckRoom:           say.Mark("Luck and judgement"),
	OthersRoom:         say.Mark("The years, and others on the same luck"),
	DecisionsRoom:      say.Mark("What was decided"),
	CausesRoom:         say.Mark("Because: the whole run"),
	BeliefsRoom:        say.Mark("What nobody said"),
	PeopleRoom:         say.Mark("Three members"),
	ExpectedRoom:       say.Mark("What you expected"),
	ObjectivesRoom:     say.Mark("What there was to learn"),
	VotesRoom:          say.Mark("How the table voted"),
	AssumptionsRoom:    say.Mark("If the model is wrong"),
	TakeOverRoom:       say.Mark("What if another had taken over"),
	TalkRoom:           say.Mark("To talk about"),
	CommitmentsRoom:    say.Mark("Commitments"),
	PrintRoom:          say.Mark("To take away"),
	TurningFiguresRoom: say.Mark("Turning points in figures"),
	ModelRoom:          say.Mark("Why believe it?"),
}

// RoomTitle names a room.
func RoomTitle(r Room) string { return say.Text(roomTitles[r]) }

// A room is what stands in one: how far looking back must have come, and what it
// tells then.
type room struct {
	needs Reach // what must have been played; -1 for nothing
	tells func(l *Looking) page.Page
}

// nothing is what a room needs that tells what is known at once.
const nothing Reach = -1

var rooms = [numRooms]room{
	HowItEnded: {nothing, func(l *Looking) page.Page {
		return lastPage(&l.Debrief, l.Scenario)
	}},
	TurningPointsRoom: {OtherChoices, func(l *Looking) page.Page { return TurningPoints(&l.Debrief, l.Scenario) }},
	LuckRoom:          {OtherLuck, func(l *Looking) page.Page { return Luck(&l.Debrief) }},
	OthersRoom:        {nothing, othersPage},
	DecisionsRoom: {nothing, func(l *Looking) page.Page {
		return Decisions(l.Scenario.World.Plan, l.History, l.Scenario)
	}},
	CausesRoom:         {EveryYear, func(l *Looking) page.Page { return CausesSince(&l.Debrief) }},
	BeliefsRoom:        {EveryBelief, func(l *Looking) page.Page { return ElephantCosts(&l.Debrief, l.Scenario) }},
	PeopleRoom:         {PlayedAgain, peoplePage},
	ExpectedRoom:       {PlayedAgain, func(l *Looking) page.Page { return Calibration(l.Debrief.Calibration) }},
	ObjectivesRoom:     {PlayedAgain, func(l *Looking) page.Page { return Objectives(&l.Debrief, l.Scenario) }},
	VotesRoom:          {PlayedAgain, func(l *Looking) page.Page { return VotesTaken(&l.Debrief, l.Scenario) }},
	AssumptionsRoom:    {OtherAssumptions, func(l *Looking) page.Page { return Robustness(&l.Debrief, l.Scenario) }},
	TakeOverRoom:       {PlayedAgain, takeOverPage},
	TalkRoom:           {OtherChoices, talkPage},
	CommitmentsRoom:    {nothing, commitmentsPage},
	PrintRoom:          {OtherAssumptions, printPage},
	TurningFiguresRoom: {OtherChoices, func(l *Looking) page.Page { return TurningFigures(&l.Debrief, l.Scenario) }},
	ModelRoom:          {nothing, func(l *Looking) page.Page { return Believe(&l.Scenario.World.Rules) }},
}

// Rooms lists the rooms that there are: that of the votes only where votes were
// taken.
func (l *Looking) Rooms() []Room {
	var all []Room
	for r := range numRooms {
		if r != VotesRoom || l.voted() {
			all = append(all, r)
		}
	}
	return all
}

// voted reports whether a vote was taken on a card.
func (l *Looking) voted() bool {
	for _, b := range l.History.Ballots {
		if b.Card >= 0 {
			return true
		}
	}
	return false
}

// Needs returns the reach that a room tells of; false where it needs none or has
// it.
func (l *Looking) Needs(r Room) (needed Reach, missing bool) {
	needed = rooms[r].needs
	return needed, needed != nothing && !l.knows(needed)
}

// Room tells what stands in a room. Where it is not known yet, the page says
// what is being played for it, or why it will not be known.
func (l *Looking) Room(r Room) page.Page {
	needed, missing := l.Needs(r)
	if !missing {
		return rooms[r].tells(l)
	}
	p := page.Page{Title: RoomTitle(r)}
	if l.Trouble != "" {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Textf("This cannot be told: %s.", l.Trouble), Role: page.Warn})
		return p
	}
	p.Blocks = append(p.Blocks, page.Text{Text: say.Textf("Not ready yet: first, %s.", ReachText(needed)), Role: page.Quiet},
		page.Text{Text: say.Text("It appears here by itself. You may read on meanwhile and come back."), Role: page.Quiet})
	return p
}

// Pages tells all rooms, in their order.
func (l *Looking) Pages() []page.Page {
	var all []page.Page
	for _, r := range l.Rooms() {
		all = append(all, l.Room(r))
	}
	return all
}

// othersPage charts the run, beside others once they have played. One of them can
// stand out.
func othersPage(l *Looking) page.Page { return besideOthers(&l.Debrief, l.Scenario, l.Lit) }

// mostLives is how many members are told of.
const mostLives = 3

// peoplePage tells the years of a few members.
func peoplePage(l *Looking) page.Page {
	p := page.Page{Title: RoomTitle(PeopleRoom)}
	lives := Lives(l.Crowds, mostLives)
	if len(lives) == 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("There was nobody left to tell of.")})
		return p
	}
	p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Three of the people behind the figures, as far as you had seen them when each year began.")})
	for _, life := range lives {
		story := MemberStory(life, l.Views, l.Scenario)
		p.Blocks = append(append(p.Blocks, page.Heading{Text: story.Title}), story.Blocks...)
	}
	return p
}

// takeOverPage says what can be asked there.
func takeOverPage(l *Looking) page.Page {
	return page.Page{Title: RoomTitle(TakeOverRoom), Blocks: []page.Block{
		page.Text{Text: say.Text("Choose a year and a leader: the run stays as it was until then, and from there that leader leads, with the same members and the same luck.")},
		page.Text{Text: say.Many(len(l.Debrief.Run.Years), "The run has 1 year in which somebody can take over.", "The run has %s years in which somebody can take over.", Count(len(l.Debrief.Run.Years))), Role: page.Quiet},
	}}
}

// printPage says what can be taken away.
func printPage(*Looking) page.Page {
	return page.Page{Title: RoomTitle(PrintRoom), Blocks: []page.Block{
		page.Text{Text: say.Text("Two pages about this run can be written to a file that every browser opens and prints: how it went, what moved it, what to talk about and what was promised.")},
		page.Text{Text: say.Text("With them comes a card of twelve lines without names, to paste into a chat.")},
		page.Text{Text: say.Text("Nothing leaves this machine. A file of the same name is replaced."), Role: page.Quiet},
	}}
}
