package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// EventText says one piece of news, and whether it is welcome.
func EventText(e sim.Event, sc *scenarios.Scenario) page.Text {
	switch e.Kind {
	case sim.ElephantSuspected, sim.ElephantNamed, sim.ElephantResolved, sim.ElephantBack, sim.ConfrontingStalled:
		return elephantNews(e, sc)
	case sim.BoardVerdict, sim.BoardWarns, sim.MoneyWarns, sim.EndowmentBroken, sim.InvestmentBuilt, sim.InvestmentRefused:
		return boardNews(e, sc)
	case sim.StaffCut:
		return page.Text{Text: posts(e.Amount, say.Mark("More was spent this year than came in, so 1 post was cut. Finance shows where the money went."),
			say.Mark("More was spent this year than came in, so %s posts were cut. Finance shows where the money went.")), Role: page.Bad}
	case sim.StaffGrown:
		return page.Text{Text: posts(e.Amount, say.Mark("There was money and more work than hands: 1 post was added."), say.Mark("There was money and more work than hands: %s posts were added.")), Role: page.Good}
	case sim.ShockStruck:
		return page.Text{Text: shockText(sc, e.Index), Role: page.Warn}
	default:
		return offeringNews(e, sc)
	}
}

// offeringNews tells of the conference and of what is offered.
func offeringNews(e sim.Event, sc *scenarios.Scenario) page.Text {
	many := memberWord(sc)
	switch e.Kind {
	case sim.ConferenceHeld:
		return page.Text{Text: say.Textf("The annual conference was held: %s %s came.", Count(int(e.Amount)), many)}
	case sim.ConferenceOff:
		return page.Text{Text: say.Text("There was no annual conference this year."), Role: page.Warn}
	case sim.OfferingLaunched:
		return page.Text{Text: say.Text("A new programme drawn in the house went on offer.")}
	case sim.OfferingCoMade:
		return page.Text{Text: say.Textf("An experiment passed: something made with %s went on offer.", many), Role: page.Good}
	case sim.ExperimentFailed:
		return page.Text{Text: say.Textf("An experiment was stopped: it did not do for %s what it was meant to.", many)}
	case sim.OfferingRetired:
		return page.Text{Text: say.Text("A programme that nobody missed was closed.")}
	}
	return page.Text{}
}

// elephantNews tells of an assumption that moved.
func elephantNews(e sim.Event, sc *scenarios.Scenario) page.Text {
	said := quoted(belief(sc, e.Index))
	switch e.Kind {
	case sim.ElephantSuspected:
		if h := hint(sc, e.Index); h != "" {
			return page.Text{Text: say.Textf("Something begins to show: %s", h), Role: page.Warn}
		}
		return page.Text{Text: say.Text("Something that nobody says begins to show."), Role: page.Warn}
	case sim.ElephantNamed:
		return page.Text{Text: say.Textf("Somebody said it aloud: %s Once said, it can be confronted.", said), Role: page.Strong}
	case sim.ElephantResolved:
		return page.Text{Text: say.Textf("It has let go: %s no longer decides things.", said), Role: page.Good}
	case sim.ElephantBack:
		return page.Text{Text: say.Textf("It is back: %s", said), Role: page.Bad}
	default:
		return page.Text{Text: say.Textf("Confronting it stalled, since there was no political capital left for it: %s", said), Role: page.Warn}
	}
}

// boardNews tells of the board and of large sums.
func boardNews(e sim.Event, sc *scenarios.Scenario) page.Text {
	switch e.Kind {
	case sim.BoardVerdict:
		return page.Text{Text: verdictText(e.Amount)}
	case sim.BoardWarns:
		return page.Text{Text: say.Textf("Board members have begun to meet without you. Support is close to running out: %s.", boardPatience(sc)), Role: page.Bad}
	case sim.MoneyWarns:
		return page.Text{Text: say.Text("The reserves are close to running out."), Role: page.Bad}
	case sim.EndowmentBroken:
		return page.Text{Text: say.Textf("Cash ran out, and %s was taken out of the endowment.", Money(sim.Money(e.Amount))), Role: page.Bad}
	case sim.InvestmentBuilt:
		return page.Text{Text: say.Text("The one big investment was made.")}
	default:
		return page.Text{Text: say.Text("The one big investment was planned and refused: it takes more political capital than there was."), Role: page.Warn}
	}
}

// verdictText says the board's verdict, 0 to 1 in millionths.
func verdictText(a sim.Amount) string {
	score := Percent(a.Float(sim.InMicro))
	switch {
	case a < 350_000:
		return say.Textf("The board read the year as a poor one (%s by its own yardstick).", score)
	case a < 500_000:
		return say.Textf("The board read the year as a weak one (%s by its own yardstick).", score)
	case a < 650_000:
		return say.Textf("The board read the year as a fair one (%s by its own yardstick).", score)
	}
	return say.Textf("The board read the year as a good one (%s by its own yardstick).", score)
}

// posts says what became of thousandths of a post, in the words for one post or
// those for another number.
func posts(a sim.Amount, one, other string) string {
	n := decimal(float64(absolute(a)) / 1000)
	if n == "1" {
		return say.Text(one)
	}
	return say.Textf(other, n)
}

// quoted puts a belief between quotation marks, unless it has them.
func quoted(text string) string {
	if len(text) > 0 && (text[0] == '"' || text[:min(3, len(text))] == "“") {
		return text
	}
	return "“" + text + "”"
}

// news says events as a list; nil for none.
func news(events []sim.Event, sc *scenarios.Scenario) []page.Block {
	items := newsItems(events, sc)
	if len(items) == 0 {
		return nil
	}
	return []page.Block{page.Bullets{Items: items}}
}

// newsItems says events one by one. What is told in the same words several times
// is told once, with how often.
func newsItems(events []sim.Event, sc *scenarios.Scenario) []page.Text {
	var items []page.Text
	var times []int
	place := map[string]int{}
	for _, e := range events {
		t := EventText(e, sc)
		if t.Text == "" {
			continue
		}
		if at, told := place[t.Text]; told {
			times[at]++
			continue
		}
		place[t.Text] = len(items)
		items, times = append(items, t), append(times, 1)
	}
	for i, n := range times {
		if n > 1 {
			items[i].Text += " " + timesText(n)
		}
	}
	return items
}

// timesText says how often something happened.
func timesText(n int) string {
	switch n {
	case 2:
		return say.Text("That happened twice.")
	case 3:
		return say.Text("That happened three times.")
	case 4:
		return say.Text("That happened four times.")
	}
	return say.Textf("That happened %s times.", Count(n))
}
