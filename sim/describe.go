package sim

// A Description is the model told as data: what accumulates, what moves it, the
// constants, the loops, what was left out on purpose and what would prove it
// wrong. It is what the model card prints.
type Description struct {
	Purpose    string     `json:"purpose"`
	Stocks     []Stock    `json:"stocks"`
	Flows      []Flow     `json:"flows"`
	Loops      []Loop     `json:"loops"`
	Parameters []Constant `json:"parameters"`
	Curves     []Curve    `json:"curves"`
	Work       []Labour   `json:"work"`
	Elephants  []Assumed  `json:"elephants"`
	Innovation string     `json:"innovation"`
	Absent     []string   `json:"absent"`
	Doubts     []string   `json:"would_prove_it_wrong"`
	Contested  []string   `json:"evidence_against_the_argument"`
}

// A Stock is a quantity that accumulates.
type Stock struct {
	Name  string `json:"name"`
	Unit  string `json:"unit"`
	Range string `json:"range"`
}

// A Flow is what moves a stock in a quarter.
type Flow struct {
	Sector string `json:"sector"`
	Moves  string `json:"moves"`
	By     string `json:"by"`
}

// A Loop is a chain of causes that comes back to where it began.
type Loop struct {
	ID    string `json:"id"`
	Kind  string `json:"kind"` // reinforcing or balancing
	Name  string `json:"name"`
	Chain string `json:"chain"`
}

// A Constant is a parameter with its value in the rules described.
type Constant struct {
	Key     string  `json:"key"`
	Meaning string  `json:"meaning"`
	Unit    string  `json:"unit"`
	Value   float64 `json:"value"`
	Lo      float64 `json:"low"`
	Hi      float64 `json:"high"`
	Source  string  `json:"source"`
}

// A Curve is a table of the model.
type Curve struct {
	Name string    `json:"name"`
	X    []float64 `json:"x"`
	Y    []float64 `json:"y"`
}

// A Labour says which department does how much of a kind of work.
type Labour struct {
	Work   string             `json:"work"`
	Shares map[string]float64 `json:"shares"`
}

// An Assumed elephant is an unexamined assumption as the rules have it.
type Assumed struct {
	ID    string             `json:"id"`
	Grip  float64            `json:"grip"`
	Cost  float64            `json:"cost"`
	Drags map[string]float64 `json:"drags"`
}

// Describe tells the model under rules r.
func Describe(r *Rules) Description {
	d := Description{
		Purpose: "A teaching model of a membership association, not a forecast. Its sizes are mostly assumptions, tuned within checks from published benchmarks.",
		Stocks:  stocks, Flows: flows, Loops: loops, Absent: absent, Doubts: doubts, Contested: contested,
		Innovation: "0 to 1: new offerings that fit members (weight " + decimal(r.Offering.FreshWeight) + "), ideas from members (" +
			decimal(r.Offering.IdeaWeight) + ") and experiments under way (" + decimal(r.Offering.TrialWeight) + "). Launches that fit nobody do not count.",
		Curves: []Curve{
			{"years of membership to log odds of renewing", r.Leaving.Tenure.X, r.Leaving.Tenure.Y},
			{"log odds to chance", r.Leaving.Logistic.X, r.Leaving.Logistic.Y},
			{"pull to multiple of the joining rate", r.Joining.Pull.X, r.Joining.Pull.Y},
			{"mindset to how fast it slides back", r.Minds.Reversion.X, r.Minds.Reversion.Y},
			{"fit times quality to adoption", r.Offering.Adoption.X, r.Offering.Adoption.Y},
			{"weight of mastery to a master's resonance", r.Leadership.MasterResonance.X, r.Leadership.MasterResonance.Y},
		},
	}
	for _, p := range Parameters() {
		d.Parameters = append(d.Parameters, Constant{p.Key, p.Meaning, p.Unit, p.Value(r), p.Lo, p.Hi, p.Source})
	}
	for _, e := range r.Elephants {
		a := Assumed{ID: e.ID, Grip: e.Grip, Cost: e.Cost, Drags: map[string]float64{}}
		for l := range NumLevers {
			if e.Drags[l] > 0 {
				a.Drags[l.ID()] = e.Drags[l]
			}
		}
		d.Elephants = append(d.Elephants, a)
	}
	for k, shares := range workShares {
		l := Labour{workNames[k], map[string]float64{}}
		for dept, part := range shares {
			if part > 0 {
				l.Shares[Department(dept).ID()] = part
			}
		}
		d.Work = append(d.Work, l)
	}
	return d
}

var stocks = []Stock{
	{"members, one by one: character, zeal, engagement, value felt, ties, tenure", "people", "each 0 to 1; up to six ties"},
	{"prospects of each segment", "people", "0 and more"},
	{"needs of each segment, and where they drift", "point in four dimensions", "moves without bound"},
	{"the house's picture of the member", "point in four dimensions", "follows the mean need"},
	{"knowledge of each segment", "share", "0 to 1"},
	{"relationship with each segment", "share", "0 to 1"},
	{"ideas from each segment", "ideas", "0 and more"},
	{"members' own network", "share", "0 to 1"},
	{"standing", "share", "0 to 1"},
	{"mastery", "share", "0 to 1"},
	{"offerings: design, quality, age, who made them", "offerings", "0 and more"},
	{"cooperation of each two departments (silos are its complement)", "share", "0 to 1"},
	{"outside-in mindset of executives, board, staff, volunteers", "share", "0 to 1"},
	{"chapters: minds of their leaders, closeness to their members, cooperation with the house", "share", "0 to 1"},
	{"capability of executives, board, staff, volunteers", "share", "0 to 1"},
	{"grip of each elephant", "share", "0 to 1"},
	{"evidence against each elephant", "share", "0 to 1.5"},
	{"political capital", "points", "0 to 100"},
	{"board support", "share", "0 to 1"},
	{"trust", "share", "0 to 1"},
	{"systems and platforms", "share", "0.2 to 1"},
	{"rival platforms: quality, and share of the field that uses them", "share", "0 to 1"},
	{"cash and endowment", "cents", "cash below nothing without an endowment ends the run"},
	{"posts and overhead", "posts; $ a year", "0 and more"},
	{"felt control", "share", "0 to 1"},
}

