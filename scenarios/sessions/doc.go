// Package sessions holds the scripted hours that a class or a board can be led
// through, and reads them from the files that facilitators write.
//
// A [Session] says what is done, stage by stage, on which scenario, for how long,
// and what the facilitator says and sends in. It is data alone: who leads the
// hour by it stands elsewhere. [Parse] reads one, [Check] also says what is
// probably not meant, and [Fix] mends what can only mean one thing.
//
// Which words may stand where is the table of sessions in package words. A session
// is in the dialect of scenarios, and its scenario is read with it, because most of
// what can be wrong is a stage, card, lever or seat that is not there. Start with
// session.go; README.md is the guide for authors. To add a session, add a file to
// library.
package sessions
