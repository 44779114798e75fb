package sim

// draw returns the card that comes up now, or -1. A card with a set time comes
// first; of those whose condition holds, chance takes one, and only so many
// come up in a year.
func (s *State) draw(w *World) int {
	year, quarter := (s.Quarter-1)/QuartersAYear+1, (s.Quarter-1)%QuartersAYear+1
	if quarter == 1 {
		s.CardsPut = 0
	}
	best, lowest := -1, 0.0
	for k := range w.Cards {
		c := &w.Cards[k]
		if c.ForcedOnly || s.tooSoon(k, c) || c.Year > 0 && c.Year != year || c.Quarter > 0 && c.Quarter != quarter {
			continue
		}
		timed := c.Year > 0
		if !timed && float64(s.CardsPut) >= s.rules(w).Cards.MostAYear || !c.When.Holds(s, w) || !s.answerable(c, w) {
			continue
		}
		words := draw(s.Seed, nameKey(c.ID), s.Quarter, streamCard, 0)
		if unit(words[0]) >= c.Chance.Float() {
			continue
		}
		if timed {
			return k
		}
		if u := unit(words[1]); best < 0 || u < lowest {
			best, lowest = k, u
		}
	}
	if best >= 0 {
		s.CardsPut++
	}
	return best
}

// tooSoon reports whether card k has been put and cannot come again this year.
func (s *State) tooSoon(k int, c *Card) bool {
	record := &s.Cards[k]
	return record.Put && (!c.Repeats || record.Quarter > len(s.book.years)*QuartersAYear)
}

// answerable reports whether some answer to c can be given.
func (s *State) answerable(c *Card, w *World) bool {
	for k := range c.Choices {
		if c.Choices[k].Needs.Holds(s, w) {
			return true
		}
	}
	return false
}

// put remembers that card k was put.
func (s *State) put(k int) {
	s.Cards[k].Put = true
	s.Cards[k].Answered = false
	s.Cards[k].Quarter = s.Quarter
}

// answer answers card k and lets the effects of that happen, now and later.
func (s *State) answer(k, choice int, w *World) {
	s.Cards[k].Answered = true
	s.Cards[k].Choice = choice
	c := &w.Cards[k].Choices[choice]
	for _, e := range c.Now {
		s.apply(e, CauseCards, w)
	}
	for _, d := range c.Later {
		for _, e := range d.Effects {
			s.Pending = append(s.Pending, pendingEffect{s.Quarter + d.Quarters, e})
		}
	}
}

// ending returns the ending of a run that came to its last year.
func (s *State) ending(w *World) string {
	for k := range w.Endings {
		e := &w.Endings[k]
		if e.ID != EndingDismissed && e.ID != EndingInsolvent && e.When.Holds(s, w) {
			return e.ID
		}
	}
	return EndingComplete
}
