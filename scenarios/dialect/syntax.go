package dialect

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/token"
)

// A mistake is a line that cannot be read, in words for its author.
type mistake struct {
	at      Place
	code    string
	message string
	mended  string // the line as it was probably meant; "" where nobody can tell
	sure    bool   // it can have been meant in this way only
	did     string // what was changed then
}

// certainly returns the mistake as one that can be mended without asking.
func (m mistake) certainly(did string) mistake {
	m.sure, m.did = true, did
	return m
}

// inQuotes is what is told of a sentence that was put in quotes.
const inQuotes = "put the sentence in quotes"

// diagnose explains what the parser stumbled over. The parser's own words are
// about grammar; people make a few typical mistakes, which can be told from the
// line itself.
func (d *Document) diagnose(err *syntaxError) mistake {
	if err.token == nil || err.token.Position == nil {
		return mistake{at: top, code: "syntax", message: "the file cannot be read; look for unclosed quotes and brackets"}
	}
	if err.words == wordsTooDeep {
		return mistake{at: tokenPlace(err.token), code: "too-deep", message: fmt.Sprintf("more than %d levels of nesting; make it flatter", MaxDepth)}
	}
	if m, found := unclosed(err.token); found && m.at.Line < err.token.Position.Line {
		return m
	}
	if m, found := d.swallowed(err.token); found {
		return m
	}
	for _, line := range d.suspects(err.token) {
		if m, found := diagnoseLine(line, d.Line(line)); found {
			return m
		}
	}
	if m, found := unclosed(err.token); found {
		return m
	}
	if m, found := d.uncolon(err.token); found {
		return m
	}
	if m, found := d.misaligned(err.token); found {
		return m
	}
	return mistake{at: tokenPlace(err.token), code: "syntax", message: "this line cannot be read; check its indent, its quotes and its colons"}
}

func tokenPlace(t *token.Token) Place {
	return Place{max(1, t.Position.Line), max(1, t.Position.Column)}
}

// suspects lists the lines that may hold the mistake at t, the likeliest first:
// its own, the continuations of a sentence that begins there, and the line on
// which a quote before it was opened.
func (d *Document) suspects(t *token.Token) []int {
	lines := []int{t.Position.Line}
	if before := t.Prev; before != nil && isQuote(before) && before.Position.Line < t.Position.Line {
		lines = append([]int{before.Position.Line}, lines...)
	}
	indent := indentOf(d.Line(t.Position.Line))
	for n := t.Position.Line + 1; n <= len(d.lines) && n < t.Position.Line+20; n++ {
		if line := d.Line(n); strings.TrimSpace(line) != "" && indentOf(line) <= indent {
			break
		}
		lines = append(lines, n)
	}
	return lines
}

func isQuote(t *token.Token) bool {
	return t.Type == token.SingleQuoteType || t.Type == token.DoubleQuoteType
}

