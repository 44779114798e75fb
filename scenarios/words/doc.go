// Package words is the table of every word that may stand in a scenario or in a
// file of plans: at which place, what it takes, how much of it, and what it
// means.
//
// The reader asks the table what it accepts, and the schema for editors
// ([Schema]) and the reference page ([Reference]) are written from it, so that
// the three cannot tell different stories. Start with word.go; the table itself
// is table.go and its neighbours. [Codes] lists what can be wrong with a file.
package words
