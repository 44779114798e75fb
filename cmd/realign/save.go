package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
	"example.com/realign/saves/whole"
	"example.com/realign/scenarios"
)

func saveCommand() *cobra.Command {
	return group("save", "Look at saved games, share them and play them again",
		saveInfoCommand(), saveVerifyCommand(), saveReplayCommand(), saveCodeCommand(), saveDecodeCommand(),
		saveForkCommand(), saveDiffCommand(), saveRepairCommand())
}

// A gameSource says where a game comes from: a file or a code.
type gameSource struct {
	scenario string // a file that a code may need
	long     bool   // a replay may take long
}

// flags adds the flags of s to cmd, of which a code may be an argument.
func (s *gameSource) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&s.scenario, "scenario", "", "the `FILE` of the scenario, for a code that needs one")
	cmd.Flags().BoolVar(&s.long, "long", false, "play the game again even if that takes long")
}

// maxCodeText is the most text that is read as a code, in bytes.
const maxCodeText = 64 << 10

// open returns the game that arg names: a file, a code, or - for a code on
// standard input.
func (s *gameSource) open(cmd *cobra.Command, arg string) (saves.Saved, error) {
	if s.isCode(arg) {
		return s.decode(cmd, arg)
	}
	saved, err := saves.Read(arg)
	if err != nil {
		return saved, err
	}
	return saved, s.allowed(&saved)
}

// decode returns the game of a code.
func (s *gameSource) decode(cmd *cobra.Command, arg string) (saves.Saved, error) {
	code, more, err := s.code(cmd, arg)
	if err != nil {
		return saves.Saved{}, err
	}
	return saves.Decode(code, more...)
}

// judge returns the verdict on the game that arg names.
func (s *gameSource) judge(cmd *cobra.Command, arg string) (saves.Judgement, error) {
	if s.isCode(arg) {
		code, more, err := s.code(cmd, arg)
		if err != nil {
			return saves.Judgement{}, err
		}
		return saves.JudgeCode(code, more...)
	}
	saved, err := saves.Read(arg)
	if err != nil {
		return saves.Judge(arg) // and what is wrong with it
	}
	if err := s.allowed(&saved); err != nil {
		return saves.Judgement{}, err
	}
	return saved.Judge()
}

// code returns the text of a code and the scenarios that it may need.
func (s *gameSource) code(cmd *cobra.Command, arg string) (string, []scenarios.Scenario, error) {
	if arg == "-" {
		text, err := io.ReadAll(io.LimitReader(cmd.InOrStdin(), maxCodeText))
		if err != nil {
			return "", nil, fmt.Errorf("the code cannot be read: %w", whole.Reason(err))
		}
		arg = string(saves.FromUTF16(text))
	}
	if s.scenario == "" {
		return arg, nil, nil
	}
	sc, err := scenarios.Open(s.scenario)
	return arg, []scenarios.Scenario{sc}, err
}

// isCode reports whether arg is a code, or says where one is, rather than a
// file's name.
func (*gameSource) isCode(arg string) bool {
	if arg == "-" {
		return true
	}
	_, err := os.Lstat(arg)
	return err != nil && saves.IsCode(arg)
}

// allowed refuses a game that takes long to play again, unless that is wanted.
func (s *gameSource) allowed(saved *saves.Saved) error {
	if saved.Work() <= saves.AskWork || s.long {
		return nil
	}
	return fmt.Errorf("playing this game again takes %d million steps, some seconds or more; add --long to do it",
		saved.Work()/1_000_000)
}

// replayed returns the game that arg names, played again.
func (s *gameSource) replayed(cmd *cobra.Command, arg string) (saves.Saved, saves.Replayed, error) {
	saved, err := s.open(cmd, arg)
	if err != nil {
		return saved, saves.Replayed{}, err
	}
	r, err := saved.Replay()
	return saved, r, err
}

// unsound returns the verdict of a replay as an error if the run did not come
// out as it was recorded.
func unsound(r *saves.Replayed) error {
	if r.Sound() {
		return nil
	}
	return errors.New(r.Message)
}

// putSave makes a save of a game: a new file, or text on standard output.
func putSave(cmd *cobra.Command, path string, saved *saves.Saved) error {
	if path != "" {
		return saves.Write(path, saved)
	}
	text, err := saved.Text()
	if err != nil {
		return err
	}
	return emitText(cmd, string(text))
}
