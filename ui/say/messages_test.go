package say

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/words"
)

// below are the folders of the packages whose messages people are shown.
var below = []string{"../../saves", "../../scenarios", "../../sim", "../../cmd/realign"}

// onlyErrors are the files and folders there whose other literals nobody is told,
// by why.
var onlyErrors = map[string][]string{
	"words of the model, which the game and its reference say":             {"sim/"},
	"what commands print, which they say themselves where players read it": {"cmd/realign/"},
	"the table of words, and the reference made of it":                     {"scenarios/words/"},
	"texts of worlds": {"scenarios/standard.go"},
	"lines that are written into files": {
		"saves/pen.go", "saves/ticket/ticket.go", "saves/spreadsheet/", "scenarios/plans_write.go",
		"scenarios/starter/house.go", "scenarios/starter/starter.go", "scenarios/starter/bands.go",
	},
	"a table in a document": {"scenarios/tryout/balance.go"},
	"what tests try":        {"scenarios/clean/hostile/"},
}

// notMessages are the other literals there that nobody is told, by why.
var notMessages = map[string][]string{
	"what authors write, which is the same in all languages": {
		"trend(engagement, 4)", "%s + %d min", "time saved", "per cent", "team ", "seat ", " is ",
		"\n# Dealt by the game from the common deck. A file of your own needs no such part: the line deck: common brings it.\ndealt:\n",
	},
	"what stands for an error that is told otherwise": {"too deep"},
	"headings of a session, which its own pages say":  {"A vote", "Practice year", "Side by side", "What we will do"},
}

// makesErrors tells which argument of which function is the message of an error.
var makesErrors = map[string]int{"errors.New": 0, "fmt.Errorf": 0, "usagef": 0, "arguments": 2}

// A message is a text that a package makes where no language is known.
type message struct {
	text string
	at   string
}

// messagesIn lists the messages of a file: all literals of several words, or only
// those of errors.
func messagesIn(t *testing.T, path string, errorsOnly bool, code any) []message {
	t.Helper()
	set := token.NewFileSet()
	f, err := parser.ParseFile(set, path, code, 0)
	require.NoError(t, err)
	named := constants(f)
	var all []message
	add := func(e ast.Expr) bool {
		text, ok := folded(e, named)
		if ok && hasWords(text) && strings.Contains(text, " ") {
			all = append(all, message{text, set.Position(e.Pos()).String()})
		}
		return ok
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec, *ast.Field:
			return false
		case *ast.CallExpr:
			name := called(n.Fun)
			if at, ok := makesErrors[name]; ok && errorsOnly {
				add(n.Args[at])
			}
			return !looksFor.MatchString(name) && name != "regexp.MustCompile"
		case *ast.BinaryExpr:
			return errorsOnly || !add(n)
		case *ast.BasicLit:
			if !errorsOnly {
				add(n)
			}
		}
		return true
	})
	return all
}

// messages lists what the packages below the screens tell people.
func messages(t *testing.T) []message {
	t.Helper()
	var all []message
	for _, root := range below {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			name := strings.TrimPrefix(filepath.ToSlash(path), "../../")
			if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") ||
				strings.Contains(name, "testdata") {
				return err
			}
			all = append(all, messagesIn(t, path, isListed(onlyErrors, name, strings.HasPrefix), nil)...)
			return nil
		})
		require.NoError(t, err)
	}
	for _, list := range [][]words.Place{words.Places(), words.SessionPlaces()} {
		for i := range list {
			all = append(all, message{list[i].What, "the table of words"})
		}
	}
	for _, text := range ofTheLibrary {
		all = append(all, message{text, "the library"})
	}
	return append(all, ofTheSystem()...)
}

// ofTheLibrary are the faults of a command line that the library finds.
var ofTheLibrary = []string{
	"unknown flag: %s", "unknown shorthand flag: %q in %s", "flag needs an argument: %s", "invalid argument %q for %q flag: %s",
}

// isListed reports whether a list of exceptions has an entry for s.
func isListed(exceptions map[string][]string, s string, fits func(s, entry string) bool) bool {
	for _, list := range exceptions {
		if slices.ContainsFunc(list, func(entry string) bool { return fits(s, entry) }) {
			return true
		}
	}
	return false
}

func same(s, entry string) bool { return s == entry }

// ofTheSystem are the refusals of the system that people meet.
func ofTheSystem() (all []message) {
	for _, refusal := range []syscall.Errno{
		syscall.EACCES, syscall.EPERM, syscall.ENOENT, syscall.EEXIST, syscall.ENOTDIR, syscall.EISDIR, syscall.ENOSPC, syscall.EROFS,
		syscall.EIO, syscall.EMFILE, syscall.ENAMETOOLONG,
	} {
		all = append(all, message{refusal.Error(), "the system"})
	}
	return all
}

// besides are messages that no literal of several words is, and those that commands
// tell of games.
var besides = []string{
	"%s:%d:%d: %s: %s [%s]", "%q: %s", "nothing",
	"it was played in another scenario than the first, so the figures say nothing about the choices",
	"it had other luck (another seed) than the first, so some of what differs is luck and not choice",
}

// toSay returns the messages that people are told, as texts.
func toSay(t *testing.T) (texts []text) {
	t.Helper()
	for _, m := range messages(t) {
		if !isListed(notMessages, m.text, same) {
			texts = append(texts, text{key: m.text, format: verb.MatchString(m.text), given: -1})
		}
	}
	for _, key := range besides {
		texts = append(texts, text{key: key, format: verb.MatchString(key), given: -1})
	}
	return texts
}

// unknown lists the texts that are not among the messages of the catalogues.
func unknown(texts []text) (missing []string) {
	all := forms()
	for _, x := range texts {
		if !all.fixed[x.key] && !slices.ContainsFunc(all.filled, func(f *form) bool { return f.english == x.key }) {
			missing = append(missing, x.key)
		}
	}
	return missing
}

func TestEveryMessageFromBelowCanBeSaid(t *testing.T) {
	assert.Empty(t, unknown(toSay(t)), "add them, with what they become, to a file of ui/say/es/messages")
	assert.Equal(t, []string{"%s is lost"}, unknown([]text{{key: "%s is lost"}, {key: "this is no code"}}))
}

func TestNoExceptionOfMessagesIsIdle(t *testing.T) {
	found := messages(t)
	for why, list := range notMessages {
		for _, entry := range list {
			assert.True(t, slices.ContainsFunc(found, func(m message) bool { return m.text == entry }), "%s: %q is gone", why, entry)
		}
	}
	for why, list := range onlyErrors {
		for _, path := range list {
			_, err := os.Stat("../../" + path)
			assert.NoError(t, err, why)
		}
	}
}

func TestMessagesAreFoundWhereverTheyAreMade(t *testing.T) {
	const code = `package planted
const why = "it is gone"
var errGone = errors.New(why)
func f() string { return "it is " + "lost" }
func g(n int) error { return fmt.Errorf("it is lost %d times", n) }
func h(d *doc) { d.Errorf(at, "code", "%q is lost", "x") }
var shape = regexp.MustCompile("no message at all")
`
	texts := func(errorsOnly bool) (all []string) {
		for _, m := range messagesIn(t, "planted.go", errorsOnly, code) {
			all = append(all, m.text)
		}
		return all
	}
	assert.Equal(t, []string{"it is gone", "it is lost", "it is lost %d times", "%q is lost"}, texts(false))
	assert.Equal(t, []string{"it is gone", "it is lost %d times"}, texts(true))
}
