package words

import (
	"encoding/json"
	"strings"

	"github.com/google/jsonschema-go/jsonschema"
)

// Schema returns the JSON Schema (draft-07) of scenarios, by which editors
// complete words and mark what is wrong while somebody types. It is more lenient
// than the reader, which also knows what refers to what.
func Schema() ([]byte, error) { return schema("scenario", "A scenario of Realign") }

// SessionSchema returns the JSON Schema of sessions, as [Schema] does of scenarios.
func SessionSchema() ([]byte, error) { return schema("session", "A session of Realign") }

// PlansSchema returns the JSON Schema of a file of plans.
func PlansSchema() ([]byte, error) {
	plans := document("plans", "Yearly plans for Realign")
	group := *plans
	group.Schema, group.Title, group.Definitions = "", "", nil
	list := &jsonschema.Schema{Type: "array", Items: &jsonschema.Schema{Ref: ref("plan")}}
	return json.MarshalIndent(&jsonschema.Schema{
		Schema: draft, Title: plans.Title, Definitions: plans.Definitions,
		AnyOf: []*jsonschema.Schema{list, &group},
	}, "", "  ")
}

const draft = "http://json-schema.org/draft-07/schema#"

func ref(place string) string { return "#/definitions/" + place }

func schema(place, title string) ([]byte, error) {
	return json.MarshalIndent(document(place, title), "", "  ")
}

// document returns the schema of a place, with those of all places it leads to.
func document(place, title string) *jsonschema.Schema {
	definitions := map[string]*jsonschema.Schema{}
	define(definitions, place)
	root := definitions[place]
	delete(definitions, place)
	root.Schema, root.Title, root.Definitions = draft, title, definitions
	return root
}

// define adds the schema of a place, and of those it leads to.
func define(all map[string]*jsonschema.Schema, id string) {
	if all[id] != nil {
		return
	}
	p := At(id)
	s := &jsonschema.Schema{Type: "object", Description: p.About, Required: p.Needed(), Properties: map[string]*jsonschema.Schema{}}
	all[id] = s
	for _, w := range p.Words {
		one := w.schema()
		if pattern, dotted := patternOf(w.Name); dotted {
			if s.PatternProperties == nil {
				s.PatternProperties = map[string]*jsonschema.Schema{}
			}
			s.PatternProperties[pattern] = one
		} else {
			s.Properties[w.Name] = one
			s.PropertyOrder = append(s.PropertyOrder, w.Name)
		}
		w.leads(all)
	}
	s.AdditionalProperties = nothing()
	if p.Open != "" {
		s.AdditionalProperties = p.Each.schema()
		p.Each.leads(all)
	}
}

func nothing() *jsonschema.Schema { return &jsonschema.Schema{Not: &jsonschema.Schema{}} }

func (w Word) leads(all map[string]*jsonschema.Schema) {
	for _, id := range []string{w.Of, w.OrGroup} {
		if id != "" {
			define(all, id)
		}
	}
}

// patternOf returns the pattern of a word that exists for each of several, such
// as grip.ELEPHANT.
func patternOf(name string) (pattern string, several bool) {
	before, part, dotted := strings.Cut(name, ".")
	if !dotted || part != strings.ToUpper(part) {
		return "", false
	}
	return "^" + before + `\.[a-z][a-z0-9-]*$`, true
}

// schema returns the schema of what stands behind a word.
func (w Word) schema() *jsonschema.Schema {
	s := w.one()
	if w.List {
		s = &jsonschema.Schema{Type: "array", Items: s}
		if w.Least > 0 {
			s.MinItems = &w.Least
		}
		if w.Most > 0 {
			s.MaxItems = &w.Most
		}
		if w.OrOne {
			s = &jsonschema.Schema{AnyOf: []*jsonschema.Schema{w.one(), s}}
		}
	}
	if w.OrGroup != "" {
		s = &jsonschema.Schema{AnyOf: []*jsonschema.Schema{s, {Ref: ref(w.OrGroup)}}}
	}
	if s.Ref != "" { // a reference stands alone in draft-07
		s = &jsonschema.Schema{AllOf: []*jsonschema.Schema{s}}
	}
	s.Description = strings.ReplaceAll(w.Meaning, "`", "")
	return s
}

// How numbers are written that are more than digits.
const (
	signedPattern = "^[+\\-\u2212\u2013]\\d+(\\.\\d+)?\\s*[%kKM]?$" // with the long dashes of word processors
	plainPattern  = `^\d+(\.\d+)?\s*[%kKM]?$`
	idPattern     = `^[a-z][a-z0-9-]{0,39}$`
)

// one returns the schema of a single value. A number is a string for an editor
// where it has a sign or a unit behind it.
func (w Word) one() *jsonschema.Schema {
	text := &jsonschema.Schema{Type: "string"}
	switch w.Kind {
	case Line, Prose:
		text.Type, text.Types = "", []string{"string", "number", "boolean"}
		if w.Cells > 0 {
			text.MaxLength = &w.Cells
		}
		text.Pattern = w.Pattern
	case ID:
		text.Pattern = idPattern
	case Condition, Expectation:
		longest := LongestCondition
		text.MaxLength = &longest
	case Whole, Number, Share, Level:
		return written(plainPattern)
	case Change:
		return written(signedPattern)
	case Switch:
		text.Enum = []any{"yes", "no", "on", "off", "true", "false", "Yes", "No", "On", "Off", "True", "False"}
		return &jsonschema.Schema{AnyOf: []*jsonschema.Schema{{Type: "boolean"}, text}}
	case OneOf:
		for _, v := range w.Values {
			text.Enum = append(text.Enum, v)
		}
	case Group:
		return &jsonschema.Schema{Ref: ref(w.Of)}
	}
	return text
}

// written returns the schema of a number: one that an editor takes for a number,
// or text in the given form.
func written(pattern string) *jsonschema.Schema {
	return &jsonschema.Schema{AnyOf: []*jsonschema.Schema{{Type: "number"}, {Type: "string", Pattern: pattern}}}
}
