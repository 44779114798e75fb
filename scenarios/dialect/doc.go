// Package dialect reads the small part of YAML in which people who do not
// program write scenarios and sessions. It forgives what word processors do to a
// file, refuses what surprises people, and says everything that is wrong at
// once, in words of its own, with line and column.
//
// [Read] turns a file into a [Document] of [Node]s. Whoever knows what the words
// mean walks the nodes through [Map], which reports unknown words, missing ones
// and wrong values as [Fault]s. Start with document.go.
package dialect
