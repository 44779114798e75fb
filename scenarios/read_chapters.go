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
	sum := 0.0
	for _, n := range r.top.Entries("chapters") {
		m := r.fields(n, "chapter")
		text := Chapter{m.ID("id"), m.Text("name"), m.Text("about")}
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
			c.Waiting = m.Count("joins_later", 0)
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
