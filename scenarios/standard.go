package scenarios

import (
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

// Families are the kinds of elephants: assumptions nobody examines, habits that
// are kept because they are there, and foundations that nobody will touch.
var Families = words.At("elephant").Word("family").Values

// standardElephants are the words for the nine elephants of the model. A
// scenario may replace them with its own.
var standardElephants = []Elephant{
	{"we-know", "We already know what members want.", "assumption", "Asked what members need, the house reads out what it sells."},
	{"conference-is-us", "The conference is who we are.", "foundation", "Every new idea becomes a session at the conference, or dies."},
	{"one-package", "One membership, one package.", "foundation", "Very different people get the same things, and are counted as one."},
	{"nothing-dies", "Every programme has an owner; nothing dies.", "habit", "New work is added every year, and none is ever taken away."},
	{"seat-for-every-group", "A seat for every group is governance.", "foundation", "Tables are filled by who must sit there, not by what must be solved."},
	{"our-data", "Our department's members, our data.", "habit", "Two departments know the same member and do not know it."},
	{"they-owe-us", "They owe the field their dues.", "assumption", "Those who leave are called ungrateful, and are not called."},
	{"cannot-fail", "We cannot afford to fail.", "assumption", "Small trials are studied until they are too late to try."},
	{"running-the-calendar", "Leading means running the calendar.", "habit", "The year is full before anybody has asked what it is for."},
}

// standardElephant returns the words for an elephant of the model.
func standardElephant(id string) (Elephant, bool) {
	for _, e := range standardElephants {
		if e.ID == id {
			return e, true
		}
	}
	return Elephant{}, false
}

// standardRule returns the model's rule for one of its elephants.
func standardRule(rules []sim.ElephantRule, id string) (sim.ElephantRule, bool) {
	for _, r := range rules {
		if r.ID == id {
			return r, true
		}
	}
	return sim.ElephantRule{}, false
}

// standardEnding returns the words for an ending that a scenario does not name.
func standardEnding(id string) Ending {
	switch id {
	case sim.EndingDismissed:
		return Ending{id, "The board thanks you for your service", "Support was too low for too long. Somebody else will finish the plan, or drop it."}
	case sim.EndingInsolvent:
		return Ending{id, "The money ran out", "The last reserve is spent. What the members built together will go on elsewhere, or not at all."}
	default:
		return Ending{id, "The years are over", "You hand the association on as it is now."}
	}
}
