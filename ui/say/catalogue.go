package say

import (
	"embed"
	"fmt"
	"path"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
)

// The catalogues: a folder for each language but English, with files by subject,
// and in the folder messages those of texts that other packages make. A file maps
// English texts to what they become, and is YAML of the simplest kind.
//
//go:embed */*.yaml */messages/*.yaml
var folders embed.FS

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

// catalogues are those that were spoken already: reading one takes longer than a
// frame.
var catalogues sync.Map

// catalogueOf returns the catalogue of a language of the game.
func catalogueOf(id string) (*catalogue, error) {
	if id == english.id {
		return english, nil
	}
	if c, ok := catalogues.Load(id); ok {
		return c.(*catalogue), nil
	}
	texts, err := readTexts(id)
	if err != nil {
		return nil, err
	}
	c := &catalogue{id: id, texts: texts}
	catalogues.Store(id, c)
	return c, nil
}

// readTexts reads all files of a language.
func readTexts(language string) (map[string]string, error) {
	all := map[string]string{}
	for _, folder := range []string{language, messagesOf(language)} {
		if err := readFolder(folder, all); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// messagesOf names the folder with the messages of a language.
func messagesOf(language string) string { return path.Join(language, "messages") }

// readFolder adds the texts of the files in a folder to all.
func readFolder(folder string, all map[string]string) error {
	files, err := folders.ReadDir(folder)
	if err != nil {
		return err
	}
	for _, f := range files {
		if f.IsDir() {
			continue
		}
		name := path.Join(folder, f.Name())
		content, err := folders.ReadFile(name)
		if err != nil {
			return err
		}
		if err := readFile(string(content), all); err != nil {
			return fmt.Errorf("%s, %w", name, err)
		}
	}
	return nil
}

// readFile adds the texts of a file to all. Of a text that is translated twice the
// first translation is heard; a test finds the other.
func readFile(content string, all map[string]string) error {
	number := 0
	for line := range strings.Lines(content) {
		number++
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		english, said, ok := readLine(line)
		if !ok {
			return fmt.Errorf(`line %d: a text and its translation stand on one line, as "text": "translation"`, number)
		}
		if _, twice := all[english]; !twice {
			all[english] = said
		}
	}
	return nil
}

// readLine reads a text and its translation, both in double quotes. A reader of
// all YAML takes longer than the first frame may.
func readLine(line string) (english, said string, ok bool) {
	quoted, err := strconv.QuotedPrefix(line)
	if err != nil || quoted[0] != '"' {
		return "", "", false
	}
	rest, ok := strings.CutPrefix(line[len(quoted):], ": ")
	if !ok || rest == "" || rest[0] != '"' {
		return "", "", false
	}
	english, _ = strconv.Unquote(quoted)
	said, err = strconv.Unquote(rest)
	return english, said, err == nil
}
