//go:build !race

package load

// tables is a full hall of the tests.
const tables = 20