var flows = []Flow{
	{"knowledge", "knowledge", "listening, work with members, relationships; it fades, and needs move on"},
	{"elephants", "grip", "confronting, as far as political capital and the coalition carry; relapse where minds have not moved; money spent around it feeds it"},
	{"minds", "mindset", "culture building, board and volunteer renewal, the example of others; it slides back under load and control"},
	{"skills", "capability", "training and renewal; overload and control wear it off"},
	{"silos", "cooperation", "silo work and work with members; habit, load and control wear it off; culture holds a floor"},
	{"closeness", "standing, relationships, network, mastery", "what the quarter's work supports, each with its own delay"},
	{"chapters", "their minds, closeness", "renewal, the example of house and neighbours, and the house's relationship work, each as far as the house works with the chapter"},
	{"pipeline", "offerings", "launches drawn to the house's picture; experiments aimed at a segment; sunset"},
	{"market", "needs, rivals", "drift of the era; platforms spread by example"},
	{"members", "value felt, engagement", "five kinds of value, weighed by character; what rivals offer"},
	{"leaving", "members", "leaving the field; lapsing at the anniversary by value, engagement, tenure, rivals, lost ties, credentials"},
	{"joining", "members", "appeal, word of mouth, rivals"},
	{"money", "cash", "dues, conference, offerings, sponsors, yield; posts, overhead, conference, programmes, launches, connection, service"},
	{"budget rule", "posts, overhead", "deficits cut, surplus under load hires"},
	{"board", "support, capital, trust", "the verdict on the year, meetings, appearances, reserves; what confronting costs"},
}

var loops = []Loop{
	{"R1", "reinforcing", "Relationship", "relationship → value to interactive members → engagement → ties and word of mouth → joins and renewals → income → more investment"},
	{"R2", "reinforcing", "Knowing", "knowledge → better aim → relationship → members tell more → knowledge"},
	{"R3", "reinforcing", "Co-creation", "work with members → offerings that fit → income and engagement → ideas → work with members"},
	{"R4", "reinforcing", "Minds", "changed minds in one layer → in its neighbours; past a quarter it holds itself up"},
	{"R5", "reinforcing", "Capability trap", "load → skipped learning and broken cooperation → less capacity → load"},
	{"R6", "reinforcing", "Programme pile", "launch → one more programme → load and upkeep → lower quality → less value → we need something new → launch"},
	{"R7", "reinforcing", "Sunk cost", "money spent around an elephant → firmer grip → lower return → more money needed"},
	{"R8", "reinforcing", "Contagion", "leavers → lost ties and thinner networks → leavers"},
	{"R9", "reinforcing", "Budget spiral", "fewer members → less money → cuts → load → lower quality → fewer members"},
	{"R10", "reinforcing", "Board credit", "a good year by the board's yardstick → support → political capital → elephants confronted → better years, or the calendar kept"},
	{"R11", "reinforcing", "Rival platform", "users attract users"},
	{"R12", "reinforcing", "Standing", "conference and visibility → standing → joins → conference"},
	{"B1", "balancing", "Prospects", "the pool runs down as people join"},
	{"B2", "balancing", "Spending", "members spend only so much, shared between offerings"},
	{"B3", "balancing", "Diminishing returns", "of days and of dollars"},
	{"B4", "balancing", "Budget rule", "spending follows income"},
	{"B5", "balancing", "Drift", "knowledge and fit go stale as needs move"},
	{"B6", "balancing", "Resistance", "confronting bruises support and drains capital, which slows confronting"},
	{"B7", "balancing", "Reversion", "minds and cooperation slide back to the culture's floor"},
	{"B8", "balancing", "Coordination", "working across silos costs before it pays"},
	{"B9", "balancing", "Loyalty", "relationships discount rivals"},
	{"B10", "balancing", "Prudence", "thin reserves lower support and curb bold spending"},
}

var absent = []string{
	"prices: dues do not respond to decisions, although demand is known to be fairly inelastic",
	"the leader's private life, luck in hiring, and persons as persons: layers of leadership are means",
	"law, tax, and what a particular profession does",
	"competition between associations, other than rival platforms",
	"members' own politics: elections and factions; chapters have leaders, but no votes",
	"any measure of what is right for a real organisation",
}

var doubts = []string{
	"associations that run only the calendar keep their members for ten years in a fast-moving, interactive field",
	"organisations that begin with connection and leave their assumptions alone get as much from it as those that confront them first",
	"investments in customer relationship return as much across closed departments as across open ones",
	"the order of clearing and building turns out not to matter",
	"members who know nobody renew as readily as members with ties, everything else equal",
	"offerings made with users earn no more than others where this has been measured again",
}

var contested = []string{
	"customer-centred structure paid only in some settings, after weaker years (Lee et al. 2015): the model has a frontier below which the calendar wins",
	"members who do not engage may renew for years (F74): value felt counts apart from engagement",
	"large traditional bodies can grow: decline is not destiny",
	"that seventy per cent of change fails has no sound evidence: the model does not assume it",
}
