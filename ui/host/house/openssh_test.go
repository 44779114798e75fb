//go:build openssh && !windows

package house

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/visitor"
)

// C-03 and C-05 in a class: with nothing but OpenSSH a table answers yes to the key
// that the wall shows, types its code, takes a seat and plays a year; and the laptop
// knows the host again where it stands elsewhere tomorrow.
func TestC03ARealClientPlaysAYearOfAClass(t *testing.T) {
	path := newFolder(t, "hour.yaml")
	h := host(t, path, Screens)
	h.to("first")
	home := t.TempDir()
	l := visitor.SitDown(t, visitor.OpenSSH(t, h.at, home, "-o", "HostKeyAlias="+h.key.Alias(), "anchor@127.0.0.1"))
	assert.Contains(t, l.Until("fingerprint])?"), h.key.Fingerprint())
	l.Press("yes\r")
	l.Until("Table code on your card:")
	l.Press("code-anchor-0\r")
	l.Until("Which seat is yours?")
	l.Press("1")
	l.Until("[Plan]")
	seen := ""
	for !strings.Contains(seen, "Year 2 of 3") {
		l.Press("\r\x0c")                                   // on, and the whole screen anew
		seen += ansi.Strip(l.Until(ansi.EraseEntireScreen)) // which begins with this
		seen += ansi.Strip(l.Until("help"))                 // and ends with this
	}
	for _, text := range []string{"Commit the plan for year 1?", "What do you expect?", "Year 1 runs", "A dilemma"} {
		assert.Contains(t, seen, text)
	}
	require.Len(t, h.Class().Run(0).Years(), 1)
	l.Press("\x03")
	l.Until("Do you want to leave?")
	l.Press("\x03")
	assert.Contains(t, l.Rest(), "the same command brings you back to your table.")
	assert.NoError(t, l.Cmd.Wait())
	h.until("the chair is free", func(c *class.Class) bool { return c.Chair(0, 0).People == 0 })
	h.shut()

	tomorrow := host(t, path, Screens)
	again := visitor.SitDown(t, visitor.OpenSSH(t, tomorrow.at, home, "-o", "HostKeyAlias="+h.key.Alias(), "anchor@localhost"))
	assert.NotContains(t, again.Until("Table code on your card:"), "fingerprint")
	again.Press("code-anchor-0\r")
	again.Until("Which seat is yours?")
	again.Press("1")
	again.Until("Year 2 of 3")
}
