package sim

// Rules are the constants of the model: how a house and its members behave.
// They travel as an argument and are never part of the state. Every number in
// the sector rules stands once, in a row of the parameter table with its
// meaning, unit, range and source; see [Parameters].
type Rules struct {
	Era      string
	Segments int

	// What the settings of the levers take, and the least a leader can set.
	Levels         LevelTable
	ElephantLevels [MaxLevel + 1]Days
	Least          [NumLevers]Level

	Elephants []ElephantRule

	Needs         NeedsRules
	Population    PopulationRules
	Value         ValueRules
	Attendance    AttendanceRules
	Leaving       LeavingRules
	Joining       JoiningRules
	Ties          TieRules
	Leadership    LeadershipRules
	Work          WorkRules
	Insight       InsightRules
	Confronting   ConfrontingRules
	Urgency       UrgencyRules
	Minds         MindRules
	Skills        SkillRules
	Collaboration CollaborationRules
	Closeness     ClosenessRules
	Chapters      ChapterRules
	Offering      OfferingRules
	Market        MarketRules
	Money         MoneyRules
	Board         BoardRules
	Start         StartRules
	Fog           FogRules
	Cards         CardRules
}

// An ElephantRule describes one unexamined assumption.
type ElephantRule struct {
	ID    string
	Grip  float64 // how firmly it is believed at the start, 0 to 1
	Cost  float64 // political capital that confronting it takes
	Drags [NumLevers]float64
}
