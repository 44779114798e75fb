// Package planted holds one of everything that the model may not do. Lines that
// end in "bad" must be refused, and no others.
package planted

import (
	"maps" // bad
	"math"
	other "math"
	"math/rand/v2" // bad
	"os"           // bad
	"reflect"      // bad
	"runtime"      // bad
	"sync"         // bad
	"sync/atomic"  // bad
	"time"         // bad
	"unsafe"       // bad
)

type number float64

type float interface{ ~float32 | ~float64 }

type either interface{ float | ~int }

type pair struct{ x float64 }

const half = 2.0

func mul(a, b float64) float64 { return float64(a * b) }

func raw(a, b float64) float64 { return a * b } // bad

func (n number) times(m number) number { return number(n * m) }

func generic[T float](a, b T) T { return a * b } // bad

func wide[T either](a, b T) T { return a * b } // bad

func halved[T float](a T) T { return T(a / 2) }

func quartered[T float](a T) T { return a / 4 } // bad

func (n *number) grow(m number) { *n *= m } // bad

type vector [3]float64

func (v vector) dot(w vector) (sum float64) {
	for k := range v {
		sum += v[k] * w[k] // bad
	}
	return sum
}

func products(x, y, z float64, p *float64, s []float64) float64 {
	a := x*y + z                // bad
	a += z - x*y                // bad
	t := x * y                  // bad
	*p = x * y                  // bad
	a *= 1.5                    // bad
	a /= z                      // bad
	a += float64(x*y + z)       // bad
	a += float64(x*y) + z       // the product itself is rounded
	a += float64((x * y)) + z   // and so it is in parentheses
	a += x*y + float64(z)       // bad
	a += float64(z + x*y)       // bad
	a += float64(-(x * y))      // bad
	a += float64(number(x * y)) // rounded as what it is
	*p /= 8                     // bad
	s[0] *= y                   // bad
	a += x/half + z             // bad
	a += min(x*y, z)            // bad
	a += math.Abs(x * y)        // bad
	a += x/2 + z                // bad
	a += float64(x/2) + z       // rounded
	a += x/y + z                // a quotient by a variable is never fused
	a += 0.5*x + z              // bad
	a += float64(2 * math.Pi)   // a constant
	a += -(x * y) + z           // bad
	a += max(x*y, 0) + z        // bad
	a += pair{x * y}.x          // bad
	a += mul(x, y) + t          // through the function for it
	a += float64(float32(x))    // only a conversion
	a += s[0] * s[1]            // bad
	n := number(x) * number(y)  // bad
	n = number(number(x) * n)
	f := float32(x) * float32(y)               // bad
	a += float64(float32(x) * float32(y))      // bad
	f += float32(float32(x) * float32(y))      // rounded as what it is
	_ = complex(x, y) * complex(y, x)          // bad
	closure := func() float64 { return x * y } // bad
	return a + closure() + float64(n) + float64(f)
}

func integers(i, j int, x float64) int {
	i *= j
	i = i*j + i/2
	i += int(x)        // bad
	i += int(int64(3)) // no float
	i += int(3.0)      // a constant
	var u = uint8(x)   // bad
	return i + int(u) + len(time.Now().String())
}

func functions(x float64) float64 {
	f := math.Exp                                         // bad
	var g func(float64) float64 = other.Tanh              // bad
	list := []func(float64) float64{math.Sqrt, math.Cbrt} // bad
	x += g(x) + list[0](x)
	x += other.Hypot(x, x) // bad
	x += math.Mod(x, 3)    // bad
	x += math.Pow(x, 2)    // bad
	x += math.Log(x)       // bad
	x += math.FMA(x, x, x) // bad
	x += math.Round(x)     // bad
	x += math.Sqrt(math.Abs(math.Floor(x) + math.Ceil(x) + math.Trunc(x)))
	return f(x) + math.Float64frombits(math.Float64bits(x)) + math.MaxFloat64
}

type table map[string]float64

func keyed[M ~map[string]float64](m M) (sum float64) {
	for k := range m { // bad
		sum += m[k]
	}
	return sum
}

func ranges(t table, c <-chan float64) (sum float64) { // bad
	for range t { // bad
		sum++
	}
	for v := range maps.Values(t) { // its import is refused
		sum += v
	}
	sum += <-c                   // bad
	done := make(chan bool)      // bad
	go func() { done <- true }() // bad
	defer func() { _ = recover() }()
	return sum + float64(len(t)) + float64(unsafe.Sizeof(sum)) + rand.Float64()
}

var machine = []any{os.Getpid, runtime.NumCPU, reflect.TypeOf, atomic.AddInt64}

func orders(m map[int]float64, l []float64, c chan float64) (sum float64) { // bad
	for _, v := range m { // bad
		sum += v
	}
	for v := range c { // bad
		sum += v
	}
	for _, v := range l {
		sum += v
	}
	go orders(m, l, c) // bad
	select {           // bad
	case c <- sum: // bad
	default:
	}
	var once sync.Once
	once.Do(func() {})
	return sum + m[3]
}
