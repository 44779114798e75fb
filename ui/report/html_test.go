package report

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/clean/hostile"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden holds what was written against a file in testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

// written is what a page or a picture writes.
func written(t testing.TB, write func(w *bytes.Buffer) error) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, write(&b))
	return b.String()
}

func takeawayOf(t testing.TB, k *Takeaway) string {
	return written(t, func(w *bytes.Buffer) error { return k.WriteHTML(w) })
}

func classOf(t testing.TB, p *ClassPage) string {
	return written(t, func(w *bytes.Buffer) error { return p.WriteHTML(w) })
}

func pictureOf(t testing.TB, c *Card) string {
	return written(t, func(w *bytes.Buffer) error { return c.WriteSVG(w) })
}

// sampleClass is three tables with a vote among them, and a file that is none.
func sampleClass(t testing.TB) ClassPage {
	dir := t.TempDir()
	var paths []string
	for table, leader := range []string{"drifter", "relationship", "enthusiast"} {
		paths = append(paths, filepath.Join(dir, "table-"+letter(table)+".realign"))
		played{leader: leader, seed: 5, name: "Anna Nowak"}.write(t, paths[table])
	}
	put(t, filepath.Join(dir, "notes.realign"), "What we did")
	return NewClassPage(handedIn(t, append(paths, filepath.Join(dir, "notes.realign"))...), ClassOptions{Date: "May 2031"})
}

// pagesOf returns every kind of page and picture there is.
func pagesOf(t testing.TB) map[string]string {
	k, p := NewTakeaway(sampleGame(t)), sampleClass(t)
	c, err := NewCard(sampleGame(t), 2)
	require.NoError(t, err)
	return map[string]string{"the take-away": takeawayOf(t, &k), "the class page": classOf(t, &p), "the picture": pictureOf(t, &c)}
}

func TestPagesAreWrittenAsTheyWere(t *testing.T) {
	pages := pagesOf(t)
	golden(t, "takeaway.golden.html", pages["the take-away"])
	golden(t, "class.golden.html", pages["the class page"])
	golden(t, "share.golden.svg", pages["the picture"])
	c, err := NewCard(sampleGame(t), 0)
	require.NoError(t, err)
	golden(t, "card.golden", c.Text())
}

// nodes lists all elements of a page, in order.
func nodes(t testing.TB, page string) (all []*html.Node) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	require.NoError(t, err)
	for n := range root.Descendants() {
		if n.Type == html.ElementNode {
			all = append(all, n)
		}
	}
	return all
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}

// inert are the elements that pages are made of. None of them does anything.
var inert = strings.Fields(`html head meta title style body main section header footer article div span p h1 h2 h3 strong b ol li
	table thead tbody tr th td figure figcaption svg desc line polyline text rect`)

// active returns what in a page could do something or ask somebody for
// something.
func active(t testing.TB, page string) (faults []string) {
	for _, n := range nodes(t, page) {
		if !slices.Contains(inert, n.Data) {
			faults = append(faults, "<"+n.Data+">")
		}
		for _, a := range n.Attr {
			name := strings.ToLower(a.Key)
			if strings.HasPrefix(name, "on") || slices.Contains([]string{"src", "href", "style", "action", "srcset", "xlink:href", "background"}, name) {
				faults = append(faults, a.Key+"="+a.Val)
			}
		}
		if n.Data == "style" && regexp.MustCompile(`(?i)url\(|@import|expression|//`).MatchString(textOf(n)) {
			faults = append(faults, "a style sheet that asks for something")
		}
	}
	return faults
}

func TestC56PagesAskForNothingAndDoNothing(t *testing.T) {
	for name, page := range pagesOf(t) {
		assert.Empty(t, active(t, page), name)
		assert.NotContains(t, strings.ReplaceAll(page, "http://www.w3.org/2000/svg", ""), "://", name)
	}
	for _, page := range []string{pagesOf(t)["the take-away"], pagesOf(t)["the class page"]} {
		policy := `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`
		assert.Contains(t, page, policy)
		assert.Less(t, strings.Index(page, policy), strings.Index(page, "<style>"), "the policy comes before what it is about")
	}
}

func TestWhatDoesSomethingIsFound(t *testing.T) {
	for _, planted := range []string{
		`<script>1</script>`, `<p onclick="x()">`, `<img src="x.png">`, `<a href="//example.org">`, `<style>@import "x";</style>`,
		`<svg><a></a></svg>`, `<p style="background:url(x)">`, `<iframe></iframe>`, `<link rel="stylesheet">`, `<svg><style>p{background:url(//x)}</style></svg>`,
	} {
		assert.NotEmpty(t, active(t, planted), planted)
	}
}

// fill sets every text in v to a payload, and gives every list one entry.
func fill(v reflect.Value, payload string) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(payload)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), payload)
	case reflect.Slice:
		if v.Type().Elem().Kind() != reflect.Int64 {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
			fill(v.Index(0), payload)
		}
	case reflect.Func:
		v.Set(reflect.ValueOf(func(int64) string { return payload }))
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i), payload)
			}
		}
	}
}

// T-14 and T-17.
func TestT17HostileTextsAreInertInEveryFieldOfEveryPage(t *testing.T) {
	for _, payload := range hostile.All() {
		payload = clean.Clean(payload).String()
		var k Takeaway
		var p ClassPage
		var c Card
		fill(reflect.ValueOf(&k).Elem(), payload)
		fill(reflect.ValueOf(&p).Elem(), payload)
		fill(reflect.ValueOf(&c).Elem(), payload)
		for name, page := range map[string]string{"the take-away": takeawayOf(t, &k), "the class page": classOf(t, &p), "the picture": pictureOf(t, &c)} {
			require.Empty(t, active(t, page), "%q in %s", payload, name)
			require.NotContains(t, page, "ZgotmplZ", "%q in %s came where no text belongs", payload, name)
			require.Empty(t, hostile.Obeyed(page), "%q in %s", payload, name)
		}
		said := nodes(t, takeawayOf(t, &k))
		h1 := said[slices.IndexFunc(said, func(n *html.Node) bool { return n.Data == "h1" })]
		require.Equal(t, payload, textOf(h1), "a text is shown as it is")
	}
}
