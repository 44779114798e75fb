package session

import "example.com/realign/ui/tell"

// Closing returns the last finished year as its report tells it; there must be
// one. With the last year of the run it says how that ended.
func (s *Session) Closing() tell.Closing {
	years, v := s.Years(), s.run.View()
	last := len(years) - 1
	return tell.Closing{Year: &years[last], Seen: &v.History[last], Forecast: s.Forecast(years[last].Number), Ending: s.Ending()}
}
