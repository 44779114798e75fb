package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A Moment is a member as they were seen when a year began, or when the run ended.
type Moment struct {
	Year int // from 1; the one after the last at the end
	End  bool
	Seen sim.MemberView
}

// when names a moment.
func (m *Moment) when() string {
	if m.End {
		return say.Text("At the end")
	}
	return say.Textf("Year %d", m.Year)
}

// A Life is one member through the years of a run, in their order. It begins when
// they are first seen and ends with the year they had left by.
type Life []Moment

// Lives finds up to so many members whose years are worth telling: one who left,
// one who stayed to the end and one who came, and then round again, those of
// whom most is known first. crowds are the members at the opening of each year,
// the last at the end of the run.
func Lives(crowds []Crowd, most int) []Life {
	var left, stayed, came []Life
	for _, life := range livesOf(crowds) {
		switch {
		case life[len(life)-1].Seen.Left:
			left = append(left, life)
		case life[0].Year > 1:
			came = append(came, life)
		default:
			stayed = append(stayed, life)
		}
	}
	var told []Life
	for n := 0; len(told) < most && n < max(len(left), len(stayed), len(came)); n++ {
		for _, kind := range [][]Life{left, stayed, came} {
			if life, found := telling(kind, n); found && len(told) < most {
				told = append(told, life)
			}
		}
	}
	return told
}

// livesOf follows everybody through the years.
func livesOf(crowds []Crowd) []Life {
	var lives []Life
	place := map[uint64]int{}
	for year, c := range crowds {
		for _, m := range c.Members {
			at, known := place[m.ID]
			if !known {
				at = len(lives)
				place[m.ID], lives = at, append(lives, nil)
			}
			if n := len(lives[at]); n == 0 || !lives[at][n-1].Seen.Left {
				lives[at] = append(lives[at], Moment{year + 1, year > 0 && year == len(crowds)-1, m})
			}
		}
	}
	return lives
}

// telling returns the nth of some lives by how much is known of them.
func telling(lives []Life, nth int) (Life, bool) {
	if nth >= len(lives) {
		return nil, false
	}
	rest := append([]Life(nil), lives...)
	for k := 0; ; k++ {
		best := 0
		for i, life := range rest {
			if life.known() > rest[best].known() {
				best = i
			}
		}
		if k == nth {
			return rest[best], true
		}
		rest = append(rest[:best], rest[best+1:]...)
	}
}

// known counts what is known of a life: the years in which they were told apart,
// and in which it could be seen why they stayed.
func (l Life) known() int {
	n := 0
	for _, m := range l {
		if m.Seen.Group >= 0 {
			n++
		}
		if m.Seen.Renewal.Known {
			n++
		}
	}
	return n
}

// MemberStory tells one member's years, as far as they were seen. views are what
// the leader saw at the opening of each year.
func MemberStory(life Life, views []sim.View, sc *scenarios.Scenario) page.Page {
	if len(life) == 0 {
		return page.Page{}
	}
	p := page.Page{Title: say.Textf("Member No. %s", Count(MemberNumber(&life[0].Seen)))}
	var items []page.Text
	for i := range life {
		var before *sim.MemberView
		if i > 0 {
			before = &life[i-1].Seen
		}
		v := &sim.View{}
		if n := life[i].Year - 1; n < len(views) {
			v = &views[n]
		}
		items = append(items, momentText(&life[i], before, v, sc))
	}
	p.Blocks = append(p.Blocks, page.Bullets{Items: items})
	return p
}

// momentText tells a member as they were seen when a year began.
func momentText(m *Moment, before *sim.MemberView, v *sim.View, sc *scenarios.Scenario) page.Text {
	seen := &m.Seen
	switch {
	case seen.Left:
		return page.Text{Text: say.Textf("%s: gone. %s", m.when(), goneText(before)), Role: page.Bad}
	case seen.Group < 0:
		return page.Text{Text: say.Textf("%s: a member for %s. Nobody knew more of them.", m.when(), ageWords(seen.Quarters)), Role: page.Quiet}
	}
	text := say.Textf("%s: told apart from the mass, in a group without a name yet; engagement %s.", m.when(), Reading(seen.Engagement))
	if seen.Group < len(v.Segments) && v.Segments[seen.Group].Index >= 0 {
		text = say.Textf("%s: one of the group %s; engagement %s.", m.when(), memberGroup(seen, v, sc), Reading(seen.Engagement))
	}
	if before != nil && before.Engagement.Known {
		if change := seenChange(before.Engagement, seen.Engagement); change != "" {
			text = say.Textf("%s: engagement %s, %s.", m.when(), Reading(seen.Engagement), change)
		}
	}
	if seen.Lost > 0 {
		text = say.Textf("%s %s.", text, asSentence(say.Many(seen.Lost, "one they knew left lately", "%s they knew left lately", Count(seen.Lost))))
	}
	if p, pulls := strongest(seen); pulls && !spoke(before, p) {
		text = say.Textf("%s %s", text, pullText(p))
	}
	return page.Text{Text: text}
}

// spoke reports whether the same spoke loudest a year before, and so was told then.
func spoke(before *sim.MemberView, p sim.Pull) bool {
	if before == nil {
		return false
	}
	last, pulls := strongest(before)
	return pulls && last == p
}

// goneText says what had been seen of somebody before they left.
func goneText(before *sim.MemberView) string {
	switch {
	case before == nil || before.Group < 0:
		return say.Text("They left as they had come, one of many.")
	case !before.Renewal.Known:
		return say.Text("What spoke for leaving had not been seen.")
	}
	if p, pulls := strongest(before); pulls && p.Strength < 0 {
		return say.Textf("The year before, it could be seen why. %s", pullText(p))
	}
	return say.Text("The year before, nothing had spoken strongly for leaving.")
}

// strongest returns what speaks loudest for staying or leaving; leaving goes
// first among equals.
func strongest(m *sim.MemberView) (p sim.Pull, pulls bool) {
	for _, other := range m.Pulls {
		size, best := max(other.Strength, -other.Strength), max(p.Strength, -p.Strength)
		if size > best || size == best && other.Strength < p.Strength {
			p, pulls = other, true
		}
	}
	return p, pulls
}
