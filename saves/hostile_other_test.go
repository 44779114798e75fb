//go:build !unix

package saves

import "testing"

var pipes []string

// devices returns places that are no files.
func devices(*testing.T, string) []string { return []string{"NUL", "CON"} }
