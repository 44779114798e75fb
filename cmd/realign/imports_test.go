package main

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "example.com/realign/"

// A rule says what a package may import: which of ours, and which modules of
// others. One of ours that ends in / stands for all below it.
type rule struct{ ours, theirs []string }

var (
	world  = []string{"sim", "sim/", "scenarios", "scenarios/"}
	styled = []string{"github.com/charmbracelet/lipgloss", "github.com/charmbracelet/x/ansi", "github.com/muesli/termenv"}
)

// mayImport is who may import whom. It is policy: change it in a commit of its
// own that says why.
var mayImport = map[string]rule{
	"sim":         {},
	"sim/policy":  {ours: []string{"sim"}},
	"sim/whatif":  {ours: []string{"sim", "sim/policy"}},
	"sim/search":  {ours: []string{"sim", "sim/policy"}},
	"sim/sweep":   {ours: []string{"sim", "sim/policy", "sim/whatif"}},
	"sim/debrief": {ours: []string{"sim", "sim/policy", "sim/whatif"}},

	"scenarios": {
		ours: []string{"sim", "sim/", "scenarios/"},
	},
	"scenarios/tryout":   {ours: world},
	"scenarios/starter":  {ours: world},
	"scenarios/possible": {ours: []string{"sim"}},
	"scenarios/sessions": {ours: world},
	"scenarios/form":     {ours: []string{"scenarios/dialect", "scenarios/words"}},
	"scenarios/words":    {ours: []string{"sim"}, theirs: []string{"github.com/google/jsonschema-go"}},
	"scenarios/dialect":  {ours: []string{"scenarios/clean"}, theirs: []string{"github.com/goccy/go-yaml"}},
	"scenarios/clean":    {theirs: []string{"github.com/charmbracelet/x/ansi", "golang.org/x/text/unicode/norm"}},

	"scenarios/clean/hostile": {},

	"saves":         {ours: append([]string{"saves/"}, world...), theirs: []string{"github.com/adrg/xdg"}},
	"saves/whole":   {},
	"saves/pack":    {ours: append([]string{"saves", "saves/ticket", "saves/whole"}, world...)},
	"saves/collect": {ours: append([]string{"saves", "saves/ticket", "saves/whole"}, world...)},
	"saves/spoken":  {ours: []string{"scenarios/clean"}},
	"saves/ticket":  {ours: []string{"saves/whole", "scenarios/clean"}, theirs: []string{"golang.org/x/mod/sumdb/note"}},

	"saves/spreadsheet": {ours: append([]string{"saves", "saves/collect"}, world...)},

	"ui/termguard":   {theirs: []string{"github.com/charmbracelet/lipgloss"}},
	"ui/theme":       {theirs: styled},
	"ui/chart":       {ours: []string{"ui/say", "ui/theme"}, theirs: styled},
	"ui/page":        {ours: []string{"scenarios/clean", "ui/say", "ui/theme", "ui/chart"}, theirs: styled},
	"ui/settings":    {ours: []string{"saves/whole", "scenarios/clean", "ui/say"}, theirs: []string{"github.com/adrg/xdg", "github.com/goccy/go-yaml"}},
	"ui/say":         {theirs: []string{"golang.org/x/text/language"}},
	"ui/say/saytest": {ours: []string{"ui/say"}, theirs: []string{"github.com/stretchr/testify"}},
	"ui/tell":        {ours: append([]string{"ui/page", "ui/chart", "ui/say", "ui/settings"}, world...)},
	"ui/session":     {ours: append([]string{"saves", "ui/say", "ui/tell"}, world...)},
	"ui/shelf":       {ours: append([]string{"saves", "ui/page", "ui/say", "ui/session", "ui/tell"}, world...)},
	"ui/report":      {ours: append([]string{"saves", "saves/whole", "ui/say", "ui/session", "ui/tell", "ui/page"}, world...)},
	"ui/handout":     {ours: append([]string{"ui/say", "ui/tell"}, world...)},
	"ui/plain":       {ours: append([]string{"saves", "ui/"}, world...), theirs: styled},
	"ui":             {ours: append([]string{"saves", "ui/"}, world...), theirs: append([]string{"github.com/charmbracelet"}, styled...)},

	"ui/host/class":  {ours: append([]string{"saves", "ui/say"}, world...)},
	"ui/host/record": {ours: append([]string{"saves", "saves/whole", "ui/say", "ui/host/class"}, world...)},
	"ui/host/folder": {ours: append([]string{"saves", "saves/spreadsheet", "saves/whole", "ui/say", "ui/tell", "ui/host/class", "ui/host/record"}, world...)},
	"ui/host/stream": {
		ours:   append([]string{"ui/say", "ui/host/class", "ui/host/hall", "ui/host/record"}, world...),
		theirs: []string{"github.com/nats-io/nats.go", "github.com/nats-io/nuid"},
	},
	"ui/host/load": {},
	"ui/host/journaltest": {
		ours:   append([]string{"ui/host/class", "ui/host/hall", "ui/host/record"}, world...),
		theirs: []string{"github.com/stretchr/testify"},
	},
	"ui/host/hall":    {ours: []string{"ui/host/class", "ui/say"}},
	"ui/host/visitor": {theirs: []string{"golang.org/x/crypto/ssh", "github.com/stretchr/testify", "github.com/charmbracelet/x/ansi", "github.com/creack/pty"}},
	"ui/host/house":   {ours: []string{"saves", "scenarios/clean", "ui/host/class", "ui/host/door", "ui/host/hall", "ui/host/join", "ui/host/seat", "ui/say", "ui/session", "ui/theme"}, theirs: []string{"github.com/charmbracelet/bubbletea"}},
	"ui/host/door": {
		ours:   append([]string{"saves/spoken", "saves/whole", "ui/say", "ui/theme", "ui/termguard"}, world...),
		theirs: append([]string{"github.com/charmbracelet/bubbletea", "golang.org/x/crypto/ssh", "golang.org/x/text/unicode/norm"}, styled...),
	},
	"ui/host/join": {
		ours: append([]string{"saves", "saves/whole", "ui/host/door", "ui/page", "ui/say", "ui/theme"}, world...), theirs: styled,
	},
	"ui/host/doctor": {
		ours:   append([]string{"saves", "ui/host/door", "ui/host/join", "ui/page", "ui/say"}, world...),
		theirs: []string{"golang.org/x/sys/windows"},
	},
	"ui/host/seat": {
		ours:   append([]string{"saves", "ui", "ui/host/class", "ui/page", "ui/say", "ui/session", "ui/tell", "ui/theme", "ui/termguard"}, world...),
		theirs: append([]string{"github.com/charmbracelet/bubbletea"}, styled...),
	},
	"ui/host": {ours: append([]string{"saves", "saves/", "ui", "ui/"}, world...), theirs: append([]string{"github.com/charmbracelet"}, styled...)},

	"ui/paper": {ours: append([]string{"saves", "ui/say", "ui/session", "ui/tell"}, world...)},

	"cmd/realign": {
		ours: append([]string{"saves", "saves/", "ui", "ui/"}, world...),
		theirs: []string{
			"github.com/spf13/cobra", "github.com/spf13/pflag", "github.com/mattn/go-isatty", "github.com/charmbracelet/x/ansi", "github.com/charmbracelet/x/term",
		},
	},
}

