package sessions

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/form"
	"example.com/realign/sim"
)

// A Fault is what is wrong with a file, with its place and what to do about it.
type Fault = scenarios.Fault

// The format of the files; its number rises when old files would be read
// differently.
const (
	formatName    = "session"
	formatVersion = 1
)

// What holds where an author says nothing.
const (
	usualKeep = 30 // days
	mostKeep  = 365
)

// A Shelf finds the scenario that a session names: the id of a built-in one, or
// the name of a file that lies beside the session.
type Shelf func(name string) (scenarios.Scenario, error)

// Parse reads a session. File is its name in the faults; shelf finds its scenario.
// The session can be used if no fault is an error; otherwise it is empty.
func Parse(file string, data []byte, shelf Shelf) (Session, []Fault) {
	r := parse(file, data, shelf)
	if r.doc.Bad() {
		return Session{}, r.doc.Faults()
	}
	r.s.Text = r.doc.Text
	sum := sha256.Sum256(r.s.Text)
	r.s.Hash = hex.EncodeToString(sum[:])
	return r.s, r.doc.Faults()
}

// parse reads what can be read of a session.
func parse(file string, data []byte, shelf Shelf) *reader {
	doc := dialect.Read(file, data)
	r := &reader{doc: doc, shelf: shelf}
	if doc.Root != nil && r.checkFormat() {
		r.read()
	}
	return r
}

// A reader turns a document into a session.
type reader struct {
	doc   *dialect.Document
	shelf Shelf
	top   form.Form
	s     Session
	world *scenarios.Scenario // nil where it was not found; then nothing is known of what is in it
	done  bool                // everything was read
}

// checkFormat reports whether the file is a session in a version that is
// understood. Of any other kind of file nothing more is worth saying.
func (r *reader) checkFormat() bool {
	return form.Kind{Name: formatName, Version: formatVersion, Other: "scenario", Do: "lead"}.Is(r.doc)
}

// read reads everything. The scenario comes first, because stages and injects
// refer to what is in it, and the stages before the injects, which refer to them.
func (r *reader) read() {
	r.top = r.fields(r.doc.Root, "session")
	r.readHead()
	r.readScenario()
	r.readHow()
	r.readTeams()
	r.readSeats()
	r.readPrivacy()
	r.readStages()
	r.readInjects()
	r.readAfter()
	r.done = true
}

func (r *reader) fields(n *dialect.Node, id string) form.Form { return form.Read(r.doc, n, id) }

func (r *reader) readHead() {
	s, top := &r.s, r.top
	s.ID = top.ID("id")
	s.Version = top.Version("version")
	s.Title = top.Text("title")
	s.Author = top.Text("author")
	if s.Language = top.Text("language"); s.Language == "" {
		s.Language = "en"
	}
	s.About = top.Sentences("about")
	s.Minutes = top.Count("minutes", 0)
}

// readScenario finds what is played. Behind an @ stands the first number of the
// version that the session was written for: another one may have other cards.
func (r *reader) readScenario() {
	n := r.top.At("scenario")
	text := r.top.Text("scenario")
	if n == nil || text == "" {
		return
	}
	r.s.ScenarioName = text
	name, version, written := strings.Cut(text, "@")
	if !scenarios.IsFile(name) && !slices.Contains(scenarios.IDs(), name) {
		r.doc.Errorf(n.Place, "reference", "there is no scenario %q%s", name, dialect.Hint(name, scenarios.IDs()))
		if !written {
			r.doc.SuggestWord(n, "reference", scenarios.IDs())
		}
		return
	}
	sc, err := r.shelf(name)
	if err != nil {
		r.doc.Errorf(n.Place, "scenario", "the scenario %q cannot be used: %s", name, firstLine(err))
		return
	}
	r.s.Scenario, r.world = sc, &r.s.Scenario
	if _, err := strconv.Atoi(version); written && err != nil {
		r.doc.Errorf(n.Place, "version", "behind @ stands the first number of the scenario's version, like %s@1", name)
	} else if first, _, _ := strings.Cut(sc.Version, "."); written && version != first {
		r.doc.Warnf(n.Place, "other-version", "the session was written for version %s of %q, and this is %s; look whether its cards are still there", version, name, sc.Version)
	}
}

// firstLine returns the first of what an error says: a file can have many faults.
func firstLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}

// readHow reads how the game is played.
func (r *reader) readHow() {
	s, top := &r.s, r.top
	s.Mode = Mode(r.value("mode", string(InTeams)))
	s.Aid = r.value("aid", "guided")
	s.Pace = r.value("pace", "full")
	s.TooMany = TooMany(r.value("too_many_people", string(DoubleSeats)))
	s.TooFew = TooFew(r.value("too_few_people", string(BotSeats)))
	s.Late = Late(r.value("late_team", string(JoinNow)))
	s.Moderate = top.Switch("moderate", false)
	if s.Seeded = top.Has("seed"); s.Seeded {
		s.Seed = sim.Seed(top.Count("seed", 0))
	}
	most := int(top.Word("stop_after_year").Hi)
	if r.world != nil {
		most = r.world.World.Years
	}
	s.StopAfterYear = top.Whole("stop_after_year", 1, most, most)
}

