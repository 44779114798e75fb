package door

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// desk is a screen with a menu, two columns and a last line of keys.
const desk = ` Practice year                                Anchor, Chair of the board  3 min

--------------------------------------------------------------------------------
  Days a quarter ################### 45 of 45, none left
  Money a year   #.................. $32k of $480k, $448k left

   Annual cycle        5 of 5              43d | Annual conference
 > Annual conference           [##-]       14d | 14 days a quarter, at 100% of
   Budget preparation          [##-]        7d | full size.
   Board meetings              [---]       10d | The yearly meeting: how big
   Key appearances             [##-]        6d | it is, and
                                               | what it costs.
 | This is your year. Try it: nothing is final yet.
--------------------------------------------------------------------------------
 enter commit   arrows move, set   ? help   q quit
`

func TestAScreenIsToldWithoutWhatOnlyDrawsAndColumnAfterColumn(t *testing.T) {
	var v voice
	assert.Equal(t, []string{
		"Practice year  Anchor, Chair of the board  3 min",
		"Days a quarter  45 of 45, none left", "Money a year  $32k of $480k, $448k left",
		"Annual cycle  5 of 5  43d", "> Annual conference  2/3  14d", "Budget preparation  2/3  7d", "Board meetings  0/3  10d", "Key appearances  2/3  6d",
		"Annual conference", "14 days a quarter, at 100% of", "full size.", "The yearly meeting: how big", "it is, and", "what it costs.",
		"This is your year. Try it: nothing is final yet.",
		"enter commit  arrows move, set  ? help  q quit",
	}, v.tell(desk, false))
}

func TestOfAScreenThatWasToldOnlyWhatChangedIsTold(t *testing.T) {
	var v voice
	v.tell(desk, false)
	busy := strings.Replace(desk, " enter commit   arrows move, set   ? help   q quit", " one moment ...", 1)
	assert.Equal(t, []string{"one moment ..."}, v.tell(busy, false))
	assert.Empty(t, v.tell(desk, false), "which keys there are was told")
	down := strings.NewReplacer(" > Annual", "   Annual", "   Budget", " > Budget", "[---]", "[#--]", "what it costs.", "what it needs.").Replace(desk)
	assert.Equal(t, []string{"> Budget preparation  2/3  7d", "Board meetings  1/3  10d", "what it needs."}, v.tell(down, false), "where the mark was is not told")
	assert.Len(t, v.tell(down, true), 16, "whoever asks is told all of it")
}

func TestAnotherScreenIsToldWhole(t *testing.T) {
	var v voice
	v.tell(desk, false)
	next := "A dilemma\n\nThe bell has a crack\n 1  Cast a new one\n\n enter commit   arrows move, set   ? help   q quit"
	assert.Equal(t, []string{"A dilemma", "The bell has a crack", "1  Cast a new one", "enter commit  arrows move, set  ? help  q quit"}, v.tell(next, false))
}

func TestABarIsNotReadAloud(t *testing.T) {
	assert.Equal(t, []string{"payroll  -$2,803,000", "dues  +$1,953,000", "Engagement  19% to 42%", "one moment ..."},
		linear("  payroll                        ================|   -$2,803,000\n  dues                 |########## +$1,953,000\n Engagement ##::..... 19% to 42%\n one moment ..."))
}

// A figure that happens to be what another was before is news all the same.
func TestALineThatStoodElsewhereIsTold(t *testing.T) {
	var v voice
	v.tell("Year 1\nQuarter 1\nIncome 5\nSpending 3\nQuarter 2\nIncome 7\nSpending 3\nkeys", false)
	assert.Equal(t, []string{"Quarter 3", "Income 5", "Spending 3"}, v.tell("Year 1\nQuarter 2\nIncome 7\nSpending 3\nQuarter 3\nIncome 5\nSpending 3\nkeys", false))
}

// Whatever is on a screen and was not on the one before is told.
func TestNothingNewIsKeptFromSomebodyWhoListens(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var v voice
		words := rapid.SampledFrom([]string{"", "one", "> one", "two", "> two", "three | four", "-----", "###"})
		before := []string{}
		for range 8 {
			lines := rapid.SliceOfN(words, 1, 6).Draw(t, "lines")
			text := strings.Join(lines, "\n")
			told := v.tell(text, false)
			now := linear(text)
			for i, line := range now {
				fresh := true
				for _, was := range before {
					fresh = fresh && unmarked(was) != unmarked(line)
				}
				if fresh && i < len(now)-1 {
					assert.Contains(t, told, line)
				}
			}
			before = now
		}
	})
}

// In most languages letters have accents, which take more bytes than cells.
func TestColumnsAreToldApartInEveryLanguage(t *testing.T) {
	accented := strings.NewReplacer("Annual conference  ", "Preparación añeja  ", "Budget preparation", "Año 会议 récord   ").Replace(desk)
	told := strings.Join(linear(accented), "\n")
	assert.Contains(t, told, "> Preparación añeja  2/3  14d\nAño 会议 récord  2/3  7d\nBoard meetings  0/3  10d\n")
	assert.Contains(t, told, "Annual conference\n14 days a quarter, at 100% of\nfull size.\nThe yearly meeting: how big\n")
}

func BenchmarkVoiceOfALargeScreen(b *testing.B) {
	row := " > Preparation of one thing or another " + strings.Repeat("x ", 50) + " | " + strings.Repeat("y ", 70)
	frame := strings.Repeat(row+"\n", 50) + strings.Repeat(row+"z\n", 50)
	var v voice
	v.tell(frame, true)
	for n := 0; b.Loop(); n++ {
		v.tell(frame+strings.Repeat(".", n%7), false)
	}
}
