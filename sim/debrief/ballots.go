package debrief

import (
	"cmp"
	"slices"
)

// A Ballot is a vote of a team on the answer to a card, before it talked and
// after. It has counts, and never who voted for what.
type Ballot struct {
	Year    int
	Card    int   // its place among the world's
	Choices []int // answers of the card, in the order of the counts
	First   []int // votes for each choice before the talk; empty where there were too few to count
	Second  []int // and after it; empty where there was no second vote
	Dissent int   // people who had their dissent minuted
}

// A Vote is a ballot with what it shows.
type Vote struct {
	Ballot
	Voters int // in the first vote
	// Against counts the first votes for anything else than the choice that had
	// most: 0 where all agreed.
	Against int
	// Moved counts those who changed their vote while they talked, at the least:
	// who changed it one way while another changed it back cannot be seen.
	Moved   int
	Decided int // the answer that was given; -1 where none is known
}

// Votes says what ballots show. Those without counts are kept, with nothing to
// show.
func Votes(ballots []Ballot, answers []Answer) []Vote {
	var all []Vote
	for _, b := range ballots {
		v := Vote{Ballot: b, Voters: total(b.First), Decided: -1}
		if v.Voters > 0 {
			v.Against = v.Voters - slices.Max(b.First)
		}
		for k := range min(len(b.First), len(b.Second)) {
			v.Moved += max(0, b.First[k]-b.Second[k])
		}
		for _, a := range answers {
			if a.Card == b.Card && a.Year == b.Year {
				v.Decided = a.Choice
			}
		}
		all = append(all, v)
	}
	return all
}

// Divided returns the votes that were counted, the most divided first: by the
// share of first votes against the choice that had most. Comfortable ones come
// last, and are often the more interesting.
func Divided(votes []Vote) []Vote {
	counted := slices.DeleteFunc(slices.Clone(votes), func(v Vote) bool { return v.Voters == 0 })
	slices.SortStableFunc(counted, func(a, b Vote) int { return -cmp.Compare(a.Against*b.Voters, b.Against*a.Voters) })
	return counted
}

func total(counts []int) (sum int) {
	for _, n := range counts {
		sum += n
	}
	return sum
}
