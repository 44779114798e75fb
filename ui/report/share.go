package report

import (
	"io"
	"strings"

	"example.com/realign/ui/say"
)

// The picture to share, in points, as the places where people post such pictures
// want it.
const (
	shareWidth   = 1200
	shareHeight  = 630
	shareMargin  = 64
	endingSize   = 58
	styleSize    = 34
	quoteSize    = 30
	labelSize    = 26
	courseSize   = 23
	numberSize   = 88
	numberColumn = 400
	lineOf       = 130 // height of a line of text, in hundredths of its letters
)

// A shared picture is a card with a place for everything.
type shared struct {
	Width, Height, Margin int
	Title, About          string
	Texts                 []placed
	Courses               []placedCourse
	Rule                  int // the height of the line between both halves
}

// A placed text is a line at its place.
type placed struct {
	Kind       kind
	X, Y, Size int
	Text       string
}

// A kind is how a text looks; the template knows it by its number.
type kind int

const (
	plainText kind = iota
	quietText
	endingText
	styleText
	numberText
	quoteText
)

type placedCourse struct {
	Points string
	X, Y   int
}

// Right is where the right margin begins.
func (s *shared) Right() int { return s.Width - s.Margin }

// WriteSVG writes the card as a picture of 1200 by 630 points.
func (c *Card) WriteSVG(w io.Writer) error {
	return pages.ExecuteTemplate(w, "share.gohtml", c.picture())
}

// picture places everything that stands on the card.
func (c *Card) picture() *shared {
	s := &shared{Width: shareWidth, Height: shareHeight, Margin: shareMargin, Title: c.Ending, Rule: 330}
	room := shareWidth - 2*shareMargin
	s.add(quietText, shareMargin, 84, labelSize, room, 1, say.Text("realign: an exercise in leading an association"))
	y := s.add(endingText, shareMargin, 168, endingSize, room, 2, c.Ending)
	s.add(styleText, shareMargin, y-6, styleSize, room, 1, say.Textf("%s · %s", c.Style, c.Played))
	y = s.Rule + 96
	if len(c.Numbers) > 0 {
		s.add(numberText, shareMargin, y, numberSize, numberColumn, 1, c.Numbers[0].Value)
		s.add(plainText, shareMargin, y+44, labelSize, numberColumn, 3, c.Numbers[0].Label)
	}
	right := shareMargin + numberColumn + shareMargin
	if c.Quote != "" {
		s.add(quoteText, right, s.Rule+66, quoteSize, shareWidth-shareMargin-right, 4, say.Textf("“%s”", c.Quote))
	} else {
		s.sparks(c, right)
	}
	s.add(quietText, shareMargin, shareHeight-30, labelSize, room, 1, say.Text("A teaching model, not a forecast."))
	s.About = c.about()
	return s
}

// add places text in lines, and returns where the next line would stand.
func (s *shared) add(looks kind, x, y, letters, room, most int, text string) int {
	for _, line := range broken(text, 100*room/letters, most) {
		s.Texts = append(s.Texts, placed{looks, x, y, letters, line})
		y += letters * lineOf / 100
	}
	return y
}

// sparks places the courses of the outcomes under each other, with their words.
func (s *shared) sparks(c *Card, left int) {
	const width, height, gap, row = 190, 40, 28, 62
	for i, course := range c.Courses {
		y := s.Rule + 24 + i*row
		p := plot{chart: &Chart{Size: Size{Width: width}}, axis: axisOf(course.Points, 0), last: max(1, len(course.Points)-1), height: height}
		s.Courses = append(s.Courses, placedCourse{p.path(course.Points), left, y})
		text, room := left+width+gap, shareWidth-shareMargin-left-width-gap
		s.add(quietText, text, y+16, courseSize, room, 1, course.Name)
		s.add(plainText, text, y+42, courseSize, room, 1, say.Textf("%s → %s", course.From, course.To))
	}
}

// about says the card to whoever cannot see it.
func (c *Card) about() string {
	parts := []string{c.Style, c.Played}
	for _, course := range c.Courses {
		parts = append(parts, say.Textf("%s from %s to %s", course.Name, course.From, course.To))
	}
	for _, n := range c.Numbers[:min(1, len(c.Numbers))] {
		parts = append(parts, n.Value+" "+n.Label)
	}
	return strings.Join(parts, "; ") + "."
}
