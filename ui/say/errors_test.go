package say

import (
	"go/ast"
	"io/fs"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// raw lists the places of a file where the words of an error or the message of a
// verdict are taken as they are, and so in English: where they are not handed to
// this package, or on as another error.
func raw(s *source, f *ast.File) (places []string) {
	imported := map[string]bool{}
	for _, i := range f.Imports {
		imported[strings.Trim(path.Base(i.Path.Value), `"`)] = true
	}
	var around []ast.Node
	ast.Inspect(f, func(n ast.Node) bool {
		if method, ok := n.(*ast.FuncDecl); ok && method.Name.Name == "Error" {
			return false // an error's own words
		}
		if n == nil {
			around = around[:len(around)-1]
			return true
		}
		if takesWords(n, imported) && !isHandedOn(around) {
			places = append(places, s.set.Position(n.Pos()).String())
		}
		around = append(around, n)
		return true
	})
	return places
}

// takesWords reports whether n is a call of an error's method Error, or the field
// Message; imported are the packages that are. Errors with names of their own are made by this package.
func takesWords(n ast.Node, imported map[string]bool) bool {
	if call, ok := n.(*ast.CallExpr); ok {
		method, ok := call.Fun.(*ast.SelectorExpr)
		if !ok || method.Sel.Name != "Error" || len(call.Args) > 0 {
			return false
		}
		named, ok := method.X.(*ast.SelectorExpr)
		return !ok || !strings.HasPrefix(named.Sel.Name, "Err") || named.Sel.Name == "Err"
	}
	field, ok := n.(*ast.SelectorExpr)
	if !ok || field.Sel.Name != "Message" {
		return false
	}
	of, ok := field.X.(*ast.Ident)
	return !ok || !imported[of.Name] // the type of another package
}

// isHandedOn reports whether what stands inside the nodes is handed to this
// package, or becomes another error or another field Message.
func isHandedOn(around []ast.Node) bool {
	if len(around) == 0 {
		return false
	}
	switch outer := around[len(around)-1].(type) {
	case *ast.CallExpr:
		name := called(outer.Fun)
		return name == "say.Finished" || name == "errors.New"
	case *ast.KeyValueExpr:
		key, ok := outer.Key.(*ast.Ident)
		return ok && key.Name == "Message"
	}
	return false
}

// notShown matches this package, and what only tests use.
var notShown = regexp.MustCompile(`^\.\./say/|test/\w+\.go$|/visitor/`)

func TestNoErrorIsShownAsItIs(t *testing.T) {
	err := filepath.WalkDir("..", func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") || notShown.MatchString(filepath.ToSlash(file)) {
			return err
		}
		s := newSource()
		f := s.file(t, file, nil)
		if isForTests(f) {
			return nil
		}
		assert.Empty(t, raw(s, f), "hand the error to say.Why, or the message to say.Finished, so that it is said in every language")
		return nil
	})
	require.NoError(t, err)
}

func TestAnErrorThatIsShownAsItIsIsFound(t *testing.T) {
	for code, found := range map[string]bool{
		`func f(err error) string { return err.Error() }`:                  true,
		`func f(g game) string { return clean(g.Err.Error()) }`:            true,
		`func f(v verdict) string { return v.Message }`:                    true,
		`func f(v verdict) string { return say.Textf("%s", v.Message) }`:   true,
		`func f(err error) string { return say.Why(err) }`:                 false,
		`func f(v verdict) string { return say.Finished(v.Message) }`:      false,
		`func f(v verdict) error { return errors.New(v.Message) }`:         false,
		`func f(v verdict) verdict { return verdict{Message: v.Message} }`: false,
		`func f() string { return class.ErrNotNow.Error() }`:               false,
		`import "x/class"; func f() (m class.Message) { return m }`:        false,
	} {
		s := newSource()
		assert.Equal(t, found, len(raw(s, s.file(t, "planted.go", "package planted\n"+code))) > 0, code)
	}
}
