package main

import (
	"bytes"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/join"
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

// unled is a class without a console, which prints to out.
func unled(t *testing.T, out io.Writer) *headless {
	t.Helper()
	s, err := openSession("../../ui/host/testdata/hour.yaml")
	require.NoError(t, err)
	home := t.TempDir()
	f, c, err := folder.Create(filepath.Join(home, "class"), &s, 7, []string{"Anchor", "Beacon"}, today())
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, f.Close()) })
	key, err := door.OpenHostKey(filepath.Join(home, "key"))
	require.NoError(t, err)
	h := &hosting{
		hall: hall.New(c, f, func() class.Moment { return 1_000 }), codes: join.NewCodes(f.Secret("codes"), "en"),
		place: join.Place{Address: "127.0.0.1", Port: join.UsualPort, Key: key},
	}
	t.Cleanup(h.hall.Close)
	return newHeadless(&kept{journal: f, class: c, again: "wednesday"}, h, out)
}

func TestWhoWantsToLeadAClassWithoutAConsoleTypesItThere(t *testing.T) {
	var out bytes.Buffer
	h := unled(t, &out)
	typed := strings.NewReader("hello\n LEAD \r\nwhat the console reads")
	h.typed = typedUntil(t.Context(), typed)
	wanted, err := h.run(t.Context())
	require.NoError(t, err)
	assert.True(t, wanted)
	assert.True(t, h.hall.Class().Going(), "the class goes on as it did")
	assert.Contains(t, out.String(), "type lead here and press enter: nobody loses the connection.")
	rest, err := io.ReadAll(typed)
	require.NoError(t, err)
	assert.Equal(t, "what the console reads", string(rest))
}

func TestWhereNobodyTypesAClassWithoutAConsoleSaysHowToLeadIt(t *testing.T) {
	var out bytes.Buffer
	h := unled(t, &out)
	require.NoError(t, h.begin())
	assert.Contains(t, out.String(), "stop it with ctrl+c and say: realign class host wednesday.")
}
