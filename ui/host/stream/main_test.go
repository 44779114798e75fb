package stream

import (
	"flag"
	"os"
	"strconv"
	"testing"
)

// waiting is how many tests run side by side, however few processors there are: most
// of what they do is to wait for a server that is silent on purpose.
const waiting = 8

func TestMain(m *testing.M) {
	flag.Parse()
	if err := flag.Set("test.parallel", strconv.Itoa(waiting)); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}
