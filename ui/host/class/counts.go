package class

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"example.com/realign/saves"
	"example.com/realign/ui/say"
)

// mostOnPaper is how many slips one option can have.
const mostOnPaper = 200

// between is where a count ends and the next letter begins, without a comma.
var between = regexp.MustCompile(`([0-9])\s*([A-Z])`)

// ReadCounts reads the counts of a vote on paper, such as A 3, B 2, C 1 or a3 b2 c1,
// for a number of options. An option that is not named has no votes.
func ReadCounts(text string, options int) ([]saves.Tally, error) {
	tallies := make([]saves.Tally, options)
	named := make([]bool, options)
	parts := strings.FieldsFunc(between.ReplaceAllString(strings.ToUpper(text), "$1,$2"), func(r rune) bool { return r == ',' || r == ';' })
	for _, part := range parts {
		part = strings.TrimSpace(part)
		if part == "" {
			continue
		}
		option := int(part[0]) - 'A'
		n, err := strconv.Atoi(strings.TrimSpace(strings.TrimLeft(part[1:], " :=")))
		switch {
		case option < 0 || option >= options:
			return nil, fmt.Errorf(say.Text("the options are A to %c; write the counts like A 3, B 2"), 'A'+options-1)
		case err != nil || n < 0 || n > mostOnPaper:
			return nil, fmt.Errorf(say.Text("behind %c stands a number from 0 to %d, like A 3, B 2"), 'A'+option, mostOnPaper)
		case named[option]:
			return nil, fmt.Errorf(say.Text("%c stands there twice; write each option once"), 'A'+option)
		}
		tallies[option][0], named[option] = n, true
	}
	if (Round{}).sums(tallies).Voters == 0 {
		return nil, errNoVotes
	}
	return tallies, nil
}
