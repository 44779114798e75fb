package dialect

import (
	"strings"

	"example.com/realign/scenarios/clean"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// A Kind is a shape of a node.
type Kind int

// The kinds.
const (
	Nothing Kind = iota // a word with no value behind it
	Scalar              // a word, a number or a sentence
	List
	Dict
	Refused // could not be read, and has been faulted
)

// String names the kind for an author.
func (k Kind) String() string {
	return [...]string{"nothing", "a value", "a list", "a group of words with values", "something unreadable"}[k]
}

// A Node is a value in a document. All text in it has passed the cleaner.
type Node struct {
	Place
	Kind   Kind
	Text   string // of a scalar
	Folded bool   // a scalar written as a block with > or |
	InLine bool   // stands inside { } or [ ]
	Items  []*Node
	Pairs  []Pair
}

// A Pair is a word and its value.
type Pair struct{ Key, Value *Node }

// adopt turns the parser's tree into nodes and refuses what the dialect leaves
// out.
func (d *Document) adopt(file *ast.File) {
	var bodies []ast.Node
	for _, doc := range file.Docs {
		if doc.Body != nil {
			bodies = append(bodies, doc.Body)
		}
	}
	if len(bodies) == 0 {
		d.Errorf(top, "empty", "the file is empty")
		return
	}
	if len(bodies) > 1 {
		d.Errorf(placeOf(bodies[1]), "documents", "a second document begins here; put everything into one, without --- lines")
		return
	}
	d.Root = d.node(bodies[0], 1, false)
}

func placeOf(n ast.Node) Place {
	switch n := n.(type) {
	case *ast.MappingNode:
		if len(n.Values) > 0 && !n.IsFlowStyle {
			return placeOf(n.Values[0].Key)
		}
	case *ast.MappingValueNode:
		return placeOf(n.Key)
	}
	t := n.GetToken()
	if t == nil || t.Position == nil {
		return top
	}
	return Place{max(1, t.Position.Line), max(1, t.Position.Column)}
}

func (d *Document) node(n ast.Node, depth int, inLine bool) *Node {
	if n == nil {
		return &Node{Place: top, InLine: inLine}
	}
	made := &Node{Place: placeOf(n), InLine: inLine}
	if depth > MaxDepth {
		d.Errorf(made.Place, "too-deep", "more than %d levels of nesting; make it flatter", MaxDepth)
		made.Kind = Refused
		return made
	}
	switch n := n.(type) {
	case *ast.MappingNode:
		made.Kind = Dict
		d.pairs(made, n.Values, depth, inLine || n.IsFlowStyle)
	case *ast.MappingValueNode:
		made.Kind = Dict
		d.pairs(made, []*ast.MappingValueNode{n}, depth, inLine)
	case *ast.SequenceNode:
		made.Kind = List
		for _, item := range n.Values {
			made.Items = append(made.Items, d.node(item, depth+1, inLine || n.IsFlowStyle))
		}
	default:
		d.scalar(made, n)
	}
	return made
}

// pairs reads the words of a map. A repeated word keeps its first value.
func (d *Document) pairs(made *Node, values []*ast.MappingValueNode, depth int, inLine bool) {
	first := map[string]int{}
	for _, v := range values {
		key := d.node(v.Key, depth+1, inLine)
		if key.Kind != Scalar {
			continue // already faulted
		}
		value := d.node(v.Value, depth+1, inLine)
		if value.Kind == Nothing {
			value.Place = key.Place
		}
		if line, seen := first[key.Text]; seen {
			d.Errorf(key.Place, "duplicate", "%q stands here a second time; the first is on line %d; remove one", key.Text, line)
			continue
		}
		first[key.Text] = key.Line
		made.Pairs = append(made.Pairs, Pair{key, value})
	}
}

// scalar reads a value, or refuses a construct that the dialect leaves out.
func (d *Document) scalar(made *Node, n ast.Node) {
	made.Kind = Refused
	switch n := n.(type) {
	case *ast.AnchorNode, *ast.AliasNode:
		sign := n.GetToken().Value
		d.Errorf(made.Place, "anchor", "%s would repeat a part of the file, which these files do without; put a sentence that begins with %s in quotes", sign, sign)
	case *ast.TagNode:
		d.Errorf(made.Place, "tag", "! would say what kind of value follows, which these files do without; put a sentence that begins with ! in quotes")
	case *ast.MergeKeyNode:
		d.Errorf(made.Place, "anchor", "<< would repeat a part of the file, which these files do without; write the words out")
	case *ast.MappingKeyNode:
		d.Errorf(made.Place, "question-mark", "? at the beginning of a line has a meaning of its own; put the sentence in quotes")
	case *ast.LiteralNode:
		made.Kind, made.Folded = Scalar, true
		made.Text = d.checked(made.Place, strings.TrimRight(n.Value.Value, "\n "))
	default:
		d.word(made, n.GetToken())
	}
}

func (d *Document) word(made *Node, t *token.Token) {
	switch {
	case t == nil:
		d.Errorf(made.Place, "syntax", "this cannot be read; write it on a line of its own")
	case t.Type == token.ImplicitNullType:
		made.Kind = Nothing
	case t.Type == token.DirectiveType:
		d.Errorf(made.Place, "reserved", "a line cannot begin with %%; put the sentence in quotes")
	default:
		made.Kind = Scalar
		made.Text = d.checked(made.Place, strings.TrimSpace(t.Value))
	}
}

// checked passes text through the cleaner once more: quotes can hold escapes
// that stand for characters no text may hold.
func (d *Document) checked(p Place, s string) string {
	if err := clean.ValidProse(s, MaxBytes); err != nil {
		d.Errorf(p, "character", "%s", err)
		return clean.Prose(s).String()
	}
	return s
}

// lastLine returns the last line on which something of n begins.
func (n *Node) lastLine() int {
	last := n.Line
	for _, item := range n.Items {
		last = max(last, item.lastLine())
	}
	for _, p := range n.Pairs {
		last = max(last, p.Key.Line, p.Value.lastLine())
	}
	return last
}

// Clone returns n with all that is in it. A change to one leaves the other as it
// is.
func (n *Node) Clone() *Node {
	if n == nil {
		return nil
	}
	c := *n
	c.Items, c.Pairs = nil, nil
	for _, item := range n.Items {
		c.Items = append(c.Items, item.Clone())
	}
	for _, p := range n.Pairs {
		c.Pairs = append(c.Pairs, Pair{p.Key.Clone(), p.Value.Clone()})
	}
	return &c
}
