package scenarios

import (
	"strings"
	"unicode/utf8"
)

// A symbolKind is what a symbol of a condition is.
type symbolKind int

const (
	symbolEnd symbolKind = iota
	symbolNumber
	symbolName
	symbolQuoted
	symbolSign // an operator, a parenthesis or a comma
	symbolStray
)

// A symbol is a word of a condition.
type symbol struct {
	kind symbolKind
	text string // of a quoted one, what stands inside
	at   int    // byte offset in the condition
	end  int
}

// signs are the operators and brackets, longer ones first.
var signs = []string{"==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "(", ")", ","}

// symbols cuts a condition into its words. The last is the end.
func symbols(text string) []symbol {
	var all []symbol
	for i := 0; i < len(text); {
		s := next(text, i)
		if s.end > i {
			all = append(all, s)
			i = s.end
			continue
		}
		i++ // white space
	}
	return append(all, symbol{kind: symbolEnd, at: len(text), end: len(text)})
}

// next returns the symbol at i, or an empty one for white space.
func next(text string, i int) symbol {
	rest, c := text[i:], text[i]
	switch {
	case c == ' ' || c == '\n':
		return symbol{at: i, end: i}
	case isDigit(c):
		n := span(rest, func(c byte) bool { return isDigit(c) || isLetter(c) || strings.IndexByte("._%", c) >= 0 })
		return symbol{symbolNumber, rest[:n], i, i + n}
	case isLetter(c):
		n := nameLength(rest)
		return symbol{symbolName, rest[:n], i, i + n}
	}
	for _, sign := range signs {
		if strings.HasPrefix(rest, sign) {
			return symbol{symbolSign, sign, i, i + len(sign)}
		}
	}
	if s, ok := quoted(rest, i); ok {
		return s
	}
	_, size := utf8.DecodeRuneInString(rest)
	for _, long := range []string{"&&", "||", "=>", "=<"} {
		if strings.HasPrefix(rest, long) {
			size = len(long)
		}
	}
	return symbol{symbolStray, rest[:size], i, i + size}
}

// quoted returns the quoted text at the beginning of rest. Word processors write
// several kinds of quotes.
func quoted(rest string, at int) (symbol, bool) {
	const quotes = "\"'“”„‘’"
	open, size := utf8.DecodeRuneInString(rest)
	if !strings.ContainsRune(quotes, open) {
		return symbol{}, false
	}
	inside := rest[size:]
	end := strings.IndexAny(inside, quotes)
	if end < 0 {
		return symbol{}, false
	}
	_, last := utf8.DecodeRuneInString(inside[end:])
	return symbol{symbolQuoted, inside[:end], at, at + size + end + last}, true
}

// nameLength returns the length of the name at the beginning of s. A hyphen
// belongs to a name where it stands inside it.
func nameLength(s string) int {
	i := 1
	for i < len(s) {
		joins := strings.IndexByte("-.", s[i]) >= 0 && i+1 < len(s) && (isLetter(s[i+1]) || isDigit(s[i+1]))
		if !joins && !isLetter(s[i]) && !isDigit(s[i]) {
			break
		}
		i++
	}
	return i
}

func span(s string, in func(byte) bool) int {
	i := 0
	for i < len(s) && in(s[i]) {
		i++
	}
	return i
}

func isDigit(c byte) bool  { return c >= '0' && c <= '9' }
func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' }
