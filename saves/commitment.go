package saves

import (
	"errors"
	"fmt"
	"strings"

	"example.com/realign/scenarios/clean"
)

// The widths, in cells, of the parts of a commitment.
const (
	MaxAction = 240
	MaxWhen   = 60
	MaxAsks   = 60
)

// A CommitmentRecord is what somebody will do in their own association, by when,
// and who will ask about it. It is said in the debrief, after the end of the run.
type CommitmentRecord struct {
	Action clean.Text
	When   clean.Text // may be empty
	Asks   clean.Text // may be empty; a seat or a role rather than a name
}

func (r CommitmentRecord) check() error {
	if strings.TrimSpace(r.Action.String()) == "" {
		return errors.New("a commitment says what will be done")
	}
	for _, part := range []struct {
		text clean.Text
		most int
	}{{r.Action, MaxAction}, {r.When, MaxWhen}, {r.Asks, MaxAsks}} {
		if err := clean.Valid(part.text.String(), part.most); err != nil {
			return fmt.Errorf("the commitment: %w", err)
		}
	}
	return nil
}

func (r CommitmentRecord) write(p *pen) {
	p.kind("commitment")
	p.keyText("action", r.Action.String())
	p.keyText("when", r.When.String())
	p.keyText("asks", r.Asks.String())
	p.end()
}

func readCommitment(c *cursor) Record {
	return CommitmentRecord{
		Action: c.cleaned(clean.Line(c.keyText("action"), MaxAction)),
		When:   c.cleaned(clean.Line(c.keyText("when"), MaxWhen)),
		Asks:   c.cleaned(clean.Line(c.keyText("asks"), MaxAsks)),
	}
}
