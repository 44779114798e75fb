//go:build unix

package saves

import (
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// pipes are the names that devices makes.
var pipes = []string{"pipe" + Suffix}

// devices returns places that would hang or never end if they were read: a pipe,
// which it makes in dir, and devices.
func devices(t *testing.T, dir string) []string {
	t.Helper()
	pipe := filepath.Join(dir, pipes[0])
	require.NoError(t, syscall.Mkfifo(pipe, 0o600))
	return []string{pipe, "/dev/zero", "/dev/null", "/dev/stdin"}
}
