package main

import (
	"maps"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// namesIn adds to names what the JSON of a type calls its parts. What writes itself
// is looked at no further.
func namesIn(t reflect.Type, names map[string]bool) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Array:
		namesIn(t.Elem(), names)
	case reflect.Struct:
		for f := range t.Fields() {
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if name != "" && name != "-" {
				names[name] = true
			}
			if f.IsExported() || f.Anonymous {
				namesIn(f.Type, names)
			}
		}
	}
}

// unnamed returns what of a type's JSON a page does not name.
func unnamed(t reflect.Type, page string) []string {
	names := map[string]bool{}
	namesIn(t, names)
	maps.DeleteFunc(names, func(name string, _ bool) bool { return regexp.MustCompile(`\b` + name + `\b`).MatchString(page) })
	return slices.Sorted(maps.Keys(names))
}

func TestTheReadmeNamesAllOfADebriefAsJSON(t *testing.T) {
	text, err := os.ReadFile("../../sim/debrief/README.md")
	require.NoError(t, err)
	_, page, found := strings.Cut(string(text), "## As JSON")
	require.True(t, found)
	assert.Empty(t, unnamed(reflect.TypeFor[debriefRow](), page))
	assert.Empty(t, unnamed(reflect.TypeFor[severalRow](), page))
	assert.Empty(t, unnamed(reflect.TypeFor[takenRow](), page))
	planted := regexp.MustCompile(`\bcourses\b`).ReplaceAllString(page, "")
	assert.Equal(t, []string{"courses"}, unnamed(reflect.TypeFor[debriefRow](), planted))
}
