//go:build packages

package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// built is the folder that .ci/package wrote.
var built = flag.String("packages", "", "the folder with the packages to look at")

// mostProgram is the most bytes that the program may have on any system.
const mostProgram = 25_000_000

// A content is what is in a package, by its name there.
type content map[string]entry

type entry struct {
	data       []byte
	executable bool
}

// builtPackages returns the packages of a kind, at least one of them.
func builtPackages(t *testing.T, pattern string) []string {
	t.Helper()
	require.NotEmpty(t, *built, "name the folder of the packages: -packages FOLDER")
	all, err := filepath.Glob(filepath.Join(*built, pattern))
	require.NoError(t, err)
	require.NotEmpty(t, all, pattern)
	return all
}

// unpacked returns what an archive holds, without the one folder that all of it is
// in.
func unpacked(t *testing.T, file string) content {
	t.Helper()
	all := content{}
	keep := func(name string, mode os.FileMode, r io.Reader) {
		folder, inside, _ := strings.Cut(name, "/")
		require.Equal(t, strings.TrimSuffix(strings.TrimSuffix(filepath.Base(file), ".tar.gz"), ".zip"), folder)
		data, err := io.ReadAll(r)
		require.NoError(t, err)
		all[inside] = entry{data, mode&0o111 != 0}
	}
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	if strings.HasSuffix(file, ".zip") {
		z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		require.NoError(t, err)
		for _, f := range z.File {
			if f.Mode().IsRegular() {
				r, err := f.Open()
				require.NoError(t, err)
				keep(f.Name, f.Mode(), r)
			}
		}
		return all
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	require.NoError(t, err)
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return all
		}
		require.NoError(t, err)
		if h.Typeflag == tar.TypeReg {
			keep(h.Name, h.FileInfo().Mode(), r)
		}
	}
}

// checkPages looks at the pages of a package, which are in a folder of it: they
// are those of the tree, and their links hold there.
func checkPages(t *testing.T, c content, folder string) {
	t.Helper()
	var names []string
	for name := range c {
		if inside, found := strings.CutPrefix(name, folder); found {
			names = append(names, inside)
		}
	}
	for _, page := range strings.Fields(readDocument(t, packed)) {
		assert.Equal(t, readDocument(t, page), string(c[folder+page].data), page)
	}
	assert.Empty(t, missingFrom(names, func(name string) string { return string(c[folder+name].data) }))
}

func TestBuiltPackagesHoldTheProgramAndAllThatBelongsToIt(t *testing.T) {
	modules := parts(t)
	for _, file := range builtPackages(t, "realign_*_*_*") {
		t.Run(filepath.Base(file), func(t *testing.T) {
			c := unpacked(t, file)
			program := "realign"
			if strings.HasSuffix(file, ".zip") {
				program = "realign.exe"
			}
			assert.True(t, c[program].executable)
			assert.NotEmpty(t, c[program].data)
			assert.LessOrEqual(t, len(c[program].data), mostProgram)
			checkPages(t, c, "")
			for _, name := range []string{"man/realign.1", "man/realign-class-run.1", "completions/realign.bash",
				"completions/realign.zsh", "completions/realign.fish", "completions/realign.powershell", "licences/go.txt"} {
				assert.NotEmpty(t, c[name].data, name)
			}
			for module := range modules {
				name := "licences/" + strings.ReplaceAll(module, "/", "_") + ".txt"
				assert.Empty(t, lacksLicence(string(c[name].data)), name)
			}
		})
	}
}

