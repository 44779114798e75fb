package page_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/ui/page"
)

func TestEverythingCanBeWrittenInMarkdown(t *testing.T) {
	golden(t, "everything-md", page.Markdown(everything(), 2))
}

func TestWhateverATextHoldsStaysTextInMarkdown(t *testing.T) {
	for text, want := range map[string]string{
		"# no heading":                    `\# no heading`,
		"- no item":                       `\- no item`,
		"3. no item":                      `3\. no item`,
		"---":                             `\---`,
		"-$40":                            "-$40",
		"<script>alert(1)</script>":       `\<script\>alert(1)\</script\>`,
		"[a](http://b) ![c](d)":           `\[a\](http://b) \!\[c\](d)`,
		"*loud* _soft_ ~gone~ `code` a|b": `\*loud\* \_soft\_ \~gone\~ \` + "`code\\`" + ` a\|b`,
		"R&amp;D":                         `R\&amp;D`,
		"two\nlines":                      "two\n\nlines",
		"\x1b[2Jgone":                     "�\\[2Jgone",
	} {
		got := page.Markdown(page.Page{Blocks: []page.Block{page.Text{Text: text}}}, 1)
		assert.Equal(t, want+"\n", got, "%q", text)
	}
}

func TestACellStaysOneCellInMarkdown(t *testing.T) {
	md := page.Markdown(page.Page{Blocks: []page.Block{page.Table{Head: []string{"A"}, Rows: [][]string{{"x | y", "more"}, {"line\nbreak"}}}}}, 1)
	assert.Equal(t, "| A |  |\n| --- | --- |\n| x \\| y | more |\n| line break |  |\n", md)
	assert.Equal(t, 4, strings.Count(md, "\n"))
}
