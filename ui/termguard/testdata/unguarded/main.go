// Command unguarded imports Bubble Tea without the guard, and so asks the
// terminal before main begins.
package main

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"
)

func main() {
	var none tea.Cmd
	fmt.Println("ready", none == nil)
}