func indentOf(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

var (
	keyed   = regexp.MustCompile(`^(\s*(?:- +)*(?:[A-Za-z0-9_.-]+: +)?)(\S.*)$`)
	unspace = regexp.MustCompile(`^(\s*(?:- +)?[a-z][a-z0-9_-]*):([^ :/].*)$`)
	undash  = regexp.MustCompile(`^(\s*)-([a-z][a-z0-9_-]*:(?: .*)?)$`)
	dashed  = regexp.MustCompile(`^(\s*)-([^\s-].*)$`)
	word    = regexp.MustCompile(`^(\s*(?:- +)*)[a-z][A-Za-z0-9_.-]*:(?: |$)`)
	bare    = regexp.MustCompile(`^(\s*(?:- +)*[a-z][a-z_]*) +([^ :].*)$`)
)

// diagnoseLine recognises the mistakes that show in one line.
func diagnoseLine(n int, line string) (mistake, bool) {
	if parts := unspace.FindStringSubmatch(line); parts != nil {
		at := Place{n, 2 + utf8.RuneCountInString(parts[1])}
		m := mistake{at: at, code: "space", message: "a word and its value need a space between them, after the colon", mended: parts[1] + ": " + parts[2]}
		return m.certainly("added a space after the colon"), true
	}
	if parts := undash.FindStringSubmatch(line); parts != nil {
		return noSpaceBehindDash(n, parts[1], parts[2]), true
	}
	parts := keyed.FindStringSubmatch(line)
	if parts == nil {
		return mistake{}, false
	}
	lead, value := parts[1], strings.TrimRight(parts[2], " ")
	at := Place{n, 1 + utf8.RuneCountInString(lead)}
	quoted := quotedLine(lead, value)
	switch value[0] {
	case '"', '\'':
		return diagnoseQuote(at, lead, value)
	case '@', '`', '%', '*', '&', '!':
		what := fmt.Sprintf("a sentence cannot begin with %c; put it in quotes, or on its own line after >", value[0])
		return mistake{at: at, code: "reserved", message: what, mended: quoted}.certainly(inQuotes), true
	case '>', '|':
		if len(strings.TrimLeft(value[1:], "+-0123456789")) > 0 && !strings.HasPrefix(value[1:], " #") {
			return mistake{at: at, code: "block", message: fmt.Sprintf("the sentence begins on the line after %c, indented", value[0]), mended: quoted}, true
		}
		return mistake{}, false
	case '[', '{', '#':
		return mistake{}, false
	case '-':
		if strings.HasSuffix(strings.TrimSpace(lead), ":") && strings.HasPrefix(value, "- ") {
			return mistake{at: at, code: "list", message: "a list begins on a line of its own, each item after a dash"}, true
		}
	}
	if i := colonInside(value); i >= 0 {
		at.Column += utf8.RuneCountInString(value[:i])
		m := mistake{at: at, code: "colon", message: "a colon and a space inside a sentence would begin a new word; put the sentence in quotes, or on its own line after >", mended: quoted}
		return m.certainly(inQuotes), true
	}
	return mistake{}, false
}

func noSpaceBehindDash(line int, lead, rest string) mistake {
	m := mistake{at: Place{line, 2 + len(lead)}, code: "space", message: dashNeedsSpace, mended: lead + "- " + rest}
	return m.certainly("added a space after the dash")
}

const dashNeedsSpace = "a dash needs a space behind it"

// quotedLine returns a line with its value in quotes. A comment behind it stays
// one.
func quotedLine(lead, value string) string {
	before, comment, found := strings.Cut(value, " #")
	if found {
		comment = " #" + comment
	}
	text := strings.TrimRight(before, " ")
	return lead + "'" + strings.ReplaceAll(text, "'", "''") + "'" + before[len(text):] + comment
}

// colonInside returns where a value holds a colon that ends a word, or -1.
func colonInside(value string) int {
	if i := strings.Index(value, ": "); i >= 0 {
		return i
	}
	if strings.HasSuffix(value, ":") {
		return len(value) - 1
	}
	return -1
}

// diagnoseQuote recognises values that begin with a quote without being quoted
// as a whole.
func diagnoseQuote(at Place, lead, value string) (mistake, bool) {
	quote := value[:1]
	whole := strings.TrimSpace(withoutComment(value))
	if len(whole) > 1 && strings.HasSuffix(whole, quote) && !strings.Contains(whole[1:len(whole)-1], quote) {
		return escapeMistake(at, whole)
	}
	mended := quotedLine(lead, value)
	end := strings.Index(value[1:], quote)
	if end < 0 {
		what := fmt.Sprintf("the quote %s that opens here is not closed on this line; close it, or put the sentence on its own line after >", quote)
		return mistake{at: at, code: "quote", message: what, mended: mended}.certainly(inQuotes), true
	}
	at.Column += utf8.RuneCountInString(value[:end+2])
	what := "the text goes on after its closing quote; put the whole sentence in quotes of the other kind, or on its own line after >"
	return mistake{at: at, code: "quote", message: what, mended: mended}.certainly(inQuotes), true
}

func withoutComment(value string) string {
	before, _, _ := strings.Cut(value, " #")
	return before
}

// escapeMistake recognises backslashes that double quotes give a meaning.
func escapeMistake(at Place, whole string) (mistake, bool) {
	i := strings.IndexByte(whole, '\\')
	if whole[0] != '"' || i < 0 {
		return mistake{}, false
	}
	at.Column += utf8.RuneCountInString(whole[:i])
	return mistake{at: at, code: "escape", message: `a backslash has a meaning of its own in double quotes; write it twice, or use single quotes`}, true
}

// unclosed finds the bracket that was still open at t.
func unclosed(t *token.Token) (mistake, bool) {
	closing := 0
	for before := t.Prev; before != nil; before = before.Prev {
		switch before.Type {
		case token.MappingEndType, token.SequenceEndType:
			closing++
		case token.MappingStartType, token.SequenceStartType:
			if closing--; closing < 0 {
				what := fmt.Sprintf("the bracket %s that opens here is not closed; inside, entries are parted by commas", strings.TrimSpace(before.Value))
				return mistake{at: tokenPlace(before), code: "bracket", message: what}, true
			}
		}
	}
	if t.Type == token.MappingEndType || t.Type == token.SequenceEndType {
		what := fmt.Sprintf("nothing was opened that %s closes; remove it, or put the sentence in quotes", strings.TrimSpace(t.Value))
		return mistake{at: tokenPlace(t), code: "bracket", message: what}, true
	}
	return mistake{}, false
}

// swallowed recognises a word that stands further to the right than its neighbour,
// whose sentence it was therefore read as more of.
func (d *Document) swallowed(t *token.Token) (mistake, bool) {
	n := t.Position.Line
	lead := word.FindStringSubmatch(d.Line(n))
	if lead == nil || isQuote(t) || t.Position.Column <= 1+len(lead[1]) {
		return mistake{}, false
	}
	next := n + 1
	for next <= len(d.lines) && strings.TrimSpace(d.Line(next)) == "" {
		next++
	}
	follower := d.Line(next)
	if indentOf(follower) <= len(lead[1]) || !word.MatchString(follower) {
		return mistake{}, false
	}
	what := "this line stands further to the right than the word above it and was read as more of its sentence; give both the same indent"
	return mistake{at: Place{next, 1 + indentOf(follower)}, code: "indent", message: what}, true
}

// uncolon recognises a word without a colon: the line stands where a word would,
// and not where the sentence above could go on.
func (d *Document) uncolon(t *token.Token) (mistake, bool) {
	n := t.Position.Line
	parts := bare.FindStringSubmatch(d.Line(n))
	before := word.FindStringSubmatch(d.Line(n - 1))
	if parts == nil || before == nil || len(before[1]) != t.Position.Column-1 {
		return mistake{}, false
	}
	what := "a word and its value need a colon and a space between them"
	return mistake{at: Place{n, 1 + len(parts[1])}, code: "space", message: what, mended: parts[1] + ": " + parts[2]}, true
}

// misaligned recognises a line whose indent fits no line above it.
func (d *Document) misaligned(t *token.Token) (mistake, bool) {
	n := t.Position.Line
	line := d.Line(n)
	first := 1 + utf8.RuneCountInString(line[:indentOf(line)])
	if t.Position.Column != first || n == 1 {
		return mistake{}, false
	}
	if parts := dashed.FindStringSubmatch(line); parts != nil {
		return noSpaceBehindDash(n, parts[1], parts[2]), true
	}
	what := "this line does not line up with what it belongs to; give it the indent of its neighbours"
	return mistake{at: Place{n, first}, code: "indent", message: what}, true
}
