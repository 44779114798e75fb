package join

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean/hostile"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/theme"
)

func here(t testing.TB) Place {
	t.Helper()
	key, err := door.OpenHostKey(filepath.Join(t.TempDir(), "key"))
	require.NoError(t, err)
	return Place{Name: "harbour.local", Address: "192.168.8.2", Port: UsualPort, Key: key}
}

func TestEveryTeamHasALoginOfItsOwn(t *testing.T) {
	teams := []string{"Anchor", "The Blue Team", "日本", "Team 3", "日光", "Ñandú", strings.Repeat("long ", 8) + "1", strings.Repeat("long ", 8) + "2"}
	logins := Logins(teams)
	assert.Equal(t, []string{"anchor", "the-blue-team", "team-3", "team-4", "team-5", "nandu"}, logins[:6])
	assert.NotEqual(t, logins[6], logins[7])
	for i := range teams {
		assert.Equal(t, logins[:i+1], Logins(teams[:i+1]), "who comes later changes nothing")
		assert.Equal(t, logins[i], door.LoginName(logins[i]), "it survives what the door makes of it")
	}
}

// C-03 and C-05: all that a table needs is on its card, in the order in which it is
// needed.
func TestC03ACardTellsAllThatATableNeeds(t *testing.T) {
	p := here(t)
	c := p.Card("The learned society, in 90 minutes", "The Blue Team", "the-blue-team", "lantern-meadow-42")
	text := strings.Join(c.Text(76), "\n")
	from := 0
	for _, part := range []string{
		"The Blue Team", "PowerShell", "ssh -p 2222 the-blue-team@harbour.local",
		"ssh -p 2222 -o HostKeyAlias=" + p.Key.Alias() + " the-blue-team@192.168.8.2",
		"type yes", p.Key.Fingerprint(), "lantern-meadow-42", p.Key.Words(), "the same line brings you back",
	} {
		at := strings.Index(text[from:], part)
		require.GreaterOrEqual(t, at, 0, "%s in %s", part, text)
		from += at
	}
	for _, line := range c.Text(76) {
		assert.LessOrEqual(t, ansi.StringWidth(line), 80, line)
	}
	p.Name = ""
	only := p.Card("", "Anchor", "anchor", "x")
	assert.Len(t, only.Commands, 1)
	assert.NotContains(t, strings.Join(only.Text(76), "\n"), "not found by its name")
}

// coded returns the codes of teams by their place.
func coded(teams []string) func(int) string {
	c := NewCodes([]byte("a secret"), "en")
	return func(team int) string { return c.Of(teams[team], 0) }
}

func assertOwnersAlone(t *testing.T, path string) {
	t.Helper()
	about, err := os.Stat(path)
	require.NoError(t, err)
	if runtime.GOOS != "windows" {
		assert.Equal(t, os.FileMode(0o600), about.Mode().Perm(), path)
	}
}

// C-22: whatever the wall shows can be photographed, so no code is on it; and it
// fits the smallest projector whatever there are of teams.
func TestC22TheWallTellsHowToJoinAndNoCode(t *testing.T) {
	p := here(t)
	var teams []string
	for i := range 60 {
		teams = append(teams, strings.Repeat("Anchor", i%6+1)+string(rune('a'+i%26))+string(rune('a'+i/26)))
	}
	for n := range teams {
		lines := p.Wall(teams[:n+1], theme.Plain, 80, 22)
		text := strings.Join(lines, "\n")
		assert.LessOrEqual(t, len(lines), 22)
		for _, line := range lines {
			assert.LessOrEqual(t, ansi.StringWidth(line), 80)
		}
		for _, part := range []string{"ssh -p 2222 TEAM@harbour.local", p.Key.Fingerprint(), p.Key.Words(), "from your card", "anchoraa"} {
			assert.Contains(t, text, part, "%d teams", n+1)
		}
		for i := range teams {
			assert.NotContains(t, text, coded(teams)(i))
		}
	}
	four := strings.Join(p.Wall([]string{"Anchor", "Beacon", "Compass", "日本"}, theme.Plain, 80, 22), "\n")
	assert.Contains(t, four, "  anchor    beacon    compass   team-4\n")
}

