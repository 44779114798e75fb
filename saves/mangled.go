package saves

import (
	"bytes"
	"encoding/binary"
	"errors"
	"unicode/utf16"
	"unicode/utf8"
)

// Errors of saves that something on their way has rewritten. Each says what
// happened and what to do.
var (
	errCRLF   = errors.New("its line ends were rewritten on the way, as mail and some editors do (CRLF); realign save repair sets them right")
	errBOM    = errors.New("a byte order mark was put before it, as some editors do; realign save repair takes it away")
	errUTF16  = errors.New("it was saved again as UTF-16 by an editor; realign save repair turns it back")
	errQuoted = errors.New("it came as quoted text of a mail; ask for it as an attachment, or zipped")
	errZip    = errors.New("this is a compressed file, not a saved game; unpack it first")
)

// manglings are the ways in which a save begins that was rewritten, and how to
// undo each that can be undone.
var manglings = []struct {
	begins []byte
	why    error
	undo   func([]byte) []byte
}{
	{[]byte(magic + "\r"), errCRLF, withoutCR},
	{[]byte("\ufeff" + magicName), errBOM, func(b []byte) []byte { return withoutCR(b[len("\ufeff"):]) }},
	{utf16Of("\ufeff"+magicName, binary.LittleEndian), errUTF16, func(b []byte) []byte { return fromUTF16(b[2:], binary.LittleEndian) }},
	{utf16Of("\ufeff"+magicName, binary.BigEndian), errUTF16, func(b []byte) []byte { return fromUTF16(b[2:], binary.BigEndian) }},
	{utf16Of(magicName, binary.LittleEndian), errUTF16, func(b []byte) []byte { return fromUTF16(b, binary.LittleEndian) }},
	{utf16Of(magicName, binary.BigEndian), errUTF16, func(b []byte) []byte { return fromUTF16(b, binary.BigEndian) }},
	{[]byte("> " + magicName), errQuoted, nil},
	{[]byte(">" + magicName), errQuoted, nil},
	{[]byte("\x1f\x8b"), errZip, nil},
	{[]byte("PK\x03\x04"), errZip, nil},
}

// Mangled returns what happened on its way to a save of which content is the
// beginning; nil for nothing that is known.
func Mangled(content []byte) error {
	for _, m := range manglings {
		if bytes.HasPrefix(content, m.begins) {
			return m.why
		}
	}
	return nil
}

// mended returns a save as it was before it was rewritten, or an error if that
// cannot be undone.
func mended(content []byte) ([]byte, error) {
	for _, m := range manglings {
		if !bytes.HasPrefix(content, m.begins) {
			continue
		}
		if m.undo == nil {
			return nil, m.why
		}
		return m.undo(content), nil
	}
	return content, nil
}

// withoutCR returns text with the line ends that a save has. A save holds no
// other carriage returns.
func withoutCR(text []byte) []byte {
	out := make([]byte, 0, len(text))
	for i, c := range text {
		switch {
		case c != '\r':
			out = append(out, c)
		case i+1 == len(text) || text[i+1] != '\n':
			out = append(out, '\n')
		}
	}
	return out
}

func utf16Of(s string, order binary.AppendByteOrder) (b []byte) {
	for _, unit := range utf16.Encode([]rune(s)) {
		b = order.AppendUint16(b, unit)
	}
	return b
}

// FromUTF16 returns a text of people as UTF-8 where a byte order mark says that it is
// UTF-16, as some editors and shells write it; any other text as it is.
func FromUTF16(text []byte) []byte {
	for _, order := range []interface {
		binary.ByteOrder
		binary.AppendByteOrder
	}{binary.LittleEndian, binary.BigEndian} {
		if rest, marked := bytes.CutPrefix(text, utf16Of("\ufeff", order)); marked {
			return fromUTF16(rest, order)
		}
	}
	return text
}

// fromUTF16 returns UTF-16 text as a save would have it, as far as a save can be
// long.
func fromUTF16(content []byte, order binary.ByteOrder) []byte {
	out := make([]byte, 0, min(len(content)/2*3, maxFile))
	for len(content) > 1 && len(out) < maxFile {
		r := rune(order.Uint16(content))
		content = content[2:]
		if utf16.IsSurrogate(r) && len(content) > 1 {
			r = utf16.DecodeRune(r, rune(order.Uint16(content)))
			content = content[2:]
		}
		out = utf8.AppendRune(out, r)
	}
	return withoutCR(out)
}
