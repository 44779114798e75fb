package chart

import (
	"math"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/ui/theme"
)

// requireExact holds lines to a width and, where height is not negative, to a
// height.
func requireExact(t require.TestingT, lines []string, width, height int) {
	if height >= 0 {
		require.Len(t, lines, height)
	}
	for _, line := range lines {
		require.Equal(t, width, ansi.StringWidth(line), "line %q", line)
	}
}

func texts() *rapid.Generator[string] {
	return rapid.SampledFrom([]string{"", "Members", "会員の皆さま", "👩‍👩‍👧", "שלום", "a-very-long-word-without-any-break-at-all", "e\u0301", "1"})
}

func numbers() *rapid.Generator[float64] {
	return rapid.OneOf(rapid.Float64Range(-1e6, 1e6), rapid.Float64Range(0, 1),
		rapid.SampledFrom([]float64{0, math.NaN(), math.Inf(1), math.Inf(-1), 1e300, -1e300, 1e-300}))
}

func TestEveryChartKeepsItsWidthWhateverIsInIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		width, height := rapid.IntRange(0, 130).Draw(t, "width"), rapid.IntRange(0, 30).Draw(t, "height")
		ink := Ink{ASCII: rapid.Bool().Draw(t, "ascii")}
		names := rapid.SliceOfN(texts(), 0, 9).Draw(t, "names")
		values := func(label string) []float64 { return rapid.SliceOfN(numbers(), 0, 12).Draw(t, label) }

		lines := LineChart{Labels: names}
		var bars []Bar
		var corners []Corner
		var flows []Flow
		var tracks []Track
		var stops []Stop
		var aged []Aged
		var stages []Stage
		m := Matrix{Names: names}
		for _, name := range names {
			v := numbers().Draw(t, "value")
			lines.Series = append(lines.Series, Series{name, values("points"), rapid.Bool().Draw(t, "ghost"), rapid.Bool().Draw(t, "lit")})
			bars = append(bars, Bar{name, v, name})
			stops = append(stops, Stop{name, make([]Item, rapid.IntRange(0, 60).Draw(t, "items"))})
			aged = append(aged, Aged{Item(rapid.IntRange(0, 4).Draw(t, "item")), numbers().Draw(t, "years"), v, numbers().Draw(t, "high")})
			tracks = append(tracks, Track{name, name, v, numbers().Draw(t, "high")})
			flows = append(flows, Flow{name, v, name, rapid.Bool().Draw(t, "level")})
			corners = append(corners, Corner{name, marks(v, rapid.IntRange(0, 400).Draw(t, "count"))})
			stages = append(stages, Stage{name, v})
			m.Cells = append(m.Cells, values("cells"))
		}
		requireExact(t, Lines(lines, width, height, ink), width, height)
		requireExact(t, Bars(bars, ColumnsOf(bars), width, ink), width, len(bars))
		requireExact(t, Tracks(tracks, "from", "to", width, ink), width, len(tracks)+1)
		requireExact(t, Pipeline(stops, width, ink), width, -1)
		requireExact(t, Ages(aged, width, height, ink), width, height)
		requireExact(t, Ring(m, width, ink), width, -1)
		if len(flows) > 0 {
			requireExact(t, Waterfall(flows, width, ink), width, len(flows)+2)
		}
		requireExact(t, FieldLines(corners, width, ink), width, -1)
		requireExact(t, Steps(stages, width, ink), width, -1)
		requireExact(t, MatrixLines(m, width, ink), width, len(names)+1)
		low := numbers().Draw(t, "low")
		requireExact(t, []string{Share(low, numbers().Draw(t, "high"), width, ink)}, width, 1)
	})
}

