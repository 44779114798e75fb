package stream

import (
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"example.com/realign/ui/say"
)

// A Server says where an event is kept, and how to get in.
type Server struct {
	URL       string // nats:// or tls://, several with commas; a user with a password may stand in it
	Creds     string // a file of credentials; may be empty
	Authority string // a file with the certificate of who vouches for the server; may be empty
	Slow      int    // how many times longer than usual anything may take, where others need the same processors; 0 is once

	longer time.Duration // how long it is asked again at the least, though one answer may take no longer than usual
}

// slowly is how long something may take that usually takes that long at most.
func (s Server) slowly(usual time.Duration) time.Duration {
	return usual * time.Duration(max(s.Slow, 1))
}

// patient is how long the server is asked, over all, before somebody is told.
func (s Server) patient() time.Duration { return max(s.slowly(patience), s.longer) }

// How long a server may take.
const (
	patience = 5 * time.Second        // over all, before somebody is told
	attempt  = 2 * time.Second        // for one answer
	settling = 20 * time.Second       // for several servers to agree, before a host gives up joining
	pause    = 100 * time.Millisecond // before it is asked again
	beat     = time.Second            // in which it shows that it is there
	mostBeat = 30 * time.Second       // for that where it is slow: the library refuses more
)

// Codes with which the server answers, where the library has no names for them.
const (
	oneServer jetstream.ErrorCode = 10074 // it is alone, so nothing is kept several times
	noServers jetstream.ErrorCode = 10008 // too few of them are there just now
	noLeader  jetstream.ErrorCode = 10009 // they have not agreed yet on who writes
)

// full are the codes with which it says that it has no room left.
var full = []jetstream.ErrorCode{10023, 10028, 10047, 10077, 10122}

// names is what an event may be called: the name stands in subjects of the server.
var names = regexp.MustCompile(`^[a-z][a-z0-9-]{0,39}$`)

// Is reports whether a name is one that an event may have.
func Is(event string) bool { return names.MatchString(event) }

// connect connects to a server. A line that breaks is mended by itself; until then
// nothing waits to be sent, so nothing is written later than somebody was told that
// it was not.
func (s Server) connect() (*nats.Conn, error) {
	options := []nats.Option{
		nats.Name("realign"), nats.Timeout(s.slowly(attempt)), nats.MaxReconnects(-1), nats.ReconnectWait(pause),
		nats.ReconnectBufSize(-1), nats.PingInterval(s.slowly(beat)), nats.MaxPingsOutstanding(2), nats.NoCallbacksAfterClientClose(),
	}
	if s.Creds != "" {
		options = append(options, nats.UserCredentials(s.Creds))
	}
	if s.Authority != "" {
		options = append(options, nats.RootCAs(s.Authority))
	}
	nc, err := nats.Connect(s.URL, options...)
	if err != nil {
		return nil, fmt.Errorf(say.Text("the server %s lets nobody in: %w"), s.shown(), plainly(err))
	}
	return nc, nil
}

// shown is the address without what must stay between the two.
func (s Server) shown() string {
	var all []string
	for one := range strings.SplitSeq(s.URL, ",") {
		one = strings.TrimSpace(one)
		whole := one
		if !strings.Contains(one, "://") { // the library takes that as well
			whole = "//" + one
		}
		u, err := url.Parse(whole)
		switch {
		case err != nil:
			one = say.Text("with the address that was given")
		case u.User != nil:
			u.User = nil
			one = strings.TrimPrefix(u.String(), "//")
		}
		all = append(all, one)
	}
	return strings.Join(all, ", ")
}

// plainly returns an error of a server in words for a person.
func plainly(err error) error {
	var path *fs.PathError
	var address *url.Error // which would tell it, password and all
	var place *net.AddrError
	var unknown x509.UnknownAuthorityError
	var api *jetstream.APIError
	switch {
	case errors.Is(err, nats.ErrAuthorization), errors.Is(err, nats.ErrAuthExpired):
		return say.Error("user, password or credentials are not those it wants")
	case errors.As(err, &unknown):
		return say.Error("nobody vouches for it; name the certificate of who does")
	case errors.Is(err, nats.ErrSecureConnRequired), errors.Is(err, nats.ErrSecureConnWanted):
		return say.Error("one side wants a secure line and the other has none; an address with tls:// asks for it")
	case errors.Is(err, jetstream.ErrJetStreamNotEnabled), errors.Is(err, jetstream.ErrJetStreamNotEnabledForAccount):
		return say.Error("it keeps no streams; JetStream has to be switched on there")
	case errors.As(err, &address), errors.As(err, &place):
		return say.Error("this is no address of a server; in a password, signs such as / or @ are written as in the address of a web page")
	case errors.As(err, &path):
		return fmt.Errorf(say.Text("the file %s cannot be read"), path.Path)
	case errors.Is(err, nats.ErrNoServers), errors.Is(err, nats.ErrTimeout), errors.Is(err, context.DeadlineExceeded),
		errors.Is(err, nats.ErrConnectionClosed), errors.Is(err, nats.ErrReconnectBufExceeded), errors.Is(err, nats.ErrDisconnected),
		errors.Is(err, nats.ErrConnectionReconnecting), errors.Is(err, jetstream.ErrNoStreamResponse), errors.Is(err, nats.ErrNoResponders):
		return say.Error("it does not answer; look whether it runs and can be reached from here")
	case errors.As(err, &api) && slices.Contains(full, api.ErrorCode):
		return say.Error("its disk is full; free some space there and try again")
	default:
		return err
	}
}
