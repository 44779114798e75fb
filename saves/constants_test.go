package saves

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
)

// constants lists every number of the rules that are played now, as they stand in
// the three eras: a line for each, in the order of the source.
func constants() []byte {
	var b bytes.Buffer
	for _, era := range sim.EraIDs() {
		r := sim.Standard(era)
		list(&b, era, reflect.ValueOf(r))
	}
	return b.Bytes()
}

// list writes the parts of a value, each with its name.
func list(b *bytes.Buffer, name string, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			list(b, name+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			list(b, name+"."+strconv.Itoa(i), v.Index(i))
		}
	case reflect.Float64:
		fmt.Fprintf(b, "%s %s\n", name, strconv.FormatFloat(v.Float(), 'g', -1, 64))
	default:
		fmt.Fprintf(b, "%s %v\n", name, v.Interface())
	}
}

// The constants are those that were released. Games that were kept hold the rest:
// see TestSavesOfReleasedRulesVerify.
func TestTheConstantsAreThoseOfTheirRelease(t *testing.T) {
	for _, r := range releases {
		if r.rules != Rules {
			continue // its source is frozen, constants and all
		}
		then, err := os.ReadFile(filepath.Join(r.games.folder, constantsFile))
		require.NoError(t, err)
		assert.Empty(t, changedLines(string(then), string(constants())), otherRules, Rules)
	}
}

// changedLines returns the lines that only one of two lists has: what was, and what
// is. The lists are long, and what differs is a line or two.
func changedLines(then, now string) (changed []string) {
	for _, list := range []struct{ says, lines, other string }{{"was ", then, now}, {"is ", now, then}} {
		there := map[string]bool{}
		for line := range strings.Lines(list.other) {
			there[line] = true
		}
		for line := range strings.Lines(list.lines) {
			if !there[line] {
				changed = append(changed, list.says+strings.TrimSpace(line))
			}
		}
	}
	return changed
}

// otherRules is said where rules that were released behave otherwise.
const otherRules = "rules %d were released and never change. Take the change back; or, if it is meant, " +
	"begin the next set as saves/README.md says: freeze these in a folder of their own first"

// A changed constant shows, in the list and in the games.
func TestAChangedModelIsSeen(t *testing.T) {
	assert.Equal(t, []string{"was b 2", "is b 3", "is c 1"}, changedLines("a 1\nb 2\n", "a 1\nb 3\nc 1\n"))
	released := string(constants())
	r := sim.Standard("knowledge")
	drift, known := sim.ParameterByKey("needs.drift")
	require.True(t, known)
	require.True(t, drift.Set(&r, drift.Value(&r)*1.0001))
	var changed bytes.Buffer
	list(&changed, "knowledge", reflect.ValueOf(r))
	for line := range bytes.Lines(changed.Bytes()) {
		if !bytes.HasPrefix(line, []byte("knowledge.Needs.")) {
			assert.Contains(t, released, string(line))
		}
	}
	assert.NotContains(t, released, changed.String())

	g := newGolden(t, brief(t), 7)
	s := g.toEnd(g.standing).saved
	require.True(t, drift.Set(&s.Scenario.World.Rules, drift.Value(&s.Scenario.World.Rules)*1.0001))
	j, err := s.Judge()
	require.NoError(t, err)
	assert.Equal(t, Edited, j.Verdict)
}
