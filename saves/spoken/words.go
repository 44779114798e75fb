package spoken

import "strings"

// The letters of words that can be said on a telephone, as Daniel Wilkerson's
// proquints have them: consonants for four bits, vowels for two.
const (
	consonants = "bdfghjklmnprstvz"
	vowels     = "aiou"
)

// Words returns bytes as words that can be said and remembered, one for each
// two bytes.
func Words(b []byte) string {
	var words []string
	for ; len(b) > 1; b = b[2:] {
		v := uint(b[0])<<8 | uint(b[1])
		words = append(words, string([]byte{
			consonants[v>>12&15], vowels[v>>10&3], consonants[v>>6&15], vowels[v>>4&3], consonants[v&15],
		}))
	}
	return strings.Join(words, " ")
}