func TestPlainFormsHoldPlainCharactersOnly(t *testing.T) {
	ink := Ink{ASCII: true}
	lines := Lines(LineChart{Labels: []string{"1", "2"}, Series: []Series{{"You", []float64{1, 9}, false, false}, {"Other", []float64{3, 2}, true, true}}}, 40, 10, ink)
	long := []Bar{{"a long label that is cut off", 3, "3"}, {"b", -2, "-2"}}
	lines = append(lines, Bars(long, ColumnsOf(long), 40, ink)...)
	lines = append(lines, MatrixLines(Matrix{[]string{"A", "B"}, [][]float64{{0, .2}, {math.NaN(), 0}}}, 40, ink)...)
	lines = append(lines, Tracks([]Track{{"a", "some", .2, .4}, {"b", "much", .9, .9}, {"c", "", math.NaN(), 0}}, "from", "to", 40, ink)...)
	lines = append(lines, Pipeline([]Stop{{"a", []Item{Idea, Trial, Draft}}, {"b", []Item{CoMade, OwnMade}}}, 40, ink)...)
	lines = append(lines, Ages([]Aged{{CoMade, 2, .3, .6}, {OwnMade, 9, .2, .2}}, 40, 9, ink)...)
	lines = append(lines, Ring(Matrix{[]string{"A", "B", "C"}, [][]float64{{0, .3, .6}, {.3, 0, .9}, {.6, .9, 0}}}, 40, ink)...)
	lines = append(lines, Waterfall([]Flow{{"a", 3, "3", true}, {"b", -1, "-1", false}, {"c", 4, "+4", false}}, 40, ink)...)
	corners := []Corner{{"A", marks(.1, 90)}, {"B", marks(.3, 90)}, {"C", marks(-1, 9)}}
	lines = append(lines, FieldLines(corners, 40, ink)...)
	lines = append(lines, Steps([]Stage{{"See", .4}, {"Name", math.NaN()}}, 40, ink)...)
	lines = append(lines, Share(.2, .5, 20, ink), Pips(2, 3, ink))
	for _, c := range FieldCounts(corners, ink) {
		lines = append(lines, c.Look)
	}
	for _, r := range strings.Join(lines, "") {
		require.Less(t, r, rune(0x80), "%q", r)
	}
}

func TestALineIsDrawnThroughItsYearsAndGhostsAreLettersBesideIt(t *testing.T) {
	c := LineChart{Labels: []string{"1", "2", "3", "4"}, Series: []Series{
		{"You", []float64{10, 12, 8, 9}, false, false}, {"Other", []float64{10, 9, 8, 5}, true, false},
	}}
	assert.Equal(t, []string{
		"15 ┤",
		"   │",
		"   │      ╭──●─╮",
		"10 ┤   ●──╯·   ╰──╮",
		"   │         a · ·╰●─────●",
		"   │                 · ·",
		" 5 ┤                     a",
		"   │",
		"   │",
		" 0 ┤",
		"   └──────────────────────────",
		"       1     2     3     4",
	}, trimmed(Lines(c, 30, 12, Ink{})))
}

// Of many ghosts each shows where it ended; the one that is lit is drawn as a line
// and has its name, as the run's own has.
func TestAGhostThatIsLitStandsOutAmongOthers(t *testing.T) {
	years := []string{"1", "2", "3"}
	ghost := func(name string, at float64, lit bool) Series { return Series{name, []float64{at, at, at}, true, lit} }
	c := LineChart{Labels: years, Series: []Series{{"You", []float64{0, 0, 0}, false, false}, ghost("Drifter", 5, false), ghost("Steward", 10, true), ghost("Other", 7, false)}}
	assert.Equal(t, []string{
		" 10 ┤       b · · · · · · · b · · · · · · ·b         Steward",
		"7.5 ┤       ·               ·              c",
		"  5 ┤       ·               ·              a",
		"2.5 ┤",
		"  0 ┤       ●───────────────●──────────────●         You",
	}, trimmed(Lines(c, 60, 7, Ink{}))[:5])
}

func TestWhereGhostsMeetTheyAreMarkedAsSeveral(t *testing.T) {
	c := LineChart{Series: []Series{{"A", []float64{1}, true, false}, {"B", []float64{1}, true, false}}}
	assert.Contains(t, strings.Join(Lines(c, 20, 9, Ink{}), "\n"), string(Several))
}

