package record

import (
	"encoding/binary"
	"hash/crc32"
)

// A record is four bytes of length, four of checksum (CRC-32C), and so many bytes.
const (
	frame = 8
	most  = 1 << 20
)

var table = crc32.MakeTable(crc32.Castagnoli)

// Framed returns a record with its length and checksum.
func Framed(body []byte) []byte {
	out := make([]byte, frame, frame+len(body))
	binary.BigEndian.PutUint32(out, uint32(len(body)))
	binary.BigEndian.PutUint32(out[4:], crc32.Checksum(body, table))
	return append(out, body...)
}

// Unframed returns the first record of data and how long it is with its frame; ok
// is false where there is no whole one. No record is empty: where the power failed, a
// disk may leave nothings behind what it had written, and eight of them look like one.
func Unframed(data []byte) (body []byte, size int, ok bool) {
	if len(data) < frame {
		return nil, 0, false
	}
	n := binary.BigEndian.Uint32(data)
	if n == 0 || n > most || int(n) > len(data)-frame {
		return nil, 0, false
	}
	body = data[frame : frame+int(n)]
	if crc32.Checksum(body, table) != binary.BigEndian.Uint32(data[4:]) {
		return nil, 0, false
	}
	return body, frame + int(n), true
}
