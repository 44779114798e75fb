package collect

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"example.com/realign/saves"
	"example.com/realign/saves/ticket"
	"example.com/realign/saves/whole"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
)

// A Game is something that was handed in.
type Game struct {
	File   clean.Text // its name in the folder
	From   clean.Text // whose it is, as the save has it or whoever handed it in; empty where neither does
	Team   clean.Text // the same, or as the file is called
	Kind   Kind
	Says   string // the kind in plain words
	Year   int    // now played or planned; of a finished game, the last
	Ended  bool
	Ending string         // its id; empty while it goes on
	Ticket ticket.Verdict // where keys were named; otherwise empty

	Saved    saves.Saved    // where it could be read
	Replayed saves.Replayed // where it could be played again
	Err      error          // why it could not; nil where it could, and of what was left alone
}

// Options say what the games are held against.
type Options struct {
	Scenario *scenarios.Scenario  // what was to be played; nil for what most played
	Seed     *uint64              // on which luck; nil for that of most
	More     []scenarios.Scenario // that codes may need
	Keys     []string             // public keys of the host, to check tickets
	Long     bool                 // games may take long to play again
}

// A Collection is all that was handed in, by the names of the files.
type Collection struct {
	Games    []Game
	Scenario string // its id, of what is compared
	Title    string // and its title
	Seed     uint64
}

// Comparable returns the games that can be put side by side.
func (c *Collection) Comparable() (all []*Game) {
	for i := range c.Games {
		if c.Games[i].Kind.Comparable() {
			all = append(all, &c.Games[i])
		}
	}
	return all
}

// Folder takes in what lies in a folder. The error says why the folder as a whole
// cannot be looked at.
func Folder(dir string, o Options) (Collection, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return Collection{}, fmt.Errorf("the folder %s cannot be opened: %w", clean.Fit(dir, 200), whole.Reason(err))
	}
	defer func() { _ = root.Close() }() // it was only read
	files, err := find(root)
	if err != nil {
		return Collection{}, fmt.Errorf("the folder %s cannot be looked through: %w", clean.Fit(dir, 200), whole.Reason(err))
	}
	c := Collection{Games: make([]Game, len(files))}
	for i, f := range files {
		c.Games[i] = judged(dir, f, &o)
	}
	c.compare(&o)
	return c, nil
}

// judged plays a game again and says what it is.
func judged(dir string, f found, o *Options) Game {
	g := Game{File: clean.Fit(f.file, 120), Kind: f.kind, Says: f.says}
	if f.kind != "" {
		if f.kind == NoGame {
			g.Err = saves.ErrNoSave
		}
		return g
	}
	saved, err := f.open(dir, o)
	g.From, g.Team = teamOf(f, &saved)
	if err != nil {
		g.Err = err
		g.Kind, g.Says = refused(err)
		return g
	}
	g.Saved = saved
	g.Year, g.Ended = saved.Reached()
	if !o.Long && saved.Work() > saves.AskWork {
		g.Kind, g.Says = TooLong, "takes long to play again; it was left out"
		g.Err = errors.New("it takes long to play again")
		return g
	}
	r, err := saved.Replay()
	if err != nil {
		g.Err = err
		g.Kind, g.Says = refused(err)
		return g
	}
	g.Replayed, g.Ending = r, r.Ending
	g.Kind, g.Says = kindOf(&r, g.Year)
	if g.Kind == Unfinished && len(saved.Records) == 0 {
		g.Says = "has not been played yet"
	}
	if g.Kind.Comparable() {
		g.Says = sentInto(g.Says, r.Sent)
	}
	if len(o.Keys) > 0 {
		g.Ticket = saved.Ticketed("", o.Keys...)
	}
	return g
}

// open reads a save or a code.
func (f *found) open(dir string, o *Options) (saves.Saved, error) {
	if f.code != "" {
		return saves.Decode(f.code, o.More...)
	}
	return saves.Read(filepath.Join(dir, filepath.FromSlash(f.file)))
}

// teamOf returns whose a game is, as the save has it or else as whoever handed it in
// has, and what its team is called where that is not known: as the file is.
func teamOf(f found, s *saves.Saved) (from, team clean.Text) {
	switch {
	case s.Name.String() != "":
		return s.Name, s.Name
	case f.team != "":
		from = clean.Fit(f.team, saves.MaxName)
		return from, from
	}
	base, _, _ := strings.Cut(path.Base(f.file), ",")
	return clean.Text{}, clean.Fit(strings.TrimSuffix(base, path.Ext(base)), saves.MaxName)
}

// refused says why a game cannot be played again.
func refused(err error) (Kind, string) {
	var needs *saves.NeedsScenario
	switch {
	case errors.Is(err, saves.ErrNewer):
		return Newer, "was made by a newer version of the game"
	case errors.As(err, &needs):
		return OtherScenario, "is a code for a scenario that is not here; ask for the file instead"
	default:
		_, why, found := strings.Cut(err.Error(), ": ") // without the name of the file
		if !found {
			why = err.Error()
		}
		return Damaged, fmt.Sprintf("cannot be read: %s", clean.Fit(why, 200))
	}
}

// sentInto adds what was sent into a game from outside. Such a game is compared
// with the others, since a class plays by one script; what it met stands beside it.
func sentInto(says string, sent []saves.SentRecord) string {
	if len(sent) == 0 {
		return says
	}
	var ids []string
	for _, r := range sent[:min(len(sent), mostSentSaid)] {
		ids = append(ids, fmt.Sprintf("%s (%d)", r.ID, r.Year))
	}
	if len(sent) > mostSentSaid {
		ids = append(ids, "…")
	}
	return fmt.Sprintf("%s; sent in from outside, with the year: %s", says, strings.Join(ids, ", "))
}

// mostSentSaid is how many of the things sent in are named.
const mostSentSaid = 4

// kindOf says what a replay shows.
func kindOf(r *saves.Replayed, year int) (Kind, string) {
	switch r.Verdict {
	case saves.Verified:
		return Verified, "is as it was played, to the end"
	case saves.OlderRules:
		return OlderRules, "is as it was played, to the end, under older rules"
	case saves.Unfinished:
		return Unfinished, fmt.Sprintf("is as it was played so far; it stands in year %d", year)
	case saves.OtherRules:
		return OtherRules, fmt.Sprintf("comes out differently: %s", r.Message)
	case saves.Newer:
		return Newer, "was made by a newer version of the game"
	case saves.Damaged:
		return Damaged, fmt.Sprintf("cannot be read: %s", r.Message)
	default:
		return Edited, fmt.Sprintf("is not as it was played: %s", r.Message)
	}
}
