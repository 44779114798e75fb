package report

import (
	"embed"
	"html/template"
	"io"
	"slices"
)

//go:embed *.gohtml
var sources embed.FS

// pages are the templates. They hold no text of their own and no colours.
var pages = template.Must(template.New("").Funcs(template.FuncMap{
	"heading": heading,
	"colour":  func(name string) string { return colours()[name] },
	"draw":    Chart.draw,
	"blank":   blank,
	"spaced":  func(i int) bool { return i < spacedQuestions },
	"add":     func(a, b int) int { return a + b },
}).ParseFS(sources, "*.gohtml"))

// blank returns as many rows to write on as there is room for after so many
// commitments.
func blank(have int) []int { return slices.Repeat([]int{0}, max(0, mostCommitments-have)) }

// WriteHTML writes t as one HTML file that needs nothing else and prints on two
// pages.
func (t *Takeaway) WriteHTML(w io.Writer) error {
	return pages.ExecuteTemplate(w, "takeaway.gohtml", t)
}

// WriteHTML writes p as one HTML file that needs nothing else.
func (p *ClassPage) WriteHTML(w io.Writer) error {
	return pages.ExecuteTemplate(w, "class.gohtml", p)
}
