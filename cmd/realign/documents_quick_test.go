//go:build !proof

package main

import "strings"

// isTyped reports whether the commands of a document are typed. The guides for
// facilitators and for authors play whole hours and sweeps, so theirs are typed
// with the tag proof.
func isTyped(path string) bool { return !strings.HasPrefix(path, "scenarios/") }
