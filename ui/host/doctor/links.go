package doctor

import (
	"net/netip"
	"slices"
	"strings"

	"example.com/realign/ui/say"
)

// A Kind is what an address of a laptop is good for.
type Kind int

// The kinds, the likeliest to be the room's first.
const (
	Room      Kind = iota // of a private network, such as a room's Wi-Fi
	Hotspot               // of a telephone or laptop that shares its connection
	Public                // that the whole internet may reach
	Tunnel                // of a VPN: it leads to an office, not into the room
	Container             // of programs and machines within this laptop
	LinkLocal             // that a laptop gives itself where nobody gives it one
	Loopback              // that means this laptop itself
)

// String says what an address of the kind is.
func (k Kind) String() string {
	switch k {
	case Room:
		return say.Text("a network like that of a room")
	case Hotspot:
		return say.Text("a connection that a telephone or a laptop shares")
	case Public:
		return say.Text("an address in the open internet")
	case Tunnel:
		return say.Text("a VPN, which does not lead into the room")
	case Container:
		return say.Text("a network within this laptop")
	case LinkLocal:
		return say.Text("an address that this laptop gave itself, because no network gave it one")
	default:
		return say.Text("this laptop itself")
	}
}

// An Address is an address of a laptop and what it is good for.
type Address struct {
	IP   netip.Addr
	Link string
	Kind Kind
}

// The beginnings of names by which systems call links that lead into no room.
var (
	containers = strings.Fields("docker br- veth virbr vmnet vboxnet vmenet cni podman lxc lxd flannel cali kube bridge1 vethernet wsl hyper-v")
	tunnels    = strings.Fields("tun tap utun wg ppp tailscale zt nordlynx proton ipsec gpd cscotun wireguard openvpn anyconnect")
)

// Networks that are known by their numbers.
var (
	shared   = networks("172.20.10.0/28", "192.168.43.0/24", "192.168.49.0/24", "192.168.137.0/24") // iPhone, Android, Wi-Fi Direct, Windows
	carriers = networks("100.64.0.0/10")                                                            // RFC 6598, which VPNs use
	within   = networks("172.17.0.0/16", "172.18.0.0/16", "192.168.122.0/24", "192.168.56.0/24")    // Docker, libvirt and VirtualBox unless told otherwise
)

func networks(texts ...string) (all []netip.Prefix) {
	for _, text := range texts {
		all = append(all, netip.MustParsePrefix(text))
	}
	return all
}

// Addresses returns the addresses of links that are up, the likeliest to be the
// room's first. People type them, so of those that a table might reach, the short
// ones of four numbers come before all others.
func Addresses(links []Link) (all []Address) {
	for _, l := range links {
		if !l.Up {
			continue
		}
		for _, ip := range l.Addresses {
			ip = ip.Unmap().WithZone("")
			all = append(all, Address{IP: ip, Link: l.Name, Kind: kindOf(&l, ip)})
		}
	}
	slices.SortStableFunc(all, func(a, b Address) int { return a.rank() - b.rank() })
	return all
}

// rank puts addresses in the order in which they are tried.
func (a Address) rank() int {
	if a.Kind <= Public && a.IP.Is4() {
		return int(a.Kind)
	}
	return int(a.Kind) + int(Public) + 1
}

func kindOf(l *Link, ip netip.Addr) Kind {
	name := strings.ToLower(l.Name)
	begins := func(with string) bool { return strings.HasPrefix(name, with) }
	in := func(list []netip.Prefix) bool {
		return slices.ContainsFunc(list, func(p netip.Prefix) bool { return p.Contains(ip) })
	}
	switch {
	case l.Loopback || ip.IsLoopback():
		return Loopback
	case ip.IsLinkLocalUnicast():
		return LinkLocal
	case slices.ContainsFunc(containers, begins) || in(within):
		return Container
	case l.PointToPoint || slices.ContainsFunc(tunnels, begins) || in(carriers):
		return Tunnel
	case in(shared):
		return Hotspot
	case ip.IsPrivate():
		return Room
	default:
		return Public
	}
}

// Likeliest returns the address that is likeliest to be the room's, and whether
// there is one that tables might reach.
func Likeliest(links []Link) (netip.Addr, bool) {
	all := Addresses(links)
	if len(all) == 0 || all[0].Kind > Public {
		return netip.Addr{}, false
	}
	return all[0].IP, true
}
