package class

import (
	"fmt"
	"slices"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/say"
)

// reloadable refuses a text of the session that the class cannot go on by.
func (c *Class) reloadable(text string) error {
	next, err := c.reread(text)
	if err != nil {
		return err
	}
	old := &c.script
	switch {
	case c.Over():
		return ErrNotNow
	case next.ID != old.ID || next.Scenario.Hash != old.Scenario.Hash || next.Mode != old.Mode:
		return say.Error("this is another session, or another scenario; a class goes on with its own")
	case len(next.Stages) < c.stage+1 || len(next.Injects) < len(old.Injects):
		return say.Error("stages and injects can be added and changed, and those that were cannot be taken away")
	case !slices.Equal(dealt(&next), dealt(old)):
		return say.Error("the seats stay as they are, because people sit at them")
	}
	for i := range next.Stages[:min(max(c.stage+1, 0), len(next.Stages))] {
		if next.Stages[i].ID != old.Stages[i].ID || next.Stages[i].Do != old.Stages[i].Do {
			return fmt.Errorf(say.Text("the stage %q was played already and stays where it is"), old.Stages[i].ID)
		}
	}
	for i := range old.Injects {
		if next.Injects[i].ID != old.Injects[i].ID {
			return fmt.Errorf(say.Text("the inject %q stays where it is; add new ones below"), old.Injects[i].ID)
		}
	}
	return nil
}

func (c *Class) reread(text string) (sessions.Session, error) {
	if c.read == nil {
		return sessions.Session{}, ErrNotNow
	}
	return c.read([]byte(text))
}

// reload goes on by another text. The minutes of the stages are those of the text,
// and what was left out is so still where the stage is there still.
func (c *Class) reload(text string) {
	next, err := c.reread(text)
	if err != nil || c.reloadable(text) != nil {
		return
	}
	plan, dropped := make([]Moment, len(next.Stages)), make([]bool, len(next.Stages))
	for i := range next.Stages {
		plan[i] = Moment(next.Stages[i].Minutes) * Minute
		old := slices.IndexFunc(c.script.Stages, func(st sessions.Stage) bool { return st.ID == next.Stages[i].ID })
		dropped[i] = old >= 0 && c.dropped[old]
	}
	c.script, c.plan, c.dropped = next, plan, dropped
	c.injects = append(c.injects, make([]sent, len(next.Injects)-len(c.injects))...)
}

// Changes says what another text of the session would change, a line each; the
// error says why it cannot be used.
func (c *Class) Changes(text string) ([]string, error) {
	if err := c.reloadable(text); err != nil {
		return nil, err
	}
	next, err := c.reread(text)
	if err != nil {
		return nil, err
	}
	var lines []string
	for i := range next.Stages {
		st := &next.Stages[i]
		at := slices.IndexFunc(c.script.Stages, func(o sessions.Stage) bool { return o.ID == st.ID })
		switch {
		case at < 0:
			lines = append(lines, say.Textf("%s is new, %d minutes", st.Heading(), st.Minutes))
		case c.script.Stages[at].Minutes != st.Minutes:
			lines = append(lines, say.Textf("%s takes %d minutes and took %d", st.Heading(), st.Minutes, c.script.Stages[at].Minutes))
		case c.script.Stages[at].Say != st.Say || c.script.Stages[at].Notes != st.Notes || c.script.Stages[at].Title != st.Title:
			lines = append(lines, say.Textf("%s has other words", st.Heading()))
		}
	}
	for i := range c.script.Stages {
		id := c.script.Stages[i].ID
		if !slices.ContainsFunc(next.Stages, func(st sessions.Stage) bool { return st.ID == id }) {
			lines = append(lines, say.Textf("%s is gone", c.script.Stages[i].Heading()))
		}
	}
	for i := len(c.script.Injects); i < len(next.Injects); i++ {
		lines = append(lines, say.Textf("the inject %s is new", next.Injects[i].ID))
	}
	if len(lines) == 0 && next.Hash != c.script.Hash {
		lines = append(lines, say.Text("something else was changed"))
	}
	return lines, nil
}
