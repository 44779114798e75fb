package words

import "example.com/realign/sim"

// housePlaces are where the house stands and what it can do. Their words are the
// model's own.
func housePlaces() []Place {
	return []Place{
		{ID: "advisors", What: "the list of advisors", About: "The departments, and who speaks for each.", Words: departmentWords(Word{Kind: Line, Cells: 30, Example: "Ines Albrecht", Meaning: "who speaks for %s"})},
		startPlace(),
		{ID: "board", What: "the board", About: "For `start`: what is known of the board, in one place.", Words: []Word{
			{Name: "support", Kind: Level, Unit: "share", Hi: 1, Example: "62%", Meaning: "how far it stands behind you"},
			{Name: "mindset", Kind: Level, Unit: "share", Hi: 1, Example: "8%", Meaning: "how far it thinks from outside in"},
			{Name: "capability", Kind: Level, Unit: "share", Hi: 1, Example: "30%", Meaning: "its skill"},
		}},
		{ID: "rules", What: "the list of rules", About: "Every constant of the model; `realign model` lists them with meaning, unit, range and source.",
			Open: "KEY", Each: Word{Name: "needs.drift", Kind: Number, Lo: -1e9, Hi: 1e9, OrGroup: "moving", Example: "0.03", Meaning: "another value than the era's"}},
		{ID: "moving", What: "a rule that moves", About: "For a rule, where the era changes.", Words: []Word{
			{Name: "from", Kind: Number, Lo: -1e9, Hi: 1e9, Needed: true, Example: "0.02", Meaning: "its value in the first era"},
			{Name: "to", Kind: Number, Lo: -1e9, Hi: 1e9, Needed: true, Example: "0.05", Meaning: "its value in the second"},
		}},
		{ID: "levers", What: "the list of levers", About: "The levers, by name.", Words: leverWords(func(l sim.Lever) (Word, bool) {
			return Word{Kind: Group, Of: "lever", Meaning: "changes to it"}, true
		})},
		{ID: "lever", What: "a lever", Words: []Word{
			{Name: "label", Kind: Line, Cells: 40, Example: "Spring fair", Meaning: "what it is called here"},
			{Name: "about", Kind: Line, Cells: 140, Example: "Three days in the fish hall.", Meaning: "a line about it"},
			{Name: "least", Kind: Whole, Lo: 0, Hi: float64(sim.MaxLevel), Example: "1", Meaning: "the lowest it can be set to"},
			{Name: "days", Kind: Number, List: true, Least: levels, Most: levels, Lo: 0, Hi: mostDays, Example: "[0, 8, 14, 20]", Meaning: "leadership days a quarter, for the levels 0 to 3"},
			{Name: "money", Kind: Number, List: true, Least: levels, Most: levels, Lo: 0, Hi: mostDollars, Example: "[0, 8k, 16k, 30k]", Meaning: "dollars a quarter, for the levels 0 to 3"},
			{Name: "amount", Kind: Number, List: true, Least: levels, Most: levels, Lo: 0, Hi: mostAmount, Example: "[0, 0.7, 1, 1.25]", Meaning: "how much of it, for the levels 0 to 3"},
		}},
		{ID: "drags", What: "the list of drags", About: "The ten investments, and what part of the return of each the elephant takes.", Words: leverWords(func(l sim.Lever) (Word, bool) {
			return Word{Kind: Share, Example: "22%", Meaning: "of its return"}, l.Connects()
		})},
		{ID: "effects", What: "the effects", About: "What changes, and by how much. A change needs a sign; only `conference_scale` can be set outright.", Words: effectWords()},
	}
}

// levels is how many levels a lever has.
const levels = int(sim.MaxLevel) + 1

func departmentWords(like Word) []Word {
	var all []Word
	for d := range sim.NumDepartments {
		w := like
		w.Name, w.Meaning = d.ID(), fill(like.Meaning, d.ID())
		all = append(all, w)
	}
	return all
}

func leverWords(like func(sim.Lever) (Word, bool)) []Word {
	var all []Word
	for l := range sim.NumLevers {
		if w, takes := like(l); takes {
			w.Name = l.ID()
			all = append(all, w)
		}
	}
	return all
}

func startPlace() Place {
	p := Place{ID: "start", What: "the start", About: "Where things stand, without a sign. Revenue and innovation follow from the rest and cannot be set.", Words: []Word{
		{Name: "members", Kind: Whole, Lo: LeastMembers, Hi: MostMembers, Example: "11800", Meaning: "how many there are"},
		{Name: "renewal", Kind: Share, Example: "84%", Meaning: "the share of members who renew in the first year, if the standing plan goes on and nothing happens; the game fits the rule `leaving.base` to it"},
		{Name: "board", Kind: Group, Of: "board", Meaning: "the board, in one place"},
	}}
	for q := range sim.NumQuantities {
		if Starts(q) {
			p.Words = append(p.Words, quantityWord(q, Level))
		}
	}
	return p
}

