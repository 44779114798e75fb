package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// callsOut are the functions by which a program reaches another: over a network, or
// by starting it.
var callsOut = []string{
	"net.Dial", "net.DialTimeout", "net.DialTCP", "net.DialUDP", "net.DialIP", "net.DialUnix", "net.ListenUDP", "net.ListenPacket", "net.LookupHost",
	"tls.Dial", "ssh.Dial", "ssh.NewClientConn", "nats.Connect", "exec.Command", "exec.CommandContext", "http.Get", "http.Post", "os.StartProcess",
}

// mayCallOut are the places from which that is done, by why. Everything else waits
// to be called.
var mayCallOut = map[string]string{
	"ui/host/doctor/read.go net.DialTimeout":     "to the addresses of this laptop itself",
	"ui/host/doctor/read.go exec.CommandContext": "to programs of the system that tell of this laptop",
	"ui/host/stream/server.go nats.Connect":      "to the journal that whoever hosts names by its address",
}

// forTests are packages that are no part of the program.
var forTests = []string{"ui/host/journaltest", "ui/host/visitor", "ui/say/saytest"}

// reaching lists the places in a file that call out.
func reaching(t *testing.T, path string, source any) (places []string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, source, parser.SkipObjectResolution)
	require.NoError(t, err)
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if of, ok := s.X.(*ast.Ident); ok {
				for _, name := range callsOut {
					if of.Name+"."+s.Sel.Name == name {
						places = append(places, path+" "+name)
					}
				}
				if of.Name == "http" || s.Sel.Name == "Dialer" {
					places = append(places, path+" "+of.Name+"."+s.Sel.Name)
				}
			}
		}
		return true
	})
	return places
}

// T-28: the program waits to be called, and calls nobody whom the person before it
// has not named.
func TestT28TheProgramCallsNobody(t *testing.T) {
	found := map[string]bool{}
	err := filepath.WalkDir(top, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		name, err := filepath.Rel(top, path)
		if name = filepath.ToSlash(name); err != nil || within(forTests, name) {
			return err
		}
		for _, place := range reaching(t, path, nil) {
			place = name + strings.TrimPrefix(place, path)
			found[place] = true
			assert.Contains(t, mayCallOut, place, "say in mayCallOut why it may")
		}
		return nil
	})
	require.NoError(t, err)
	parts, err := exec.Command("go", "list", "-deps", ".").Output()
	require.NoError(t, err)
	for _, name := range forTests {
		assert.NotContains(t, string(parts), module+name)
	}
	for place := range mayCallOut {
		assert.True(t, found[place], "%s is gone, so it needs no exception", place)
	}
	for _, planted := range []string{`net.Dial("tcp", "example.org:80")`, `http.Get("x")`, `(&net.Dialer{}).Dial("tcp", "x")`, `exec.Command("curl")`} {
		assert.NotEmpty(t, reaching(t, "planted.go", "package x\n\nfunc f() { "+planted+" }"), planted)
	}
}
