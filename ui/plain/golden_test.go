package plain

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/shelf"
	"example.com/realign/ui/tell"
)

var update = flag.Bool("update", false, "take what is said now")

// till is a step that presses Enter until something was said.
type till string

// A reader types what a scene has, one line at a time, as somebody does who waits
// for what is said.
type reader struct {
	t     *testing.T
	steps []any // lines, and what to wait for
	out   bytes.Buffer
	since int // where in out the answer to the last line begins
	empty int // lines typed while waiting
	each  func(english string) string
}

// mostEmpty is how many empty lines lead anywhere.
const mostEmpty = 200

func (r *reader) Read(p []byte) (int, error) {
	for len(r.steps) > 0 {
		switch step := r.steps[0].(type) {
		case till:
			if !strings.Contains(squeezed(r.out.String()[r.since:]), r.each(string(step))) {
				r.empty++
				require.Less(r.t, r.empty, mostEmpty, "nobody says %q", step)
				return r.types(p, ""), nil
			}
			r.steps = r.steps[1:]
		case string:
			r.steps = r.steps[1:]
			return r.types(p, step), nil
		}
	}
	return 0, io.EOF
}

func (r *reader) types(p []byte, line string) int {
	r.since = r.out.Len()
	return copy(p, line+"\n")
}

// A scene is a place in the game as it is met line by line: what there was before,
// and what is typed to get there. What is said in answer to the last line is looked
// at.
type scene struct {
	before func(*testing.T, *visit)
	steps  []any
}

// at leads from the beginning of a new game with steps.
func at(steps ...any) scene { return scene{steps: append([]any{"new"}, steps...)} }

// inSecondYear leads to the plan of a year that has one before it.
func inSecondYear(steps ...any) scene {
	return at(append([]any{till("Plan for year 2:")}, steps...)...)
}

// inRoom leads to a room of the debrief.
func inRoom(r tell.Room, steps ...any) scene {
	return at(append([]any{till(tell.RoomTitle(r) + ".")}, steps...)...)
}

// ofSaves leads from the list of saved games.
func ofSaves(before func(*testing.T, *visit), steps ...any) scene {
	return scene{before, append([]any{"saves"}, steps...)}
}

// finished has a game played to its end.
func finished(t *testing.T, v *visit) { v.types(t, empty...) }

// begun has a game left in its first year.
func begun(t *testing.T, v *visit) { v.types(t, "", "", "q", "y") }

// twice has a game played, and a second term of it.
func twice(t *testing.T, v *visit) {
	finished(t, v)
	v.types(t, append([]string{"saves", "1", "term", "2", "Anew", "conference 1"}, empty...)...)
}

// longer has new games last twice as long, so that they have a middle.
func longer(t *testing.T, v *visit) {
	text, err := os.ReadFile(filepath.Join("..", "testdata", "small.yaml"))
	require.NoError(t, err)
	sc, faults := scenarios.Parse("small.yaml", bytes.Replace(text, []byte("years: 3\n"), []byte("years: 6\n"), 1))
	require.Empty(t, faults)
	v.house.New = func(*scenarios.Scenario) (*session.Session, error) {
		g, err := session.New(sc, 7, "Team", tell.Guided, session.Full, v.house.Dir)
		v.games = append(v.games, g)
		return g, err
	}
}

// troubled leaves a game that is damaged, and one of a newer version.
func troubled(t *testing.T, v *visit) {
	finished(t, v)
	path := v.games[0].Path()
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	content[len(content)-40] ^= 1
	require.NoError(t, os.WriteFile(path, content, 0o600))
	newer := filepath.Join(v.house.Dir, "from-the-future"+saves.Suffix)
	require.NoError(t, os.WriteFile(newer, []byte("realign-save/2\nall is new\n"), 0o600))
	at := time.Date(2000, 1, 1, 1, 0, 0, 0, time.UTC)
	require.NoError(t, os.Chtimes(newer, at, at))
}

