package saves

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
)

// Whatever the bytes are, reading them gives a save or an error; and what was
// read as whole reads the same without the torn end.
func FuzzRead(f *testing.F) {
	whole := bytesOf(f, finished(f))
	f.Add(whole)
	f.Add(whole[:len(whole)-9])
	f.Add([]byte(magic + "\n"))
	f.Fuzz(func(t *testing.T, content []byte) {
		got, err := decipher(content)
		if err != nil {
			return
		}
		require.Equal(t, len(content), got.good+got.torn)
		again, err := decipher(content[:got.good])
		require.NoError(t, err)
		require.Equal(t, got.records, again.records)
	})
}

// A record is refused, or it is written back byte for byte.
func FuzzRecord(f *testing.F) {
	for _, r := range records(f) {
		line, err := encode(r)
		require.NoError(f, err)
		f.Add(line)
	}
	c, err := decipher(bytesOf(f, finished(f)))
	require.NoError(f, err)
	f.Add(c.lines[0])
	f.Add(c.lines[1])
	f.Fuzz(func(t *testing.T, line []byte) {
		r, err := decode(line)
		if err != nil {
			return
		}
		back, err := encode(r)
		require.NoError(t, err)
		require.True(t, bytes.Equal(line, back))
	})
}

// fewMembers is how many members a fuzzed run begins with, so that many runs can
// be tried.
const fewMembers = 100

// A run whose chain is right may still hold anything. Replaying it never panics.
func FuzzReplay(f *testing.F) {
	var lines [][]byte
	for _, r := range records(f) {
		line, err := encode(r)
		require.NoError(f, err)
		lines = append(lines, line)
	}
	f.Add(bytes.Join(lines, []byte("\n")))
	f.Fuzz(func(t *testing.T, content []byte) {
		s := saved(t, nil)
		s.Scenario.World.Members = fewMembers
		for _, line := range bytes.Split(content, []byte("\n")) {
			if r, err := decode(line); err == nil && len(s.Records) < 40 {
				s.Records = append(s.Records, r)
			}
		}
		first, err := s.Replay()
		require.NoError(t, err)
		second, err := s.Replay()
		require.NoError(t, err)
		require.Equal(t, first.Message, second.Message)
		require.Equal(t, first.Run.Digest(), second.Run.Digest())
	})
}

// Whatever stands behind whole lines, what they hold is kept: it is read, or it
// can be recovered.
func FuzzRecover(f *testing.F) {
	whole := bytesOf(f, finished(f))
	all, err := decipher(whole)
	require.NoError(f, err)
	lines := bytes.SplitAfter(whole, []byte("\n"))
	before := len(all.lines) - len(all.records) + 1
	f.Add(uint8(0), []byte("half a line"))
	f.Add(uint8(3), []byte("\x00\x00"))
	f.Add(uint8(9), []byte("nothing at all\n\n"))
	f.Add(uint8(4), bytes.Join(lines[before+6:], nil))
	f.Fuzz(func(t *testing.T, n uint8, tail []byte) {
		good := int(n) % (len(all.records) + 1)
		content := append(bytes.Join(lines[:before+good], nil), tail...)
		read, err := decipher(content)
		records := read.records
		if err != nil {
			saved, _, err := salvage(content)
			require.NoError(t, err)
			records = saved.Records
		}
		require.GreaterOrEqual(t, len(records), good)
		require.Equal(t, append([]Record{}, all.records[:good]...), append([]Record{}, records[:good]...))
	})
}
