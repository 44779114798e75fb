package sessions

import "example.com/realign/scenarios/dialect"

// Fix mends what can only mean one thing, as [dialect.Mend] does.
func Fix(file string, data []byte, shelf Shelf) (fixed []byte, done []Fault) {
	return dialect.Mend(data, func(text []byte) *dialect.Document { return parse(file, text, shelf).doc })
}
