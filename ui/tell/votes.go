package tell

import (
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// mostVotes is how many votes are told of each kind.
const mostVotes = 3

// VotesTaken tells the most divided votes of a team and the most comfortable
// ones. The second are often the more interesting.
func VotesTaken(d *debrief.Debrief, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Text("How the table voted")}
	ranked := debrief.Divided(d.Votes)
	if len(ranked) == 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("No votes were counted in this run.")})
		return p
	}
	p.Blocks = append(p.Blocks, page.Text{Text: movedSentence(ranked)})
	n := min(mostVotes, (len(ranked)+1)/2)
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("The most divided")}, votesTable(ranked[:n], sc))
	if rest := ranked[n:]; len(rest) > 0 {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("The most comfortable")}, votesTable(rest[max(0, len(rest)-mostVotes):], sc))
	}
	return p
}

// movedSentence says how many votes moved, and how much dissent was minuted.
func movedSentence(votes []debrief.Vote) string {
	moved, voters, dissent := 0, 0, 0
	for _, v := range votes {
		moved += v.Moved
		voters += v.Voters
		dissent += v.Dissent
	}
	text := say.Textf("%d of %s changed after the talk, at the least.", moved, say.Many(voters, "1 vote", "%s votes", Count(voters)))
	if dissent > 0 {
		text += " " + say.Many(dissent, "Dissent was minuted once.", "Dissent was minuted %s times.", Count(dissent))
	}
	return text
}

func votesTable(votes []debrief.Vote, sc *scenarios.Scenario) page.Table {
	t := page.Table{
		Head:  []string{say.Text("Year"), say.Text("Dilemma"), say.Text("Votes"), say.Text("For something else"), say.Text("Moved"), say.Text("Answer")},
		Right: []int{0, 2, 3, 4},
	}
	for _, v := range votes {
		t.Rows = append(t.Rows, []string{
			strconv.Itoa(v.Year), cardTitle(sc, v.Card), Count(v.Voters), Count(v.Against), Count(v.Moved), answerGiven(sc, v.Card, v.Decided),
		})
	}
	return t
}
