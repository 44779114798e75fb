package host

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"example.com/realign/scenarios"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/theme"
)

// spoken is where lines are broken that are not drawn, so that a terminal of 80
// columns never breaks a word.
const spoken = 78

// wallLines says what the wall shows, but for the time.
func wallLines(v class.View, sc *scenarios.Scenario) []string {
	lines := v.Invitation
	if len(lines) == 0 || v.Hidden {
		s := &sheet{v: v.Spoken(), sc: sc, th: theme.Plain, width: spoken, plain: true}
		s.head()
		s.body()
		lines = s.lines
	}
	var said []string
	for _, line := range lines {
		if line = strings.TrimSpace(line); line != "" {
			said = append(said, line)
		}
	}
	return said
}

// A wallTold is the wall line by line: what was said of it last.
type wallTold struct {
	lines []string
	time  timeTold
}

// news returns what the wall shows that it did not show before.
func (w *wallTold) news(v class.View, sc *scenarios.Scenario) (news []string) {
	lines := wallLines(v, sc)
	for _, line := range lines {
		if !slices.Contains(w.lines, line) {
			news = append(news, line)
		}
	}
	w.lines = lines
	if v.Hidden {
		return news
	}
	if left := w.time.news(&v); left != "" {
		news = append(news, left)
	}
	return news
}

// TellWall says line by line what the wall of a class shows, and then what changes,
// until q is typed, or the class is over and nothing more is typed.
func TellWall(f Follower, s Streams) error {
	w := wall{f: f, c: f.Class()}
	var told wallTold
	typed, stop := listen(s.In)
	defer stop()
	looks := time.NewTicker(beat)
	defer looks.Stop()
	began := time.Now() //nolint:forbidigo // the wall counts on between two looks
	for {
		for _, line := range told.news(w.view(), worldOf(w.c)) {
			if _, err := fmt.Fprintln(s.Out, line); err != nil {
				return fmt.Errorf(say.Text("the screen cannot be used (%w); everything that was done is kept"), err)
			}
		}
		if typed == nil && w.c.Over() {
			return nil
		}
		select {
		case line, more := <-typed:
			if word, _ := first(line); word == "q" || is(word, quitWord) {
				return nil
			}
			if !more {
				typed = nil // and only the class goes on
			}
		case now := <-looks.C:
			c, news, err := w.f.Look()
			if err != nil {
				return err
			}
			w.looked(lookMsg{c: c, news: news, now: now.Sub(began)})
		}
	}
}

// listen returns the lines that are typed, until there are no more or it is stopped.
func listen(in io.Reader) (typed chan string, stop func()) {
	typed, stopped := make(chan string), make(chan struct{})
	go func() {
		defer close(typed)
		lines(in, func(line string) bool {
			select {
			case typed <- line:
				return true
			case <-stopped:
				return false
			}
		})
	}()
	return typed, func() { close(stopped) }
}
