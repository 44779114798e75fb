package scenarios

import "example.com/realign/sim"

// How a chapter stands at the start where its author does not say: the minds of
// its leaders, how close it is to its members, and how little it works with the
// house.
const (
	usualChapterMindset      = 0.12
	usualChapterRelationship = 0.22
	usualChapterSilos        = 0.80
)

// readChapters reads the parts of the membership that have leaders of their own.
func (r *reader) readChapters() {
	items := r.top.List("chapters")
	if len(items) > sim.MaxChapters {
		r.doc.Errorf(items[sim.MaxChapters].Place, "count", "at most %d chapters fit into an association", sim.MaxChapters)
		items = items[:sim.MaxChapters]
	}
	sum := 0.0
	for _, n := range items {
		m := r.doc.Map(n, "a chapter", "id", "name", "about", "share", "joins_later", "mindset", "relationship", "silos")
		m.Require("id", "name")
		text := Chapter{m.ID("id"), m.Line("name", 24), m.Line("about", adviceCells)}
		r.names.chapters = r.unique(r.names.chapters, text.ID, m.Place("id"), "chapter")
		r.sc.Chapters = append(r.sc.Chapters, text)
		c := sim.Chapter{
			ID:       text.ID,
			Share:    m.Share("share", 0),
			Mindset:  m.Share("mindset", usualChapterMindset),
			Relation: m.Share("relationship", usualChapterRelationship),
			Silos:    m.Share("silos", usualChapterSilos),
		}
		if m.Has("joins_later") {
			c.Waiting = m.Whole("joins_later", 1, mostMembers, 0)
		}
		switch {
		case m.Has("share") == m.Has("joins_later"):
			r.doc.Errorf(m.Place("id"), "missing", `a chapter has either a "share" of the members at the start, or "joins_later" with how many it brings`)
		case m.Has("share") && c.Share == 0:
			r.doc.Errorf(m.Place("share"), "range", "a chapter without members is none; give it a share")
		}
		sum += c.Share
		r.sc.World.Chapters = append(r.sc.World.Chapters, c)
	}
	if sum > 1+shareSlack {
		r.doc.Errorf(r.top.Place("chapters"), "share", "the shares of the chapters add up to %.4g%%, more than all members", 100*sum)
	}
}
