// Package spreadsheet writes tables that open well in the spreadsheet of whoever
// leads a class: with their columns, with numbers that are numbers, and with no
// text that a spreadsheet would run.
//
// A cell is made as a number or as a text and stays what it was made as: only a
// text can begin like a formula, and then an apostrophe stands before it. Which
// sign parts the columns and which the decimals differs between countries, so there
// is a [Style] for each. Start with write.go; teams.go holds the
// tables of a class.
package spreadsheet
