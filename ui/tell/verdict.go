package tell

import (
	"strconv"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// verdictOf returns how the board read a year, 0 to 1 in millionths; false where
// the run ended before it did.
func verdictOf(y *sim.Year) (sim.Amount, bool) {
	for _, e := range y.Events {
		if e.Kind == sim.BoardVerdict {
			return e.Amount, true
		}
	}
	return 0, false
}

// worstRead says which year the board read worst, and what of that year's figures
// spoke against it; nothing where no year was read.
func worstRead(years []sim.Year) string {
	worst, least := -1, sim.Amount(0)
	for i := range years {
		if a, read := verdictOf(&years[i]); read && (worst < 0 || a < least) {
			worst, least = i, a
		}
	}
	if worst < 0 {
		return ""
	}
	score := Percent(least.Float(sim.InMicro))
	if against := spokeAgainst(years, worst); len(against) > 0 {
		return say.Textf("The board read year %[1]d worst, at %[2]s by its own yardstick: %[3]s.", years[worst].Number, score, list(against))
	}
	return say.Textf("The board read year %[1]d worst, at %[2]s by its own yardstick.", years[worst].Number, score)
}

// spokeAgainst lists what of a year's figures speaks against it to a board: money,
// members, and what the conference brought in.
func spokeAgainst(years []sim.Year, i int) (words []string) {
	y := &years[i]
	if net := y.Figures[sim.Net]; net < 0 {
		words = append(words, say.Textf("%s more was spent than came in", FormatAmount(sim.Net, -net)))
	}
	if lost := int(y.Accounts[sim.Members].Opening - y.Figures[sim.Members]); lost > 0 {
		words = append(words, say.Many(lost, "there was 1 member fewer", "there were %s members fewer", Count(lost)))
	}
	if i > 0 {
		if less := conferenceIncome(&years[i-1]) - conferenceIncome(y); less > 0 {
			words = append(words, say.Textf("the conference brought in %s less than the year before", FormatAmount(sim.Net, less)))
		}
	}
	return words
}

// conferenceIncome returns what the conference of a year brought in, in cents.
func conferenceIncome(y *sim.Year) sim.Amount {
	for _, l := range y.Income {
		if l.Cause == sim.CauseConferenceIncome {
			return l.Amount
		}
	}
	return 0
}

// boardReadings sets beside each other how the board read each year and what it
// reads a year by, for a run in which its support fell; nothing of others.
func boardReadings(years []sim.Year) []page.Block {
	if len(years) == 0 || years[len(years)-1].Figures[sim.BoardSupport] >= years[0].Accounts[sim.BoardSupport].Opening-littleApart {
		return nil
	}
	t := page.Table{
		Head:  []string{say.Text("Year"), say.Text("Read at"), say.Text("Left over"), say.Text("Members"), say.Text("Conference income"), FigureLabel(sim.BoardSupport)},
		Right: []int{1, 2, 3, 4, 5},
	}
	for i := range years {
		y, score := &years[i], "–"
		if a, read := verdictOf(y); read {
			score = Percent(a.Float(sim.InMicro))
		}
		t.Rows = append(t.Rows, []string{
			strconv.Itoa(y.Number), score, FormatAmount(sim.Net, y.Figures[sim.Net]),
			FormatPart(sim.Members, y.Figures[sim.Members]-y.Accounts[sim.Members].Opening),
			FormatAmount(sim.Net, conferenceIncome(y)), FormatAmount(sim.BoardSupport, y.Figures[sim.BoardSupport]),
		})
	}
	return []page.Block{
		page.Heading{Text: say.Text("How the board read the years")},
		page.Text{Text: say.Text("The board's verdict on a year comes from these figures and from the association's standing; as far as the board thinks from the member's side, from renewal, engagement and closeness too. Its support follows the verdict, and what is done for the board itself.")},
		t,
	}
}
