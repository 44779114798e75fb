package saves

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"example.com/realign/sim"
)

// A Comparison is two runs side by side.
type Comparison struct {
	// Unlike says why the figures of the two do not show what the choices did;
	// empty where they do.
	Unlike string
	// Kin says how two copies of one game hang together, such as that one is
	// older; empty where they are not.
	Kin string
	// Differences are the choices that differ, in the order in which they were
	// made. Of another scenario nothing is listed.
	Differences []Difference
	Years       []YearPair
	Endings     [2]string // ids; empty while a run goes on
}

// A Difference is a choice that two runs made otherwise.
type Difference struct {
	Year int
	What string    // a lever, "style", an elephant or a card by its id, "forecast", or "plan" where one run ends
	Made [2]string // what was chosen; empty where nothing was
}

// A YearPair holds the outcomes of a year of two runs; nil where a run did not
// come that far.
type YearPair struct {
	Year    int
	Figures [2]*sim.Figures
	Same    bool // the two states are equal in every part
}

// Compare plays two saves again and puts them side by side. What cannot be
// compared is said in Unlike, and the rest is shown nevertheless.
func Compare(a, b *Saved) (Comparison, error) {
	ra, err := a.Replay()
	if err != nil {
		return Comparison{}, fmt.Errorf("the first game: %w", err)
	}
	rb, err := b.Replay()
	if err != nil {
		return Comparison{}, fmt.Errorf("the second game: %w", err)
	}
	c := Comparison{Kin: kin(a, b), Endings: [2]string{ra.Ending, rb.Ending}}
	same := bytes.Equal(a.Scenario.Text, b.Scenario.Text)
	if same {
		c.Differences = differences(&ra, &rb)
	}
	c.Years = pairs(ra.Outcomes, rb.Outcomes)
	if err := unlike(a, b, &ra, &rb); err != nil {
		c.Unlike = err.Error()
	}
	return c, nil
}

// unlike says why two runs do not show what their choices did.
func unlike(a, b *Saved, ra, rb *Replayed) error {
	switch {
	case !ra.Sound():
		return fmt.Errorf("the first game is not as it was played: %s", ra.Message)
	case !rb.Sound():
		return fmt.Errorf("the second game is not as it was played: %s", rb.Message)
	case a.Scenario.ID != b.Scenario.ID:
		return fmt.Errorf("they were played in different scenarios, %s and %s, so the figures say nothing about the choices",
			a.Scenario.ID, b.Scenario.ID)
	case !bytes.Equal(a.Scenario.Text, b.Scenario.Text):
		return fmt.Errorf("both were played in a scenario called %s, but its text is not the same in the two, "+
			"so the figures say nothing about the choices", a.Scenario.ID)
	case a.Seed != b.Seed:
		return errors.New("they had different luck (another seed), so some of what differs is luck and not choice")
	case a.Rules != b.Rules:
		return fmt.Errorf("they were played under different rules (%d and %d), so some of what differs is the rules and not choice",
			a.Rules, b.Rules)
	case !slices.Equal(ra.Sent, rb.Sent):
		return errors.New("not the same was sent into them from outside, so some of what differs is luck and not choice")
	default:
		return nil
	}
}

func pairs(a, b []Outcome) (years []YearPair) {
	for i := range max(len(a), len(b)) {
		p := YearPair{Year: i + 1}
		if i < len(a) {
			p.Figures[0] = &a[i].Figures
		}
		if i < len(b) {
			p.Figures[1] = &b[i].Figures
		}
		p.Same = i < len(a) && i < len(b) && a[i].Digest == b[i].Digest
		years = append(years, p)
	}
	return years
}

// A setting is one thing that was chosen.
type setting struct {
	year       int
	what, made string
}

