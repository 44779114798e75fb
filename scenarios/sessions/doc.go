// Package sessions holds the scripted hours that a class or a board can be led
// through, and reads them from the files that facilitators write.
//
// A [Session] says what is done, stage by stage, on which scenario, for how long,
// and what the facilitator says and sends in. It is data alone: who leads the
// hour by it stands elsewhere. [Parse] reads one, [Check] also says what is
// probably not meant, and [Fix] mends what can only mean one thing.
//
// What the parts mean to whoever leads an hour by them:
//
//   - Stages follow each other; the clock runs within one. A Gate ends it, and what
//     TimeUp says becomes of a team that is not ready then. A Protected stage keeps
//     its minutes, a CanDrop stage may go, whatever the time.
//   - A practice year is played and thrown away, and belongs to no run. Years with
//     Again begin a new run: each team's game is forked at First, on the same seed,
//     and the run before stays as it is. After StopAfterYear nothing is planned.
//   - Lock holds for its stage: such a lever keeps the level of the plan that stands.
//   - Predict is asked of everyone before the stage's last result is shown, and Write
//     of every team before the stage begins; both come back in the debrief.
//   - A Ballot goes through its Steps in order. The answer that it decides is given to
//     its card where the card waits, and else when it comes up, once. A question changes
//     nothing in a game. What Ballots decides in years of play goes the same way.
//   - An inject with a Stage comes at its Minute on the clock of that stage. One with
//     When comes once to each team for which it holds at the end of a year. Others
//     wait for the facilitator's hand. A card or a shock happens with the next quarter
//     of each game it is sent to, whatever its own time, chance and condition say.
//   - Say, Notes, Expect and what only a seat knows are secret: Say and Notes are the
//     facilitator's, and OnlyYouKnow belongs to one seat. None of it is for the wall.
//
// Which words may stand where is the table of sessions in package words. A session
// is in the dialect of scenarios, and its scenario is read with it, because most of
// what can be wrong is a stage, card, lever or seat that is not there. Start with
// session.go; README.md is the guide for authors. To add a session, add a file to
// library.
package sessions
