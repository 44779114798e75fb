package host

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/theme"
)

func TestWhoWritesGamesWhileAClassGoesOnIsToldHowToMakePagesOfThem(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.press("x")
	assert.Contains(t, r.d.View(), "written into the folder.")
	assert.NotContains(t, r.d.View(), "class pages", "which needs the folder that a class is kept in")
	r.d.Folder = "tuesday"
	r.press("x")
	assert.Contains(t, r.d.View(), "realign class pages tuesday")
}

// C-31 at the desk, with the hall and the folder that a class has: at whatever moment
// the program is killed, the folder holds all that the desk has shown, once.
func TestC31WhateverTheDeskHasShownIsInTheFolderOnce(t *testing.T) {
	c, text := hour(t)
	s, err := sessions.Open(filepath.Join("testdata", "hour.yaml"), []byte(text))
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "retreat")
	f, c, err := folder.Create(path, &s, c.Seed(), s.Teams.Names, time.Unix(0, 0))
	require.NoError(t, err)
	var at atomic.Int64
	h := hall.New(c, f, func() class.Moment { return class.Moment(at.Load()) })
	d := NewDesk(Setup{Hall: h, Export: f.Export, Theme: theme.Plain})
	r := &room{t: t, d: d, hall: &memory{c: c}}
	keys := []string{" ", "n", "2", "p", "right", "enter", "1", "v", "s", "y", "+", "-", "3", "tab", "i", "w", "l", "u", "esc", "e", "b", "k", "d", "a"}
	random := rand.New(rand.NewPCG(31, 0))
	const moments, every = 200, 3
	for i := range moments {
		for range every {
			at.Add(500)
			r.press(keys[random.IntN(len(keys))])
		}
		copied := filepath.Join(t.TempDir(), "killed")
		require.NoError(t, os.CopyFS(copied, os.DirFS(path)))
		again, found, _, err := folder.Open(copied)
		require.NoError(t, err)
		require.NoError(t, again.Close())
		who := class.Who{Kind: class.Desk}
		require.Equal(t, h.Class().ViewFor(who, h.Now()), found.ViewFor(who, h.Now()), "moment %d", i)
	}
	h.Close()
	require.NoError(t, f.Close())
	assert.NotEmpty(t, h.Class().ViewFor(class.Who{Kind: class.Desk}, 0).Log)
}
