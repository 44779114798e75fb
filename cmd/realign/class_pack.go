package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
	"example.com/realign/saves/pack"
	"example.com/realign/saves/ticket"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/say"
)

// A packOptions is what the flags of pack say.
type packOptions struct {
	named       []string // one name a flag
	several     []string // names, or how many
	out         string
	key, course string
	seed        seedFlag
}

func classPackCommand() *cobra.Command {
	o := &packOptions{}
	cmd := &cobra.Command{
		Use:   "pack SESSION",
		Short: "Make a start file for each team, for a class without a network",
		Long: "Pack makes one file for each team, to be handed out on a stick or by mail. It holds the scenario,\n" +
			"the luck and the team's name. A team plays on it with realign play FILE and hands the same file\n" +
			"in; realign class collect takes it. With a key, each file carries a ticket by which it can be told\n" +
			"from one that was started elsewhere. How often a team began anew from a copy nobody can tell.",
		Args: arguments(1, 1, "the session"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := notTogether(cmd, []string{"team", "teams"}); err != nil {
				return err
			}
			s, err := openSession(args[0])
			if err != nil {
				return err
			}
			text, err := o.pack(&s)
			if err != nil {
				return err
			}
			return emitText(cmd, text)
		},
	}
	f := cmd.Flags()
	f.StringArrayVar(&o.named, "team", nil, "the `NAME` of a team; as often as there are teams")
	f.StringSliceVar(&o.several, "teams", nil, "the names of the `TEAMS`, or how many by the session's own names (default: as many as it has)")
	f.StringVarP(&o.out, "output", "o", "", "the `FOLDER` for the files (default: the session's id, here)")
	f.StringVar(&o.key, "key", "", "the `FILE` of the host's secret key, which is made if it is not there")
	f.StringVar(&o.course, "course", "", "the `NAME` of the course on the tickets (default: the session's id)")
	f.Var(&o.seed, "seed", "the luck of all teams (default: the session's, or a new one)")
	return cmd
}

// pack makes the files and says what was made.
func (o *packOptions) pack(s *sessions.Session) (string, error) {
	teams, err := o.teams(s)
	if err != nil {
		return "", err
	}
	signs, err := o.host(s)
	if err != nil {
		return "", err
	}
	dir := o.out
	if dir == "" {
		dir = s.ID
	}
	head := saves.Head{Rules: saves.Rules, Seed: o.seed.luck(s), Scenario: s.Scenario, Aid: s.Aid, Pace: s.Pace}
	starts, err := pack.Write(dir, head, teams, signs.course)
	if err != nil {
		signs.takeBack()
		return "", err
	}
	var b strings.Builder
	b.WriteString(say.Textf("%s, seed %d. A start file for each team:", say.Text(s.Scenario.Title), head.Seed) + "\n\n")
	for _, start := range starts {
		fmt.Fprintf(&b, "  %-20s %s\n", start.Team, start.Path)
	}
	fmt.Fprintf(&b, "\n%s\n%s\n", say.Textf("A team plays on its file: realign play %s", typed(starts[0].Path)), say.Textf("Take them in afterwards:  realign class collect %s", typed(dir)))
	if signs.public != "" {
		b.WriteString(say.Textf("Check the tickets with:   --key %s", signs.public) + "\n")
	}
	return b.String(), nil
}

// typed returns the name of a file as it is typed, in quotes where it has spaces.
func typed(path string) string {
	if strings.Contains(path, " ") {
		return `"` + path + `"`
	}
	return path
}

// teams returns what the teams are called.
func (o *packOptions) teams(s *sessions.Session) ([]string, error) {
	if len(o.named) > 0 {
		return o.named, nil
	}
	return namedTeams(o.several, max(1, len(s.Teams.Names)), s)
}

// A signing is what the host signs with, and the public key by which tickets are
// checked. Without a key nothing is signed.
type signing struct {
	course pack.Course
	public string
	made   []string // the files of keys that were made for it
}

// takeBack removes the keys that were made for what then came to nothing.
func (g *signing) takeBack() {
	for _, path := range g.made {
		_ = os.Remove(path) // nobody was given anything that it signed
	}
}

// host returns what the host signs with.
func (o *packOptions) host(s *sessions.Session) (signing, error) {
	switch {
	case o.key == "" && o.course != "":
		return signing{}, usagef("--course stands on tickets, which only a key makes; add --key")
	case o.key == "":
		return signing{}, nil
	}
	name := o.course
	if name == "" {
		name = s.ID
	}
	course, err := clean.Line(name, ticket.MaxName)
	if err != nil {
		return signing{}, usagef("--course: %w", err)
	}
	g := signing{course: pack.Course{Name: course, Random: rand.Reader}}
	if _, there := os.Lstat(o.key); errors.Is(there, fs.ErrNotExist) {
		err = g.make(o.key, s.ID)
	} else {
		err = g.read(o.key)
	}
	return g, err
}

// publicSuffix ends the name of the file with the public half of a key.
const publicSuffix = ".pub"

// read reads the host's keys.
func (g *signing) read(path string) error {
	secret, err := readText(path)
	if err != nil {
		return err
	}
	public, err := readText(path + publicSuffix)
	g.course.Secret, g.public = strings.TrimSpace(string(secret)), strings.TrimSpace(string(public))
	return err
}

// make makes the host's keys, both or none.
func (g *signing) make(path, name string) error {
	secret, public, err := ticket.NewKey(rand.Reader, name)
	if err != nil {
		return err
	}
	if err := ticket.WriteKey(path, secret); err != nil {
		return err
	}
	g.made = append(g.made, path)
	if err := writeNew(path+publicSuffix, []byte(public+"\n")); err != nil {
		g.takeBack()
		return err
	}
	g.made = append(g.made, path+publicSuffix)
	g.course.Secret, g.public = secret, public
	return nil
}
