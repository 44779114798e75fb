// Package page holds what a screen says, before it is drawn.
//
// A [Page] is the one semantic form of a screen's content. [Draw] lays it out
// for a window and [Speak] says it line by line for a screen reader, a pipe or a
// printer, so both always tell the same facts. Read page.go first, then draw.go,
// speak.go, and sections.go for a page that is heard part by part.
package page

import "example.com/realign/ui/chart"

// A Role says what a piece of text is for. The theme decides how it looks.
type Role int

// The roles.
const (
	Plain Role = iota
	Strong
	Quiet
	Good
	Bad
	Warn
)

// A Page is a title and blocks below it, in reading order.
type Page struct {
	Title  string
	Blocks []Block
}

// A Block is one part of a page.
type Block interface{ block() }

// A Heading starts a part of the page.
type Heading struct{ Text string }

// A Text is a paragraph; it is wrapped to the width.
type Text struct {
	Text string
	Role Role
}

// A Bullets block is a list of short sentences. Numbered ones are counted from 1,
// so that they can be answered by number.
type Bullets struct {
	Items    []Text
	Numbered bool
}

// A Fact is a named value, with what it means and, where it is a share, a bar.
type Fact struct {
	Label string
	Value string // with its unit, as read aloud
	Note  string // what it means, or how it moved
	Role  Role
	// Bar draws a share between 0 and 1; nil for none. High, where greater,
	// marks the upper end of a range that is only partly known.
	Bar  *float64
	High *float64
}

// A Facts block lists facts under each other, aligned.
type Facts struct{ Items []Fact }

// A Table is rows of cells under a head. Cells in columns listed in Right are
// aligned right. Those in columns listed in Bare speak for themselves: read aloud,
// they go without their head.
type Table struct {
	Caption string
	Head    []string
	Rows    [][]string
	Right   []int
	Bare    []int
}

// A Series is one line of a chart: a name and a value for each year.
type Series struct {
	Name   string
	Points []float64
	Ghost  bool // another run, drawn quietly
	Lit    bool // a ghost that is looked at
}

// A Lines block charts one figure over the years.
type Lines struct {
	Title  string
	Unit   string // such as "members", "% of members", "$ million"
	Labels []string
	Series []Series
	Height int     // rows of the plot; 0 for the usual
	Span   float64 // least extent of the axis, so that a small change looks small
	Brief  bool    // a drawn legend only names the ghosts, and of them is only said where they end: a table on the page has more
}

// A Bars block compares amounts, which may be negative.
type Bars struct {
	Title string
	Unit  string
	Items []Bar
}

// A Bar is one amount of a [Bars] block, with the words for it.
type Bar struct {
	Label string
	Value float64
	Text  string // the value as read aloud
}

// A Waterfall leads from a level over what came in and went out to the next
// level.
type Waterfall struct {
	Title string
	Unit  string // of the axis
	Flows []Flow
}

// A Flow is a step of a [Waterfall], with the words for it. Levels stand; the
// others are changes.
type Flow struct {
	Label string
	Value float64 // in the unit of the axis
	Text  string  // the value as read aloud
	Level bool
}

// A Matrix shows how much each of some things has to do with each other, 0 to 1.
// NaN marks what is not known.
type Matrix struct {
	Title string
	Names []string
	Cells [][]float64
	Ring  bool // drawn as a ring with lines rather than as rows and columns
}

// A Field is a crowd of people, a mark for each so many. Those who need the same
// stand in the same corner.
type Field struct {
	Title   string
	Corners []chart.Corner
	Groups  []Fact // what is known of each group that can be told apart
	Each    int    // people for each mark
	// KeyFirst draws what the marks mean above them, where what is below may be out of
	// sight.
	KeyFirst bool
}

// A Steps block is the map of a journey: how far each of its named stages has
// come, and where those stand who make it, between its two ends.
type Steps struct {
	Title      string
	Stages     []Fact // Bar holds how far
	Standing   string // what the places of the travellers are
	From, To   string // the ends
	Travellers []Fact // Bar and High hold where they stand
}

// A Pipeline leads from ideas over what is being made to what is on offer.
type Pipeline struct {
	Title  string
	Stops  []Stop
	Offers []Offer
}

// A Stop is a stage of a [Pipeline] and what is in it.
type Stop struct {
	Name  string
	Items []chart.Item
}

// An Offer is something on offer at the end of a [Pipeline]. The fact's Bar and
// High hold how well it fits, where that is known.
type Offer struct {
	Fact  Fact
	Item  chart.Item
	Years float64 // on offer
}

func (Heading) block()   {}
func (Text) block()      {}
func (Bullets) block()   {}
func (Facts) block()     {}
func (Table) block()     {}
func (Lines) block()     {}
func (Bars) block()      {}
func (Waterfall) block() {}
func (Matrix) block()    {}
func (Field) block()     {}
func (Steps) block()     {}
func (Pipeline) block()  {}
