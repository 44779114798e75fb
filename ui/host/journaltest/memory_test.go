package journaltest

import "testing"

func TestMemoryIsAJournal(t *testing.T) { Run(t, Memory) }
