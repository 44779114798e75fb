//go:build print

// The pages as a browser prints them. It needs chromium and the tools of
// poppler-utils and fails where they are not:
// go test -tags print ./ui/handout -run Print
package handout

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
)

func TestPrintPutsEveryCutPageOnOnePage(t *testing.T) {
	for _, id := range sessions.IDs() {
		for _, paper := range []string{"A4", "letter"} {
			t.Run(id+" on "+paper, func(t *testing.T) {
				s := session(t, id)
				h := New(&s)
				texts := printed(t, pageOf(t, &s), paper)
				kinds := map[string]int{}
				for i, text := range texts {
					require.NotEmpty(t, strings.TrimSpace(text), "page %d is empty: what was to fit on one page did not", i+1)
					for _, kind := range []string{"Your seat", "Ballot slip", "Count sheet", "Decision sheet", "To be read aloud: what"} {
						if strings.Contains(text, kind) {
							kinds[kind]++
						}
					}
				}
				assert.Equal(t, map[string]int{
					"Your seat": len(h.Cards), "Ballot slip": len(h.Ballots), "Count sheet": len(h.Ballots),
					"Decision sheet": len(h.Sheets), "To be read aloud: what": 1,
				}, kinds)
			})
		}
	}
}

var pageCount = regexp.MustCompile(`(?m)^Pages: +(\d+)$`)

// printed prints a page on paper and returns the text of each sheet.
func printed(t *testing.T, page, paper string) []string {
	t.Helper()
	const rule = "@page { margin: 12mm; }"
	require.Contains(t, page, rule)
	dir := t.TempDir()
	html, pdf := filepath.Join(dir, "page.html"), filepath.Join(dir, "page.pdf")
	page = strings.Replace(page, rule, fmt.Sprintf("@page { margin: 12mm; size: %s; }", paper), 1)
	require.NoError(t, os.WriteFile(html, []byte(page), 0o600))
	profile, err := os.MkdirTemp("", "chromium")
	require.NoError(t, err)
	t.Cleanup(func() { _ = os.RemoveAll(profile) }) // something of it may still be written
	run(t, "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--user-data-dir="+profile,
		"--no-pdf-header-footer", "--print-to-pdf="+pdf, "file://"+html)
	count := pageCount.FindStringSubmatch(run(t, "pdfinfo", pdf))
	require.NotNil(t, count)
	pages, err := strconv.Atoi(count[1])
	require.NoError(t, err)
	texts := make([]string, pages)
	for i := range texts {
		n := strconv.Itoa(i + 1)
		texts[i] = run(t, "pdftotext", "-f", n, "-l", n, pdf, "-")
	}
	return texts
}

// patience is how long a program may take for a page. It says nothing about how fast
// one is.
const patience = 5 * time.Minute

func run(t *testing.T, program string, args ...string) string {
	t.Helper()
	late, done := context.WithTimeout(t.Context(), patience)
	defer done()
	cmd := exec.CommandContext(late, program, args...)
	var out, messages bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &messages
	cmd.WaitDelay = patience // for its parts, which may outlive it
	require.NoError(t, cmd.Run(), "this test needs %s, which says: %s", program, &messages)
	return out.String()
}
