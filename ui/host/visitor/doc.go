// Package visitor is a laptop of a table, for tests: it joins a class by SSH, reads
// what is drawn on its terminal, and presses keys. It is for tests alone.
package visitor
