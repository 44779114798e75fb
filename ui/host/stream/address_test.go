package stream

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Whoever reads what went wrong may stand before the wall, so no password is in it,
// also where the address is none.
func TestNoPasswordOfAnAddressIsTold(t *testing.T) {
	for _, address := range []string{
		"nats://user:plugh@ho st:4222", "nats://user:plugh@host:99999999", "nats://user:plu%zzgh@127.0.0.1:1", "user:plugh@127.0.0.1:1",
		"tls://user:plugh@127.0.0.1:1", "nats://plugh:plugh/plugh@127.0.0.1:1", "nats://user:x@127.0.0.1:1,nats://user:plugh@[::1", "nats://user:plugh@", "://plugh",
	} {
		nc, err := Server{URL: address}.connect()
		if assert.Error(t, err, address) {
			assert.NotContains(t, err.Error(), "plu", address)
			continue
		}
		nc.Close()
	}
}
