package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
)

// EventText says one piece of news, and whether it is welcome.
func EventText(e sim.Event, sc *scenarios.Scenario) page.Text {
	switch e.Kind {
	case sim.ElephantSuspected, sim.ElephantNamed, sim.ElephantResolved, sim.ElephantBack, sim.ConfrontingStalled:
		return elephantNews(e, sc)
	case sim.BoardVerdict, sim.BoardWarns, sim.MoneyWarns, sim.EndowmentBroken, sim.InvestmentBuilt, sim.InvestmentRefused:
		return boardNews(e)
	case sim.StaffCut:
		return page.Text{Text: "Money was short: " + posts(e.Amount) + " cut.", Role: page.Bad}
	case sim.StaffGrown:
		return page.Text{Text: "There was money and more work than hands: " + posts(e.Amount) + " added.", Role: page.Good}
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
		return page.Text{Text: "The annual conference was held: " + Count(int(e.Amount)) + " " + many + " came."}
	case sim.ConferenceOff:
		return page.Text{Text: "There was no annual conference this year.", Role: page.Warn}
	case sim.OfferingLaunched:
		return page.Text{Text: "A new programme drawn in the house went on offer."}
	case sim.OfferingCoMade:
		return page.Text{Text: "An experiment passed: something made with " + many + " went on offer.", Role: page.Good}
	case sim.ExperimentFailed:
		return page.Text{Text: "An experiment was stopped: it did not do for " + many + " what it was meant to."}
	case sim.OfferingRetired:
		return page.Text{Text: "A programme that nobody missed was closed."}
	}
	return page.Text{}
}

// elephantNews tells of an assumption that moved.
func elephantNews(e sim.Event, sc *scenarios.Scenario) page.Text {
	said := quoted(belief(sc, e.Index))
	switch e.Kind {
	case sim.ElephantSuspected:
		if h := hint(sc, e.Index); h != "" {
			return page.Text{Text: "Something begins to show: " + h, Role: page.Warn}
		}
		return page.Text{Text: "Something that nobody says begins to show.", Role: page.Warn}
	case sim.ElephantNamed:
		return page.Text{Text: "Somebody said it aloud: " + said, Role: page.Strong}
	case sim.ElephantResolved:
		return page.Text{Text: "It has let go: " + said + " no longer decides things.", Role: page.Good}
	case sim.ElephantBack:
		return page.Text{Text: "It is back: " + said, Role: page.Bad}
	default:
		return page.Text{Text: "Confronting it stalled, since there was no political capital left for it: " + said, Role: page.Warn}
	}
}

// boardNews tells of the board and of large sums.
func boardNews(e sim.Event) page.Text {
	switch e.Kind {
	case sim.BoardVerdict:
		return page.Text{Text: "The board read the year as " + verdictWords(e.Amount) + "."}
	case sim.BoardWarns:
		return page.Text{Text: "Board members have begun to meet without you: support is close to running out.", Role: page.Bad}
	case sim.MoneyWarns:
		return page.Text{Text: "The reserves are close to running out.", Role: page.Bad}
	case sim.EndowmentBroken:
		return page.Text{Text: "Cash ran out, and " + Money(sim.Money(e.Amount)) + " was taken out of the endowment.", Role: page.Bad}
	case sim.InvestmentBuilt:
		return page.Text{Text: "The one big investment was made."}
	default:
		return page.Text{Text: "The one big investment was planned and refused: it takes more political capital than there was.", Role: page.Warn}
	}
}

// verdictWords says the board's verdict, 0 to 1 in millionths.
func verdictWords(a sim.Amount) string {
	score := " (" + Percent(a.Float(sim.InMicro)) + " by its own yardstick)"
	switch {
	case a < 350_000:
		return "a poor one" + score
	case a < 500_000:
		return "a weak one" + score
	case a < 650_000:
		return "a fair one" + score
	}
	return "a good one" + score
}

// posts says thousandths of a post as posts.
func posts(a sim.Amount) string {
	n := decimal(float64(absolute(a)) / 1000)
	if n == "1" {
		return "1 post was"
	}
	return n + " posts were"
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
			items[i].Text += " That happened " + timesWords(n) + "."
		}
	}
	return items
}

// timesWords says how often.
func timesWords(n int) string {
	switch n {
	case 2:
		return "twice"
	case 3:
		return "three times"
	case 4:
		return "four times"
	}
	return Count(n) + " times"
}
