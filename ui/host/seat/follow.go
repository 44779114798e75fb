package seat

import (
	"slices"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// table is the game of the table as this screen has it. The class runs a year at once;
// here it is run again, a quarter at a time, to be watched. So this game is often a
// year behind, and catches up by the choices that the class has written down.
type table struct {
	game    *session.Session
	seat    int // that its choices come from
	round   round
	watched int    // the year that runs on this screen; 0 for none
	told    bool   // it is over, and its report is read
	reply   *reply // what came of an answer, which is read
	jumps   int    // to where the game stands, without watching how it came there
}

// A round is one of the games that a table plays in an hour.
type round struct {
	practice bool
	run      int
}

// A reply is the answer to a card.
type reply struct {
	card, choice int
	by           tell.Chooser
	vote         *class.BallotView // that decided it, until it was read; nil for none
}

// follow keeps up with the game of the table.
func (m *Model) follow() {
	t := &m.table
	if t.game == nil || t.seat != m.chooser() {
		m.join()
		return
	}
	now := m.round()
	switch {
	case t.watched > 0 && t.round != now:
		return // the class has gone on to another game; this year is still being watched
	case t.round != now || m.astray():
		m.rejoin()
	case t.watched > 0:
		t.game.Meet(m.run())
		t.game.Share(m.run())
	case m.catchUp():
	case t.game.Run() != m.run():
		m.jump()
	case !m.waits(): // else the class as it was lies before this screen
		m.desk.merge(m)
	}
}

// jump goes to where the game stands.
func (m *Model) jump() {
	at := m.standing()
	m.table.game.Follow(at)
	m.table.jumps++
	m.desk.agreed = at.Draft
}

// chooser is the seat that choices come from; [nobody] where none can.
func (m *Model) chooser() int {
	if !m.acts() {
		return nobody
	}
	return m.first()
}

func (m *Model) round() round { return round{m.team().Practice, m.team().Runs} }

// run returns the game as the class has it.
func (m *Model) run() *sim.Run { return m.class.Run(m.place.Team()) }

func (m *Model) standing() session.Standing {
	return session.Standing{Run: m.run(), Records: m.class.Records(m.place.Team()), Draft: m.team().Draft, Practice: m.team().Practice}
}

// join looks at the game from this seat.
func (m *Model) join() {
	script := m.class.Script()
	aid, ok := tell.ParseAid(script.Aid)
	if !ok {
		aid = tell.Guided
	}
	at := m.standing()
	seat := m.chooser()
	if n := len(m.team().Missed); n > 0 && m.arrived() {
		m.said = missed(m.team().Name, n)
	}
	game := session.Join(script.Scenario, m.class.Seed(), m.team().Name, aid, at, keeper{m.place, seat, &m.desk.bases})
	game.PlayTogether(m.place.Together())
	m.table = table{game: game, seat: seat, round: m.round(), jumps: m.table.jumps + 1}
	m.desk.agreed, m.desk.setters = at.Draft, setters{heard: lastReplaced(m.team())}
}

// rejoin goes to where the game stands, without watching how it came there.
func (m *Model) rejoin() {
	before := m.table.game.Year()
	same := m.table.round == m.round()
	further := m.table.watched > 0 || m.table.reply != nil || m.table.game.Run().Phase() != sim.Planning
	m.jump()
	m.table.round, m.table.watched, m.table.told, m.table.reply = m.round(), 0, false, nil
	switch year := m.table.game.Year(); {
	case !same || before == year && !further:
	case before == year && m.run().Phase() != sim.Planning:
		m.said = say.Text("Another seat changed the plan in the same moment. Both changes are in it.")
	case before != year && m.class.RanOut(m.place.Team(), before):
		m.said = say.Text("The time ran out, so what was left was played as it stood.")
	case before >= year:
		m.said = say.Textf("Your table is back at the planning of year %d, with what you had chosen.", year)
	}
}

// astray reports whether the game of the class cannot be reached from here any more:
// years were taken back, or played by rule.
func (m *Model) astray() bool {
	here, there := m.table.game.Run(), m.run()
	mine, all := here.Years(), there.Years()
	n := len(mine)
	switch {
	case n > len(all), n > 0 && mine[n-1].Digest != all[n-1].Digest:
		return true
	case len(all) > n+1 && m.table.watched == 0:
		return true
	case here.Phase() == sim.Planning || here.Phase() == sim.Over:
		return false
	case len(all) == n && there.Phase() == sim.Planning:
		return true // taken back
	}
	plan, ok := m.plan(n + 1)
	return !ok || plan != here.View().LastPlan
}

// plan returns the plan of a year that was committed.
func (m *Model) plan(year int) (sim.Plan, bool) {
	for _, r := range slices.Backward(m.class.Records(m.place.Team())) {
		switch r := r.(type) {
		case saves.PlanRecord:
			if r.Year == year {
				return r.Plan, true
			}
		case saves.RewindRecord:
			if r.Year <= year {
				return sim.Plan{}, false
			}
		}
	}
	return sim.Plan{}, false
}

// catchUp takes the plan that somebody has committed, and begins to watch the year
// once it runs. It reports whether there was anything.
func (m *Model) catchUp() bool {
	t := &m.table
	there := m.run()
	n := len(t.game.Years())
	if t.game.Phase() == sim.Planning {
		if len(there.Years()) == n && (there.Phase() == sim.Planning || there.Phase() == sim.Over) {
			return false
		}
		plan, ok := m.plan(n + 1)
		if ok && m.acts() && t.game.Draft() != m.desk.agreed && t.game.Draft() != plan {
			m.said = say.Text("The plan was made final before your last change came, so that is not in it.")
		}
		if !ok || m.class.RanOut(m.place.Team(), n+1) || t.game.Decided(plan) != nil {
			m.rejoin()
			return true
		}
	}
	if t.game.Phase() == sim.Over {
		return false
	}
	t.game.Meet(there)
	if len(there.Years()) > n || there.Phase() == sim.Answering {
		t.watched, t.told = n+1, false
	}
	return true
}

// answer returns what the table has answered to the card that waits on this screen, if
// it has and has not taken that back.
func (m *Model) answer() (choice int, ok bool) {
	g := m.table.game
	card := &g.World().Cards[g.Card()]
	for _, r := range slices.Backward(m.class.Records(m.place.Team())) {
		switch r := r.(type) {
		case saves.AnswerRecord:
			if r.Year == g.Year() && r.Quarter == g.View().Quarter && r.Card == card.ID {
				at := slices.IndexFunc(card.Choices, func(c sim.CardChoice) bool { return c.ID == r.Choice })
				return at, at >= 0
			}
		case saves.RewindRecord:
			if r.Year <= g.Year() {
				return 0, false
			}
		}
	}
	return 0, false
}
