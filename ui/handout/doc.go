// Package handout is what a scripted hour needs on paper: the facilitator's run
// sheet, a role card for each seat, ballot slips, a sheet on which a table writes
// its decisions, and the privacy notice to read aloud.
//
// [New] gathers it from a session; [Handout.WriteHTML] writes one HTML file that
// needs nothing else, allows no script and prints on A4 and on US Letter. What
// stands on which page is handout.gohtml; how the pages look is style.gohtml.
package handout
