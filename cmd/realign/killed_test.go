//go:build unix

package main

import (
	"bufio"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
)

// smallWorld is a scenario that is quick to play.
const smallWorld = "../../ui/testdata/small.yaml"

// A killing is a game that is played by the program itself, and killed.
type killing struct {
	exe  string
	args func(save string) []string
	// reference is the same game, played to its end.
	reference []saves.Record
	size      int64 // of its file
}

// resumed is how often the program itself plays on after it was killed.
const resumed = 5

// most is how many times more often than usual a game is killed on a machine that is so
// busy that most of them end before anybody sees how far they are.
const most = 40

// Whatever moment the program is killed at, the save holds every choice that it
// has told the player of, none twice, and nothing else; and the game goes on from
// there to the same end.
func TestAKilledGameLosesNothing(t *testing.T) {
	exe := build(t)
	luck := rand.New(rand.NewPCG(2026, 11))
	k := &killing{exe: exe, args: func(string) []string { return []string{"play", smallWorld, "--seed", "7", "--plain"} }}
	home := t.TempDir()
	k.play(t, home, nil)
	s := savedIn(t, home)
	k.reference = s.Records
	about, err := os.Stat(s.Path)
	require.NoError(t, err)
	k.size = about.Size()
	middle, n := 0, 0
	for ; n < kills || middle <= kills/10; n++ { // fewer in the middle of the game would show nothing
		require.Less(t, n, kills*most, "only %d were killed in the middle of the game", middle)
		if k.once(t, luck, n) {
			middle++
		}
	}
	t.Logf("%d of %d were killed in the middle of the game", middle, n)
}

// Of a game that leaders play nobody is told before its end: whenever the program is
// killed, all of it is there or nothing, and nothing stands in the way of another try.
func TestAKilledRunLeavesAWholeGameOrNone(t *testing.T) {
	k := &killing{exe: build(t), args: func(save string) []string { return []string{"run", smallWorld, "--seed", "7", "--save", save} }}
	luck := rand.New(rand.NewPCG(2026, 12))
	home, looks := t.TempDir(), 0 // of which a whole game takes so many
	k.play(t, home, func(_ *exec.Cmd, ended <-chan error) {
		for ; len(ended) == 0; looks++ {
			sizeIn(home)
		}
		require.NoError(t, <-ended)
	})
	k.reference = savedIn(t, home).Records
	for range kills {
		home, last := t.TempDir(), luck.IntN(looks)
		k.play(t, home, func(cmd *exec.Cmd, ended <-chan error) {
			for look := 0; look < last && len(ended) == 0; look++ {
				sizeIn(home)
			}
			if err := cmd.Process.Kill(); !errors.Is(err, os.ErrProcessDone) {
				require.NoError(t, err)
			}
			<-ended
		})
		if paths, err := filepath.Glob(filepath.Join(home, "saves", "*"+saves.Suffix)); assert.NoError(t, err) && len(paths) == 0 {
			k.play(t, home, nil)
		}
		require.Equal(t, k.reference, savedIn(t, home).Records)
	}
}

// once plays the game in a home of its own and kills it at some moment. It
// reports whether that was in the middle of the game.
func (k *killing) once(t *testing.T, luck *rand.Rand, n int) bool {
	home := t.TempDir()
	least, polls := luck.Int64N(k.size), luck.IntN(100)
	signal := []syscall.Signal{syscall.SIGKILL, syscall.SIGKILL, syscall.SIGKILL, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGINT}[luck.IntN(6)]
	said := k.play(t, home, func(cmd *exec.Cmd, ended <-chan error) {
		for reached := 0; reached <= polls; {
			select {
			case err := <-ended:
				require.NoError(t, err, "it ended before it was killed")
				return
			default:
			}
			if sizeIn(home) >= least {
				reached++
			}
		}
		if err := cmd.Process.Signal(signal); !errors.Is(err, os.ErrProcessDone) {
			require.NoError(t, err)
		}
		<-ended
	})
	paths, err := filepath.Glob(filepath.Join(home, "saves", "*"+saves.Suffix))
	require.NoError(t, err)
	if len(paths) == 0 {
		assert.NotContains(t, said, "The plan is made", "a game without a save was never told of")
		return false
	}
	s, err := saves.Read(paths[0])
	require.NoError(t, err)
	require.LessOrEqual(t, len(s.Records), len(k.reference))
	require.Equal(t, append([]saves.Record{}, k.reference[:len(s.Records)]...), append([]saves.Record{}, s.Records...))
	require.GreaterOrEqual(t, plansIn(s.Records), strings.Count(said, "The plan is made"), "a plan that was told of is lost")
	if n < resumed {
		k.goOn(t, home, paths[0])
	}
	return len(s.Records) > 0 && len(s.Records) < len(k.reference)
}

