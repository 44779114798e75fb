package main

import (
	"net"
	"net/netip"

	"example.com/realign/ui/host"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/doctor"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/house"
	"example.com/realign/ui/host/join"
	"example.com/realign/ui/theme"
)

// A hosting is a class that is open to the room.
type hosting struct {
	hall   *hall.Hall
	house  *house.House
	door   *door.Door
	served chan error
	place  join.Place
	codes  join.Codes
}

// hosts opens the hall of a class, its house, and the door that stands at listener.
func (l *classHosting) hosts(k *kept, key door.HostKey, listener net.Listener) (*hosting, error) {
	clock := hall.NewClock(k.class.Now(), l.fast)
	h := &hosting{
		hall: hall.New(k.class, k.journal, clock.Now), served: make(chan error, 1),
		codes: join.NewCodes(k.Secret("table codes"), k.class.Script().Language),
		place: join.Place{Port: listener.Addr().(*net.TCPAddr).Port, Key: key},
	}
	go h.hall.Keep(clock)
	h.place.Name, h.place.Address = l.reached(h.place.Port)
	err := h.takes(k, l.headless)
	if err == nil && h.leads() && k.alone() {
		err = h.begins(k.found != nil)
	}
	if err != nil {
		h.hall.Close()
		return nil, err
	}
	h.house = house.New(h.hall, h.codes.Of, house.Screens)
	h.door = door.New(h.house, key, door.Usual)
	go func() { h.served <- h.door.Serve(listener) }()
	return h, nil
}

// begins tells the class that it was opened again, and the wall how to join.
func (h *hosting) begins(again bool) error {
	if again {
		if err := h.does(class.Act{Do: class.Resumed}); err != nil {
			return err
		}
	}
	return h.does(class.Act{Do: class.Invite, More: h.invitation()})
}

// close sends everybody away. What was done is kept.
func (h *hosting) close() error {
	h.door.Close()
	err := <-h.served
	h.house.Close()
	h.hall.Close()
	return err
}

func (h *hosting) does(a class.Act) error {
	return h.hall.Do(class.Command{By: class.Facilitator, Act: a})
}

// reached returns by which name or address the room reaches this laptop. Where it is
// in no network, nobody does.
func (l *classHosting) reached(port int) (name, address string) {
	if l.address == "" {
		p, _, _ := doctor.Here(port)
		return p.Name, p.Address
	}
	if _, err := netip.ParseAddr(l.address); err == nil {
		return "", l.address
	}
	return l.address, ""
}

// teams returns what the teams are called now.
func (h *hosting) teams() (names []string) {
	c := h.hall.Class()
	for i := range c.Teams() {
		names = append(names, c.TeamName(i))
	}
	return names
}

// code returns the code of a team as it is now.
func (h *hosting) code(team int) string {
	c := h.hall.Class()
	return h.codes.Of(c.TeamName(team), c.Renewed(team))
}

// cards returns the join cards as they are now.
func (h *hosting) cards() []join.Card {
	return h.place.Cards(h.hall.Class().Script().Title, h.teams(), h.code)
}

// hosted is what the console knows of the network.
func (h *hosting) hosted(th theme.Theme) *host.Hosted {
	return &host.Hosted{
		Invitation: h.invitation, Code: h.code,
		Screen: func(team, seat, width, height int) string { return h.house.Screen(th, team, seat, width, height) },
	}
}

// invitation is what the wall tells those who want to join.
func (h *hosting) invitation() []string {
	return h.place.Wall(h.teams(), theme.Plain, wallColumns, wallRows)
}

// The smallest wall.
const (
	wallColumns = 80
	wallRows    = 22
)
