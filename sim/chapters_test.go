package sim

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// federation is a house with two chapters and one that waits outside.
func federation(w *World) {
	w.Chapters = []Chapter{
		{ID: "north", Share: .3, Mindset: .12, Relation: .22, Silos: .8},
		{ID: "south", Share: .2, Mindset: .12, Relation: .22, Silos: .8},
		{ID: "other", Waiting: 400, Mindset: .25, Relation: .3, Silos: .95},
	}
}

func TestFoundersOfAChapterKnowOnlyEachOther(t *testing.T) {
	s := New(house(3000, federation), 7)
	m := &s.Members
	n := 0
	for _, i := range m.living {
		for _, j := range m.tiesOf(i) {
			if j != nobody {
				require.Equal(t, m.chapter(i), m.chapter(j))
				n++
			}
		}
	}
	assert.Greater(t, n, 3000)
	assert.InDelta(t, .3, s.chapterShare(0), .03)
	assert.InDelta(t, .2, s.chapterShare(1), .03)
	assert.Zero(t, s.chapterShare(2))
}

func TestAChapterLeavesWithItsMembersAndNobodyElse(t *testing.T) {
	w := house(3000, federation)
	s := New(w, 7)
	before, north, south := s.Members.Count(), s.Members.inChapter(1), s.Members.inChapter(2)
	s.apply(Effect{Target: ChapterMembers, Index: 0, Amount: -1}, CauseCards, w)
	assert.Equal(t, before-north, s.Members.Count())
	assert.Equal(t, south, s.Members.inChapter(2))
	assert.False(t, s.Chapters[0].Belongs)
	sound(t, &s)
	checkTies(t, &s)
	s.Plan = usual()
	for range 8 {
		s.advance(w)
	}
	assert.Zero(t, s.Members.inChapter(1), "nobody joins a chapter that has left")
	checkAccounts(t, []Year{s.close(w)})
}

func TestAPartOfAChapterCanLeave(t *testing.T) {
	w := house(3000, federation)
	s := New(w, 7)
	north := s.Members.inChapter(1)
	s.apply(Effect{Target: ChapterMembers, Index: 0, Amount: -.25}, CauseCards, w)
	assert.InDelta(t, .75*float64(north), float64(s.Members.inChapter(1)), 1)
	assert.True(t, s.Chapters[0].Belongs)
}

func TestAMergerAddsASecondListThatKnowsNobody(t *testing.T) {
	w := house(3000, federation)
	s := New(w, 7)
	before := s.Members.Count()
	prospects := s.Segments[0].Prospects
	s.apply(Effect{Target: ChapterMembers, Index: 2, Amount: 1}, CauseCards, w)
	m := &s.Members
	assert.Equal(t, before+400, m.Count())
	assert.Equal(t, prospects, s.Segments[0].Prospects, "they come from elsewhere")
	for _, i := range m.living {
		for _, j := range m.tiesOf(i) {
			if j != nobody {
				require.Equal(t, m.chapter(i) == 3, m.chapter(j) == 3)
			}
		}
	}
	sound(t, &s)
	s.apply(Effect{Target: ChapterMembers, Index: 2, Amount: 1}, CauseCards, w)
	assert.Equal(t, before+400, m.Count(), "it joins once")
	s.Plan = usual()
	for range 12 {
		s.advance(w)
	}
	across := 0
	for _, i := range m.living {
		for _, j := range m.tiesOf(i) {
			if j != nobody && (m.chapter(i) == 3) != (m.chapter(j) == 3) {
				across++
			}
		}
	}
	assert.Positive(t, across, "in time some meet")
	checkAccounts(t, []Year{s.close(w)})
}

// Chapters are reached only by a house that works with them: the same programme
// of connection brings their members closer where cooperation is given.
func TestChaptersAreReachedAsFarAsTheHouseWorksWithThem(t *testing.T) {
	closed, open := house(8000, federation), house(8000, federation)
	for k := range open.Chapters {
		open.Chapters[k].Silos = .3
	}
	for _, seed := range []Seed{1, 7} {
		a, b := play(closed, seed, path(6), 24, nil), play(open, seed, path(6), 24, nil)
		assert.Greater(t, b.state.Chapters[0].Relation, a.state.Chapters[0].Relation)
		assert.Greater(t, b.state.Chapters[0].Mindset, a.state.Chapters[0].Mindset)
		usual := play(closed, seed, always(usual()), 24, nil)
		assert.Greater(t, a.state.Chapters[0].Relation, usual.state.Chapters[0].Relation+.05, "the path reaches them too, later")
		t.Logf("house %.3f relation closed %.3f open %.3f usual %.3f; mindset %.3f %.3f %.3f", a.state.Segments[0].Relation, a.state.Chapters[0].Relation, b.state.Chapters[0].Relation, usual.state.Chapters[0].Relation,
			a.state.Chapters[0].Mindset, b.state.Chapters[0].Mindset, usual.state.Chapters[0].Mindset)
	}
}

func TestAChapterChangesNobodyElsesLuck(t *testing.T) {
	a, b := New(house(2000, nil), 7), New(house(2000, federation), 7)
	assert.Equal(t, a.Members.ID, b.Members.ID)
	assert.Equal(t, a.Members.Interactivity, b.Members.Interactivity)
	assert.Equal(t, a.Members.Segment, b.Members.Segment)
	assert.Equal(t, a.Members.Anniversary, b.Members.Anniversary)
}

func TestChaptersAreSeenNoMoreSharplyThanTheHouse(t *testing.T) {
	w := house(2000, federation)
	s := New(w, 1)
	v := Observe(&s, w)
	require.Len(t, v.Chapters, 3)
	assert.False(t, v.Chapters[0].Mindset.Sharp())
	assert.False(t, v.Chapters[2].Belongs)
	assert.True(t, v.Collaboration[0][NumDepartments].Known)
	assert.False(t, v.Collaboration[0][NumDepartments+2].Known, "who waits outside works with nobody here")
	s.Plan = s.Plan.With(Listening, 1)
	v = Observe(&s, w)
	assert.InDelta(t, s.Chapters[0].Mindset, v.Chapters[0].Mindset.Low, 1e-12)
}
