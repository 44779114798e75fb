package sim

// OutlookYears is how far an outlook looks beyond the last year.
const OutlookYears = 5

// An Outlook is what becomes of an association when nobody decides anything
// more: the next leader keeps the last year's plan for [OutlookYears] years, on
// the same luck, and nothing befalls them. It makes a year's stripping show, and
// a turn that came too late to pay off.
type Outlook struct {
	Years  int     // played, fewer than [OutlookYears] where it fell
	Stands bool    // it neither lost its money nor its leader
	Last   Figures // at the end of the last of these years
}

// Outlook returns what becomes of a finished run; false where it has not come to
// its last year. The run itself is not changed.
func (r *Run) Outlook() (Outlook, bool) {
	if r.phase != Over || r.state.failed() {
		return Outlook{}, false
	}
	s := r.state.Clone()
	for range OutlookYears {
		for range QuartersAYear {
			s.advance(r.world)
		}
		s.close(r.world)
		if s.failed() {
			break
		}
	}
	years := s.book.years
	return Outlook{Years: len(years) - len(r.years), Stands: !s.failed(), Last: years[len(years)-1]}, true
}

// Vitality returns members times engagement at the end of o, and 0 where the
// association fell.
func (o Outlook) Vitality() float64 {
	if !o.Stands {
		return 0
	}
	return o.Last.Float(Vitality)
}
