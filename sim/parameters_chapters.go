package sim

// ChapterRules say how parts of a membership with leaders of their own stand
// between the house and the members.
type ChapterRules struct {
	Weight                float64
	Own, LocalBase, Local float64
	ReachBase, Reach      float64
	House, Neighbours     float64
	Lists, Across         float64
}

var chapterParameters = []Parameter{
	{"chapters.weight", "part of a member's relationship that is with the chapter rather than with the house", "share", "A", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Chapters.Weight }},
	{"chapters.own", "closeness that a chapter has by being near", "0 to 1", "A", 0, 1, all(.06), func(r *Rules) *float64 { return &r.Chapters.Own }},
	{"chapters.local_base", "part of the house's relationship work that a chapter carries on whatever it thinks", "share", "A", 0, 2, all(.45), func(r *Rules) *float64 { return &r.Chapters.LocalBase }},
	{"chapters.local", "part that the changed minds of its leaders add", "share", "A, direction F71", 0, 2, all(.8), func(r *Rules) *float64 { return &r.Chapters.Local }},
	{"chapters.reach_base", "part of the house's work that reaches a chapter it does not work with", "share", "A", 0, 1, all(.35), func(r *Rules) *float64 { return &r.Chapters.ReachBase }},
	{"chapters.reach", "part that full cooperation with it adds", "share", "A, direction F35", 0, 2, all(.65), func(r *Rules) *float64 { return &r.Chapters.Reach }},
	{"chapters.house", "influence of the house's minds on a chapter that works with it fully", "weight", "A", 0, 2, all(.5), func(r *Rules) *float64 { return &r.Chapters.House }},
	{"chapters.neighbours", "influence of the other chapters on a chapter", "weight", "A", 0, 2, all(.2), func(r *Rules) *float64 { return &r.Chapters.Neighbours }},
	{"chapters.lists", "part of listening that is lost where chapters keep their lists to themselves", "share", "A, direction F71", 0, 1, all(.5), func(r *Rules) *float64 { return &r.Chapters.Lists }},
	{"chapters.across", "chance that a tie outside one's own group may lead to another chapter", "share", "A", 0, 1, all(.3), func(r *Rules) *float64 { return &r.Chapters.Across }},
}