func effectWords() []Word {
	var all []Word
	for q := range sim.NumQuantities {
		if q.Changeable() {
			all = append(all, quantityWord(q, Change))
		}
	}
	return append(all, Word{Name: "for_quarters", Kind: Whole, Lo: 1, Hi: 4 * MostYears, Example: "4", Meaning: "how long changes last that end by themselves; 4 where it is left out"})
}

// quantityWord is the word for a quantity of the model, by layer, elephant or
// chapter where it has several.
func quantityWord(q sim.Quantity, kind Kind) Word {
	w := Word{Name: q.ID() + part(q.Index()), Kind: kind, Unit: unitOf(q), Hi: MostOf(q), Meaning: meanings[q]}
	switch {
	case q == sim.ConferenceScale:
		w.Example = "0"
	case kind == Change:
		w.Example = map[string]string{"share": "+5%", "money": "-35k", "people": "-40", "number": "-0.5"}[w.Unit]
	default:
		w.Example = map[string]string{"share": "40%", "money": "1.2M", "people": "1200", "number": "1"}[w.Unit]
	}
	if q.Temporary() {
		w.Meaning += "; for some quarters"
	}
	return w
}

// part is how the part of a quantity is written that exists several times.
func part(i sim.Index) string {
	switch i {
	case sim.PerLayer:
		return ".LAYER"
	case sim.PerElephant:
		return ".ELEPHANT"
	case sim.PerChapter:
		return ".CHAPTER"
	default:
		return ""
	}
}

// meanings says what each quantity is.
var meanings = [sim.NumQuantities]string{
	sim.Quantity(sim.Members):          "people who belong",
	sim.Quantity(sim.Renewal):          "share of members who renewed in the last finished year",
	sim.Quantity(sim.FirstYearRenewal): "the same of those in their first year",
	sim.Quantity(sim.Engagement):       "how much members take part, on average",
	sim.Quantity(sim.Vitality):         "members times their engagement",
	sim.Quantity(sim.Silos):            "how little departments work together",
	sim.Quantity(sim.Innovation):       "how much that is new fits what members need",
	sim.Quantity(sim.Knowledge):        "how much the house knows of its members",
	sim.Quantity(sim.Reserves):         "money in hand",
	sim.Quantity(sim.Net):              "what was left of the last finished year",
	sim.Quantity(sim.Revenue):          "what the last finished year took in",
	sim.Quantity(sim.BoardSupport):     "how far the board stands behind you",
	sim.Quantity(sim.PoliticalCapital): "points that confronting and changing cost",
	sim.Quantity(sim.Trust):            "how far people inside trust you",
	sim.Quantity(sim.Load):             "work for each pair of hands; 1 is a full day",
	sim.YearNumber:                     "the year now played, from 1",
	sim.Relationships:                  "how close the house is to its members",
	sim.Network:                        "how well members know each other through you",
	sim.Standing:                       "what the name is worth outside",
	sim.Ideas:                          "ideas from members, waiting",
	sim.Programmes:                     "offerings alive",
	sim.ConferenceScale:                "the size of the conference, whatever is planned; 1 is the usual",
	sim.Mindset:                        "how far a layer of leaders thinks from outside in",
	sim.Capability:                     "the skill of a layer",
	sim.Evidence:                       "what speaks against an elephant",
	sim.Grip:                           "how firmly an elephant is held",
	sim.PlatformUse:                    "share of the field that uses rival platforms",
	sim.RivalQuality:                   "how good these are",
	sim.Attendance:                     "share of members at the last conference",
	sim.ConferenceQuality:              "how good it was",
	sim.RenewalOdds:                    "a push on renewing: +0.1 makes a rate of 84% about 85%",
	sim.Joining:                        "added to the rate at which people join",
	sim.LeadershipDays:                 "days taken out of the coming quarter",
	sim.StaffCount:                     "posts",
	sim.EndowmentFund:                  "the endowment",
	sim.Credential:                     "share of members whom a credential binds",
	sim.EmployerPaid:                   "share of members whose employer pays",
	sim.ChapterMembers:                 "a chapter's share of all members; a change is in parts of the chapter",
	sim.ChapterMindset:                 "how far its leaders think from outside in",
	sim.ChapterRelationship:            "how close it is to its members",
	sim.ChapterSilos:                   "how little it works with the house",
}
