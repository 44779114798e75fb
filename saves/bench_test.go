package saves

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// BenchmarkJudge is what verifying a ten-year game of 8,000 members takes, from
// the bytes of its file on. BenchmarkRead is the part before it is played.
func BenchmarkJudge(b *testing.B) {
	content, err := played(b, "society", "relationship", 20417).Text()
	require.NoError(b, err)
	b.ReportMetric(float64(len(content)), "file-bytes")
	for b.Loop() {
		j, err := judge(content, known)
		require.NoError(b, err)
		require.Equal(b, Verified, j.Verdict)
	}
}

func BenchmarkRead(b *testing.B) {
	content, err := played(b, "society", "relationship", 20417).Text()
	require.NoError(b, err)
	for b.Loop() {
		_, _, err := parse(content)
		require.NoError(b, err)
	}
}

func BenchmarkDecipher(b *testing.B) {
	content, err := played(b, "society", "relationship", 20417).Text()
	require.NoError(b, err)
	for b.Loop() {
		_, err := decipher(content)
		require.NoError(b, err)
	}
}

func BenchmarkDecode(b *testing.B) {
	code, err := Code(played(b, "society", "relationship", 20417))
	require.NoError(b, err)
	for b.Loop() {
		_, err := Decode(code)
		require.NoError(b, err)
	}
}

// BenchmarkEncode is what writing such a game to disk takes, every choice kept
// safe by itself.
func BenchmarkEncode(b *testing.B) {
	game := played(b, "society", "relationship", 20417)
	for b.Loop() {
		j, err := Create(newPath(b), game.Head)
		require.NoError(b, err)
		for _, r := range game.Records {
			require.NoError(b, j.Append(r))
		}
		require.NoError(b, j.Close())
	}
}
