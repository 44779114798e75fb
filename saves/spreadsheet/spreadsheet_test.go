package spreadsheet

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/saves"
	"example.com/realign/saves/collect"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/clean/hostile"
	"example.com/realign/sim"
)

// opened reads a file as a spreadsheet with the settings of a country does.
func opened(t require.TestingT, file []byte, style Style) [][]string {
	text, marked := strings.CutPrefix(string(file), "\ufeff")
	require.True(t, marked, "without the mark a spreadsheet takes UTF-8 for something else")
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = style.Comma
	rows, err := r.ReadAll()
	require.NoError(t, err)
	return rows
}

func written(t require.TestingT, table *Table, style Style) []byte {
	var b bytes.Buffer
	require.NoError(t, table.Write(&b, style))
	return b.Bytes()
}

// formulas are texts that some spreadsheet runs.
func formulas() []string {
	return slices.DeleteFunc(slices.Clone(hostile.Formulas), func(p string) bool { return !clean.Formula(p) && !clean.Formula(clean.Clean(p).String()) })
}

// T-18.
func TestT18NoTextBecomesAFormula(t *testing.T) {
	payloads := formulas()
	require.Greater(t, len(payloads), 20)
	var table Table
	table.Head = append(table.Head, payloads...)
	for _, p := range payloads {
		var row []Cell
		for range payloads {
			row = append(row, Text(p))
		}
		table.Rows = append(table.Rows, row)
	}
	for _, style := range Styles() {
		rows := opened(t, written(t, &table, style), style)
		require.Len(t, rows, len(payloads)+1)
		for i, row := range rows {
			require.Len(t, row, len(payloads))
			for _, cell := range row {
				assert.True(t, strings.HasPrefix(cell, "'"), "row %d: %q", i, cell)
			}
		}
	}
}

func TestOrdinaryTextsAndNegativeNumbersStayAsTheyAre(t *testing.T) {
	for _, s := range []string{"Anchor", "Nórth 3", "a = b", "1 + 1", "it's", `"so"`, "", "日本", "a;b,c", "'quoted'"} {
		for _, style := range Styles() {
			table := Table{Head: []string{"x", "y"}, Rows: [][]Cell{{Text(s), Text("end")}}}
			rows := opened(t, written(t, &table, style), style)
			assert.Equal(t, s, rows[1][0], style.ID)
		}
	}
	table := Table{Head: []string{"x", "y"}, Rows: [][]Cell{{Whole(-12), Decimal(-0.25, 4)}}}
	assert.Equal(t, "\ufeffx,y\r\n-12,-0.2500\r\n", string(written(t, &table, English)))
	assert.Equal(t, "\ufeffx;y\r\n-12;-0,2500\r\n", string(written(t, &table, German)))
}

func TestAnyTextKeepsItsColumnAndStartsNoFormula(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "text")
		style := rapid.SampledFrom(Styles()).Draw(t, "style")
		table := Table{Head: []string{"a", "b", "c"}, Rows: [][]Cell{{Text(s), Whole(-7), Text(s)}}}
		rows := opened(t, written(t, &table, style), style)
		require.Len(t, rows, 2)
		require.Len(t, rows[1], 3)
		require.Equal(t, "-7", rows[1][1])
		require.False(t, clean.Formula(rows[1][0]), "%q", rows[1][0])
	})
}

// T-18. A file in one style may be opened where spreadsheets read the other: then a
// text falls into several cells, and none of them may be a formula either.
func TestT18NoPartOfATextBecomesAFormulaWhereOtherSignsPartColumns(t *testing.T) {
	payloads := append(slices.Clone(hostile.Formulas), "a,=1", "a;=1", "a; =1", `a;"=1"`, `a";=1`, `a;'"＝1`, "a,,@x", "a;-1;+2", "=1;=2")
	for _, p := range payloads {
		for _, style := range Styles() {
			table := Table{Head: []string{p}, Rows: [][]Cell{{Text(p)}}}
			file := strings.TrimPrefix(string(written(t, &table, style)), "\ufeff")
			for line := range strings.Lines(file) {
				cells := strings.FieldsFunc(line, func(r rune) bool { return r == ',' || r == ';' })
				for _, cell := range cells[min(1, len(cells)):] { // the first is a cell everywhere
					assert.False(t, clean.Formula(strings.Trim(cell, `" `)), "%s: %q in %q", style.ID, cell, line)
				}
			}
			if cell := opened(t, []byte("\ufeff"+file), style)[1][0]; clean.Clean(p).String() == strings.TrimSpace(p) && !strings.HasPrefix(p, "'") {
				assert.Equal(t, strings.TrimSpace(p), clean.Meant(cell), "what was meant can be read again")
			}
		}
	}
}

// T-14 and T-18: whatever is written stays in its cell, and no terminal obeys it.
func TestT18WhateverIsWrittenStaysInItsCell(t *testing.T) {
	for _, style := range Styles() {
		for _, p := range hostile.All() {
			p = clean.Clean(p).String()
			table := Table{Head: []string{p, "b"}, Rows: [][]Cell{{Text(p), Whole(-7)}}}
			file := written(t, &table, style)
			rows := opened(t, file, style)
			require.Len(t, rows, 2)
			require.Equal(t, clean.Inert(p), rows[1][0])
			require.False(t, clean.Formula(rows[1][0]), "%q", rows[1][0])
			require.Equal(t, "-7", rows[1][1], "a negative number stays a number")
			require.Empty(t, hostile.Obeyed(strings.TrimPrefix(string(file), "\ufeff")), "%q", p)
		}
	}
}

