package spoken

import "strings"

// The alphabet is Douglas Crockford's base 32: digits and letters without I, L
// and O, which look like digits, and U.
const (
	alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	width    = 5 // bits of a character
)

// A group has five characters that say something and one that checks them.
const (
	inGroup   = 5
	groupSize = inGroup + 1
)

// valueOf returns what a character stands for. Letters that look like digits
// are read as those.
func valueOf(r rune) (byte, bool) {
	switch r {
	case 'O', 'o':
		r = '0'
	case 'I', 'i', 'L', 'l':
		r = '1'
	}
	if r >= 'a' && r <= 'z' {
		r -= 'a' - 'A'
	}
	at := strings.IndexRune(alphabet, r)
	return byte(max(0, at)), at >= 0
}

// double multiplies by the generator of the field of 32 elements, whose powers
// are all different: x⁵ + x² + 1 is primitive.
func double(a byte) byte {
	a <<= 1
	if a&(1<<width) != 0 {
		a ^= 0b100101
	}
	return a
}

// check returns the character that checks a group. Every place has a weight of
// its own in a field, so one other character, or two that changed places, never
// give the same; and the group's number is a part of it, so that groups cannot
// change places either.
func check(number int, group []byte) byte {
	sum := byte(number) & (1<<width - 1)
	for _, v := range group {
		sum = double(sum) ^ v
	}
	return double(sum)
}