func TestBuiltPackagesOfDebianPutEachThingInItsPlace(t *testing.T) {
	for _, file := range builtPackages(t, "*.deb") {
		t.Run(filepath.Base(file), func(t *testing.T) {
			root := t.TempDir()
			out, err := exec.Command("dpkg-deb", "-x", file, root).CombinedOutput()
			require.NoError(t, err, string(out))
			c := content{}
			require.NoError(t, filepath.WalkDir(root, func(name string, d os.DirEntry, err error) error {
				if err != nil || d.IsDir() {
					return err
				}
				data, err := os.ReadFile(name)
				require.NoError(t, err)
				about, err := d.Info()
				require.NoError(t, err)
				inside, err := filepath.Rel(root, name)
				c[filepath.ToSlash(inside)] = entry{data, about.Mode()&0o111 != 0}
				return err
			}))
			assert.True(t, c["usr/bin/realign"].executable)
			checkPages(t, c, "usr/share/doc/realign/")
			for _, name := range []string{"usr/share/man/man1/realign.1.gz", "usr/share/doc/realign/copyright",
				"usr/share/bash-completion/completions/realign", "usr/share/zsh/vendor-completions/_realign",
				"usr/share/fish/vendor_completions.d/realign.fish"} {
				assert.NotEmpty(t, c[name].data, name)
			}
		})
	}
}

// The one for this machine says its version, which its name has too.
func TestBuiltPackagesAreStampedWithTheirVersion(t *testing.T) {
	name := builtPackages(t, "*_"+runtime.GOOS+"_"+runtime.GOARCH+".tar.gz")[0]
	program := filepath.Join(t.TempDir(), "realign")
	require.NoError(t, os.WriteFile(program, unpacked(t, name)["realign"].data, 0o755))
	out, err := exec.Command(program, "version").CombinedOutput()
	require.NoError(t, err, string(out))
	stamp := strings.Split(filepath.Base(name), "_")[1]
	assert.Contains(t, string(out), "realign "+stamp+", rules ")
}

func TestBuiltPackagesAreListedWithTheirHashesAndParts(t *testing.T) {
	sums, err := os.ReadFile(filepath.Join(*built, "SHA256SUMS"))
	require.NoError(t, err)
	var listed []string
	for line := range strings.Lines(string(sums)) {
		sum, name, _ := strings.Cut(strings.TrimSpace(line), "  ")
		data, err := os.ReadFile(filepath.Join(*built, name))
		require.NoError(t, err)
		hash := sha256.Sum256(data)
		assert.Equal(t, hex.EncodeToString(hash[:]), sum, name)
		listed = append(listed, name)
	}
	for _, file := range builtPackages(t, "realign_*") {
		assert.Contains(t, listed, filepath.Base(file))
	}
}

// partOf is a part that only the programs of a system have.
var partOf = map[string]string{"windows": "github.com/erikgeiser/coninput"}

func TestBuiltPackagesComeWithAListOfPartsForEachSystem(t *testing.T) {
	for _, file := range builtPackages(t, "*.bom.json") {
		list, err := os.ReadFile(file)
		require.NoError(t, err)
		var bom struct {
			BomFormat, SpecVersion string
			Metadata               struct {
				Component struct{ Name, Version string }
			}
			Components []struct {
				Type, Name, Version, Purl string
			}
		}
		require.NoError(t, json.Unmarshal(list, &bom), file)
		assert.Equal(t, "CycloneDX", bom.BomFormat, file)
		assert.NotEmpty(t, bom.SpecVersion, file)
		assert.Equal(t, strings.Split(filepath.Base(file), "_")[1], bom.Metadata.Component.Version, file)
		var names []string
		for _, c := range bom.Components {
			assert.NotEmpty(t, c.Version, "%s: %s", file, c.Name)
			assert.NotEmpty(t, c.Type, "%s: %s", file, c.Name)
			assert.NotEmpty(t, c.Purl, "%s: %s", file, c.Name)
			names = append(names, c.Name)
		}
		system := strings.Split(strings.TrimSuffix(filepath.Base(file), ".bom.json"), "_")[2]
		assert.Subset(t, names, []string{"github.com/spf13/cobra", "github.com/charmbracelet/bubbletea", "github.com/nats-io/nats.go"}, file)
		for only, part := range partOf {
			assert.Equal(t, system == only, slices.Contains(names, part), "%s: %s", file, part)
		}
	}
}
