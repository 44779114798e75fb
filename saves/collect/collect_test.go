package collect

import (
	"bytes"
	"crypto/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/saves/ticket"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
)

func load(t testing.TB, id string) scenarios.Scenario {
	t.Helper()
	sc, err := scenarios.Load(id)
	require.NoError(t, err)
	return sc
}

// played writes a game of the given years, on the plan that stands and with each
// card's first open answer.
func played(t testing.TB, path string, h saves.Head, years int) saves.Saved {
	t.Helper()
	h.Rules, h.Aid, h.Pace = saves.Rules, "guided", "full"
	j, err := saves.Create(path, h)
	require.NoError(t, err)
	run := sim.Begin(&h.Scenario.World, h.Seed)
	keep := func(r saves.Record) { require.NoError(t, j.Append(r)) }
	quarter := 0
	for len(run.Years()) < years && run.Phase() != sim.Over {
		done := len(run.Years())
		switch run.Phase() {
		case sim.Planning:
			view := run.View()
			plan := sim.Trim(h.Scenario.World.Plan, &view, run.Rules())
			keep(saves.PlanRecord{Year: run.Year(), Plan: plan})
			require.NoError(t, run.Decide(plan))
		case sim.Answering:
			card := &run.World().Cards[run.Card()]
			choice := 0
			for !run.Open(choice) {
				choice++
			}
			keep(saves.AnswerRecord{Year: run.Year(), Quarter: quarter, Card: card.ID, Choice: card.Choices[choice].ID})
			require.NoError(t, run.Answer(choice))
		default:
			q, err := run.Quarter()
			require.NoError(t, err)
			quarter = q.Quarter%sim.QuartersAYear + 1
		}
		for i := done; i < len(run.Years()); i++ {
			keep(saves.YearOf(&run.Years()[i]))
		}
	}
	if run.Phase() == sim.Over {
		keep(saves.EndRecord{Ending: run.Ending()})
	}
	require.NoError(t, j.Close())
	s, err := saves.Read(path)
	require.NoError(t, err)
	return s
}

func copied(t testing.TB, from, to string, change func([]byte) []byte) {
	t.Helper()
	content, err := os.ReadFile(from)
	require.NoError(t, err)
	changed := change(content)
	require.NoError(t, os.WriteFile(to, changed, 0o600))
}

func same(content []byte) []byte { return content }

// handedIn is a folder as a class leaves it.
func handedIn(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	lesson, other := load(t, "one-quarter"), load(t, "member-who-left")
	head := func(team string, sc scenarios.Scenario, seed sim.Seed) saves.Head {
		return saves.Head{Scenario: sc, Seed: seed, Name: clean.Clean(team)}
	}
	played(t, at("anchor.realign"), head("Anchor", lesson, 7), 9)
	whole := played(t, at("beacon.realign"), head("Beacon", lesson, 7), 9)
	played(t, at("compass.realign"), head("Compass", lesson, 7), 1)
	played(t, at("luck.realign"), head("Dune", lesson, 8), 9)
	played(t, at("world.realign"), head("Estuary", other, 7), 9)
	require.NoError(t, os.MkdirAll(at("usb/deep"), 0o700))
	copied(t, at("anchor.realign"), at("usb/anchor.realign"), same)
	copied(t, at("beacon.realign"), at("early.realign"), func(b []byte) []byte {
		return bytes.Join(bytes.SplitAfter(b, []byte("\n"))[:4], nil) // the head, the scenario, a plan
	})
	copied(t, at("beacon.realign"), at("edited.realign"), func(b []byte) []byte {
		return bytes.Replace(b, []byte(`"conference":2`), []byte(`"conference":1`), 1)
	})
	copied(t, at("beacon.realign"), at("half.realign"), func(b []byte) []byte { return b[:len(b)/2] })
	require.NoError(t, os.WriteFile(at("picture.realign"), []byte("\x89PNG\r\n\x1a\n"), 0o600))
	require.NoError(t, os.WriteFile(at("empty.realign"), nil, 0o600))
	require.NoError(t, os.WriteFile(at("notes.txt"), []byte("Well played.\n"), 0o600))
	require.NoError(t, os.WriteFile(at(".hidden.realign"), []byte("x"), 0o600))
	code, err := saves.Code(&whole)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(at("mail.txt"), []byte("Hello,\nFathom: "+code+"\n\nGroyne: "+code[:len(code)-5]+"\n"), 0o600))
	return dir
}

