package scenarios

import (
	"fmt"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

// Limits of a condition.
const (
	maxNesting = 40
)

// A conditionFault is what is wrong with a condition, at a byte of it.
type conditionFault struct {
	offset  int
	code    string
	message string
	// What is written there and can only have been meant to be something else.
	// Both are empty where nobody can tell.
	wrote, meant string
}

// A conditionParser reads a condition by recursive descent. After the first
// fault every symbol reads as the end, which lets it unwind.
type conditionParser struct {
	text      string
	names     *names
	expecting bool    // an expectation, which asks median and wins of many games
	games     *asking // what answers an expectation; nil while it is only read
	symbols   []symbol
	depth     int
	fault     *conditionFault
}

// parseCondition reads a condition into a tree, or returns what is wrong.
func parseCondition(text string, n *names) (*sim.Expr, *conditionFault) {
	return newConditionParser(text, n).parse()
}

// checkExpectation returns what is wrong with an expectation.
func checkExpectation(text string, n *names) *conditionFault {
	p := newConditionParser(text, n)
	p.expecting = true
	_, fault := p.parse()
	return fault
}

func newConditionParser(text string, n *names) *conditionParser {
	return &conditionParser{text: text, names: n, symbols: symbols(text)}
}

func (p *conditionParser) parse() (*sim.Expr, *conditionFault) {
	if n := len([]rune(p.text)); n > words.LongestCondition {
		return nil, &conditionFault{code: "too-long", message: fmt.Sprintf("the condition is %d characters long; at most %d are read", n, words.LongestCondition)}
	}
	whole := p.either()
	if s := p.symbols[0]; s.kind != symbolEnd {
		p.unexpected(s)
	}
	p.truth(whole)
	if p.fault != nil {
		return nil, p.fault
	}
	return &whole.expr, nil
}

// fail remembers the first fault and ends the reading.
func (p *conditionParser) fail(at int, code, format string, args ...any) {
	if p.fault == nil {
		p.fault = &conditionFault{offset: at, code: code, message: fmt.Sprintf(format, args...)}
	}
	p.symbols = p.symbols[len(p.symbols)-1:]
}

// meant says what the first fault, which is at wrote, was meant to be.
func (p *conditionParser) meant(at int, wrote, meant string) {
	if f := p.fault; f != nil && f.offset == at && f.wrote == "" && meant != "" {
		f.wrote, f.meant = wrote, meant
	}
}

// source quotes a piece as it was written.
func (p *conditionParser) source(x piece) string {
	return fmt.Sprintf("%q", p.text[x.at:max(x.at, x.end)])
}

func (p *conditionParser) next() symbol {
	s := p.symbols[0]
	if s.kind != symbolEnd {
		p.symbols = p.symbols[1:]
	}
	return s
}

// takes takes the next symbol if it is the given word or sign.
func (p *conditionParser) takes(text string) bool {
	s := p.symbols[0]
	if (s.kind == symbolName || s.kind == symbolSign) && s.text == text {
		p.next()
		return true
	}
	return false
}

// either reads: both or both, again and again.
func (p *conditionParser) either() piece {
	a := p.both()
	for p.takes("or") {
		p.truth(a)
		b := p.both()
		p.truth(b)
		a = join(sim.OpOr, a, b, fitsTruth)
	}
	return a
}

// both reads: not and not, again and again.
func (p *conditionParser) both() piece {
	a := p.not()
	for p.takes("and") {
		p.truth(a)
		b := p.not()
		p.truth(b)
		a = join(sim.OpAnd, a, b, fitsTruth)
	}
	return a
}

func (p *conditionParser) not() piece {
	at := p.symbols[0].at
	if !p.takes("not") {
		return p.comparison()
	}
	if !p.deeper(at) {
		return piece{}
	}
	defer p.shallower()
	a := p.not()
	p.truth(a)
	return piece{sim.Expr{Op: sim.OpNot, Args: []sim.Expr{a.expr}}, fitsTruth, at, a.end, false}
}

// comparisons are ordered like signs.
var comparisons = map[string]sim.Op{
	"==": sim.OpEqual, "!=": sim.OpUnequal,
	"<": sim.OpLess, "<=": sim.OpLessOrEqual, ">": sim.OpGreater, ">=": sim.OpGreaterOrEqual,
}

func (p *conditionParser) comparison() piece {
	a := p.sum()
	op, compares := p.comparing()
	if !compares {
		return a
	}
	p.next()
	b := p.sum()
	p.alike(a, b)
	if _, again := p.comparing(); again {
		p.fail(p.symbols[0].at, "chain", "one comparison at a time; join two with and")
	}
	return join(op, a, b, fitsTruth)
}

func (p *conditionParser) comparing() (sim.Op, bool) {
	s := p.symbols[0]
	op, found := comparisons[s.text]
	return op, found && s.kind == symbolSign
}

func (p *conditionParser) sum() piece {
	a := p.product()
	for {
		op := sim.OpAdd
		switch {
		case p.takes("+"):
		case p.takes("-"):
			op = sim.OpSubtract
		default:
			return a
		}
		b := p.product()
		a = join(op, a, b, p.alike(a, b))
	}
}

func (p *conditionParser) product() piece {
	a := p.signed()
	for {
		op, fit := sim.OpMultiply, timesFits
		switch {
		case p.takes("*"):
		case p.takes("/"):
			op, fit = sim.OpDivide, overFits
		default:
			return a
		}
		b := p.signed()
		p.number(a)
		p.number(b)
		f := fit(a.fits, b.fits)
		if f == 0 {
			p.fail(a.at, "kind", "%s is %s and %s is %s; their product means nothing", p.source(a), a.fits, p.source(b), b.fits)
		}
		a = join(op, a, b, f)
	}
}

func (p *conditionParser) signed() piece {
	at := p.symbols[0].at
	if !p.takes("-") {
		return p.value()
	}
	if !p.deeper(at) {
		return piece{}
	}
	defer p.shallower()
	a := p.signed()
	p.number(a)
	return piece{sim.Expr{Op: sim.OpNegate, Args: []sim.Expr{a.expr}}, a.fits, at, a.end, a.literal}
}

func (p *conditionParser) value() piece {
	s := p.next()
	switch {
	case s.kind == symbolNumber:
		return p.literal(s)
	case s.kind == symbolName && p.opens() && !isKeyword(s.text):
		return p.call(s)
	case s.kind == symbolName && !isKeyword(s.text) && p.expecting:
		p.fail(s.at, "kind", "an expectation looks at many games; write median(%s)", s.text)
	case s.kind == symbolName && !isKeyword(s.text):
		return p.quantity(s)
	case s.kind == symbolSign && s.text == "(":
		return p.parenthesis(s)
	}
	p.unexpected(s)
	return piece{at: s.at, end: s.end}
}

func isKeyword(word string) bool { return word == "and" || word == "or" || word == "not" }

func (p *conditionParser) parenthesis(s symbol) piece {
	if !p.deeper(s.at) {
		return piece{}
	}
	defer p.shallower()
	a := p.either()
	a.at, a.end = s.at, p.symbols[0].end
	if !p.takes(")") {
		p.fail(s.at, "bracket", "the bracket ( that opens here is not closed")
	}
	return a
}

func (p *conditionParser) literal(s symbol) piece {
	n, err := dialect.ParseNumber(s.text)
	if err != nil {
		p.fail(s.at, "number", "%s", err)
	}
	f := fitsPlain | fitsMoney | fitsPeople
	switch {
	case n.Unit == dialect.Percent:
		f = fitsShare
	case n.Unit != dialect.NoUnit:
		f = fitsMoney | fitsPeople
	case n.Value <= 1:
		f |= fitsShare
	}
	return piece{sim.Expr{Op: sim.OpNumber, Number: n.Value}, f, s.at, s.end, true}
}

// truth and number fault a piece that is not yes or no, or is.
func (p *conditionParser) truth(x piece) {
	if x.fits != fitsTruth {
		p.fail(x.at, "kind", "%s is %s, not yes or no; compare it with something", p.source(x), x.fits)
	}
}

func (p *conditionParser) number(x piece) {
	if x.fits == fitsTruth {
		p.fail(x.at, "kind", "%s is yes or no; it cannot be calculated with", p.source(x))
	}
}

func (p *conditionParser) deeper(at int) bool {
	if p.depth++; p.depth > maxNesting {
		p.fail(at, "too-deep", "the condition is nested more than %d deep; make it flatter", maxNesting)
		return false
	}
	return true
}

func (p *conditionParser) shallower() { p.depth-- }

// instead says what to write for signs that other languages use.
var instead = map[string]string{
	"&&": "and", "||": "or", "&": "and", "|": "or", "!": "not", "=": "==", "=>": ">=", "=<": "<=",
	"≥": ">=", "≤": "<=", "≠": "!=", "×": "*", "÷": "/", "−": "-", "–": "-",
}

func (p *conditionParser) unexpected(s symbol) {
	better, known := instead[s.text]
	switch {
	case s.kind == symbolEnd:
		p.fail(s.at, "syntax", "the condition ends too early; a name or a number is missing")
	case s.kind == symbolStray && known:
		p.fail(s.at, "syntax", "write %s instead of %s", better, s.text)
		p.meant(s.at, s.text, better)
	case s.text == ",":
		p.fail(s.at, "syntax", "no comma is expected here; write numbers without separators, like 12400 or 12.4k")
	case s.text == ")":
		p.fail(s.at, "bracket", "nothing was opened that ) closes")
	default:
		p.fail(s.at, "syntax", "%q is not expected here; between two parts stands one of: and, or, ==, !=, <, <=, >, >=, +, -, *, /", s.text)
	}
}

// opens reports whether a bracket opens next.
func (p *conditionParser) opens() bool {
	return p.symbols[0].kind == symbolSign && p.symbols[0].text == "("
}
