// Package load is how a hosted class is tried with a hall full of people: what it
// withstands, and what it costs. It has tests alone.
//
// The tests bring the storms and stalls of a class: everybody joins at once, sends in
// at the deadline, looks at the reveal, comes back after a restart; some stop reading
// or never say a word; a host dies while others go on. None of them asks how long
// something takes: they hold what must hold however slow the machine is.
//
// How long things take is a table of figures, which one command makes:
//
//	go test ./ui/host/load -run Figures -figures 60,200,500 -timeout 30m -v
//
// The host runs in a process of its own there and the tables in another, on the same
// machine; with JetStream its server is a third. All of them share the processor, so
// a host alone is faster than what the table says.
package load
