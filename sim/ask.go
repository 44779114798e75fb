package sim

// Holds reports whether a condition is true of r as it is now. After the end it
// speaks of the last year.
func (r *Run) Holds(e *Expr) bool { return e.Holds(&r.state, r.world) }

// Read returns a quantity as it is now, with its layer or elephant where it has
// one; not known is what no year has told yet.
func (r *Run) Read(q Quantity, index int) (v float64, known bool) {
	return r.state.read(q, index, r.world)
}
