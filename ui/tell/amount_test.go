package tell

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/sim"
)

func TestMoneyIsSaidTheWayItIsTalkedAbout(t *testing.T) {
	for dollars, want := range map[sim.Money]string{
		0: "$0", 8_250: "$8,250", 412_345: "$412,000", 999_400: "$999,000", 999_600: "$1 million", 4_210_000: "$4.21 million", -120_400: "-$120,000", -12: "-$12",
	} {
		assert.Equal(t, want, Money(dollars*sim.Dollar))
	}
	assert.Equal(t, "-$1,234,568", Dollars(-123456789))
}

func TestAmountsAreSaidInTheirUnits(t *testing.T) {
	for _, c := range []struct {
		figure              sim.Figure
		amount              sim.Amount
		level, change, part string
	}{
		{sim.Members, 1234, "1,234", "up 1,234", "+1,234"},
		{sim.Members, -12, "-12", "down 12", "-12"},
		{sim.Renewal, 841_260, "84.1%", "up 84.1 points", "+84.1 points"},
		{sim.Engagement, -10_000, "-1%", "down 1 point", "-1 point"},
		{sim.Reserves, 123_456_700, "$1,235,000", "up $1,235,000", "+$1,235,000"},
		{sim.Net, -55_849_999, "-$558,000", "down $558,000", "-$558,000"},
		{sim.PoliticalCapital, 38_440_000, "38.4", "up 38.4", "+38.4"},
		{sim.Load, 1_124_000, "112.4%", "up 112.4 points", "+112.4 points"},
		{sim.Vitality, 2_880_600_000, "2,881", "up 2,881", "+2,881"},
		{sim.Silos, 300, "0%", "no change", "0"},
	} {
		assert.Equal(t, c.level, FormatAmount(c.figure, c.amount), c.figure)
		assert.Equal(t, c.change, FormatChange(c.figure, c.amount), c.figure)
		assert.Equal(t, c.part, FormatPart(c.figure, c.amount), c.figure)
	}
}

func TestWhatIsShownOfAnAccountAddsUpExactly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := sim.Figure(rapid.IntRange(0, int(sim.NumFigures)-1).Draw(t, "figure"))
		amount := rapid.Int64Range(-3_000_000_000, 3_000_000_000)
		a := sim.Account{Opening: sim.Amount(amount.Draw(t, "opening"))}
		a.Closing = a.Opening
		for range rapid.IntRange(0, 12).Draw(t, "lines") {
			l := sim.Line{Cause: sim.Cause(rapid.IntRange(0, int(sim.NumCauses)-1).Draw(t, "cause")), Amount: sim.Amount(amount.Draw(t, "amount"))}
			a.Lines = append(a.Lines, l)
			a.Closing += l.Amount
		}
		change := shown(f, a.Closing) - shown(f, a.Opening)
		parts := shownParts(f, &a)
		require.Equal(t, change, total(parts))
		require.Equal(t, change, total(gathered(parts)))
		require.LessOrEqual(t, len(gathered(parts)), mostCauses+1)
		for i, l := range a.Lines {
			require.Less(t, absolute(parts[i].amount-l.Amount), 2*step(f), "a part is shown within its rounding")
		}
	})
}

func total(parts []part) (sum sim.Amount) {
	for _, p := range parts {
		sum += p.amount
	}
	return sum
}

func TestLabelsAreLoweredInSentencesUnlessTheyAreAbbreviations(t *testing.T) {
	for label, want := range map[string]string{
		"Annual conference": "annual conference", "A seat": "a seat", "AGM": "AGM", "IT systems": "IT systems", "": "", "Über uns": "über uns", "X": "X",
	} {
		assert.Equal(t, want, inSentence(label))
	}
	assert.Equal(t, "Über", asSentence("über"))
	assert.Equal(t, "", asSentence(""))
}

func TestWhatIsOutOfTheOrdinaryIsNamedBesideLargerParts(t *testing.T) {
	a := sim.Account{Closing: -68_100_000}
	add := func(c sim.Cause, amount sim.Amount) { a.Lines = append(a.Lines, sim.Line{Cause: c, Amount: amount}) }
	add(sim.CausePayroll, -280_000_000)
	add(sim.CauseDues, 193_600_000)
	add(sim.CauseConferenceIncome, 155_100_000)
	add(sim.CauseOfferingIncome, 119_600_000)
	add(sim.CauseOverhead, -91_900_000)
	add(sim.CauseConferenceCost, -88_300_000)
	add(sim.CauseProgrammeCost, -36_200_000)
	add(sim.CauseCards, -40_000_000)
	var named []string
	for _, p := range gathered(shownParts(sim.Net, &a)) {
		named = append(named, p.label)
	}
	assert.Equal(t, []string{"payroll", "dues", "conference income", "income from offerings", "answers to dilemmas", "everything else"}, named)

	a.Lines[7].Amount, a.Closing = -200_000, a.Closing+39_800_000
	for _, p := range gathered(shownParts(sim.Net, &a)) {
		assert.NotEqual(t, "answers to dilemmas", p.label, "it is too small to be looked for")
	}
}
