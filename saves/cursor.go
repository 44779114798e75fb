package saves

import (
	"strconv"
	"strings"
)

// A cursor reads the JSON that a [pen] writes, from left to right. After the
// first thing that is not as a pen writes it, it stays off and reads nothing
// more.
type cursor struct {
	rest string
	off  bool
	why  error // what a person's text holds that may not pass; nil for other reasons
}

// raw steps over s.
func (c *cursor) raw(s string) {
	if !c.accept(s) {
		c.off = true
	}
}

// accept steps over s if it is next.
func (c *cursor) accept(s string) bool {
	if c.off || !strings.HasPrefix(c.rest, s) {
		return false
	}
	c.rest = c.rest[len(s):]
	return true
}

// number reads a whole number of at most 15 digits.
func (c *cursor) number() int64 {
	n := 0
	for n < len(c.rest) && (c.rest[n] >= '0' && c.rest[n] <= '9' || n == 0 && c.rest[n] == '-') {
		n++
	}
	v, err := strconv.ParseInt(c.rest[:n], 10, 64)
	if c.off || err != nil || n > 16 {
		c.off = true
		return 0
	}
	c.rest = c.rest[n:]
	return v
}

func (c *cursor) key(name string) { c.raw(`,"` + name + `":`) }

// has reports whether a member of that name is next.
func (c *cursor) has(name string) bool { return !c.off && strings.HasPrefix(c.rest, `,"`+name+`":`) }

func (c *cursor) keyNumber(name string) int64 {
	c.key(name)
	return c.number()
}

func (c *cursor) keyText(name string) string {
	c.key(name)
	return c.text()
}

// text reads a string.
func (c *cursor) text() string {
	c.raw(`"`)
	var b strings.Builder
	for !c.off {
		n := strings.IndexAny(c.rest, `"\`)
		if n < 0 {
			break
		}
		b.WriteString(c.rest[:n])
		c.rest = c.rest[n:]
		if c.accept(`"`) {
			return b.String()
		}
		b.WriteByte(c.escape())
	}
	c.off = true
	return ""
}

// escape reads what follows a backslash.
func (c *cursor) escape() byte {
	for spelled, meant := range escapes {
		if c.accept(spelled) {
			return meant
		}
	}
	c.raw(`\u00`)
	if c.off || len(c.rest) < 2 {
		c.off = true
		return 0
	}
	v, err := strconv.ParseUint(c.rest[:2], 16, 8)
	c.off = err != nil
	c.rest = c.rest[2:]
	return byte(v)
}

var escapes = map[string]byte{`\"`: '"', `\\`: '\\', `\n`: '\n', `\t`: '\t'}

// row reads a list of at most most numbers.
func (c *cursor) row(most int) []int64 {
	c.raw("[")
	var ns []int64
	for !c.off && !c.accept("]") {
		if len(ns) > 0 {
			c.raw(",")
		}
		if len(ns) == most {
			c.off = true
			break
		}
		ns = append(ns, c.number())
	}
	return ns
}

// object reads an object: member is called with each name to read its value.
func (c *cursor) object(member func(name string)) {
	c.raw("{")
	for first := true; !c.off && !c.accept("}"); first = false {
		if !first {
			c.raw(",")
		}
		name := c.text()
		c.raw(":")
		member(name)
	}
}
