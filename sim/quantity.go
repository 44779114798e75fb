package sim

import "strings"

// A Quantity is a number that conditions read or effects change. The first
// [NumFigures] quantities are the figures themselves.
type Quantity int

// The quantities that are not figures.
const (
	YearNumber          Quantity = Quantity(NumFigures) + iota // the year now played, from 1
	Relationships                                              // mean quality of relationships with the segments
	Network                                                    // quality of members' own network
	Standing                                                   // institutional standing
	Ideas                                                      // ideas from members of each segment
	Programmes                                                 // offerings alive
	ConferenceScale                                            // for some quarters: the scale of the conference, whatever is planned
	Mindset                                                    // by layer: outside-in thinking
	Capability                                                 // by layer: skill
	Evidence                                                   // by elephant: what speaks against it
	Grip                                                       // by elephant: how firmly it is believed
	PlatformUse                                                // share of the field that uses rival platforms
	RivalQuality                                               // quality of rival platforms
	Attendance                                                 // share of members at the last conference
	ConferenceQuality                                          // quality of the last conference
	RenewalOdds                                                // for some quarters: added to the log odds of renewing
	Joining                                                    // for some quarters: added to 1 and multiplied into joining
	LeadershipDays                                             // taken out of the coming quarter's plan when negative
	StaffCount                                                 // full-time staff
	EndowmentFund                                              // the endowment
	Credential                                                 // share of members whom a credential binds
	EmployerPaid                                               // share of members whose dues an employer pays
	ChapterMembers                                             // by chapter: share of members who belong to it; an effect moves a share of its own
	ChapterMindset                                             // by chapter: outside-in thinking of its leaders
	ChapterRelationship                                        // by chapter: how close it is to its members
	ChapterSilos                                               // by chapter: how little it works with the departments
	NumQuantities
)

// An Index says what a quantity exists once for each of.
type Index int

// The indices of quantities.
const (
	Single Index = iota
	PerLayer
	PerElephant
	PerChapter
)

// A Kind is what a quantity measures. Conditions compare like with like only.
type Kind int

// The kinds of quantities.
const (
	PlainNumber Kind = iota
	ShareKind        // 0 to 1
	MoneyKind        // dollars
	PeopleKind
)

type quantity struct {
	id        string
	kind      Kind
	index     Index
	readable  bool // in conditions
	changes   bool // as the target of an effect
	temporary bool // an effect on it lasts for a number of quarters
}

