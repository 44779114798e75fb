package doctor

import (
	"fmt"
	"strings"
	"time"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/say"
)

// The words of findings, for scripts.
const (
	aboutPort    = "port"
	aboutRoom    = "network"
	aboutName    = "name"
	aboutReach   = "reach"
	aboutSSH     = "ssh"
	aboutKey     = "key"
	aboutFolder  = "folder"
	aboutDisk    = "disk"
	aboutWindow  = "window"
	aboutClock   = "clock"
	aboutSleep   = "sleep"
	sizeOfDesk   = 30  // rows
	widthOfDesk  = 100 // cells
	sizeOfWall   = 22
	widthOfWall  = 80
	roomOfAClass = 50 << 20 // bytes: what the longest class writes, with room to spare
	nameRoom     = 60       // the longest name of a machine or a link that is told, in cells
	pathRoom     = 200
)

// examinations is what is looked at, in this order.
var examinations = []func(*Facts) Finding{
	port, room, name, reach, client, key, folder, disk, window, clock, sleep,
}

// Examine returns what was found, one finding for each thing that is looked at.
func Examine(f *Facts) []Finding {
	all := make([]Finding, len(examinations))
	for i, look := range examinations {
		all[i] = look(f)
	}
	return all
}

// port looks whether tables can be received.
func port(f *Facts) Finding {
	r := Finding{About: aboutPort, Level: Fine, Title: say.Text("The port"), Found: say.Textf("Port %d is free.", f.Port)}
	if f.Listens != nil {
		r.Level = Stops
		r.Found = say.Textf("Nothing can be received at port %d: %s.", f.Port, told(f.Listens))
		r.Means = say.Text("Another program has it, perhaps a class that is still open, or this system keeps it for itself.")
		r.Do = say.Text("Close the other program, or take another port, here and when you host:") + fmt.Sprintf("\n    realign class doctor --port %d", OtherPort(f.Port))
	}
	return r
}

// lastPort is the highest port there is.
const lastPort = 65535

// OtherPort returns a port to take where one is used by something else.
func OtherPort(port int) int {
	if port >= lastPort {
		return lastPort - 1
	}
	return port + 1
}

// room looks at which address tables would type.
func room(f *Facts) Finding {
	r := Finding{About: aboutRoom, Level: Fine, Title: say.Text("The room's network")}
	all := Addresses(f.Links)
	best, ok := Likeliest(f.Links)
	var others []string
	for _, a := range all {
		if a.IP != best && a.IP.Is4() && a.Kind != Loopback {
			others = append(others, say.Textf("%s (%s): %s.", a.IP, clean.Fit(a.Link, nameRoom), a.Kind))
		}
	}
	if !ok {
		r.Level = Stops
		r.Found = strings.Join(append([]string{say.Text("This laptop has no address in any network that a table could be in.")}, others...), "\n")
		r.Means = say.Text("Tables could not reach it.")
		r.Do = say.Text("Join the network of the room, by cable if there is one, and end a VPN if one is on. A small router of your own, without the internet, does as well.")
		return r
	}
	r.Found = strings.Join(append([]string{say.Textf("The address to type is %s: %s.", best, all[0].Kind)}, others...), "\n")
	switch {
	case all[0].Kind == Hotspot:
		r.Level = Note
		r.Means = say.Text("Some telephones keep those who share their connection from reaching each other.")
	case all[0].Kind == Public:
		r.Level = Note
		r.Means = say.Text("Whoever is in the internet may be able to knock here. The table codes keep them out.")
	case len(all) > 1 && all[1].Kind == Room && all[1].IP.Is4():
		r.Level = Note
		r.Means = say.Text("It is in more than one network. Tables have to be in the one whose address they type.")
		r.Do = say.Text("Leave the networks that you do not need.")
	}
	return r
}

// name looks whether tables could type a name instead of numbers.
func name(f *Facts) Finding {
	r := Finding{About: aboutName, Level: Fine, Title: say.Text("The name")}
	called := clean.Fit(LocalName(f.Host), nameRoom).String()
	best, _ := Likeliest(f.Links)
	for _, ip := range f.Found {
		if ip.Unmap() == best {
			r.Found = say.Textf("The name %s leads to this laptop.", called)
			r.Means = say.Text("Tables can type it instead of the address. On the cards stand both.")
			return r
		}
	}
	r.Level = Note
	r.Found = say.Textf("The name %s does not lead to this laptop's address in the room.", called)
	r.Means = say.Text("Tables type the address, which is another one in another room. The line on the cards is a little longer, so that laptops know this host again all the same.")
	return r
}

// reach looks whether the laptop reaches itself by that address.
func reach(f *Facts) Finding {
	r := Finding{About: aboutReach, Level: Fine, Title: say.Text("Reaching it")}
	best, ok := Likeliest(f.Links)
	for _, tried := range f.Reaches {
		switch {
		case !ok || tried.Address != best:
		case tried.Failed != nil:
			r.Level = Stops
			r.Found = say.Textf("This laptop does not reach itself at %s: %s.", best, told(tried.Failed))
			r.Means = say.Text("A firewall of this laptop is in the way, so tables will not reach it either.")
			r.Do = say.Text("Let this program receive connections: the firewall's settings have a list of programs that may.")
			return r
		default:
			r.Found = say.Textf("This laptop reaches itself at %s.", best)
			r.Means = say.Text("Its own firewall lets itself through. What it and the network do with others is another thing.")
			return r
		}
	}
	r.Level = Note
	r.Found = say.Text("There was no address to try.")
	return r
}

