package words

import "slices"

// A Kind is what a word takes.
type Kind int

// The kinds.
const (
	Line        Kind = iota // one line of text
	Prose                   // sentences
	ID                      // a short name of its own
	Ref                     // the id of something that stands elsewhere
	Whole                   // a whole number
	Number                  // a number
	Share                   // a share, 0% to 100%
	Switch                  // yes or no
	OneOf                   // one of a few words
	Condition               // see "Conditions" in the guide
	Expectation             // a condition that may ask for median and wins
	Level                   // where something stands, without a sign
	Change                  // a change, with a sign
	Group                   // words of their own, see Of
)

// A Word is one word at one place.
type Word struct {
	Name    string
	Kind    Kind
	Meaning string // a clause for the reference page
	Example string // what may stand behind it
	Needed  bool

	List        bool // a list of what Kind says
	OrOne       bool // of a list: a single entry may stand without it
	Least, Most int  // of a list: entries; Most is 0 where there is no end

	Cells   int      // of Line and Prose: characters that fit where it is shown
	Lo, Hi  float64  // of Whole, Number, Level and Change
	Values  []string // of OneOf
	Of      string   // of Group: the place
	OrGroup string   // a place whose words may stand instead
	Pattern string   // of Line: how it is written, for editors
	Unit    string   // of Level and Change: share, money, people or number
	Only    []string // of a stage's words: what the stages do in which it may stand; nil for all
}

// A Place is a group of words that may stand together.
type Place struct {
	ID    string
	What  string // names it in messages, such as "a card"
	About string // what an author should know of it; may be empty
	Words []Word
	// Open says which words beside the listed ones may stand here, such as the
	// rules of the model; Each is what they take.
	Open string
	Each Word
}

// At returns the place that is called id. A place that is not in the table has
// no words.
func At(id string) *Place {
	for _, table := range [][]Place{places, sessionPlaces} {
		if i := slices.IndexFunc(table, func(p Place) bool { return p.ID == id }); i >= 0 {
			return &table[i]
		}
	}
	return &Place{ID: id}
}

// Places returns the table of scenarios and plans, in the order of the reference
// page. It is not to be changed.
func Places() []Place { return places }

// SessionPlaces returns the table of sessions. It is not to be changed.
func SessionPlaces() []Place { return sessionPlaces }

// Names returns the words that may stand at p.
func (p *Place) Names() []string {
	names := make([]string, len(p.Words))
	for i, w := range p.Words {
		names[i] = w.Name
	}
	return names
}

// Needed returns the words that p cannot do without.
func (p *Place) Needed() []string {
	var names []string
	for _, w := range p.Words {
		if w.Needed {
			names = append(names, w.Name)
		}
	}
	return names
}

// Word returns the word that is called name. One that is not in the table takes
// nothing.
func (p *Place) Word(name string) Word {
	for _, w := range p.Words {
		if w.Name == name {
			return w
		}
	}
	return Word{Name: name}
}
