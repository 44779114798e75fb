package seat

import (
	"slices"
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// nobody is the seat of somebody who has none.
const nobody = -1

// arrival is where the people before this screen sit.
type arrival struct {
	seats   []int // several where a table shares one laptop
	looksOn bool  // they only look on
	asked   int   // the seat that is taken, about which they are asked; [nobody] for none
	counts  bool  // they are asked how many of them sit there
	lost    bool  // their seat is theirs no more
	was     int   // which that was
}

// resume goes on where people sit already by this place.
func (m *Model) resume() {
	for seat := range m.class.Seats() {
		if m.place.Sits(seat) > 0 {
			m.arrival.seats = append(m.arrival.seats, seat)
		}
	}
	if len(m.arrival.seats) > 0 {
		m.arrival = arrival{seats: m.arrival.seats, asked: nobody}
	}
}

// lost notices that somebody else has taken over a seat of this screen.
func (m *Model) lost() {
	before, was := len(m.arrival.seats), m.first()
	m.arrival.seats = slices.DeleteFunc(slices.Clone(m.arrival.seats), func(seat int) bool { return m.place.Sits(seat) == 0 })
	switch len(m.arrival.seats) {
	case before:
	case 0:
		m.arrival = arrival{asked: nobody, lost: true, was: was}
	default:
		m.said = say.Text("One of your seats is at another screen now.")
	}
}

// arriving asks which seat somebody takes.
func (m *Model) arriving() scene {
	switch {
	case m.arrival.asked != nobody && m.arrival.counts:
		return m.counting(m.arrival.asked)
	case m.arrival.asked != nobody:
		return m.meeting(m.arrival.asked)
	}
	q := ui.Ask{What: say.Text("Choose your seat"), Doing: say.Text("sit down"), Chosen: m.chooses}
	if m.arrival.lost {
		q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: m.lostText(), Role: page.Warn})
	}
	q.Page.Blocks = append(q.Page.Blocks,
		page.Text{Text: say.Textf("Welcome to the table of %s. Which seat is yours?", m.team().Name), Role: page.Strong},
		page.Text{Text: say.Text("The arrow keys move the mark, Enter takes the seat. The number does both.")})
	for seat, title := range m.view.Seats {
		o := ui.Option{Label: title}
		if n := m.team().Chairs[seat].People; n > 0 {
			o.Note = say.Many(n, "Somebody is here.", "%s people are here.", strconv.Itoa(n))
		}
		q.Options = append(q.Options, o)
	}
	q.Options = append(q.Options,
		ui.Option{Label: say.Text("We share one laptop"), Note: say.Text("All seats that are free are yours. Votes are cast by passing the keyboard.")},
		ui.Option{Label: say.Text("Just look on"), Note: say.Text("You see what the table sees, and can change nothing.")})
	return scene{id: id{kind: arriving}, ask: q}
}

// lostText says how this screen lost its seat: to somebody else, or because its host
// was taken for gone.
func (m *Model) lostText() string {
	if m.team().Chairs[m.arrival.was].People == 0 {
		return say.Text("For a while nobody could reach this screen's host, so your seat became free. Take it again: what you had planned is there.")
	}
	return say.Text("Somebody has taken over your seat at another screen. Nothing is lost: what you had planned is there.")
}

// chooses takes what was chosen of the seats.
func (m *Model) chooses(at int) tea.Cmd {
	switch n := len(m.view.Seats); {
	case at == n:
		return m.share()
	case at > n:
		m.arrival.looksOn = true
		return nil
	case m.team().Chairs[at].People > 0:
		m.arrival.asked = at
		return nil
	default:
		return m.sitDown(at)
	}
}

// sitDown lets people sit at a seat, beside those who are there. Where each of them
// votes, it asks first how many they are.
func (m *Model) sitDown(seat int) tea.Cmd {
	if m.class.Script().TooMany == sessions.EachVotes {
		m.arrival.asked, m.arrival.counts = seat, true
		return nil
	}
	return m.sit(seat, m.team().Chairs[seat].People+1)
}

// mostHere is how many people share a seat at one screen.
const mostHere = 6

