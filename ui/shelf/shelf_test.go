package shelf

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// small is a scenario that is quick to play.
func small(t *testing.T) scenarios.Scenario {
	t.Helper()
	sc, err := scenarios.Open(filepath.Join("..", "testdata", "small.yaml"))
	require.NoError(t, err)
	return sc
}

// played plays a game until the given number of years is over, and returns its
// file. choose sets each plan; it may be nil.
func played(t *testing.T, seed sim.Seed, years int, choose func(*session.Session)) string {
	t.Helper()
	dir, err := saves.Dir()
	require.NoError(t, err)
	s, err := session.New(small(t), seed, "Team", tell.Guided, session.Full, dir)
	require.NoError(t, err)
	for s.Phase() != sim.Over && len(s.Years()) < years {
		switch s.Phase() {
		case sim.Planning:
			if choose != nil {
				choose(s)
			}
			s.Fit()
			require.NoError(t, s.Commit())
		case sim.Underway:
			_, err := s.NextQuarter()
			require.NoError(t, err)
		default:
			require.NoError(t, s.Answer(0))
		}
	}
	require.NoError(t, s.Close())
	return s.Path()
}

// home gives the test a folder of its own for saves.
func home(t *testing.T) { t.Setenv("REALIGN_HOME", t.TempDir()) }

func said(pages ...page.Page) string {
	var b strings.Builder
	for _, p := range pages {
		b.WriteString(page.Speak(p))
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func shut(g *Game) map[Deed]string {
	all := map[Deed]string{}
	for _, d := range g.Doings() {
		all[d.Deed] = d.Shut
	}
	return all
}

func TestASoundGameOffersEverythingButRepair(t *testing.T) {
	home(t)
	g := Look(played(t, 7, 3, nil))
	require.NoError(t, g.Err)
	offered := shut(&g)
	assert.NotContains(t, offered, Repair)
	for d, why := range offered {
		assert.Empty(t, why, "deed %d", d)
	}
	assert.Equal(t, "Look back", g.Doings()[Continue].Label)
	assert.Equal(t, saves.Verified, g.Verdict.Verdict)
}

func TestADamagedGameOffersVerifyAndRepair(t *testing.T) {
	home(t)
	path := played(t, 7, 2, nil)
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	content[len(content)-40] ^= 1
	require.NoError(t, os.WriteFile(path, content, 0o644))
	g := Look(path)
	offered := shut(&g)
	for _, d := range []Deed{Continue, Replay, SecondTerm, Compare, CopyCode} {
		assert.Contains(t, offered[d], "damaged", "deed %d", d)
	}
	assert.Empty(t, offered[Verify])
	assert.Empty(t, offered[Repair])
	p, err := g.Verify()
	require.NoError(t, err)
	assert.Contains(t, said(p), "Damaged.")
	all, err := saves.List()
	require.NoError(t, err)
	assert.Contains(t, said(List(Rows(all))), "damaged at line")
}

// An edited game is whole as a file; that it cannot have been shows when it is
// played again.
func TestAnEditedGameCanBeLookedAtAndRepairedButNotPlayedOn(t *testing.T) {
	home(t)
	path := played(t, 7, 2, nil)
	s, err := saves.Read(path)
	require.NoError(t, err)
	for i, r := range s.Records {
		if plan, ok := r.(saves.PlanRecord); ok && plan.Year == 2 {
			plan.Plan = plan.Plan.With(sim.Listening, 0)
			s.Records[i] = plan
		}
	}
	edited := filepath.Join(filepath.Dir(path), "edited"+saves.Suffix)
	require.NoError(t, saves.Write(edited, &s))
	g := Look(edited)
	require.NoError(t, g.Err)
	offered := shut(&g)
	assert.Empty(t, offered[Replay])
	assert.Empty(t, offered[Repair])
	assert.NotEmpty(t, offered[Continue])
	assert.NotEmpty(t, offered[SecondTerm])
	parts, err := g.Replay()
	require.NoError(t, err)
	assert.Contains(t, said(parts[0].Page), "Take this with care: edited at year 2: it comes out differently")
	p, err := g.Verify()
	require.NoError(t, err)
	assert.Contains(t, said(p), "First year that is wrong: 2.")
	assert.Contains(t, said(p), "First part that differs: ")
}

func TestATornGameCanBePlayedOnAndSaysWhatHappened(t *testing.T) {
	home(t)
	path := played(t, 7, 2, nil)
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, content[:len(content)-9], 0o644))
	g := Look(path)
	assert.Contains(t, said(g.About()), "cut off in the middle")
	offered := shut(&g)
	assert.Empty(t, offered[Continue])
	assert.Empty(t, offered[Repair])
	still, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, content[:len(content)-9], still, "looking has not mended it")
}

func TestAFileThatIsNoSaveCanBeTold(t *testing.T) {
	home(t)
	path := filepath.Join(filepath.Dir(played(t, 7, 1, nil)), "diary"+saves.Suffix)
	require.NoError(t, os.WriteFile(path, []byte("dear diary\n"), 0o644))
	g := Look(path)
	assert.Error(t, g.Err)
	assert.Equal(t, "diary.realign", g.Name())
	assert.NotEmpty(t, shut(&g)[Continue])
	assert.NotContains(t, shut(&g), Repair, "there is nothing to repair")
	assert.Contains(t, said(g.About()), "this is no saved game")
	_, err := g.Verify()
	assert.ErrorContains(t, err, "this is no saved game")
	gone := Look(path + "x")
	_, err = gone.Verify()
	assert.Error(t, err)
}

