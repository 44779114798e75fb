package stream

import (
	"crypto/tls"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/journaltest"
	"example.com/realign/ui/host/record"
)

// placed begins an event on a server that is somewhat different.
func placed(t testing.TB, change func(*server.Options)) *place {
	t.Helper()
	p := &place{cellar: newCellar(t, change), event: "retreat", key: record.NewKey()}
	p.at = p.cellar.at()
	s := journaltest.Session(t)
	j, _, err := Begin(p.at, p.event, p.key, s, s.Seed, s.Teams.Names, today)
	require.NoError(t, err)
	require.NoError(t, j.Close())
	return p
}

// onALine begins an event and joins it through a line that can break. From then on
// one answer may take as long as usual, and the server is asked until there is one.
func onALine(t testing.TB) (*place, *line, *Stream, *class.Class) {
	t.Helper()
	p := placed(t, nil)
	l := newLine(t, p.at)
	j, c, _, err := Join(l.at(), p.event, p.key)
	require.NoError(t, err)
	j.at.Slow, j.at.longer = 0, deadline
	return p, l, j, c
}

// says has a class say something to everybody, and returns what came of it.
func says(t testing.TB, c *class.Class, text string) (*class.Class, []class.Event) {
	t.Helper()
	next, events, err := c.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Banner, Text: text}})
	require.NoError(t, err)
	return next, events
}

// Sixty times as long as usual is the most that a host can ask for.
func TestAClassIsReadHoweverLongItsServerMayTake(t *testing.T) {
	p := placed(t, nil)
	p.at.Slow = 60
	j, err := enter(p.at, p.event, nil)
	require.NoError(t, err)
	newest, err := j.readOnce(t.Context())
	require.NoError(t, err)
	assert.NotZero(t, newest)
	require.NoError(t, j.Close())
}

func TestWhereTheAnswerIsLostNothingIsWrittenTwice(t *testing.T) {
	t.Parallel() // most of it waits
	p, l, j, c := onALine(t)
	_, before := l.all()
	l.breakBefore(`"seq":`) // as every acknowledgement of the server does
	c, events := says(t, c, "once")
	require.NoError(t, j.Append(events))
	_, cuts := l.all()
	require.Equal(t, before+1, cuts, "the planted fault was met")
	_, events = says(t, c, "and more")
	require.NoError(t, j.Append(events), "and the next comes right behind it")
	assert.Len(t, p.Events(t), 2)
	require.NoError(t, j.Close())
}

func TestWhereItIsNotKnownWhetherSomethingWasKeptItIsAskedAgain(t *testing.T) {
	t.Parallel() // most of it waits
	p, l, j, c := onALine(t)
	_, before := l.all()
	l.breakBefore(`"seq":`, "stream_msg_get_response")
	_, events := says(t, c, "once")
	require.NoError(t, j.Append(events), "an error here would have a host decide it once more")
	_, cuts := l.all()
	require.Equal(t, before+2, cuts, "the planted faults were met")
	assert.Len(t, p.Events(t), 1)
	require.NoError(t, j.Close())
}

func TestWhatTheServerDidNotAnswerIsToldOnceItIsKnown(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ answers, came bool }{
		"its answers are lost":       {answers: true, came: true},
		"it was never asked in fact": {answers: false, came: false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel() // most of it waits
			p, l, j, first := onALine(t)
			j.at.longer = 0 // for there will be none
			l.lose(c.answers)
			_, events := says(t, first, "perhaps")
			err := j.Append(events)
			var told *hall.Unsure
			require.ErrorAs(t, err, &told)
			assert.Contains(t, err.Error(), "it is not known yet whether this was done")
			_, known := told.Known()
			assert.False(t, known)
			l.mend()
			other, now, _ := p.join(t)
			_, more := says(t, now, "later")
			require.NoError(t, other.Append(more))
			var news []class.Event
			for late := time.After(deadline); !known; _, known = told.Known() {
				select {
				case <-j.Wake():
				case <-late:
					require.FailNow(t, "it never becomes known")
				}
				heard, err := j.News()
				require.NoError(t, err)
				news = append(news, heard...)
			}
			came, _ := told.Known()
			assert.Equal(t, c.came, came)
			assert.Equal(t, c.came, len(news) > 0 && news[0].Text == "perhaps", "and it is news like any other")
			require.NoError(t, j.Close())
			require.NoError(t, other.Close())
		})
	}
}

