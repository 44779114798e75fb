package doctor

import (
	"net/netip"
	"testing"

	"github.com/stretchr/testify/assert"
)

// link returns a link that is up.
func link(name string, addresses ...string) Link {
	l := Link{Name: name, Up: true}
	for _, a := range addresses {
		l.Addresses = append(l.Addresses, netip.MustParseAddr(a))
	}
	return l
}

func TestTheRoomsAddressIsToldFromAllOthers(t *testing.T) {
	for _, tt := range []struct {
		name, address string
		want          Kind
	}{
		{"wlan0", "192.168.8.2", Room}, {"en0", "10.4.7.1", Room}, {"Wi-Fi", "172.20.3.4", Room}, {"eth0", "fd00::2", Room},
		{"wlan0", "172.20.10.2", Hotspot}, {"Local Area Connection* 2", "192.168.137.1", Hotspot}, {"wlan0", "192.168.43.7", Hotspot},
		{"eth0", "203.0.113.5", Public}, {"en0", "2001:db8::1", Public},
		{"docker0", "172.17.0.1", Container}, {"br-5f2c1", "172.19.0.1", Container}, {"vEthernet (WSL)", "172.28.0.1", Container},
		{"virbr0", "192.168.122.1", Container}, {"VirtualBox Host-Only", "192.168.56.1", Container},
		{"utun3", "10.8.0.2", Tunnel}, {"tailscale0", "100.101.102.103", Tunnel}, {"wg0", "10.9.0.1", Tunnel}, {"eth1", "100.64.0.9", Tunnel},
		{"wlan0", "169.254.7.7", LinkLocal}, {"en0", "fe80::1%en0", LinkLocal},
		{"lo", "127.0.0.1", Loopback}, {"lo", "::1", Loopback},
	} {
		all := Addresses([]Link{link(tt.name, tt.address)})
		assert.Equal(t, tt.want, all[0].Kind, "%s %s", tt.name, tt.address)
	}
	point := link("ras0", "10.1.1.1")
	point.PointToPoint = true
	assert.Equal(t, Tunnel, Addresses([]Link{point})[0].Kind)
	down := link("eth0", "192.168.1.2")
	down.Up = false
	assert.Empty(t, Addresses([]Link{down}))
}

func TestTheShortAddressOfTheRoomIsTypedBeforeAllOthers(t *testing.T) {
	links := []Link{
		link("lo", "127.0.0.1", "::1"), link("docker0", "172.17.0.1"), link("utun1", "10.8.0.2"),
		link("wlan0", "fe80::9", "fd00::9", "192.168.8.2"),
	}
	best, ok := Likeliest(links)
	assert.True(t, ok)
	assert.Equal(t, "192.168.8.2", best.String())
	best, ok = Likeliest([]Link{link("wlan0", "fe80::9", "fd00::9")})
	assert.True(t, ok)
	assert.Equal(t, "fd00::9", best.String())
	best, _ = Likeliest([]Link{link("eth0", "fd00::2", "203.0.113.5")})
	assert.Equal(t, "203.0.113.5", best.String())
	_, ok = Likeliest(links[:3])
	assert.False(t, ok, "none of these leads into a room")
	_, ok = Likeliest([]Link{link("wlan0", "169.254.1.1")})
	assert.False(t, ok)
}
