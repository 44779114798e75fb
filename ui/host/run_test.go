package host

import (
	"io"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
)

// An ending screen ends at once, by what the system or a mistake sends it.
type ending struct{ by tea.Cmd }

func (e ending) Init() tea.Cmd                       { return e.by }
func (e ending) Update(tea.Msg) (tea.Model, tea.Cmd) { return e, nil }
func (e ending) View() string                        { return "" }

// Somebody who ends the program from elsewhere, as with kill -INT, has seen no fault
// of the screen.
func TestAScreenThatIsAskedToEndEndsWell(t *testing.T) {
	assert.NoError(t, show(ending{tea.Interrupt}, Streams{strings.NewReader(""), io.Discard}))
	assert.NoError(t, show(ending{tea.Quit}, Streams{strings.NewReader(""), io.Discard}))
}