var quantities = [NumQuantities]quantity{
	Quantity(Members):          {"members", PeopleKind, Single, true, true, false},
	Quantity(Renewal):          {"renewal", ShareKind, Single, true, false, false},
	Quantity(FirstYearRenewal): {"first_year_renewal", ShareKind, Single, true, false, false},
	Quantity(Engagement):       {"engagement", ShareKind, Single, true, true, false},
	Quantity(Vitality):         {"vitality", PeopleKind, Single, true, false, false},
	Quantity(Silos):            {"silos", ShareKind, Single, true, true, false},
	Quantity(Innovation):       {"innovation", ShareKind, Single, true, false, false},
	Quantity(Knowledge):        {"knowledge", ShareKind, Single, true, true, false},
	Quantity(Reserves):         {"reserves", MoneyKind, Single, true, true, false},
	Quantity(Net):              {"net", MoneyKind, Single, true, false, false},
	Quantity(Revenue):          {"revenue", MoneyKind, Single, true, false, false},
	Quantity(BoardSupport):     {"board_support", ShareKind, Single, true, true, false},
	Quantity(PoliticalCapital): {"political_capital", PlainNumber, Single, true, true, false},
	Quantity(Trust):            {"trust", ShareKind, Single, true, true, false},
	Quantity(Load):             {"load", PlainNumber, Single, true, true, true},
	YearNumber:                 {"year", PlainNumber, Single, true, false, false},
	Relationships:              {"relationships", ShareKind, Single, true, true, false},
	Network:                    {"network", ShareKind, Single, true, true, false},
	Standing:                   {"standing", ShareKind, Single, true, true, false},
	Ideas:                      {"ideas", PlainNumber, Single, true, true, false},
	Programmes:                 {"programmes", PlainNumber, Single, true, true, false},
	ConferenceScale:            {"conference_scale", PlainNumber, Single, false, true, true},
	Mindset:                    {"mindset", ShareKind, PerLayer, true, true, false},
	Capability:                 {"capability", ShareKind, PerLayer, true, true, false},
	Evidence:                   {"evidence", PlainNumber, PerElephant, true, true, false},
	Grip:                       {"grip", ShareKind, PerElephant, true, true, false},
	PlatformUse:                {"platform_use", ShareKind, Single, true, true, false},
	RivalQuality:               {"rival_quality", ShareKind, Single, true, true, false},
	Attendance:                 {"attendance", ShareKind, Single, true, false, false},
	ConferenceQuality:          {"conference_quality", ShareKind, Single, true, false, false},
	RenewalOdds:                {"renewal_odds", PlainNumber, Single, false, true, true},
	Joining:                    {"joining", ShareKind, Single, false, true, true},
	LeadershipDays:             {"days", PlainNumber, Single, false, true, false},
	StaffCount:                 {"staff", PlainNumber, Single, true, true, false},
	EndowmentFund:              {"endowment", MoneyKind, Single, true, true, false},
	Credential:                 {"credential", ShareKind, Single, true, true, false},
	EmployerPaid:               {"employer_paid", ShareKind, Single, true, true, false},
	ChapterMembers:             {"chapter_members", ShareKind, PerChapter, true, true, false},
	ChapterMindset:             {"chapter_mindset", ShareKind, PerChapter, true, true, false},
	ChapterRelationship:        {"chapter_relationship", ShareKind, PerChapter, true, true, false},
	ChapterSilos:               {"chapter_silos", ShareKind, PerChapter, true, true, false},
}

// ID returns the quantity's name in files; one per layer, elephant or chapter is
// followed there by a dot and its id.
func (q Quantity) ID() string { return quantities[q].id }

// String returns the quantity's ID.
func (q Quantity) String() string { return q.ID() }

// Kind returns what q measures.
func (q Quantity) Kind() Kind { return quantities[q].kind }

// Index returns what q exists once for each of.
func (q Quantity) Index() Index { return quantities[q].index }

// Readable reports whether conditions may name q.
func (q Quantity) Readable() bool { return quantities[q].readable }

// Changeable reports whether effects may change q.
func (q Quantity) Changeable() bool { return quantities[q].changes }

// Temporary reports whether an effect on q ends after some quarters.
func (q Quantity) Temporary() bool { return quantities[q].temporary }

// QuantityByID returns the quantity that is spelled id, without any part after
// a dot.
func QuantityByID(id string) (Quantity, bool) {
	name, _, _ := strings.Cut(id, ".")
	for q := range NumQuantities {
		if quantities[q].id == name {
			return q, true
		}
	}
	return 0, false
}

// A Layer is a level of leadership.
type Layer int

// The layers.
const (
	Exec Layer = iota
	Board
	Staff
	Volunteers
	NumLayers
)

var layerIDs = [NumLayers]string{"exec", "board", "staff", "volunteers"}

// ID returns the layer's name in files.
func (l Layer) ID() string { return layerIDs[l] }

// A Department is a part of the house with work and members of its own.
type Department int

// The departments.
const (
	MembershipDept Department = iota
	EventsDept
	EducationDept
	PublicationsDept
	AdvocacyDept
	CommunicationsDept
	OperationsDept
	NumDepartments
)

var departmentIDs = [NumDepartments]string{"membership", "events", "education", "publications", "advocacy", "communications", "operations"}

// ID returns the department's name in files.
func (d Department) ID() string { return departmentIDs[d] }

// String returns the department's ID.
func (d Department) String() string { return d.ID() }

// DepartmentByID returns the department that is spelled id.
func DepartmentByID(id string) (Department, bool) {
	for d := range NumDepartments {
		if departmentIDs[d] == id {
			return d, true
		}
	}
	return 0, false
}
