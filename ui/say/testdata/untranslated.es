x ends these lines
: or ctrl+k
lists everything that can be done, to be found by typing
leaves the game for a moment; fg comes back to it
mouse
a click is as good as a key, the wheel scrolls; with shift held, text is selected
everything that can be done
leave the game for a moment
Everything that can be done
Type a few letters of it:
Nothing here is called that. Backspace takes a letter back.
do it
narrow the list
leaves the game
Settings
Title
kept for all games
%s decides this, outside of the game
first
last
1 more above
%s more above
1 more below
%s more below
For what comes up in play
%d minutes, of which people look back for %d
Print these pages. Cut the role cards and the ballot slips.
Put a role card face down at each place.
Extend the screen to the projector; do not mirror it. Votes are secret, and a mirror is not.
Give every table its start file and a decision sheet, in case a laptop fails.
Play the session through once by yourself.
Read the privacy notice aloud when you begin.
Run sheet, for the facilitator alone
Before they come
Clock
Min
What is done
You say
You expect:
To be sent in when its time has come
Your duty
Only you know
Worth asking
Your seat
Ballot slip
How sure are you?
One sentence why
Count sheet, for the recorder
First vote
Second vote
Answer
Three reasons, as they were written
Decision sheet
Team
Days or dollars a quarter at level 1, 2, 3
Now
Beliefs we work on, and the level
What came up, and the number of our answer
Days a quarter, together
To be read aloud: what is kept of you
No name is asked for. In what is kept you are a seat and a table, such as the treasurer of one of the tables.
You may type a name. It stands in what is kept. If you would rather not, type the name of your seat.
Sentences that you write stay out of everything that is handed out.
Sentences that you write are handed out only if your table says yes at the end. Until then nobody but this laptop has them.
This is an exercise and not a meeting. Nothing that is decided here counts for anybody but the association in the game.
Kept are the plans, the answers, how many voted for what, and the sentences that you write. Who voted for what is not kept.
All of it lies on this laptop and nowhere else. Nothing is sent over the internet.
After a day the program offers to delete it.
After %d days the program offers to delete it.
If you want something removed before that, say so today or write to whoever invited you.
Welcome
Seats
Play
A vote
Side by side
Break
Leave it out when time is short.
Never shortened.
Ends when everybody is ready.
The clock ends it.
Ends when everybody is ready, or by the clock.
A practice year, which does not count.
Year %d.
Years %d to %d.
A second run on the same luck begins here.
Predicted: %s.
Locked: %s.
What comes up is decided by secret ballot.
When time is up, a table's draft counts.
When time is up, last year's plan counts.
Everybody waits for the last table.
by itself, once, where its condition holds
by hand
The card “%s”.
to team %s
to the team it happens to
to each %s
to all
Run %d
%s leadership days a quarter can be planned. Write a level from 0 to 3; an empty cell keeps last year's.
there is no home folder to keep settings in; name one in %s
the settings in %s cannot be used (%w); everything is as usual until you change a setting
it is a link, a folder or a device
it is larger than %d kB
it is no list of names and words
%s cannot be %q; it can be %s
there is no setting %q
the settings cannot be kept in %s: %w
Every change of every outcome has named causes, which add up to it. Where a cause goes back to one year more than to others, that year stands beside it: without its choices, on the same luck, the cause would have been smallest.
Reserves a year
The last two columns say what each belief did: the run less the same run in a world where the belief stands in nobody's way, for engaged members as the mean of the years. Small amounts either way are luck.
The Brier score is %s: 0 for whoever is sure and always near enough, %s for whoever is half sure every time. Saying what one believes is the way to a low one.
The best found in levels
This is your year. The arrow keys go up and down the levers, and left and right turn one. Try it: nothing is final yet.
First steps: this is your year. Type the name of a lever and a level from 0 to 3, such as listening 2. Nothing is final yet.
The two bars show what is left of days and money. To make room for something, turn something else down.
First steps: two budgets, days and money. To make room for something, turn something else down.
Tab turns from the plan to what is known: members, organisation, innovation, finance, story. Esc comes back.
First steps: show members says what is known of them; show finance and others say the rest.
When you are done, enter shows what your plan changes before anything happens.
First steps: an empty line runs the year with this plan. A question mark says everything that can be typed.
The last look: enter commits the plan and runs the year, esc goes back to the desk.
What share of members will renew? Guess if you like; enter without a guess goes on.
First steps: guess if you like. The guess changes nothing, and the debrief comes back to it.
The year runs a quarter at a time. Enter hurries it on. A dilemma may stop it and ask you something.
A dilemma. Read the scene first; the answer you choose is kept at once and cannot be taken back.
First steps: an answer is kept at once and cannot be taken back.
What the year did, in three parts: what the board sees, what is known of members, and because. Space reads on.
First steps: a report has three parts, namely what the board sees, what is known of members, and because.
Your plan stands until you change it. ? tells the keys of any screen, and : finds everything. That is all there is to know.
First steps: your plan stands until you change it. That is all there is to know.
Luck and judgement
The same choices under %s
1 other seed
%s other seeds
At the end
This run
The middle of the others
Came out better than
%d of 100
Under %[1]s of the %[2]s other seeds the association fell before its last year.
Luck made little difference
Luck was against this run
Luck was with this run
%[1]s: it came to %[2]s engaged members, and the same choices under other luck come to %[3]s in the middle, better than %[4]d of 100 of them. On its own luck the standing plan comes to %[5]s.
What there was to learn
This scenario names no objectives.
seen early, in year %d
seen late, in year %d
not seen
only those who played can tell
If the model is wrong
%[1]s: not if %[2]s.
What rests on an assumption
What holds all the same
%[1]d of %[2]s hold under every one of %[3]s, one assumption halved or doubled at a time, with the same choices and the same luck.
1 conclusion
%s conclusions
1 change to the model
%s changes to the model
A turning point
%s: the run came out worse for it
%s: the run came out better for it
%s at the end: more than on the standing plan
%s at the end: less than on the standing plan
The association came to its last year
The association fell before its last year
1 other is changed
%s others are changed
“%s” is doubled
“%s” is halved
Colours
Characters
Movement
Mouse
Form
Language
First steps
as the terminal says
light or dark by what the terminal tells of itself
for a dark ground
light text
for a light ground
dark text
strong, for a dark ground
light text as clear as it gets, for projectors too
strong, for a light ground
dark text as clear as it gets, for bright rooms too
words and marks say everything by themselves
drawn lines and dots where they are shown
all
lines, dots and bars are drawn with characters of their own
plain ones
nothing but letters, numbers and ordinary marks
on
a year runs quarter by quarter before your eyes
nothing moves or waits by itself
a click is as good as a key; hold shift to select text
the mouse is left to the terminal, which selects text with it
a screen
the game fills the window
line by line
everything is told in lines of text, from the next start on
new games say what levers do, how strongly and how soon
new games say in which direction a lever works
new games say nothing before the fact
as the system says
the language of the system, if the game has it; English otherwise
accompanied
one line at a time says what to look at in a first year
on your own
no lines besides the game; ? on any screen still helps
what the game says; scenarios speak as their authors wrote them
Where settings come from
What you turn here is in force at once and kept in a small file for the next time. A variable such as REALIGN_THEME wins over it, and what you say when you start the game wins over both.
Turning points
No single choice moved the end of this run: each was as on the standing plan, or its other way came to the same.
Every choice that was not that of the standing plan was played again the other way, %s in all, with the same luck and with all later choices held. These weighed most.
1 choice
%s choices
Not every later choice could be held:
work on “%s”
Year %[1]d, %[2]s: %[3]s rather than %[4]s
a dilemma
Played the other way, the association falls in year %d.
Played the other way, the association comes to its last year.
The association fell in year %d; played the other way, it falls in year %d.
Either way the association falls in year %d.
Played the other way, there are %s more engaged members, counted at the end and five years on.
Played the other way, there are %s fewer engaged members, counted at the end and five years on.
Luck alone can do as much.
As it was
The other way
Vitality five years on
fallen
Year %d: the plan asked for more than there was, and was eased.
Year %d: the run had ended by then, so its last plan was kept.
Year %[1]d: what was answered to “%[2]s” was not open, so the answer was “%[3]s”.
Year %[1]d: “%[2]s” came up, which had not come up before, and the answer was “%[3]s”.
Year %[1]d: “%[2]s” did not come up.
How the table voted
No votes were counted in this run.
The most divided
The most comfortable
%d of %s changed after the talk, at the least.
1 vote
%s votes
Dissent was minuted once.
Dissent was minuted %s times.
Dilemma
Votes
For something else
Moved