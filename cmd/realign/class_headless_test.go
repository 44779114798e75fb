package main

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/hall"
)

// A failing journal is one on a disk that can be full.
type failing struct {
	*folder.Folder
	full bool
}

func (f *failing) Append(events []class.Event) error {
	if f.full {
		return errors.New("the disk is \x1b[1mfull")
	}
	return f.Folder.Append(events)
}

// A host that nobody looks at must not stand still without a word.
func TestAHostWithoutAConsoleTellsThatNothingCanBeWrittenDown(t *testing.T) {
	s, err := openSession("../../ui/host/testdata/hour.yaml")
	require.NoError(t, err)
	f, c, err := folder.Create(filepath.Join(t.TempDir(), "class"), &s, 7, []string{"Anchor", "Beacon"}, today())
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, f.Close()) })
	j := &failing{Folder: f}
	var out bytes.Buffer
	h := newHeadless(&kept{journal: j, class: c}, &hosting{hall: hall.New(c, j, func() class.Moment { return 65_000 })}, &out)
	t.Cleanup(h.hall.Close)
	told := func() string {
		out.Reset()
		require.NoError(t, h.tell())
		return out.String()
	}
	assert.Empty(t, told())
	j.full = true
	require.Error(t, h.does(class.Act{Do: class.Go}))
	assert.Equal(t, "  1:05  the disk is \uFFFD[1mfull\n", told())
	assert.Empty(t, told(), "once")
	j.full = false
	require.NoError(t, h.does(class.Act{Do: class.Go}))
	lines := strings.Split(strings.TrimSpace(told()), "\n")
	assert.Equal(t, "1:05  What happens can be written down again.", strings.TrimSpace(lines[len(lines)-1]))
	assert.Empty(t, told())
}
