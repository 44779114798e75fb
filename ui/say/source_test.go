package say

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A text is one that source says to players: as it is a key of the catalogues.
type text struct {
	key    string
	format bool // it is one, with verbs
	given  int  // how many arguments it is given; -1 if that is not written
	at     token.Position
}

// A source is what was read of some Go files.
type source struct {
	set   *token.FileSet
	texts []text
	bare  []text // literals with words in them that nothing says
}

func newSource() *source { return &source{set: token.NewFileSet()} }

// readSource reads the packages below root, but for this one and those that are for
// tests alone, whose names say so.
func readSource(t *testing.T, root string) *source {
	t.Helper()
	packages := map[string]map[string]string{} // the files of each, with what is in them
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		dir := filepath.Dir(path)
		if dir == filepath.Join(root, "say") || strings.HasSuffix(dir, "test") || strings.Contains(path, "testdata") {
			return nil
		}
		written, err := os.ReadFile(path)
		if packages[dir] == nil {
			packages[dir] = map[string]string{}
		}
		packages[dir][path] = string(written)
		return err
	})
	require.NoError(t, err)
	s := newSource()
	for _, dir := range slices.Sorted(maps.Keys(packages)) {
		s.read(t, packages[dir])
	}
	return s
}

// file reads a file, or the code that is given for it.
func (s *source) file(t *testing.T, path string, code any) *ast.File {
	t.Helper()
	f, err := parser.ParseFile(s.set, path, code, 0)
	require.NoError(t, err)
	return f
}

// isForTests reports whether a file belongs to a package that only tests use.
func isForTests(f *ast.File) bool {
	return slices.ContainsFunc(f.Imports, func(i *ast.ImportSpec) bool { return i.Path.Value == `"testing"` })
}

// read reads the files of a package, unless only tests use it.
func (s *source) read(t *testing.T, files map[string]string) {
	t.Helper()
	var read []*ast.File
	named := map[string]string{}
	for _, path := range slices.Sorted(maps.Keys(files)) {
		f := s.file(t, path, files[path])
		if isForTests(f) {
			return
		}
		maps.Copy(named, constants(f))
		read = append(read, f)
	}
	for _, f := range read {
		ast.Walk(walker{s, named}, f)
	}
	for _, f := range read {
		for _, d := range f.Decls {
			if g, ok := d.(*ast.GenDecl); ok && g.Tok == token.CONST {
				s.constants(g)
			}
		}
	}
}

// constants takes the words of constants that nothing says for bare.
func (s *source) constants(g *ast.GenDecl) {
	for _, spec := range g.Specs {
		for _, value := range spec.(*ast.ValueSpec).Values {
			words, ok := folded(value, nil)
			said := slices.ContainsFunc(s.texts, func(x text) bool { return x.key == words })
			if ok && hasWords(words) && !said {
				s.bare = append(s.bare, text{key: words, at: s.set.Position(value.Pos())})
			}
		}
	}
}

// constants returns the texts that a file gives names to.
func constants(f *ast.File) map[string]string {
	named := map[string]string{}
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.CONST {
			continue
		}
		for _, spec := range g.Specs {
			v := spec.(*ast.ValueSpec)
			for i, value := range v.Values {
				if words, ok := folded(value, nil); ok {
					named[v.Names[i].Name] = words
				}
			}
		}
	}
	return named
}

// folded returns the text of an expression that is one.
func folded(e ast.Expr, named map[string]string) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		words, err := strconv.Unquote(e.Value)
		return words, err == nil && e.Kind == token.STRING
	case *ast.BinaryExpr:
		left, ok := folded(e.X, named)
		right, also := folded(e.Y, named)
		return left + right, ok && also && e.Op == token.ADD
	case *ast.Ident:
		words, ok := named[e.Name]
		return words, ok
	}
	return "", false
}

// A walker gathers texts from the nodes of a file.
type walker struct {
	source *source
	named  map[string]string
}

// saying tells which arguments of which functions of this package are texts.
var saying = map[string]struct {
	texts  []int
	format bool
}{
	"Text": {[]int{0}, false}, "Textf": {[]int{0}, true}, "Many": {[]int{1, 2}, true}, "Mark": {[]int{0}, false}, "Error": {[]int{0}, false},
}

// Visit gathers what n says, and the words that it leaves unsaid.
func (w walker) Visit(n ast.Node) ast.Visitor {
	switch n := n.(type) {
	case *ast.ImportSpec, *ast.Field, *ast.IndexExpr:
		return nil
	case *ast.CaseClause:
		for _, s := range n.Body {
			ast.Walk(w, s)
		}
		return nil
	case *ast.KeyValueExpr:
		ast.Walk(w, n.Value)
		return nil
	case *ast.BinaryExpr:
		if n.Op == token.EQL || n.Op == token.NEQ {
			return nil
		}
	case *ast.ValueSpec:
		if isConstant(n, w.named) {
			return nil // seen where it is said
		}
	case *ast.CallExpr:
		return w.call(n)
	case *ast.BasicLit:
		if words, ok := folded(n, nil); ok && hasWords(words) {
			w.source.bare = append(w.source.bare, text{key: words, at: w.source.set.Position(n.Pos())})
		}
	}
	return w
}

func isConstant(v *ast.ValueSpec, named map[string]string) bool {
	return slices.ContainsFunc(v.Names, func(n *ast.Ident) bool { _, ok := named[n.Name]; return ok })
}

// call gathers what a call says. What is handed to functions that look for
// something in texts is no text for players.
func (w walker) call(c *ast.CallExpr) ast.Visitor {
	name := called(c.Fun)
	if says, ok := saying[strings.TrimPrefix(name, "say.")]; ok && strings.HasPrefix(name, "say.") {
		for i, arg := range c.Args {
			words, constant := folded(arg, w.named)
			if !slices.Contains(says.texts, i) || !constant {
				ast.Walk(w, arg)
				continue
			}
			given := len(c.Args) - 1 - slices.Max(says.texts)
			if c.Ellipsis.IsValid() {
				given = -1
			}
			w.source.texts = append(w.source.texts, text{words, says.format, given, w.source.set.Position(arg.Pos())})
		}
		return nil
	}
	texts := len(c.Args)
	switch {
	case looksFor.MatchString(name):
		texts = 0
	case name == "bind":
		texts = 2 // what is shown of a key and what it does; the rest is listened to
	}
	for i, arg := range c.Args {
		if _, constant := folded(arg, w.named); !constant || i < texts {
			ast.Walk(w, arg)
		}
	}
	ast.Walk(w, c.Fun)
	return nil
}

// looksFor matches the functions that compare, cut or find, name files, look up
// the environment, or listen to keys.
var looksFor = regexp.MustCompile(`^(strings\.\w+|slices\.\w+|filepath\.\w+|os\.\w+|env|stroke|key\.WithKeys|lipgloss\.Color|panic)$`)

// called returns the name of a function as it is called.
func called(f ast.Expr) string {
	switch f := f.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		if x, ok := f.X.(*ast.Ident); ok {
			return x.Name + "." + f.Sel.Name
		}
	}
	return ""
}

// hasWords reports whether a text has two letters side by side, other than those
// of a verb.
func hasWords(words string) bool {
	return twoLetters.MatchString(verbs.ReplaceAllString(words, " "))
}

var (
	twoLetters = regexp.MustCompile(`\pL\pL`)
	verbs      = regexp.MustCompile(`%[-+# 0]*(\[\d+\])?[\d.*]*[a-zA-Z%]`)
)
