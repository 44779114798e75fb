// Package saves keeps runs on disk, and hands them on.
//
// A save is what cannot be worked out again: the scenario, the seed and every
// choice, in the order in which they were made. States are not in it; they are
// played again, and the fingerprints of the years say whether that gave the same.
//
// The file is text and only ever grows. Its first line says what it is, and each
// further line is one record: 22 characters that depend on all that came before,
// a space, and JSON in the one spelling that this package writes. So a file can
// be read, mailed and compared, a change anywhere shows, and a crash costs at
// most the line that was being written.
//
// Read record.go for what is recorded, journal.go for how a line gets onto the
// disk, engine.go for by which rules a run is played again, replay.go for how it
// comes back, and judge.go for what that shows. code.go makes a line of a run,
// fork.go a second term, compare.go a comparison and repair.go a new file of what
// is good in a damaged one. README.md tells the format and the promises.
package saves
