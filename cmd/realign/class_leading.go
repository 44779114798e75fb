package main

import (
	"errors"

	"example.com/realign/ui/host/class"
)

// This file says which of several hosts of a class leads it. One that serves it alone
// always does.

// leads reports whether this host leads the class.
func (h *hosting) leads() bool {
	leader, _ := h.hall.Class().Leader()
	return leader == h.hall.Host()
}

// takes has this host lead a class that it opened and where it found no other. Another
// that opened it in the same moment may have been faster: what was written down first
// counts.
func (h *hosting) takes(k *kept, byClock bool) error {
	if !k.alone() || h.hall.Host() == "" {
		return nil
	}
	leader, _ := k.class.Leader()
	return h.leadsAfter(leader, byClock)
}

// inherits has this host lead on where the one that led by the clock is gone. Where that
// one had a console, whoever sat there opens another.
func (h *hosting) inherits() {
	if leader, byClock := h.hall.Class().Leader(); byClock && h.hall.Gone(leader) {
		_ = h.leadsAfter(leader, true) // what cannot be written down now can be at the next beat
	}
}

// sitsDown says that somebody leads from here from now on, rather than the clock.
func (h *hosting) sitsDown() {
	if leader, byClock := h.hall.Class().Leader(); byClock && h.leads() {
		_ = h.leadsAfter(leader, false) // else the class is led from here all the same
	}
}

// leadsAfter has this host lead after another, unless a third does by now.
func (h *hosting) leadsAfter(leader string, byClock bool) error {
	a := class.Act{Do: class.Lead, Host: h.hall.Host(), Text: leader}
	if byClock {
		a.N = 1
	}
	if err := h.does(a); !errors.Is(err, class.ErrNotNow) {
		return err
	}
	return nil
}
