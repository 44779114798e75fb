// Package saves keeps runs on disk.
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
// disk, and replay.go for how a run comes back.
package saves
