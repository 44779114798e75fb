//go:build race

package load

// tables is a hall where every access to memory is looked at, which takes its time.
const tables = 6
