package doctor

import (
	"context"
	"errors"
	"io/fs"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"example.com/realign/saves"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/join"
	"example.com/realign/ui/say"
)

// patience is how long the system may take to answer one question.
const patience = 2 * time.Second

// Read reads the facts of this laptop: that of a class that is hosted at a port and
// kept in the folder one is in. The size of the terminal and the time are the
// caller's to add. It leaves nothing behind.
func Read(port int) Facts {
	f := Facts{Port: port, Links: links()}
	if host, err := os.Hostname(); err == nil {
		f.Host, _, _ = strings.Cut(host, ".")
	}
	f.Found = lookUp(LocalName(f.Host))
	f.try()
	f.SSH, _ = exec.LookPath("ssh")
	f.files()
	if path, err := os.Executable(); err == nil {
		if about, err := os.Stat(path); err == nil {
			f.Newest = about.ModTime()
		}
	}
	f.Sleep = sleeps(runtime.GOOS)
	return f
}

// Here returns where a class that is hosted at a port can be joined, as far as this
// laptop knows, but for the key; and all of its own addresses. The name is told where
// it leads to the address.
func Here(port int) (join.Place, []netip.Addr, error) {
	all := links()
	best, ok := Likeliest(all)
	if !ok {
		return join.Place{}, nil, say.Error("this laptop has no address in any network that a table could be in; join the network of the room, and end a VPN if one is on")
	}
	p := join.Place{Address: best.String(), Port: port}
	if host, err := os.Hostname(); err == nil {
		host, _, _ = strings.Cut(host, ".")
		if slices.Contains(lookUp(LocalName(host)), best) {
			p.Name = LocalName(host)
		}
	}
	var own []netip.Addr
	for _, l := range all {
		own = append(own, l.Addresses...)
	}
	return p, own, nil
}

// links lists the ways into networks. Where the system does not tell, there are
// none.
func links() (all []Link) {
	cards, _ := net.Interfaces()
	for _, c := range cards {
		l := Link{
			Name: c.Name, Up: c.Flags&net.FlagUp != 0, Loopback: c.Flags&net.FlagLoopback != 0,
			PointToPoint: c.Flags&net.FlagPointToPoint != 0,
		}
		addresses, _ := c.Addrs()
		for _, a := range addresses {
			if p, err := netip.ParsePrefix(a.String()); err == nil {
				l.Addresses = append(l.Addresses, p.Addr())
			}
		}
		all = append(all, l)
	}
	return all
}

// lookUp returns what a name leads to. Programs for Linux do not see by themselves
// what its other programs see of names in the room, so there the system is asked.
func lookUp(name string) (found []netip.Addr) {
	if runtime.GOOS == "linux" {
		for line := range strings.Lines(answer("getent ahosts", name)) {
			text, _, _ := strings.Cut(line, " ")
			if ip, err := netip.ParseAddr(strings.TrimSpace(text)); err == nil {
				found = append(found, ip)
			}
		}
		return found
	}
	ctx, end := context.WithTimeout(context.Background(), patience)
	defer end()
	found, _ = net.DefaultResolver.LookupNetIP(ctx, "ip", name) // where it is not found, it leads nowhere
	return found
}

// answer returns what a program of the system says, or nothing. The command is one
// of ours, and about is what it is asked about.
func answer(command string, about ...string) string {
	ctx, end := context.WithTimeout(context.Background(), patience)
	defer end()
	words := append(strings.Fields(command), about...)
	out, err := exec.CommandContext(ctx, words[0], words[1:]...).Output()
	if err != nil {
		return ""
	}
	return string(out)
}

// try receives at the port and tries to get there by each address. What is received
// is not answered: to be connected is all that is wanted.
func (f *Facts) try() {
	l, err := net.Listen("tcp", ":"+strconv.Itoa(f.Port))
	if err != nil {
		f.Listens = plainly(err)
		return
	}
	defer func() { _ = l.Close() }() // nothing was received
	for _, a := range Addresses(f.Links) {
		if a.Kind > Public {
			continue
		}
		conn, err := net.DialTimeout("tcp", netip.AddrPortFrom(a.IP, uint16(f.Port)).String(), patience)
		if err == nil {
			_ = conn.Close() // nothing was said
		}
		f.Reaches = append(f.Reaches, Reach{a.IP, plainly(err)})
	}
}

// files looks at the key and at the folders that are written to.
func (f *Facts) files() {
	here, err := os.Getwd()
	if err == nil {
		f.Folders = append(f.Folders, placeOf(here))
		f.Room, f.Roomy = freeRoom(here)
	}
	path, err := join.KeyPath()
	if err != nil {
		f.Key = err
		return
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		_, f.Key = door.OpenHostKey(path)
	}
	if dir, err := saves.Dir(); err == nil {
		f.Folders = append(f.Folders, placeOf(nearest(filepath.Dir(dir))))
	}
}

// nearest returns a folder, or where it is not there yet, the one in which it would
// be made.
func nearest(path string) string {
	for {
		if _, err := os.Stat(path); err == nil || filepath.Dir(path) == path {
			return path
		}
		path = filepath.Dir(path)
	}
}

// placeOf looks at a folder. In one like /tmp everybody writes, and nobody changes
// what is of others.
func placeOf(path string) Place {
	p := Place{Path: path, Wrong: writable(path)}
	if about, err := os.Stat(path); err == nil && runtime.GOOS != "windows" {
		p.Shared = about.Mode().Perm()&0o002 != 0 && about.Mode()&fs.ModeSticky == 0
	}
	return p
}

// writable says why nothing can be written in a folder. It writes nothing that
// stays.
func writable(path string) error {
	f, err := os.CreateTemp(path, ".realign-*")
	if err != nil {
		return plainly(err)
	}
	return plainly(errors.Join(f.Close(), os.Remove(f.Name())))
}

// plainly returns why the system refused, without its own words around it.
func plainly(err error) error {
	var number syscall.Errno
	if errors.As(err, &number) {
		return number
	}
	var late interface{ Timeout() bool }
	if errors.As(err, &late) && late.Timeout() {
		return os.ErrDeadlineExceeded
	}
	return err
}
