package scenarios

import (
	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/form"
)

// A fields is a group of words of a scenario.
type fields = form.Form

// fields reads n as the place of the table that is called id.
func (r *reader) fields(n *dialect.Node, id string) fields { return form.Read(r.doc, n, id) }
