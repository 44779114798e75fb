package say

import "sync/atomic"

// A catalogue tells what texts become in a language. The nil catalogue is
// English.
type catalogue map[string]string

func (c catalogue) text(english string) string {
	if said, ok := c[english]; ok {
		return said
	}
	return english
}

// now is the catalogue that is spoken. Screens are drawn by one goroutine and
// games are led by others, so it changes as a whole.
var now atomic.Pointer[catalogue]

func spoken() catalogue {
	if c := now.Load(); c != nil {
		return *c
	}
	return nil
}
