package ticket

import (
	"errors"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// A Verdict is what a ticket shows. Scripts depend on the spelling.
type Verdict string

// The verdicts.
const (
	Signed        Verdict = "signed"         // by the host, for this very game
	None          Verdict = "none"           // the game has no ticket
	Unreadable    Verdict = "unreadable"     // what is there is no ticket
	Unsigned      Verdict = "unsigned"       // nobody has signed it
	TwoSignatures Verdict = "two-signatures" // more than one has, and a host signs alone
	WrongKey      Verdict = "wrong-key"      // somebody else has, or it was changed since
	OtherTeam     Verdict = "other-team"     // it was made out to another team
	OtherCourse   Verdict = "other-course"   // for another course
	OtherScenario Verdict = "other-scenario" // for another scenario, or another text of it
	OtherSeed     Verdict = "other-seed"     // for other luck
	OtherRules    Verdict = "other-rules"    // for other rules
)

// Sentence says the verdict to a person.
func (v Verdict) Sentence() string {
	return map[Verdict]string{
		Signed:        "the ticket is signed by the host, for this game",
		None:          "the game has no ticket: it was not started by the host of a class",
		Unreadable:    "the ticket cannot be read",
		Unsigned:      "nobody has signed the ticket",
		TwoSignatures: "the ticket has more than one signature; a host signs alone",
		WrongKey:      "the ticket is not signed by this host, or was changed since",
		OtherTeam:     "the ticket was made out to another team",
		OtherCourse:   "the ticket was made for another course",
		OtherScenario: "the ticket was made for another scenario, or another text of it",
		OtherSeed:     "the ticket was made for other luck",
		OtherRules:    "the ticket was made for other rules",
	}[v]
}

// A Game is what a save says of itself, and the course that is asked for; empty
// for any.
type Game struct {
	Course               string
	Team, Scenario, Hash string
	Seed                 uint64
	Rules                int
}

// Read returns what a ticket says, whoever has signed it.
func Read(text string) (Ticket, error) {
	body, _, ok := strings.Cut(text, "\n\n")
	if !ok || len(text) > MaxText {
		return Ticket{}, errSpelling
	}
	return parse(body + "\n")
}

// Verify says what the ticket of a game shows to those who know the host's
// public keys: that of today, and older ones.
func Verify(text string, game Game, public ...string) Verdict {
	if text == "" {
		return None
	}
	t, err := Read(text)
	if err != nil {
		return Unreadable
	}
	if v := signedBy(text, public); v != Signed {
		return v
	}
	switch {
	case game.Course != "" && t.Course.String() != game.Course:
		return OtherCourse
	case t.Scenario != game.Scenario || t.Hash != game.Hash:
		return OtherScenario
	case t.Seed != game.Seed:
		return OtherSeed
	case t.Rules != game.Rules:
		return OtherRules
	case t.Team.String() != game.Team:
		return OtherTeam
	default:
		return Signed
	}
}

// signedBy reports whether one of the keys, and nobody else, has signed text.
func signedBy(text string, public []string) Verdict {
	_, signatures, _ := strings.Cut(text, "\n\n")
	switch n := strings.Count(signatures, "\n"); {
	case n == 0:
		return Unsigned
	case n > 1:
		return TwoSignatures
	}
	var known []note.Verifier
	for _, key := range public {
		if v, err := note.NewVerifier(strings.TrimSpace(key)); err == nil {
			known = append(known, v)
		}
	}
	_, err := note.Open([]byte(text), note.VerifierList(known...))
	var unknown *note.UnverifiedNoteError
	var invalid *note.InvalidSignatureError
	switch {
	case err == nil:
		return Signed
	case errors.As(err, &unknown), errors.As(err, &invalid):
		return WrongKey
	default:
		return Unreadable
	}
}
