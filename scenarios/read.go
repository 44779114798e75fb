package scenarios

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"example.com/realign/scenarios/dialect"
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
	doc := dialect.Read(file, data)
	r := &reader{doc: doc}
	if doc.Root != nil && r.checkFormat() {
		r.read()
	}
	if doc.Bad() {
		return Scenario{}, doc.Faults()
	}
	r.sc.Text = append(doc.Text, r.dealt.text...)
	sum := sha256.Sum256(r.sc.Text)
	r.sc.Hash = hex.EncodeToString(sum[:])
	return r.sc, doc.Faults()
}

// A reader turns a document into a scenario.
type reader struct {
	doc     *dialect.Document
	top     dialect.Map
	sc      Scenario
	names   names
	dealt   dealing
	isDealt bool // what is read now comes from the deck
}

// topWords are the words that begin a line of a scenario.
var topWords = []string{
	"format", "id", "version", "title", "author", "language", "era", "years", "hinge_years", "play_minutes", "tutorial",
	"summary", "association", "needs", "advisors", "start", "rules", "segments", "chapters", "levers", "elephants", "plan",
	"shocks", "cards", "deck", "dealt", "seats", "objectives", "endings", "debrief", "expect",
}

// checkFormat reports whether the file is a scenario in a version that is
// understood. Of any other kind of file nothing more is worth saying.
func (r *reader) checkFormat() bool {
	r.top = r.doc.AnyMap(r.doc.Root, "a scenario")
	at := r.top.Place("format")
	if !r.top.Has("format") {
		if r.doc.Root.Kind == dialect.Dict {
			r.doc.Errorf(at, "missing", "a scenario begins with the line format: %s/%d", formatName, formatVersion)
		}
		return r.doc.Root.Kind == dialect.Dict
	}
	at = r.top.At("format").Place
	text := r.top.Line("format", 40)
	name, number, _ := strings.Cut(text, "/")
	version, err := strconv.Atoi(number)
	switch {
	case name == "session":
		r.doc.Errorf(at, "format", "this file is a session; a scenario is needed here")
	case name != formatName || err != nil || version < 1:
		r.doc.Errorf(at, "format", "the format is %s/%d; %q is something else", formatName, formatVersion, text)
	case version > formatVersion:
		r.doc.Errorf(at, "newer", "this scenario was made with a newer version of the game, which writes %s; update the game to play it", text)
	default:
		return true
	}
	return false
}

// read reads everything. Names come first, because conditions and effects refer
// to them from anywhere.
func (r *reader) read() {
	r.top = r.doc.Map(r.doc.Root, "a scenario", topWords...)
	r.top.Require("id", "title", "era", "years", "summary", "association", "cards", "endings", "debrief")
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
}

// Lengths of texts, in cells, that fit where they are shown on 80 × 22.
const (
	nameCells    = 40
	labelCells   = 70
	titleCells   = 60
	lineCells    = 160
	adviceCells  = 140
	replyCells   = 240
	priceCells   = 60
	cardCells    = 420
	endingCells  = 500
	summaryCells = 700
	noteCells    = 700
)

func (r *reader) readHead() {
	s, top := &r.sc, r.top
	s.ID = top.ID("id")
	s.Version = top.Line("version", 20)
	s.Title = top.Line("title", titleCells)
	s.Author = top.Line("author", titleCells)
	s.Language = top.Line("language", 20)
	if s.Language == "" {
		s.Language = "en"
	}
	s.Tutorial = top.Switch("tutorial", false)
	s.Summary = top.Prose("summary", summaryCells)
	s.PlayMinutes = top.Whole("play_minutes", 5, 600, 45)
	if s.Version != "" && !isVersion(s.Version) {
		r.doc.Errorf(top.At("version").Place, "version", "a version is three numbers with points between, like 1.0.0")
	}
}

func isVersion(s string) bool {
	parts := strings.Split(s, ".")
	for _, p := range parts {
		if _, err := strconv.ParseUint(p, 10, 16); err != nil {
			return false
		}
	}
	return len(parts) == 3
}

func (r *reader) readAssociation() {
	m := r.doc.Map(r.top.At("association"), "the association", "name", "short", "member_word", "members_word")
	if r.top.Has("association") {
		m.Require("name")
	}
	a := &r.sc.Association
	a.Name = m.Line("name", titleCells)
	a.Short = m.Line("short", 12)
	a.MemberWord = m.Line("member_word", 20)
	if a.Short == "" {
		a.Short = a.Name
	}
	if a.MemberWord == "" {
		a.MemberWord = "member"
	}
	if a.MembersWord = m.Line("members_word", 24); a.MembersWord == "" {
		a.MembersWord = plural(a.MemberWord)
	}
}

// mostYears is the most years a run can have.
const mostYears = 30

// readWorld reads the years, the era with its rules, and the names of needs.
func (r *reader) readWorld() {
	s := &r.sc
	s.World = sim.World{ID: s.ID, Plan: sim.StandingPlan(), Members: standardMembers}
	s.World.Years = r.top.Whole("years", 1, mostYears, 10)
	r.names.years = s.World.Years
	r.readEra()
	r.readRules()
	last := 0
	for _, n := range r.top.List("hinge_years") {
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
	if !r.top.Has("needs") {
		return
	}
	items := r.top.List("needs")
	if len(items) != sim.NumNeeds {
		r.doc.Errorf(r.top.Place("needs"), "count", "needs are %d names, one for each dimension; here are %d", sim.NumNeeds, len(items))
		return
	}
	for i, n := range items {
		r.sc.NeedNames[i] = r.doc.Text1(n, "needs", 24)
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
		r.doc.Errorf(r.doc.Inside(n, fault.offset), fault.code, "%s", fault.message)
	}
	return expr
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
