package main

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	link    = regexp.MustCompile(`\]\(([^)\s]*)\)`)
	heading = regexp.MustCompile(`(?m)^#{1,6} +(.+?) *$`)
	inCode  = regexp.MustCompile("`[^`]*`")
	// notInAnchor is what the anchor of a heading leaves out.
	notInAnchor = regexp.MustCompile(`[^\p{L}\p{N} _-]`)
)

// linksIn returns where the links and pictures of a document lead.
func linksIn(text string) []string {
	var all []string
	for _, found := range link.FindAllStringSubmatch(inCode.ReplaceAllString(prose(text), ""), -1) {
		all = append(all, found[1])
	}
	return all
}

// anchors returns the anchors of a document's headings. Equal headings are
// numbered.
func anchors(text string) map[string]bool {
	all := map[string]bool{}
	for _, found := range heading.FindAllStringSubmatch(prose(text), -1) {
		name := strings.ReplaceAll(strings.ToLower(notInAnchor.ReplaceAllString(found[1], "")), " ", "-")
		numbered := name
		for i := 1; all[numbered]; i++ {
			numbered = fmt.Sprintf("%s-%d", name, i)
		}
		all[numbered] = true
	}
	return all
}

// follow says what is wrong with a link of a document. Links to other places are
// only looked at.
func follow(d document, to string) error {
	if to == "" {
		return errors.New("it leads nowhere")
	}
	if strings.Contains(to, "://") {
		u, err := url.Parse(to)
		if err != nil || u.Scheme != "https" || !strings.Contains(u.Host, ".") {
			return errors.New("an address of another place is https and has a host")
		}
		return nil
	}
	file, anchor, hasAnchor := strings.Cut(to, "#")
	text := d.text
	if file != "" {
		data, err := os.ReadFile(filepath.Join(top, path.Dir(d.path), file))
		if err != nil {
			return err
		}
		text = string(data)
	}
	if hasAnchor && !anchors(text)[anchor] {
		return fmt.Errorf("there is no heading for #%s", anchor)
	}
	return nil
}

func TestEveryLinkOfEveryDocumentHolds(t *testing.T) {
	followed := 0
	for _, d := range documents(t) {
		for _, to := range linksIn(d.text) {
			assert.NoError(t, follow(d, to), "%s: %s", d.path, to)
			followed++
		}
	}
	require.NotZero(t, followed)
}

func TestABrokenLinkIsFound(t *testing.T) {
	for text, broken := range map[string]bool{
		"[it](nowhere.md)":                                       true,
		"![it](../ui/testdata/pictures/nothing.svg)":             true,
		"[it](#not-here)":                                        true,
		"[it](../scenarios/README.md#not-there)":                 true,
		"[it](http://example.com/plain)":                         true,
		"[it](https://nowhere)":                                  true,
		"[it]()":                                                 true,
		"## A heading, `with` all\n\n[it](#a-heading-with-all)":  false,
		"## Two\n\n## Two\n\n[it](#two-1)":                       false,
		"[it](../scenarios/README.md#what-can-be-wrong)":         false,
		"![it](../ui/testdata/pictures/desk.svg)":                false,
		"[it](https://example.com/page)":                         false,
		"```\n[it](nowhere.md)\n```\nand `[x](nowhere.md)` here": false,
	} {
		d := document{"sim/planted.md", text}
		var err error
		for _, to := range linksIn(text) {
			err = errors.Join(err, follow(d, to))
		}
		assert.Equal(t, broken, err != nil, "%s: %v", text, err)
	}
}
