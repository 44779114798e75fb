package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// leverText returns what the scenario says of a lever itself.
func leverText(sc *scenarios.Scenario, l sim.Lever) scenarios.Lever {
	if l < 0 || l >= sim.NumLevers {
		return scenarios.Lever{}
	}
	own := sc.Levers[l]
	return scenarios.Lever{Label: say.Text(own.Label), About: say.Text(own.About)}
}

// memberWord says what several members are called here.
func memberWord(sc *scenarios.Scenario) string {
	if sc.Association.MembersWord == "" {
		return say.Text("members")
	}
	return say.Text(sc.Association.MembersWord)
}

// associationName names who is led.
func associationName(sc *scenarios.Scenario) string {
	if sc.Association.Name != "" {
		return say.Text(sc.Association.Name)
	}
	return say.Text(sc.Title)
}

// segmentName names segment i of the world.
func segmentName(sc *scenarios.Scenario, i int) string {
	if i < 0 {
		return say.Text("everyone")
	}
	if i < len(sc.Segments) && sc.Segments[i].Name != "" {
		return say.Text(sc.Segments[i].Name)
	}
	return say.Textf("Group %d", i+1)
}

// chapterName names chapter i of the world.
func chapterName(sc *scenarios.Scenario, i int) string {
	if i >= 0 && i < len(sc.Chapters) && sc.Chapters[i].Name != "" {
		return say.Text(sc.Chapters[i].Name)
	}
	return say.Textf("Chapter %d", i+1)
}

// needName names what members differ in.
func needName(sc *scenarios.Scenario, d int) string {
	if d >= 0 && d < len(sc.NeedNames) && sc.NeedNames[d] != "" {
		return say.Text(sc.NeedNames[d])
	}
	return say.Textf("need %d", d+1)
}

// belief returns what people say of elephant e.
func belief(sc *scenarios.Scenario, e int) string {
	if e >= 0 && e < len(sc.Elephants) && sc.Elephants[e].Belief != "" {
		return say.Text(sc.Elephants[e].Belief)
	}
	return say.Textf("Assumption %d", e+1)
}

// hint returns what is felt of elephant e before it is named.
func hint(sc *scenarios.Scenario, e int) string {
	if e >= 0 && e < len(sc.Elephants) {
		return say.Text(sc.Elephants[e].Hint)
	}
	return ""
}

// layerNames and departmentNames name the parts of the house.
var layerNames = [sim.NumLayers]string{
	sim.Exec: say.Mark("Chief executive"), sim.Board: say.Mark("Board"), sim.Staff: say.Mark("Staff"), sim.Volunteers: say.Mark("Volunteers"),
}

var departmentNames = [sim.NumDepartments]string{
	sim.MembershipDept: say.Mark("Membership"), sim.EventsDept: say.Mark("Events"), sim.EducationDept: say.Mark("Education"),
	sim.PublicationsDept: say.Mark("Publications"), sim.AdvocacyDept: say.Mark("Advocacy"),
	sim.CommunicationsDept: say.Mark("Communications"), sim.OperationsDept: say.Mark("Operations"),
}

// LayerLabel names a level of leadership.
func LayerLabel(l sim.Layer) string { return say.Text(layerNames[l]) }

// DepartmentLabel names a department.
func DepartmentLabel(d sim.Department) string { return say.Text(departmentNames[d]) }

// shockText says what struck from outside.
func shockText(sc *scenarios.Scenario, i int) string {
	if i >= 0 && i < len(sc.Shocks) && sc.Shocks[i].Text != "" {
		return say.Text(sc.Shocks[i].Text)
	}
	return say.Text("Something happened outside.")
}