func TestWhatIsWrittenInPlaceOfSomethingUnknownSettlesIt(t *testing.T) {
	t.Parallel()
	_, l, j, c := onALine(t)
	j.at.longer = 0 // for there will be no answer
	l.lose(false)
	_, events := says(t, c, "perhaps")
	var told *hall.Unsure
	require.ErrorAs(t, j.Append(events), &told)
	l.mend()
	_, events = says(t, c, "instead")
	j.at.longer = deadline
	require.NoError(t, j.Append(events), "once the line is laid")
	came, known := told.Known()
	assert.True(t, known)
	assert.False(t, came)
	require.NoError(t, j.Close())
}

func TestC40NothingThatGoesToTheServerTellsAVoteOrTheKey(t *testing.T) {
	p, l, j, _ := onALine(t)
	vote := class.Event{By: 1, Act: class.Act{Do: class.Vote, Seat: 1, Secret: &class.Secret{Choice: 2, Text: "plugh-why"}}}
	require.NoError(t, j.Append([]class.Event{vote}))
	require.NoError(t, j.Close())
	heard, _ := l.all()
	assert.Contains(t, heard, `"do":45`, "that somebody voted is said")
	assert.NotContains(t, heard, "plugh-why")
	assert.NotContains(t, heard, `"choice"`)
	assert.NotContains(t, heard, string(p.key))
}

func TestWhoeverJoinsKnowsWhetherItIsAlone(t *testing.T) {
	p := placed(t, nil)
	one, _, found := p.join(t)
	assert.True(t, found.Alone, "so the class was interrupted")
	other, _, found := p.join(t)
	assert.False(t, found.Alone)
	require.NoError(t, one.Close())
	third, _, found := p.join(t)
	assert.False(t, found.Alone)
	require.NoError(t, other.Close())
	require.NoError(t, third.Close())
	_, _, found = p.join(t)
	assert.True(t, found.Alone)
}

func TestAWallSeesTheEventAndNoVote(t *testing.T) {
	p := placed(t, nil)
	j, c, _ := p.join(t)
	f, err := Follow(p.at, p.event)
	require.NoError(t, err)
	wall := class.Who{Kind: class.Wall}
	assert.Equal(t, c.ViewFor(wall, 0), f.Class().ViewFor(wall, 0))
	next, events := says(t, c, "Five minutes")
	secret := class.Event{Act: class.Act{Do: class.Vote, Seat: 1, Secret: &class.Secret{Choice: 2}}}
	require.NoError(t, j.Append(append(events, secret)))
	require.True(t, f.s.inbox.until(j.last, deadline))
	seen, news, err := f.Look()
	require.NoError(t, err)
	assert.True(t, news)
	assert.Equal(t, next.ViewFor(wall, 0).Banner, seen.ViewFor(wall, 0).Banner)
	_, news, err = f.Look()
	require.NoError(t, err)
	assert.False(t, news)
	assert.Error(t, f.s.Append([]class.Event{secret}), "and can say nothing in secret")
	require.NoError(t, f.Close())
	require.NoError(t, j.Close())
}

// C-34, where it is the disk of the server.
func TestC34WhereTheServerIsFullTheHostSaysSoAndGoesOnWhenThereIsRoom(t *testing.T) {
	p := placed(t, func(o *server.Options) { o.JetStreamMaxStore = 1 << 20 })
	s := journaltest.Session(t)
	other, filling, err := Begin(p.at, "other", p.key, s, s.Seed, s.Teams.Names, today)
	require.NoError(t, err)
	for err == nil {
		_, events := says(t, filling, "more")
		for len(events) < 200 {
			events = append(events, events...)
		}
		err = other.Append(events)
	}
	require.ErrorContains(t, err, "full")
	j, c, _ := p.join(t)
	many := func() []class.Event {
		_, events := says(t, c, "one thing")
		for len(events) < 200 {
			events = append(events, events...)
		}
		return events
	}
	require.ErrorContains(t, j.Append(many()), "it was not done: its disk is full")
	require.NoError(t, other.Close())
	require.NoError(t, Forget(p.at, "other"))
	require.NoError(t, j.Append(many()))
	require.NoError(t, j.Close())
}

