package class

// Several hosts may serve one class, of which one leads: it opens the class again after
// all were stopped, and goes on where nobody is at a console. Two that open a class in
// the same moment both find nobody, so what is written down first decides.

// leader is the host that leads.
type leader struct {
	host  string // "" where no host ever had to say so
	clock bool   // it leads by the clock alone
}

// Leader returns the host that leads, and whether it does by the clock alone.
func (c *Class) Leader() (host string, byClock bool) { return c.leader.host, c.leader.clock }

// leads refuses a host that leads after another one than does by now.
func (c *Class) leads(cmd *Command) bool { return cmd.Host != "" && cmd.Text == c.leader.host }
