package class

import "example.com/realign/scenarios/clean"

// readable returns an event whose texts can be drawn. Those of [Class.Do] can; those
// of a journal that somebody wrote by hand may hold anything. The text of a session
// and that of a save are read by readers of their own, which refuse what cannot be
// drawn.
func (e Event) readable() Event {
	if e.Do != Reload && e.Do != Bring {
		e.Text = clean.Clean(e.Text).String()
	}
	e.More = readable(e.More)
	if e.Secret != nil {
		s := *e.Secret
		s.Text = clean.Clean(s.Text).String()
		e.Secret = &s
	}
	if e.Round != nil {
		r := *e.Round
		r.Reasons = readable(r.Reasons)
		e.Round = &r
	}
	return e
}

func readable(texts []string) []string {
	if texts == nil {
		return nil
	}
	all := make([]string, len(texts))
	for i, text := range texts {
		all[i] = clean.Clean(text).String()
	}
	return all
}
