package doctor

import (
	"bytes"
	"errors"
	"net/netip"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// good is a laptop on which all is well.
func good() Facts {
	room := netip.MustParseAddr("192.168.8.2")
	return Facts{
		Port: 2222, Links: []Link{link("lo", "127.0.0.1"), link("wlan0", "192.168.8.2")}, Host: "Harbour", Found: []netip.Addr{room},
		Reaches: []Reach{{room, nil}}, SSH: "/usr/bin/ssh", Folders: []Place{{Path: "/home/anna"}}, Room: 1 << 40, Roomy: true,
		Width: 100, Height: 30, Now: time.Date(2026, 11, 26, 18, 0, 0, 0, time.UTC), Newest: time.Date(2026, 9, 1, 0, 0, 0, 0, time.UTC),
		Sleep: Sleep{Known: true},
	}
}

func TestALaptopOnWhichAllIsWellIsTold(t *testing.T) {
	f := good()
	for _, found := range Examine(&f) {
		assert.Equal(t, Fine, found.Level, "%+v", found)
		assert.NotEmpty(t, found.Title)
		assert.NotEmpty(t, found.Found, found.Title)
	}
	assert.Zero(t, Stopping(Examine(&f)))
}

// Each planted fault is found, says what it means and, where something can be done,
// what.
func TestEachFaultOfALaptopIsFound(t *testing.T) {
	room := netip.MustParseAddr("192.168.8.2")
	for _, tt := range []struct {
		about string
		level Level
		says  string
		plant func(*Facts)
	}{
		{aboutPort, Stops, "--port 2223", func(f *Facts) { f.Listens = errors.New("address already in use") }},
		{aboutPort, Stops, "--port 65534", func(f *Facts) { f.Port, f.Listens = 65535, errors.New("address already in use") }},
		{aboutRoom, Stops, "no address in any network", func(f *Facts) { f.Links = []Link{link("lo", "127.0.0.1"), link("tun0", "10.8.0.2")} }},
		{aboutRoom, Stops, "10.8.0.2 (tun0): a VPN", func(f *Facts) { f.Links = []Link{link("tun0", "10.8.0.2")} }},
		{aboutRoom, Stops, "gave itself", func(f *Facts) { f.Links = []Link{link("wlan0", "169.254.3.4")} }},
		{aboutRoom, Note, "Some telephones keep", func(f *Facts) { f.Links = []Link{link("wlan0", "172.20.10.3")} }},
		{aboutRoom, Note, "Whoever is in the internet", func(f *Facts) { f.Links = []Link{link("eth0", "203.0.113.5")} }},
		{aboutRoom, Note, "more than one network", func(f *Facts) { f.Links = append(f.Links, link("eth0", "10.1.1.1")) }},
		{aboutName, Note, "harbour.local does not lead", func(f *Facts) { f.Found = nil }},
		{aboutName, Note, "harbour.local does not lead", func(f *Facts) { f.Found = []netip.Addr{netip.MustParseAddr("127.0.1.1")} }},
		{aboutReach, Stops, "firewall", func(f *Facts) { f.Reaches = []Reach{{room, errors.New("refused")}} }},
		{aboutReach, Note, "no address to try", func(f *Facts) { f.Reaches = nil }},
		{aboutSSH, Note, "OpenSSH Client", func(f *Facts) { f.SSH = "" }},
		{aboutKey, Stops, "chmod 600", func(f *Facts) { f.Key = errors.New("others can read it: chmod 600 key") }},
		{aboutFolder, Stops, "/mnt", func(f *Facts) {
			f.Folders = append(f.Folders, Place{Path: "/mnt", Wrong: errors.New("permission denied")})
		}},
		{aboutFolder, Note, "write in /srv", func(f *Facts) { f.Folders = append(f.Folders, Place{Path: "/srv", Shared: true}) }},
		{aboutFolder, Stops, "/mnt", func(f *Facts) {
			f.Folders = []Place{{Path: "/mnt", Shared: true, Wrong: errors.New("permission denied")}, {Path: "/srv", Shared: true}}
		}},
		{aboutDisk, Stops, "Free some space", func(f *Facts) { f.Room = 49 << 20 }},
		{aboutDisk, Note, "could not be read", func(f *Facts) { f.Roomy = false }},
		{aboutWindow, Note, "80 by 24", func(f *Facts) { f.Width, f.Height = 80, 24 }},
		{aboutWindow, Note, "no terminal", func(f *Facts) { f.Width, f.Height = 0, 0 }},
		{aboutClock, Note, "2020-01-01", func(f *Facts) { f.Now = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC) }},
		{aboutSleep, Note, "after 15 minutes", func(f *Facts) { f.Sleep.After = 15 * time.Minute }},
		{aboutSleep, Note, "could not be read", func(f *Facts) { f.Sleep = Sleep{} }},
	} {
		f := good()
		tt.plant(&f)
		for _, found := range Examine(&f) {
			if found.About != tt.about {
				continue
			}
			text := found.Found + "\n" + found.Means + "\n" + found.Do
			assert.Equal(t, tt.level, found.Level, "%s: %s", tt.about, text)
			assert.Contains(t, text, tt.says)
		}
	}
}

