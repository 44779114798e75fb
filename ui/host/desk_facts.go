package host

import (
	"slices"
	"strconv"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// This file holds what the desk says both on a screen and line by line.

// stageText says where the class is, and how much time is left.
func stageText(v *class.View, stage int) string {
	switch {
	case v.Over:
		return words(v.Title+".", say.Text("The session is over."))
	case !v.Begun:
		return words(v.Title+".", say.Text("The class has not begun."))
	}
	text := say.Textf("%s, stage %s of %s.", v.Heading, strconv.Itoa(stage+1), strconv.Itoa(len(v.Stages)))
	if !v.Going {
		text = words(text, pausedText(v))
	}
	return words(text, say.Textf("Time left: %s.", minutes(v.Left)))
}

// lateText says how late the class is, and what would make up the time; nothing
// where it is not.
func lateText(v *class.View) string {
	late := int(v.Late / class.Minute)
	if late < 1 {
		return ""
	}
	text := say.Many(late, "%d minute late.", "%d minutes late.", late)
	if p := proposalText(v); p != "" {
		text = words(text, say.Textf("Proposal: %s. Key a asks and does it.", p))
	}
	return text
}

// stageLine says a stage and its minutes.
func stageLine(st *class.StageView) string {
	text := say.Textf("%s (%s min)", st.Heading, strconv.Itoa(int(st.Minutes/class.Minute)))
	if st.Dropped {
		return say.Textf("%s, left out", text)
	}
	return text
}

// ballotText says where a vote is, a part each.
func ballotText(b *class.BallotView) []string {
	parts := []string{stepText(b)}
	if b.Decision >= 0 && b.Decision < len(b.Options) {
		parts = append(parts, say.Textf("Decided: %s", letter(b.Decision)))
	}
	return slices.DeleteFunc(parts, func(s string) bool { return s == "" })
}

// ballotNeeds says what a vote needs of the facilitator; nothing where it needs
// nothing.
func ballotNeeds(b *class.BallotView) (parts []string) {
	if b == nil {
		return nil
	}
	talking := b.Step == sessions.Reasons || b.Step == sessions.Facts || b.Step == sessions.Discuss
	if b.Tie && !talking { // after the talk another vote may follow
		parts = append(parts, say.Text("the chair decides"))
	}
	if len(b.Held) > 0 {
		parts = append(parts, say.Many(len(b.Held), "1 sentence waits", "%d sentences wait", len(b.Held)))
	}
	return parts
}
