package sim

import "slices"

// A Parameter is one constant of the model: what it means, its unit, the range
// it may be set to, where it comes from and its value in each era. Sources
// named F… are listed in README.md; A marks an assumption, chosen so that the
// model behaves, for which no source is claimed.
type Parameter struct {
	Key     string
	Meaning string
	Unit    string
	Source  string
	Lo, Hi  float64
	// Values holds the craft, industrial and knowledge era's.
	Values [numEras]float64
	at     func(*Rules) *float64
}

// Value returns the parameter's value in r.
func (p *Parameter) Value(r *Rules) float64 { return *p.at(r) }

// Set gives the parameter another value in r. It reports whether x lies in its
// range; outside nothing changes.
func (p *Parameter) Set(r *Rules, x float64) bool {
	if !(x >= p.Lo && x <= p.Hi) {
		return false
	}
	*p.at(r) = x
	return true
}

// The eras.
const (
	craft = iota
	industrial
	knowledge
	numEras
)

var eraIDs = [numEras]string{"craft", "industrial", "knowledge"}

// EraIDs returns the names of the eras.
func EraIDs() []string { return eraIDs[:] }

// parameters is the table of all sectors, in the order of the card.
var parameters = slices.Concat(memberParameters, marketParameters, houseParameters, closenessParameters, chapterParameters,
	urgencyParameters, offeringParameters, moneyParameters, boardParameters, startParameters, playParameters)

// Parameters returns every constant of the model in the order of the card.
func Parameters() []Parameter { return slices.Clone(parameters) }

// ParameterByKey returns the parameter that is spelled key.
func ParameterByKey(key string) (Parameter, bool) {
	for _, p := range parameters {
		if p.Key == key {
			return p, true
		}
	}
	return Parameter{}, false
}

// Standard returns the rules of an era, with its elephants and the standard
// table of levels. An unknown era gets the knowledge era's rules.
func Standard(era string) Rules {
	which := knowledge
	for e, id := range eraIDs {
		if id == era {
			which = e
		}
	}
	r := Rules{
		Era:            eraIDs[which],
		Segments:       standardSegments,
		Levels:         standardLevels,
		ElephantLevels: standardElephantLevels,
		Elephants:      StandardElephants(),
	}
	for _, p := range parameters {
		*p.at(&r) = p.Values[which]
	}
	setCurves(&r)
	return r
}

// standardSegments is the number of groups of members with needs of their own.
const standardSegments = 5

// all gives a parameter one value in every era.
func all(v float64) [numEras]float64 { return [numEras]float64{v, v, v} }

// eras gives a parameter a value in each era.
func eras(c, i, k float64) [numEras]float64 { return [numEras]float64{c, i, k} }
