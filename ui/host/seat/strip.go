package seat

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// stripHeight is the rows above every screen that are the class's own.
const stripHeight = 2

// View draws the strip and below it the screen shown.
func (m *Model) View() string {
	switch {
	case m.small():
		return m.enlarge()
	case m.paused() && !m.app.Leaving():
		return m.strip() + "\n" + m.pause()
	}
	if m.drawn == "" {
		m.drawn = m.app.View()
	}
	return m.strip() + "\n" + m.drawn
}

// strip says what is underway, who sits here and how long it still goes, and below
// that the one thing that is worth knowing now.
func (m *Model) strip() string {
	th := m.look.Theme
	what := m.view.Heading
	if what == "" {
		what = m.view.Title
	}
	right := m.people()
	if clock := m.clock(); clock != "" {
		right += "  " + th.Title.Render(clock)
	}
	width := m.look.Width - 2
	left := ansi.Truncate(m.plain(what), max(width-ansi.StringWidth(right)-2, 0), "")
	gap := max(width-ansi.StringWidth(left)-ansi.StringWidth(right), 1)
	lines := []string{" " + th.Title.Render(left) + strings.Repeat(" ", gap) + right, " " + m.notice()}
	for i := range lines {
		lines[i] = strings.TrimRight(ansi.Truncate(lines[i], m.look.Width, ""), " ")
	}
	return strings.Join(lines, "\n")
}

// people says whose screen this is.
func (m *Model) people() string {
	who := m.team().Name
	switch {
	case len(m.arrival.seats) == 1:
		who += ", " + m.view.Seats[m.first()]
	case len(m.arrival.seats) > 1:
		who += ", " + say.Text("one laptop")
	case m.arrival.looksOn:
		who += ", " + say.Text("looking on")
	}
	return m.plain(clean.Fit(who, peopleRoom).String())
}

// peopleRoom is how much of a team and a seat stands in the strip, in cells.
const peopleRoom = 40

// clock says the time left, or why none passes.
func (m *Model) clock() string {
	switch {
	case !m.view.Begun || m.view.Over:
		return ""
	case !m.view.Going:
		return say.Text("Paused")
	case m.look.Dumb:
		return say.Textf("%s min", strconv.Itoa(int((max(m.view.Left, 0)+class.Minute-1)/class.Minute)))
	default:
		return minutes(m.view.Left)
	}
}