// notInSim is what the model must not reach: the clock, the disk, the machine
// and anything whose order is not fixed.
var notInSim = []string{
	"C", "bufio", "context", "crypto/rand", "hash/maphash", "io", "log", "maps", "math/big", "math/cmplx", "math/rand", "net",
	"os", "plugin", "reflect", "runtime", "sync", "syscall", "testing", "time", "unique", "unsafe", "weak",
}

// mayRunAtOnce are the packages of the model that may use all cores: for whole
// games side by side, put together in a fixed order.
var mayRunAtOnce = []string{"sim/sweep"}

// A listed package is what go list tells of it.
type listed struct {
	ImportPath                         string
	Imports, TestImports, XTestImports []string
}

func TestImportsPointTheRightWay(t *testing.T) {
	for _, p := range listPackages(t) {
		name := strings.TrimPrefix(p.ImportPath, module)
		r, known := mayImport[name]
		if !assert.True(t, known, "%s is a new package: say in mayImport what it may import", name) {
			continue
		}
		for _, path := range p.Imports {
			checkImport(t, name, path, r)
		}
		// Tests may look at all of their own top folder, and play any scenario.
		// Which tools they use is their own business.
		top, _, _ := strings.Cut(name, "/")
		r.ours = slices.Concat([]string{top, top + "/"}, world, r.ours)
		for _, path := range append(p.TestImports, p.XTestImports...) {
			if strings.HasPrefix(path, module) {
				checkImport(t, name, path, r)
			}
		}
	}
}

// The tree has the folders that architecture has rooms for. A new one is a
// decision, and this is where it is made.
func TestTheTreeHasOnlyAgreedFolders(t *testing.T) {
	entries, err := os.ReadDir("../..")
	require.NoError(t, err)
	for _, e := range entries {
		if e.IsDir() && !strings.HasPrefix(e.Name(), ".") {
			assert.Contains(t, []string{"cmd", "saves", "scenarios", "sim", "ui"}, e.Name())
		}
	}
}

func listPackages(t *testing.T) []listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports,TestImports,XTestImports", module+"...")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	require.NoError(t, err)
	var all []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		err := d.Decode(&p)
		if errors.Is(err, io.EOF) {
			return all
		}
		require.NoError(t, err)
		all = append(all, p)
	}
}

// checkImport fails if the package called name may not import path.
func checkImport(t *testing.T, name, path string, r rule) {
	t.Helper()
	ours, isOurs := strings.CutPrefix(path, module)
	first, _, _ := strings.Cut(path, "/")
	switch {
	case isOurs:
		assert.True(t, slices.ContainsFunc(r.ours, func(n string) bool {
			return ours == n || strings.HasSuffix(n, "/") && strings.HasPrefix(ours, n)
		}), "%s imports %s, which points the wrong way", name, ours)
	case strings.Contains(first, "."):
		assert.True(t, within(r.theirs, path), "%s imports %s, which is not its business", name, path)
	case within(mayRunAtOnce, name) && within([]string{"sync", "runtime"}, path):
	case name == "sim" || strings.HasPrefix(name, "sim/"):
		assert.False(t, within(notInSim, path), "%s imports %s; the model is a pure function of its arguments", name, path)
	}
}

// within reports whether path is one of names or below one.
func within(names []string, path string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return strings.HasPrefix(path+"/", n+"/") })
}
