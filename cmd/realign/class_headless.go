package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/host"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/join"
	"example.com/realign/ui/say"
)

// A headless class is one that the clock leads: it goes on by itself, a stage ends
// when its minutes are over, and what happens is printed. Where another host leads
// it, this one only lets tables in, and leads on by the clock when that one is gone.
type headless struct {
	*hosting
	out   io.Writer
	pace  host.Pace
	told  []class.Logged
	fault string // why nothing can be written down, as it was told last; empty where it can
	// opened is what is said of a class that was opened again.
	opened string
	// typed are the lines that are typed where it runs; nil where nobody types.
	typed <-chan string
	again string // what opens the class again
}

// newHeadless hosts a class without a console. What was done before is not told
// again.
func newHeadless(k *kept, h *hosting, out io.Writer) *headless {
	l := &headless{hosting: h, out: out, told: k.class.Log(), again: k.again}
	if k.found != nil {
		l.opened = host.OpenedText(k.class, *k.found)
	}
	return l
}

// headlessBeat is how often the clock is looked at.
const headlessBeat = 250 * time.Millisecond

// begin prints what those at the machine need: the cards, and how somebody sits down at
// a console after all.
func (h *headless) begin() error {
	if err := join.WriteText(h.out, h.cards()); err != nil {
		return err
	}
	lines := []string{h.opened}
	switch {
	case h.typed != nil:
		lines = append(lines, say.Textf("To lead the class yourself, type %s here and press enter: nobody loses the connection.", leadWord))
	case h.leads():
		lines = append(lines, say.Textf("To lead the class yourself, stop it with ctrl+c and say: realign class host %s. Tables come back by their own lines, and no time passes.", h.again))
	}
	for _, line := range lines {
		if line == "" {
			continue
		}
		if _, err := fmt.Fprintln(h.out, line); err != nil {
			return err
		}
	}
	return nil
}

// leadWord is typed by whoever wants to lead a class that runs without a console.
const leadWord = "lead"

// run leads the class until it is over, or until it is told to stop; or until somebody
// wants to lead it, which it returns.
func (h *headless) run(ctx context.Context) (wanted bool, err error) {
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	if err := h.begin(); err != nil {
		return false, err
	}
	news := h.hall.Follow(hall.Everything)
	defer news.Close()
	if h.leads() && !h.hall.Class().Over() {
		if err := h.does(class.Act{Do: class.Go}); err != nil {
			return false, err
		}
	}
	beats := time.NewTicker(headlessBeat)
	defer beats.Stop()
	for {
		if err := h.tell(); err != nil || h.hall.Class().Over() {
			return false, err
		}
		select {
		case line, more := <-h.typed:
			if strings.EqualFold(strings.TrimSpace(line), leadWord) {
				return true, nil
			}
			if !more {
				h.typed = nil
			}
		case <-news.News():
		case <-beats.C:
			h.goesOn()
		case <-ctx.Done():
			return false, h.tell()
		}
	}
}

// goesOn goes through votes and comparisons, and ends a stage whose minutes are over.
// Where it is refused, others were faster: also where the answer to the same was lost
// before, and it was done all the same.
func (h *headless) goesOn() {
	c := h.hall.Class()
	if !h.leads() {
		h.inherits()
		return
	}
	v := c.ViewFor(class.Who{Kind: class.Wall}, h.hall.Now())
	if v.Begun && !v.Over && v.Going && v.Left <= 0 {
		_ = h.does(class.Act{Do: class.Next, N: 1, Seen: c.Mark(0)})
		return
	}
	for _, a := range h.pace.Due(c, h.hall.Now()) {
		a.Seen = c.Mark(a.Team)
		_ = h.does(a)
	}
}

// tell prints what has been added to the log, and whether it can be written down:
// nobody looks at a console who would see that everything is refused.
func (h *headless) tell() error {
	log := h.hall.Class().Log()
	var b strings.Builder
	for _, l := range class.Added(h.told, log) {
		fmt.Fprintf(&b, "%s  %s\n", minutes(l.At), l.Words)
	}
	h.told = log
	if fault := h.wrong(); fault != h.fault {
		h.fault = fault
		fmt.Fprintf(&b, "%s  %s\n", minutes(h.hall.Now()), cmp.Or(fault, say.Text("What happens can be written down again.")))
	}
	_, err := io.WriteString(h.out, b.String())
	return err
}

// wrong says why nothing can be written down; empty where it can.
func (h *headless) wrong() string {
	if err := h.hall.Fault(); err != nil {
		return clean.Clean(say.Why(err)).String()
	}
	return ""
}

// minutes writes a moment of a class, as minutes and seconds since it was opened
// first.
func minutes(at class.Moment) string {
	s := int(at / 1000)
	return fmt.Sprintf("%3d:%02d", s/60, s%60)
}

// typedUntil returns the lines that are typed, up to the one that asks to lead: what
// comes after is the console's.
func typedUntil(ctx context.Context, in io.Reader) <-chan string {
	typed := make(chan string)
	go func() {
		defer close(typed)
		var line []byte
		one := make([]byte, 1) // no more is read than is meant for here
		for {
			n, err := in.Read(one)
			if n == 1 && one[0] != '\n' && len(line) < longestTyped {
				line = append(line, one[0])
			}
			if n == 1 && one[0] == '\n' {
				select {
				case typed <- string(line):
				case <-ctx.Done():
					return
				}
				if strings.EqualFold(strings.TrimSpace(string(line)), leadWord) {
					return
				}
				line = line[:0]
			}
			if err != nil {
				return
			}
		}
	}()
	return typed
}

// longestTyped is how much of a line is kept, in bytes.
const longestTyped = 200
