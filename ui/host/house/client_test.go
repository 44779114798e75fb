package house

import (
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"

	"example.com/realign/ui/host/visitor"
)

// knock connects as a team with codes, one after the other, and returns what was
// said before each question.
func (h *hosted) knock(login string, codes ...string) (conn *ssh.Client, said []string, err error) {
	h.t.Helper()
	conn, said, err = visitor.Knock(h.at, login, h.known, codes...)
	if err == nil {
		h.t.Cleanup(func() { _ = conn.Close() })
	}
	return conn, said, err
}

// sit joins as a team that was never renewed, and opens a terminal.
func (h *hosted) sit(login string, width, height int) *visitor.Screen {
	h.t.Helper()
	return h.sitAt(login, "code-"+login+"-0", "xterm-256color", width, height)
}

func (h *hosted) sitAt(login, code, term string, width, height int) *visitor.Screen {
	h.t.Helper()
	conn, _, err := h.knock(login, code)
	require.NoError(h.t, err)
	return visitor.Open(h.t, conn, term, width, height)
}
