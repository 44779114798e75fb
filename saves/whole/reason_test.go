package whole

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAReasonNamesNeitherTheFileNorTheCall(t *testing.T) {
	none := filepath.Join(t.TempDir(), "none")
	_, err := os.Open(none)
	for _, err := range []error{err, os.Rename(none, none+"2"), fmt.Errorf("it did not work: %w", err)} {
		reason := Reason(err)
		assert.NotContains(t, reason.Error(), "none")
		assert.ErrorIs(t, reason, fs.ErrNotExist)
	}
	other := errors.New("other")
	assert.Equal(t, other, Reason(other))
	assert.NoError(t, Reason(nil))
}
