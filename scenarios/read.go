package scenarios

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/form"
	"example.com/realign/sim"
)

// format is the language of the files; its number rises when old files would be
// read differently.
const (
	formatName    = "scenario"
	formatVersion = 1
)

// Parse reads a scenario. File is its name in the faults. The scenario can be
// used if no fault is an [Error]; otherwise it is empty.
func Parse(file string, data []byte) (Scenario, []Fault) {
	r, doc := parse(file, data)
	return r.played(doc.Faults())
}

// newCodes are the codes of errors that readers before did not look for.
var newCodes = []string{"least"}

// Reopen is [Parse] for a scenario that has been played, as a save or the journal of a
// class holds it: it opens for ever. What only later readers refuse is a warning there.
func Reopen(file string, data []byte) (Scenario, []Fault) {
	r, doc := parse(file, data)
	faults := doc.Faults()
	for i := range faults {
		if slices.Contains(newCodes, faults[i].Code) {
			faults[i].Level = dialect.Warning
		}
	}
	return r.played(faults)
}

// played returns what was read, to be played where no fault is an error.
func (r *reader) played(faults []Fault) (Scenario, []Fault) {
	if dialect.HasError(faults) {
		return Scenario{}, faults
	}
	r.sc.Text = append(r.doc.Text, r.dealt.text...)
	sum := sha256.Sum256(r.sc.Text)
	r.sc.Hash = hex.EncodeToString(sum[:])
	return r.sc, faults
}

// parse reads what can be read of a scenario.
func parse(file string, data []byte) (*reader, *dialect.Document) {
	doc := dialect.Read(file, data)
	r := &reader{doc: doc}
	if doc.Root != nil && r.checkFormat() {
		r.read()
	}
	return r, doc
}

// A reader turns a document into a scenario.
type reader struct {
	doc     *dialect.Document
	top     fields
	sc      Scenario
	names   names
	dealt   dealing
	isDealt bool // what is read now comes from the deck
}

// checkFormat reports whether the file is a scenario in a version that is
// understood. Of any other kind of file nothing more is worth saying.
func (r *reader) checkFormat() bool {
	return form.Kind{Name: formatName, Version: formatVersion, Other: "session", Do: "play"}.Is(r.doc)
}

// read reads everything. Names come first, because conditions and effects refer
// to them from anywhere.
func (r *reader) read() {
	r.top = r.fields(r.doc.Root, "scenario")
	r.readHead()
	r.readAssociation()
	r.readWorld()
	r.readSegments()
	r.readChapters()
	r.readElephants()
	r.deal()
	r.collectNames()

	r.readStart()
	r.readLevers()
	r.readStandingPlan()
	r.readAdvisors()
	r.readShocks()
	r.readObjectives()
	r.readCards()
	r.readEndings()
	r.readSeats()
	r.readDebrief()
	r.readExpectations()
	r.readRenewal()
}

// usualMinutes is how long a game takes where its author does not say.
const usualMinutes = 45

func (r *reader) readHead() {
	s, top := &r.sc, r.top
	s.ID = top.ID("id")
	s.Version = top.Version("version")
	s.Title = top.Text("title")
	s.Author = top.Text("author")
	s.Language = top.Text("language")
	if s.Language == "" {
		s.Language = "en"
	}
	s.Tutorial = top.Switch("tutorial", false)
	s.Summary = top.Sentences("summary")
	s.PlayMinutes = top.Count("play_minutes", usualMinutes)
}

func (r *reader) readAssociation() {
	m := r.fields(r.top.At("association"), "association")
	a := &r.sc.Association
	a.Name = m.Text("name")
	a.Short = m.Text("short")
	a.MemberWord = m.Text("member_word")
	if a.Short == "" {
		a.Short = a.Name
	}
	if a.MemberWord == "" {
		a.MemberWord = "member"
	}
	if a.MembersWord = m.Text("members_word"); a.MembersWord == "" {
		a.MembersWord = plural(a.MemberWord)
	}
}

// usualYears is how long a game is while its author has not said.
const usualYears = 10

// readWorld reads the years, the era with its rules, and the names of needs.
func (r *reader) readWorld() {
	s := &r.sc
	s.World = sim.World{ID: s.ID, Plan: sim.StandingPlan(), Members: standardMembers}
	s.World.Years = r.top.Count("years", usualYears)
	r.names.years = s.World.Years
	r.readEra()
	r.readRules()
	last := 0
	for _, n := range r.top.Entries("hinge_years") {
		year := r.doc.Whole(n, "hinge_years", 1, s.World.Years, 0)
		if year > 0 && year <= last {
			r.doc.Errorf(n.Place, "order", "hinge years rise; %d comes after %d", year, last)
		}
		last = max(last, year)
		s.HingeYears = append(s.HingeYears, year)
	}
	r.readNeeds()
}

// standardMembers is the size of the association that the model was set by.
const standardMembers = 8000

func (r *reader) readNeeds() {
	r.sc.NeedNames = [sim.NumNeeds]string{"know-how", "standing", "time saved", "company"}
	if names := r.top.Texts("needs"); len(names) == sim.NumNeeds {
		copy(r.sc.NeedNames[:], names)
	}
}

// condition reads a condition, or nil where there is none or a wrong one.
func (r *reader) condition(n *dialect.Node, what string) *sim.Expr {
	if n == nil {
		return nil
	}
	if n.Kind != dialect.Scalar {
		r.doc.Errorf(n.Place, "kind", "%q is a condition, like engagement >= 48%% and year > 2", what)
		return nil
	}
	expr, fault := parseCondition(n.Text, &r.names)
	if fault != nil {
		r.wrong(n, fault)
	}
	return expr
}

// wrong tells what is wrong with a condition, and offers what was meant.
func (r *reader) wrong(n *dialect.Node, fault *conditionFault) {
	at := r.doc.Inside(n, fault.offset)
	r.doc.Errorf(at, fault.code, "%s", fault.message)
	r.doc.SuggestPart(at, fault.code, fault.wrote, fault.meant)
}

// unique faults an id that another entry of the list has already. It returns
// the ids seen so far.
func (r *reader) unique(seen []string, id string, at dialect.Place, what string) []string {
	for _, s := range seen {
		if s == id && id != "" {
			r.doc.Errorf(at, "duplicate", "there are two %ss with the id %q; rename one", what, id)
		}
	}
	return append(seen, id)
}

// Condition reads a condition about s that stands in another document, or nil
// where it is wrong. What names it in messages.
func (s *Scenario) Condition(doc *dialect.Document, n *dialect.Node, what string) *sim.Expr {
	r := reader{doc: doc, names: s.names()}
	return r.condition(n, what)
}