// class is a folder with two finished games, one of them of a team with a hostile
// name.
func class(t testing.TB) collect.Collection {
	t.Helper()
	dir := t.TempDir()
	sc, err := scenarios.Load("one-quarter")
	require.NoError(t, err)
	for i, team := range []string{"Anchor", "=Beacon; 2"} {
		h := saves.Head{Rules: saves.Rules, Seed: 7, Scenario: sc, Name: clean.Clean(team), Aid: "guided", Pace: "full"}
		j, err := saves.Create(filepath.Join(dir, strconv.Itoa(i)+".realign"), h)
		require.NoError(t, err)
		run := sim.Begin(&sc.World, 7)
		quarter := 0
		for run.Phase() != sim.Over {
			done := len(run.Years())
			switch run.Phase() {
			case sim.Planning:
				require.NoError(t, j.Append(saves.PlanRecord{Year: run.Year(), Plan: sc.World.Plan}))
				require.NoError(t, run.Decide(sc.World.Plan))
			case sim.Answering:
				card := &run.World().Cards[run.Card()]
				require.NoError(t, j.Append(saves.AnswerRecord{Year: run.Year(), Quarter: quarter, Card: card.ID, Choice: card.Choices[0].ID}))
				require.NoError(t, run.Answer(0))
			default:
				q, err := run.Quarter()
				require.NoError(t, err)
				quarter = q.Quarter%sim.QuartersAYear + 1
			}
			for y := done; y < len(run.Years()); y++ {
				require.NoError(t, j.Append(saves.YearOf(&run.Years()[y])))
			}
		}
		require.NoError(t, j.Append(saves.EndRecord{Ending: run.Ending()}))
		require.NoError(t, j.Close())
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "@notes.realign"), []byte("x"), 0o600))
	c, err := collect.Folder(dir, collect.Options{})
	require.NoError(t, err)
	require.Len(t, c.Comparable(), 2)
	return c
}

func TestC58EveryTableOpensWithItsColumnsInEnglishAndInGerman(t *testing.T) {
	c := class(t)
	number := map[string]*regexp.Regexp{"en": regexp.MustCompile(`^-?\d+(\.\d+)?$`), "de": regexp.MustCompile(`^-?\d+(,\d+)?$`)}
	for name, table := range map[string]Table{"teams": Teams(&c), "decisions": Decisions(&c), "handed in": HandedIn(&c)} {
		require.NotEmpty(t, table.Rows, name)
		for _, style := range Styles() {
			rows := opened(t, written(t, &table, style), style)
			require.Len(t, rows, len(table.Rows)+1, name)
			for i, row := range rows {
				require.Len(t, row, len(table.Head), "%s, %s, line %d", name, style.ID, i+1)
				for k, cell := range row {
					if i > 0 && table.Rows[i-1][k].number {
						assert.Regexp(t, number[style.ID], cell, "%s, %s: %s", name, style.ID, table.Head[k])
						continue
					}
					assert.False(t, clean.Formula(cell), "%s, %s: %q starts a formula", name, style.ID, cell)
				}
			}
		}
	}
	teams := opened(t, written(t, ptr(Teams(&c)), German), German)
	assert.Equal(t, "'=Beacon; 2", teams[len(teams)-1][0])
	assert.Equal(t, "members", teams[0][4])
}

func TestWhatWasSetByHandIsTold(t *testing.T) {
	c := class(t)
	plan := sim.Plan{}
	plan.Levels[sim.Listening], plan.Tuned[sim.Listening] = sim.Tuned, sim.Effort{Days: 350}
	c.Games = c.Games[:1]
	c.Games[0].Kind = collect.Verified
	c.Games[0].Replayed.Choices = []saves.Record{saves.PlanRecord{Year: 1, Plan: plan}}
	told := map[string]Cell{}
	for _, row := range Decisions(&c).Rows {
		told[row[4].text] = row[5]
	}
	assert.Equal(t, Text("3.50 days"), told[sim.Listening.ID()])
	assert.Equal(t, Whole(0), told[sim.Conference.ID()])
}

func TestTheTablesSayWhichRunAndWhereTheTimeRanOut(t *testing.T) {
	c := class(t)
	c.Games = c.Games[:1]
	g := &c.Games[0]
	g.Kind, g.File = collect.Verified, clean.Clean("sub/anchor.2.realign")
	g.Replayed.Choices = nil
	g.Replayed.Notes = []saves.NoteRecord{{Year: 2, Text: clean.Clean("The time ran out.")}}
	assert.Equal(t, [][]Cell{{Text(g.Team.String()), Text("sub/anchor.2.realign"), Whole(2), Text("note"), Text(""), Text("The time ran out."), Whole(2)}}, Decisions(&c).Rows)
	teams := Teams(&c)
	assert.Equal(t, "run", teams.Head[len(teams.Head)-1])
	for _, row := range teams.Rows {
		assert.Equal(t, Whole(2), row[len(row)-1])
	}
}

func ptr(t Table) *Table { return &t }
