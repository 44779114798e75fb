package settings

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// env returns an environment that holds pairs of names and values.
func env(pairs ...string) func(string) string {
	return func(name string) string {
		for i := 0; i < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1]
			}
		}
		return ""
	}
}

func set(t *testing.T, c Choice, word string) Settings {
	t.Helper()
	s, ok := Settings{}.With(c, word)
	require.True(t, ok)
	return s
}

func TestWhatIsKeptComesBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a", "folder", fileName)
	rapid.Check(t, func(t *rapid.T) {
		var s Settings
		for _, c := range Choices() {
			s, _ = s.With(c, rapid.SampledFrom(append(c.Words(), "es", "pt-BR")).Draw(t, c.Name()))
		}
		require.NoError(t, s.Write(path))
		back, err := Read(path)
		require.NoError(t, err)
		require.Equal(t, s, back)
	})
}

func TestNoFileIsNoFault(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	for _, path := range []string{filepath.Join(dir, fileName), filepath.Join(dir, "none", fileName), filepath.Join(file, fileName)} {
		s, err := Read(path)
		require.NoError(t, err, path)
		assert.Equal(t, Settings{}, s)
	}
}

func TestABrokenFileIsToldInOneLineAndEverythingIsAsUsual(t *testing.T) {
	for content, says := range map[string]string{
		"theme: pink":               `theme cannot be "pink"`,
		"colour: dark":              `there is no setting "colour"`,
		"theme: [dark]":             "it is no list of names and words",
		"\x00\x01":                  "it is no list of names and words",
		"motion: \"o\\u001b[31mf\"": "motion cannot be",
		"theme: dark\ntheme: light": "it is no list of names and words",
		"language: ../../etc":       "language cannot be",
	} {
		path := filepath.Join(t.TempDir(), fileName)
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		s, err := Read(path)
		require.ErrorContains(t, err, says)
		assert.NotRegexp(t, `[\x00-\x1f]`, err.Error(), "one clean line")
		assert.Equal(t, Settings{}, s)
	}
}

func TestALinkAndAFolderAndAHugeFileAreNotRead(t *testing.T) {
	dir := t.TempDir()
	secret := filepath.Join(dir, "secret.yaml")
	require.NoError(t, os.WriteFile(secret, []byte("theme: dark"), 0o600))
	link, folder, huge := filepath.Join(dir, "link"), filepath.Join(dir, "folder"), filepath.Join(dir, "huge")
	require.NoError(t, os.Symlink(secret, link))
	require.NoError(t, os.Mkdir(folder, 0o700))
	require.NoError(t, os.WriteFile(huge, make([]byte, maxFile+1), 0o600))
	for _, path := range []string{link, folder, huge} {
		_, err := Read(path)
		require.Error(t, err, path)
	}
}

func TestAFewLinesThatStandForMoreThanFitsAnywhereAreRefused(t *testing.T) {
	bomb := "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
	for n := range 6 {
		bomb += fmt.Sprintf("a%d: &a%d [%s*a%d]\n", n+1, n+1, strings.Repeat(fmt.Sprintf("*a%d, ", n), 9), n)
	}
	for _, text := range []string{bomb, "theme: &x dark\n", "theme: *x\n"} {
		_, err := parse([]byte(text))
		assert.ErrorContains(t, err, "repeats parts of itself")
	}
	for _, deep := range []string{strings.Repeat("[", maxFile/8), strings.Repeat("{a: ", maxFile/32), strings.Repeat("- ", maxFile/16)} {
		_, err := parse([]byte(deep))
		assert.Error(t, err)
	}
}

// What cannot be kept leaves what was kept before as it was.
func TestAFailedWriteChangesNothing(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, fileName)
	require.NoError(t, os.Mkdir(path, 0o700)) // in the way
	require.Error(t, set(t, Theme, "dark").Write(path))
	there, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, there, 1, "no draft is left")
	assert.DirExists(t, path)
}

func TestTheEnvironmentWinsOverTheSetting(t *testing.T) {
	s := set(t, Theme, "light")
	assert.Equal(t, "light", s.Over(env())("REALIGN_THEME"))
	assert.Equal(t, "dark", s.Over(env("REALIGN_THEME", "dark"))("REALIGN_THEME"))
	assert.Equal(t, "xterm", s.Over(env("TERM", "xterm"))("TERM"), "all else is as it is")
	assert.Empty(t, Settings{}.Over(env())("REALIGN_MOTION"), "the usual says nothing")
	assert.Equal(t, "1", set(t, Characters, "plain").Over(env())("REALIGN_ASCII"))
	assert.Equal(t, "es", set(t, Language, "es").Over(env())("REALIGN_LANGUAGE"))

	assert.Empty(t, Decides(Theme, env()))
	assert.Equal(t, "REALIGN_THEME", Decides(Theme, env("REALIGN_THEME", "dark")))
	assert.Equal(t, "dark", s.As(env("REALIGN_THEME", "dark")).Word(Theme))
	assert.Equal(t, "light", s.As(env()).Word(Theme))
	assert.Equal(t, "es", s.As(env("REALIGN_LANGUAGE", "es")).Word(Language))
}

func TestWordsGoRound(t *testing.T) {
	words := Motion.Words()
	assert.Equal(t, "off", Settings{}.Next(Motion, +1, words).Word(Motion))
	assert.Equal(t, "off", Settings{}.Next(Motion, -1, words).Word(Motion))
	assert.Equal(t, Settings{}, Settings{}.Next(Motion, 2, words))
	_, ok := Settings{}.With(Motion, "sometimes")
	assert.False(t, ok)
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("theme: dark\nmotion: off\n"))
	f.Add([]byte("language: pt-BR"))
	f.Add([]byte("? [a]\n: &x *x"))
	f.Fuzz(func(t *testing.T, content []byte) {
		s, err := parse(content)
		if err != nil {
			assert.Equal(t, Settings{}, s)
			return
		}
		back, err := parse(s.Text())
		require.NoError(t, err)
		require.Equal(t, s, back)
	})
}
