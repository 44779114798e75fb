package tell

import "example.com/realign/ui/say"

// playTerms are the words for how the game is played.
var playTerms = []Term{
	{say.Mark("Plan"), say.Mark("what a leader decides for a year: levers, elephants and the style of leading")},
	{say.Mark("Standing plan"), say.Mark("the plan of last year; it goes on until it is changed")},
	{say.Mark("Lever"), say.Mark("one thing that days or money can be put into")},
	{say.Mark("Level"), say.Mark("how much of a lever: from 0, which is nothing, to 3")},
	{say.Mark("Leadership days"), say.Mark("the working days of those who lead; a quarter of all days is taken by what nobody plans")},
	{say.Mark("Money a year"), say.Mark("what is free to be put into levers; more than that comes out of the reserves")},
	{say.Mark("Floor"), say.Mark("reserves that no plan may draw on")},
	{say.Mark("Quarter"), say.Mark("three months; a year runs in four of them")},
	{say.Mark("Forecast"), say.Mark("a guess at the share of members who will renew; it changes nothing and is looked at in the debrief")},
	{say.Mark("Dilemma"), say.Mark("something that happens and asks for an answer; an answer cannot be taken back")},
	{say.Mark("Advisor"), say.Mark("somebody who sees a dilemma from the desk of one department, and no further")},
	{say.Mark("Shock"), say.Mark("something that comes from outside, whoever leads")},
	{say.Mark("Because"), say.Mark("the part of a report that names what moved a figure; the parts add up to the change")},
	{say.Mark("Hinge year"), say.Mark("a year that matters most; at the retreat's pace only these are planned by hand")},
	{say.Mark("Luck"), say.Mark("all that chance decides; it hangs on one number, the seed, and is the same for the same seed")},
	{say.Mark("Other leaders"), say.Mark("ways of leading by rule that play the same years on the same luck, to compare with")},
	{say.Mark("Outlook"), say.Mark("what the next leader finds: the association some years after the last, with nobody deciding anything more")},
	{say.Mark("Debrief"), say.Mark("the look back after the last year: what mattered, what it cost, and what luck had to do with it")},
	{say.Mark("Second term"), say.Mark("the same game played anew from a year on, on the same luck")},
	{say.Mark("Practice year"), say.Mark("a year to try things out; nothing of it is kept")},
	{say.Mark("Aid"), say.Mark("how much is told of a lever before it is felt: guided, standard or expert")},
}

// memberTerms are the words for members.
var memberTerms = []Term{
	{say.Mark("Member"), say.Mark("a person who belongs; each one is reckoned by itself, with needs, ties and reasons to stay or go")},
	{say.Mark("Group"), say.Mark("members who are alike in what they need; a segment, as it is called elsewhere")},
	{say.Mark("People who could join"), say.Mark("those in the field who do not belong yet")},
	{say.Mark("Need"), say.Mark("what a member looks for; needs move over the years, and they part from each other")},
	{say.Mark("Fit"), say.Mark("how near an offering is to what a member needs now")},
	{say.Mark("Five kinds of value"), say.Mark("standing, offerings, relationships, peers and mastery; each member weighs them by character")},
	{say.Mark("Relationship"), say.Mark("how close the house is to its members, as they feel it")},
	{say.Mark("Network between members"), say.Mark("how well members know and help each other, without the house in between")},
	{say.Mark("Tie"), say.Mark("one member knowing another; who leaves is missed by those who had ties to them")},
	{say.Mark("Other networks"), say.Mark("places outside the association where members find what they look for")},
	{say.Mark("Standing"), say.Mark("what the name of the association is worth in its field")},
	{say.Mark("Mastery"), say.Mark("being led by somebody who knows the craft better than oneself")},
	{say.Mark("Character"), say.Mark("what a member expects of those who lead: to be shown, to be ruled fairly, or to be asked")},
}

// houseTerms are the words for the house.
var houseTerms = []Term{
	{say.Mark("Annual cycle"), say.Mark("the calendar that fills most of the days: conference, budget, board, launches, appearances")},
	{say.Mark("Customer connection"), say.Mark("what is put into knowing members, being close to them and making things with them")},
	{say.Mark("Shortcuts"), say.Mark("quick answers that please the board")},
	{say.Mark("Inside-out"), say.Mark("run by what the house makes and how it works")},
	{say.Mark("Outside-in"), say.Mark("run by what members need and how they live")},
	{say.Mark("Cooperation"), say.Mark("how much two departments work together; silos are what is missing of it")},
	{say.Mark("Thinking from the member's side"), say.Mark("how far those who lead have turned from inside-out to outside-in; it slides back by itself")},
	{say.Mark("Skill"), say.Mark("what leaders at a level can do of listening, relating and working together")},
	{say.Mark("Ideas"), say.Mark("what members and staff would make if somebody took it up")},
	{say.Mark("Experiment"), say.Mark("something small that is tried with members; it passes or is stopped")},
	{say.Mark("Offering"), say.Mark("a programme, course or service; each is work to run and to keep, and grows old")},
	{say.Mark("Endowment"), say.Mark("money that is out of reach; breaking into it costs capital and support")},
	{say.Mark("Chapter¦branch"), say.Mark("a part of the association in one place, with leaders of its own")},
}

// elephantTerms are the words for assumptions.
var elephantTerms = []Term{
	{say.Mark("Elephant"), say.Mark("an assumption that nobody questions; it takes part of every investment near it")},
	{say.Mark("Evidence"), say.Mark("what speaks against an elephant; at 100% it can be named")},
	{say.Mark("Grip"), say.Mark("how firmly an elephant is believed")},
	{say.Mark("Confronting"), say.Mark("working on an elephant that has been named; it is paid from political capital")},
}
