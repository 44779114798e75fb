package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/host"
	"example.com/realign/ui/host/doctor"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/house"
	"example.com/realign/ui/host/join"
	"example.com/realign/ui/say"
)

// A classHosting is how a class is led that tables join from their own laptops.
type classHosting struct {
	classStart
	port     int
	address  string
	hostKey  string
	cards    string
	headless bool
	event    event
	before   folder.Opened // how the class was opened last; nothing where it never was
}

func classHostCommand() *cobra.Command {
	var l classHosting
	cmd := &cobra.Command{
		Use:   "host SESSION|FOLDER",
		Short: "Lead a session that tables join from their own laptops, by ssh",
		Long: "Host opens your console and a door: tables join with the ssh that is on their laptops, each with the\n" +
			"code on its card, and install nothing. Everything that is done is kept in a folder at once. If this\n" +
			"laptop stops, say the same with the folder: the class goes on where it stopped, paused, at the port and\n" +
			"address it had, and the same command brings each table back. Open a second window for the projector: realign class wall FOLDER.\n" +
			"Run realign class doctor the day before. A large event has several hosts: see --journal.",
		Args: arguments(0, 1, "the session"),
		RunE: func(cmd *cobra.Command, args []string) error {
			onServer, err := l.event.given()
			switch {
			case err != nil:
				return err
			case len(args) == 0 && !onServer:
				return usagef("the session is missing")
			}
			name := append(args, "")[0]
			if !onServer {
				l.recalls(cmd, name)
			}
			return l.run(cmd, name)
		},
	}
	f := cmd.Flags()
	f.StringVar(&l.folder, "folder", "", "the `FOLDER` to make (default: the session's id and the day, here)")
	f.StringSliceVar(&l.teams, "teams", nil, "the names of the `TEAMS` that came, with commas between, or how many (default: as many as the session needs at least)")
	f.IntVar(&l.fast, "rehearse", 1, "let the clock run `N` times as fast, up to 600")
	f.Var(&l.seed, "seed", "the luck of all teams (default: the session's, or a new one)")
	f.IntVar(&l.port, "port", join.UsualPort, "the `PORT` where tables knock; a folder has the one it had")
	f.StringVar(&l.address, "address", "", "the `NAME` or address by which the room reaches this laptop (default: as found; a folder has the one it was given)")
	f.StringVar(&l.hostKey, "host-key", "", "the `FILE` with the key that laptops know this one by (default: beside the saves)")
	f.StringVar(&l.cards, "cards", "", "the `FOLDER` for the join cards, to print (default: that of the class)")
	l.event.hostFlags(cmd)
	l.lines.add(cmd)
	f.BoolVar(&l.headless, "headless", false, "without a console: the clock leads, and what happens is printed; lead, typed there, opens the console after all")
	return cmd
}

// run opens the door, then the class, and then the console until it is closed.
func (l *classHosting) run(cmd *cobra.Command, name string) (err error) {
	if !l.headless && !l.lines.plain && !isTerminal(cmd.InOrStdin()) {
		return errors.New("the console needs a terminal; --plain takes lines from elsewhere, and --headless hosts a class without any")
	}
	if l.fast < 1 || l.fast > mostFast {
		return usagef("--rehearse is a number from 1 to %d", mostFast)
	}
	if err := clean.FileName(l.cards); err != nil { // before a class is made whose cards could not be
		return fmt.Errorf("--cards: %w", err)
	}
	b, err := l.begins(name)
	if err != nil {
		return err
	}
	listener, err := l.listen()
	if err != nil {
		return err
	}
	key, err := l.key(b != nil)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	k, err := l.keeps(name, b)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	defer house.KeepLittleInReserve()()
	h, err := l.hosts(k, key, listener)
	if err != nil {
		return errors.Join(err, listener.Close(), k.Close())
	}
	return errors.Join(l.lead(cmd, k, h), h.close(), k.Close())
}

// key returns the key that laptops know this one by, or all hosts of an event, which
// may begin here.
func (l *classHosting) key(begins bool) (door.HostKey, error) {
	switch {
	case l.hostKey != "":
		return door.OpenHostKey(l.hostKey)
	case l.event.at.URL != "":
		return l.event.hostKey(begins)
	}
	return join.OpenKey()
}

