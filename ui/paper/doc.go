// Package paper types in what a table decided on paper: a year in one line, quickly
// enough that somebody can keep up with a whole class.
//
// [Read] understands a line; [Enter] asks for line after line and plays the game on
// them. The lines follow the decision sheet that package handout prints: the levels
// of the levers in its order, then what else was written, then the answers.
package paper
