package class

import (
	"example.com/realign/saves"
	"example.com/realign/sim"
)

// A Moment is a time of the class in milliseconds since it was opened, as the
// clock of its host counts them: it never goes back.
type Moment int64

// Minute is a minute of the clock.
const Minute Moment = 60_000

// A Deed is what is done. The numbers stand in journals and are never changed.
type Deed int

// What the facilitator does.
const (
	Go      Deed = 1  // let the clock run: at the beginning, and after a pause
	Hold    Deed = 2  // pause
	Extend  Deed = 3  // give the stage N minutes more
	Next    Deed = 4  // go to the next stage
	Back    Deed = 5  // go to the stage before
	Drop    Deed = 6  // leave out stage N, or take it in again
	Shorten Deed = 7  // do as the proposal says
	Lock    Deed = 8  // lock lever N, or open it
	Fire    Deed = 9  // send inject N, to Team or to whom it is for
	Skip    Deed = 10 // leave out inject N, or take it in again
	Banner  Deed = 11 // put Text on every screen; empty takes it off
	Undo    Deed = 12 // take Team back to the planning of year N
	Hide    Deed = 13 // hide the wall, or show it again
	Pass    Deed = 14 // let sentence N of Team's vote be seen
	Step    Deed = 15 // go to the next step of Team's vote; where N is -1 to the one before
	Rule    Deed = 16 // the chair of Team decides for option N
	Count   Deed = 17 // Team voted on paper: Round says how
	Open    Deed = 18 // hold a vote of Team on its waiting card
	Reload  Deed = 19 // go on by another text of the session
	Slept   Deed = 20 // the computer slept for N seconds
	Resumed Deed = 21 // the class was opened again
	Tick    Deed = 22 // time has passed; writes nothing by itself
	Reveal  Deed = 23 // show the next figure of a comparison with a drum roll, the next phase of a debrief, or what comes of a doubt; where N is -1 cover the last again

	Tell      Deed = 24 // send Text to Team, or to all; where N is 1 to Seat alone
	Attend    Deed = 25 // Team's raised hand was seen to
	OneScreen Deed = 26 // Team plays on at the facilitator's desk, or at its own screens again
	Welcome   Deed = 27 // a team comes late; Text is its name; where N is 1 it meets what was sent to all before
	Rotate    Deed = 28 // Team's code is renewed
	Note      Deed = 29 // write Text into the log
	Finish    Deed = 30 // end the session now; Back goes on where it was
	Invite    Deed = 31 // the wall shows More to those who want to join: before the class begins, and after it where N is 1
	Bring     Deed = 32 // a table brings its game: Text is the save, Team whose it is, -1 for the team that it names; N is 1 where it takes the place of years played here
	Vacate    Deed = 33 // the host Host is gone, and with it all who sit by it
	Lead      Deed = 34 // the host Host leads, after the host Text; where N is 1 by the clock alone
	Doubt     Deed = 35 // what the games had come to with the assumption Text halved, or where N is 1 doubled; empty takes it off the wall
	Contest   Deed = 36 // which assumptions, if they are wrong, turn around which is ahead, Team or team N, which may be [StandingPlan]
)

// What a seat or a table does.
const (
	Draft    Deed = 40 // Plan lies on Team's desk
	Commit   Deed = 41 // it is the plan of the year
	Foretell Deed = 42 // Seat expects Secret.Amount
	Run      Deed = 43 // the year runs
	Answer   Deed = 44 // Team answers its card with N
	Vote     Deed = 45 // Seat votes as Secret says; where each of its people votes, N tells them apart
	Dissent  Deed = 46 // somebody wants Text minuted
	Pledge   Deed = 47 // somebody will do Text, by More[0], and More[1] asks
	Quotes   Deed = 48 // Team lets its sentences be handed out, if N is 1
	Write    Deed = 49 // Team writes Text before the stage begins
	Look     Deed = 50 // Seat reads report N
	Raise    Deed = 51 // Seat needs help, or does no longer
	Sit      Deed = 52 // N people sit at Seat from now on, which are more than before
	Rise     Deed = 53 // N of the people at Seat stand up
	Preside  Deed = 54 // Seat, which is the chair, decides for option N
)

// What follows by itself.
const (
	TimeUp  Deed = 60 // what becomes of Team, which is not ready
	Closed  Deed = 61 // the votes of Team were counted: Round
	Decided Deed = 62 // Team decided for N
)

// An Act is a deed with what belongs to it. Fields without a meaning for the deed
// are empty.
type Act struct {
	Do     Deed      `json:"do"`
	Team   int       `json:"team,omitempty"` // index; -1 for all
	Seat   int       `json:"seat,omitempty"` // index among the class's seats
	N      int       `json:"n,omitempty"`
	Text   string    `json:"text,omitempty"`
	More   []string  `json:"more,omitempty"`
	Plan   *sim.Plan `json:"plan,omitempty"`
	Over   *sim.Plan `json:"-"` // what a draft was made of; of a command alone, and nil where all of Plan counts
	Seen   *Mark     `json:"-"` // from where it leads on; of a command alone, and nil where that does not matter
	Round  *Round    `json:"round,omitempty"`
	Secret *Secret   `json:"secret,omitempty"` // sealed wherever it is written down
	Host   string    `json:"host,omitempty"`   // which leads, or by which people sit down and rise, where there are several
}

// A Secret is what one seat says for nobody else to know.
type Secret struct {
	Choice int    `json:"choice"`           // index among the options
	Sure   int    `json:"sure,omitempty"`   // per cent, one of [saves.Sureties]
	Text   string `json:"text,omitempty"`   // why, in a sentence
	Amount int64  `json:"amount,omitempty"` // of the figure that is foretold
}

// A Round is a vote as it may be told: sums and sentences in no order, and never
// who voted for what.
type Round struct {
	Tallies []saves.Tally `json:"tallies,omitempty"` // by option; empty where too few voted to be counted
	Voters  int           `json:"voters"`
	Ruled   int           `json:"ruled,omitempty"` // of the voters, seats that voted by rule
	Pattern Pattern       `json:"pattern"`
	Leads   int           `json:"leads"` // the option with most votes; -1 in a tie
	Reasons []string      `json:"reasons,omitempty"`
}

// Who sends commands is a seat, counted from 0, or one of these.
const (
	Facilitator = -1
	Itself      = -2 // nobody: what follows by itself
)

// A Command asks for an act.
type Command struct {
	By  int    // a seat, or [Facilitator]
	Seq uint64 // rises with each command of a sender that numbers them; 0 where none are numbered
	At  Moment // when it arrived
	Act
}

// An Event is something that was done. By and Seq are those of the command.
type Event struct {
	At  Moment `json:"at"`
	By  int    `json:"by,omitempty"`
	Seq uint64 `json:"seq,omitempty"`
	Act
}
