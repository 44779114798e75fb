package page_test

import (
	"flag"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/ui/chart"
	"example.com/realign/ui/page"
	"example.com/realign/ui/theme"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares text with a file and says how to accept what is new.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name+".golden")
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err, "run the test with -update")
	assert.Equal(t, string(want), got, "if this is meant, run the test with -update")
}

func share(x float64) *float64 { return &x }

// everything is a page with every kind of block.
func everything() page.Page {
	nan := math.NaN()
	return page.Page{Title: "Everything a page can hold", Blocks: []page.Block{
		page.Text{Text: "A paragraph that is long enough to be wrapped at eighty columns, and says -$40 and co-development without breaking either of them in two.\nA second paragraph."},
		page.Heading{Text: "Facts"},
		page.Facts{Items: []page.Fact{
			{Label: "Members", Value: "8,000", Note: "down 120: 412 joined, 532 did not renew"},
			{Label: "Engagement", Value: "41%", Bar: share(.41), Note: "up 2 points", Role: page.Good},
			{Label: "Knowledge of members", Value: "somewhere between 10% and 30%", Bar: share(.1), High: share(.3)},
			{Label: "Silos", Value: "not known yet", Role: page.Quiet},
		}},
		page.Heading{Text: "Lists"},
		page.Bullets{Items: []page.Text{{Text: "One thing."}, {Text: "Another thing, which goes on for so long that it has to hang over into the line below it, where it is indented.", Role: page.Warn}}},
		page.Bullets{Items: []page.Text{{Text: "Listen."}, {Text: "Wait."}}, Numbered: true},
		page.Table{Caption: "The years", Head: []string{"Year", "Income", "Net"}, Rows: [][]string{{"1", "$4,210,000", "-$12,000"}, {"2", "$4,100,000", "$8,000"}}, Right: []int{1, 2}},
		page.Lines{Title: "Members", Unit: "people", Labels: []string{"start", "1", "2", "3"}, Series: []page.Series{
			{Name: "You", Points: []float64{8000, 7900, nan, 8100}}, {Name: "Administrator", Points: []float64{8000, 7800, 7600}, Ghost: true}, {Name: "Drifter", Points: []float64{8000, 7800, 7500, 7300}, Ghost: true},
		}},
		page.Lines{Title: "Nothing", Unit: "people"},
		page.Bars{Title: "Members, down 276, because of", Items: []page.Bar{{Label: "members who joined", Value: 412, Text: "+412"}, {Label: "members who did not renew", Value: -688, Text: "-688"}}},
		page.Voices{Items: []page.Voice{{Name: "Marcus", Desk: "Events", Says: "Full is full, and a hall that is full has never yet cost anybody a night's sleep, or a vote, or a friend.", Record: "Followed twice: once it went well."}, {Desk: "Membership", Says: "I know none of them."}}},
		page.Matrix{Title: "The same as a ring", Ring: true, Names: []string{"Membership", "Events", "Education", "Advocacy"}, Cells: [][]float64{
			{nan, .2, .3, .8}, {.2, nan, .55, nan}, {.3, .55, nan, .3}, {.8, nan, .3, nan}}},
		pipeline(),
		page.Waterfall{Title: "Reserves", Unit: "$ thousand", Flows: []page.Flow{
			{Label: "at the start", Value: 600, Text: "$600,000", Level: true}, {Label: "dues", Value: 210, Text: "+$210,000"},
			{Label: "payroll", Value: -350, Text: "-$350,000"}, {Label: "at the end", Value: 460, Text: "$460,000", Level: true}}},
		page.Matrix{Title: "Who works with whom", Names: []string{"Membership", "Events", "Education"}, Cells: [][]float64{{nan, .2, .3}, {.2, nan, nan}, {.3, nan, nan}}},
		page.Field{Title: "The members", Each: 50, Corners: corners(), Groups: []page.Fact{{Label: "Site surveyors (A)", Value: "3,000", Note: "engagement 41%"}, {Label: "Everybody else (B)", Value: "5,000"}}},
		page.Steps{Title: "The journey", Stages: []page.Fact{{Label: "See", Value: "60%", Bar: share(.6), Note: "gather evidence"}, {Label: "Name", Value: "20%", Bar: share(.2)}, {Label: "Clear"}},
			Standing: "Where they stand", From: "inside", To: "outside", Travellers: []page.Fact{{Label: "Board", Value: "30%", Bar: share(.3)}, {Label: "Staff", Value: "20% to 40%", Bar: share(.2), High: share(.4)}, {Label: "Others", Value: "not known"}}},
	}}
}

