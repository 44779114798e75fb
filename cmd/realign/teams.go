package main

import (
	"fmt"
	"strconv"

	"example.com/realign/scenarios/sessions"
)

// mostTeams is how many teams a class or a pack has at most.
const mostTeams = 60

// namedTeams returns what the teams are called that a flag tells: by their names, or
// by how many there are. Those that are only counted, and the usual number where the
// flag says nothing, take the session's names in their order.
func namedTeams(said []string, usual int, s *sessions.Session) ([]string, error) {
	count := usual
	switch {
	case len(said) == 1:
		n, err := strconv.Atoi(said[0])
		if err != nil {
			return said, nil
		}
		if n < 1 || n > mostTeams {
			return nil, usagef("--teams: there can be 1 to %d teams", mostTeams)
		}
		count = n
	case len(said) > 1:
		return said, nil
	}
	var all []string
	for i := range count {
		if i < len(s.Teams.Names) {
			all = append(all, s.Teams.Names[i])
		} else {
			all = append(all, fmt.Sprintf("Team %d", i+1))
		}
	}
	return all, nil
}
