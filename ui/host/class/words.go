package class

import (
	"strconv"

	"example.com/realign/saves"
	"example.com/realign/ui/say"
)

// Words says all that is told of a vote before it is talked about.
func (p Pattern) Words() string {
	switch p {
	case Agreed:
		return say.Text("You all agree.")
	case Split:
		return say.Text("You are split.")
	case Scattered:
		return say.Text("You are scattered.")
	default:
		return ""
	}
}

// Divergence names how far apart a round was that may be counted aloud: how many
// options have support, and how sure the surest of the others is.
func (r *Round) Divergence() string {
	support, other := 0, 0
	for i, t := range r.Tallies {
		if t.Votes() == 0 {
			continue
		}
		support++
		for k, votes := range t {
			if i != r.Leads && votes > 0 {
				other = max(other, saves.Sureties[k])
			}
		}
	}
	text := say.Many(support, "One option has support.", "%d options have support.", support)
	if support > 1 && other > 0 && r.Leads >= 0 {
		text += " " + say.Textf("Against the most votes, the surest is %d%% sure.", other)
	}
	return text
}

// letters are how many there are to call something by.
const letters = 26

// Unnamed says what one of so many teams goes by where names are hidden: a letter, or
// a number where there are more teams than letters.
func Unnamed(team, of int) string {
	if of > letters {
		return strconv.Itoa(team + 1)
	}
	return string(rune('A' + team))
}