func TestSeriesDifferByTheirMarks(t *testing.T) {
	c := LineChart{Series: []Series{{Name: "A"}, {Name: "B"}, {Name: "C", Ghost: true}, {Name: "D", Ghost: true}}}
	marks := map[rune]bool{}
	for i := range c.Series {
		marks[c.Mark(i, Ink{})] = true
	}
	assert.Len(t, marks, 4)
}

func TestChartsOfBarsThatStandTogetherHaveOneLineOfZeros(t *testing.T) {
	people, money, small := []Bar{{"joined", 9, "+9"}, {"left", -3, "-3"}}, []Bar{{"payroll", -2800, "-$2,800"}}, []Bar{{"luck", .2, "+0.2 points"}}
	columns := ColumnsOf(people, money, small)
	for i, bars := range [][]Bar{people, money, small} {
		for _, line := range Bars(bars, columns, 60, Ink{}) {
			before, _, _ := strings.Cut(line, "│")
			assert.Equal(t, []int{28, 60}, []int{ansi.StringWidth(before), ansi.StringWidth(line)}, "chart %d: %q", i, line)
		}
	}
}

func TestBarsShareOneZero(t *testing.T) {
	bars := []Bar{{"joined", 40, "+40"}, {"lapsed", -60, "-60"}, {"nothing", 0, "0"}}
	assert.Equal(t, []string{
		"joined               │████████ +40",
		"lapsed  ▒▒▒▒▒▒▒▒▒▒▒▒▒│         -60",
		"nothing              │           0",
	}, trimmed(Bars(bars, ColumnsOf(bars), 34, Ink{})))
	assert.Equal(t, []string{
		"joined               |######## +40",
		"lapsed  =============|         -60",
		"nothing              |           0",
	}, trimmed(Bars(bars, ColumnsOf(bars), 34, Ink{ASCII: true})))
}

func TestAWaterfallLeadsFromLevelToLevel(t *testing.T) {
	flows := []Flow{{"start", 40, "$40", true}, {"dues", 30, "+$30", false}, {"payroll", -50, "-$50", false}, {"end", 20, "$20", true}}
	assert.Equal(t, []string{
		"start   ▓▓▓▓▓▓▓▓▓▓              $40",
		"dues              ███████      +$30",
		"payroll      ▒▒▒▒▒▒▒▒▒▒▒▒      -$50",
		"end     ▓▓▓▓▓                   $20",
		"        ┴────┴────┴────┴────┴",
		"        0   20   40   60   80",
	}, trimmed(Waterfall(flows, 35, Ink{})))
	flows[2].Value, flows[3].Value = -90, -20
	assert.Equal(t, []string{
		"start         ==========           $40",
		"dues                    +++++++   +$30",
	}, trimmed(Waterfall(flows, 38, Ink{ASCII: true}))[:2], "what is below nothing lies left of it")
}

func TestAShareThatIsOnlyKnownAsARangeIsDrawnInTwoStrengths(t *testing.T) {
	assert.Equal(t, "███▒▒░░░░░", Share(.3, .5, 10, Ink{}))
	assert.Equal(t, "###::.....", Share(.3, .5, 10, Ink{ASCII: true}))
	assert.Equal(t, "··········", Share(math.NaN(), 1, 10, Ink{}))
}

func TestPipsSayALevel(t *testing.T) {
	assert.Equal(t, "●●○", Pips(2, 3, Ink{}))
	assert.Equal(t, "[##-]", Pips(2, 3, Ink{ASCII: true}))
	assert.Equal(t, "●●●", Pips(9, 3, Ink{}))
	assert.Equal(t, "○○○", Pips(-1, 3, Ink{}))
}

func TestAMatrixReadsWithoutColour(t *testing.T) {
	m := Matrix{[]string{"Membership", "Events"}, [][]float64{{0, .25}, {math.NaN(), 0}}}
	assert.Equal(t, []string{
		"                 A    B",
		"A  Membership    ╲  ▒25",
		"B  Events        ?    ╲",
	}, trimmed(MatrixLines(m, 40, Ink{})))
}

