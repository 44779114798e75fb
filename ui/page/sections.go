package page

// Sections takes a page apart at its headings, so that each part can be said by
// itself. The first has the title and what stands before the first heading; each
// other begins with its heading. Said one after the other they say the page.
func Sections(p Page) []Page {
	all := []Page{{Title: p.Title}}
	for _, b := range p.Blocks {
		if _, ok := b.(Heading); ok {
			all = append(all, Page{})
		}
		last := &all[len(all)-1]
		last.Blocks = append(last.Blocks, b)
	}
	if p.Title == "" && len(all) > 1 && len(all[0].Blocks) == 0 {
		return all[1:]
	}
	return all
}

// Name says what a page, or a section of one, is called; "" where it has no name.
func (p Page) Name() string {
	if p.Title == "" && len(p.Blocks) > 0 {
		if h, ok := p.Blocks[0].(Heading); ok {
			return h.Text
		}
	}
	return p.Title
}
