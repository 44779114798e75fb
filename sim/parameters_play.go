package sim

// FogRules say what a leader can see.
type FogRules struct {
	GroupsAt, ShapesAt, NeedsAt, ArrowsAt, ShareError, BandDays, Band float64
}

// CardRules say how often dilemmas interrupt.
type CardRules struct {
	MostAYear float64
}

var playParameters = []Parameter{
	{"fog.groups_at", "knowledge from which two groups can be told apart", "0 to 1", "A", 0, 1, all(.25), func(r *Rules) *float64 { return &r.Fog.GroupsAt }},
	{"fog.shapes_at", "knowledge from which the segments can be", "0 to 1", "A", 0, 1, all(.40), func(r *Rules) *float64 { return &r.Fog.ShapesAt }},
	{"fog.needs_at", "knowledge from which their needs can be read", "0 to 1", "A", 0, 1, all(.55), func(r *Rules) *float64 { return &r.Fog.NeedsAt }},
	{"fog.arrows_at", "knowledge from which it shows where they move", "0 to 1", "A", 0, 1, all(.70), func(r *Rules) *float64 { return &r.Fog.ArrowsAt }},
	{"fog.share_error", "error of a segment's size without knowledge", "share", "A", 0, 1, all(.30), func(r *Rules) *float64 { return &r.Fog.ShareError }},
	{"fog.band_days", "days a quarter on listening or capability that make stocks of the house readable", "days a quarter", "A", 0, 60, all(2), func(r *Rules) *float64 { return &r.Fog.BandDays }},
	{"fog.band", "half width of a range that is only guessed", "0 to 1", "A", 0, 0.5, all(.15), func(r *Rules) *float64 { return &r.Fog.Band }},
	{"cards.most_a_year", "most dilemmas that come up by condition", "a year", "A", 0, 4, all(2), func(r *Rules) *float64 { return &r.Cards.MostAYear }},
}