// value returns the word that stands behind one at the top, or what is usual.
func (r *reader) value(word, usual string) string { return valueOf(r.top, word, usual) }

func valueOf(m form.Form, word, usual string) string {
	if i := m.Choice(word); m.Has(word) && i >= 0 {
		return m.Word(word).Values[i]
	}
	return usual
}

func (r *reader) readTeams() {
	t := &r.s.Teams
	m := r.fields(r.top.At("teams"), "teams")
	t.Least, t.Most = r.span(m, "count", mostTeams)
	t.LeastPeople, t.MostPeople = r.span(m, "people", mostPeople)
	t.Names = r.top.Texts("names")
	for i, n := range r.top.Entries("names") {
		if i >= len(t.Names) || t.Names[i] == "" {
			continue
		}
		name := t.Names[i]
		if at := slices.IndexFunc(t.Names[:i], func(other string) bool { return clean.Alike(name, other) }); at >= 0 {
			r.doc.Errorf(n.Place, "duplicate", "there are two teams called %q and %q, which look alike; rename one", t.Names[at], name)
		}
		if Reserved(name) {
			r.doc.Errorf(n.Place, "name", "a team called %q would be taken for somebody else; rename it", name)
		}
		if !clean.OneScript(name) {
			r.doc.Errorf(n.Place, "name", "%q has letters of several scripts in one word; write each word in one", name)
		}
	}
}

// Limits of a class.
const (
	mostTeams  = 60
	mostPeople = 40
)

// readSeats reads which seats are dealt: those that are listed, or all.
func (r *reader) readSeats() {
	items := r.top.Entries("seats")
	if r.world == nil {
		return
	}
	if !r.top.Has("seats") {
		for i := range r.world.Seats {
			r.s.Seats = append(r.s.Seats, i)
		}
		return
	}
	for _, n := range items {
		i := r.reference(n, "seats", "seat", seatIDs(r.world))
		if i >= 0 && slices.Contains(r.s.Seats, i) {
			r.doc.Errorf(n.Place, "duplicate", "the seat %q is dealt already; remove one", r.world.Seats[i].ID)
		}
		if i >= 0 {
			r.s.Seats = append(r.s.Seats, i)
		}
	}
}

func seatIDs(sc *scenarios.Scenario) (ids []string) {
	for _, s := range sc.Seats {
		ids = append(ids, s.ID)
	}
	return ids
}

func (r *reader) readPrivacy() {
	p := &r.s.Privacy
	m := r.fields(r.top.At("privacy"), "privacy")
	p.NamesTyped = valueOf(m, "names", "seats-only") == "as-typed"
	p.AskQuotes = valueOf(m, "export_quotes", "ask-team") == "ask-team"
	p.KeepDays = usualKeep
	text := m.Text("keep")
	if text == "" {
		return
	}
	number := strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(text, "s"), "day"))
	days, err := strconv.Atoi(number)
	if err != nil || days < 1 || days > mostKeep {
		r.doc.Errorf(m.At("keep").Place, "keep", "how long things are kept is written like 30 days, from 1 to %d", mostKeep)
		return
	}
	p.KeepDays = days
}

func (r *reader) readAfter() {
	m := r.fields(r.top.At("after"), "after")
	for _, v := range r.values(m, "export") {
		r.s.Export = append(r.s.Export, Export(v))
	}
	if !m.Has("export") {
		r.s.Export = []Export{ClassReport, Takeaway, Tables, Saves}
	}
}

// values returns the entries of a list of words, each of which may stand once.
func (r *reader) values(m form.Form, word string) (all []string) {
	known := m.Word(word).Values
	for _, n := range m.Entries(word) {
		i := r.doc.OneOf(n, word, known)
		switch {
		case i < 0:
		case slices.Contains(all, known[i]):
			r.doc.Errorf(n.Place, "duplicate", "%q stands twice under %q; remove one", known[i], word)
		default:
			all = append(all, known[i])
		}
	}
	return all
}

// reference reads the id of something that the scenario or the session has, and
// returns its index there, or -1.
func (r *reader) reference(n *dialect.Node, word, what string, ids []string) int {
	if n == nil {
		return -1
	}
	id := r.doc.ID(n, word)
	if id == "" {
		return -1
	}
	i := slices.Index(ids, id)
	if i < 0 {
		r.doc.Errorf(n.Place, "reference", "there is no %s %q%s", what, id, dialect.Hint(id, ids))
		r.doc.SuggestWord(n, "reference", ids)
	}
	return i
}
