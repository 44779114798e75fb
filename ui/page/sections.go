package page

// Sections takes a page apart at its headings, so that each part can be said by
// itself. The first has the title and what stands before the second heading, or before
// the first where there is more than the title; each other begins with its heading.
// Said one after the other they say the page.
func Sections(p Page) []Page {
	all := []Page{{Title: p.Title}}
	for _, b := range p.Blocks {
		if _, ok := b.(Heading); ok && len(all[len(all)-1].Blocks) > 0 {
			all = append(all, Page{})
		}
		last := &all[len(all)-1]
		last.Blocks = append(last.Blocks, b)
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
