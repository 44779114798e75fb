package house

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/visitor"
)

// C-11 and C-12 for twenty tables with screens of their own.
func TestC11APauseAndMoreMinutesReachTwentyScreensAndNoKeyChangesAnything(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml", twenty()...), Screens)
	h.to("first")
	var all []*visitor.Screen
	for _, name := range twenty() {
		all = append(all, h.takes(login(name), 1))
	}
	for _, s := range all {
		s.Until("[Plan] Members")
	}
	h.does(class.Act{Do: class.Hold})
	paused := h.Class()
	for _, s := range all {
		s.Until("aused")
		s.Press("3")
		s.Press("\r")
		s.Press("\r")
	}
	h.hand.Add(time.Minute.Milliseconds())
	for _, s := range all {
		s.Settle()
	}
	for i := range paused.Teams() {
		was, is := paused.ViewFor(class.Who{Kind: class.Desk}, 0).Teams[i], h.desk().Teams[i]
		assert.Equal(t, was.Draft, is.Draft)
		assert.Equal(t, was.Phase, is.Phase)
	}
	assert.Equal(t, 8*class.Minute, h.desk().Left, "no clock moves")
	h.does(class.Act{Do: class.Go})
	h.does(class.Act{Do: class.Extend, N: 3})
	for _, s := range all {
		s.When("the new time", func(now string) bool {
			return strings.Contains(now, "11:00") && strings.Contains(now, "[Plan] Members")
		})
	}
}

// C-13 for a table that has typed and committed nothing, and is still typing.
func TestC13WhenTimeRunsOutTheDraftOnTheScreenIsThePlan(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), Screens)
	h.to("first")
	s := h.takes("anchor", 1)
	s.Until("[Plan] Members")
	s.Press("1")
	h.until("the draft", func(c *class.Class) bool {
		return c.ViewFor(class.Who{Kind: class.Desk}, 0).Teams[0].Draft.Levels[firstLever] == 1
	})
	h.pass(8 * time.Minute)
	h.logged("The time ran out for Anchor.")
	years := h.Class().Run(0).Years()
	assert.Len(t, years, 2)
	assert.EqualValues(t, 1, years[0].Plan.Levels[firstLever], fmt.Sprint(years[0].Plan))
}
