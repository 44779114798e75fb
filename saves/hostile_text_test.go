package saves

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
)

// hostileTexts are what a person, or somebody who means harm, may put into a
// name or a note.
var hostileTexts = map[string]string{
	"clear the screen":       "\x1b[2J",
	"write the clipboard":    "\x1b]52;c;cm0gLXJm\x07",
	"a link":                 "\x1b]8;;http://x\x1b\\x\x1b]8;;\x1b\\",
	"the window's title":     "\x1b]0;x\x07",
	"a command without end":  "\x1b]52;c;",
	"a device command":       "\x1bP+q\x1b\\",
	"an application command": "\x1b_x\x1b\\",
	"reset the terminal":     "\x1bc",
	"ask for the cursor":     "\x1b[6n",
	"C1 as a character":      "\u009b2J",
	"carriage return":        "a\rb",
	"backspace":              "a\bb",
	"vertical tab":           "a\vb",
	"form feed":              "a\fb",
	"bell":                   "a\ab",
	"NUL":                    "a\x00b",
	"delete":                 "a\x7fb",
	"right to left":          "a\u202eb",
	"isolates":               "a\u2067b\u2069",
	"zero width":             "a\u200bb",
	"byte order mark":        "a\ufeffb",
	"tags":                   "a\U000E0041b",
	"soft hyphen":            "a\u00adb",
	"line separator":         "a\u2028b",
	"thirty marks":           "e" + strings.Repeat("\u0301", 30),
	"private use":            "\ue000",
	"a mark to begin with":   "\u0301e",
}

func TestHostileTextDoesNotGetIntoASave(t *testing.T) {
	c, err := decipher(bytesOf(t, finished(t)))
	require.NoError(t, err)
	head, scenario := string(c.lines[0]), string(c.lines[1])
	spelled := func(text string) string {
		var p pen
		p.text(text)
		return string(p.b)
	}
	for name, text := range hostileTexts {
		for where, lines := range map[string][]string{
			"name":  {strings.Replace(head, `"North 3"`, spelled(text), 1), scenario},
			"note":  {head, scenario, `{"k":"note","year":1,"text":` + spelled(text) + `}`},
			"title": {strings.Replace(head, `"The Tiny Society"`, spelled(text), 1), scenario},
		} {
			j := judged(t, name, chained(lines...))
			assert.Equal(t, Damaged, j.Verdict, "%s in a %s", name, where)
		}
	}
	raw := "{\"k\":\"note\",\"year\":1,\"text\":\"\x9b2J\"}" // C1 as a byte
	assert.Equal(t, Damaged, judged(t, "C1 as a byte", chained(head, scenario, raw)).Verdict)
}

func TestOrdinaryTextOfAnyScriptStaysAsItIs(t *testing.T) {
	for _, name := range []string{"", "Łódź", "日本のチーム", "فريق", "Team А", "👩🏽", "🇳🇴", "=HYPERLINK(1)", "a\u00a0b", `<b>"x"</b>`} {
		h, path := tinyHead(t), newPath(t)
		text, err := clean.Line(name, MaxName)
		if err != nil {
			continue // the cleaner's own tests say what passes
		}
		h.Name = text
		j, err := Create(path, h)
		require.NoError(t, err, name)
		require.NoError(t, j.Close())
		s, err := Read(path)
		require.NoError(t, err)
		assert.Equal(t, name, s.Name.String())
	}
}
