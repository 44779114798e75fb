package main

import (
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"example.com/realign/ui/handout"
	"example.com/realign/ui/say"
)

func classPrintCommand() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use:   "print SESSION",
		Short: "Write run sheet, role cards, ballots and decision sheets as a page to print",
		Long: "Print writes one HTML file, to be opened in any browser and printed on A4 or Letter: the run\n" +
			"sheet, role cards to cut (four a page), ballot slips and count sheets, sheets for decisions on\n" +
			"paper, and the privacy notice to read aloud. It needs nothing else and asks for nothing outside.",
		Args: arguments(1, 1, "the session"),
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := openSession(args[0])
			if err != nil {
				return err
			}
			path := handoutPath(out, s.ID)
			if !endsIn(path, ".html", ".htm") {
				return usagef("--html names the file that is written, which ends in .html, or a folder; %q is neither", path)
			}
			h := handout.New(&s)
			if err := putPage(path, h.WriteHTML); err != nil {
				return err
			}
			return emitText(cmd, say.Textf("%s is written. Open it in a browser and print it.", path)+"\n")
		},
	}
	cmd.Flags().StringVar(&out, "html", "", "the `FILE` to write, or the folder to write it in (default: the session's id, here)")
	return cmd
}

// handoutPath returns the file for the pages of a session.
func handoutPath(out, id string) string {
	name := id + ".html"
	if out == "" {
		return name
	}
	if about, err := os.Stat(out); err == nil && about.IsDir() {
		return filepath.Join(out, name)
	}
	return out
}