// minutes says a time as on a clock. One that is over stays at nothing: what becomes
// of it is the facilitator's business.
func minutes(t class.Moment) string {
	s := (max(t, 0) + 999) / 1000
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// notice is the one thing worth knowing now.
func (m *Model) notice() string {
	th, v := m.look.Theme, &m.view
	switch mail := m.mail(); {
	case m.sends.slow:
		return th.Quiet.Render(stillSending())
	case m.said != "":
		return th.Warn.Render(m.plain(m.said))
	case m.overruling() != "":
		return th.Warn.Render(m.fitting(m.overruling(), ""))
	case m.behind() != "":
		return th.Warn.Render(m.fitting(m.behind(), ""))
	case m.expected() != "":
		return th.Strong.Render(m.fitting(m.expected(), ""))
	case m.team().AtDesk && m.arrived():
		return th.Warn.Render(say.Text("Your table plays at the facilitator's screen now. Here you look on."))
	case len(mail) > m.read && m.arrived(): // a banner stays, and would cover it for good
		return th.Strong.Render(m.fitting(letter(mail[len(mail)-1]), say.Text("(w reads it)")))
	case v.Banner != "":
		return th.Warn.Render("! " + m.plain(v.Banner))
	case m.team().Hand.Up:
		return th.Warn.Render(say.Text("Your hand is up: help is on its way."))
	case m.shown.kind == deciding && m.acts():
		return th.Quiet.Render(say.Text("One answer counts for the whole table: talk first."))
	case v.Begun && !v.Over && v.Say != "" && !m.shown.kind.opens():
		return th.Quiet.Render(m.fitting(v.Say, say.Text("(w reads it)")))
	default:
		return ""
	}
}

// expected says what the table had expected of the year that it reads about, and what
// came.
func (m *Model) expected() string {
	t := m.team()
	told, n := t.Told, len(t.Years)
	if len(told) == 0 || n != m.shown.n || m.shown.kind != reporting {
		return ""
	}
	f := t.Figure
	least, most, was := tell.FormatAmount(f, sim.Amount(told[0])), tell.FormatAmount(f, sim.Amount(told[len(told)-1])), tell.FormatAmount(f, t.Years[n-1].Figures[f])
	if least == most {
		return say.Textf("%s: you all expected %s, and it was %s.", tell.FigureLabel(f), least, was)
	}
	return say.Textf("%s: you expected %s to %s, and it was %s.", tell.FigureLabel(f), least, most, was)
}

// behind says that the class has gone on from what this screen still shows; "" where
// it has not.
func (m *Model) behind() string {
	t := &m.table
	if t.game == nil || t.watched == 0 {
		return ""
	}
	reads := m.shown.kind == reporting // page by page, by enter
	if m.view.Over || m.view.Do != sessions.PlayYears {
		if reads {
			return say.Text("The session has gone on. The key n leads you there.")
		}
		return say.Text("The session has gone on. Enter leads you there.")
	}
	there := m.run()
	plays := there.Phase() == sim.Underway || there.Phase() == sim.Answering
	if t.round != m.round() || len(there.Years()) > t.watched || plays && len(there.Years()) == t.watched {
		if reads {
			return say.Text("Your table is further on already. The key n leads you there.")
		}
		return say.Text("Your table is further on already. Enter leads you there.")
	}
	return ""
}

// fitting returns a text, and where there is no room for all of it a hint behind it.
func (m *Model) fitting(text, hint string) string {
	text = m.plain(text)
	room := m.look.Width - 2
	if ansi.StringWidth(text)+1+ansi.StringWidth(hint) <= room {
		return text
	}
	dots := "…"
	if m.look.Theme.ASCII {
		dots = "..."
	}
	return ansi.Truncate(text, max(room-1-ansi.StringWidth(hint), 1), dots) + " " + hint
}

// plain returns a text of others in one clean line, in characters that this terminal
// shows.
func (m *Model) plain(text string) string {
	text = strings.Join(strings.Fields(clean.Clean(text).String()), " ")
	if m.look.Theme.ASCII {
		return page.Plainly(text)
	}
	return text
}

// pause says that nothing goes on, and why.
func (m *Model) pause() string {
	th := m.look.Theme
	lines := []string{"", "", "  " + th.Title.Render(say.Text("Paused")), ""}
	add := func(text string) {
		for _, line := range page.Wrap(m.plain(text), m.look.Width-2*margin) {
			lines = append(lines, "  "+line)
		}
		lines = append(lines, "")
	}
	switch m.view.Why {
	case class.Sleeping:
		add(say.Text("The computer of the session slept. No time was lost."))
	case class.Reopened:
		add(say.Text("The session was started again. Nothing was lost."))
	default:
		add(say.Text("The session stands still for everybody. No time passes."))
	}
	add(say.Text("No key changes anything until it goes on. Then this screen comes back as it was."))
	if m.view.Banner != "" {
		add(m.view.Banner)
	}
	for len(lines) < m.look.Height-stripHeight-1 {
		lines = append(lines, "")
	}
	lines = append(lines, " "+th.Quiet.Render(say.Text("ctrl+c leaves; nothing is lost")))
	return strings.Join(lines[:m.look.Height-stripHeight], "\n")
}

// margin is the cells left and right of running text.
const margin = 2

// enlarge asks for a larger window, in plain text that fits everywhere.
func (m *Model) enlarge() string {
	text := say.Textf("Make the window larger or the letters smaller.\n\nIt is %d x %d; %d x %d are needed.\nYour place is kept.\nctrl+c leaves.",
		m.look.Width, m.look.Height, leastWidth, leastHeight)
	if m.look.Theme.ASCII {
		text = page.Plainly(text)
	}
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = ansi.Truncate(lines[i], max(m.look.Width, 0), "")
	}
	return strings.Join(lines[:min(len(lines), max(m.look.Height, 1))], "\n")
}
