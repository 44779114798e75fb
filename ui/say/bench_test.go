package say

import "testing"

// Reading a language is what its first word costs.
func BenchmarkReadingSpanish(b *testing.B) {
	for b.Loop() {
		if _, err := readTexts("es"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSayingATextInSpanish(b *testing.B) {
	before := Spoken()
	Speak("es")
	defer Speak(before)
	for b.Loop() {
		Textf("Year %d of %d", 3, 10)
	}
}
