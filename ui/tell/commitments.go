package tell

import (
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// commitmentsPage lists what somebody will do.
func commitmentsPage(l *Looking) page.Page {
	p := page.Page{Title: RoomTitle(CommitmentsRoom), Blocks: []page.Block{
		page.Text{Text: say.Text("One thing to do in your own association, by when, and who asks about it then. It is kept in the save and stands on the pages to take away.")},
	}}
	if len(l.History.Commitments) == 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Nothing has been written down yet."), Role: page.Quiet})
		return p
	}
	items := make([]page.Text, len(l.History.Commitments))
	for i, c := range l.History.Commitments {
		items[i].Text = CommitmentText(c)
	}
	p.Blocks = append(p.Blocks, page.Bullets{Items: items, Numbered: true})
	return p
}

// CommitmentText says a commitment in a line.
func CommitmentText(c Commitment) string {
	switch {
	case c.When != "" && c.Asks != "":
		return say.Textf("%[1]s; by when: %[2]s; who asks: %[3]s", c.Action, c.When, c.Asks)
	case c.When != "":
		return say.Textf("%[1]s; by when: %[2]s", c.Action, c.When)
	case c.Asks != "":
		return say.Textf("%[1]s; who asks: %[2]s", c.Action, c.Asks)
	}
	return c.Action
}
