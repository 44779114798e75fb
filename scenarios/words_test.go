package scenarios

import (
	"encoding/json"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/words"
)

// everyWord is a file in which every word stands.
func everyWord(t *testing.T) *dialect.Document {
	data, err := os.ReadFile("testdata/every.yaml")
	require.NoError(t, err)
	doc := dialect.Read("every.yaml", data)
	require.NotNil(t, doc.Root)
	return doc
}

func readAgain(doc *dialect.Document) []Fault {
	r := &reader{doc: doc}
	if r.checkFormat() {
		r.read()
	}
	return doc.Faults()
}

// visit calls see for every word of the table that stands in n, a group of the
// given place, with the node behind it.
func visit(n *dialect.Node, place string, see func(p *words.Place, w words.Word, value *dialect.Node)) {
	p := words.At(place)
	if n.Kind == dialect.List {
		for _, item := range n.Items {
			visit(item, place, see)
		}
		return
	}
	for _, pair := range n.Pairs {
		w := p.Word(pair.Key.Text)
		switch before, part, dotted := strings.Cut(pair.Key.Text, "."); {
		case p.Open != "":
			w = p.Each
		case dotted && part != "":
			for _, other := range p.Words {
				if strings.HasPrefix(other.Name, before+".") {
					w = other
				}
			}
		}
		see(p, w, pair.Value)
		switch {
		case w.Kind == words.Group && (pair.Value.Kind == dialect.Dict || w.List):
			visit(pair.Value, w.Of, see)
		case w.OrGroup != "" && pair.Value.Kind == dialect.Dict:
			visit(pair.Value, w.OrGroup, see)
		}
	}
}

func TestEveryWordOfTheTableIsReadAsTheTableSays(t *testing.T) {
	assert.Zero(t, countLevel(readAgain(everyWord(t)), Error), "%v", readAgain(everyWord(t)))
	seen := map[string]bool{}
	total := 0
	visit(everyWord(t).Root, "scenario", func(p *words.Place, w words.Word, _ *dialect.Node) {
		assert.NotEmpty(t, w.Meaning, "%s: %s is in the file and not in the table", p.ID, w.Name)
		seen[p.ID+" "+w.Name] = true
		total++
	})
	for i := range total {
		doc := everyWord(t)
		at, name := 0, ""
		var line int
		visit(doc.Root, "scenario", func(p *words.Place, w words.Word, value *dialect.Node) {
			if at == i {
				name, line = p.ID+" "+w.Name, value.Line
				spoil(value)
			}
			at++
		})
		faults := readAgain(doc)
		wrong := false
		for _, f := range faults {
			wrong = wrong || f.Level == Error && f.Line == line
		}
		assert.True(t, wrong, "%s on line %d can hold anything: nothing reads it as the table says (%v)", name, line, faults)
	}
	for _, p := range words.Places() {
		for _, w := range p.Words {
			if elsewhere[p.ID] || elsewhere[p.ID+" "+w.Name] || len(p.Words) > 9 && seen[p.ID+" "+p.Words[0].Name] {
				continue // of the long lists that come from the model, some are enough
			}
			assert.True(t, seen[p.ID+" "+w.Name], "%s %s does not stand in testdata/every.yaml", p.ID, w.Name)
		}
	}
}

// elsewhere is what a single scenario cannot show.
var elsewhere = map[string]bool{
	"scenario dealt": true, "card eras": true, // written by the game, and in the deck
	"deck only": true,                                                                              // without is shown
	"plans":     true,                                                                              // another file
	"drags":     true, "levers": true, "plan": true, "start": true, "effects": true, "board": true, // the model's own lists
}

// spoil turns a value into one of another kind.
func spoil(n *dialect.Node) {
	kind := dialect.Dict
	if n.Kind == dialect.Dict {
		kind = dialect.Scalar
	}
	n.Kind, n.Text, n.Items, n.Pairs = kind, "Ö", nil, nil
}

