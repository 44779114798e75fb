package sim

// UrgencyRules say when everybody can see that the association is in trouble,
// and what that makes possible.
type UrgencyRules struct {
	FallFree, FallFull   float64
	Evidence, Coalition  float64
	Bill, Bruise, Loosen float64
	Backing, BackingHalf float64
}

var urgencyParameters = []Parameter{
	{"urgency.fall_free", "fall of members over two years that alarms nobody", "share", "A", 0, 1, all(.02), func(r *Rules) *float64 { return &r.Urgency.FallFree }},
	{"urgency.fall_full", "further fall that alarms everybody", "share", "A, order F7", .01, 1, all(.12), func(r *Rules) *float64 { return &r.Urgency.FallFull }},
	{"urgency.evidence", "evidence against every elephant that full alarm brings", "a year", "A, direction F27", 0, 5, all(.6), func(r *Rules) *float64 { return &r.Urgency.Evidence }},
	{"urgency.coalition", "weight of full alarm in the coalition", "weight", "A, direction F60", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Urgency.Coalition }},
	{"urgency.bill", "part of the price of confronting that full alarm saves", "share", "A, direction F27", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Urgency.Bill }},
	{"urgency.bruise", "part of the bruise that full alarm saves", "share", "A, direction F27", 0, 1, all(.7), func(r *Rules) *float64 { return &r.Urgency.Bruise }},
	{"urgency.loosen", "part of their drag, and of their hold on programmes, that elephants lose at full alarm", "share", "A, direction F27", 0, 1, all(.45), func(r *Rules) *float64 { return &r.Urgency.Loosen }},
	{"urgency.backing", "support, at full alarm, for a leader who takes on what is behind it", "0 to 1", "A, direction F60", 0, 1, all(.35), func(r *Rules) *float64 { return &r.Urgency.Backing }},
	{"urgency.backing_half", "days on elephants that give half of that", "days a quarter", "A", .1, 60, all(4), func(r *Rules) *float64 { return &r.Urgency.BackingHalf }},
}
