package main

import (
	"strings"

	"github.com/spf13/cobra"
)

// An example is a command, by its path below realign, and lines that can be typed
// as they stand.
type example struct {
	command string
	lines   []string
}

// examples stand in the order in which they can be typed one after the other: what
// one writes, a later one reads. A test types them so.
var examples = []example{
	{"", []string{"realign", "realign --plain"}},
	{"play", []string{"realign play one-quarter", "realign play society --seed 7 --name Ana", "realign play society --plain"}},
	{"run", []string{"realign run society --policy relationship --seed 7", "realign run society --seed 7 --save first.realign",
		"realign run society --seed 7 --policy relationship --save second.realign"}},
	{"sweep", []string{"realign sweep society --policies administrator,relationship --seeds 1-5",
		"realign sweep society --policies drifter --seeds 1-5 --set needs.drift=0.03"}},
	{"search", []string{"realign search one-quarter --tries 50 --seeds 1-2"}},
	{"model", []string{"realign model --era craft", "realign model --md > model.md"}},
	{"scenarios list", []string{"realign scenarios list"}},
	{"scenarios show", []string{"realign scenarios show society", "realign scenarios show society --source > copy.yaml"}},
	{"scenarios new", []string{"realign scenarios new", "realign scenarios new mine.yaml --yes",
		"realign scenarios new ours.yaml --yes --members 1400 --renewal 79% --dues 310"}},
	{"scenarios check", []string{"realign scenarios check mine.yaml", "realign scenarios check mine.yaml --fix",
		"realign scenarios check --try 20 mine.yaml"}},
	{"scenarios schema", []string{"realign scenarios schema > scenario.schema.json"}},
	{"save info", []string{"realign save info first.realign"}},
	{"save verify", []string{"realign save verify first.realign"}},
	{"save replay", []string{"realign save replay first.realign --csv"}},
	{"save code", []string{"realign save code first.realign > first.code"}},
	{"save decode", []string{"realign save decode - -o copy.realign < first.code"}},
	{"save fork", []string{"realign save fork first.realign --year 4 -o again.realign"}},
	{"save diff", []string{"realign save diff first.realign second.realign"}},
	{"save repair", []string{"realign save repair damaged.realign"}},
	{"debrief", []string{"realign debrief first.realign", "realign debrief first.realign --html pages.html",
		"realign debrief first.realign --from 4 --policy relationship", "realign debrief first.realign second.realign --html class.html"}},
	{"class list", []string{"realign class list"}},
	{"class show", []string{"realign class show society-45"}},
	{"class new", []string{"realign class new hour.yaml", "realign class new short.yaml --yes --scenario one-quarter --minutes 45"}},
	{"class check", []string{"realign class check hour.yaml"}},
	{"class schema", []string{"realign class schema > session.schema.json"}},
	{"class injects", []string{"realign class injects society-90 > injects.csv"}},
	{"class print", []string{"realign class print society-45"}},
	{"class doctor", []string{"realign class doctor", "realign class doctor --wait=5m"}},
	{"class run", []string{"realign class run short.yaml --folder rehearsal --auto", "realign class run society-45",
		"realign class run society-90 --teams Anchor,Beacon --folder tuesday"}},
	{"class host", []string{"realign class host society-90", "realign class host society-90 --teams Anchor,Beacon --folder tuesday"}},
	{"class wall", []string{"realign class wall tuesday"}},
	{"class forget", []string{"realign class forget rehearsal --yes"}},
	{"class pack", []string{"realign class pack society-90 --teams 3 -o starts"}},
	{"class enter", []string{"realign class enter starts/anchor.realign"}},
	{"class collect", []string{"realign class collect starts", "realign class collect starts --html class.html --csv tables"}},
	{"version", []string{"realign version"}},
}

// giveExamples puts the examples where help and manual pages tell them.
func giveExamples(root *cobra.Command) {
	for _, e := range examples {
		// Every path is that of a command; a test says where one is not.
		if cmd, _, err := root.Find(strings.Fields(e.command)); err == nil {
			cmd.Example = "  " + strings.Join(e.lines, "\n  ")
		}
	}
}
