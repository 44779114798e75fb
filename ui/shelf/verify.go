package shelf

import (
	"strconv"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Verify plays the game again, unless that was done, and says what that shows.
func (g *Game) Verify() (page.Page, error) {
	if g.Verdict.Verdict == "" {
		if g.Err != nil {
			return page.Page{}, g.Err
		}
		if err := g.Play(); err != nil {
			return page.Page{}, err
		}
	}
	v := &g.Verdict
	p := page.Page{Title: say.Text("Verdict")}
	add := func(b ...page.Block) { p.Blocks = append(p.Blocks, b...) }
	role := page.Good
	if !v.Sound() {
		role = page.Bad
	}
	message := clean.Clean(say.Finished(v.Message)).String()
	add(page.Text{Text: sentence(verdictTitle(v.Verdict)), Role: role}, page.Text{Text: sentence(message)})
	facts := page.Facts{}
	fact := func(label, value, note string) {
		facts.Items = append(facts.Items, page.Fact{Label: label, Value: value, Note: note})
	}
	if v.Year > 0 {
		fact(say.Text("First year that is wrong"), strconv.Itoa(v.Year), "")
	}
	if v.Column != "" {
		fact(say.Text("First part that differs"), v.Column, say.Text("of the state of the association at the end of that year"))
	}
	if v.Mark != "" {
		fact(say.Text("Mark"), v.Mark, say.Text("stands for all that the file holds"))
		fact(say.Text("Read aloud"), saves.Words(v.Mark), say.Text("two who have the same words have the same game"))
	}
	if len(facts.Items) > 0 {
		add(facts)
	}
	if about := verdictAbout[v.Verdict]; about != "" {
		add(page.Text{Text: say.Text(about), Role: page.Quiet})
	}
	return p, nil
}

// verdictAbout says what a verdict means for whoever reads it.
var verdictAbout = map[saves.Verdict]string{
	saves.Verified:   say.Mark("The game was played again from its first choice to its last, and every year came to what was recorded."),
	saves.Unfinished: say.Mark("What was played so far was played again, and every year came to what was recorded."),
	saves.OtherRules: say.Mark("This need not be anybody's doing: before the first release the rules still changed."),
	saves.Edited:     say.Mark("The years before it are as they were played. Repair copies them into a new game."),
	saves.Damaged:    say.Mark("Something on the way changed the file: a disk, a mail program, an editor. Repair copies what is still good, if anything is, into a new file."),
	saves.Newer:      say.Mark("Nothing is wrong with it. Get the newer version to open it."),
}

// verdictTitles are the verdicts in a few words, as package saves has them.
var verdictTitles = map[saves.Verdict]string{
	saves.Verified:   say.Mark("verified"),
	saves.OlderRules: say.Mark("played under older rules, replayed under them"),
	saves.Unfinished: say.Mark("unfinished"),
	saves.OtherRules: say.Mark("comes out differently"),
	saves.Edited:     say.Mark("edited"),
	saves.Damaged:    say.Mark("damaged"),
	saves.Newer:      say.Mark("made by a newer version"),
}

// verdictTitle says a verdict in a few words.
func verdictTitle(v saves.Verdict) string {
	if title, ok := verdictTitles[v]; ok {
		return say.Text(title)
	}
	return v.Title()
}