// resolved returns a schema that can be asked.
func resolved(t *testing.T, schema []byte, err error) *jsonschema.Resolved {
	require.NoError(t, err)
	var s jsonschema.Schema
	require.NoError(t, json.Unmarshal(schema, &s))
	assert.Equal(t, "http://json-schema.org/draft-07/schema#", s.Schema)
	r, err := s.Resolve(nil)
	require.NoError(t, err)
	return r
}

var plainJSON = regexp.MustCompile(`^-?(0|[1-9]\d*)(\.\d+)?$`)

// asJSON returns a node as editors see it.
func asJSON(n *dialect.Node) any {
	switch n.Kind {
	case dialect.Dict:
		group := map[string]any{}
		for _, p := range n.Pairs {
			group[p.Key.Text] = asJSON(p.Value)
		}
		return group
	case dialect.List:
		list := []any{}
		for _, item := range n.Items {
			list = append(list, asJSON(item))
		}
		return list
	}
	if v, err := strconv.ParseFloat(n.Text, 64); err == nil && plainJSON.MatchString(n.Text) {
		return v
	}
	if n.Text == "true" || n.Text == "false" {
		return n.Text == "true"
	}
	return n.Text
}

func TestEveryWordHasAMeaningAndItsPlaceIsThere(t *testing.T) {
	for _, p := range words.Places() {
		for _, w := range append([]words.Word{p.Each}, p.Words...) {
			if w.Name == "" {
				continue // nothing else may stand there
			}
			assert.NotEmpty(t, w.Meaning, "%s %s", p.ID, w.Name)
			for _, to := range []string{w.Of, w.OrGroup} {
				assert.True(t, to == "" || words.At(to).What != "", "%s %s leads to %q", p.ID, w.Name, to)
			}
			assert.True(t, w.Kind == words.Group || w.OrGroup != "" || w.Example != "", "%s %s has no example", p.ID, w.Name)
		}
	}
}

func TestTheSchemaAcceptsWhatTheReaderAccepts(t *testing.T) {
	data, err := words.Schema()
	schema := resolved(t, data, err)
	files := map[string][]byte{}
	for _, id := range IDs() {
		s, err := Load(id)
		require.NoError(t, err)
		files[id] = s.Text
	}
	for _, name := range []string{"small", "every"} {
		files[name], err = os.ReadFile("testdata/" + name + ".yaml")
		require.NoError(t, err)
	}
	for name, text := range files {
		assert.NoError(t, schema.Validate(asJSON(dialect.Read(name, text).Root)), name)
	}
}

func TestTheSchemaRefusesPlantedMistakes(t *testing.T) {
	data, err := words.Schema()
	schema := resolved(t, data, err)
	small, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	refused := 0
	for _, p := range plantedMistakes {
		switch p.code {
		case "unknown-word", "unknown-value", "missing", "kind", "count", "switch", "number", "version", "sign":
		default:
			continue // of references and of the writing itself a schema knows nothing
		}
		text, _, _ := p.plant(t, string(small))
		root := dialect.Read("x", []byte(text)).Root
		if root != nil && schema.Validate(asJSON(root)) != nil {
			refused++
		}
	}
	assert.GreaterOrEqual(t, refused, 25)
}

func TestThePlansSchemaKnowsPlans(t *testing.T) {
	data, err := words.PlansSchema()
	schema := resolved(t, data, err)
	for text, good := range map[string]bool{
		"years:\n  - style: relational\n    listening: 2\n    elephants: { we-know: 2 }\n  - conference: 1\n": true,
		"- listening: 1\n": true,
		"- listening: { days: 3.5, money: 12k }\n  elephants: { we-know: { days: 4.5 } }\n": true,
		"- listening: { days: 3.5, level: 2 }\n":                                            false,
		"- elephants: { we-know: { money: 5k } }\n":                                         false,
		"- lisstening: 1\n":         false,
		"years:\n  - style: loud\n": false,
	} {
		err := schema.Validate(asJSON(dialect.Read("x", []byte(text)).Root))
		assert.Equal(t, good, err == nil, "%s: %v", text, err)
	}
}
