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
	if name := foreign(sc); name != "" {
		return say.Textf("%s (%d years, %s era, in %s)", say.Text(sc.Title), sc.World.Years, say.Text(sc.Era), name)
	}
	return say.Textf("%s (%d years, %s era)", say.Text(sc.Title), sc.World.Years, say.Text(sc.Era))
}

// Offered returns scenarios in the order in which they are offered: the lessons
// first, and the others in theirs. first is the place of the first that is none; 0
// where all are.
func Offered(all []scenarios.Scenario) (offered []scenarios.Scenario, first int) {
	var games []scenarios.Scenario
	for i := range all {
		if all[i].Tutorial {
			offered = append(offered, all[i])
		} else {
			games = append(games, all[i])
		}
	}
	if len(games) > 0 {
		first = len(offered)
	}
	return append(offered, games...), first
}

// OfferAbout says what a scenario is about and how long a game of it takes.
func OfferAbout(sc *scenarios.Scenario) string {
	return say.Text(sc.Summary) + " " + say.Textf("A game takes about %d minutes.", sc.PlayMinutes)
}

// languageNames are the languages that a world may be written in.
var languageNames = map[string]string{"en": say.Mark("English"), "es": say.Mark("Spanish")}

// foreign names the language of a world that speaks another one than the game; ""
// where both speak the same. A world whose summary has a translation speaks it.
func foreign(sc *scenarios.Scenario) string {
	written, known := say.Match(sc.Language)
	switch {
	case sc.Language == "", known && written == say.Spoken(), say.Has(sc.Summary):
		return ""
	case known:
		return say.Text(languageNames[written])
	default:
		return say.Text("another language")
	}
}
