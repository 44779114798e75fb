// Package class is a scripted hour as a value: what has been done in it, and what
// each who takes part may see.
//
// A [Class] never changes. [Class.Do] looks at a command and returns the class
// after it, with the events that led there; [Class.Apply] leads there again from
// the events alone, so whoever keeps the events keeps the hour. Time is part of a
// command: nothing here reads a clock, a disk or chance. What may be seen leaves
// through one function, [Class.ViewFor], which is where secrets end.
//
// Read act.go for what can be done, do.go for how it is decided, then clock.go,
// game.go and ballot.go for its three parts, and view.go for what is shown. What comes
// too late to be meant any more stands in mark.go, which of several hosts leads in
// lead.go, and what is played again for somebody who doubts the model in doubt.go.
package class
