package sim

// MaxChapters is the most chapters a world can have.
const MaxChapters = 6

// A Chapter is a part of the membership with leaders and ways of its own: a
// region of a federation, or the other house in a merger. Its members meet the
// house through it.
type Chapter struct {
	ID       string
	Share    float64 // of the founding members, 0 to 1; 0 for one that joins later
	Waiting  int     // members of one that joins later, by an effect on [ChapterMembers]
	Mindset  float64 // outside-in thinking of its leaders at the start, 0 to 1
	Relation float64 // how close it is to its members at the start, 0 to 1
	Silos    float64 // how little it works with departments and other chapters at the start, 0 to 1
}

// A ChapterState is a chapter as it stands now.
type ChapterState struct {
	Mindset  float64 // of its leaders, 0 to 1
	Relation float64 // with its members, 0 to 1
	Waiting  int     // members who would come with it
	Belongs  bool    // is a part of the association
}

// openChapters sets the chapters up before members are founded.
func (s *State) openChapters(w *World) {
	for k := range w.Chapters {
		c := &w.Chapters[k]
		s.Chapters = append(s.Chapters, ChapterState{
			Mindset: c.Mindset, Relation: c.Relation, Waiting: c.Waiting, Belongs: c.Waiting == 0,
		})
		unit := int(NumDepartments) + k
		for other := range unit {
			together := sat(1 - c.Silos)
			s.Collaboration[unit][other], s.Collaboration[other][unit] = together, together
		}
	}
}

// circles returns how many groups of members there are: each segment of the
// house's own members and of every chapter.
func (s *State) circles() int { return len(s.Segments) * (len(s.Chapters) + 1) }

// chapterOf returns the chapter of a founder or joiner with luck u, counted from
// 1, or 0 for the house itself. A chapter that is not part of the association
// takes nobody in.
func (s *State) chapterOf(u float64, w *World) int {
	sum := 0.0
	for k := range w.Chapters {
		sum += w.Chapters[k].Share
		if u < sum {
			return s.belonging(k)
		}
	}
	return 0
}

func (s *State) belonging(chapter int) int {
	if !s.Chapters[chapter].Belongs {
		return 0
	}
	return chapter + 1
}

// chapterShare returns the share of members who belong to a chapter.
func (s *State) chapterShare(chapter int) float64 {
	return share(float64(s.Members.inChapter(chapter+1)), float64(s.Members.Count()))
}

// bond returns how far a chapter works with the departments, 0 to 1.
func (s *State) bond(chapter int) float64 {
	sum := 0.0
	for d := range NumDepartments {
		sum += s.Collaboration[int(NumDepartments)+chapter][d]
	}
	return div(sum, float64(NumDepartments))
}

// leadChapters moves the minds of the chapters' leaders, and how close each is
// to its members. The house moves both only as far as it works with the chapter.
func (t *turn) leadChapters() {
	s, c, m := t.s, &t.r.Chapters, &t.r.Minds
	renewal := mul(mul(m.VolunteerRenewal, t.effort[BoardRenewal])+mul(m.VolunteerCommunity, t.effort[MemberCommunities]), t.drag[BoardRenewal])
	slide := 1 + mul(m.LoadRevert, t.overload) + mul(m.ControlRevert, t.control)
	house, known := s.meanMindset(t.r), t.r.Closeness.KnowledgeBase+mul(t.r.Closeness.Knowledge, s.meanKnowledge())
	all, n := 0.0, 0.0
	for k := range s.Chapters {
		if s.Chapters[k].Belongs {
			all += s.Chapters[k].Mindset
			n++
		}
	}
	for k := range s.Chapters {
		ch := &s.Chapters[k]
		if !ch.Belongs {
			continue
		}
		bond, mind := s.bond(k), ch.Mindset
		reaches := c.ReachBase + mul(c.Reach, bond)
		example := mul3(c.House, bond, house) + mul(c.Neighbours, share(all-mind, n-1))
		up := mul(mul3(m.Invest, mul(renewal, reaches), t.people)+mul3(m.Peers, example, mind), 1-mind)
		down := mul(mul3(m.Revert, m.Reversion.At(mind), slide), mind-m.Floor)
		ch.Mindset = sat(mind + mul(dt, up-down))

		local := mul3(mul(t.reach, known), c.LocalBase+mul(c.Local, mind), reaches)
		ch.Relation = approach(ch.Relation, t.r.Closeness.RelationBase+c.Own+local, t.r.Closeness.RelationUp, t.r.Closeness.RelationDown)
	}
}

