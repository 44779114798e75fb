package main

import (
	"bytes"
	"net"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/join"
)

// openedClass is a folder of a class that was opened to its room.
func openedClass(t *testing.T, o folder.Opened) string {
	t.Helper()
	s, err := openSession("two-flags-75")
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "class")
	f, _, err := folder.Create(path, &s, 7, []string{"Anchor", "Beacon"}, today())
	require.NoError(t, err)
	require.NoError(t, f.KeepOpened(o))
	require.NoError(t, f.Close())
	return path
}

func TestAClassIsOpenedAgainAsItsCardsSay(t *testing.T) {
	path := openedClass(t, folder.Opened{Port: 2345, Address: "harbour.local"})
	for _, tt := range []struct {
		flags   []string
		port    int
		address string
	}{
		{nil, 2345, "harbour.local"},
		{[]string{"--port", "2400"}, 2400, "harbour.local"},
		{[]string{"--address", "10.0.0.1"}, 2345, "10.0.0.1"},
		{[]string{"--port", strconv.Itoa(join.UsualPort)}, join.UsualPort, "harbour.local"},
	} {
		var l classHosting
		cmd := classHostCommand()
		cmd.ResetFlags()
		cmd.Flags().IntVar(&l.port, "port", join.UsualPort, "")
		cmd.Flags().StringVar(&l.address, "address", "", "")
		require.NoError(t, cmd.ParseFlags(tt.flags))
		l.recalls(cmd, path)
		assert.Equal(t, tt.port, l.port, "%q", tt.flags)
		assert.Equal(t, tt.address, l.address, "%q", tt.flags)
	}
}

func TestWhoOpensAClassAgainIsToldWhereItsCardsAreNotTrueAnyMore(t *testing.T) {
	before := folder.Opened{Port: 2345, Address: "192.168.8.2"}
	for now, told := range map[folder.Opened]bool{before: false, {Port: 2346, Address: before.Address}: true, {Port: 2345, Address: "192.168.8.9"}: true} {
		var keeps folder.Opened
		l := classHosting{address: now.Address, before: before}
		says, err := l.opens(&kept{opens: func(o folder.Opened) error { keeps = o; return nil }}, &hosting{place: join.Place{Port: now.Port, Address: now.Address}})
		require.NoError(t, err)
		assert.Equal(t, told, strings.Contains(says, "print them again"), says)
		assert.Equal(t, now, keeps)
	}
}

func TestAPortThatACardNamesAndThatIsTakenIsSaidWithWhatToDo(t *testing.T) {
	t.Setenv("REALIGN_HOME", t.TempDir())
	taken, err := net.Listen("tcp", "127.0.0.1:0") //nolint:noctx // it is closed below
	require.NoError(t, err)
	defer func() { require.NoError(t, taken.Close()) }()
	port := taken.Addr().(*net.TCPAddr).Port
	path := openedClass(t, folder.Opened{Port: port, Address: "127.0.0.1"})
	var out, says bytes.Buffer
	assert.Equal(t, exitFailed, realign([]string{"class", "host", path, "--headless"}, strings.NewReader(""), &out, &says))
	assert.Contains(t, says.String(), "this class was opened at port "+strconv.Itoa(port))
	assert.Contains(t, says.String(), "print the cards again")
}
