"""What is said about a job that several people do together.

DO, DONE and DOING stand for its verb, UNIT for its unit of time, WHO for those who do it by their
names, ALL for all of them.
"""

from typing import Final

# Jobs by verb and unit of time; what follows "|" is the name once it is known.
JOBS: Final = """
paint; hour; the garden fence|the fence; the barn; the back porch|the porch; the nursery
mow; hour; the soccer field|the field; the golf course; the park; the big meadow|the meadow
clean; hour; the gym; the banquet hall|the hall; the whole house|the house; the boathouse
rake; hour; the school lawn|the lawn; the churchyard; the campground; the town square|the square
shovel; minute; the driveway; the parking lot|the lot; the long sidewalk|the sidewalk
wash; minute; the fire truck|the truck; the delivery van|the van; the school bus|the bus
decorate; hour; the ballroom; the parade float|the float; the school gym|the gym; the chapel
build; day; the stone wall|the wall; the tree house; the chicken coop|the coop; the footbridge
harvest; day; the vineyard; the pumpkin field|the field; the cherry orchard|the orchard
weed; hour; the vegetable garden|the garden; the rose garden|the garden; the strawberry patch
type; hour; the manuscript; the long report|the report; the family history
load; minute; the moving truck|the truck; the trailer; the delivery van|the van
unload; hour; the river barge|the barge; the freight car|the car; the delivery truck|the truck
plow; day; the wheat field|the field; the potato field|the field
restore; day; the old sailboat|the boat; the merry-go-round; the antique car|the car
sort; hour; the pile of donations|the pile; the mountain of mail|the mail; the recycling
fold; minute; the hotel laundry|the laundry; the stack of brochures|the stack
tile; hour; the bathroom floor|the floor; the terrace; the shower room|the room
wallpaper; hour; the dining room|the room; the nursery; the stairwell
pave; day; the courtyard; the garden path|the path; the schoolyard
set up; minute; the circus tent|the tent; the concert stage|the stage; the market stand|the stand
peel; minute; the sack of potatoes|the sack; the heap of carrots|the heap
pick; hour; the row of blueberry bushes|the row; the raspberry patch; the bean field|the field
repair; day; the roof of the barn|the roof; the old pier|the pier; the dirt road|the road
assemble; hour; the playground set|the set; the model railroad|the railroad; the greenhouse
shear; hour; the flock of sheep|the flock; the herd of alpacas|the herd
"""
ALONE: Final = """
{B} <need> {t1} to DO {J} alone
it <take> {B} {t1} to DO {J} (alone|without help|single-handedly)
working alone, {B} <can DO> {J} in {t1}
{B} <need> {t1} to DO {J} without any help
DOING {J} <be-> a job of {t1} for {B} alone
DOING {J} <take-> {B} {t1} when nobody <help->
without help, {B} <can finish> DOING {J} in {t1}
{B} <can DO> {J} alone in {t1}
DOING {J} alone <take-> {B} {t1}
"""
OTHER: Final = """
{C} <need> {t2} for the same (job|work|task) alone
it <take> {C} {t2} to do the same alone
the same (job|work|task) <take-> {C} {t2} when working alone
{C} <can do> the same (job|work) in {t2} without help
the same job <keep-> {C} busy for {t2} without help
{C}, working alone, <can finish> the same job in {t2}
for {C} alone, it <be-> a job of {t2}
without help, {C} <spend> {t2} on the same job
"""
BOTH_TIMES: Final = """
{B} <need> {t1} to DO {J} alone, and {C} <need> {t2}
DOING {J} alone <take-> {B} {t1} and {C} {t2}
working separately, {B} <need> {t1} and {C} <need> {t2} to DO {J}
DOING {J} <take-> {B} {t1} without help, while {C} alone <need-> {t2}
"""
LONGER: Final = """
{C} <need> {x} more than {B!} for the same job
the same job <take-> {C} {x} longer than {B!}
{C}, working alone, <take-> {x} longer than {B!}
{C} <be> slower than {B!} and <need> {x} more for the whole job
{B} alone <need> {x} less than {C!} for the same job
"""
MANY_TIMES: Final = """
{C} <need> {q} as (long|much time) as {B!} for the same job
the same job <take-> {C} {q} as long as {B!}
working alone, {C} <take> {q} as long as {B!}
{C} <spend> {q} as much time on the same job as {B!}
"""
THIRD: Final = """
{D} <need> {t3} for the same (job|work) alone
the same (job|work) <take-> {D} {t3} without help
it <take> {D} {t3} to do the same alone
working alone, {D} <can finish> the same job in {t3}
{D}, on the other hand, <take-> {t3} for the whole job
"""
TOGETHER: Final = """
this time, ALL <DO+> {J} together
WHO <decide+> to DO {J} together
WHO <start+> at the same time and <work+> together
ALL <work+> on {J} together
WHO <join+> forces and <DO+> {J} together
ALL <agree+> to DO {J} together
to save time, WHO <DO+> {J} together
"""
TOGETHER_AT: Final = """
ALL <start+> DOING {J} together at {c}
at {c}, WHO <start+> to DO {J} together
it <be> {c} when ALL <start+> working together
WHO <get+> to work together at {c}
ALL <begin+> together at {c}
at {c}, ALL <begin+> to work side by side
"""
HEAD: Final = """
before {C} <come> to help, {B} <work> alone for {h}
{C} <join> {B} after {h}
after {h} of work, {B} <get> help from {C}
{h} <pass> before {C} <join> {B}
{C} <come> to help {h} after {B!} <start>
{B} <start> alone and <get> help from {C} after {h}
"""
LEAVE: Final = """
{C} <have> to leave after {h} of working together
WHO <work+> together for {h} before {C} <leave>
after {h} together, {C} <get> called away
{C} only <help> for the first {h}
{C} <stop> after {h}, when an urgent call <come-> in
the joint work <last-> {h}, until {C} <have> to leave
"""
JOINED: Final = """
{B!} and {C!} <need+> {t} to DO {J} together
together, {B!} and {C!} <need+> {t} for the job
with help from {C}, the job <take-> {B} only {t}
when {C} <help>, the job <be-> done in {t}
working together, {B!} and {C!} <can finish> in {t}
it <take> {B!} and {C!} {t} to do the job together
"""
START: Final = """
{B} <start> DOING {J} at {c}
{B} <get> to work at {c}
it <be> {c} when {B} <start> on {J}
at {c}, {B} <begin> to DO {J}
{B} <begin> at {c}
"""
TIME: Final = """
ALL together <need+> {time} to DO {J}
it <take> ALL {time} together to DO {J}
the joint work <take-> {time}
WHO <be+> done in {time}
WHO <need+> {time} together
{time} <pass> until the joint work <be-> done
"""
ASK: Final = """
how many UNITs <do-> the joint work take
how long, in UNITs, <do+> ALL need together
"""
TIME_JOINED: Final = """
{B!} and {C!} <work+> together for {time}
both of them <need+> {time} together for the rest
the rest <take-> both of them {time}
{time} <pass> from {C's} arrival to the end of the job
{C} <help> for {time}
"""
ASK_JOINED: Final = """
for how many UNITs <do> {C} help
how many UNITs <do+> both of them need together for the rest
"""
TIME_LEFT: Final = """
{B!} <need> {time} alone for the rest
the rest <take-> {B!} {time} alone
{B!} <have> to go on alone for {time}
{B!} <work> alone for {time} after that
it <take> {B!} {time} to finish alone
"""
ASK_LEFT: Final = """
for how many UNITs <do> {B!} have to go on alone
how many UNITs <do> {B!} need to finish the job alone
"""
FINISH: Final = """
the job <be-> (done|finished) at {end}
WHO <finish+> at {end}
{J} <be-> DONE at {end}
WHO <be+> done at {end}
the work <come-> to an end at {end}
"""
SAVED: Final = """
{B} <save> {saved} by not working alone
working together <save-> {B} {saved}
compared with working alone, {B} <save> {saved}
{B} <gain> {saved} by sharing the work
WHO together <be+> faster than {B!} alone by {saved}
"""
OTHER_ALONE: Final = """
{C} <need> {alone} alone
it <take> {C} {alone} to DO {J} alone
the job <take-> {C} {alone} without {B!}
{C} alone <need-> {alone} to DO {J}
working alone <take-> {C} {alone}
"""
SNACK: Final = """
{C} <bring> along {z} (to share|for later)
there <be> {z} in the picnic basket for the break
{B} <pack> {z} for the lunch break
"""
MATERIAL: Final = """
{B} <pay> {z} for (work gloves|a pair of boots|a new pair of overalls) beforehand
(new work gloves|a sun hat|a first-aid kit) <cost-> {B} {z}
{B} <spend> {z} on (snacks|sunscreen|work gloves) beforehand
"""
WATCHER: Final = """
{H!}, who only <watch->, <own-> {z}
{H!} <have> {z} at home
{H!} <be> busy with {z} elsewhere
"""