func TestFindingsFitThePageAndTellTheRest(t *testing.T) {
	f := good()
	var fine bytes.Buffer
	require.NoError(t, Write(&fine, Examine(&f)))
	assert.Contains(t, fine.String(), "realign class doctor --wait")
	f.Links, f.Room = nil, 0
	f.Host = strings.Repeat("\x1b[2Jlong", 40) // names of machines may hold anything
	var bad bytes.Buffer
	require.NoError(t, Write(&bad, Examine(&f)))
	assert.Contains(t, bad.String(), "Several things stand in the way")
	assert.NotContains(t, bad.String(), "--wait")
	for _, text := range []string{fine.String(), bad.String()} {
		assert.NotContains(t, text, "\x1b")
		for line := range strings.Lines(text) {
			assert.LessOrEqual(t, ansi.StringWidth(strings.TrimRight(line, "\n")), 80, line)
		}
	}
}

func TestSleepIsReadAsEachSystemTellsIt(t *testing.T) {
	for name, tt := range map[string]struct {
		got, want Sleep
	}{
		"gnome, fifteen minutes": {gnomeSleep("'suspend'\n", "900\n"), Sleep{true, 15 * time.Minute}},
		"gnome, never":           {gnomeSleep("'nothing'\n", "900\n"), Sleep{true, 0}},
		"gnome, zero":            {gnomeSleep("'suspend'\n", "0\n"), Sleep{true, 0}},
		"no gnome":               {gnomeSleep("", ""), Sleep{}},
		"gnome, nonsense":        {gnomeSleep("'suspend'", "soon"), Sleep{}},
		"a mac": {macSleep("Battery Power:\n sleep                1\n displaysleep 2\nAC Power:\n displaysleep 10\n sleep                20 (sleep prevented by coreaudiod)\n"),
			Sleep{true, 20 * time.Minute}},
		"a mac, never":      {macSleep("AC Power:\n sleep 0\n"), Sleep{true, 0}},
		"no mac":            {macSleep(""), Sleep{}},
		"windows":           {windowsSleep("Minimum: 0x00000000\nMaximum: 0xffffffff\nAktueller Index (Netz): 0x00000708\nAktueller Index (Akku): 0x0000012c\n"), Sleep{true, 30 * time.Minute}},
		"windows, never":    {windowsSleep("0x00000000\n0x00000000\n"), Sleep{true, 0}},
		"windows, nonsense": {windowsSleep("0x1"), Sleep{}},
		"another system":    {sleeps("plan9"), Sleep{}},
	} {
		assert.Equal(t, tt.want, tt.got, name)
	}
}

// T-25: a key that others can read is told before the class, from the machine itself.
func TestT25AKeyThatOthersCanReadIsTold(t *testing.T) {
	home := t.TempDir()
	t.Setenv("REALIGN_HOME", home)
	t.Chdir(t.TempDir())
	f := Read(0)
	assert.NoError(t, f.Key, "none yet is well")
	for _, p := range f.Folders {
		assert.NoError(t, p.Wrong, p.Path)
	}
	for _, dir := range []string{home, "."} {
		left, err := os.ReadDir(dir)
		require.NoError(t, err)
		assert.Empty(t, left, "nothing is left in %s", dir)
	}
	require.NoError(t, os.Mkdir(filepath.Join(home, "host"), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(home, "host", "key"), []byte("secret"), 0o644))
	f = Read(0)
	if runtime.GOOS != "windows" {
		assert.ErrorContains(t, f.Key, "chmod 600")
	}
	assert.Error(t, f.Key)
	for _, p := range f.Folders {
		assert.False(t, p.Shared, p.Path)
	}
	if runtime.GOOS != "windows" {
		require.NoError(t, os.Chmod(home, 0o777)) //nolint:gosec // which is what is to be found
		assert.True(t, slices.ContainsFunc(Read(0).Folders, func(p Place) bool { return p.Shared }))
	}
}

func FuzzSleep(f *testing.F) {
	f.Add("'suspend'", "900")
	f.Add("AC Power:\n sleep 20", "0x00000708 0x0000012c")
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, s := range []Sleep{gnomeSleep(a, b), macSleep(a), windowsSleep(b)} {
			assert.True(t, s.Known && s.After >= 0 || s == Sleep{})
		}
	})
}

func TestAPortThatIsTakenIsFound(t *testing.T) {
	t.Setenv("REALIGN_HOME", t.TempDir())
	l, err := Listen(0)
	require.NoError(t, err)
	defer func() { _ = l.Close() }()
	taken := int(netip.MustParseAddrPort(l.Addr().String()).Port())
	f := Read(taken)
	assert.Error(t, f.Listens)
	assert.Empty(t, f.Reaches)
	_, err = Listen(taken)
	assert.ErrorContains(t, err, "nothing can be received at port")
}
