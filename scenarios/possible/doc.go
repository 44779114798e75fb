// Package possible says what a condition can come to before anybody has played:
// whether it can hold at all, and whether one holds wherever another does.
//
// A condition is taken apart into alternatives, each a list of plain claims such
// as year > 3. An alternative is impossible when its claims leave some number no
// value, when it asks for more years than there are, or for a card that cannot
// come up. Where that cannot be told, the answer is that it is possible.
package possible
