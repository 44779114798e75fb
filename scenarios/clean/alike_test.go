package clean

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
)

// T-15: pairs that are taken for each other on a wall, and pairs that are not.
func TestT15NamesThatLookAlikeAreFound(t *testing.T) {
	for _, pair := range [][2]string{
		{"Anchor", "Аnchor"}, // the second begins with a Cyrillic letter
		{"Anchor", "ANCHOR"}, {"Anchor", " anchor "}, {"Anchor", "An-chor"}, {"Anchor", "Ánchor"}, {"Anchor", "Anch0r"}, {"pixie", "ріхіе"},
		{"HOST", "НОЅТ"}, {"coco", "сосо"}, {"TAXI", "ΤΑΧΙ"}, {"Team 1", "Team l"}, {"Team 1", "Team I"}, {"Team 10", "Team lO"},
		{"Team |", "Team I"}, {"Barn", "Bam"}, {"Wave", "VVave"}, {"Ｔｅａｍ", "Team"}, {"ﬁnch", "finch"}, {"Águilas", "Aguilas"}, {"волна", "ВОЛНА"},
	} {
		assert.True(t, Alike(pair[0], pair[1]), "%q %q", pair[0], pair[1])
		assert.True(t, Alike(pair[1], pair[0]), "%q %q", pair[1], pair[0])
	}
	for _, pair := range [][2]string{
		{"Anchor", "Harbour"}, {"Anchor", "Anchors"}, {"North", "South"}, {"Blue", "Bluebell"}, {"日本", "日光"}, {"🙂", "🎉"}, {"Волна", "Гора"},
	} {
		assert.False(t, Alike(pair[0], pair[1]), "%q %q", pair[0], pair[1])
	}
	for i := range 60 {
		for j := range i {
			assert.False(t, Alike(fmt.Sprintf("Team %d", i+1), fmt.Sprintf("Team %d", j+1)), "%d %d", i, j)
		}
	}
}

// T-15: one script a word.
func TestT15AWordOfSeveralScriptsIsFound(t *testing.T) {
	for _, name := range []string{"Anchor", "Ñandú 7", "日本チーム", "한국漢字", "Волна", "Team Волна", "Αθήνα", "Blue-Волна", "", "42", "L'Aquila", "🙂 team"} {
		assert.True(t, OneScript(name), name)
	}
	for _, name := range []string{"Аnchor", "Harbоur", "Τeam", "teamチ", "x Аnchor"} {
		assert.False(t, OneScript(name), name)
	}
}
