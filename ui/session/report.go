package session

import (
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

// Report says what the last finished year brought; there must be one. With the
// last year of the run it says how that ended.
func (s *Session) Report() page.Page {
	years, v := s.Years(), s.run.View()
	last := len(years) - 1
	return tell.Report(tell.Closing{
		Year: &years[last], Seen: &v.History[last], Forecast: s.Forecast(years[last].Number), Ending: s.Ending(),
	}, &v, &s.scenario)
}
