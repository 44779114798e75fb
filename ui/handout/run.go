package handout

import (
	"fmt"
	"strings"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A Stage is a row of the run sheet.
type Stage struct {
	Clock   string // when it begins, such as 0:07
	Minutes int
	Heading string
	Does    []string // what is set up in it, in a few words each
	Say     string
	Notes   string
	Write   string
	Asks    []Ask // in a debrief
	Injects []Inject
}

// An Ask is what is asked in a phase of a debrief.
type Ask struct {
	Phase     string
	Questions []string
}

// An Inject is what the facilitator sends in.
type Inject struct {
	ID, When, To, From, Text, Expect string
}

func runOf(s *sessions.Session) []Stage {
	begins := s.Begins()
	rows := make([]Stage, len(s.Stages))
	for i := range s.Stages {
		st := &s.Stages[i]
		rows[i] = Stage{
			Clock: clock(begins[i]), Minutes: st.Minutes, Heading: headingOf(st), Does: doesOf(s, st),
			Say: say.Text(st.Say), Notes: say.Text(st.Notes), Write: say.Text(st.Write), Asks: asksOf(s, st),
		}
		for j := range s.Injects {
			if in := &s.Injects[j]; in.Stage == i {
				rows[i].Injects = append(rows[i].Injects, injectOf(s, in, clock(begins[i]+in.Minute)))
			}
		}
	}
	return rows
}

// asksOf returns what is asked in a stage, so that it can be asked without a screen.
func asksOf(s *sessions.Session, st *sessions.Stage) (all []Ask) {
	if st.Do != sessions.Debrief {
		return nil
	}
	for _, p := range st.Phases {
		a := Ask{Phase: tell.PhaseTitle(p)}
		for _, q := range s.Scenario.Debrief.Questions[p] {
			a.Questions = append(a.Questions, say.Text(q))
		}
		if len(a.Questions) > 0 {
			all = append(all, a)
		}
	}
	return all
}

func clock(minute int) string { return fmt.Sprintf("%d:%02d", minute/60, minute%60) }

func headingOf(st *sessions.Stage) string {
	switch {
	case st.Title != "":
		return say.Text(st.Title)
	case st.Play.Practice:
		return say.Text("Practice year")
	}
	return say.Text(usualHeadings[st.Do])
}

var usualHeadings = map[sessions.Doing]string{
	sessions.Brief: say.Mark("Welcome"), sessions.DealSeats: say.Mark("Seats"), sessions.PlayYears: say.Mark("Play"),
	sessions.HoldBallot: say.Mark("A vote"), sessions.Compare: say.Mark("Side by side"), sessions.Debrief: say.Mark("Debrief"),
	sessions.Commit: say.Mark("What we will do"), sessions.Pause: say.Mark("Break"),
}

// doesOf says what is set up in a stage.
func doesOf(s *sessions.Session, st *sessions.Stage) []string {
	all := playDoes(s, st)
	if st.Do == sessions.HoldBallot {
		all = append(all, subject(s, st))
	}
	if words, known := gateWords[st.Gate]; known {
		all = append(all, say.Text(words))
	}
	if st.CanDrop {
		all = append(all, say.Text("Leave it out when time is short."))
	}
	if st.Protected {
		all = append(all, say.Text("Never shortened."))
	}
	return all
}

var gateWords = map[sessions.Gate]string{
	sessions.ByAll:           say.Mark("Ends when everybody is ready."),
	sessions.ByClock:         say.Mark("The clock ends it."),
	sessions.ByEveryoneClock: say.Mark("Ends when everybody is ready, or by the clock."),
}

func playDoes(s *sessions.Session, st *sessions.Stage) (all []string) {
	p := &st.Play
	if st.Do != sessions.PlayYears {
		return nil
	}
	switch {
	case p.Practice:
		all = append(all, say.Text("A practice year, which does not count."))
	case p.First == p.Last:
		all = append(all, say.Textf("Year %d.", p.First))
	default:
		all = append(all, say.Textf("Years %d to %d.", p.First, p.Last))
	}
	if p.Again {
		all = append(all, say.Text("A second run on the same luck begins here."))
	}
	if p.Predicts {
		all = append(all, say.Textf("Predicted: %s.", strings.ToLower(tell.FigureLabel(p.Predict))))
	}
	if len(p.Lock) > 0 {
		var names []string
		for _, l := range p.Lock {
			names = append(names, tell.LeverLabel(&s.Scenario, l))
		}
		all = append(all, say.Textf("Locked: %s.", strings.Join(names, ", ")))
	}
	if p.Ballots {
		all = append(all, say.Text("What comes up is decided by secret ballot."))
	}
	ends := timeUpWords
	if st.Gate == sessions.ByFacilitator {
		ends = endedWords
	}
	if words, known := ends[p.TimeUp]; known && !p.Practice {
		all = append(all, say.Text(words))
	}
	return all
}

// endedWords say what becomes of a table that is not ready when the facilitator ends
// the stage, where the clock does not.
var endedWords = map[sessions.TimeUp]string{
	sessions.UseDraft:     say.Mark("You end it. What is not played by then runs on a table's draft."),
	sessions.KeepLastPlan: say.Mark("You end it. What is not played by then runs on last year's plan."),
	sessions.Wait:         say.Mark("You end it, when the last table is ready."),
}

var timeUpWords = map[sessions.TimeUp]string{
	sessions.UseDraft:     say.Mark("When time is up, a table's draft counts."),
	sessions.KeepLastPlan: say.Mark("When time is up, last year's plan counts."),
	sessions.Wait:         say.Mark("Everybody waits for the last table."),
}

// byHand returns the injects that come at no minute.
func byHand(s *sessions.Session) (all []Inject) {
	for i := range s.Injects {
		in := &s.Injects[i]
		switch {
		case in.When != nil:
			all = append(all, injectOf(s, in, say.Text("by itself, once, where its condition holds")))
		case in.Stage < 0:
			all = append(all, injectOf(s, in, say.Text("by hand")))
		}
	}
	return all
}

func injectOf(s *sessions.Session, in *sessions.Inject, when string) Inject {
	row := Inject{ID: in.ID, When: when, To: addressee(s, &in.To), From: say.Text(in.From), Text: say.Text(in.Text), Expect: say.Text(in.Expect)}
	switch in.Via {
	case sessions.ByCard:
		row.Text = strings.TrimSpace(say.Textf("The card “%s”.", say.Text(s.Scenario.Cards[in.Card].Title)) + " " + row.Text)
	case sessions.ByShock:
		row.Text = say.Text(s.Scenario.Shocks[in.Shock].Text)
	}
	return row
}

func addressee(s *sessions.Session, to *sessions.Address) string {
	switch {
	case to.Team != "":
		return say.Textf("to team %s", to.Team)
	case to.ThatTeam:
		return say.Text("to the team it happens to")
	case to.Seat >= 0:
		return say.Textf("only to: %s", say.Text(s.Scenario.Seats[to.Seat].Title))
	default:
		return say.Text("to all")
	}
}
