package chart

// A Track is where somebody stands between two ends, 0 to 1; where High is
// greater than Low, somewhere between them. NaN is not known.
type Track struct {
	Name, Text string // Text says where, in words
	Low, High  float64
}

// trackNameMost is the widest a name beside a track gets.
const trackNameMost = 24

// Tracks draws a line of width cells for each track, under one that names the
// two ends.
func Tracks(tracks []Track, from, to string, width int, ink Ink) []string {
	names, texts := make([]string, len(tracks)), make([]string, len(tracks))
	for i, t := range tracks {
		names[i], texts[i] = t.Name, t.Text
	}
	field := newCanvas(width, len(tracks)+1)
	said := min(widest(names), trackNameMost, width/3) + 2
	left := said + min(widest(texts), width/3) + 2
	room := max(0, width-left)
	field.write(left, 0, ink.cut(from, room/2), &ink.Quiet)
	end := ink.cut(to, room/2)
	field.write(width-widest([]string{end}), 0, end, &ink.Quiet)
	for i, t := range tracks {
		field.write(0, i+1, ink.cut(t.Name, said-2), &ink.Text)
		field.write(said, i+1, ink.cut(t.Text, left-said-2), &ink.Strong)
		drawTrack(field, i+1, left, room, t, &ink)
	}
	return field.lines()
}

// drawTrack draws the way from end to end, and where on it somebody stands.
func drawTrack(field *canvas, y, left, size int, t Track, ink *Ink) {
	if size < 2 {
		return
	}
	way := ink.pick('─', '-')
	for x := range size {
		field.set(left+x, y, way, &ink.Quiet)
	}
	field.set(left, y, ink.pick('├', '|'), &ink.Quiet)
	field.set(left+size-1, y, ink.pick('┤', '|'), &ink.Quiet)
	if !finite(t.Low) {
		field.set(left+size/2, y, '?', &ink.Quiet)
		return
	}
	a, b := cells(t.Low, size-1), cells(t.High, size-1)
	if b <= a {
		field.set(left+a, y, ink.pick('●', 'o'), &ink.Strong)
		return
	}
	for x := a; x <= b; x++ {
		field.set(left+x, y, ink.pick('▒', '='), &ink.Accent)
	}
}
