// Package folder keeps a class on disk: what is led, and everything that was done.
//
// The journal grows event by event, each with its length and a checksum, and an
// event counts only once it is on the disk. A class that was interrupted at any
// moment is led there again by [Open], and is paused. What one seat says for nobody
// to know is sealed in the journal; the key lies beside it, readable by its owner
// alone. Another process follows the class by [Follow], without the key: what it
// cannot open it cannot show.
//
// There are no snapshots beside the journal. Opening a class plays it again, which
// for twenty tables at the end of ten years, in a world of 8,000 members, takes a
// second or two of one core (8,500 events), and half of that in the middle of the
// hour. A snapshot would hold the states of all games and could contradict the
// journal, which is the one truth about what was done.
//
// At which port and by which address the class was opened to its room stands in a
// small file of its own, so that it is opened likewise again: the cards are on paper.
//
// Read package record for the form of the journal, then folder.go, follow.go and
// forget.go for what is done with it.
package folder
