package sessions

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/words"
)

// visit calls see for every word of the table that stands in n, a group of the
// given place, with the node behind it.
func visit(n *dialect.Node, place string, see func(p *words.Place, w words.Word, value *dialect.Node)) {
	p := words.At(place)
	for _, item := range n.Items {
		visit(item, place, see)
	}
	for _, pair := range n.Pairs {
		w := p.Word(pair.Key.Text)
		see(p, w, pair.Value)
		if w.Kind == words.Group {
			visit(pair.Value, w.Of, see)
		}
	}
}

func TestEveryWordOfTheTableIsReadAsTheTableSays(t *testing.T) {
	every := func() *dialect.Document { return dialect.Read("every.yaml", []byte(everyFile(t))) }
	seen := map[string]bool{}
	total := 0
	visit(every().Root, "session", func(p *words.Place, w words.Word, _ *dialect.Node) {
		assert.NotEmpty(t, w.Meaning, "%s: %s is in the file and not in the table", p.ID, w.Name)
		seen[p.ID+" "+w.Name] = true
		total++
	})
	for i := range total {
		doc := every()
		at, name, line := 0, "", 0
		visit(doc.Root, "session", func(p *words.Place, w words.Word, value *dialect.Node) {
			if at == i {
				name, line = p.ID+" "+w.Name, value.Line
				spoil(value)
			}
			at++
		})
		r := &reader{doc: doc, shelf: cached}
		if r.checkFormat() {
			r.read()
		}
		wrong := false
		for _, f := range doc.Faults() {
			wrong = wrong || f.Level == scenarios.Error && f.Line == line
		}
		assert.True(t, wrong, "%s on line %d can hold anything: nothing reads it as the table says (%v)", name, line, doc.Faults())
	}
	for _, p := range words.SessionPlaces() {
		for _, w := range p.Words {
			if w.Name != "todo" {
				assert.True(t, seen[p.ID+" "+w.Name], "%s %s does not stand in testdata/every.yaml", p.ID, w.Name)
			}
		}
	}
}

// spoil turns a value into one of another kind.
func spoil(n *dialect.Node) {
	kind := dialect.Dict
	if n.Kind == dialect.Dict {
		kind = dialect.Scalar
	}
	n.Kind, n.Text, n.Items, n.Pairs = kind, "Ö", nil, nil
}

func TestWhatIsStillToDoIsNotedEverywhere(t *testing.T) {
	for _, at := range []string{"id: every-word\n", "  - id: welcome\n", "  - id: I-01\n", "  count: 2-3\n", "  keep: 14 days\n"} {
		indent := at[:len(at)-len(strings.TrimLeft(at, " -"))]
		text := replaced(t, everyFile(t), at, at+strings.ReplaceAll(indent, "-", " ")+"todo: ask Ines\n")
		faults := Check("x.yaml", []byte(text), cached)
		require.Len(t, faults, 1, "%v", faults)
		assert.Equal(t, "todo", faults[0].Code)
	}
}

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
	var number float64
	if json.Unmarshal([]byte(n.Text), &number) == nil {
		return number
	}
	return n.Text
}

func TestTheSchemaKnowsWhatTheReaderKnows(t *testing.T) {
	data, err := words.SessionSchema()
	require.NoError(t, err)
	var s jsonschema.Schema
	require.NoError(t, json.Unmarshal(data, &s))
	assert.Equal(t, "http://json-schema.org/draft-07/schema#", s.Schema)
	schema, err := s.Resolve(nil)
	require.NoError(t, err)
	require.NoError(t, schema.Validate(asJSON(dialect.Read("x", []byte(everyFile(t))).Root)))
	for _, id := range IDs() {
		text, err := Source(id)
		require.NoError(t, err)
		assert.NoError(t, schema.Validate(asJSON(dialect.Read("x", text).Root)), id)
	}
	refused := 0
	for _, p := range plantedMistakes {
		text, _, _ := p.plant(t, everyFile(t))
		if root := dialect.Read("x", []byte(text)).Root; root != nil && schema.Validate(asJSON(root)) != nil {
			refused++
		}
	}
	assert.GreaterOrEqual(t, refused, 15, "of the planted mistakes an editor sees those of spelling")
}

// TestTheGuideTellsTheTables holds the two written parts of the guide to the
// tables they come from.
func TestTheGuideTellsTheTables(t *testing.T) {
	data, err := os.ReadFile("README.md")
	require.NoError(t, err)
	guide := string(data)
	for part, page := range map[string]string{"codes": words.SessionCodesPage(), "words": words.SessionReference()} {
		begin := "<!-- " + part + ": written by go test ./scenarios/sessions -run Guide -update -->\n"
		before, rest, found := strings.Cut(guide, begin)
		require.True(t, found, part)
		_, after, found := strings.Cut(rest, "<!-- end of "+part+" -->\n")
		require.True(t, found, part)
		guide = before + begin + "\n" + strings.TrimRight(page, "\n") + "\n\n<!-- end of " + part + " -->\n" + after
	}
	if *update {
		require.NoError(t, os.WriteFile("README.md", []byte(guide), 0o644))
		return
	}
	assert.Equal(t, guide, string(data), "write it anew with: go test ./scenarios/sessions -run Guide -update")
}