// scenes are the places of the full screen as the line-by-line game has them, by
// the same names. A test in package ui looks for each screen here.
var scenes = map[string]scene{
	"title":            {},
	"title-unfinished": {before: begun},
	"help":             {steps: []any{"?"}},
	"how":              {steps: []any{"how"}},
	"believe":          {steps: []any{"believe"}},
	"settings":         {steps: []any{"settings"}},
	"glossary":         {steps: []any{"glossary"}},
	"glossary-found":   {steps: []any{"glossary grip"}},
	"glossary-nothing": {steps: []any{"glossary 77"}},
	"library":          {steps: []any{"scenarios"}},
	"practice":         {steps: []any{"practice"}},
	"practised":        {steps: []any{"practice", till("That was practice.")}},
	"paste":            {steps: []any{"paste"}},
	"paste-wrong":      {steps: []any{"paste", "RL1-Q00000-W00000", ""}},
	"paste-good":       {before: finished, steps: []any{"paste", "CODE", ""}},
	"brief":            at(),
	"desk":             at(""),
	"palette":          at("", "?"),
	"desk-connection":  at("", "levers"),
	"desk-style":       at("", "style relational"),
	"desk-elephants":   at("", "elephant"),
	"desk-over":        at("", "conference 3", "publications 3", "certification 3", "listening 3", "go"),
	"commit-faulty":    at("", "conference 3", "publications 3", "certification 3", "listening 3", ""),
	"commit":           at("", "listening 1", "go"),
	"forecast":         at("", "go", "84 70"),
	"year":             at("", "go", ""),
	"card":             at(till("Type the number of your answer")),
	"reply":            at(till("Type the number of your answer"), "1"),
	"report":           at(till("Report on year 1 of 3.")),
	"half-time":        {before: longer, steps: []any{"new", "", "conference 1", "listening 2", till("Half-time: 3 of 6 years.")}},
	"quit":             at("", "q"),
	"leave":            at("", "q", "y"),
	"members":          inSecondYear("show members"),
	"member":           inSecondYear("member"),
	"organisation":     inSecondYear("show organisation"),
	"innovation":       inSecondYear("show innovation"),
	"finance":          inSecondYear("show finance"),
	"story":            inSecondYear("show story"),
	"lever":            inSecondYear("help listening"),

	"debrief":                at(till("Debrief, part 1 of")),
	"debrief-contents":       at(till("Debrief, part 1 of"), "parts"),
	"debrief-years":          inRoom(tell.OthersRoom),
	"debrief-turning-points": inRoom(tell.TurningPointsRoom),
	"otherwise":              inRoom(tell.TurningPointsRoom, "other"),
	"debrief-luck":           inRoom(tell.LuckRoom),
	"debrief-people":         inRoom(tell.PeopleRoom),
	"debrief-model-wrong":    inRoom(tell.AssumptionsRoom),
	"debrief-talk":           inRoom(tell.TalkRoom),
	"debrief-what-if":        inRoom(tell.TakeOverRoom),
	"take-over":              inRoom(tell.TakeOverRoom, "from"),
	"taken-over":             inRoom(tell.TakeOverRoom, "from 2 1"),
	"pledge":                 inRoom(tell.CommitmentsRoom, "commit"),
	"debrief-commitments":    inRoom(tell.CommitmentsRoom, "commit", "Call the ten who left", "in May", "the treasurer"),
	"debrief-print":          inRoom(tell.PrintRoom),

	"shelf":                  ofSaves(begun),
	"shelf-troubled":         ofSaves(troubled),
	"saved-game":             ofSaves(finished, "1"),
	"saved-game-unfinished":  ofSaves(begun, "1"),
	"saved-game-damaged":     ofSaves(troubled, "1"),
	"saved-game-newer":       ofSaves(troubled, "2"),
	"saved-game-second-term": ofSaves(twice, "1"),
	"replay":                 ofSaves(finished, "1", "replay"),
	"replay-end":             ofSaves(finished, "1", "replay", "", "", ""),
	"replay-unfinished":      ofSaves(begun, "1", "replay"),
	"second-term":            ofSaves(finished, "1", "term"),
	"second-term-name":       ofSaves(finished, "1", "term", "2"),
	"rivals":                 ofSaves(twice, "1", "compare"),
	"compare":                ofSaves(twice, "1", "compare", "1"),
	"compare-choices":        ofSaves(twice, "1", "compare", "1", ""),
	"compare-years":          ofSaves(twice, "1", "compare", "1", "", ""),
	"compare-lines":          ofSaves(twice, "1", "compare", "1", "", "", ""),
	"verify":                 ofSaves(finished, "1", "verify"),
	"verify-damaged":         ofSaves(troubled, "1", "verify"),
	"code":                   ofSaves(finished, "1", "code"),
	"repaired":               ofSaves(troubled, "1", "repair"),
	"besides":                {before: twice, steps: []any{"saves", "2", "term", "2", "", till(tell.RoomTitle(tell.OthersRoom) + "."), "beside"}},
}

// A first year is accompanied.
var accompanied = map[string]scene{
	"coach":        at(""),
	"coach-bars":   at("", "listening 1"),
	"coach-card":   at(till("Type the number of your answer")),
	"coach-report": at(till("Report on year 1 of 3.")),
}

// Every place of the game as a reader of the line-by-line game meets it. A change
// of a word or of the model shows here; go test ./ui/plain -update takes it.
func TestEveryPlaceAsItIsSaid(t *testing.T) {
	for name, s := range scenes {
		t.Run(name, func(t *testing.T) { golden(t, name, s.said(t, false, asItIs)) })
	}
	for name, s := range accompanied {
		t.Run(name, func(t *testing.T) { golden(t, name, s.said(t, true, asItIs)) })
	}
}

func asItIs(english string) string { return english }

// said plays a scene and returns what is said at its end. each makes texts out of
// English ones as they are said.
func (s scene) said(t *testing.T, coach bool, each func(english string) string) string {
	t.Helper()
	v := visiting(t)
	v.house.Coach = coach
	if s.before != nil {
		s.before(t, v)
	}
	r := &reader{t: t, each: each}
	for _, step := range s.steps {
		if step == "CODE" {
			g := shelf.Look(v.games[0].Path())
			code, err := g.Code()
			require.NoError(t, err)
			step = code
		}
		r.steps = append(r.steps, step)
	}
	require.NoError(t, Enter(v.house, r, &r.out))
	for _, g := range v.games {
		_ = g.Close() // it may be closed already
	}
	require.Empty(t, r.steps)
	said, _, ended := strings.Cut(r.out.String()[r.since:], say.Text("The input has ended."))
	if !ended {
		return said
	}
	return strings.TrimSpace(said) + "\n"
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".golden")
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o600))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run go test ./ui/plain -update to make it")
	assert.Equal(t, string(want), got, "%s differs; go test ./ui/plain -update rewrites it", path)
}

// A golden file that no scene makes would never be wrong.
func TestNoGoldenFileIsIdle(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.golden"))
	require.NoError(t, err)
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".golden")
		_, told := scenes[name]
		_, coached := accompanied[name]
		assert.True(t, told || coached, file)
	}
}