// counting asks how many people sit before this screen.
func (m *Model) counting(seat int) scene {
	q := ui.Ask{What: m.view.Seats[seat], Where: m.team().Name, Doing: say.Text("sit down"), Esc: m.away()}
	q.Page.Blocks = []page.Block{
		page.Text{Text: say.Text("How many of you sit at this screen?"), Role: page.Strong},
		page.Text{Text: say.Text("Each of you votes, one after the other, by passing the keyboard.")},
	}
	for n := range mostHere {
		q.Options = append(q.Options, ui.Option{Label: say.Many(n+1, "1 person", "%s people", strconv.Itoa(n+1))})
	}
	q.Chosen = func(i int) tea.Cmd { return m.sit(seat, m.team().Chairs[seat].People+i+1) }
	return scene{id: id{kind: meeting, seat: seat, more: 1}, ask: q}
}

// away leads back to the choice of a seat.
func (m *Model) away() tea.Cmd {
	return left(func() { m.arrival.asked, m.arrival.counts = nobody, false })
}

// sit lets people sit at a seat, so many with those who are there.
func (m *Model) sit(seat, people int) tea.Cmd {
	return m.do(seat, func(err error) {
		if err != nil {
			m.arrival.asked, m.arrival.counts = seat, false // somebody was faster
			return
		}
		m.arrival = arrival{seats: []int{seat}, asked: nobody}
	}, class.Act{Do: class.Sit, N: people})
}

// share takes all seats that are free; all of them where none is.
func (m *Model) share() tea.Cmd {
	if m.busy {
		m.said = stillSending()
		return nil
	}
	var seats, people []int
	for seat, chair := range m.team().Chairs {
		if chair.People == 0 {
			seats, people = append(seats, seat), append(people, 1)
		}
	}
	if len(seats) == 0 {
		m.said = say.Text("No seat is free. Choose one to sit beside somebody.")
		return nil
	}
	m.busy = true
	place := m.place
	return func() tea.Msg {
		var taken []int
		var lost error
		for i, seat := range seats {
			if err := place.Do(seat, class.Act{Do: class.Sit, N: people[i]}); err != nil {
				lost = err
				continue
			}
			taken = append(taken, seat)
		}
		if len(taken) > 0 {
			lost = nil
		}
		return doneMsg{lost, func(error) { m.arrival = arrival{seats: taken, asked: nobody} }}
	}
}

// meeting asks what somebody does who finds a seat taken.
func (m *Model) meeting(seat int) scene {
	title := m.view.Seats[seat]
	people := m.team().Chairs[seat].People
	q := ui.Ask{What: m.team().Name, Where: title, Esc: m.away()}
	if people == 0 {
		q.Page.Blocks = []page.Block{page.Text{Text: say.Textf("%s is free again.", title)}}
	} else {
		q.Page.Blocks = []page.Block{page.Text{Text: say.Textf("%s is already at the table.", title), Role: page.Strong}}
	}
	beside := ui.Option{Label: say.Text("Sit beside them"), Note: say.Text("Both screens are at this seat. It has one vote.")}
	switch m.class.Script().TooMany {
	case sessions.EachVotes:
		beside.Note = say.Text("Both screens are at this seat. Each of you votes.")
	case sessions.OthersWatch:
		beside.Shut = say.Text("In this session each seat is for one.")
	case sessions.DoubleSeats:
	}
	if people == 0 {
		beside = ui.Option{Label: say.Text("Sit down")}
	}
	q.Options = []ui.Option{
		beside,
		{Label: say.Text("Take over this seat"), Note: say.Text("The other screen is told. Nothing is lost.")},
		{Label: say.Text("Just look on")},
	}
	q.Chosen = func(i int) tea.Cmd {
		switch i {
		case 0:
			return m.sitDown(seat)
		case 1:
			return m.takeOver(seat, people)
		default:
			m.arrival = arrival{asked: nobody, looksOn: true}
			return nil
		}
	}
	return scene{id: id{kind: meeting, seat: seat}, ask: q}
}

// takeOver sends away who sits at a seat, and sits down there.
func (m *Model) takeOver(seat, people int) tea.Cmd {
	if people == 0 {
		return m.sit(seat, 1)
	}
	return m.do(seat, func(err error) {
		if err == nil {
			m.arrival = arrival{seats: []int{seat}, asked: nobody}
		}
	}, class.Act{Do: class.Rise, N: people}, class.Act{Do: class.Sit, N: 1})
}
