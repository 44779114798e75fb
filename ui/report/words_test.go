package report

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// avoid matches what a report does not say: it describes what a table chose and
// what came of it, and judges nobody.
var avoid = regexp.MustCompile(`(?i)\b(should have|ought to have|optimal\w*|(in)?correct\w*|grades?|graded|marks out of|rank(s|ed|ing)?|winners?|won|losers?|score[sd]?|mistakes?|wrong|failed|failures?)\b|!`)

// ownTexts returns every text that stands in the sources of the package.
func ownTexts(t *testing.T) (texts []string) {
	t.Helper()
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(f, func(n ast.Node) bool {
			if literal, ok := n.(*ast.BasicLit); ok && literal.Kind == token.STRING {
				text, err := strconv.Unquote(literal.Value)
				require.NoError(t, err)
				if text != letterNarrow {
					texts = append(texts, text)
				}
			}
			return true
		})
	}
	return texts
}

// letterNarrow are the letters that width.go calls narrow; no text.
const letterNarrow = " ijlft.,;:'’!|()[]"

func TestTheReportJudgesNobody(t *testing.T) {
	texts := ownTexts(t)
	require.Greater(t, len(texts), 100, "the texts were not found")
	for _, text := range texts {
		assert.NotRegexp(t, avoid, text)
	}
}

func TestWordsThatJudgeAreFound(t *testing.T) {
	for _, planted := range []string{
		"You should have listened.", "the optimal plan", "the correct answer", "Grade: B", "ranked third", "The winner is table 4", "Well done!",
	} {
		assert.Regexp(t, avoid, planted)
	}
}

// A template holds no words of its own: they could not be said in another
// language.
func TestTemplatesTakeAllWordsFromTheTableOfHeadings(t *testing.T) {
	files, err := filepath.Glob("*.gohtml")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	used := map[string]bool{}
	for _, name := range files {
		text := read(t, name)
		for _, at := range regexp.MustCompile(`heading "([^"]*)"`).FindAllStringSubmatch(text, -1) {
			used[at[1]] = true
			assert.NotEmpty(t, headings[at[1]], "%s: there is no heading %q", name, at[1])
		}
		assert.Empty(t, bareWords(text), name)
	}
	for name := range headings {
		assert.True(t, used[name], "no template uses the heading %q", name)
	}
	assert.Equal(t, []string{"Turning points"}, bareWords(`<style>a { b: c; }</style><h2 class="x">Turning points</h2>{{.Title}}`), "planted words are found")
}

var noText = regexp.MustCompile(`(?s)<style>.*?</style>|\{\{define "style"\}\}.*?\{\{end\}\}|\{\{.*?\}\}|<[^>]*>|<!DOCTYPE html>`)

func bareWords(template string) (words []string) {
	for _, part := range noText.Split(template, -1) {
		if part = strings.TrimSpace(part); regexp.MustCompile(`\pL\pL`).MatchString(part) {
			words = append(words, part)
		}
	}
	return words
}

func TestTemplatesTakeAllColoursFromThePalette(t *testing.T) {
	files, err := filepath.Glob("*.gohtml")
	require.NoError(t, err)
	known := colours()
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		assert.NotRegexp(t, regexp.MustCompile(`#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(`), string(text), name)
		for _, at := range regexp.MustCompile(`colour "([^"]*)"`).FindAllStringSubmatch(string(text), -1) {
			assert.Contains(t, known, at[1], name)
		}
	}
}
