package sim

// MarketRules say what grows up beside the association.
type MarketRules struct {
	RivalStart, RivalCeiling, RivalRate                           float64
	PlatformStart, PlatformAlone, PlatformSpread, PlatformCeiling float64
	ReachBase, ReachInteractive                                   float64
	Loyalty                                                       float64
}

var marketParameters = []Parameter{
	{"market.rival_start", "quality of rival platforms at the start", "0 to 1", "A", 0, 1, eras(.05, .10, .35), func(r *Rules) *float64 { return &r.Market.RivalStart }},
	{"market.rival_ceiling", "quality rivals come to", "0 to 1", "A", 0, 1, eras(.15, .25, .80), func(r *Rules) *float64 { return &r.Market.RivalCeiling }},
	{"market.rival_rate", "how fast rivals improve, each half-year's worth of a year", "a year", "A", 0, 1, eras(.02, .03, .07), func(r *Rules) *float64 { return &r.Market.RivalRate }},
	{"market.platform_start", "share of the field on platforms at the start", "share", "A", 0, 1, eras(.02, .05, .22), func(r *Rules) *float64 { return &r.Market.PlatformStart }},
	{"market.platform_alone", "people who take up a platform unprompted", "a year", "F64", 0, 1, eras(.005, .01, .03), func(r *Rules) *float64 { return &r.Market.PlatformAlone }},
	{"market.platform_spread", "people who follow others onto a platform", "a year", "F64", 0, 2, eras(.10, .20, .38), func(r *Rules) *float64 { return &r.Market.PlatformSpread }},
	{"market.platform_ceiling", "share of the field that platforms can reach", "share", "A", 0, 1, eras(.15, .30, .85), func(r *Rules) *float64 { return &r.Market.PlatformCeiling }},
	{"market.reach_base", "how easily a bureaucratic member is reached by platforms", "multiple", "A", 0, 2, all(.45), func(r *Rules) *float64 { return &r.Market.ReachBase }},
	{"market.reach_interactive", "what interactivity adds to that", "multiple", "A", 0, 2, all(.9), func(r *Rules) *float64 { return &r.Market.ReachInteractive }},
	{"market.loyalty", "part of a rival's pull that a full relationship takes away", "share", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Market.Loyalty }},
}