// corners is a field with marks of every kind.
func corners() []chart.Corner {
	a := chart.Corner{Letter: "A", Marks: []chart.Mark{{Kind: chart.Leaver}, {}, {Kind: chart.Apart, Shade: .3, Lit: chart.Tied}}}
	for i := range 60 {
		a.Marks = append(a.Marks, chart.Mark{Kind: chart.Apart, Shade: float64(i%7) / 10})
	}
	a.Marks[30].Lit = chart.Focused
	return []chart.Corner{a, {Letter: "B", Marks: slices.Repeat([]chart.Mark{{Kind: chart.Mass}}, 100)}}
}

// pipeline is one with something at every stop.
func pipeline() page.Pipeline {
	return page.Pipeline{
		Title: "From ideas to what is on offer",
		Stops: []page.Stop{
			{Name: "Ideas", Items: []chart.Item{chart.Idea, chart.Idea}}, {Name: "Being made", Items: []chart.Item{chart.Trial, chart.Draft}},
			{Name: "On offer", Items: []chart.Item{chart.CoMade, chart.OwnMade}},
		},
		Offers: []page.Offer{
			{Fact: page.Fact{Label: "No. 1", Value: "60% to 80%", Bar: share(.6), High: share(.8), Note: "falling"}, Item: chart.CoMade, Years: .5},
			{Fact: page.Fact{Label: "No. 2", Value: "20%", Bar: share(.2), Note: "9 years old"}, Item: chart.OwnMade, Years: 9},
			{Fact: page.Fact{Label: "No. 3", Value: "not known yet"}, Item: chart.OwnMade, Years: 3},
		},
	}
}

func TestAPageIsDrawnAndSpokenAsItIs(t *testing.T) {
	p := everything()
	golden(t, "everything-80", strings.Join(page.Draw(p, 80, theme.Plain), "\n")+"\n")
	golden(t, "everything-120", strings.Join(page.Draw(p, 120, theme.Plain), "\n")+"\n")
	golden(t, "everything-80-ascii", strings.Join(page.Draw(p, 80, theme.Theme{ASCII: true}), "\n")+"\n")
	golden(t, "everything-spoken", page.Speak(p))
}

func TestColourChangesNoCharacter(t *testing.T) {
	bare := page.Draw(everything(), 80, theme.Plain)
	for i, line := range page.Draw(everything(), 80, theme.Dark(termenv.TrueColor)) {
		assert.Equal(t, strings.TrimRight(bare[i], " "), strings.TrimRight(ansi.Strip(line), " "))
	}
}

func TestATerminalWithPlainCharactersGetsNoOthers(t *testing.T) {
	p := page.Page{Title: "“Über—das” naïve…", Blocks: []page.Block{everything().Blocks[0], page.Text{Text: "会e\u0301"}}}
	lines := page.Draw(p, 80, theme.Theme{ASCII: true})
	assert.Equal(t, `"Uber-das" naive...`, lines[0])
	assert.Equal(t, "?e", lines[len(lines)-1])
	rapid.Check(t, func(t *rapid.T) {
		for _, line := range page.Draw(pages().Draw(t, "page"), 80, theme.Theme{ASCII: true}) {
			for _, r := range line {
				require.Less(t, r, rune(0x80), "line %q", line)
			}
		}
	})
}

