package clean

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWhatIsLookedForNeedsNoAccents(t *testing.T) {
	for written, typed := range map[string]string{
		"Código": "codigo", "AÑO": "ano", "relación, práctica": "relacion, practica", "silos": "silos", "": "",
		"e\u0301l": "el", "ß": "ß", "日本": "日本",
	} {
		assert.Equal(t, typed, Fold(written))
	}
}
