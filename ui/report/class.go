package report

import (
	"fmt"
	"slices"
	"strconv"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A ClassPage puts the runs of a class side by side, in the order in which they
// were handed in. It ranks nothing: each outcome stands by itself, and what
// cannot be compared is named and left out.
type ClassPage struct {
	Language string
	Title    string // of the scenario
	Date     string
	About    string // what is compared
	Tables   []ClassTable
	Figures  []string // the titles of the columns of charts
	Cards    *Heat    // what was answered; nil where no card came
	Legend   []Asked
	Levers   *Heat // in which year each was first set above the standing plan
	LeverOf  []string
	Calendar *Heat // how much of the days the calendar took
	Votes    *Heat // how divided the first votes were; nil where none was taken
	Goals    *Heat // what could be seen; nil where the scenario names nothing
	GoalText []string
	Files    []File
}

// A ClassTable is the run of one table.
type ClassTable struct {
	Name   string
	Ending string
	Charts []Chart // of [stripFigures], each with the middle of all tables
	Missed string  // which years were played before the table came; mostly empty
}

// An Asked is a card and its answers, by the letters of the map.
type Asked struct {
	Number  int
	Title   string
	Answers []string
}

// A ClassOptions says how a class is shown.
type ClassOptions struct {
	Date  string
	Named bool // tables go by the names in their files rather than by numbers
}

// NewClassPage puts entries side by side.
func NewClassPage(entries []Entry, o ClassOptions) ClassPage {
	c := &class{entries: InRuns(entries), options: o}
	c.sort()
	p := ClassPage{Language: say.Spoken(), Title: say.Text("No game could be compared"), Date: clean.Clean(o.Date).String(), Files: c.files}
	if len(c.tables) == 0 {
		return p
	}
	sc := &c.tables[0].Replayed.Scenario
	p.Title = say.Text(sc.Title)
	p.About = say.Many(len(c.tables), "One game, seed %[2]s.", "%[1]s games with the same scenario, luck and rules, seed %[2]s, in the order in which they were handed in.",
		tell.Count(len(c.tables)), strconv.FormatUint(uint64(c.tables[0].Saved.Seed), 10))
	for _, f := range stripFigures {
		p.Figures = append(p.Figures, chartTitle(f))
	}
	for i := range c.tables {
		p.Tables = append(p.Tables, c.table(i))
	}
	p.Cards, p.Legend = c.cards()
	p.Levers, p.LeverOf = c.levers()
	p.Calendar = c.calendar()
	p.Votes = c.votes()
	p.Goals, p.GoalText = c.goals()
	return p
}

// A class is entries on their way to a page.
type class struct {
	entries []Entry
	options ClassOptions
	tables  []*Entry // that are compared
	names   []string // of the tables
	files   []File
}

// sort finds out which entries can be compared and says of each what it is.
func (c *class) sort() {
	says := c.faults()
	base := c.base(says)
	c.files = make([]File, len(c.entries))
	for i := range c.entries {
		e := &c.entries[i]
		if says[i] == "" && !e.playedLike(base) {
			says[i] = e.unlike(base)
		}
		c.files[i] = File{Name: clean.Clean(e.Name).String(), Says: clean.Clean(says[i]).String()}
		if says[i] == "" {
			c.tables = append(c.tables, e)
			c.files[i].Says = e.stands()
		}
	}
	c.name()
	for i, k := 0, 0; i < len(c.entries) && k < len(c.tables); i++ {
		if c.tables[k] == &c.entries[i] {
			c.files[i].Table = c.names[k]
			k++
		}
	}
}

// faults says of each entry what is wrong with it, whatever the others were played
// on: it is no sound game, or a copy of another one.
func (c *class) faults() []string {
	says := make([]string, len(c.entries))
	var sound []int
	for i := range c.entries {
		if says[i] = c.entries[i].wrong(); says[i] == "" {
			sound = append(sound, i)
		}
	}
	for _, i := range sound {
		for _, k := range sound {
			if i != k && says[i] == "" {
				says[i] = c.entries[i].copyOf(&c.entries[k], i < k)
			}
		}
	}
	return says
}

// name names the tables, after their places unless their own names are wanted, and
// tells the runs of each apart.
func (c *class) name() {
	numbers := 0
	for i, e := range c.tables {
		run := e.runIn(c.tables)
		team, _ := saves.RunOf(e.Name)
		if i == 0 || run == 0 {
			numbers++
		} else if before, _ := saves.RunOf(c.tables[i-1].Name); before != team || c.tables[i-1].team() != e.team() {
			numbers++
		}
		table := say.Textf("Table %s", itoa(numbers))
		if name := clean.Clean(e.team()).String(); c.options.Named && name != "" {
			table = name
		}
		c.names = append(c.names, RunText(table, run))
	}
}

// base returns the run that most others were played like, the first of several,
// among those of which nothing is said; nil where there is none.
func (c *class) base(says []string) *Entry {
	var base *Entry
	most := 0
	for i := range c.entries {
		e, like := &c.entries[i], 0
		if says[i] != "" {
			continue
		}
		for k := range c.entries {
			if says[k] == "" && c.entries[k].playedLike(e) {
				like++
			}
		}
		if like > most {
			base, most = e, like
		}
	}
	return base
}

// years returns the finished years of table i.
func (c *class) years(i int) []sim.Year { return c.tables[i].Replayed.Run.Years() }

// table charts the run of table i beside the middle of all tables, on the axes
// that all tables share.
func (c *class) table(i int) ClassTable {
	e := c.tables[i]
	t := ClassTable{Name: c.names[i], Ending: say.Text("not finished")}
	if e.Replayed.Ending != "" {
		t.Ending = tell.EndingTitle(e.Replayed.Ending, &e.Replayed.Scenario)
	}
	if n := len(e.Replayed.Missed); n > 0 {
		t.Missed = say.Many(n, "* year %[2]s was played before this table came", "* years %[1]s to %[2]s were played before this table came", itoa(e.Replayed.Missed[0]), itoa(e.Replayed.Missed[n-1]))
	}
	for _, f := range stripFigures {
		chart := Chart{
			Title: fmt.Sprintf("%s: %s", t.Name, chartTitle(f)), About: about(f, c.years(i)), Caption: course(f, c.years(i)),
			Lines: []Line{{Points: points(f, c.years(i)), Own: true}}, Marks: missed(e.Replayed.Missed), Span: leastSpan(f), Label: axisLabel(f), Size: sizeOfMultiple,
		}
		for k := range c.tables {
			chart.Hold = append(chart.Hold, points(f, c.years(k))...)
		}
		if middle := c.middle(f); len(c.tables) > 1 {
			chart.Lines = append(chart.Lines, Line{Points: middle})
		}
		t.Charts = append(t.Charts, chart)
	}
	return t
}

var sizeOfMultiple = Size{Width: 430, Height: 190, Left: 80, Right: 14}

// middle returns the median of all tables that came so far, year by year; of an
// even number, the lower one of both.
func (c *class) middle(f sim.Figure) (middle []int64) {
	for year := 0; ; year++ {
		var all []int64
		for i := range c.tables {
			if p := points(f, c.years(i)); year < len(p) {
				all = append(all, p[year])
			}
		}
		if len(all) == 0 {
			return middle
		}
		slices.Sort(all)
		middle = append(middle, all[(len(all)-1)/2])
	}
}

// seen returns what could be seen in the run of table i.
func (c *class) seen(i int) []debrief.Seen {
	v, err := review(c.tables[i].Saved, c.tables[i].Replayed)
	if err != nil {
		return nil // it is not finished
	}
	d := v.First()
	return d.Objectives
}

func itoa(n int) string { return strconv.Itoa(n) }
