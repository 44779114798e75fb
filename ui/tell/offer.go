package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/ui/say"
)

// OfferLabel names a scenario where one is chosen: with its years and its era, or
// that it is there to learn the game with.
func OfferLabel(sc *scenarios.Scenario) string {
	if sc.Tutorial {
		return say.Textf("%s (%d years, to learn the game)", say.Text(sc.Title), sc.World.Years)
	}
	return say.Textf("%s (%d years, %s era)", say.Text(sc.Title), sc.World.Years, say.Text(sc.Era))
}

// OfferAbout says what a scenario is about and how long a game of it takes.
func OfferAbout(sc *scenarios.Scenario) string {
	return say.Text(sc.Summary) + " " + say.Textf("A game takes about %d minutes.", sc.PlayMinutes)
}
