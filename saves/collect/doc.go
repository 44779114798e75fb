// Package collect takes in what the teams of a class hand in: a folder of saves
// and codes, with whatever else lies in it. It plays every game again, says of each
// in plain words what it is, and says which can be compared with each other. A bad
// file never stops it, and nothing in the folder is changed.
//
// [Folder] is the door; find.go says which files are looked at, and kind.go what a
// game can turn out to be.
package collect
