package saves

import "fmt"

// A Verdict is what playing a save again shows. Scripts depend on the spelling.
type Verdict string

// The verdicts.
const (
	Verified   Verdict = "verified"      // every year came out as recorded, to the end
	OlderRules Verdict = "older-rules"   // so it did, under the older rules it was played by
	Unfinished Verdict = "unfinished"    // every year so far came out as recorded
	OtherRules Verdict = "other-rules"   // a year came out differently, and rules that were never released may be why
	Edited     Verdict = "edited"        // a year came out differently, or a choice could not have been made
	Damaged    Verdict = "damaged"       // the file is not as it was written
	Newer      Verdict = "newer-version" // only a newer version can play it
)

// Title returns the verdict in plain words.
func (v Verdict) Title() string {
	if title, ok := verdictTitles[v]; ok {
		return title
	}
	return string(v)
}

var verdictTitles = map[Verdict]string{
	Verified:   "verified",
	OlderRules: "played under older rules, replayed under them",
	Unfinished: "unfinished",
	OtherRules: "comes out differently",
	Edited:     "edited",
	Damaged:    "damaged",
	Newer:      "made by a newer version",
}

// differs is the verdict on a year that came out in another way than recorded. A
// draft of the rules may have changed without a new number.
func differs(rules int, year YearRecord, column string) (Verdict, string) {
	switch {
	case rules == draft && column != "":
		return OtherRules, fmt.Sprintf("year %d comes out differently (first in %s): "+
			"it was played under earlier rules, from before the first release, or the file was edited", year.Year, column)
	case rules == draft:
		return OtherRules, fmt.Sprintf("year %d comes out differently: "+
			"it was played under earlier rules, from before the first release, or the file was edited", year.Year)
	case column != "":
		return Edited, fmt.Sprintf("edited at year %d: it comes out differently from what was recorded (first in %s)", year.Year, column)
	default:
		return Edited, fmt.Sprintf("edited at year %d: it comes out differently from what was recorded", year.Year)
	}
}

// firstColumn names the first part of the state in which two digests of a year
// differ; "" where they cannot be told apart by parts.
func firstColumn(then, now YearRecord, names []string) string {
	if len(then.Columns) != len(now.Columns) || len(now.Columns) != len(names)*columnDigits {
		return ""
	}
	for k, name := range names {
		at := k * columnDigits
		if then.Columns[at:at+columnDigits] != now.Columns[at:at+columnDigits] {
			return name
		}
	}
	return ""
}
