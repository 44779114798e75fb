package theme

import (
	"strings"

	"github.com/charmbracelet/lipgloss"
)

// A Style is how text of one role is written. Its zero value writes text only.
//
// It is as small as a pointer: every screen is drawn into a frame that has all of
// them and is handed on by value, and a hall has hundreds of screens. What stands
// before and behind a text is made once.
type Style struct{ around *around }

type around struct{ before, after string }

// sample is a text that no style of a theme changes.
const sample = "x"

func styleOf(s lipgloss.Style) Style {
	before, after, _ := strings.Cut(s.Render(sample), sample)
	if before == "" {
		return Style{}
	}
	return Style{&around{before, after}}
}

// Render returns text written in the style, every line by itself.
func (s Style) Render(text string) string {
	if s.around == nil {
		return text
	}
	return s.around.before + strings.ReplaceAll(text, "\n", s.around.after+"\n"+s.around.before) + s.around.after
}
