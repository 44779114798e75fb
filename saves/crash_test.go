package saves

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
)

// A crashDisk is a disk in memory on which the power goes out. What was synced
// stays. Of what was written since, a crash keeps some of the bytes and loses the
// others; and a name that its folder was not synced for may be there or not.
type crashDisk struct {
	files map[string]*crashFile
	left  int // operations until the power goes
	dead  bool
	lies  bool // Sync does nothing: the fault that the test must see
}

type crashFile struct {
	synced, now []byte
	named       bool // the name lasts
}

var errPower = errors.New("the power is gone")

func (d *crashDisk) step() error {
	if d.left--; d.left < 0 {
		d.dead = true
	}
	if d.dead {
		return errPower
	}
	return nil
}

func (d *crashDisk) open(path string) (file, error) { return d.hold(path) }

func (d *crashDisk) hold(path string) (file, error) {
	f, ok := d.files[path]
	if !ok {
		return nil, fs.ErrNotExist
	}
	return &crashHandle{disk: d, file: f}, d.step()
}

func (d *crashDisk) create(path string) (file, error) {
	if err := d.step(); err != nil {
		return nil, err
	}
	if d.files[path] != nil {
		return nil, fs.ErrExist
	}
	d.files[path] = &crashFile{}
	return &crashHandle{disk: d, file: d.files[path]}, nil
}

func (d *crashDisk) extend(path string) (file, error) {
	if d.files[path] == nil {
		return d.create(path)
	}
	f, err := d.hold(path)
	if err == nil {
		_, err = f.Seek(0, io.SeekEnd)
	}
	return f, err
}

func (d *crashDisk) publish(from, to string) error {
	if err := d.step(); err != nil {
		return err
	}
	if d.files[to] != nil {
		return ErrExists
	}
	f := d.files[from]
	d.files[to] = f
	delete(d.files, from)
	if err := d.step(); err != nil { // between the name and its folder's sync
		return err
	}
	f.named = true
	return nil
}

func (d *crashDisk) remove(path string) error {
	delete(d.files, path)
	return d.step()
}

// after returns the disk that is found when the power comes back.
func (d *crashDisk) after(luck *rand.Rand) *crashDisk {
	found := &crashDisk{files: map[string]*crashFile{}, left: 1 << 30}
	for path, f := range d.files {
		if !f.named && luck.IntN(2) == 0 {
			continue
		}
		content := bytes.Clone(f.synced)
		if tail := f.now[min(len(f.synced), len(f.now)):]; len(tail) > 0 {
			kept := bytes.Clone(tail[:luck.IntN(len(tail)+1)])
			for k := range kept { // sectors arrive in any order: holes are zeros
				if luck.IntN(8) == 0 {
					clear(kept[k:min(len(kept), k+16)])
				}
			}
			content = append(content, kept...)
		}
		found.files[path] = &crashFile{synced: content, now: bytes.Clone(content), named: true}
	}
	return found
}

type crashHandle struct {
	disk *crashDisk
	file *crashFile
	at   int
}

func (h *crashHandle) Read(b []byte) (int, error) {
	if h.at >= len(h.file.now) {
		return 0, io.EOF
	}
	n := copy(b, h.file.now[h.at:])
	h.at += n
	return n, nil
}

func (h *crashHandle) Write(b []byte) (int, error) {
	err := h.disk.step()
	if err != nil {
		b = b[:len(b)/2]
	}
	h.file.now = append(h.file.now[:h.at:h.at], b...)
	h.at += len(b)
	return len(b), err
}

func (h *crashHandle) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekEnd:
		h.at = len(h.file.now) + int(offset)
	default:
		h.at = int(offset)
	}
	return int64(h.at), nil
}

func (h *crashHandle) Truncate(size int64) error {
	if err := h.disk.step(); err != nil {
		return err
	}
	h.file.now = h.file.now[:size]
	h.file.synced = h.file.synced[:min(len(h.file.synced), int(size))]
	return nil
}

