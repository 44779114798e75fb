package scenarios

import (
	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

// ReadPlans reads yearly plans for sc from a file: a list, or a list under
// years, with a plan for each year. What a plan does not name stays as in the
// year before; the first starts from the scenario's standing plan. There may be
// fewer plans than years. The plans can be used if no fault is an [Error];
// whether they fit the budgets of their year only a run can tell.
func ReadPlans(file string, data []byte, sc *Scenario) ([]sim.Plan, []Fault) {
	doc := dialect.Read(file, data)
	if doc.Root == nil {
		return nil, doc.Faults()
	}
	r := &reader{doc: doc, sc: Scenario{World: sc.World}}
	for _, e := range sc.World.Rules.Elephants {
		r.names.elephants = append(r.names.elephants, e.ID)
	}
	var plans []sim.Plan
	plan := sc.World.Plan
	years := r.yearsOf(doc.Root)
	for i, n := range years {
		if i == sc.World.Years {
			doc.Errorf(n.Place, "count", "there are %d plans, and %q has %d years; remove some", len(years), sc.Title, sc.World.Years)
			break
		}
		plan = r.plan(n, "a year's plan", plan)
		plans = append(plans, plan)
	}
	if doc.Bad() {
		return nil, doc.Faults()
	}
	return plans, doc.Faults()
}

// yearsOf returns the plans in a file.
func (r *reader) yearsOf(root *dialect.Node) []*dialect.Node {
	if root.Kind == dialect.List {
		return root.Items
	}
	return r.fields(root, "plans").Entries("years")
}
