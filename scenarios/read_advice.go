package scenarios

import (
	"slices"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

// advice reads what departments say to a card: a sentence for each, or only who
// is asked.
func (r *reader) advice(n *dialect.Node) []Advisor {
	if n == nil {
		return nil
	}
	var all []Advisor
	if n.Kind == dialect.List {
		for _, item := range n.Items {
			if d, ok := r.department(item); ok {
				all = append(all, Advisor{Department: d, Name: r.sc.Advisors[d], For: -1})
			}
		}
		return all
	}
	advice := words.At("advice")
	r.doc.AnyMap(n, advice.What)
	for _, p := range n.Pairs {
		says := r.doc.Text1(p.Value, p.Key.Text, advice.Words[0].Cells)
		d, ok := r.department(p.Key)
		if !ok {
			continue
		}
		if r.isDealt && r.sc.Advisors[d] == "" && r.sc.Advisors != [sim.NumDepartments]string{} {
			continue // where some have a name, only they speak
		}
		if r.sc.Advisors[d] == "" && !r.isDealt {
			r.doc.Errorf(p.Key.Place, "reference", "nobody speaks for %q; name somebody under advisors at the top of the file", d)
		}
		all = append(all, Advisor{d, r.sc.Advisors[d], says, -1})
	}
	return all
}

func (r *reader) department(n *dialect.Node) (sim.Department, bool) {
	i := r.doc.OneOf(n, "department", words.At("advice").Names())
	return sim.Department(i), i >= 0
}

// leans reads which choice the advice of each department speaks for. Who is left
// out leans to none, and so does who does not speak in this scenario.
func (r *reader) leans(card *Card, n, advice *dialect.Node) {
	m := r.fields(n, "leans")
	var ids []string
	for _, c := range card.Choices {
		ids = append(ids, c.ID)
	}
	told := advice != nil && r.doc.BadWithin(advice) // what is wrong there is enough
	for d := range sim.NumDepartments {
		if !m.Has(d.ID()) {
			continue
		}
		speaks := slices.IndexFunc(card.Advisors, func(a Advisor) bool { return a.Department == d })
		if speaks < 0 {
			if !r.isDealt && !told {
				r.doc.Errorf(m.Place(d.ID()), "reference", "%s says nothing to this card, so its advice cannot lean; give it a sentence under advisors, or leave it out here", d)
			}
			continue
		}
		to := m.At(d.ID())
		id := r.doc.ID(to, d.ID())
		card.Advisors[speaks].For = slices.Index(ids, id)
		if id != "" && !slices.Contains(ids, id) {
			r.doc.Errorf(to.Place, "reference", "this card has no choice %q for the advice to lean to%s", id, dialect.Hint(id, ids))
			r.doc.SuggestWord(to, "reference", ids)
		}
	}
}
