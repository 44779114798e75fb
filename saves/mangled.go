package saves

import (
	"bytes"
	"encoding/binary"
	"errors"
	"unicode/utf16"
)

// A Mangled file is a save that something on its way has rewritten. Each of them
// says what happened and what to do.
var (
	errCRLF   = errors.New("its line ends were rewritten on the way, as mail and some editors do (CRLF); realign save repair sets them right")
	errBOM    = errors.New("a byte order mark was put before it, as some editors do; realign save repair takes it away")
	errUTF16  = errors.New("it was saved again as UTF-16 by an editor; realign save repair turns it back")
	errQuoted = errors.New("it came as quoted text of a mail; ask for it as an attachment, or zipped")
	errZip    = errors.New("this is a compressed file, not a saved game; unpack it first")
)

// mangled returns what happened to a save on its way, and what it was before as
// far as that can be told.
func mangled(content []byte) (mended []byte, why error) {
	first := content[:min(len(content), 4*len(magic))]
	switch {
	case bytes.HasPrefix(first, []byte("\ufeff"+magicName)):
		mended, _ = mangled(content[3:])
		return or(mended, content[3:]), errBOM
	case bytes.HasPrefix(first, utf16Of(magicName, binary.LittleEndian)), bytes.HasPrefix(first, utf16Of("\ufeff"+magicName, binary.LittleEndian)):
		return fromUTF16(content, binary.LittleEndian), errUTF16
	case bytes.HasPrefix(first, utf16Of(magicName, binary.BigEndian)), bytes.HasPrefix(first, utf16Of("\ufeff"+magicName, binary.BigEndian)):
		return fromUTF16(content, binary.BigEndian), errUTF16
	case bytes.HasPrefix(first, []byte(magic+"\r")):
		return bytes.ReplaceAll(bytes.ReplaceAll(content, []byte("\r\n"), []byte("\n")), []byte("\r"), []byte("\n")), errCRLF
	case bytes.HasPrefix(first, []byte("> "+magicName)), bytes.HasPrefix(first, []byte(">"+magicName)):
		return nil, errQuoted
	case bytes.HasPrefix(first, []byte("\x1f\x8b")), bytes.HasPrefix(first, []byte("PK\x03\x04")):
		return nil, errZip
	default:
		return nil, nil
	}
}

// or returns a where there is any, and otherwise b.
func or(a, b []byte) []byte {
	if a != nil {
		return a
	}
	return b
}

func utf16Of(s string, order binary.AppendByteOrder) (b []byte) {
	for _, unit := range utf16.Encode([]rune(s)) {
		b = order.AppendUint16(b, unit)
	}
	return b
}

// fromUTF16 returns UTF-16 text as a save would have it.
func fromUTF16(content []byte, order binary.ByteOrder) []byte {
	units := make([]uint16, len(content)/2)
	for i := range units {
		units[i] = order.Uint16(content[2*i:])
	}
	text := []byte(string(utf16.Decode(units)))
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	return bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
}
