package page

import "example.com/realign/ui/say"

// A Voices block lets people speak, one after the other.
type Voices struct{ Items []Voice }

// A Voice is what somebody says, from where, and what came of what they said
// before.
type Voice struct {
	Name   string // may be empty
	Desk   string
	Says   string
	Record string // may be empty
}

func (Voices) block() {}

// voices draws each voice under its name, beside a line as in a quotation.
func (d drawer) voices(b Voices) []string {
	bar := "│ "
	if d.theme.ASCII {
		bar = "| "
	}
	bar = paint(d.theme.Accent, bar)
	var lines []string
	for _, v := range b.Items {
		lines = append(lines, d.speaker(v)...)
		for _, line := range styled(Wrap(v.Says, d.measure()-2), d.theme.Text) {
			lines = append(lines, bar+line)
		}
		if v.Record != "" {
			for _, line := range styled(Wrap(v.Record, d.measure()-2), d.theme.Quiet) {
				lines = append(lines, bar+line)
			}
		}
	}
	return lines
}

// speaker draws who speaks, and from which desk.
func (d drawer) speaker(v Voice) []string {
	if v.Name == "" {
		return d.text(v.Desk, d.theme.Strong)
	}
	if width(v.Name)+2+width(v.Desk) > d.measure() {
		return d.text(speakerName(v), d.theme.Strong)
	}
	return []string{paint(d.theme.Strong, v.Name) + paint(d.theme.Quiet, ", "+v.Desk)}
}

// speakerName says who speaks in one piece.
func speakerName(v Voice) string {
	if v.Name == "" {
		return v.Desk
	}
	return say.Textf("%s (%s)", v.Name, v.Desk)
}

// speakVoices says who says what, and below it what came of their advice before.
func speakVoices(b Voices) []string {
	var lines []string
	for _, v := range b.Items {
		lines = append(lines, "- "+sentence(say.Textf("%s: %s", speakerName(v), v.Says)))
		if v.Record != "" {
			lines = append(lines, "- "+sentence(v.Record))
		}
	}
	return lines
}

// voices returns b with clean texts.
func (c cleaner) voices(b Voices) Voices {
	b.Items = each(b.Items, func(v Voice) Voice {
		return Voice{Name: c.line(v.Name), Desk: c.line(v.Desk), Says: c.line(v.Says), Record: c.line(v.Record)}
	})
	return b
}
