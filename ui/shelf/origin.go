package shelf

import (
	"slices"

	"example.com/realign/saves"
	"example.com/realign/ui/say"
)

// origin says where a second term comes from: the name of that game where it is
// still on the shelf, its mark where it is not.
func origin(o saves.Origin) string {
	if o == (saves.Origin{}) {
		return ""
	}
	all, err := saves.List()
	if err != nil {
		all = nil // then the mark has to do
	}
	for _, l := range all {
		if l.Err == nil && holds(l.Path, o.Mark) {
			return say.Textf("year %d of %s (%s)", o.Year, named(l.Title, l.Name), File(l.Path))
		}
	}
	return say.Textf("year %d of a game that is not here as it was; its mark begins: %s", o.Year, saves.Words(o.Mark))
}

// holds reports whether the save at path is, or was at the end of a year, what
// mark stands for.
func holds(path, mark string) bool {
	s, err := saves.Read(path)
	return err == nil && (s.Mark == mark || slices.ContainsFunc(s.Marks, func(m saves.Mark) bool { return m.Text == mark }))
}
