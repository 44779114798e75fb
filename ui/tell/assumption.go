package tell

import (
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
)

// assumptionWords say in plain words what is halved and doubled, of the assumptions
// that every debrief doubts. The model card has its own, shorter words.
var assumptionWords = map[string]string{
	"value.engage_value":             say.Mark("how much what members get out of it engages them"),
	"people.prospects":               say.Mark("how many people in the field could still join"),
	"value.standing":                 say.Mark("how much standing means to members of the older kind"),
	"offerings.best_weight":          say.Mark("how far one offering that fits makes up for those that do not"),
	"value.offerings":                say.Mark("how much offerings mean to members of the older kind"),
	"needs.fit_reach":                say.Mark("how far from a need an offering still serves it"),
	"start.legacy_quality":           say.Mark("how good the old offerings still are"),
	"standing.conference":            say.Mark("how much standing the conference brings"),
	"needs.drift":                    say.Mark("how fast what members need moves"),
	"elephants.difficulty":           say.Mark("how much unexamined beliefs stand in the way"),
	"value.relationship_interactive": say.Mark("how much relationships mean to members of the newer kind"),
}

// ChangeText says a change of an assumption, in the middle of a sentence.
func ChangeText(c *debrief.Change) string {
	meaning := assumptionText(c.Key)
	if c.Doubled {
		return say.Textf("“%s” is doubled", meaning)
	}
	return say.Textf("“%s” is halved", meaning)
}

// assumptionText says an assumption, in the middle of a sentence.
func assumptionText(key string) string {
	if words, known := assumptionWords[key]; known {
		return say.Text(words)
	}
	if p, known := sim.ParameterByKey(key); known {
		return say.Text(p.Meaning)
	}
	return key
}