// differences returns what two runs of one scenario chose otherwise.
func differences(a, b *Replayed) (all []Difference) {
	years := 0
	for _, r := range append(slices.Clone(a.Choices), b.Choices...) {
		years = max(years, yearOf(r))
	}
	for year := 1; year <= years; year++ {
		one, other := settings(a, year), settings(b, year)
		if ends := [2]bool{!has(one, "style"), !has(other, "style")}; ends[0] != ends[1] {
			return append(all, onlyOne(year, ends)) // the other did not come that far
		}
		for _, s := range one {
			made := valueIn(other, s.what)
			if made != s.made {
				all = append(all, Difference{year, s.what, [2]string{s.made, made}})
			}
		}
		for _, s := range other {
			if !has(one, s.what) {
				all = append(all, Difference{year, s.what, [2]string{"", s.made}})
			}
		}
	}
	return all
}

// onlyOne is the difference of a year that one of two runs has not planned.
func onlyOne(year int, ends [2]bool) Difference {
	d := Difference{Year: year, What: "plan", Made: [2]string{"made", "made"}}
	for i, end := range ends {
		if end {
			d.Made[i] = ""
		}
	}
	return d
}

func has(all []setting, what string) bool {
	return slices.ContainsFunc(all, func(s setting) bool { return s.what == what })
}

func valueIn(all []setting, what string) string {
	for _, s := range all {
		if s.what == what {
			return s.made
		}
	}
	return ""
}

// settings returns all that was chosen in a year. Of several forecasts the last
// counts.
func settings(r *Replayed, year int) (all []setting) {
	forecast := ""
	for _, c := range r.Choices {
		if yearOf(c) != year {
			continue
		}
		switch c := c.(type) {
		case PlanRecord:
			all = append(all, planned(r, year, &c.Plan)...)
		case AnswerRecord:
			all = append(all, setting{year, c.Card, c.Choice})
		case ForecastRecord:
			forecast = fmt.Sprintf("%d.%d%%, %d%% sure", c.Renewal/10, c.Renewal%10, c.Sure)
		}
	}
	if forecast != "" {
		all = append(all, setting{year, "forecast", forecast})
	}
	return all
}

func planned(r *Replayed, year int, plan *sim.Plan) []setting {
	all := []setting{{year, "style", plan.Style.ID()}}
	for l := range sim.NumLevers {
		all = append(all, setting{year, l.ID(), LeverSetting(plan, l)})
	}
	for e := range r.Scenario.Elephants {
		all = append(all, setting{year, r.Scenario.Elephants[e].ID, ElephantSetting(plan, e)})
	}
	return all
}

// LeverSetting writes how a plan sets a lever: its level, or what it takes in a
// quarter where that was set by hand.
func LeverSetting(plan *sim.Plan, l sim.Lever) string {
	if plan.Levels[l] == sim.Tuned {
		return tunedText(plan.Tuned[l])
	}
	return fmt.Sprint(plan.Levels[l])
}

// ElephantSetting writes how hard a plan works on an elephant, in the same way.
func ElephantSetting(plan *sim.Plan, e int) string {
	if plan.Elephants[e] == sim.Tuned {
		return tunedText(sim.Effort{Days: plan.TunedDays[e]})
	}
	return fmt.Sprint(plan.Elephants[e])
}

// tunedText writes an effort of its own: days, then dollars and scale where
// there are any.
func tunedText(e sim.Effort) string {
	text := fmt.Sprintf("%d.%02d days", e.Days/100, e.Days%100)
	if e.Money != 0 {
		text += ", $" + thousands(int64(e.Money/sim.Dollar))
	}
	if e.Amount != 0 {
		text += fmt.Sprintf(", %d.%d%%", e.Amount/10, e.Amount%10)
	}
	return text
}

// thousands writes n with commas.
func thousands(n int64) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// Same reports whether the two runs are the same in every choice and every year.
func (c *Comparison) Same() bool {
	same := c.Unlike == "" && len(c.Differences) == 0 && c.Endings[0] == c.Endings[1]
	for i := range c.Years {
		same = same && c.Years[i].Same
	}
	return same
}
