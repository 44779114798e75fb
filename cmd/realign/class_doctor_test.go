package main

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/doctor"
)

// Whether this computer is in a network is its own business. Whatever is found, the
// words, the data and the exit code say the same, and nothing is left behind.
func TestADoctorSaysTheSameInWordsAsDataAndByItsExitCode(t *testing.T) {
	home := t.TempDir()
	t.Setenv("REALIGN_HOME", home)
	var data, words, says bytes.Buffer
	code := realign([]string{"class", "doctor", "--port", "21722", "--json"}, strings.NewReader(""), &data, &says)
	assert.Equal(t, code, realign([]string{"class", "doctor", "--port", "21722"}, strings.NewReader(""), &words, &says))
	var found struct {
		Ready    bool
		Findings []doctor.Finding
	}
	require.NoError(t, json.Unmarshal(data.Bytes(), &found))
	assert.Equal(t, found.Ready, code == exitDone)
	assert.Equal(t, found.Ready, says.Len() == 0)
	assert.Len(t, found.Findings, 11)
	for _, f := range found.Findings {
		assert.Contains(t, words.String(), f.Title)
	}
	left, err := os.ReadDir(home)
	require.NoError(t, err)
	assert.Empty(t, left)
}
