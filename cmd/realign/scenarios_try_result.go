package main

import (
	"fmt"
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/tryout"
)

// writeTried tells people what came of a play-test, in lines of at most 80 cells.
func writeTried(b *strings.Builder, sc *scenarios.Scenario, r *tryout.Result) {
	fmt.Fprintf(b, "%s (%s)\n%d leaders on the seeds 1 to %d, %d games\n", sc.Title, sc.ID, len(r.Leaders), r.Seeds, r.Games)
	writeLeaders(b, r)
	writeEndings(b, r)
	writeCards(b, r)
	writeExpectations(b, r)
	b.WriteByte('\n')
}

func writeLeaders(b *strings.Builder, r *tryout.Result) {
	fmt.Fprintf(b, "\n%-16s %8s %8s %12s  %s\n", "leader", "failed", "won", "vitality", "endings")
	for _, l := range r.Leaders {
		var ends []string
		for _, e := range r.Endings {
			if n := l.Endings[e.ID]; n > 0 {
				ends = append(ends, fmt.Sprintf("%s %d", e.ID, n))
			}
		}
		head := fmt.Sprintf("%-16s %8d %8d %12s  ", l.Policy, l.Failures, l.Wins, fmt.Sprintf("x %.2f", l.Vitality))
		writeList(b, head, ends)
	}
	fmt.Fprintf(b, "Won is reaching the first ending, %s.\nVitality is members times engagement at the end, against the start: the middle\n"+
		"game, failed ones counting as nothing.\n", r.Best)
}

// writeList writes words after a head, with commas between, and breaks them under
// each other.
func writeList(b *strings.Builder, head string, words []string) {
	const width = 80
	line := head
	for k, w := range words {
		if k < len(words)-1 {
			w += ", "
		}
		if len(line)+len(strings.TrimRight(w, " ")) > width && len(line) > len(head) {
			b.WriteString(strings.TrimRight(line, " ") + "\n")
			line = strings.Repeat(" ", len(head))
		}
		line += w
	}
	b.WriteString(strings.TrimRight(line, " ") + "\n")
}

func writeEndings(b *strings.Builder, r *tryout.Result) {
	fmt.Fprintf(b, "\n%-36s %8s\n", "ending", "games")
	for _, e := range r.Endings {
		fmt.Fprintf(b, "%-36s %8d  %s\n", e.ID, e.Games, percentOf(e.Games, r.Games))
	}
	fmt.Fprintf(b, "\n%-36s %8s\n", "objective", "seen in")
	for _, o := range r.Objectives {
		if o.People {
			fmt.Fprintf(b, "%-36s %8s  only people can tell\n", o.ID, "")
			continue
		}
		fmt.Fprintf(b, "%-36s %8d  %s\n", o.ID, o.Games, percentOf(o.Games, r.Games))
	}
}

func writeCards(b *strings.Builder, r *tryout.Result) {
	fmt.Fprintf(b, "\n%-31s %5s %6s %9s %8s %9s %6s\n", "card, choices", "games", "taken", "vitality", "outlook", "reserves", "board")
	for _, c := range r.Cards {
		fmt.Fprintf(b, "%-31s %5d %6s\n", c.ID, c.Games, percentOf(c.Games, r.Games))
		for _, choice := range c.Choices {
			fmt.Fprintf(b, "  %-29s %5s %6d", choice.ID, "", choice.Taken)
			if e := choice.Effect; e != nil {
				fmt.Fprintf(b, " %9s %8s %9s %6s", points(e.Vitality)+"%", points(e.Outlook)+"%", thousands(e.Reserves), points(e.BoardSupport))
			}
			b.WriteByte('\n')
		}
	}
	b.WriteString("The last four columns say what an answer changed by the end of the game, and the\n" +
		"outlook five years beyond, beside the first answer under the same luck: the\nmiddle of the games in which it was tried.\n")
}

func writeExpectations(b *strings.Builder, r *tryout.Result) {
	if len(r.Expectations) == 0 {
		return
	}
	b.WriteString("\nexpected\n")
	for _, e := range r.Expectations {
		word := "holds"
		if !e.Held {
			word = "FAILS"
		}
		fmt.Fprintf(b, "%s  %s\n       %s: %s\n", word, e.About, e.Policy, e.That)
		for _, by := range e.By {
			if len(e.By) == 1 || !by.Held {
				var asked []string
				for _, a := range by.Asked {
					asked = append(asked, a.String())
				}
				writeList(b, fmt.Sprintf("       %s: ", by.Policy), asked)
			}
		}
	}
}

// percentOf writes part as a share of all, in whole per cent.
func percentOf(part, all int) string {
	return fmt.Sprintf("%.0f%%", 100*float64(part)/float64(max(1, all)))
}

// points writes a change of a share in hundredths, with its sign.
func points(change float64) string {
	if change > -.0005 && change < .0005 {
		return "0"
	}
	return fmt.Sprintf("%+.1f", 100*change)
}

// thousands writes dollars as effects are written.
func thousands(dollars float64) string {
	if dollars > -500 && dollars < 500 {
		return "0"
	}
	return fmt.Sprintf("%+.0fk", dollars/1e3)
}
