package saves

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
)

// A Recovery is what could be taken over from a save that is not as it was
// written.
type Recovery struct {
	Saved   Saved  // what is good, ready to be written
	Path    string // of the new file; empty until it is written
	Year    int    // the last that is whole
	Ended   bool   // the game is whole to its end
	Left    int    // records that were left out
	Message string // what was recovered, as a sentence
}

// ErrSound says that there is nothing to repair.
var ErrSound = errors.New("the game is as it was saved; there is nothing to repair")

// Repair copies all that is good in the save at path into a new file beside it,
// and says what that is. The save itself is not touched.
func Repair(path string) (Recovery, error) { return repair(osDisk{}, path) }

func repair(d disk, path string) (Recovery, error) {
	content, err := load(d, path)
	if err != nil {
		return Recovery{}, fmt.Errorf("cannot open %s: %w", path, plainly(err))
	}
	r, err := recovered(content)
	if err != nil {
		return Recovery{}, fmt.Errorf("cannot repair %s: %w", path, err)
	}
	for n := 1; r.Path == ""; n++ {
		to := repairedPath(path, n)
		err := write(d, to, &r.Saved)
		switch {
		case err == nil:
			r.Path = to
		case !errors.Is(err, ErrExists) || n == mostRepairs:
			return Recovery{}, err
		}
	}
	return r, nil
}

// mostRepairs is how many repaired copies may lie beside a save.
const mostRepairs = 99

func repairedPath(path string, n int) string {
	name := strings.TrimSuffix(path, Suffix) + "-repaired"
	if n > 1 {
		name += fmt.Sprintf("-%d", n)
	}
	return name + Suffix
}

// recovered returns what is good in the bytes of a save. Whether a line is good
// shows when it is played: a year is, if it comes out as it was recorded.
func recovered(content []byte) (Recovery, error) {
	saved, s, err := parse(content)
	if err == nil && s.torn == 0 {
		if played, err := saved.Replay(); err != nil || played.Sound() {
			return Recovery{}, orSound(err)
		}
	}
	if errors.Is(err, ErrNewer) || errors.Is(err, errUnplayable) {
		return Recovery{}, err
	}
	return rescued(content)
}

// rescued returns what is good in the bytes of a save that is not sound.
func rescued(content []byte) (Recovery, error) {
	content, err := mended(content)
	if err != nil {
		return Recovery{}, err
	}
	saved, lines, err := salvage(content)
	if err != nil {
		return Recovery{}, err
	}
	return sieve(saved, lines)
}

func orSound(err error) error {
	if err != nil {
		return err
	}
	return ErrSound
}

// salvage returns a save of all lines that can be read, whatever their chain
// says, and how many lines there were after the head. The head and the scenario
// must be whole: nothing can be played without them.
func salvage(content []byte) (Saved, int, error) {
	rest, ok := bytes.CutPrefix(content, []byte(magic+"\n"))
	if !ok {
		return Saved{}, 0, foreign(content)
	}
	var lines [][]byte
	for line := range bytes.SplitSeq(bytes.TrimRight(rest, "\n\x00"), []byte("\n")) {
		if len(lines) == maxRecords {
			break
		}
		line = bytes.TrimSuffix(line, []byte("\r"))
		if len(line) <= macLen || len(line) >= maxLine {
			line = nil
		} else {
			line = line[macLen+1:]
		}
		lines = append(lines, line)
	}
	head, text, after, err := opening(lines)
	if err != nil {
		return Saved{}, 0, fmt.Errorf("its beginning is damaged, and without that nothing can be recovered: %w", err)
	}
	sc, err := embedded(head, text)
	if err != nil {
		return Saved{}, 0, err
	}
	saved := Saved{Head: head.with(sc)}
	for _, line := range after {
		r, err := decode(line)
		if err != nil {
			continue
		}
		switch r.(type) {
		case headRecord, scenarioRecord:
		default:
			saved.Records = append(saved.Records, r)
		}
	}
	return saved, len(after), nil
}

// sieve keeps of a salvaged save the records that can be played and come out as
// they were recorded.
func sieve(saved Saved, lines int) (Recovery, error) {
	played, err := saved.Replay()
	if err != nil {
		return Recovery{}, err
	}
	if !played.Sound() {
		saved.Records = saved.Records[:played.good(saved.Records)]
		if played, err = saved.Replay(); err != nil {
			return Recovery{}, err
		}
	}
	r := Recovery{Saved: saved, Year: len(played.Outcomes), Ended: played.Ending != "", Left: lines - len(saved.Records)}
	r.Message = r.sentence()
	return r, nil
}

// good returns how many of the records come before the first that cannot have
// been or, if a year came out differently, before that year's plan.
func (r *Replayed) good(records []Record) int {
	if !r.otherwise {
		return r.wrong
	}
	for n := r.wrong - 1; n > 0; n-- {
		if p, ok := records[n].(PlanRecord); ok && p.Year == r.Year {
			return n
		}
	}
	return 0
}

func (r *Recovery) sentence() string {
	upTo := fmt.Sprintf("recovered up to the end of year %d", r.Year)
	switch {
	case r.Ended:
		upTo = "recovered to the end of the game"
	case r.Year == 0:
		upTo = "recovered only what the game starts from; no year is whole"
	}
	switch r.Left {
	case 0:
		return fmt.Sprintf("%s; nothing was left out", upTo)
	case 1:
		return fmt.Sprintf("%s; 1 line was left out", upTo)
	}
	return fmt.Sprintf("%s; %d lines were left out", upTo, r.Left)
}