// marks returns a crowd of every kind of mark and light, shaded alike.
func marks(shade float64, n int) []Mark {
	crowd := make([]Mark, n)
	for i := range crowd {
		crowd[i] = Mark{Kind: MarkKind(i % 5), Shade: shade, Lit: Light(i / 5 % 4)}
	}
	return crowd
}

func TestARingDrawsMoreBetweenThoseWhoWorkTogetherMore(t *testing.T) {
	names := []string{"Membership", "Events", "Education", "Advocacy"}
	assert.Equal(t, []string{
		"                   Membership",
		"                      · │ ▓▓",
		"                    ·   │   ▓▓",
		"                · ·     │     ▓▓▓",
		"              ·         │        ▓▓",
		"   Advocacy ●           │          ▓● Events",
		"                        │",
		"                        │",
		"                        │",
		"                        │",
		"                    Education",
	}, trimmed(Ring(Matrix{names, [][]float64{{0, .9, .6, .3}, {.9, 0, .1, math.NaN()}, {.6, .1, 0, .2}, {.3, math.NaN(), .2, 0}}}, 48, Ink{})))
	assert.Nil(t, Ring(Matrix{names, nil}, 20, Ink{}), "no room")
	assert.Nil(t, Ring(Matrix{names[:2], nil}, 80, Ink{}), "two make no ring")
}

func TestTracksShowARangeAPlaceAndWhatIsNotKnown(t *testing.T) {
	assert.Equal(t, []string{
		"                in       out",
		"Board  20-40%   ├─▒▒▒──────┤",
		"Staff  90%      ├─────────●┤",
		"Exec   unknown  ├─────?────┤",
	}, trimmed(Tracks([]Track{{"Board", "20-40%", .2, .4}, {"Staff", "90%", .9, .9}, {"Exec", "unknown", math.NaN(), 0}}, "in", "out", 28, Ink{})))
}

func TestAPipelineShowsEveryItemUnderItsStop(t *testing.T) {
	assert.Equal(t, []string{
		"Ideas ──▸ Making ─▸ Offer",
		"◊ ◊ ◊     ▲ ►       ● ● ●",
		"◊                   ○",
	}, trimmed(Pipeline([]Stop{{"Ideas", []Item{Idea, Idea, Idea, Idea}}, {"Making", []Item{Trial, Draft}}, {"Offer", []Item{CoMade, CoMade, CoMade, OwnMade}}}, 30, Ink{})))
}

func TestFitIsDrawnByAge(t *testing.T) {
	assert.Equal(t, []string{
		"100 ┤   │",
		" 75 ┤   ●",
		" 50 ┤   │",
		" 25 ┤               ○",
		"  0 ┤",
		"    └┴──┴──┴──┴──┴──┴──",
		"     0  1  2  3  4  5",
	}, trimmed(Ages([]Aged{{CoMade, 1, .5, 1}, {OwnMade, 5, .3, .3}}, 23, 7, Ink{})))
}

func TestMarksDifferByShape(t *testing.T) {
	for _, ink := range []Ink{{}, {ASCII: true}} {
		shapes := map[rune]bool{}
		for _, m := range []Mark{
			{Kind: Mass}, {Kind: Apart, Shade: .1}, {Kind: Apart, Shade: .3}, {Kind: Apart, Shade: .4}, {Kind: Apart, Shade: .9},
			{Kind: Leaver}, {Kind: Apart, Shade: .1, Lit: Tied}, {},
		} {
			r, _ := m.look(&ink)
			shapes[r] = true
		}
		assert.Len(t, shapes, 8)
	}
}

