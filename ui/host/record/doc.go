// Package record is the form in which what happens in a class is written down,
// wherever that is kept: in a folder, or on a server that several hosts share.
//
// A journal is records one after the other, each with its length and a checksum. The
// first says what is led; every other one is an event. What one seat says for nobody
// to know is sealed in its record, and whoever has no key sees that something was
// said and never what.
//
// Read frame.go for a record, seal.go for an event and head.go for how it begins.
package record
