package record

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
)

var events = []class.Event{
	{At: 1, By: class.Facilitator, Seq: 1, Act: class.Act{Do: class.Go}},
	{At: 2, By: 3, Seq: 7, Act: class.Act{Do: class.Vote, Team: 1, Seat: 3, Secret: &class.Secret{Choice: 2, Sure: 90, Text: "plugh-why"}}},
	{At: 9, By: class.Facilitator, Act: class.Act{Do: class.Banner, Text: "Fünf Minuten"}},
}

func sealed(t testing.TB) Seal {
	t.Helper()
	s, err := NewSeal(NewKey())
	require.NoError(t, err)
	return s
}

func written(t testing.TB, s Seal, list []class.Event) []byte {
	t.Helper()
	records, err := s.Records(list)
	require.NoError(t, err)
	return bytes.Join(records, nil)
}

func TestWhatIsWrittenIsReadAgain(t *testing.T) {
	s := sealed(t)
	data := written(t, s, events)
	again, size, err := s.Events(data)
	require.NoError(t, err)
	assert.Equal(t, len(data), size)
	assert.Equal(t, events, again)
}

func TestWithoutTheKeyASecretIsNeitherReadNorWritten(t *testing.T) {
	data := written(t, sealed(t), events)
	assert.NotContains(t, string(data), "plugh-why")
	blind, _, err := Seal{}.Events(data)
	require.NoError(t, err)
	require.Len(t, blind, len(events))
	assert.Nil(t, blind[1].Secret)
	assert.Equal(t, class.Vote, blind[1].Do, "that somebody voted is seen")
	_, err = Seal{}.Records(events)
	assert.ErrorIs(t, err, errNoKey)
	_, _, err = sealed(t).Events(data)
	assert.ErrorIs(t, err, ErrDamaged, "another key opens nothing")
	_, err = NewSeal([]byte("short"))
	assert.Error(t, err)
}

func TestALongSentenceLooksLikeAShortOne(t *testing.T) {
	s := sealed(t)
	vote := func(text string) int {
		return len(written(t, s, []class.Event{{Act: class.Act{Do: class.Vote, Secret: &class.Secret{Text: text}}}}))
	}
	assert.Equal(t, vote(""), vote(strings.Repeat("word ", 60)))
}

func TestATornRecordAndWhatFollowsItAreNotRead(t *testing.T) {
	s := sealed(t)
	data := written(t, s, events)
	first := len(written(t, s, events[:1]))
	for cut := range len(data) {
		got, size, err := s.Events(data[:cut])
		require.NoError(t, err)
		assert.LessOrEqual(t, size, cut)
		assert.Equal(t, cut >= first, len(got) > 0, "cut at %d", cut)
	}
	data[first+10] ^= 1
	got, size, err := s.Events(data)
	require.NoError(t, err)
	assert.Equal(t, first, size)
	assert.Len(t, got, 1)
}

func TestTooMuchIsRefused(t *testing.T) {
	_, err := sealed(t).Records([]class.Event{{Act: class.Act{Text: strings.Repeat("x", most)}}})
	assert.ErrorIs(t, err, errTooMuch)
	_, err = Head{Teams: []string{strings.Repeat("x", most)}}.Record()
	assert.ErrorIs(t, err, errTooMuch)
}

func TestAHeadOfALaterVersionIsRefused(t *testing.T) {
	later, err := Head{Format: format + 1}.Record()
	require.NoError(t, err)
	_, _, err = ReadHead(later)
	assert.ErrorContains(t, err, "later version")
	_, _, err = ReadHead([]byte("not a journal at all"))
	assert.ErrorContains(t, err, "does not begin as one")
}

func TestAClassIsDueWhenItsDaysAreOver(t *testing.T) {
	begun := time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)
	h := Head{Begun: "2026-03-01", Keep: 30}
	assert.False(t, h.Due(begun.AddDate(0, 0, 30)))
	assert.True(t, h.Due(begun.AddDate(0, 0, 31)))
	assert.False(t, Head{Begun: "2026-03-01"}.Due(begun.AddDate(9, 0, 0)), "kept for as long as wanted")
}

func FuzzRecords(f *testing.F) {
	f.Add(Framed([]byte(`{"do":1}`)))
	f.Add([]byte("\xff\xff\xff\xff\x00\x00\x00\x00"))
	f.Add(written(f, Seal{}, events[:1]))
	s := sealed(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		if body, size, ok := Unframed(data); ok {
			assert.Equal(t, data[:size], Framed(body))
		}
		_, size, _ := s.Events(data)
		assert.LessOrEqual(t, size, len(data))
		_, _, _ = ReadHead(data)
	})
}

func TestC31NothingsBehindWhatWasWrittenAreNoRecord(t *testing.T) {
	s, err := NewSeal(NewKey())
	require.NoError(t, err)
	records, err := s.Records([]class.Event{{By: class.Facilitator, Act: class.Act{Do: class.Go}}})
	require.NoError(t, err)
	for _, more := range []int{1, frame, 4096} {
		events, size, err := s.Events(append(slices.Clone(records[0]), make([]byte, more)...))
		require.NoError(t, err, more)
		assert.Len(t, events, 1)
		assert.Equal(t, len(records[0]), size)
	}
}
