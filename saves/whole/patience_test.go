package whole

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestAFileThatAnotherProgramHoldsForAMomentIsWaitedFor(t *testing.T) {
	held, other := errors.New("held"), errors.New("other")
	passing := func(err error) bool { return errors.Is(err, held) }
	for name, tt := range map[string]struct {
		fails int
		with  error
		want  error
		tries int
	}{
		"free":            {0, nil, nil, 1},
		"held for a time": {4, held, nil, 5},
		"held for ever":   {1 << 30, held, held, 11},
		"another error":   {1 << 30, other, other, 1},
	} {
		tries, waited := 0, time.Duration(0)
		err := retried(func() error {
			if tries++; tries <= tt.fails {
				return tt.with
			}
			return nil
		}, passing, func(d time.Duration) { waited += d })
		assert.Equal(t, tt.want, err, name)
		assert.Equal(t, tt.tries, tries, name)
		assert.LessOrEqual(t, waited, longest, name)
	}
	assert.NoError(t, Patiently(func() error { return nil }))
}
