package sessions

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/form"
)

func (r *reader) readInjects() {
	var ids []string
	for _, n := range r.top.Entries("injects") {
		in := r.inject(n)
		if in.ID != "" && slices.Contains(ids, in.ID) {
			r.doc.Errorf(n.Place, "duplicate", "there are two injects with the id %q; rename one", in.ID)
		}
		ids = append(ids, in.ID)
		r.s.Injects = append(r.s.Injects, in)
	}
}

var injectID = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9-]*$`)

func (r *reader) inject(n *dialect.Node) Inject {
	m := r.fields(n, "inject")
	in := Inject{
		ID: m.Text("id"), Stage: -1, Card: -1, Shock: -1, To: Address{Seat: -1},
		From: m.Text("from"), Text: m.Sentences("text"), Expect: m.Sentences("expect"),
	}
	if in.ID != "" && !injectID.MatchString(in.ID) {
		r.doc.Errorf(m.At("id").Place, "id", "the id of an inject is letters, digits and hyphens, like I-01; %q is not", in.ID)
	}
	if m.Has("at") && m.Has("when") {
		r.doc.Errorf(m.Place("when"), "both", "an inject comes at a minute or when something holds, not both; leave out one")
	}
	if at := m.Text("at"); at != "" {
		in.Stage, in.Minute = r.moment(m.At("at"), at)
	}
	if when := m.At("when"); when != nil && r.world != nil {
		in.When = r.world.Condition(r.doc, when, "when")
		in.Condition = strings.Join(strings.Fields(when.Text), " ")
	}
	in.To = r.address(m)
	r.way(m, &in)
	return in
}

// moment reads a stage and a minute of it, such as first-years + 4 min.
func (r *reader) moment(n *dialect.Node, text string) (stage, minute int) {
	id, rest, later := strings.Cut(text, "+")
	id = strings.TrimSpace(id)
	var ids []string
	for _, st := range r.s.Stages {
		ids = append(ids, st.ID)
	}
	if stage = slices.Index(ids, id); stage < 0 {
		r.doc.Errorf(n.Place, "reference", "there is no stage %q%s", clean.Fit(id, 40), dialect.Hint(id, ids))
		if near := dialect.Obvious(id, ids); near != "" {
			r.doc.Suggest(n.Place, "reference", id, near)
		}
		return -1, 0
	}
	if !later {
		return stage, 0
	}
	number := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), "min"))
	minute, err := strconv.Atoi(number)
	switch most := r.s.Stages[stage].Minutes; {
	case err != nil:
		r.doc.Errorf(n.Place, "moment", "the time of an inject is a stage and minutes, like %s + 4 min", id)
	case minute < 0 || minute > most:
		r.doc.Errorf(n.Place, "range", "the stage %q takes %d minutes, so %d minutes into it is too late; choose from 0 to %d", id, most, minute, most)
	default:
		return stage, minute
	}
	return stage, 0
}

// address reads to whom an inject goes.
func (r *reader) address(m form.Form) Address {
	to := Address{Seat: -1}
	text := m.Text("to")
	kind, name, _ := strings.Cut(text, " ")
	name = strings.TrimSpace(name)
	n := m.At("to")
	switch {
	case text == "", text == "all":
	case text == "that-team":
		if to.ThatTeam = true; !m.Has("when") {
			r.doc.Errorf(n.Place, "recipient", "only %q tells which team that is; add it, or name a team", "when")
		}
	case kind == "team" && name != "":
		if to.Team = name; !slices.Contains(r.s.Teams.Names, name) {
			r.doc.Errorf(n.Place, "reference", "no team is called %q%s", clean.Fit(name, 40), dialect.Hint(name, r.s.Teams.Names))
		}
	case kind == "seat" && name != "":
		if r.world == nil {
			break
		}
		ids := seatIDs(r.world)
		if to.Seat = slices.Index(ids, name); to.Seat < 0 {
			r.doc.Errorf(n.Place, "reference", "there is no seat %q%s", clean.Fit(name, 40), dialect.Hint(name, ids))
		}
	default:
		r.doc.Errorf(n.Place, "recipient", "an inject goes to all, to team NAME, to that-team or to seat ID; %q is none of these", clean.Fit(text, 40))
	}
	return to
}

// way reads how an inject comes, and what it needs for that.
func (r *reader) way(m form.Form, in *Inject) {
	via := m.Choice("via")
	if via < 0 {
		return
	}
	in.Via = Way(m.Word("via").Values[via])
	needs := map[Way]string{ByMessage: "text", ByCard: "card", ByShock: "shock"}[in.Via]
	if !m.Has(needs) {
		r.doc.Errorf(m.Place("via"), "missing", "an inject that comes as a %s needs %q; add it", in.Via, needs)
	}
	for _, word := range []string{"card", "shock"} {
		if m.Has(word) && word != needs {
			r.doc.Errorf(m.Place(word), "elsewhere", "%q is for an inject that comes via %s; this one comes via %s", word, word, in.Via)
		}
	}
	switch {
	case in.Via == ByCard:
		in.Card = r.card(m.At("card"))
	case in.Via == ByShock && r.world != nil && m.Has("shock"):
		var ids []string
		for _, s := range r.world.Shocks {
			ids = append(ids, s.ID)
		}
		in.Shock = r.reference(m.At("shock"), "shock", "shock", ids)
	}
}
