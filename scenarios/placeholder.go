package scenarios

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/form"
	"example.com/realign/sim"
)

// placeholders are the words in braces that a card's text may hold, so that one
// card can speak of any association.
var placeholders = []string{"name", "short", "member", "members"}

var inBraces = regexp.MustCompile(`\{[^{}]*\}`)

// fill puts the association's own words into the texts of a card.
func (r *reader) fill(n *dialect.Node) {
	for _, item := range n.Items {
		r.fill(item)
	}
	for _, p := range n.Pairs {
		r.fill(p.Value)
	}
	var b strings.Builder
	last := 0
	for _, at := range inBraces.FindAllStringIndex(n.Text, -1) {
		word := n.Text[at[0]+1 : at[1]-1]
		filled, known := r.placeholder(word)
		if !known {
			r.doc.Errorf(r.doc.Inside(n, at[0]), "placeholder", "there is no word {%s} to fill in; known here: {%s}, or a sum like {$60k}", word, strings.Join(placeholders, "}, {"))
		}
		b.WriteString(n.Text[last:at[0]] + filled)
		last = at[1]
	}
	if last > 0 {
		n.Text = b.String() + n.Text[last:]
	}
}

// placeholder returns what stands for a word in braces: one of the association's
// words, or a sum of money.
func (r *reader) placeholder(word string) (text string, known bool) {
	a := &r.sc.Association
	if i := slices.Index(placeholders, word); i >= 0 {
		return []string{a.Name, a.Short, a.MemberWord, a.MembersWord}[i], true
	}
	sum, dollars := strings.CutPrefix(word, "$")
	number, err := dialect.ParseNumber(sum)
	if !dollars || err != nil || number.Signed || number.Unit == dialect.Percent {
		return "", false
	}
	v := number.Value
	if r.isDealt {
		v = r.toScale(sim.Quantity(sim.Reserves), v)
	}
	return dollarsInShort(v), true
}

// dollarsInShort writes a sum as people say it, such as $60k or $1.2M.
func dollarsInShort(v float64) string {
	switch {
	case v >= 1e6:
		return "$" + form.TrimNumber(v/1e6) + "M"
	case v >= 1e3:
		return "$" + form.TrimNumber(v/1e3) + "k"
	default:
		return "$" + form.TrimNumber(v)
	}
}

// toScale fits an amount in a card of the deck to the house: money, people and
// staff stand there as in a house of [standardMembers]. Two digits are kept.
func (r *reader) toScale(q sim.Quantity, amount float64) float64 {
	if q.Kind() != sim.MoneyKind && q.Kind() != sim.PeopleKind && q != sim.StaffCount {
		return amount
	}
	scaled := amount * float64(r.sc.World.Members) / standardMembers
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(scaled, 'g', 2, 64), 64)
	if err != nil {
		return amount // no number is written that cannot be read
	}
	return rounded
}

// plural returns what several members are called.
func plural(word string) string {
	ends := func(endings ...string) bool {
		return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(word, e) })
	}
	switch n := len(word); {
	case ends("y") && !ends("ay", "ey", "oy", "uy") && n > 1:
		return word[:n-1] + "ies"
	case ends("man"):
		return word[:n-2] + "en"
	case ends("s", "x", "z", "ch", "sh"):
		return word + "es"
	default:
		return word + "s"
	}
}
