// Package saytest speaks as tests need it: another language until a test is over, or
// so that what was never said in the language that is spoken stands out.
package saytest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"example.com/realign/ui/say"
)

// Speak speaks a language until the test is over.
func Speak(t testing.TB, language string) {
	t.Helper()
	before := say.Spoken()
	require.True(t, say.Speak(language))
	t.Cleanup(func() { say.Speak(before) })
}
