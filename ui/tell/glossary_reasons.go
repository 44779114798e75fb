package tell

import (
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// reasons tells of the causes whose names do not say it all. They are named as
// reports name them.
var reasons = []struct {
	cause sim.Cause
	means string
}{
	{sim.CauseVerdict, say.Mark("how the board read the year: by money left over, members gained, conference income and standing, and by members as far as it thinks from their side")},
	{sim.CauseHabit, say.Mark("what comes back where nobody works against it")},
	{sim.CauseUpkeep, say.Mark("political capital that wears off every year")},
	{sim.CauseStart, say.Mark("what a new leader is given and does not keep by itself")},
	{sim.CauseOffice, say.Mark("trust that comes with the post, whoever has it")},
	{sim.CauseLuck, say.Mark("what chance did, against what was to be expected")},
	{sim.CauseMix, say.Mark("the members of this year are not those of last year")},
	{sim.CauseTenure, say.Mark("who has belonged for long renews more readily than who is new")},
	{sim.CauseLostTies, say.Mark("who knew somebody that left renews less readily")},
	{sim.CauseRivals, say.Mark("members find elsewhere what they look for")},
	{sim.CauseValue, say.Mark("what belonging was worth to members, all they got taken together")},
	{sim.CauseProgrammes, say.Mark("every programme on offer is work, year after year")},
	{sim.CauseLoad, say.Mark("work that gets worse because staff carry more than they can")},
	{sim.CauseForgetting, say.Mark("members move on, and what was known of them fits less")},
	{sim.CauseMinds, say.Mark("how far those who lead think from the member's side")},
	{sim.CauseLimits, say.Mark("what is lost because a figure can go no lower or higher")},
}

func reasonTerms() []Term {
	var all []Term
	for _, r := range reasons {
		all = append(all, Term{asSentence(CauseLabel(r.cause)), say.Text(r.means)})
	}
	return all
}
