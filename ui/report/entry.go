package report

import (
	"bytes"
	"cmp"
	"errors"
	"slices"
	"strconv"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/say"
)

// An Entry is a file, or a code, that was handed in: the run in it, or what is
// wrong with it.
type Entry struct {
	Name     string // as whoever reads the page knows it
	Team     string // who handed it in; empty where only the save may say
	Saved    *saves.Saved
	Replayed *saves.Replayed
	Err      error // why there is no run; the rest is then nil
}

// A File says what an entry is, and whether it could be compared.
type File struct {
	Name  string
	Table string // as the page calls its run; empty where it is not compared
	Says  string
}

// wrong says what is wrong with an entry by itself, in plain words; "" where it
// can be compared.
func (e *Entry) wrong() string {
	switch {
	case errors.Is(e.Err, saves.ErrNoSave):
		return say.Text("This is no saved game, whatever its name says. It may be a picture or another document.")
	case errors.Is(e.Err, saves.ErrNewer):
		return say.Text("It was made by a newer version of realign and cannot be read by this one.")
	case e.Err != nil:
		return e.unreadable()
	case e.Replayed.Verdict == saves.Edited:
		return say.Textf("It was edited, so it is not compared: %s.", say.Finished(e.Replayed.Message))
	case !e.Replayed.Sound():
		return say.Textf("It does not come out as it was recorded, so it is not compared: %s.", say.Finished(e.Replayed.Message))
	case e.Replayed.Run == nil:
		return say.Text("It was played under older rules, so its figures say nothing beside those of today.")
	}
	return ""
}

// unreadable says why there is no run, without the path that the error names:
// where files lie is nobody else's business.
func (e *Entry) unreadable() string {
	var d *saves.Damage
	if errors.As(e.Err, &d) {
		return say.Textf("It was edited or damaged after it was saved: %s. Nothing in it was used.", d)
	}
	reason := e.Err
	if inner := errors.Unwrap(reason); inner != nil {
		reason = inner
	}
	return say.Textf("It cannot be used: %s.", reason)
}

// playedLike reports whether two runs can be compared: the same world, luck and
// rules.
func (e *Entry) playedLike(other *Entry) bool {
	return e.Saved.Seed == other.Saved.Seed && e.Saved.Rules == other.Saved.Rules && e.sameScenario(other)
}

func (e *Entry) sameScenario(other *Entry) bool {
	return bytes.Equal(e.Saved.Scenario.Text, other.Saved.Scenario.Text)
}

// unlike says why a run cannot be compared with those that the page is about.
func (e *Entry) unlike(class *Entry) string {
	switch {
	case e.Saved.Scenario.ID != class.Saved.Scenario.ID:
		return say.Textf("It was played in another scenario, “%s”, so it is not compared.", e.Saved.Scenario.Title)
	case !e.sameScenario(class):
		return say.Text("It was played in a scenario of the same name with another text, so it is not compared.")
	case e.Saved.Seed != class.Saved.Seed:
		return say.Text("It had other luck (another seed), so it is not compared.")
	default:
		return say.Text("It was played under other rules, so it is not compared.")
	}
}

// team returns whose game it is, where that is known.
func (e *Entry) team() string { return cmp.Or(e.Team, e.Saved.Name.String()) }

// copyOf says that an entry holds a game that another one holds too; "" where it
// does not. Two teams may have chosen alike so far, so games of different names are
// none of each other. Of two that are equal the one that was handed in first counts.
func (e *Entry) copyOf(other *Entry, first bool) string {
	if e.team() != other.team() {
		return ""
	}
	n, same := saves.Shared(e.Saved, other.Saved)
	switch {
	case !same || n < len(e.Saved.Records):
		return ""
	case n < len(other.Saved.Records):
		return say.Textf("It is an older copy of %s, which goes on further, so only that one is compared.", other.Name) + e.torn()
	case !first:
		return say.Textf("It is the same game as %s, record for record, so it counts once.", other.Name)
	}
	return ""
}

// stands says how far a run that is compared has come.
func (e *Entry) stands() string {
	year, ended := e.Saved.Reached()
	text := say.Text("As it was played, to its end.")
	switch {
	case len(e.Saved.Records) == 0:
		text = say.Text("Nothing has been played in it.")
	case !ended:
		text = say.Textf("As it was played so far. It is not finished: it has reached year %s.", itoa(year))
	}
	return text + e.torn()
}

// torn says that a file ends in the middle of a line.
func (e *Entry) torn() string {
	if e.Saved.Torn == 0 {
		return ""
	}
	return " " + say.Text("The file was cut off in the middle of a line; what stands before that is sound.")
}

// InRuns returns entries with the runs of each table one after the other, the first of
// them first; otherwise in their order.
func InRuns(entries []Entry) []Entry {
	place := map[string]int{}
	for i := range entries {
		if team, _ := saves.RunOf(entries[i].Name); place[team] == 0 {
			place[team] = i + 1
		}
	}
	all := slices.Clone(entries)
	slices.SortStableFunc(all, func(a, b Entry) int {
		teamA, runA := saves.RunOf(a.Name)
		teamB, runB := saves.RunOf(b.Name)
		return cmp.Or(cmp.Compare(place[teamA], place[teamB]), cmp.Compare(runA, runB))
	})
	return all
}

// runIn returns which run of its table an entry holds, where others of the entries are
// of the same table; 0 where it is the only one.
func (e *Entry) runIn(entries []*Entry) int {
	team, run := saves.RunOf(e.Name)
	for _, other := range entries {
		if of, n := saves.RunOf(other.Name); n != run && of == team && other.team() == e.team() {
			return run
		}
	}
	return 0
}

// Tables returns whose run each entry holds, as it stands on a page that is handed out;
// "" where there is only one, or no name.
func Tables(entries []Entry) []string {
	all, named := make([]*Entry, len(entries)), make([]string, len(entries))
	for i := range entries {
		all[i] = &entries[i]
	}
	all = slices.DeleteFunc(all, func(e *Entry) bool { return e.Err != nil })
	for i := range entries {
		if e := &entries[i]; len(all) > 1 && e.Err == nil && e.team() != "" {
			named[i] = RunText(clean.Clean(e.team()).String(), e.runIn(all))
		}
	}
	return named
}

// RunText names a run of a table; the table alone where it played only one, which is 0.
func RunText(table string, run int) string {
	if run == 0 {
		return table
	}
	return say.Textf("%s, run %s", table, strconv.Itoa(run))
}
