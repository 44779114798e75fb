package tell

import (
	"errors"
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Renewed says that a scenario was changed while it was played, and what became
// of the game: how many years were planned again, and how many answers were
// given again or could not be.
func Renewed(file string, years, answers, missed int) page.Page {
	p := page.Page{Title: say.Text("The scenario has changed"), Blocks: []page.Block{
		page.Text{Text: say.Textf("%s was saved, so the game starts anew with the same luck. The game before it stays among the saved games.", file)},
	}}
	if years > 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Textf("Your plans for %s were made again, and %s.", say.Many(years, "1 year", "%s years", Count(years)), answered(answers, missed))})
	}
	return p
}

// answered tells of answers that were given again.
func answered(again, missed int) string {
	given := say.Many(again, "1 answer given as before", "%s answers given as before", Count(again))
	switch {
	case again == 0 && missed == 0:
		return say.Text("no dilemma came up in them")
	case missed == 0:
		return given
	default:
		return given + "; " + say.Many(missed, "1 dilemma answered in the customary way, as nothing from before fitted",
			"%s dilemmas answered in the customary way, as nothing from before fitted", Count(missed))
	}
}

// ended returns a message with a sign at its end.
func ended(message string) string {
	if strings.HasSuffix(message, ".") || strings.HasSuffix(message, "?") {
		return message
	}
	return message + "."
}

// mostShownFaults is how many faults of a changed file are shown at once.
const mostShownFaults = 8

// Unplayable says why a changed file cannot be played, and that the game goes on
// as it was.
func Unplayable(file string, err error) page.Page {
	p := page.Page{Title: say.Text("The scenario was saved with a fault")}
	p.Blocks = append(p.Blocks, page.Text{Text: say.Textf("The game goes on with the version before it. Mend %s and save it again.", file)})
	var faults *scenarios.Faults
	if !errors.As(err, &faults) {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Why(err), Role: page.Bad})
		return p
	}
	var items []page.Text
	for _, f := range faults.List {
		if f.Level == scenarios.Error && len(items) < mostShownFaults {
			items = append(items, page.Text{Text: say.Textf("Line %d: %s", f.Line, ended(say.Finished(f.Message)))})
		}
	}
	p.Blocks = append(p.Blocks, page.Bullets{Items: items})
	return p
}
