package report

// The colours of every page: ink on paper, a quieter ink, one accent, and two
// greys for what only guides the eye. On a printer without colours each still
// differs from paper; nothing is told by colour alone.
const (
	paper  = "#FFFFFF"
	tint   = "#EEF3F3" // behind what belongs together
	ink    = "#16202A"
	quiet  = "#4B5660" // small print, and the lines of others
	accent = "#0B5A66"
	hair   = "#B9C1C6" // lines that only separate
)

// colours hands the palette to the templates.
func colours() map[string]string {
	return map[string]string{"paper": paper, "tint": tint, "ink": ink, "quiet": quiet, "accent": accent, "hair": hair}
}