func (h *crashHandle) Sync() error {
	if err := h.disk.step(); err != nil {
		return err
	}
	if !h.disk.lies {
		h.file.synced = bytes.Clone(h.file.now)
	}
	return nil
}

func (h *crashHandle) Close() error { return nil }

// crashes plays a game on a disk whose power goes after each possible number of
// operations, and counts how often something that was acknowledged is not there
// when it comes back, or something else is.
func crashes(t *testing.T, lies bool) (losses int) {
	head, all := tinyHead(t), records(t)[:4]
	for n := 0; ; n++ {
		done := true
		for seed := range uint64(20) {
			d := &crashDisk{files: map[string]*crashFile{}, left: n, lies: lies}
			acknowledged, begun := playOnDisk(d, head, all)
			done = done && !d.dead
			found := d.after(rand.New(rand.NewPCG(seed, uint64(n))))
			if f := found.files["game"]; begun || f != nil {
				twice := seed < 2 // the power goes once more while it is taken up
				if f == nil || !holdsAll(found, all, acknowledged, twice) {
					losses++
				}
			}
		}
		if done {
			return losses
		}
	}
}

// playOnDisk returns how many records were acknowledged, and whether the save
// itself was.
func playOnDisk(d disk, head Head, all []Record) (acknowledged int, begun bool) {
	j, err := create(d, "game", head)
	if err != nil {
		return 0, false
	}
	for i, r := range all {
		if j.Append(r) != nil {
			return i, true
		}
	}
	return len(all), true
}

// holdsAll reports whether the save on a disk goes on with at least the records
// that were acknowledged, and with nothing that was never written.
func holdsAll(found *crashDisk, all []Record, acknowledged int, twice bool) bool {
	for left := 0; twice; left++ {
		found.left = left
		if _, _, err := resume(found, "game"); err == nil || !found.dead {
			break
		}
		found = found.after(rand.New(rand.NewPCG(2, uint64(left))))
	}
	found.left = 1 << 30
	_, saved, err := resume(found, "game")
	return err == nil && len(saved.Records) >= acknowledged && len(saved.Records) <= acknowledged+1 &&
		assert.ObjectsAreEqual(append([]Record{}, all[:len(saved.Records)]...), saved.Records)
}

func TestNothingAcknowledgedIsLostWhenThePowerGoes(t *testing.T) {
	assert.Zero(t, crashes(t, false))
}

// The test sees a disk that does not sync, so it would see code that does not.
func TestALostSyncIsSeen(t *testing.T) {
	assert.Positive(t, crashes(t, true))
}

// A fork, a decoded code and a repair are written by the same few lines: there is
// the whole file or none, and the original stays.
func TestAWholeGameIsThereOrNotWhenThePowerGoes(t *testing.T) {
	s := saved(t, records(t))
	term, err := Fork(s, 2, clean.Clean("Second"))
	require.NoError(t, err)
	want, err := term.Text()
	require.NoError(t, err)
	broken, err := s.Text()
	require.NoError(t, err)
	broken = broken[:len(broken)-4]
	for n := 0; ; n++ {
		done := true
		for seed := range uint64(4) {
			d := &crashDisk{files: map[string]*crashFile{}, left: n}
			d.files["old.realign"] = &crashFile{synced: broken, now: broken, named: true}
			written := write(d, "fork.realign", &term) == nil
			r, unable := repair(d, "old.realign")
			done = done && !d.dead
			found := d.after(rand.New(rand.NewPCG(seed, uint64(n)))).files
			assert.Equal(t, broken, found["old.realign"].now)
			if f := found["fork.realign"]; written || f != nil {
				require.NotNil(t, f)
				require.Equal(t, want, f.now)
			}
			if unable == nil {
				require.NotNil(t, found[r.Path])
			}
			if f := found["old-repaired.realign"]; f != nil {
				_, _, err := parse(f.now)
				require.NoError(t, err)
			}
		}
		if done {
			return
		}
	}
}