// T-04: every file is told in plain words, and nothing is compared that cannot be.
func TestC50AFolderOfAnythingIsTakenInAndToldInPlainWords(t *testing.T) {
	c, err := Folder(handedIn(t), Options{})
	require.NoError(t, err)
	kinds := map[string]Kind{}
	for _, g := range c.Games {
		kinds[g.File.String()] = g.Kind
		assert.NotEmpty(t, g.Says, g.File)
		assert.NotContains(t, g.Says, os.TempDir(), g.File)
		for _, jargon := range []string{"nil", "EOF", "json", "hash", "error", "winner", "rank"} {
			assert.NotContains(t, strings.ToLower(g.Says), jargon, g.File)
		}
	}
	assert.Equal(t, map[string]Kind{
		"anchor.realign": Verified, "beacon.realign": Verified, "compass.realign": Unfinished,
		"luck.realign": OtherLuck, "world.realign": OtherScenario,
		"usb/anchor.realign": Duplicate, "early.realign": OlderCopy, "edited.realign": Damaged, "half.realign": Damaged,
		"picture.realign": NoGame, "empty.realign": NoGame, "notes.txt": Left,
		"mail.txt, line 2": Verified, "mail.txt, line 4": Damaged,
	}, kinds)
	assert.Equal(t, "one-quarter", c.Scenario)
	assert.Equal(t, uint64(7), c.Seed)
	var teams []string
	for _, g := range c.Comparable() {
		teams = append(teams, g.Team.String())
	}
	assert.Equal(t, []string{"Anchor", "Beacon", "Compass", "Fathom"}, teams, "by the names of the files")
}

func TestWhatAnEditorOrAShellHasRewrittenIsToldAsThat(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	game := played(t, at("anchor.realign"), saves.Head{Scenario: load(t, "one-quarter"), Seed: 7, Name: clean.Clean("Anchor")}, 9)
	wide := func(text []byte) []byte {
		b := []byte{0xff, 0xfe}
		for _, unit := range utf16.Encode([]rune(string(text))) {
			b = append(b, byte(unit), byte(unit>>8))
		}
		return b
	}
	copied(t, at("anchor.realign"), at("wide.realign"), wide)
	copied(t, at("anchor.realign"), at("marked.realign"), func(b []byte) []byte { return append([]byte("\ufeff"), b...) })
	copied(t, at("anchor.realign"), at("quoted.realign"), func(b []byte) []byte { return append([]byte("> "), b...) })
	code, err := saves.Code(&game)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(at("code.txt"), wide([]byte("Beacon: "+code+"\r\n")), 0o600))
	c, err := Folder(dir, Options{})
	require.NoError(t, err)
	says := map[string]string{}
	for _, g := range c.Games {
		says[g.File.String()] = string(g.Kind) + ": " + g.Says
	}
	assert.Contains(t, says["wide.realign"], "damaged: cannot be read: it was saved again as UTF-16")
	assert.Contains(t, says["marked.realign"], "damaged: cannot be read: a byte order mark was put before it")
	assert.Contains(t, says["quoted.realign"], "damaged: cannot be read: it came as quoted text of a mail")
	assert.Equal(t, "verified: is as it was played, to the end", says["code.txt, line 1"])
}

// T-02.
func TestAGameThatWasRewrittenWithCareIsStillNotAsItWasPlayed(t *testing.T) {
	dir := t.TempDir()
	s := played(t, filepath.Join(dir, "first.realign"), saves.Head{Scenario: load(t, "one-quarter"), Seed: 7}, 9)
	plan := s.Records[0].(saves.PlanRecord)
	plan.Plan = plan.Plan.With(sim.Conference, 1)
	s.Records[0] = plan
	require.NoError(t, saves.Write(filepath.Join(dir, "second.realign"), &s))
	c, err := Folder(dir, Options{})
	require.NoError(t, err)
	assert.Equal(t, Verified, c.Games[0].Kind)
	assert.Contains(t, []Kind{Edited, OtherRules}, c.Games[1].Kind)
	assert.Contains(t, c.Games[1].Says, "year 1")
}

func TestASessionSaysWhatIsCompared(t *testing.T) {
	dir := handedIn(t)
	other, seed := load(t, "member-who-left"), uint64(7)
	c, err := Folder(dir, Options{Scenario: &other, Seed: &seed})
	require.NoError(t, err)
	require.Len(t, c.Comparable(), 1)
	assert.Equal(t, "Estuary", c.Comparable()[0].Team.String())
	assert.Equal(t, "member-who-left", c.Scenario)
}

func TestATicketIsCheckedWhereAKeyIsNamed(t *testing.T) {
	dir := t.TempDir()
	secret, public, err := ticket.NewKey(rand.Reader, "harbour")
	require.NoError(t, err)
	sc := load(t, "one-quarter")
	nonce, err := ticket.NewNonce(rand.Reader)
	require.NoError(t, err)
	signed := ticket.Ticket{Course: clean.Clean("Spring"), Team: clean.Clean("Anchor"), Scenario: sc.ID, Hash: sc.Hash, Seed: 7, Rules: saves.Rules, Nonce: nonce}
	text, err := signed.Sign(secret)
	require.NoError(t, err)
	played(t, filepath.Join(dir, "a.realign"), saves.Head{Scenario: sc, Seed: 7, Name: clean.Clean("Anchor"), Ticket: text}, 1)
	played(t, filepath.Join(dir, "b.realign"), saves.Head{Scenario: sc, Seed: 7, Name: clean.Clean("Beacon"), Ticket: text}, 1)
	c, err := Folder(dir, Options{Keys: []string{public}})
	require.NoError(t, err)
	assert.Equal(t, []ticket.Verdict{ticket.Signed, ticket.OtherTeam}, []ticket.Verdict{c.Games[0].Ticket, c.Games[1].Ticket})
	c, err = Folder(dir, Options{})
	require.NoError(t, err)
	assert.Empty(t, c.Games[0].Ticket)
}