// A game that is not over keeps its secrets, even beside one that is.
func TestAComparisonShowsNoMoreThanThePlayerWasShown(t *testing.T) {
	home(t)
	going, over := Look(played(t, 7, 2, nil)), Look(played(t, 7, 3, nil))
	require.NoError(t, going.Play())
	hidden := 0
	for y := range going.played.Run.View().History {
		yv := &going.played.Run.View().History[y]
		if !tell.SeenSharply(yv, sim.Engagement) {
			hidden++
		}
	}
	require.NotZero(t, hidden, "something is hidden at first")
	pages, err := Compared(&going, &over)
	require.NoError(t, err)
	assert.Equal(t, hidden, strings.Count(said(pages[2]), "engagement A ?"))
	assert.NotContains(t, said(pages[2]), "engagement B ?")
	assert.Contains(t, said(pages[2]), "A question mark stands for")
	assert.Contains(t, said(pages[1]), "From year 3 on only B goes on.")
}

func TestAComparisonSaysWhatItCannotShow(t *testing.T) {
	home(t)
	one, other := Look(played(t, 7, 3, nil)), Look(played(t, 8, 3, nil))
	pages, err := Compared(&one, &other)
	require.NoError(t, err)
	assert.Contains(t, said(pages[0]), "Compare these with care. They had different luck")
	again, err := Compared(&one, &one)
	require.NoError(t, err)
	assert.Contains(t, said(again[0]), "The two are the same in every choice and every year.")
}

func TestAComparisonNamesTheFirstChoiceThatDiffers(t *testing.T) {
	home(t)
	one := Look(played(t, 7, 3, nil))
	other := Look(played(t, 7, 3, func(s *session.Session) {
		if s.Year() == 2 {
			s.SetLever(sim.Conference, 1)
		}
	}))
	pages, err := Compared(&one, &other)
	require.NoError(t, err)
	assert.Contains(t, said(pages[0]), "The first choice that differs is in year 2: Annual conference, 2 in A and 1 in B.")
}

// Of a game of older rules only figures are known; they are told.
func TestAGameOfOlderRulesIsToldByItsFigures(t *testing.T) {
	home(t)
	g := Look(played(t, 7, 2, nil))
	require.NoError(t, g.Play())
	g.played.Run = nil
	parts, err := g.Replay()
	require.NoError(t, err)
	require.Len(t, parts, 2)
	assert.Contains(t, said(parts[1].Page), "Members: "+tell.Count(int(g.played.Outcomes[1].Figures[sim.Members])))
	assert.Contains(t, shut(&g)[Continue], "older rules")
	_, err = Compared(&g, &g)
	require.NoError(t, err)
}

func TestNotesAreToldWithTheirYear(t *testing.T) {
	home(t)
	path := played(t, 7, 1, nil)
	s, err := session.Continue(path)
	require.NoError(t, err)
	require.NoError(t, s.Note("Nobody asked the founders."))
	require.NoError(t, s.Close())
	g := Look(path)
	parts, err := g.Replay()
	require.NoError(t, err)
	at, ok := PartOf(parts, 2)
	require.True(t, ok)
	assert.Contains(t, said(parts[at].Page), "Written down. - Nobody asked the founders.")
}

func TestTheLinesOfACodeTogetherAreTheCode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		code := "RL1"
		for range rapid.IntRange(1, 60).Draw(t, "groups") {
			code += fmt.Sprintf("-%06d", rapid.IntRange(0, 999_999).Draw(t, "group"))
		}
		lines := CodeLines(code)
		assert.Equal(t, code, strings.Join(lines, ""))
		for _, line := range lines {
			assert.LessOrEqual(t, len(line), 40, "it fits the smallest window")
		}
	})
}

func TestAWrongNameOrYearMakesNoSecondTerm(t *testing.T) {
	home(t)
	g := Look(played(t, 7, 2, nil))
	dir := filepath.Dir(g.Path)
	for _, c := range []struct {
		year int
		name string
	}{{0, ""}, {9, ""}, {1, strings.Repeat("x", saves.MaxName+1)}, {1, "a\x1b[2J"}} {
		_, err := g.Term(c.year, c.name, dir)
		assert.Error(t, err, "%+v", c)
	}
	all, err := saves.List()
	require.NoError(t, err)
	assert.Len(t, all, 1, "nothing was made")
}

// A game that takes long to play again is not played because somebody looks.
func TestALongGameIsNotPlayedUntilThatIsWanted(t *testing.T) {
	home(t)
	g := Game{Path: played(t, 7, 1, nil)}
	s, err := saves.Read(g.Path)
	require.NoError(t, err)
	s.Scenario.World.Members = saves.AskWork
	g.Saved = s
	assert.Contains(t, said(g.About()), "not checked yet; it is long")
	for _, d := range g.Doings() {
		assert.Contains(t, d.Note, "takes a while", "%s", d.Label)
	}
}

// Two copies of one game that was played on are told apart as files.
func TestAComparisonSaysWhichCopyIsOlder(t *testing.T) {
	home(t)
	path := played(t, 7, 1, nil)
	old, err := os.ReadFile(path)
	require.NoError(t, err)
	s, err := session.Continue(path)
	require.NoError(t, err)
	require.NoError(t, s.Commit())
	require.NoError(t, s.Close())
	copied := filepath.Join(filepath.Dir(path), "copy"+saves.Suffix)
	require.NoError(t, os.WriteFile(copied, old, 0o644))
	older, newer := Look(copied), Look(path)
	pages, err := Compared(&older, &newer)
	require.NoError(t, err)
	assert.Contains(t, said(pages[0]), "older copy")
	assert.Contains(t, said(pages[0]), "A is the first, B the second.")
}

func TestVerdictsAreCalledAsTheCommandLineCallsThem(t *testing.T) {
	for v, title := range verdictTitles {
		assert.Equal(t, v.Title(), title)
	}
	assert.Len(t, verdictTitles, len(verdictAbout)+1, "all but one say more")
}
