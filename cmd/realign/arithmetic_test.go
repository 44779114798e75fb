package main

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A compiler may fuse a product with the sum that follows, and rounds once
// instead of twice; some processors can and some cannot, so the last bit of a
// result would depend on the machine. Only a conversion of the product itself
// prevents that. Functions of package math, the order of maps, and what runs at
// the same time differ between machines as well. These tests read the source of
// the model and refuse all of it.

// exactMath are the functions of package math that give the same bits
// everywhere.
var exactMath = []string{
	"Sqrt", "Floor", "Ceil", "Trunc", "Abs", "Float64bits", "Float64frombits", "Float32bits", "Float32frombits",
}

// An inspection reads the files of one package.
type inspection struct {
	atOnce bool // whether the package may do several things at the same time

	fset  *token.FileSet
	types types.Info
	// rounded are the products that stand directly in a conversion.
	rounded map[ast.Expr]bool
	found   []violation
}

// A violation is a place where machines may differ.
type violation struct {
	at   token.Position
	what string
}

func (v violation) String() string { return fmt.Sprintf("%s: %s", v.at, v.what) }

// inspect type-checks the given files as one package and returns what in them
// may differ between machines.
func (in *inspection) inspect(t *testing.T, path string, files []string, exports map[string]string) []violation {
	t.Helper()
	in.fset, in.rounded = token.NewFileSet(), map[ast.Expr]bool{}
	in.types = types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}}
	var parsed []*ast.File
	for _, name := range files {
		f, err := parser.ParseFile(in.fset, name, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		parsed = append(parsed, f)
	}
	config := types.Config{Importer: importer.ForCompiler(in.fset, "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(exports[path])
	})}
	_, err := config.Check(path, in.fset, parsed, &in.types)
	require.NoError(t, err)
	for _, f := range parsed {
		ast.Inspect(f, in.node)
	}
	return in.found
}

func (in *inspection) refuse(n ast.Node, format string, args ...any) {
	in.found = append(in.found, violation{in.fset.Position(n.Pos()), fmt.Sprintf(format, args...)})
}

// node looks at one node. Outer nodes come first, so a conversion is seen before
// the product in it.
func (in *inspection) node(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.ImportSpec:
		path := strings.Trim(n.Path.Value, `"`)
		allowed := in.atOnce && within([]string{"sync", "runtime"}, path)
		if within(notInSim, path) && !allowed {
			in.refuse(n, "package %s does not give the same on every machine", path)
		}
	case *ast.CallExpr:
		in.call(n)
	case *ast.BinaryExpr:
		in.operation(n)
	case *ast.AssignStmt:
		if (n.Tok == token.MUL_ASSIGN || n.Tok == token.QUO_ASSIGN) && inexact(in.types.TypeOf(n.Lhs[0])) {
			in.refuse(n, "%s hides a product from rounding; use mul or div", n.Tok)
		}
	case *ast.Ident:
		in.use(n)
	case *ast.RangeStmt:
		in.iteration(n)
	case *ast.UnaryExpr:
		if n.Op == token.ARROW {
			in.concurrency(n)
		}
	case *ast.GoStmt, *ast.SelectStmt, *ast.SendStmt, *ast.ChanType:
		in.concurrency(n)
	}
	return true
}

// call looks at conversions.
func (in *inspection) call(n *ast.CallExpr) {
	if to := in.types.Types[n.Fun]; !to.IsType() || len(n.Args) != 1 {
		return
	}
	to, arg := in.types.TypeOf(n.Fun), ast.Unparen(n.Args[0])
	from := in.types.Types[arg]
	_, generic := to.(*types.TypeParam)
	if isFloat(to) && kindOf(to) == kindOf(from.Type) || generic && types.Identical(to, from.Type) {
		in.rounded[arg] = true
	}
	if from.Value == nil && inexact(from.Type) && !inexact(to) && !in.mayConvert(n) {
		in.refuse(n, "a conversion from float to integer depends on the processor; use whole")
	}
}

// mayConvert reports whether n stands in the one file that turns floats into
// integers.
func (in *inspection) mayConvert(n ast.Node) bool {
	return strings.HasSuffix(filepath.ToSlash(in.fset.Position(n.Pos()).Filename), "/sim/arith.go")
}

// operation looks at products and quotients. A quotient by a constant may become
// a product.
func (in *inspection) operation(n *ast.BinaryExpr) {
	of := in.types.Types[n]
	byConstant := n.Op == token.QUO && in.types.Types[n.Y].Value != nil
	if of.Value != nil || !inexact(of.Type) || n.Op != token.MUL && !byConstant || in.rounded[n] {
		return
	}
	in.refuse(n, "%s on floats may be fused with a sum; use mul or div", n.Op)
}

// use looks at functions of package math, called or passed on.
func (in *inspection) use(n *ast.Ident) {
	f, ok := in.types.Uses[n].(*types.Func)
	if ok && f.Pkg() != nil && f.Pkg().Path() == "math" && !slices.Contains(exactMath, f.Name()) {
		in.refuse(n, "math.%s differs between processors", f.Name())
	}
}

func (in *inspection) iteration(n *ast.RangeStmt) {
	over := in.types.TypeOf(n.X)
	if mayBe(over, func(t types.Type) bool { _, ok := t.(*types.Map); return ok }) {
		in.refuse(n, "a map has no fixed order")
	}
	if mayBe(over, func(t types.Type) bool { _, ok := t.(*types.Chan); return ok }) {
		in.concurrency(n)
	}
}

func (in *inspection) concurrency(n ast.Node) {
	if !in.atOnce {
		in.refuse(n, "what runs at the same time has no fixed order")
	}
}

// inexact reports whether values of t are rounded: floats, complex numbers, and
// type parameters that may be either.
func inexact(t types.Type) bool {
	return t != nil && mayBe(t, func(t types.Type) bool {
		b, ok := t.(*types.Basic)
		return ok && b.Info()&(types.IsFloat|types.IsComplex) != 0
	})
}

func isFloat(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsFloat != 0
}

// kindOf returns the kind of a basic type.
func kindOf(t types.Type) types.BasicKind {
	if b, ok := t.Underlying().(*types.Basic); ok {
		return b.Kind()
	}
	return types.Invalid
}

// mayBe reports whether the underlying type of t is of a kind, or t is a type
// parameter that lets one in.
func mayBe(t types.Type, kind func(types.Type) bool) bool {
	switch u := t.(type) {
	case *types.TypeParam:
		return mayBe(u.Constraint(), kind)
	case *types.Union:
		for term := range u.Terms() {
			if mayBe(term.Type(), kind) {
				return true
			}
		}
		return false
	}
	i, ok := t.Underlying().(*types.Interface)
	if !ok {
		return kind(t.Underlying())
	}
	for e := range i.EmbeddedTypes() {
		if mayBe(e, kind) {
			return true
		}
	}
	return false
}
