// Package report writes what people take away: a finished run as two printed
// pages, a card for a chat and a picture to share, and a class side by side.
//
// Everything is said first and drawn second. A [Takeaway] or a [ClassPage] holds
// all that will be read, as words and as charts in whole numbers; the templates
// only place it. So equal input gives equal bytes on every machine, and nothing
// in a page comes from a clock, a network or a script.
//
// Read takeaway.go for what stands on the two pages, compose.go for where it
// comes from, html.go for how it becomes a page and lines.go for how a chart is
// drawn.
package report