func TestALongAddressIsWholeOnTheWall(t *testing.T) {
	p := here(t)
	p.Name, p.Address = strings.Repeat("long-", 11)+"name.local", "2001:db8:1234:5678:9abc:def0:1234:5678"
	lines := p.Wall([]string{"Anchor"}, theme.Plain, 80, 22)
	text := strings.Join(strings.Fields(strings.Join(lines, " ")), " ")
	assert.LessOrEqual(t, len(lines), 22)
	assert.NotContains(t, text, "…")
	assert.Contains(t, text, "TEAM@"+p.Name)
	assert.Contains(t, text, "TEAM@"+p.Address)
	assert.Contains(t, text, "anchor")
}

func TestWithoutANetworkTheWallSaysThatNobodyCanJoin(t *testing.T) {
	text := strings.Join(Place{Port: UsualPort, Key: here(t).Key}.Wall([]string{"Anchor"}, theme.Plain, 80, 22), "\n")
	assert.Contains(t, text, "in no network")
	assert.NotContains(t, text, "TEAM")
}

// T-14 and T-17: nothing that is written becomes markup or moves a cursor.
func TestT17CardsArePagesThatDoNothing(t *testing.T) {
	p := here(t)
	names := hostile.All()
	calm := cardsOf(t, p, []string{"Anchor", "Beacon", "Compass"})
	assert.Contains(t, calm, "default-src 'none'")
	assert.Equal(t, 2, strings.Count(calm, `class="sheet"`), "three cards, two a sheet")
	for _, never := range []string{"http:", "https:", " src=", " href=", "url("} {
		assert.NotContains(t, calm, never)
	}
	page := cardsOf(t, p, names)
	assert.Empty(t, hostile.Obeyed(page))
	for _, tag := range tags.FindAllString(page, -1) {
		assert.Contains(t, calm, tag, "only what is always there")
	}
	var text bytes.Buffer
	require.NoError(t, WriteText(&text, p.Cards(names[0], names, coded(names))))
	assert.Empty(t, hostile.Obeyed(text.String()))
	for _, line := range p.Wall(names[:60], theme.Plain, 80, 22) {
		assert.Empty(t, hostile.Obeyed(line))
	}
}

var tags = regexp.MustCompile(`<[a-zA-Z/!?][^>]*>`)

// cardsOf returns the page with the cards of teams, of a class that is called as the
// first.
func cardsOf(t testing.TB, p Place, teams []string) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, WriteHTML(&b, p.Cards(teams[0], teams, coded(teams))))
	for i, c := range p.Cards(teams[0], teams, coded(teams)) {
		assert.Equal(t, 1, strings.Count(b.String(), ">"+c.Code+"<"), "the code of %d stands on its own card", i)
	}
	return b.String()
}

func TestCardsAreForTheirOwnerAlone(t *testing.T) {
	p := here(t)
	dir := filepath.Join(t.TempDir(), "cards")
	cards := p.Cards("An hour", []string{"Anchor"}, coded([]string{"Anchor"}))
	for range 2 { // and again, in place of the first
		path, err := WriteFiles(dir, cards)
		require.NoError(t, err)
		assert.Equal(t, filepath.Join(dir, CardsPage), path)
	}
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, entries, 2)
	for _, e := range entries {
		assertOwnersAlone(t, filepath.Join(dir, e.Name()))
	}
}

// C-71: what is kept of joining goes with the class.
func TestC71CardsAreForgottenWithTheClass(t *testing.T) {
	script, err := sessions.Load("society-45")
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "class")
	f, _, err := folder.Create(path, &script, 1, []string{"Anchor"}, time.Time{})
	require.NoError(t, err)
	require.NoError(t, f.Close())
	_, err = WriteFiles(path, here(t).Cards("", []string{"Anchor"}, coded([]string{"Anchor"})))
	require.NoError(t, err)
	removed, left, err := folder.Forget(path)
	require.NoError(t, err)
	assert.Empty(t, left)
	assert.Subset(t, removed, []string{CardsPage, CardsText})
}

func TestTheKeyOfTheHostStaysWithItsOwner(t *testing.T) {
	t.Setenv("REALIGN_HOME", t.TempDir())
	first, err := OpenKey()
	require.NoError(t, err)
	again, err := OpenKey()
	require.NoError(t, err)
	assert.Equal(t, first.Fingerprint(), again.Fingerprint())
}