// client looks for the ssh of this laptop, for a last try of one's own.
func client(f *Facts) Finding {
	r := Finding{About: aboutSSH, Level: Fine, Title: say.Text("An ssh of its own")}
	if f.SSH != "" {
		r.Found = say.Textf("It is %s.", clean.Fit(f.SSH, pathRoom))
		r.Means = say.Text("You can join your own class in a second window, to see what a table sees.")
		return r
	}
	r.Level = Note
	r.Found = say.Text("There is no ssh on this laptop.")
	r.Means = say.Text("Hosting needs none. The tables need it: Windows since 2018, macOS and Linux have it.")
	r.Do = say.Text("On a table's Windows laptop where it is missing: Settings, Optional features, OpenSSH Client.")
	return r
}

// key looks at what laptops know this host by.
func key(f *Facts) Finding {
	r := Finding{About: aboutKey, Level: Fine, Title: say.Text("The host key")}
	if f.Key == nil {
		r.Found = say.Text("It is in order, or will be made the first time.")
		return r
	}
	r.Level = Stops
	r.Found = told(f.Key) + "."
	r.Means = say.Text("Laptops know this host by its key, and somebody who has it can pass for you.")
	return r
}

// folder looks whether what is done can be written down.
func folder(f *Facts) Finding {
	r := Finding{About: aboutFolder, Level: Fine, Title: say.Text("The folders"), Found: say.Text("What a class writes can be written.")}
	for _, p := range f.Folders {
		if p.Shared && r.Level == Fine {
			r.Level = Note
			r.Found = say.Textf("Everybody on this computer can write in %s.", clean.Fit(p.Path, pathRoom))
			r.Means = say.Text("Somebody else could put another class or another key in the place of yours.")
			r.Do = say.Text("Keep both in folders of your own.")
		}
		if p.Wrong != nil {
			r.Level = Stops
			r.Found = say.Textf("Nothing can be written in %s: %s.", clean.Fit(p.Path, pathRoom), told(p.Wrong))
			r.Means = say.Text("Every choice is written down before it counts, so nothing would.")
			r.Do = say.Text("Go to a folder of your own, and host from there.")
		}
	}
	return r
}

// disk looks at the room for it.
func disk(f *Facts) Finding {
	r := Finding{About: aboutDisk, Level: Fine, Title: say.Text("Room on the disk")}
	switch {
	case !f.Roomy:
		r.Level = Note
		r.Found = say.Text("How much is free could not be read. A class needs less than 50 MB.")
	case f.Room < roomOfAClass:
		r.Level = Stops
		r.Found = say.Textf("%d MB are free. A class needs up to 50 MB.", f.Room>>20)
		r.Means = say.Text("When the disk is full nothing is lost, and nobody can decide anything until there is room.")
		r.Do = say.Text("Free some space.")
	default:
		r.Found = say.Textf("%d MB are free. A class needs less than 50 MB.", f.Room>>20)
	}
	return r
}

// window looks whether the console fits.
func window(f *Facts) Finding {
	r := Finding{About: aboutWindow, Level: Fine, Title: say.Text("The window")}
	switch {
	case f.Width == 0:
		r.Level = Note
		r.Found = say.Textf("This is no terminal. The console needs a window of %d by %d characters, the wall one of %d by %d.", widthOfDesk, sizeOfDesk, widthOfWall, sizeOfWall)
	case f.Width < widthOfDesk || f.Height < sizeOfDesk:
		r.Level = Note
		r.Found = say.Textf("It has %d by %d characters. The console needs %d by %d, the wall %d by %d.", f.Width, f.Height, widthOfDesk, sizeOfDesk, widthOfWall, sizeOfWall)
		r.Do = say.Text("Make the window larger, or the letters smaller, before you host.")
	default:
		r.Found = say.Textf("It has %d by %d characters, enough for the console and for the wall.", f.Width, f.Height)
	}
	return r
}

// clock looks whether the time can be right.
func clock(f *Facts) Finding {
	r := Finding{About: aboutClock, Level: Fine, Title: say.Text("The clock")}
	r.Found = say.Textf("It says %s.", f.Now.Format("2006-01-02 15:04"))
	if f.Now.Before(f.Newest.Add(-24 * time.Hour)) {
		r.Level = Note
		r.Found = say.Textf("It says %s, and files on this laptop are from after that.", f.Now.Format("2006-01-02 15:04"))
		r.Means = say.Text("The minutes of the class are counted right all the same. The date in its folder would be wrong, and with it the day on which it is to be forgotten.")
		r.Do = say.Text("Set the date and the time.")
	}
	return r
}

// sleep looks whether the laptop stays awake.
func sleep(f *Facts) Finding {
	r := Finding{About: aboutSleep, Level: Note, Title: say.Text("Sleep")}
	r.Means = say.Text("If it sleeps in a class, the class is paused when it wakes, and nothing is lost. But tables lose their connection and have to join again.")
	minutes := int(f.Sleep.After / time.Minute)
	switch {
	case !f.Sleep.Known:
		r.Found = say.Text("Whether this laptop goes to sleep by itself could not be read.")
	case f.Sleep.After == 0:
		r.Level, r.Means = Fine, ""
		r.Found = say.Text("This laptop does not go to sleep by itself while it has power.")
		return r
	default:
		r.Found = say.Many(minutes, "This laptop goes to sleep after a minute without a key.", "This laptop goes to sleep after %d minutes without a key.", minutes)
	}
	r.Do = say.Text("Set it to never for the day, plug it in, and leave the lid open.")
	return r
}

// LocalName returns how a host is called in its own network.
func LocalName(host string) string { return strings.ToLower(host) + ".local" }

// told returns an error as it can be shown.
func told(err error) string {
	return strings.TrimRight(clean.Fit(say.Why(err), pathRoom).String(), ".")
}
