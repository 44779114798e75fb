package tell

import (
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// An effect is one thing that a lever does, with everything that an aid may
// show of it.
type effect struct {
	up    bool
	what  string
	size  string // a band
	delay string
}

// Bands of size. How much is really gained depends on the rest of the house.
var (
	small  = say.Mark("small")
	medium = say.Mark("medium")
	large  = say.Mark("large")
)

// Delays.
var (
	atOnce    = say.Mark("at once")
	sameYear  = say.Mark("within the year")
	aYear     = say.Mark("after about a year")
	oneToTwo  = say.Mark("over one to two years")
	twoThree  = say.Mark("over two to three years")
	inThird   = say.Mark("in the third quarter")
	allTheWay = say.Mark("for as long as it runs")
)

func raises(what, size, delay string) effect { return effect{true, what, size, delay} }
func lowers(what, size, delay string) effect { return effect{false, what, size, delay} }

// leverWords holds what is said of each lever where a scenario says nothing
// else.
var leverWords = [sim.NumLevers]struct {
	label, about string
	effects      []effect
}{
	sim.Conference: {say.Mark("Annual conference"),
		say.Mark("The yearly meeting: how big it is, and how many of the leaders' days go into it. Without it the autumn is quiet and so is the till."),
		[]effect{raises(say.Mark("conference income"), large, inThird), raises(say.Mark("the association's standing"), large, twoThree),
			raises(say.Mark("ties between the members who come"), small, inThird), raises(say.Mark("the staff's workload"), large, allTheWay)}},
	sim.BudgetPreparation: {say.Mark("Budget preparation"),
		say.Mark("Days spent on where the money goes before it goes there."),
		[]effect{lowers(say.Mark("waste in running costs"), small, atOnce), raises(say.Mark("how fully a cut is made when one is needed"), medium, sameYear)}},
	sim.BoardMeetings: {say.Mark("Board meetings"),
		say.Mark("Papers, pre-meetings, the meetings themselves and the calls after them."),
		[]effect{raises(say.Mark("board support"), large, oneToTwo), raises(say.Mark("the association's standing"), small, twoThree)}},
	sim.ProgramLaunches: {say.Mark("New programme launches"),
		say.Mark("New programmes, courses and products drawn up in the house."),
		[]effect{raises(say.Mark("income from what is new"), medium, sameYear), raises(say.Mark("the association's standing"), medium, twoThree),
			raises(say.Mark("the number of programmes to feed, and with it workload and cost"), medium, aYear)}},
	sim.KeyAppearances: {say.Mark("Key appearances"),
		say.Mark("Speaking, hosting and being seen where the field meets."),
		[]effect{raises(say.Mark("the association's standing"), medium, twoThree), raises(say.Mark("political capital"), medium, sameYear),
			raises(say.Mark("board support"), small, oneToTwo)}},

	sim.Listening: {say.Mark("Listening"),
		say.Mark("Hearing members out, those who left and those who never joined included, and making sense of it together."),
		[]effect{raises(say.Mark("knowledge of members"), large, oneToTwo), raises(say.Mark("ideas from members"), small, aYear),
			raises(say.Mark("the evidence against what goes unquestioned"), medium, oneToTwo)}},
	sim.PersonalRelationships: {say.Mark("Personal relationships"),
		say.Mark("Being known by name, and served as somebody in particular."),
		[]effect{raises(say.Mark("relationships with members"), large, oneToTwo)}},
	sim.MemberCommunities: {say.Mark("Member communities"),
		say.Mark("Room for members to work with each other, with the house as host and not as hub."),
		[]effect{raises(say.Mark("the network between members"), large, oneToTwo), raises(say.Mark("how far volunteers think from the member's side"), small, twoThree)}},
	sim.StrategicRelationships: {say.Mark("Strategic relationships"),
		say.Mark("Lasting work with the few partners, employers and networks that matter to many members."),
		[]effect{raises(say.Mark("sponsorship"), medium, sameYear), raises(say.Mark("relationships with members"), medium, oneToTwo)}},
	sim.CoDevelopment: {say.Mark("Co-development"),
		say.Mark("Making what is offered together with the members who will use it."),
		[]effect{raises(say.Mark("offerings that fit"), large, aYear), raises(say.Mark("ideas from members"), medium, aYear),
			raises(say.Mark("knowledge of members"), medium, oneToTwo), raises(say.Mark("cooperation and relationships"), small, oneToTwo)}},
	sim.Experiments: {say.Mark("Experiments"),
		say.Mark("Trying things small, keeping what works and closing what nobody needs."),
		[]effect{raises(say.Mark("how many trials are begun and pass"), medium, aYear), lowers(say.Mark("programmes that nobody would miss"), medium, aYear)}},
	sim.SiloBreaking: {say.Mark("Breaking silos"),
		say.Mark("Shared work, shared goals and shared members across departments."),
		[]effect{raises(say.Mark("cooperation between departments"), large, oneToTwo), lowers(say.Mark("the pace of relationship work meanwhile"), small, atOnce)}},
	sim.CultureBuilding: {say.Mark("Culture building"),
		say.Mark("How the chief executive and the staff think about whom they work for."),
		[]effect{raises(say.Mark("how far the executive and staff think from the member's side"), medium, twoThree)}},
	sim.CapabilityBuilding: {say.Mark("Capability building"),
		say.Mark("Skills for relationships, listening and working together, at every level."),
		[]effect{raises(say.Mark("the skills of executive, staff and volunteers"), large, oneToTwo)}},
	sim.BoardRenewal: {say.Mark("Board and volunteer renewal"),
		say.Mark("Who leads as a volunteer, how they are found, and what they talk about when they meet."),
		[]effect{raises(say.Mark("how far board and volunteers think from the member's side"), medium, twoThree),
			raises(say.Mark("the skills of board and volunteers"), medium, oneToTwo)}},

	sim.BestPracticeTour: {say.Mark("Best-practice tour"),
		say.Mark("Visiting admired associations and bringing their practices home."),
		[]effect{raises(say.Mark("board support"), small, oneToTwo), raises(say.Mark("relationships with members"), say.Mark("very small"), oneToTwo),
			raises(say.Mark("the staff's workload"), medium, allTheWay)}},
	sim.TightenControl: {say.Mark("Tighten control"),
		say.Mark("Approvals, targets and reports until nothing slips."),
		[]effect{lowers(say.Mark("workload and waste"), medium, say.Mark("at once, wearing off within a year")), lowers(say.Mark("cooperation between departments"), medium, oneToTwo),
			lowers(say.Mark("skills and fresh thinking"), medium, oneToTwo), lowers(say.Mark("trust"), medium, sameYear)}},
	sim.GuardEndowment: {say.Mark("Guard the endowment"),
		say.Mark("Moving money out of reach, for worse times."),
		[]effect{raises(say.Mark("the endowment and its yield"), small, sameYear), raises(say.Mark("board support"), small, oneToTwo),
			lowers(say.Mark("money that is free to use"), large, atOnce), raises(say.Mark("the fear of failing"), small, oneToTwo)}},
	sim.BigInvestment: {say.Mark("One big investment"),
		say.Mark("A grand system, bought once with political capital. What it is worth depends on who works together around it."),
		[]effect{raises(say.Mark("what the systems can do"), say.Mark("nothing to large"), sameYear),
			raises(say.Mark("relationships, as far as departments cooperate"), say.Mark("nothing to medium"), oneToTwo),
			lowers(say.Mark("political capital"), large, atOnce)}},
}

// groupLabels names the groups of the desk.
var groupLabels = [sim.NumGroups]string{
	sim.AnnualCycle: say.Mark("Annual cycle"),
	sim.Know:        say.Mark("Know"),
	sim.Relate:      say.Mark("Relate"),
	sim.Create:      say.Mark("Create"),
	sim.Build:       say.Mark("Build"),
	sim.Shortcuts:   say.Mark("Shortcuts"),
}

var groupAbout = [sim.NumGroups]string{
	sim.AnnualCycle: say.Mark("what fills the calendar"),
	sim.Know:        say.Mark("find out who the members are"),
	sim.Relate:      say.Mark("be close to them, and let them be close to each other"),
	sim.Create:      say.Mark("make what is offered with them"),
	sim.Build:       say.Mark("change how the house works and thinks"),
	sim.Shortcuts:   say.Mark("quick answers that please the board"),
}
