package tell

import (
	"math"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/chart"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A Crowd is a sample of the members as they are seen: [sim.Run.Field].
type Crowd struct {
	Members []sim.MemberView
	Each    int // people for every one of them
}

// Next returns the place of the next member after a place, forwards or backwards,
// who is told apart; where nobody is, of the next who has not left.
func (c Crowd) Next(at, by int) int {
	n, belongs := len(c.Members), -1
	for k := 1; k <= n; k++ {
		i := ((at+k*by)%n + n) % n
		switch m := &c.Members[i]; {
		case m.Group >= 0:
			return i
		case !m.Left && belongs < 0:
			belongs = i
		}
	}
	return max(belongs, 0)
}

// Field draws the members as a crowd: one grey mass until groups can be told
// apart. With a focus on one of them, those they know and those like them stand
// out.
func (c Crowd) Field(v *sim.View, sc *scenarios.Scenario, focus *sim.MemberView) page.Field {
	field := page.Field{Title: say.Text("The members, shaded by engagement"), Each: c.Each, Corners: c.corners(v)}
	for i := range c.Members {
		m := &c.Members[i]
		field.Corners[m.Seat.Corner].Marks[m.Seat.Nth] = markOf(m, focus)
	}
	field.Groups = groupFacts(v, sc)
	return field
}

// corners returns the field without anybody in it. Corners have letters once
// those who stand there can be told apart.
func (c Crowd) corners(v *sim.View) []chart.Corner {
	var corners []chart.Corner
	for i := range c.Members {
		seat := c.Members[i].Seat
		for len(corners) <= seat.Corner {
			corners = append(corners, chart.Corner{})
		}
		at := &corners[seat.Corner]
		for len(at.Marks) <= seat.Nth {
			at.Marks = append(at.Marks, chart.Mark{})
		}
	}
	for n := range corners {
		if v.Sight >= sim.Shapes {
			corners[n].Letter = chart.Letter(n)
		}
	}
	return corners
}

// markOf returns the mark of a member, lit by what they are to the one in focus.
func markOf(m, focus *sim.MemberView) chart.Mark {
	mark := chart.Mark{Kind: chart.Mass, Shade: -1}
	switch {
	case m.Left:
		mark.Kind = chart.Leaver
	case m.Group >= 0:
		mark.Kind, mark.Shade = chart.Apart, middle(m.Engagement)
	}
	switch {
	case focus == nil:
	case focus.ID == m.ID:
		mark.Lit = chart.Focused
	case knows(focus, m.Seat):
		mark.Lit = chart.Tied
	case focus.Group < 0 || m.Group != focus.Group || m.Chapter != focus.Chapter:
		mark.Lit = chart.Dimmed
	}
	return mark
}

// knows reports whether somebody a member knows is among those whom a seat
// stands for.
func knows(m *sim.MemberView, seat sim.Seat) bool {
	for _, s := range m.Near {
		if s == seat {
			return true
		}
	}
	return false
}

// groupFacts says what is known of each group that can be told apart, or of all.
func groupFacts(v *sim.View, sc *scenarios.Scenario) []page.Fact {
	if len(v.Segments) == 0 {
		return []page.Fact{{Label: asSentence(memberWord(sc)), Value: Count(v.Members), Note: say.Text("one grey mass")}}
	}
	var facts []page.Fact
	for i, s := range v.Segments {
		f := page.Fact{Label: groupName(sc, i, s), Note: segmentText(s, sc)}
		if s.Index >= 0 {
			f.Label += " (" + chart.Letter(s.Index) + ")"
		}
		if s.Share.Known {
			f.Value = Count(int(math.Round(s.Share.Middle() * float64(v.Members))))
		}
		facts = append(facts, f)
	}
	return facts
}
