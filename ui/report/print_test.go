//go:build print

// The pages as a browser prints them. It needs chromium and pdfinfo and fails
// where they are not: go test -tags print ./ui/report -run Print
package report

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// papers are the two papers that there are, as a style sheet and as pdfinfo
// call them.
var papers = []struct{ name, size, points string }{
	{"A4", "A4", `59[45]\.\d+ x 84[12]`},
	{"Letter", "letter", `612 x 792`},
}

const pageRule = "@page { margin: 12mm; }"

// printable are the take-aways that take the most and the least room, and one as
// it is.
func printable(t *testing.T) map[string]Takeaway {
	return map[string]Takeaway{"the longest texts": longest(), "the shortest texts": shortest(), "a real game": NewTakeaway(sampleGame(t))}
}

func TestC54PrintTakesExactlyTwoPagesOnBothPapers(t *testing.T) {
	for name, takeaway := range printable(t) {
		for _, paper := range papers {
			t.Run(name+" on "+paper.name, func(t *testing.T) {
				info := printed(t, onPaper(t, takeawayOf(t, &takeaway), paper.size))
				assert.Regexp(t, regexp.MustCompile(`(?m)^Pages: +2$`), info)
				assert.Regexp(t, regexp.MustCompile(`(?m)^Page size: +`+paper.points), info)
			})
		}
	}
}

// A page that holds too much is cut off at its foot, or pushes a third page out:
// the test must see both.
func TestC57PrintSeesWhatDoesNotFit(t *testing.T) {
	full := longest()
	for range 4 {
		full.Decisions = append(full.Decisions, full.Decisions...)
	}
	page := takeawayOf(t, &full)
	assert.NotEmpty(t, outside(t, page))
	grown := strings.ReplaceAll(page, "height: 253mm;", "")
	assert.NotRegexp(t, regexp.MustCompile(`(?m)^Pages: +2$`), printed(t, onPaper(t, grown, "A4")))
}

func TestPrintLeavesNothingOutsideThePage(t *testing.T) {
	for name, takeaway := range printable(t) {
		t.Run(name, func(t *testing.T) {
			assert.Empty(t, outside(t, takeawayOf(t, &takeaway)))
		})
	}
}

// The widest class there can be stays within the width of its page.
func TestPrintKeepsAClassWithinItsPage(t *testing.T) {
	p := ClassPage{Title: long(60), About: long(200), Figures: []string{long(40), long(40), long(40), long(40)}}
	h := &Heat{}
	for n := range 40 {
		h.Columns = append(h.Columns, itoa(n+1))
		p.Legend = append(p.Legend, Asked{n + 1, long(60), []string{long(70), long(70), long(70)}})
		p.LeverOf = append(p.LeverOf, long(40))
		p.GoalText = append(p.GoalText, long(160))
	}
	for n := range 6 {
		row := HeatRow{Table: long(40)}
		for k := range 40 {
			row.Fields = append(row.Fields, Field{"100%", k % (mostHatch + 1)})
		}
		h.Rows = append(h.Rows, row)
		table := ClassTable{Name: long(40), Ending: long(60)}
		for range 4 {
			c := sampleChart(n, sizeOfMultiple, 10)
			c.Lines = []Line{{Points: c.Lines[0].Points, Own: true}, {Points: c.Lines[1].Points}}
			table.Charts = append(table.Charts, c)
		}
		p.Tables = append(p.Tables, table)
		p.Files = append(p.Files, File{long(200), long(40), long(300)})
	}
	p.Cards, p.Levers, p.Calendar, p.Votes, p.Goals = h, h, h, h, h
	assert.Empty(t, outside(t, classOf(t, &p)))
}

func TestPrintKeepsThePictureWithinItsFrame(t *testing.T) {
	for _, quote := range []string{"", long(4000)} {
		c := Card{Ending: long(60), Style: long(60), Played: long(30), Numbers: []Number{{long(20), long(90)}}, Quote: quote}
		for range 4 {
			c.Courses = append(c.Courses, Course{long(30), long(20), long(20), []int64{1, 5, 2}})
		}
		frame := `<!DOCTYPE html><body><div id="picture" style="width:1200px;height:630px">` + pictureOf(t, &c) + `</div></body>`
		assert.Empty(t, outside(t, frame))
	}
}

