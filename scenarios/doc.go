// Package scenarios holds the worlds that can be played and reads them from the
// files that trainers write.
//
// [Scenario] is what such a file says: words for people, and a [sim.World] for
// the model. [Parse] reads one; read.go is its table of contents. Everything
// wrong with a file is found in one reading and told as [Fault]s, each with its
// place and what to do about it. [Check] also finds what is probably not meant,
// and [Fix] mends what can only mean one thing.
//
// Which words may stand where, and what they take, is the table in package
// words; a new word is added there, and read here through fields. To add a
// scenario, add a file to library; README.md is the guide for its author.
package scenarios