func TestCornersOfAFieldStandBesideEachOther(t *testing.T) {
	a := Corner{"A", []Mark{{Kind: Apart, Shade: .9}, {Kind: Apart, Shade: .1, Lit: Focused}, {Kind: Leaver}}}
	b := Corner{"B", []Mark{{Kind: Apart, Shade: .3}, {Kind: Mass}}}
	assert.Equal(t, []string{
		"  A  B",
		" ●[◦]○",
		" ×  │·",
	}, trimmed(FieldLines([]Corner{a, b}, 8, Ink{})))
	a.Letter, b.Letter, a.Marks[1].Lit = "", "", Unlit
	assert.Equal(t, []string{" ● ◦ ×   ○ ·"}, trimmed(FieldLines([]Corner{a, {}, {"", []Mark{{}}}, b}, 14, Ink{})), "nothing shows where one corner ends")
	assert.Equal(t, []FieldCount{
		{"·", 1, Mark{Kind: Mass}}, {"◦", 1, Mark{Kind: Apart}}, {"○", 1, Mark{Kind: Apart, Shade: .2}},
		{"●", 1, Mark{Kind: Apart, Shade: .5}}, {"×", 1, Mark{Kind: Leaver}},
	}, FieldCounts([]Corner{a, b}, Ink{}))
	assert.Empty(t, FieldLines(nil, 40, Ink{}))
	assert.Empty(t, FieldLines([]Corner{a}, 1, Ink{}))
}

func TestAJourneyStandsUprightWhereItIsTooNarrow(t *testing.T) {
	stages := []Stage{{"See", .6}, {"Name", .3}}
	assert.Equal(t, []string{
		"See ──────▸ Name",
		"█████░░░░   ███░░░░░░",
		"60%         30%",
	}, trimmed(Steps(stages, 24, Ink{})))
	assert.Equal(t, []string{"See  ██░   60%", "Name █░░   30%"}, Steps(stages, 14, Ink{}))
}

func TestNumbersAreWrittenWithCommasAndOnlyNeededDecimals(t *testing.T) {
	for v, want := range map[float64]string{
		0: "0", 1234567: "1,234,567", -1234.4: "-1,234", 12.34: "12.3", 0.5: "0.5", -0.001: "0", 1.999: "2", 100: "100",
	} {
		assert.Equal(t, want, Number(v), "%v", v)
	}
	assert.Equal(t, "not known", Number(math.NaN()))
}

func TestAScaleHoldsItsValuesAndPutsRoundNumbersOnRows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.Float64Range(-1e9, 1e9).Draw(t, "a"), rapid.Float64Range(-1e9, 1e9).Draw(t, "b")
		rows := rapid.IntRange(2, 40).Draw(t, "rows")
		s := newScale(min(a, b), max(a, b), rapid.Float64Range(-1, 1e6).Draw(t, "span"), rows)
		require.GreaterOrEqual(t, s.row(max(a, b)), 0)
		require.Less(t, s.row(min(a, b)), rows)
		seen := map[int]bool{}
		for _, tick := range s.ticks() {
			require.False(t, seen[s.row(tick)], "two round numbers on one row")
			seen[s.row(tick)] = true
		}
	})
}

func TestASmallChangeLooksSmall(t *testing.T) {
	s := newScale(73.9, 74, 20, 9)
	assert.LessOrEqual(t, s.row(73.9)-s.row(74), 1)
	s = newScale(8000, 8010, 0, 9)
	assert.LessOrEqual(t, s.row(8000)-s.row(8010), 1)
	assert.Equal(t, 0.0, newScale(0, 0.1, 20, 9).low, "nothing is pushed below 0")
}

func trimmed(lines []string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = strings.TrimRight(line, " ")
	}
	return out
}

// A crowd is a mark and a blank by turns: marks of one look are sent as one run.
func TestBlanksTakeTheStyleOfWhatTheyStandBetween(t *testing.T) {
	dark := theme.Dark(termenv.TrueColor)
	row := newCanvas(12, 1)
	for x := 1; x < 6; x += 2 {
		row.set(x, 0, 'o', &dark.Accent)
	}
	row.set(9, 0, 'x', &dark.Quiet)
	assert.Equal(t, " "+dark.Accent.Render("o o o")+"   "+dark.Quiet.Render("x")+"  ", row.lines()[0])
}
