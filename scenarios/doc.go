// Package scenarios holds the worlds that can be played and reads them from the
// files that trainers write.
//
// [Scenario] is what such a file says: words for people, and a [sim.World] for
// the model. [Parse] reads one; read.go is its table of contents. Everything
// wrong with a file is found in one reading and told as [Fault]s, each with its
// place and what to do about it. To add a scenario, add a file to library;
// README.md is the guide for its author.
package scenarios