// recalls opens a class again as it was opened before, where the flags say nothing else:
// its join cards are on paper.
func (l *classHosting) recalls(cmd *cobra.Command, name string) {
	before, ok := folder.OpenedAt(name)
	if !ok || !folder.Is(name) {
		return
	}
	l.before = before
	if !cmd.Flags().Changed("port") {
		l.port = before.Port
	}
	if !cmd.Flags().Changed("address") {
		l.address = before.Address
	}
}

// opens keeps how the class is opened now, and returns what is to be said where the
// cards on paper are not true any more; "" where they are.
func (l *classHosting) opens(k *kept, h *hosting) (string, error) {
	if k.opens == nil {
		return "", nil
	}
	now := folder.Opened{Port: h.place.Port, Address: l.address}
	if l.address == "" {
		now.Found = cmp.Or(h.place.Name, h.place.Address)
	}
	if err := k.opens(now); err != nil {
		return "", fmt.Errorf("how this class is opened cannot be kept in %s: %w", k.path, err)
	}
	if l.before == (folder.Opened{}) || l.before == now {
		return "", nil
	}
	return say.Text("Tables join by another line than before, so the cards on paper are out of date: print them again, or read the line from the wall."), nil
}

// listen takes the port, before anything is written. An address of this computer
// alone lets nobody else in.
func (l *classHosting) listen() (net.Listener, error) {
	if l.port < 0 || l.port > 65535 {
		return nil, usagef("--port is a number from 1 to 65535")
	}
	alone := ""
	if ip, err := netip.ParseAddr(l.address); err == nil && ip.IsLoopback() {
		alone = l.address
	}
	listener, err := net.Listen("tcp", net.JoinHostPort(alone, strconv.Itoa(l.port)))
	if err != nil && l.port == l.before.Port {
		return nil, fmt.Errorf("this class was opened at port %d, which its join cards name, and something else uses that now (%w); close it, such as the same class in another window, or take another with --port %d and print the cards again", l.port, err, doctor.OtherPort(l.port))
	}
	if err != nil {
		return nil, fmt.Errorf("tables cannot knock at port %d, because something else uses it or this computer does not allow it (%w); take another with --port %d", l.port, err, doctor.OtherPort(l.port))
	}
	return listener, nil
}

// lead shows the console, or prints what happens, and then says how to go on.
func (l *classHosting) lead(cmd *cobra.Command, k *kept, h *hosting) error {
	page, err := join.WriteFiles(cmp.Or(l.cards, k.path), h.cards())
	if err != nil {
		return fmt.Errorf("the join cards cannot be written to %s: %w", cmp.Or(l.cards, k.path), err)
	}
	if k.found == nil { // who opens a class again has printed them
		fmt.Fprintf(cmd.ErrOrStderr(), "%s is written; print it\n", page)
	}
	changed, err := l.opens(k, h)
	if err != nil {
		return err
	}
	wanted := !l.headless
	if l.headless {
		out := newHeadless(k, h, cmd.OutOrStdout())
		out.opened = strings.TrimSpace(out.opened + " " + changed)
		if h.leads() && isTerminal(cmd.InOrStdin()) {
			ctx, stop := context.WithCancel(cmd.Context())
			defer stop()
			out.typed = typedUntil(ctx, cmd.InOrStdin())
		}
		wanted, err = out.run(cmd.Context())
	}
	if wanted && err == nil {
		err = l.console(cmd, k, h, changed)
	}
	if err != nil {
		return err
	}
	if h.hall.Class().Over() {
		return errors.Join(k.Export(h.hall.Class()), handOut(cmd, k.path, h.hall.Class().Script()))
	}
	fmt.Fprintf(cmd.ErrOrStderr(), "The class is kept. To go on: realign class host %s\n", k.again)
	return nil
}

// console shows the console until it is closed. Where the class is led already, as
// after it went without one for a while, nothing is said of how it was opened.
func (l *classHosting) console(cmd *cobra.Command, k *kept, h *hosting, changed string) error {
	th := host.Theme(cmd.OutOrStdout())
	h.sitsDown()
	d := host.NewDesk(host.Setup{Hall: h.hall, Export: k.Export, Theme: th, Source: k.source, Folder: k.folder(), Hosted: h.hosted(th)})
	if k.found != nil && !l.headless {
		d.Say(host.OpenedText(k.class, *k.found))
	}
	d.Say(changed)
	d.Say(wallHint(k.looks))
	return l.leads(cmd)(d, host.Streams{In: cmd.InOrStdin(), Out: cmd.OutOrStdout()})
}
