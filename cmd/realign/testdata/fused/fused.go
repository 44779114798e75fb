// Package fused holds products as a compiler fuses them, and as it may not.
package fused

// Bare may be fused.
func Bare(x, y, z float64) float64 { return x*y + z }

// Misplaced may be fused as well: the conversion rounds the sum.
func Misplaced(x, y, z float64) float64 { return float64(x*y + z) }

// Rounded may not.
func Rounded(x, y, z float64) float64 { return float64(x*y) + z }
