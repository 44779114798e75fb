package say

import (
	"embed"
	"fmt"
	"path"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/goccy/go-yaml"
)

// The catalogues: a folder for each language, with files by subject. A file maps
// English texts to what they become.
//
//go:embed es
var catalogues embed.FS

// A catalogue tells what texts become in a language.
type catalogue struct {
	id    string
	texts map[string]string
	// each, if there is one, makes a text out of one that texts lacks.
	each func(string) string
}

// english is the catalogue of a program that was told of no other language.
var english = &catalogue{id: "en"}

func (c *catalogue) text(english string) string {
	if said, ok := c.texts[english]; ok {
		return said
	}
	english, _, _ = strings.Cut(english, "¦")
	if c.each != nil {
		return c.each(english)
	}
	return english
}

// now is the catalogue that is spoken. Screens are drawn by one goroutine and
// games are led by others, so it changes as a whole.
var now atomic.Pointer[catalogue]

func spoken() *catalogue {
	if c := now.Load(); c != nil {
		return c
	}
	return english
}

// spanish is read when it is first spoken: reading takes longer than a frame.
var spanish = sync.OnceValues(func() (*catalogue, error) {
	texts, err := readTexts("es")
	return &catalogue{id: "es", texts: texts}, err
})

// readTexts reads all files of a language. A text that two files translate is a
// fault, since one of them would never be heard.
func readTexts(language string) (map[string]string, error) {
	files, err := catalogues.ReadDir(language)
	if err != nil {
		return nil, err
	}
	all := map[string]string{}
	for _, f := range files {
		name := path.Join(language, f.Name())
		written, err := catalogues.ReadFile(name)
		if err != nil {
			return nil, err
		}
		var texts map[string]string
		if err := yaml.Unmarshal(written, &texts); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		for en, said := range texts {
			if _, twice := all[en]; twice {
				return nil, fmt.Errorf("%s: %q is translated in another file too", name, en)
			}
			all[en] = said
		}
	}
	return all, nil
}
