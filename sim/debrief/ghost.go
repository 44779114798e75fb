package debrief

import "example.com/realign/sim"

// A Ghost is another leader's run on the same luck.
type Ghost struct {
	ID    string // a policy's, or what the caller calls the leader
	Track Track
}

// A Leader is somebody whose run is to be seen beside the run.
type Leader struct {
	ID     string
	Policy sim.Policy // nil where Choices say what the leader chose
	// Choices are those of another game. They are made on this luck as far as
	// they can be, and departures are told.
	Choices *Choices
}
