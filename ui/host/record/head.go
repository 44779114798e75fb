package record

import (
	"encoding/json"
	"time"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// format is that of every journal so far.
const format = 1

const day = "2006-01-02"

// A Head says what is led.
type Head struct {
	Format int      `json:"format"`
	Seed   uint64   `json:"seed"`
	Teams  []string `json:"teams"`
	Begun  string   `json:"begun"`           // the day, as 2006-01-02
	Keep   int      `json:"keep"`            // days, after which the class is to be forgotten
	Check  []byte   `json:"check,omitempty"` // of the key, where others bring it; see [Check]
}

// A Recovered says what was found when a class was opened again.
type Recovered struct {
	Events int
	Cut    int       // bytes of an event that was never acknowledged
	Last   time.Time // when something was done last
	Alone  bool      // nobody else serves it now, so it was interrupted
}

// NewHead returns the head of a class that begins on a day. Teams are the names;
// seed is the luck.
func NewHead(s *sessions.Session, seed sim.Seed, teams []string, today time.Time) Head {
	return Head{Format: format, Seed: uint64(seed), Teams: teams, Begun: today.Format(day), Keep: s.Privacy.KeepDays}
}

// Record returns the head as the first record of a journal.
func (h Head) Record() ([]byte, error) {
	body, err := json.Marshal(h)
	if err != nil {
		return nil, err
	}
	if len(body) > most {
		return nil, errTooMuch
	}
	return Framed(body), nil
}

// ReadHead returns the head that a journal begins with, and how long its record is.
func ReadHead(data []byte) (h Head, size int, err error) {
	body, size, ok := Unframed(data)
	if !ok || json.Unmarshal(body, &h) != nil {
		return h, 0, say.Error("its journal does not begin as one")
	}
	if h.Format != format {
		return h, 0, say.Error("it was written by a later version of the game")
	}
	return h, size, nil
}

// The names that faults in the texts of a class are told under.
const (
	SessionName  = "session.yaml"
	ScenarioName = "scenario.yaml"
)

// Begin returns the class of a head before anything was done, from the texts of its
// session and of the scenario that this plays.
func (h Head) Begin(session, scenario []byte) (*class.Class, error) {
	sc, faults := scenarios.Reopen(ScenarioName, scenario)
	if dialect.HasError(faults) {
		return nil, &scenarios.Faults{List: faults}
	}
	reader := func(text []byte) (sessions.Session, error) {
		s, faults := sessions.Parse(SessionName, text, func(string) (scenarios.Scenario, error) { return sc, nil })
		if dialect.HasError(faults) {
			return s, &scenarios.Faults{List: faults}
		}
		return s, nil
	}
	s, err := reader(session)
	if err != nil {
		return nil, err
	}
	teams := make([]string, len(h.Teams))
	for i, name := range h.Teams { // anybody can write a journal
		teams[i] = clean.Fit(name, saves.MaxName).String()
	}
	return class.New(s, reader, sim.Seed(h.Seed), teams), nil
}

// Due reports whether the days have passed for which the class is kept.
func (h Head) Due(today time.Time) bool {
	begun, err := time.Parse(day, h.Begun)
	return err == nil && h.Keep > 0 && today.Format(day) > begun.AddDate(0, 0, h.Keep).Format(day)
}
