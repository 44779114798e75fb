package ticket

import (
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/mod/sumdb/note"

	"example.com/realign/scenarios/clean"
)

func newKey(t testing.TB) (secret, public string) {
	t.Helper()
	secret, public, err := NewKey(rand.Reader, "harbour.example")
	require.NoError(t, err)
	return secret, public
}

func newTicket(t testing.TB) Ticket {
	t.Helper()
	nonce, err := NewNonce(rand.Reader)
	require.NoError(t, err)
	return Ticket{
		Course: clean.Clean("Spring 2026"), Team: clean.Clean("Nórth 3"), Scenario: "society", Hash: strings.Repeat("0f", 32),
		Seed: 1<<64 - 1, Rules: 1, Nonce: nonce,
	}
}

func gameOf(t Ticket) Game {
	return Game{Team: t.Team.String(), Scenario: t.Scenario, Hash: t.Hash, Seed: t.Seed, Rules: t.Rules}
}

func TestATicketSignedByTheHostForThisGamePasses(t *testing.T) {
	secret, public := newKey(t)
	_, older := newKey(t)
	ticket := newTicket(t)
	text, err := ticket.Sign(secret)
	require.NoError(t, err)
	assert.Equal(t, Signed, Verify(text, gameOf(ticket), older, public))
	back, err := Read(text)
	require.NoError(t, err)
	assert.Equal(t, ticket, back)
	assert.LessOrEqual(t, len(text), MaxText)
}

// T-02.
func TestEveryOtherTicketSaysWhy(t *testing.T) {
	secret, public := newKey(t)
	otherSecret, _ := newKey(t)
	ticket := newTicket(t)
	text, err := ticket.Sign(secret)
	require.NoError(t, err)
	foreign, err := ticket.Sign(otherSecret)
	require.NoError(t, err)
	body, signature, _ := strings.Cut(text, "\n\n")
	_, second, _ := strings.Cut(foreign, "\n\n")
	unsigned := &note.Note{Text: body + "\n"}
	game := gameOf(ticket)
	for name, tt := range map[string]struct {
		text   string
		change func(*Game)
		want   Verdict
	}{
		"no ticket":           {"", nil, None},
		"unsigned":            {unsigned.Text + "\n", nil, Unsigned},
		"wrong key":           {foreign, nil, WrongKey},
		"same key name":       {body + "\n\n" + second, nil, WrongKey},
		"two signatures":      {text + second, nil, TwoSignatures},
		"the same twice":      {text + signature, nil, TwoSignatures},
		"changed since":       {strings.Replace(text, "rules 1", "rules 2", 1), nil, WrongKey},
		"broken signature":    {text[:len(text)-3] + "!\n", nil, Unreadable},
		"another team":        {text, func(g *Game) { g.Team = "South 1" }, OtherTeam},
		"a lookalike team":    {text, func(g *Game) { g.Team = "No\u0301rth 3" }, OtherTeam},
		"another scenario":    {text, func(g *Game) { g.Scenario = "guild" }, OtherScenario},
		"another text of it":  {text, func(g *Game) { g.Hash = strings.Repeat("1f", 32) }, OtherScenario},
		"another course":      {text, func(g *Game) { g.Course = "Autumn 2026" }, OtherCourse},
		"other luck":          {text, func(g *Game) { g.Seed = 7 }, OtherSeed},
		"other rules":         {text, func(g *Game) { g.Rules = 2 }, OtherRules},
		"no ticket at all":    {"hello\n\nworld\n", nil, Unreadable},
		"one line":            {"hello", nil, Unreadable},
		"far too long":        {text + strings.Repeat("\n", MaxText), nil, Unreadable},
		"a line more":         {strings.Replace(text, "rules 1\n", "rules 1\nmore 1\n", 1), nil, Unreadable},
		"another spelling":    {strings.Replace(text, "rules 1", "rules 01", 1), nil, Unreadable},
		"an escape in a name": {strings.Replace(text, "Nórth 3", "N\x1b[2J", 1), nil, Unreadable},
		"mailed with CRLF":    {strings.ReplaceAll(text, "\n", "\r\n"), nil, Unreadable},
	} {
		g := game
		if tt.change != nil {
			tt.change(&g)
		}
		got := Verify(tt.text, g, public, "no key at all")
		assert.Equal(t, tt.want, got, name)
		assert.NotEmpty(t, got.Sentence(), name)
	}
	assert.Equal(t, WrongKey, Verify(text, game), "without a key nobody is the host")
}

func TestATicketThatMakesNoSenseIsNotSigned(t *testing.T) {
	secret, _ := newKey(t)
	for name, change := range map[string]func(*Ticket){
		"no team":       func(t *Ticket) { t.Team = clean.Text{} },
		"no course":     func(t *Ticket) { t.Course = clean.Text{} },
		"spaces around": func(t *Ticket) { t.Team = clean.Clean(" A ") },
		"long name":     func(t *Ticket) { t.Team = clean.Clean(strings.Repeat("a", 41)) },
		"two lines":     func(t *Ticket) { t.Team = clean.Prose("a\nrules 9") },
		"scenario":      func(t *Ticket) { t.Scenario = "../up" },
		"hash":          func(t *Ticket) { t.Hash = "0F" },
		"rules":         func(t *Ticket) { t.Rules = -1 },
		"nonce":         func(t *Ticket) { t.Nonce = "1" },
	} {
		ticket := newTicket(t)
		change(&ticket)
		_, err := ticket.Sign(secret)
		assert.Error(t, err, name)
	}
	ticket := newTicket(t)
	_, err := ticket.Sign("no key")
	assert.ErrorContains(t, err, "the key of the course is none")
	_, err = NewNonce(iotest.ErrReader(errors.New("no chance")))
	assert.Error(t, err)
}

func TestKeysAreForTheHostAlone(t *testing.T) {
	secret, _ := newKey(t)
	path := filepath.Join(t.TempDir(), "key")
	require.NoError(t, WriteKey(path, secret))
	assert.Error(t, WriteKey(path, "another"), "a key is never replaced")
	about, err := os.Stat(path)
	require.NoError(t, err)
	if runtime.GOOS != "windows" {
		assert.Equal(t, os.FileMode(keyMode), about.Mode().Perm())
	}
	_, _, err = NewKey(rand.Reader, "two words")
	assert.ErrorContains(t, err, "cannot name a key")
}

// Whatever the text is, it is refused, or it says one thing in one spelling.
func FuzzRead(f *testing.F) {
	secret, public := newKey(f)
	ticket := newTicket(f)
	text, err := ticket.Sign(secret)
	require.NoError(f, err)
	f.Add(text)
	f.Fuzz(func(t *testing.T, text string) {
		got, err := Read(text)
		if err != nil {
			require.NotEqual(t, Signed, Verify(text, Game{}, public))
			return
		}
		require.True(t, strings.HasPrefix(text, got.text()+"\n"))
		require.NoError(t, got.Check())
	})
}