// heard returns how much of listening arrives: chapters that keep their lists to
// themselves hold it back.
func (t *turn) heard() float64 {
	lost := 0.0
	for k := range t.s.Chapters {
		lost += mul3(t.r.Chapters.Lists, t.s.chapterShare(k), 1-t.s.bond(k))
	}
	return 1 - sat(lost)
}

// felt returns the relationship that members of a segment feel who belong to a
// chapter, counted from 1, or to the house itself.
func (s *State) felt(segment, chapter int, r *Rules) float64 {
	own := s.Segments[segment].Relation
	if chapter == 0 {
		return own
	}
	return mix(own, s.Chapters[chapter-1].Relation, r.Chapters.Weight)
}

// moveChapter lets a part of a chapter's members leave, all of them with the
// chapter itself, or lets a chapter that waits outside join with all its members.
func (s *State) moveChapter(e Effect, w *World) {
	ch, r := &s.Chapters[e.Index], s.rules(w)
	switch {
	case e.Amount > 0 && !ch.Belongs && ch.Waiting > 0:
		s.takeIn(e.Index, w)
	case e.Amount < 0 && ch.Belongs:
		n := s.Members.inChapter(e.Index + 1)
		going := int(whole(mul(min(1, -e.Amount), float64(n)) + 0.5))
		s.drawOut(going, func(i int32) bool { return s.Members.chapter(i) == e.Index+1 })
		ch.Belongs = e.Amount > -1
	default:
		return
	}
	s.Members.refresh(s.Members.Len())
	s.book.turnover(s.Members.meanEngagement(), &s.Members)
	s.refit(r)
}

// takeIn makes the members of a waiting chapter members, who know only each
// other.
func (s *State) takeIn(chapter int, w *World) {
	ch, m, r := &s.Chapters[chapter], &s.Members, s.rules(w)
	ch.Belongs = true
	first := m.Len()
	for k := range ch.Waiting {
		id := guestID(chapter, k)
		words := draw(s.Seed, id, 0, streamTraits, 1)
		segment := w.segmentOf(unit(words[0]))
		i := m.admit(s.Seed, id, segment, chapter+1, r)
		m.Tenure[i] = foundingTenure(unit(words[1]), r)
		m.Value[i] = s.Segments[segment].Appeal
		m.Engagement[i] = sat(r.Leaving.EngagementPivot + m.Zeal[i])
		s.Segments[segment].Entered++
		s.book.people.Cards++
	}
	ch.Waiting = 0
	m.refresh(first)
	apart := *r
	apart.Chapters.Across = 0
	m.introduce(s.Seed, first, &apart)
}

// guestID is the entity of the k-th member of a chapter that joins later.
func guestID(chapter, k int) uint64 { return uint64(1)<<56 | uint64(chapter)<<40 | uint64(k) }

// moveBond changes how much a chapter works with every other unit.
func (s *State) moveBond(e Effect, c Cause) {
	was, unit := s.meanCollaboration(), int(NumDepartments)+e.Index
	by := -e.Amount
	if e.Set {
		by = 1 - s.bond(e.Index) - e.Amount
	}
	for other := range int(NumDepartments) + len(s.Chapters) {
		if other != unit {
			v := sat(s.Collaboration[unit][other] + by)
			s.Collaboration[unit][other], s.Collaboration[other][unit] = v, v
		}
	}
	s.book.add(Silos, c, was-s.meanCollaboration())
}
