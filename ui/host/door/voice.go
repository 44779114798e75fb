package door

import (
	"regexp"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// A voice tells frames to a terminal that can only write one line below the other, as
// a reader for the blind hears it. A screen is told whole when it comes; of one that
// has been told, only what is other than it was. What draws and says nothing is left
// out, and of two columns the left one is told before the right one.
type voice struct {
	told []string // the lines of the last frame
	feet []string // the last lines that were told since the screen came
}

// tell returns the lines to be written for a frame; whole tells all of it.
func (v *voice) tell(text string, whole bool) []string {
	before, now := v.told, linear(text)
	v.told = now
	kept := common(before, now)
	if whole || 2*len(kept) < len(now) { // another screen
		v.feet = nil
		v.foot(now)
		return now
	}
	var news []string
	for i, line := range now {
		was, same := kept[i]
		switch {
		case same && (before[was] == line || !marked(line)): // the mark may have left it
		case i == len(now)-1 && slices.Contains(v.feet, line): // which keys there are was told
		default:
			news = append(news, line)
		}
	}
	v.foot(now)
	return news
}

// foot remembers the last line of a frame.
func (v *voice) foot(lines []string) {
	if n := len(lines); n > 0 && !slices.Contains(v.feet, lines[n-1]) {
		v.feet = append(v.feet, lines[n-1])
	}
}

// common returns which lines of a frame stood in the one before, in the same order and
// whether marked or not: for each of their places now the place that it had. A line that
// stands in two places is the same only where what is around it is.
func common(before, now []string) map[int]int {
	before, now = allUnmarked(before), allUnmarked(now)
	longest := make([][]int, len(before)+1) // of what is left of both
	for i := range longest {
		longest[i] = make([]int, len(now)+1)
	}
	for i := len(before) - 1; i >= 0; i-- {
		for j := len(now) - 1; j >= 0; j-- {
			longest[i][j] = max(longest[i+1][j], longest[i][j+1])
			if before[i] == now[j] {
				longest[i][j] = longest[i+1][j+1] + 1
			}
		}
	}
	kept := map[int]int{}
	for i, j := 0, 0; i < len(before) && j < len(now); {
		switch {
		case before[i] == now[j]:
			kept[j] = i
			i, j = i+1, j+1
		case longest[i+1][j] >= longest[i][j+1]:
			i++
		default:
			j++
		}
	}
	return kept
}

// mark stands before the line that the arrow keys have chosen.
const mark = ">"

func marked(line string) bool { return strings.HasPrefix(strings.TrimSpace(line), mark) }

func unmarked(line string) string {
	return strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(line), mark))
}

func allUnmarked(lines []string) (all []string) {
	for _, line := range lines {
		all = append(all, unmarked(line))
	}
	return all
}

// Where columns may stand: further left are the axes of charts. It takes some lines
// with a stroke below each other to make two columns.
const (
	leastColumn = 30
	leastStroke = 4
)

var (
	// drawn is a line that holds nothing to be told.
	drawn = regexp.MustCompile(`^[-_=+|\s]*$`)
	// bar is a share or an amount as it is drawn; its figure stands beside it.
	bar = regexp.MustCompile(`[#.:]{6,}\s*|\s[=#]*\|[=#]*\s*`)
	// pips are a level of three as it is drawn.
	pips = regexp.MustCompile(`\[(#{0,3})(-{0,3})\]`)
	// gap is what sets the parts of a line apart.
	gap = regexp.MustCompile(`(\S)\s{3,}`)
	// edge stands left of what is said beside a screen.
	edge = regexp.MustCompile(`^ *\| `)
)

// linear returns a frame as lines to be told one after the other.
func linear(text string) []string {
	lines := strings.Split(ansi.Strip(text), "\n")
	strokes := make([][]stroke, len(lines))
	for i, line := range lines {
		strokes[i] = strokesIn(line)
	}
	column := column(strokes)
	var told, right []string
	for i, line := range lines {
		if n := slices.IndexFunc(strokes[i], func(s stroke) bool { return s.column == column }); n >= 0 {
			at := strokes[i][n].at
			right = append(right, line[at+1:])
			told = append(told, line[:at])
			continue
		}
		told, right = append(append(told, right...), line), nil
	}
	told = append(told, right...)
	var all []string
	for _, line := range told {
		if line = plainly(line); line != "" {
			all = append(all, line)
		}
	}
	return all
}

// plainly returns a line without what only draws; "" where there is nothing else.
func plainly(line string) string {
	if drawn.MatchString(line) {
		return ""
	}
	line = edge.ReplaceAllString(line, "")
	line = pips.ReplaceAllStringFunc(line, func(p string) string { return string(rune('0'+strings.Count(p, "#"))) + "/3" })
	line = bar.ReplaceAllString(line, " ")
	return strings.TrimSpace(gap.ReplaceAllString(line, "$1  "))
}

// A stroke stands in a line with spaces around it.
type stroke struct {
	at     int // byte of the line
	column int // in cells: letters with accents and wide characters take more bytes
}

// strokesIn returns the strokes of a line that may set columns apart.
func strokesIn(line string) (all []stroke) {
	for at := leastColumn; at < len(line); at++ {
		if line[at] != '|' || line[at-1] != ' ' || at+1 < len(line) && line[at+1] != ' ' {
			continue
		}
		if column := ansi.StringWidth(line[:at]); column >= leastColumn {
			all = append(all, stroke{at, column})
		}
	}
	return all
}

// column returns where strokes set two columns apart; 0 where none do.
func column(strokes [][]stroke) int {
	lines := map[int]int{}
	best := 0
	for _, line := range strokes {
		for _, s := range line {
			if lines[s.column]++; lines[s.column] >= leastStroke && lines[s.column] > lines[best] {
				best = s.column
			}
		}
	}
	return best
}