func TestATableWithNoRoomIsToldRowByRow(t *testing.T) {
	p := page.Page{Blocks: []page.Block{page.Table{
		Head: []string{"Year", "Income", "Spending", "Net"}, Rows: [][]string{{"1", "$4,210,000", "$4,222,000", "-$12,000"}},
	}}}
	lines := strings.Join(page.Draw(p, 24, theme.Plain), " ")
	assert.Contains(t, lines, "Year 1; income $4,210,000;")
}

func TestTextsThatMoveTheCursorAreTakenApart(t *testing.T) {
	p := page.Page{Title: "a\x1b[2Jb\u202ec\u200bd", Blocks: []page.Block{page.Text{Text: "x\ty\x07"}}}
	for _, text := range []string{strings.Join(page.Draw(p, 40, theme.Plain), "\n"), page.Speak(p)} {
		assert.NotContains(t, text, "\x1b")
		assert.NotContains(t, text, "\u202e")
		assert.NotContains(t, text, "\u200b")
		assert.NotContains(t, text, "\x07")
	}
}

func TestAnyPageIsDrawnWithinItsWidthAndSpokenWithoutDrawing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := pages().Draw(t, "page")
		width := rapid.IntRange(0, 140).Draw(t, "width")
		th := rapid.SampledFrom([]theme.Theme{theme.Plain, {ASCII: true}, theme.Dark(termenv.ANSI256)}).Draw(t, "theme")
		for _, line := range page.Draw(p, width, th) {
			require.LessOrEqual(t, ansi.StringWidth(line), max(width, 1), "line %q", line)
			require.NotContains(t, line, "\n")
		}
		for _, r := range page.Speak(p) {
			require.False(t, r >= 0x2500 && r <= 0x259F, "a drawing character: %q", r)
			require.False(t, r != '\n' && (r < 0x20 || r >= 0x7F && r < 0xA0), "a control character: %q", r)
		}
	})
}

func words() *rapid.Generator[string] {
	return rapid.OneOf(rapid.SampledFrom([]string{
		"", "members", "会員の皆さま", "👩‍👩‍👧 family", "שלום עולם", "\u202eright to left", "e\u0301\u0301\u0301\u0301\u0301\u0301", "\x1b[31mred\x1b[0m",
		"averyveryverylongwordthatgoesonandonwithoutanyplacetobreakitandthensome", "two words", "line\nbreak", "│box─drawing█", "\x9b2J", "-$40,000", "\ufe0f\u200d",
	}), rapid.String())
}

func numbers() *rapid.Generator[float64] {
	return rapid.OneOf(rapid.Float64(), rapid.Float64Range(0, 1), rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), 0, -1}))
}

func pages() *rapid.Generator[page.Page] {
	return rapid.Custom(func(t *rapid.T) page.Page {
		return page.Page{Title: words().Draw(t, "title"), Blocks: rapid.SliceOfN(blocks(), 0, 5).Draw(t, "blocks")}
	})
}

func facts() *rapid.Generator[page.Fact] {
	return rapid.Custom(func(t *rapid.T) page.Fact {
		f := page.Fact{Label: words().Draw(t, "label"), Value: words().Draw(t, "value"), Note: words().Draw(t, "note"), Role: page.Role(rapid.IntRange(0, 7).Draw(t, "role"))}
		if rapid.Bool().Draw(t, "has bar") {
			f.Bar, f.High = share(numbers().Draw(t, "low")), share(numbers().Draw(t, "high"))
		}
		return f
	})
}

func anyCorner() *rapid.Generator[chart.Corner] {
	return rapid.Custom(func(t *rapid.T) chart.Corner {
		c := chart.Corner{Letter: words().Draw(t, "letter")}
		for range rapid.IntRange(0, 90).Draw(t, "marks") {
			c.Marks = append(c.Marks, chart.Mark{Kind: chart.MarkKind(rapid.IntRange(-1, 5).Draw(t, "kind")), Shade: numbers().Draw(t, "shade"), Lit: chart.Light(rapid.IntRange(0, 4).Draw(t, "lit"))})
		}
		return c
	})
}

