package report

import (
	"fmt"
	"strings"
)

// long is text as wide as a field can hold, of the widest letters there are.
func long(cells int) string { return strings.Repeat("W", cells) }

// longest is a take-away in which every field is as full as it can be.
func longest() Takeaway {
	t := Takeaway{
		Language: "en", Title: long(60), Association: long(60), Date: long(20),
		Ending: long(60), Meaning: long(500), Style: long(60), Reading: long(200),
		Balloted: true, Reasoned: true, Foreseen: true, LeftOut: long(160), MoreBeliefs: long(160), Elsewhere: long(400),
		SmallPrint: []string{long(200), long(200), long(200)},
	}
	t.About = long(200)
	for range mostShort {
		t.Short = append(t.Short, long(400))
	}
	for range 7 {
		t.Seats = append(t.Seats, long(40))
	}
	for i := range 4 {
		t.Charts = append(t.Charts, sampleChart(i, sizeOfStrip(i == 3), 10))
	}
	for i := range mostDecisions {
		t.Decisions = append(t.Decisions, Decision{
			Letter: string(rune('A' + i)), Year: "100", Chose: long(300), Votes: long(80), Reason: long(4000), Expected: long(80), Came: long(80),
		})
	}
	for range 3 {
		t.Numbers = append(t.Numbers, Number{long(30), long(160)})
	}
	for i := range mostTurns {
		t.Turns = append(t.Turns, Turn{Letter: "A", Title: long(160), Chart: sampleChart(i, sizeOfTurn, 10), Says: long(300)})
	}
	for i := range mostBeliefs {
		t.Beliefs = append(t.Beliefs, Belief{Text: long(80), Named: i%2 == 0, Cost: long(60)})
	}
	for range mostObjectives {
		t.Objectives = append(t.Objectives, Objective{long(160), long(40)})
	}
	for range mostQuestions {
		t.Questions = append(t.Questions, long(160))
	}
	for range mostCommitments {
		t.Commitments = append(t.Commitments, Commitment{long(160), long(60), long(60)})
	}
	return t
}

// sampleChart is a chart with a line of one's own and others.
func sampleChart(n int, size Size, years int) Chart {
	c := Chart{
		Title: fmt.Sprintf("Chart %d", n), About: "About it.", Caption: long(40), Size: size, Years: n == 3, Span: 100,
		Label: func(v int64) string { return fmt.Sprint(v) },
	}
	for l := range 4 {
		line := Line{Name: fmt.Sprintf("table %d", l+1), Own: l == 0}
		for y := range years + 1 {
			line.Points = append(line.Points, int64(300+(l*37+y*y*(3-l)*7+n*11)%400))
		}
		c.Lines = append(c.Lines, line)
	}
	for y := range years {
		c.Marks = append(c.Marks, Mark{y + 1, string(rune('A' + y%8))})
	}
	return c
}
