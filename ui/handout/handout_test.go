package handout

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/clean/hostile"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

func session(t testing.TB, id string) sessions.Session {
	t.Helper()
	s, err := sessions.Load(id)
	require.NoError(t, err)
	return s
}

func pageOf(t testing.TB, s *sessions.Session) string {
	t.Helper()
	h := New(s)
	var b bytes.Buffer
	require.NoError(t, h.WriteHTML(&b))
	return b.String()
}

// text returns what a page shows, without its tags.
func text(t testing.TB, page string) string {
	t.Helper()
	var b strings.Builder
	for _, e := range elements(t, page) {
		if data, ok := e.(xml.CharData); ok {
			b.Write(data)
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// elements reads a page as a browser does, roughly.
func elements(t testing.TB, page string) (all []xml.Token) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(page))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return all
		}
		require.NoError(t, err)
		all = append(all, xml.CopyToken(token))
	}
}

func TestAHandoutHoldsWhatTheHourNeeds(t *testing.T) {
	for _, id := range sessions.IDs() {
		s := session(t, id)
		shown := text(t, pageOf(t, &s))
		for i := range s.Stages {
			assert.Contains(t, shown, s.Stages[i].Say, "%s: %s", id, s.Stages[i].ID)
			assert.Contains(t, shown, s.Stages[i].Notes, "%s: %s", id, s.Stages[i].ID)
			for _, phase := range s.Stages[i].Phases {
				for _, question := range s.Scenario.Debrief.Questions[phase] {
					assert.Contains(t, shown, question, "%s: the questions can be asked without a screen", id)
				}
			}
		}
		for _, in := range s.Injects {
			assert.Contains(t, shown, in.Text, id)
			assert.Contains(t, shown, in.Expect, id)
		}
		for _, seat := range s.Seats {
			card := s.Scenario.Seats[seat]
			assert.Equal(t, 1, strings.Count(shown, card.OnlyYouKnow), "%s: %s: what one seat knows stands on its card alone", id, card.ID)
			assert.Contains(t, shown, card.Duty)
			assert.Contains(t, shown, card.WorthAsking)
		}
		for l := range sim.NumLevers {
			assert.Regexp(t, `\b\d+ `+regexp.QuoteMeta(rowOf(&s, l).Label), shown)
		}
	}
}

func rowOf(s *sessions.Session, l sim.Lever) Row {
	for _, g := range groupsOf(s) {
		for _, r := range g.Rows {
			if r.Number == int(l)+1 {
				return r
			}
		}
	}
	return Row{}
}

func TestTheRunSheetTellsTheClock(t *testing.T) {
	s := session(t, "society-45")
	h := New(&s)
	assert.Equal(t, "0:00", h.Run[0].Clock)
	assert.Equal(t, "0:42", h.Run[len(h.Run)-1].Clock)
	assert.Equal(t, "0:10", h.Run[3].Injects[0].When, "three minutes into a stage that begins at 0:07")
	assert.Len(t, h.ByHand, 1)
	assert.Len(t, h.Cards, 2, "six cards, four a page")
	long := session(t, "society-120")
	assert.Equal(t, "1:55", New(&long).Run[len(long.Stages)-1].Clock)
}

func TestASheetHasAColumnForEachYearOfARun(t *testing.T) {
	s := session(t, "society-90")
	sheets := New(&s).Sheets
	require.Len(t, sheets, 2)
	assert.Equal(t, []string{"Run 1", "Run 2"}, []string{sheets[0].Run, sheets[1].Run})
	assert.Len(t, sheets[0].Years, 10)
	assert.Equal(t, Column{4, false}, sheets[1].Years[0], "the second run begins at year 4")
	assert.Equal(t, Column{5, true}, sheets[1].Years[1], "year 5 is no hinge year")
	one := session(t, "society-45")
	assert.Empty(t, New(&one).Sheets[0].Run)
}

func TestTheNoticeSaysWhatIsKept(t *testing.T) {
	s := session(t, "two-flags-75")
	assert.Contains(t, strings.Join(New(&s).Notice, " "), "After 14 days")
	s.Privacy = sessions.Privacy{NamesTyped: true, KeepDays: 1}
	said := strings.Join(New(&s).Notice, " ")
	assert.Contains(t, said, "After a day")
	assert.Contains(t, said, "You may type a name")
	assert.Contains(t, said, "stay out of everything")
}

// T-14 and T-17.
func TestT17NothingThatIsWrittenBecomesMarkup(t *testing.T) {
	s := session(t, "society-90")
	plain := pageOf(t, &s)
	for _, p := range hostile.All() {
		p = clean.Clean(p).String() // as the reader of sessions lets it through
		s.Title, s.About = p, p
		for i := range s.Stages {
			st := &s.Stages[i]
			st.Title, st.Say, st.Notes, st.Write, st.Ballot.Question = p, p, p, p, p
			st.Ballot.Options = []string{p, p}
		}
		for i := range s.Injects {
			s.Injects[i].From, s.Injects[i].Text, s.Injects[i].Expect = p, p, p
		}
		for i := range s.Scenario.Seats {
			s.Scenario.Seats[i].Title, s.Scenario.Seats[i].Duty, s.Scenario.Seats[i].OnlyYouKnow = p, p, p
		}
		page := pageOf(t, &s)
		require.Empty(t, hostile.Obeyed(page), p)
		assert.NotContains(t, page, "<script", p)
		assert.NotContains(t, page, "<img", p)
		for _, e := range elements(t, page) {
			if start, ok := e.(xml.StartElement); ok {
				assert.NotContains(t, []string{"script", "svg", "iframe", "link", "object"}, start.Name.Local, p)
				for _, a := range start.Attr {
					assert.False(t, strings.HasPrefix(a.Name.Local, "on"), "%s: %s", p, a.Name.Local)
				}
			}
		}
	}
	assert.NotEqual(t, plain, pageOf(t, &s))
}

func TestAHandoutNeedsNothingElse(t *testing.T) {
	for _, id := range sessions.IDs() {
		s := session(t, id)
		page := pageOf(t, &s)
		assert.Contains(t, page, `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`)
		assert.NotContains(t, page, "http:")
		assert.NotContains(t, page, "https:")
		assert.NotContains(t, page, " src=")
		assert.NotContains(t, page, " href=")
		assert.NotContains(t, page, "url(")
	}
}

func TestTheSameSessionGivesTheSameBytes(t *testing.T) {
	first, second := session(t, "empty-hall-60"), session(t, "empty-hall-60")
	assert.Equal(t, pageOf(t, &first), pageOf(t, &second))
}
