package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/licensecheck"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// mayLicense are the licences that parts of the program may have: they let it be
// given to anybody, with their texts beside it.
var mayLicense = map[string]bool{"MIT": true, "BSD-2-Clause": true, "BSD-3-Clause": true, "Apache-2.0": true, "ISC": true}

// unlicensed are modules without a licence file; what they say elsewhere stands
// in a file that is packed with them.
const unlicensed = "../../.ci/licences"

// parts returns the folder of every module that is part of the program on some
// system, by name and version.
func parts(t *testing.T) map[string]string {
	t.Helper()
	folders := map[string]string{}
	for _, system := range []string{"linux", "darwin", "windows"} {
		list := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if .Version}}{{.Path}}@{{.Version}} {{.Dir}}{{end}}{{end}}", ".")
		list.Env = append(os.Environ(), "GOOS="+system)
		out, err := list.Output()
		require.NoError(t, err)
		for line := range strings.Lines(string(out)) {
			if name, folder, ok := strings.Cut(strings.TrimSpace(line), " "); ok {
				folders[name] = folder
			}
		}
	}
	return folders
}

// licence returns the text of a module's licence; empty for none.
func licence(module, folder string) string {
	noted := filepath.Join(unlicensed, strings.ReplaceAll(module, "/", "_")+".txt")
	for _, pattern := range []string{noted, filepath.Join(folder, "LICENSE*"), filepath.Join(folder, "COPYING*")} {
		found, _ := filepath.Glob(pattern) // the patterns are well formed
		if len(found) > 0 {
			text, _ := os.ReadFile(found[0]) // what cannot be read is no licence
			return string(text)
		}
	}
	return ""
}

// lacksLicence says why a text does not let its module be part of the program;
// empty where it does.
func lacksLicence(text string) string {
	cover := licensecheck.Scan([]byte(text))
	if len(cover.Match) == 0 {
		return "no licence is known in it"
	}
	for _, m := range cover.Match {
		if !mayLicense[m.ID] {
			return m.ID + " is not among those allowed"
		}
	}
	return ""
}

func TestEveryPartMayBeGivenToAnybody(t *testing.T) {
	folders := parts(t)
	require.NotEmpty(t, folders)
	for module, folder := range folders {
		assert.Empty(t, lacksLicence(licence(module, folder)), module)
	}
	assert.NotEmpty(t, lacksLicence("All rights reserved."), "a planted text without a licence")
	assert.NotEmpty(t, lacksLicence("GNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007\nThis program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later version."), "a planted licence that binds the whole")
	assert.NotEmpty(t, lacksLicence(licence("example.com/none@v1.0.0", t.TempDir())), "a planted module without a file")
}