func blocks() *rapid.Generator[page.Block] {
	return rapid.Custom(func(t *rapid.T) page.Block {
		many := func(label string) []string { return rapid.SliceOfN(words(), 0, 6).Draw(t, label) }
		values := func(label string) []float64 { return rapid.SliceOfN(numbers(), 0, 6).Draw(t, label) }
		text := func(label string) string { return words().Draw(t, label) }
		switch rapid.IntRange(0, 12).Draw(t, "kind") {
		case 0:
			return page.Heading{Text: text("text")}
		case 1:
			return page.Text{Text: text("text")}
		case 2:
			return page.Bullets{Items: []page.Text{{Text: text("a")}, {Text: text("b")}}, Numbered: rapid.Bool().Draw(t, "numbered")}
		case 3:
			return page.Facts{Items: rapid.SliceOfN(facts(), 0, 5).Draw(t, "facts")}
		case 4:
			return page.Table{Caption: text("caption"), Head: many("head"), Rows: [][]string{many("row"), many("row"), nil}, Right: []int{1, 99, -1}}
		case 5:
			return page.Lines{Title: text("title"), Unit: text("unit"), Labels: many("labels"), Height: rapid.IntRange(-2, 90).Draw(t, "height"),
				Series: []page.Series{{Name: text("name"), Points: values("points")}, {Name: text("name"), Points: values("points"), Ghost: true}}}
		case 6:
			return page.Bars{Title: text("title"), Unit: text("unit"), Items: []page.Bar{{Label: text("a"), Value: numbers().Draw(t, "v"), Text: text("b")}, {Label: text("c"), Value: -1}}}
		case 7:
			return page.Matrix{Title: text("title"), Names: many("names"), Cells: [][]float64{values("cells"), values("cells"), values("cells")}, Ring: rapid.Bool().Draw(t, "ring")}
		case 8:
			return page.Waterfall{Title: text("title"), Unit: text("unit"), Flows: []page.Flow{
				{Label: text("a"), Value: numbers().Draw(t, "v"), Text: text("b"), Level: rapid.Bool().Draw(t, "level")},
				{Label: text("c"), Value: numbers().Draw(t, "v"), Text: text("d"), Level: rapid.Bool().Draw(t, "level")}}}
		case 9:
			items := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) chart.Item {
				return chart.Item(rapid.IntRange(0, int(chart.NumItems)-1).Draw(t, "item"))
			}), 0, 40).Draw(t, "items")
			return page.Pipeline{Title: text("title"), Stops: []page.Stop{{Name: text("a"), Items: items}, {Name: text("b")}},
				Offers: []page.Offer{{Fact: facts().Draw(t, "offer"), Years: numbers().Draw(t, "years")}, {Fact: facts().Draw(t, "offer"), Item: chart.CoMade, Years: 3}}}
		case 10:
			return page.Voices{Items: []page.Voice{{Name: text("a"), Desk: text("b"), Says: text("c"), Record: text("d")}, {Desk: text("e")}}}
		case 11:
			return page.Field{Title: text("title"), Each: rapid.IntRange(-1, 60).Draw(t, "each"), Groups: rapid.SliceOfN(facts(), 0, 3).Draw(t, "groups"),
				Corners: rapid.SliceOfN(anyCorner(), 0, 9).Draw(t, "corners")}
		default:
			return page.Steps{Title: text("title"), Stages: rapid.SliceOfN(facts(), 0, 7).Draw(t, "stages"),
				Standing: text("standing"), From: text("from"), To: text("to"), Travellers: rapid.SliceOfN(facts(), 0, 3).Draw(t, "travellers")}
		}
	})
}
