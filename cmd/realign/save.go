package main

import (
	"errors"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
)

func saveCommand() *cobra.Command {
	return group("save", "Look at saved games and play them again",
		saveInfoCommand(), saveVerifyCommand(), saveReplayCommand())
}

// replayed reads the save at path and plays it again.
func replayed(path string) (saves.Saved, saves.Replayed, error) {
	s, err := saves.Read(path)
	if err != nil {
		return s, saves.Replayed{}, err
	}
	r, err := s.Replay()
	return s, r, err
}

// unsound returns the verdict of a replay as an error if the run did not come
// out as it was recorded.
func unsound(r *saves.Replayed) error {
	if r.Sound() {
		return nil
	}
	return errors.New(r.Message)
}
