package hall

import (
	"errors"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAMistakeIsToldWithItsPlace(t *testing.T) {
	var none []int
	for cause, run := range map[string]func() error{
		"plugh": func() error { panic("plugh") },
		"runtime error: index out of range [3] with length 0": func() error { return errors.New(string(rune(none[3]))) },
		"runtime error: invalid memory address or nil pointer dereference": func() error {
			var h *Hall
			return *h.fault.Load()
		},
	} {
		var broke *Broke
		require.ErrorAs(t, guarded(run), &broke)
		assert.Regexp(t, `^[a-z_]+\.go:\d+: `+regexp.QuoteMeta(cause)+`$`, MistakeText(broke.Why))
	}
	assert.Equal(t, "plugh", MistakeText("plugh"), "where nothing tells the place")
	assert.Equal(t, "plugh", MistakeText("plugh\ngoroutine 1\npanic(x)\n"))
}