func TestWhatCannotBeOpenedIsSaidInWords(t *testing.T) {
	p := placed(t, nil)
	s := journaltest.Session(t)
	join := func(at Server, event string, key []byte) error {
		_, _, _, err := Join(at, event, key)
		return err
	}
	begins := func(at Server, event string) error {
		_, _, err := Begin(at, event, p.key, s, s.Seed, s.Teams.Names, today)
		return err
	}
	locked := newCellar(t, func(o *server.Options) { o.Username, o.Password = "host", "xyzzy" })
	bare := newCellar(t, func(o *server.Options) { o.JetStream = false })
	secure := newCellar(t, func(o *server.Options) { o.TLSConfig = &tls.Config{Certificates: []tls.Certificate{certificate(t)}} })
	wrong := Server{URL: "nats://host:plugh@" + locked.s.Addr().String()}
	for _, c := range []struct {
		err  error
		says string
	}{
		{join(p.at, "none", p.key), "no event of this name has begun there"},
		{join(p.at, p.event, record.NewKey()), "the key is not the one that this event began with"},
		{join(p.at, p.event, []byte("short")), "the key of the class is damaged"},
		{join(bare.at(), "retreat", p.key), "JetStream has to be switched on there"},
		{join(p.at, "Spring Retreat", p.key), "small letters, digits and hyphens"},
		{join(p.at, "a.*.>", p.key), "small letters, digits and hyphens"},
		{begins(p.at, p.event), "an event of this name is there already"},
		{begins(bare.at(), "retreat"), "JetStream has to be switched on there"},
		{begins(Server{URL: "nats://127.0.0.1:1"}, "retreat"), "it does not answer"},
		{begins(wrong, "retreat"), "user, password or credentials"},
		{begins(Server{URL: "tls://" + secure.s.Addr().String()}, "retreat"), "nobody vouches for it"},
		{begins(Server{URL: p.at.URL, Creds: "/none/such"}, "retreat"), "the file /none/such cannot be read"},
		{begins(Server{URL: p.at.URL, Authority: "/none/such"}, "retreat"), "the file /none/such cannot be read"},
		{begins(Server{URL: "::"}, "retreat"), "the address"},
		{Forget(p.at, "none"), "no event of this name has begun there"},
	} {
		assert.ErrorContains(t, c.err, c.says)
		assert.NotContains(t, c.err.Error(), "plugh", "a password is not shown")
		assert.NotContains(t, c.err.Error(), "nats: ", "nor what the library says to programs")
	}
	_, err := Follow(p.at, "none")
	assert.ErrorContains(t, err, "no event of this name has begun there")
}

func TestAServerThatTakesAUserAndACertificateIsServed(t *testing.T) {
	cert := certificate(t)
	c := newCellar(t, func(o *server.Options) {
		o.Username, o.Password, o.TLSConfig = "host", "xyzzy", &tls.Config{Certificates: []tls.Certificate{cert}}
	})
	authority := filepath.Join(t.TempDir(), "authority.pem")
	require.NoError(t, os.WriteFile(authority, pemOf(cert), 0o600))
	s := journaltest.Session(t)
	at := Server{URL: "tls://host:xyzzy@" + c.s.Addr().String(), Authority: authority}
	j, _, err := Begin(at, "retreat", record.NewKey(), s, s.Seed, s.Teams.Names, today)
	require.NoError(t, err)
	require.NoError(t, j.Close())
}

func TestWhatSomebodyElsePutsIntoTheStreamStopsNobodyFromReadingWhatWasThere(t *testing.T) {
	p := placed(t, nil)
	j, c, _ := p.join(t)
	h := hall.New(c, j, c.Now)
	defer h.Close()
	require.NoError(t, h.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Banner, Text: "kept"}}))
	stranger, err := p.at.connect()
	require.NoError(t, err)
	require.NoError(t, stranger.Publish(subject(p.event), []byte("not a batch")))
	require.NoError(t, stranger.Flush())
	stranger.Close()
	require.NoError(t, h.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Banner, Text: "more"}}))
	assert.Equal(t, "more", h.Class().ViewFor(class.Who{}, 0).Banner)
	_, again, _ := p.join(t)
	assert.Equal(t, h.Class().ViewFor(class.Who{}, 0).Banner, again.ViewFor(class.Who{}, 0).Banner)
}
