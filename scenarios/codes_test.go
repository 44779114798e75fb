package scenarios

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/words"
)

// toldCodes reads from the source which codes faults are given.
func toldCodes(t *testing.T) map[string]bool {
	told := map[string]bool{}
	literal := func(e ast.Expr) {
		if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			code, err := strconv.Unquote(lit.Value)
			require.NoError(t, err)
			told[code] = true
		}
	}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				if at, tells := codeArgument[calledName(n.Fun)]; tells && len(n.Args) > at {
					literal(n.Args[at])
				}
			case *ast.CompositeLit:
				if name, ok := n.Type.(*ast.Ident); ok && (name.Name == "mistake" || name.Name == "conditionFault") {
					for i, e := range n.Elts {
						if kv, keyed := e.(*ast.KeyValueExpr); keyed {
							if key, ok := kv.Key.(*ast.Ident); ok && key.Name == "code" {
								literal(kv.Value)
							}
						} else if i == 1 {
							literal(e)
						}
					}
				}
			}
			return true
		})
		return nil
	})
	require.NoError(t, err)
	return told
}

// codeArgument says which argument of a function is a code.
var codeArgument = map[string]int{"Errorf": 1, "Warnf": 1, "Notef": 1, "fail": 1, "note": 1, "add": 2}

func calledName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.SelectorExpr:
		if x, ok := e.X.(*ast.Ident); ok && (x.Name == "fmt" || x.Name == "t" || x.Name == "words") {
			return ""
		}
		return e.Sel.Name
	case *ast.Ident:
		return e.Name
	}
	return ""
}

func TestEveryCodeIsExplained(t *testing.T) {
	explained := map[string]bool{}
	for _, c := range words.Codes() {
		assert.False(t, explained[c.ID], "%s stands twice", c.ID)
		explained[c.ID] = true
		assert.NotEmpty(t, c.Meaning, c.ID)
		assert.NotEmpty(t, c.Do, c.ID)
		assert.Contains(t, []string{"error", "warning", "note"}, c.Level, c.ID)
	}
	told := toldCodes(t)
	for code := range told {
		assert.True(t, explained[code], "%s is told and not explained", code)
	}
	for _, c := range words.Codes() {
		assert.True(t, told[c.ID] || c.ByPlay || c.ID == "too-many", "%s is explained and never told", c.ID)
	}
}