// onPaper asks for a paper, which the file itself does not.
func onPaper(t *testing.T, page, size string) string {
	t.Helper()
	require.Contains(t, page, pageRule)
	return strings.Replace(page, pageRule, "@page { margin: 12mm; size: "+size+"; }", 1)
}

// printed prints a page and returns what pdfinfo says of it.
func printed(t *testing.T, page string) string {
	t.Helper()
	pdf := filepath.Join(t.TempDir(), "page.pdf")
	chromium(t, page, "--no-pdf-header-footer", "--print-to-pdf="+pdf)
	info, err := exec.Command("pdfinfo", pdf).Output()
	require.NoError(t, err, "pdfinfo comes with poppler-utils")
	return string(info)
}

// measure lists the elements that lie outside the page they stand on, in the
// title of the document. It is for tests only: a page allows no script.
const measure = `<script>
const outside = [];
document.querySelectorAll(".sheet, main > section, #picture").forEach(sheet => {
	const page = sheet.getBoundingClientRect();
	sheet.querySelectorAll("*").forEach(e => {
		const r = e.getBoundingClientRect();
		if (r.width > 0 && (r.left < page.left - 1 || r.right > page.right + 1 || r.top < page.top - 1 || r.bottom > page.bottom + 1)) {
			outside.push(sheet.id + ": <" + e.tagName + " " + e.className + "> " + e.textContent.slice(0, 40));
		}
	});
});
document.documentElement.setAttribute("data-outside", outside.join("\n") || "nothing");
</script></body>`

var found = regexp.MustCompile(`(?s)data-outside="([^"]*)"`)

// outside returns what lies outside the pages.
func outside(t *testing.T, page string) string {
	t.Helper()
	policy := regexp.MustCompile(`<meta http-equiv="Content-Security-Policy"[^>]*>`)
	page = strings.Replace(policy.ReplaceAllString(page, ""), "</body>", measure, 1)
	dom := chromium(t, page, "--window-size=1200,2400", "--dump-dom")
	at := found.FindStringSubmatch(dom)
	require.NotNil(t, at, "the page was not measured")
	return strings.TrimSuffix(at[1], "nothing")
}

// patience is how long a browser may take for a page. It says nothing about how fast
// one is.
const patience = 5 * time.Minute

// chromium opens a page and returns what it prints on standard output.
func chromium(t *testing.T, page string, flags ...string) string {
	t.Helper()
	program, err := exec.LookPath("chromium")
	require.NoError(t, err, "this test needs chromium")
	dir := t.TempDir()
	file := filepath.Join(dir, "page.html")
	require.NoError(t, os.WriteFile(file, []byte(page), 0o600))
	profile, err := os.MkdirTemp("", "chromium")
	require.NoError(t, err)
	t.Cleanup(func() { _ = os.RemoveAll(profile) }) // something of it may still be written
	args := append([]string{"--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--user-data-dir=" + profile}, flags...)
	late, done := context.WithTimeout(t.Context(), patience)
	defer done()
	cmd := exec.CommandContext(late, program, append(args, "file://"+file)...)
	cmd.WaitDelay = patience // for its parts, which may outlive it
	var out, messages bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &messages
	require.NoError(t, cmd.Run(), fmt.Sprint("chromium says: ", messages.String()))
	return out.String()
}

// shortest is a take-away in which every field that may be empty is.
func shortest() Takeaway {
	t := Takeaway{
		Language: "en", Title: "A", Association: "B", Ending: "C", Meaning: "D", Style: "E", Reading: "F",
		Numbers: []Number{{"0", "G"}}, NoTurns: "H", NoObjectives: "I", Questions: []string{"J"}, SmallPrint: []string{"K"},
		Decisions: []Decision{{Letter: "A", Year: "1", Chose: "L"}},
	}
	for i := range 4 {
		t.Charts = append(t.Charts, sampleChart(i, sizeOfStrip(i == 3), 1))
	}
	return t
}
