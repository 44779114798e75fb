package folder

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash/crc32"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// A record of the journal is four bytes of length, four of checksum (CRC-32C), and
// so many bytes of JSON. The first record is a [Head], every other one an event.
const (
	frame     = 8
	maxRecord = 1 << 20
	maxFile   = 256 << 20
	keyBytes  = 32
	format    = 1
)

var table = crc32.MakeTable(crc32.Castagnoli)

// A Head says what is led.
type Head struct {
	Format int      `json:"format"`
	Seed   uint64   `json:"seed"`
	Teams  []string `json:"teams"`
	Begun  string   `json:"begun"` // the day, as 2006-01-02
	Keep   int      `json:"keep"`  // days, after which the folder is to be forgotten
}

// An entry is an event as it is written down.
type entry struct {
	class.Event
	Sealed []byte `json:"sealed,omitempty"`
}

// framed returns a record with its length and checksum.
func framed(body []byte) []byte {
	out := make([]byte, frame, frame+len(body))
	binary.BigEndian.PutUint32(out, uint32(len(body)))
	binary.BigEndian.PutUint32(out[4:], crc32.Checksum(body, table))
	return append(out, body...)
}

// unframed returns the first record of data and how long it is with its frame; ok
// is false where there is no whole one.
func unframed(data []byte) (body []byte, size int, ok bool) {
	if len(data) < frame {
		return nil, 0, false
	}
	n := binary.BigEndian.Uint32(data)
	if n > maxRecord || int(n) > len(data)-frame {
		return nil, 0, false
	}
	body = data[frame : frame+int(n)]
	if crc32.Checksum(body, table) != binary.BigEndian.Uint32(data[4:]) {
		return nil, 0, false
	}
	return body, frame + int(n), true
}

// A seal hides what one seat says. Its zero value has no key: it opens nothing.
type seal struct{ box cipher.AEAD }

func newSeal(key []byte) (seal, error) {
	if len(key) != keyBytes {
		return seal{}, say.Error("the key of the folder is damaged, so votes that were not counted yet cannot be read")
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return seal{}, err
	}
	box, err := cipher.NewGCM(block)
	return seal{box}, err
}

// close returns an event as it is written down.
func (s seal) close(e class.Event) ([]byte, error) {
	kept := entry{Event: e}
	if e.Secret != nil {
		secret, err := json.Marshal(e.Secret)
		if err != nil {
			return nil, err
		}
		nonce := make([]byte, s.box.NonceSize())
		_, _ = rand.Read(nonce) // it never fails
		kept.Sealed, kept.Secret = s.box.Seal(nonce, nonce, padded(secret), nil), nil
	}
	return json.Marshal(kept)
}

// block is to how many bytes a secret is filled up, so that its length does not
// tell an option or a long sentence.
const block = 512

func padded(secret []byte) []byte {
	for len(secret)%block != 0 {
		secret = append(secret, ' ')
	}
	return secret
}

// open returns the event of a record, with its secret where there is a key.
func (s seal) open(body []byte) (class.Event, error) {
	var kept entry
	if err := json.Unmarshal(body, &kept); err != nil {
		return class.Event{}, err
	}
	if s.box == nil || len(kept.Sealed) == 0 {
		return kept.Event, nil
	}
	n := s.box.NonceSize()
	if len(kept.Sealed) < n {
		return class.Event{}, errDamaged
	}
	secret, err := s.box.Open(nil, kept.Sealed[:n], kept.Sealed[n:], nil)
	if err != nil {
		return class.Event{}, fmt.Errorf("%w: %w", errDamaged, err)
	}
	kept.Secret = new(class.Secret)
	return kept.Event, json.Unmarshal(secret, kept.Secret)
}

var errDamaged = say.Error("it is damaged")