func TestNothingInTheFolderIsChanged(t *testing.T) {
	dir := handedIn(t)
	before := listing(t, dir)
	_, err := Folder(dir, Options{})
	require.NoError(t, err)
	assert.Equal(t, before, listing(t, dir))
}

func listing(t testing.TB, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	require.NoError(t, filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		require.NoError(t, err)
		if !d.IsDir() {
			content, err := os.ReadFile(path)
			require.NoError(t, err)
			all[path] = string(content)
		}
		return nil
	}))
	return all
}

// T-19.
func TestLinksAreNotFollowed(t *testing.T) {
	dir, elsewhere := t.TempDir(), t.TempDir()
	played(t, filepath.Join(elsewhere, "secret.realign"), saves.Head{Scenario: load(t, "one-quarter"), Seed: 7}, 1)
	if err := os.Symlink(filepath.Join(elsewhere, "secret.realign"), filepath.Join(dir, "link.realign")); err != nil {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "link.realign"), nil, 0o600)) // a system without links
	}
	c, err := Folder(dir, Options{})
	require.NoError(t, err)
	require.Len(t, c.Games, 1)
	assert.Empty(t, c.Comparable())
}

func TestAFolderThatIsNoneIsToldInALine(t *testing.T) {
	_, err := Folder(filepath.Join(t.TempDir(), "none"), Options{})
	require.Error(t, err)
	assert.NotContains(t, err.Error(), "\n")
	c, err := Folder(t.TempDir(), Options{})
	require.NoError(t, err)
	assert.Empty(t, c.Games)
}

func FuzzCodesIn(f *testing.F) {
	f.Add([]byte("Anchor: RL1-abc\n\nRL1 def"))
	f.Add([]byte(strings.Repeat("RL1-a\n", 300)))
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, c := range codesIn("x", text) {
			if !saves.IsCode(c.code) {
				t.Fatalf("%q is no code", c.code)
			}
		}
	})
}

// A class plays by one script, so a game into which something was sent stands with
// the others, and it is said what that was.
func TestWhatWasSentIntoAGameIsSaid(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "anchor"+saves.Suffix)
	sc := load(t, "bureau")
	played(t, path, saves.Head{Scenario: sc, Seed: 7}, 1)
	j, _, err := saves.Continue(path)
	require.NoError(t, err)
	require.NoError(t, j.Append(saves.SentRecord{Year: 3, Quarter: 2, What: saves.SentShock, ID: "subpoena"}))
	require.NoError(t, j.Close())
	c, err := Folder(dir, Options{})
	require.NoError(t, err)
	require.Len(t, c.Games, 1)
	assert.Equal(t, Unfinished, c.Games[0].Kind)
	assert.Contains(t, c.Games[0].Says, "sent in from outside, with the year: subpoena (3)")
	assert.Equal(t, "is fine; sent in from outside, with the year: a (1), a (1), a (1), a (1), …",
		sentInto("is fine", slices.Repeat([]saves.SentRecord{{Year: 1, ID: "a"}}, 6)))
}

// Two tables that have chosen alike so far are two tables; a game without a name that
// lies there twice is one, whatever its files are called.
func TestACopyIsOneTeamsAndNoTwoTeamsAreCopies(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	sc := load(t, "one-quarter")
	nameless := played(t, at("game.realign"), saves.Head{Scenario: sc, Seed: 7}, 9)
	played(t, at("game (1).realign"), saves.Head{Scenario: sc, Seed: 7}, 1)
	copied(t, at("game.realign"), at("mine.realign"), same)
	code, err := saves.Code(&nameless)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(at("mail.txt"), []byte("Fathom: "+code+"\nGroyne: "+code+"\nGroyne: "+code+"\n"), 0o600))
	c, err := Folder(dir, Options{})
	require.NoError(t, err)
	kinds := map[string]Kind{}
	for _, g := range c.Games {
		kinds[g.File.String()] = g.Kind
	}
	assert.Equal(t, map[string]Kind{
		"game.realign": Verified, "game (1).realign": OlderCopy, "mine.realign": Duplicate,
		"mail.txt, line 1": Verified, "mail.txt, line 2": Verified, "mail.txt, line 3": Duplicate,
	}, kinds)
}
