package record

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"fmt"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// KeyBytes is how long the key of a class is.
const KeyBytes = 32

// NewKey returns the key of a new class.
func NewKey() []byte {
	key := make([]byte, KeyBytes)
	_, _ = rand.Read(key) // it never fails
	return key
}

// Check returns what a key is known by, and cannot be told from: hosts find out by
// it that they were given the right one.
func Check(key []byte) []byte {
	h := hmac.New(sha256.New, key)
	_, _ = h.Write([]byte("the key of a class")) // it never fails
	return h.Sum(nil)[:16]
}

// A Seal hides what one seat says. Its zero value has no key: it opens nothing, and
// nothing secret can be written with it.
type Seal struct {
	box cipher.AEAD
	key []byte
}

// NewSeal returns the seal of a class with this key.
func NewSeal(key []byte) (Seal, error) {
	if len(key) != KeyBytes {
		return Seal{}, say.Error("the key of the class is damaged, so votes that were not counted yet cannot be read")
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return Seal{}, err
	}
	box, err := cipher.NewGCM(block)
	return Seal{box, key}, err
}

// Secret returns what only they know who have the key, another one for each use. The
// key does not follow from it.
func (s Seal) Secret(use string) []byte {
	h := hmac.New(sha256.New, s.key)
	_, _ = h.Write(append([]byte{0}, use...)) // it never fails; [Check] begins otherwise
	return h.Sum(nil)
}

// ErrDamaged says that a record is whole and still not what was written.
var ErrDamaged = say.Error("it is damaged")

// errTooMuch says that an event is larger than a record.
var errTooMuch = say.Error("this is too much to be written down")

// errNoKey says that a secret came to somebody who only looks on.
var errNoKey = say.Error("without the key of the class nothing is written down")

// An entry is an event as it is written down.
type entry struct {
	class.Event
	Sealed []byte `json:"sealed,omitempty"`
}

// Events returns the events that data begins with, as far as its records are whole,
// and how many bytes those are.
func (s Seal) Events(data []byte) (events []class.Event, size int, err error) {
	for {
		body, n, ok := Unframed(data[size:])
		if !ok {
			return events, size, nil
		}
		e, err := s.open(body)
		if err != nil {
			return events, size, err
		}
		events, size = append(events, e), size+n
	}
}

// Records returns an event after the other as records.
func (s Seal) Records(events []class.Event) ([][]byte, error) {
	var all [][]byte
	for _, e := range events {
		body, err := s.close(e)
		switch {
		case err != nil:
			return nil, err
		case len(body) > most:
			return nil, errTooMuch
		}
		all = append(all, Framed(body))
	}
	return all, nil
}

// close returns an event as it is written down.
func (s Seal) close(e class.Event) ([]byte, error) {
	kept := entry{Event: e}
	if e.Secret == nil {
		return json.Marshal(kept)
	}
	if s.box == nil {
		return nil, errNoKey
	}
	secret, err := json.Marshal(e.Secret)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, s.box.NonceSize())
	_, _ = rand.Read(nonce) // it never fails
	kept.Sealed, kept.Secret = s.box.Seal(nonce, nonce, padded(secret), nil), nil
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
func (s Seal) open(body []byte) (class.Event, error) {
	var kept entry
	if err := json.Unmarshal(body, &kept); err != nil {
		return class.Event{}, err
	}
	if s.box == nil || len(kept.Sealed) == 0 {
		return kept.Event, nil
	}
	n := s.box.NonceSize()
	if len(kept.Sealed) < n {
		return class.Event{}, ErrDamaged
	}
	secret, err := s.box.Open(nil, kept.Sealed[:n], kept.Sealed[n:], nil)
	if err != nil {
		return class.Event{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	kept.Secret = new(class.Secret)
	return kept.Event, json.Unmarshal(secret, kept.Secret)
}