// play plays the game in home and returns what it said. While it runs, meanwhile
// may end it; nil lets it end by itself.
func (k *killing) play(t *testing.T, home string, meanwhile func(*exec.Cmd, <-chan error)) string {
	t.Helper()
	dir := filepath.Join(home, "saves")
	require.NoError(t, os.MkdirAll(dir, 0o755))
	said, err := os.Create(filepath.Join(home, "said"))
	require.NoError(t, err)
	defer said.Close()
	cmd := exec.Command(k.exe, k.args(filepath.Join(dir, "game"+saves.Suffix))...)
	cmd.Env = environment(home, "dumb")
	cmd.Stdin = strings.NewReader(strings.Repeat("\n", 300))
	cmd.Stdout, cmd.Stderr = said, said
	cmd.WaitDelay = patience
	require.NoError(t, cmd.Start())
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	if meanwhile == nil {
		err := <-ended
		require.NoError(t, err)
	} else {
		meanwhile(cmd, ended)
	}
	_, err = said.Seek(0, io.SeekStart)
	require.NoError(t, err)
	all, err := io.ReadAll(said)
	require.NoError(t, err)
	return string(all)
}

// goOn lets the program play a killed game to its end, which must be that of the
// game that was not killed.
func (k *killing) goOn(t *testing.T, home, path string) {
	t.Helper()
	cmd := exec.Command(k.exe, "play", path, "--plain")
	cmd.Env = environment(home, "dumb")
	cmd.Stdin = strings.NewReader(strings.Repeat("\n", 300))
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, string(out))
	s, err := saves.Read(path)
	require.NoError(t, err)
	r, err := s.Replay()
	require.NoError(t, err)
	assert.Equal(t, saves.Verified, r.Verdict, r.Message)
}

func savedIn(t *testing.T, home string) saves.Saved {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(home, "saves", "*"+saves.Suffix))
	require.NoError(t, err)
	require.Len(t, paths, 1)
	s, err := saves.Read(paths[0])
	require.NoError(t, err)
	return s
}

// sizeIn returns the size of the save in home; -1 if there is none yet.
func sizeIn(home string) int64 {
	paths, err := filepath.Glob(filepath.Join(home, "saves", "*"+saves.Suffix))
	if err != nil || len(paths) == 0 {
		return -1
	}
	about, err := os.Stat(paths[0])
	if err != nil {
		return -1
	}
	return about.Size()
}

func plansIn(records []saves.Record) (n int) {
	for _, r := range records {
		if _, ok := r.(saves.PlanRecord); ok {
			n++
		}
	}
	return n
}

// One program plays a save at a time. The second is told, may look, and may play
// as soon as the first has died, however it did.
func TestTwoProgramsCannotPlayOneSave(t *testing.T) {
	exe, home := build(t), t.TempDir()
	first := exec.Command(exe, "play", smallWorld, "--seed", "7", "--plain")
	first.Env = environment(home, "dumb")
	_, err := first.StdinPipe() // nobody types, so it waits
	require.NoError(t, err)
	says, err := first.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, first.Start())
	t.Cleanup(func() {
		_ = first.Process.Kill() // unless the test has
		_ = first.Wait()
	})
	line, err := bufio.NewReader(says).ReadString('\n')
	require.NoError(t, err, line)
	path := savedIn(t, home).Path

	_, _, err = saves.Continue(path)
	assert.ErrorIs(t, err, saves.ErrInUse)
	second := exec.Command(exe, "play", path, "--plain")
	second.Env = environment(home, "dumb")
	out, err := second.CombinedOutput()
	assert.Error(t, err)
	assert.Contains(t, string(out), "open in another window")
	out, err = exec.Command(exe, "save", "info", path).CombinedOutput()
	assert.NoError(t, err, string(out))

	require.NoError(t, first.Process.Kill())
	_ = first.Wait() // killed
	j, _, err := saves.Continue(path)
	require.NoError(t, err, "a lock does not outlive its program")
	assert.NoError(t, j.Close())
}

// The machine that a game is played on does not matter to it.
func TestTheEnvironmentDoesNotMatter(t *testing.T) {
	exe := build(t)
	var want string
	for _, with := range []string{
		"", "GODEBUG=cpu.all=off", "GOMAXPROCS=1", "GOMAXPROCS=64", "GOGC=off", "TZ=Pacific/Kiritimati", "LC_ALL=tr_TR.UTF-8", "HOME=",
	} {
		cmd := exec.Command(exe, "run", smallWorld, "--seed", "7", "--json")
		cmd.Env = append(environment(t.TempDir(), "dumb"), with)
		out, err := cmd.Output()
		require.NoError(t, err, with)
		if want == "" {
			want = string(out)
		}
		assert.Equal(t, want, string(out), with)
	}
}

func TestWhereNothingCanBeKeptNoGameIsStarted(t *testing.T) {
	exe := build(t)
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	for name, env := range map[string][]string{
		"home a file":  {"REALIGN_HOME=" + file, "TERM=dumb"},
		"home nowhere": {"REALIGN_HOME=/proc/none/here", "TERM=dumb"},
	} {
		cmd := exec.Command(exe, "play", smallWorld, "--plain")
		cmd.Env = env
		cmd.Stdin = strings.NewReader(strings.Repeat("\n", 300))
		out, err := cmd.CombinedOutput()
		assert.Error(t, err, name)
		assert.True(t, strings.HasPrefix(string(out), "realign: "), name)
		assert.Equal(t, 1, strings.Count(string(out), "\n"), name)
	}
}
