// Package door lets tables into a class by SSH: whoever shows the code of their
// table gets a terminal program of their own, and can hurt nobody.
//
// It is transport only. What is behind the door is a [House]: it knows the teams
// and their codes, and makes the program that each visit is shown. The door asks
// for the code, shows the program on the client's terminal and hands it the keys.
//
// One idea gives it its shape: nothing that a client does or leaves undone may
// hold up anybody else. So everything that comes in has a budget (sieve.go,
// bucket.go), everything that goes out waits in a mailbox of one frame, of which
// only the newest counts (mailbox.go), a program that breaks is caught and made
// anew (stage.go), and a client that reads nothing is sent away (connection.go).
//
// Read limits.go for what is allowed, connection.go and requests.go for what a
// client may ask for, and stage.go for what runs for it.
package door
