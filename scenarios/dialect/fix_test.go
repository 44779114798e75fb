package dialect

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestASlipIsObviousWhereNothingElseIsAsNear(t *testing.T) {
	known := []string{"title", "text", "teaches", "year", "chance", "choices", "board_support"}
	for word, meant := range map[string]string{
		"titel": "title", "Title": "title", "titles": "title", "tile": "title", "board-support": "board_support", "bord_suport": "board_support",
		"chances": "chance", "choice": "choices",
		"txt": "", "yer": "", // too short to be sure
		"toast": "", "picture": "", "": "",
	} {
		assert.Equal(t, meant, Obvious(word, known), word)
	}
	assert.Empty(t, Obvious("card", []string{"cards", "carda"}), "two are as near")
}

func TestNumbersAreMendedWhereTheyCanOnlyMeanOne(t *testing.T) {
	for wrong, right := range map[string]string{
		"12,400": "12400", "1_200": "1200", "-1,234,567": "-1234567", "1.2m": "1.2M", "$150k": "150k", "+$150k": "+150k",
		"84 percent": "84%", "84 %": "84%", "12 k": "12k", "150k USD": "150k",
		"1,2": "", "12,40": "", "0x10": "", "1e9": "", "six": "", "8.5.1": "", "": "",
	} {
		mended, can := mendNumber(wrong)
		assert.Equal(t, right, mended, wrong)
		assert.Equal(t, right != "", can, wrong)
	}
}

func TestFixesAreMadeWhereTheyStandAndNowhereElse(t *testing.T) {
	d := Read("x.yaml", []byte("a: one  # one\nb: { c: 1,200, d: two }\ne: it is: so # why\n"))
	root := d.Root
	d.SuggestValue(root.Pairs[0].Value, "x", "uno")
	fixed := string(d.Apply(d.Fixes()))
	assert.Equal(t, "a: uno  # one\nb: { c: 1,200, d: two }\ne: 'it is: so' # why\n", fixed)
	d.Suggest(Place{1, 1}, "x", "b", "c")
	assert.Equal(t, fixed, string(d.Apply(d.Fixes())), "what does not stand there is not offered")
}
