package sim

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// A measurement is one figure of a reference mode beside its band.
type measurement struct {
	code, what string
	got        float64
	band       band
}

var (
	measuring    sync.Mutex
	measurements []measurement
)

var codeOf = regexp.MustCompile(`^Test([CBEK])(\d+)`)

// measured keeps a figure for the table of README.md.
func measured(test, what string, got float64, b band) {
	if m := codeOf.FindStringSubmatch(test); m != nil {
		measuring.Lock()
		defer measuring.Unlock()
		measurements = append(measurements, measurement{m[1] + m[2], what, got, b})
	}
}

// grounds are the sources behind the bands, by code; where a mode is not listed
// it follows from the design.
var grounds = map[string]string{
	"C1": "F1", "C2": "F2, F3", "C3": "F10", "C4": "F8, F11", "C5": "F11", "C6": "F12, F14", "C7": "F20, F22", "C8": "F18, F25", "C9": "identity",
	"C10": "order of F1", "C11": "F20, F67", "C12": "F12, F13", "B1": "F58", "B2": "F58", "B3": "F36, F58", "B4": "F36", "B5": "assumption",
	"B6": "F37", "B7": "the essay", "B8": "the essay", "B9": "the essay, F60", "B10": "design", "B11": "F30, F31", "B12": "F52", "B13": "the essay",
	"B14": "F52", "B15": "the essay", "B16": "F22", "B17": "F24", "B18": "the essay", "B19": "F58", "B20": "F52",
	"B21": "the essay", "B22": "the essay", "B23": "assumption", "B24": "F69, F70", "B25": "F58", "B27": "F63",
}

const (
	tableStart = "<!-- measured: written by go test ./sim -update -->"
	tableEnd   = "<!-- end of measured -->"
)

// TestMain keeps the table of README.md true: after a run of all tests it must
// hold what was measured.
func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	if code == 0 && !proving && runsEverything() {
		code = keepTable()
	}
	os.Exit(code)
}

func runsEverything() bool {
	for _, name := range []string{"test.run", "test.skip", "test.fuzz", "test.list", "test.bench"} {
		if f := flag.Lookup(name); f != nil && f.Value.String() != "" {
			return false
		}
	}
	return true
}

func keepTable() int {
	text, err := os.ReadFile("README.md")
	if err != nil {
		fmt.Println(err)
		return 1
	}
	before, rest, found := strings.Cut(string(text), tableStart)
	_, after, ended := strings.Cut(rest, tableEnd)
	want := before + tableStart + "\n\n" + table() + "\n" + tableEnd + after
	switch {
	case !found || !ended:
		fmt.Println("README.md has no place for the table of what was measured")
		return 1
	case want == string(text):
		return 0
	case !*update:
		fmt.Println("the table in README.md is not what was measured; run go test ./sim -update if that is meant")
		return 1
	}
	if err := os.WriteFile("README.md", []byte(want), 0o644); err != nil {
		fmt.Println(err)
		return 1
	}
	return 0
}

func table() string {
	rows := slices.Clone(measurements)
	number := func(code string) int {
		n, _ := strconv.Atoi(code[1:])
		return n
	}
	slices.SortStableFunc(rows, func(a, b measurement) int {
		return cmp.Or(-cmp.Compare(a.code[:1], b.code[:1]), cmp.Compare(number(a.code), number(b.code)), cmp.Compare(a.what, b.what), cmp.Compare(a.got, b.got))
	})
	var b strings.Builder
	b.WriteString("| mode | figure, mean of eight seeds | measured | band | ground |\n|---|---|---|---|---|\n")
	for _, r := range rows {
		ground := cmp.Or(grounds[r.code], "design")
		fmt.Fprintf(&b, "| %s | %s | %.3f | %s | %s |\n", r.code, r.what, r.got, r.band, ground)
	}
	return b.String()
}

// String writes a band; one so wide that only one side counts shows that side.
func (b band) String() string {
	switch {
	case b.hi >= 9:
		return fmt.Sprintf("at least %.3g", b.lo)
	case b.lo == 0 || b.lo <= -9:
		return fmt.Sprintf("at most %.3g", b.hi)
	default:
		return fmt.Sprintf("%.3g to %.3g", b.lo, b.hi)
	}
}
