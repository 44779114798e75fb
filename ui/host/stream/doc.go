// Package stream keeps a class on a NATS server, in a JetStream stream of its own,
// so that several hosts can serve one event.
//
// What happens is in one order, and a host may add to it only where it has seen
// everything before: the server compares, and whoever was second catches up and
// decides anew. So hosts keep nothing but what they have read, any of them can take
// over any table, and one that dies loses nobody's work. What was acknowledged is as
// safe as the server keeps it; the README of this folder says what to ask of it.
//
// The key that seals secrets never goes to the server: whoever runs the hosts gives
// them the file. The texts of session and scenario stand in the first message, so a
// host that joins needs nothing else.
//
// Read batch.go for what a message holds, stream.go for a host and follow.go for a
// wall.
package stream
