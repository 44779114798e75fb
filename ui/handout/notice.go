package handout

import (
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/say"
)

// noticeOf returns the privacy notice: what is kept, where, for how long, who
// sees it, and how to have it removed.
func noticeOf(s *sessions.Session) []string {
	names := say.Text("No name is asked for. In what is kept you are a seat and a table, such as the treasurer of one of the tables.")
	if s.Privacy.NamesTyped {
		names = say.Text("You may type a name. It stands in what is kept. If you would rather not, type the name of your seat.")
	}
	quotes := say.Text("Sentences that you write stay out of everything that is handed out.")
	if s.Privacy.AskQuotes {
		quotes = say.Text("Sentences that you write are handed out only if your table says yes at the end. Until then nobody but this laptop has them.")
	}
	return []string{
		say.Text("This is an exercise and not a meeting. Nothing that is decided here counts for anybody but the association in the game."),
		names,
		say.Text("Kept are the plans, the answers, how many voted for what, and the sentences that you write. Who voted for what is not kept."),
		say.Text("All of it lies on this laptop and nowhere else. Nothing is sent over the internet."),
		quotes,
		say.Many(s.Privacy.KeepDays, "After a day the program offers to delete it.", "After %d days the program offers to delete it.", s.Privacy.KeepDays) + " " +
			say.Text("If you want something removed before that, say so today or write to whoever invited you."),
	}
}
