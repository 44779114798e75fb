// Package journaltest says what every journal of a class must hold, wherever it
// keeps what happens: it is the same tests for a folder, for a stream and for
// memory. It is for tests alone.
//
// Read place.go for what a journal has to bring along to be tested, run.go for what
// is asked of each and shared.go for what is asked where several hosts write.
package journaltest
