package tell

import "example.com/realign/sim"

// An effect is one thing that a lever does, with everything that an aid may
// show of it.
type effect struct {
	up    bool
	what  string
	size  string // a band
	delay string
}

// Bands of size. How much is really gained depends on the rest of the house.
const (
	small  = "small"
	medium = "medium"
	large  = "large"
)

// Delays.
const (
	atOnce    = "at once"
	sameYear  = "within the year"
	aYear     = "after about a year"
	oneToTwo  = "over one to two years"
	twoThree  = "over two to three years"
	inThird   = "in the third quarter"
	allTheWay = "for as long as it runs"
)

func raises(what, size, delay string) effect { return effect{true, what, size, delay} }
func lowers(what, size, delay string) effect { return effect{false, what, size, delay} }

// leverWords holds what is said of each lever where a scenario says nothing
// else.
var leverWords = [sim.NumLevers]struct {
	label, about string
	effects      []effect
}{
	sim.Conference: {"Annual conference",
		"The yearly meeting: how big it is, and how many of the leaders' days go into it. Without it the autumn is quiet and so is the till.",
		[]effect{raises("conference income", large, inThird), raises("the association's standing", large, twoThree),
			raises("ties between the members who come", small, inThird), raises("the staff's workload", large, allTheWay)}},
	sim.BudgetPreparation: {"Budget preparation",
		"Days spent on where the money goes before it goes there.",
		[]effect{lowers("waste in running costs", small, atOnce), raises("how fully a cut is made when one is needed", medium, sameYear)}},
	sim.BoardMeetings: {"Board meetings",
		"Papers, pre-meetings, the meetings themselves and the calls after them.",
		[]effect{raises("board support", large, oneToTwo), raises("the association's standing", small, twoThree)}},
	sim.ProgramLaunches: {"New programme launches",
		"New programmes, courses and products drawn up in the house.",
		[]effect{raises("income from what is new", medium, sameYear), raises("the association's standing", medium, twoThree),
			raises("the number of programmes to feed, and with it workload and cost", medium, aYear)}},
	sim.KeyAppearances: {"Key appearances",
		"Speaking, hosting and being seen where the field meets.",
		[]effect{raises("the association's standing", medium, twoThree), raises("political capital", medium, sameYear),
			raises("board support", small, oneToTwo)}},

	sim.Listening: {"Listening",
		"Hearing members out, those who left and those who never joined included, and making sense of it together.",
		[]effect{raises("knowledge of members", large, oneToTwo), raises("ideas from members", small, aYear),
			raises("the evidence against what goes unquestioned", medium, oneToTwo)}},
	sim.PersonalRelationships: {"Personal relationships",
		"Being known by name, and served as somebody in particular.",
		[]effect{raises("relationships with members", large, oneToTwo)}},
	sim.MemberCommunities: {"Member communities",
		"Room for members to work with each other, with the house as host and not as hub.",
		[]effect{raises("the network between members", large, oneToTwo), raises("how far volunteers think from the member's side", small, twoThree)}},
	sim.StrategicRelationships: {"Strategic relationships",
		"Lasting work with the few partners, employers and networks that matter to many members.",
		[]effect{raises("sponsorship", medium, sameYear), raises("relationships with members", medium, oneToTwo)}},
	sim.CoDevelopment: {"Co-development",
		"Making what is offered together with the members who will use it.",
		[]effect{raises("offerings that fit", large, aYear), raises("ideas from members", medium, aYear),
			raises("knowledge of members", medium, oneToTwo), raises("cooperation and relationships", small, oneToTwo)}},
	sim.Experiments: {"Experiments",
		"Trying things small, keeping what works and closing what nobody needs.",
		[]effect{raises("how many trials are begun and pass", medium, aYear), lowers("programmes that nobody would miss", medium, aYear)}},
	sim.SiloBreaking: {"Breaking silos",
		"Shared work, shared goals and shared members across departments.",
		[]effect{raises("cooperation between departments", large, oneToTwo), lowers("the pace of relationship work meanwhile", small, atOnce)}},
	sim.CultureBuilding: {"Culture building",
		"How the chief executive and the staff think about whom they work for.",
		[]effect{raises("how far the executive and staff think from the member's side", medium, twoThree)}},
	sim.CapabilityBuilding: {"Capability building",
		"Skills for relationships, listening and working together, at every level.",
		[]effect{raises("the skills of executive, staff and volunteers", large, oneToTwo)}},
	sim.BoardRenewal: {"Board and volunteer renewal",
		"Who leads as a volunteer, how they are found, and what they talk about when they meet.",
		[]effect{raises("how far board and volunteers think from the member's side", medium, twoThree),
			raises("the skills of board and volunteers", medium, oneToTwo)}},

	sim.BestPracticeTour: {"Best-practice tour",
		"Visiting admired associations and bringing their practices home.",
		[]effect{raises("board support", small, oneToTwo), raises("relationships with members", "very small", oneToTwo),
			raises("the staff's workload", medium, allTheWay)}},
	sim.TightenControl: {"Tighten control",
		"Approvals, targets and reports until nothing slips.",
		[]effect{lowers("workload and waste", medium, atOnce+", wearing off within a year"), lowers("cooperation between departments", medium, oneToTwo),
			lowers("skills and fresh thinking", medium, oneToTwo), lowers("trust", medium, sameYear)}},
	sim.GuardEndowment: {"Guard the endowment",
		"Moving money out of reach, for worse times.",
		[]effect{raises("the endowment and its yield", small, sameYear), raises("board support", small, oneToTwo),
			lowers("money that is free to use", large, atOnce), raises("the fear of failing", small, oneToTwo)}},
	sim.BigInvestment: {"One big investment",
		"A grand system, bought once with political capital. What it is worth depends on who works together around it.",
		[]effect{raises("what the systems can do", "nothing to large", sameYear),
			raises("relationships, as far as departments cooperate", "nothing to medium", oneToTwo),
			lowers("political capital", large, atOnce)}},
}

// groupLabels names the groups of the desk.
var groupLabels = [sim.NumGroups]string{
	sim.AnnualCycle: "Annual cycle",
	sim.Know:        "Know",
	sim.Relate:      "Relate",
	sim.Create:      "Create",
	sim.Build:       "Build",
	sim.Shortcuts:   "Shortcuts",
}

var groupAbout = [sim.NumGroups]string{
	sim.AnnualCycle: "what fills the calendar",
	sim.Know:        "find out who the members are",
	sim.Relate:      "be close to them, and let them be close to each other",
	sim.Create:      "make what is offered with them",
	sim.Build:       "change how the house works and thinks",
	sim.Shortcuts:   "quick answers that please the board",
}
