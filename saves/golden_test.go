package saves

import (
	"bytes"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves/ticket"
	"example.com/realign/sim"
)

// makeInto is where the games of a release go; README.md says when.
var makeInto = flag.String("make", "", "write what is kept of a release into this new folder")

// constantsFile lists every constant of a set of rules, in each era.
const constantsFile = "constants.txt"

// leastGames is how few games show a set of rules.
const leastGames = 30

// What a release keeps can be made at any time, so that the day of a release shows
// nothing new.
func TestTheGamesOfAReleaseShowAllThatTheyAreFor(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "games")
	if *makeInto != "" {
		dir = *makeInto
	}
	require.NoError(t, os.Mkdir(dir, 0o755), "what was released is never made again")
	for _, g := range goldenGames() {
		require.NoError(t, os.WriteFile(filepath.Join(dir, g.name+Suffix), g.make(t), 0o644), g.name)
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, constantsFile), constants(), 0o644))
	assert.Empty(t, shownIn(t, os.DirFS(dir)).missing())
}

// A shown is what the games of a folder show.
type shown struct {
	games     int
	levels    [sim.NumLevers][sim.Tuned + 1]bool
	elephants [sim.Tuned + 1]bool
	styles    [sim.NumStyles]bool
	kinds     map[string]bool // of records
	answers   map[string]bool // cards with their answers, where a card was sent in
	asked     map[string]bool // the same, where they could have been given
	met       map[string]bool // what else there is to show
}

// toMeet are the rest of what games show: how they begin, go on and end.
var toMeet = []string{
	"aid expert", "aid guided", "aid standard", "pace full", "pace retreat", "a ticket", "an origin", "other letters", "a chapter",
	"era craft", "era industrial", "era knowledge", "an era that turns", "verdict verified", "verdict unfinished",
	"ending " + sim.EndingDismissed, "ending " + sim.EndingInsolvent, "80 quarters", "50,000 members", "two ways back",
	"a sent shock", "a sent card", "a card that waits",
}

func shownIn(t *testing.T, folder fs.FS) *shown {
	t.Helper()
	s := &shown{kinds: map[string]bool{}, answers: map[string]bool{}, asked: map[string]bool{}, met: map[string]bool{}}
	names, err := fs.Glob(folder, "*"+Suffix)
	require.NoError(t, err)
	for _, name := range names {
		content, err := fs.ReadFile(folder, name)
		require.NoError(t, err)
		saved, _, err := parse(content)
		require.NoError(t, err, name)
		r, err := saved.Replay()
		require.NoError(t, err, name)
		require.True(t, r.Sound(), "%s: %s", name, r.Message)
		s.games++
		for kind := range readers {
			s.kinds[kind] = s.kinds[kind] || bytes.Contains(content, []byte(`{"k":"`+kind+`"`))
		}
		s.head(&saved)
		s.choices(&saved)
		s.course(&r)
	}
	return s
}

func (s *shown) head(saved *Saved) {
	w := &saved.Scenario.World
	s.met["aid "+saved.Aid], s.met["pace "+saved.Pace] = true, true
	s.met["era "+w.Rules.Era] = true
	s.met["an era that turns"] = s.met["an era that turns"] || bytes.Contains(saved.Scenario.Text, []byte("era: { from:"))
	s.met["a chapter"] = s.met["a chapter"] || len(w.Chapters) > 0
	s.met["a ticket"] = s.met["a ticket"] || saved.Ticket != "" && signedByNote(saved)
	s.met["an origin"] = s.met["an origin"] || saved.Origin != (Origin{})
	s.met["other letters"] = s.met["other letters"] || strings.ContainsFunc(saved.Name.String(), func(r rune) bool { return r > 0x3000 })
	s.met["50,000 members"] = s.met["50,000 members"] || w.Members >= 50_000
}

// signedByNote reports whether a game's ticket was signed with the key in its first
// note.
func signedByNote(s *Saved) bool {
	for _, r := range s.Records {
		if note, ok := r.(NoteRecord); ok {
			return s.Ticketed("", note.Text.String()) == ticket.Signed
		}
	}
	return false
}

func (s *shown) choices(saved *Saved) {
	sent, back := false, 0
	for _, r := range saved.Records {
		switch r := r.(type) {
		case PlanRecord:
			s.styles[r.Plan.Style] = true
			for l, level := range r.Plan.Levels {
				s.levels[l][level] = true
			}
			for _, level := range r.Plan.Elephants[:len(saved.Scenario.World.Rules.Elephants)] {
				s.elephants[level] = true
			}
		case AnswerRecord:
			s.answers[r.Card+"/"+r.Choice] = true
		case RewindRecord:
			back++
		case SentRecord:
			sent = true
			s.met["a sent "+string(r.What)] = true
		}
	}
	s.met["two ways back"] = s.met["two ways back"] || back >= 2
	for _, card := range saved.Scenario.World.Cards {
		for _, choice := range card.Choices {
			if sent {
				s.asked[card.ID+"/"+choice.ID] = true
			}
		}
	}
}

func (s *shown) course(r *Replayed) {
	s.met["verdict "+string(r.Verdict)] = true
	s.met["ending "+r.Ending] = true
	s.met["80 quarters"] = s.met["80 quarters"] || len(r.Outcomes)*sim.QuartersAYear >= 80
	further := r.run.Clone()
	waits := advance(further) == nil && further.Stand().Phase == sim.Answering
	s.met["a card that waits"] = s.met["a card that waits"] || waits
}

// missing says what no game of the folder shows.
func (s *shown) missing() (lacks []string) {
	if s.games < leastGames {
		lacks = append(lacks, fmt.Sprintf("there are %d games; %d are the least", s.games, leastGames))
	}
	for l, levels := range s.levels {
		for _, level := range []sim.Level{0, sim.MaxLevel, sim.Tuned} {
			if !levels[level] {
				lacks = append(lacks, fmt.Sprintf("%s at level %d", sim.Lever(l), level))
			}
		}
	}
	for level, found := range s.elephants {
		if !found {
			lacks = append(lacks, fmt.Sprintf("an elephant at level %d", level))
		}
	}
	for style, found := range s.styles {
		if !found {
			lacks = append(lacks, fmt.Sprintf("style %s", sim.Style(style)))
		}
	}
	for kind, found := range s.kinds {
		if !found {
			lacks = append(lacks, "a record of kind "+kind)
		}
	}
	for answer := range s.asked {
		if !s.answers[answer] {
			lacks = append(lacks, "the answer "+answer)
		}
	}
	for _, what := range toMeet {
		if !s.met[what] {
			lacks = append(lacks, what)
		}
	}
	slices.Sort(lacks)
	return lacks
}
