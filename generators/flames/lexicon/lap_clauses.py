"""What is said about laps: DO, DONE and DOING stand for the verb, PREP for "around" or "in"."""

from typing import Final

# Verb; preposition; meters of a lap; yards of a lap; laps; minutes for a lap; courses.
SCENES: Final = """
run; around; 200 250 400; 220 440; 3-24; 2-4; the school track|the track; the stadium
jog; around; 500 750 800 1250; 440 880 704; 2-12; 4-9; the city park|the park; the duck pond
jog; around; 400 600 1500; 528 660 880; 2-12; 4-9; the lake; the hospital grounds|the grounds
swim; in; 25 40 50; 44 55 88; 8-60; 2-3; the town pool|the pool; the hotel pool|the pool
swim; in; 50 80 100; 55 88 110; 8-40; 2-4; the outdoor pool|the pool; the roped-off bay|the bay
skate; around; 125 160 200 250; 176 220; 10-40; 2-3; the ice rink|the rink; the frozen pond|the pond
skate; around; 250 400 500; 220 352; 6-30; 2-4; the roller rink|the rink; the old lot|the lot
cycle; around; 2000 2500 4000; 2640 3520; 3-12; 6-14; the reservoir; the airfield; the big lake
cycle; around; 250 400 500; 220 352 440; 8-40; 2-3; the velodrome; the cycling track|the track
walk; around; 400 500 600 750; 440 528 660; 3-12; 5-9; the shopping mall|the mall; the old fort
walk; around; 250 300 400; 352 440; 4-15; 4-7; the block; the cemetery; the schoolyard
ski; around; 1250 2000 2500; 1760 2200; 2-8; 7-15; the forest loop|the loop; the golf course
row; around; 600 800 1000; 880 1100; 2-10; 5-10; the buoy course|the course; the pond; the millpond
ride; around; 125 160 200 250; 176 220 110; 8-30; 2-3; the riding arena|the arena; the paddock
paddle; around; 800 1250 2000; 1320 1760; 2-8; 11-20; the island; the lagoon; the bay
drive; around; 400 500 625 800; 440 660 880; 6-30; 2-3; the go-kart track|the track; the test track
march; around; 200 250 300 500; 220 352; 4-20; 3-6; the parade ground|the ground; the football field
"""

LAP: Final = """
a lap PREP {P} <be-> {l} long
each lap PREP {P} <cover-> {l}
the length of a lap PREP {P} <be-> {l}
the sign at {P} <give-> the length of a lap as {l}
{B} <train> PREP {P}, where each lap <be-> {l} long
every lap PREP {P} <add-> {l}
{B} <measure> a lap PREP {P} and <get> {l}
{B} <know/hear/read> that a lap PREP {P} <be-> {l} long
(according to the plan|on the map|by {B's} watch), a lap PREP {P} <be-> {l} long
the coach <tell-> {B} that a lap PREP {P} <be-> {l} long
"""
LAPS: Final = """
{B} <DO> {n} PREP {P}
{B} <complete/finish> {n} PREP {P} [before breakfast|after work|after school]
{B} <DO> {n} PREP {P} (at sunrise|after dinner|before lunch)
{B's} (workout|training plan) <call-> for {n} PREP {P}
{n} PREP {P} <make+> up {B's} workout
for (exercise|fun|charity|training), {B} <DO> {n} PREP {P}
{B} <stop> after {n}
{B} <DO> PREP {P} and <do> {n}
{B} <DO> {n} to clear {B's} head
"""
LAPS_A_DAY: Final = """
on every training day, {B} <DO> {n} PREP {P}
{B} <DO> {n} PREP {P} (each|per) training day
every workout of {B!} <consist-> of {n} PREP {P}
{B's} (coach|training plan|trainer) <ask-> for {n} on each training day
{n} PREP {P} <make+> up each day of {B's} training
{B} <complete> {n} PREP {P} (each|every) day of training
"""
DAYS: Final = """
{B} <train> {k} a week
{B} <have> {k} of training (a|each|every) week
there <be> {k} of training in {B's} week
{B} <keep> {k} a week free for training
{B} <reserve> {k} a week for training
{k} (a|per) week <be+> training days for {B}
"""
WEEKS: Final = """
{B} <keep> this up for {u}
this (plan|program|routine) <last-> {u}
{B} <follow> this (plan|program|routine) for {u}
{u} <go by> like this
{B} <train> like this for {u}
the (season|program|training course) <last-> {u}
"""
WARMUP: Final = """
{B} also <walk> {e} to warm up
before that, {B} <jog> {e} to warm up
the way to {P} <add-> {e} for {B}
to cool down, {B} <walk> another {e=}
{B} also <cover> {e} on the way to {P}
{B} <warm> up over a distance of {e} first
"""
LAPS_OF: Final = """
{B} <DO> {n} PREP {P}, each of them {l} long
{B} <complete/finish> {n} of {l} each PREP {P}
{B's} workout <consist-> of {n} PREP {P}, each {l} long
PREP {P}, {B} <DO> {n} of {l} each
{B} <do> {n} of {l} each PREP {P}
"""
LAPS_IN: Final = """
{B} <DO> {n} PREP {P}, each of them in {p}
{B} <complete/finish> {n} PREP {P} in {p} each
PREP {P}, {B} <DO> {n} in {p} each
{B's} workout <consist-> of {n} PREP {P}, each of which <take-> {p}
"""
RIVAL: Final = """
{C} <DO> {m} PREP {P}
{C} <complete/finish> {m} PREP {P}
{C} <stop> after {m} PREP {P}
{C} <manage> {m} PREP {P}
{C} <get> tired after {m} PREP {P} and <stop> there
{C}, who <come-> along, <DO-> {m}
"""
RIVAL_MORE: Final = """
{C} <complete/finish/do> {x} fewer than {B!} PREP {P}
{C} <stop> {x} sooner than {B!} PREP {P}
compared with {C!}, {B} <do> {x} more PREP {P}
{C} <give> up {x} before {B!} <do>
"""
GOAL: Final = """
{B's} goal <be> to DO {g} PREP {P}
{B} <want/plan/hope> to DO {g} PREP {P}
{B's} (coach|training plan|trainer) <ask-> for {g} PREP {P}
{B} <sign> up to DO {g} PREP {P}
{B} <have> to DO {g} to (pass the test|earn a badge|keep a promise)
for a charity event, {B} <be> to DO {g} PREP {P}
{B} <promise> {B's} (sponsors|coach|grandfather) to DO {g}
"""
BEGUN: Final = """
{B} <have> already DONE {m}
{m} <be> already behind {B}
so far, {B} <have> DONE {m}
{B} <do> {m} before (lunch|a short break|the others <arrive+>)
^{m#} of the laps <be+> already done
the lap counter already <show-> {m}
"""
PACE: Final = """
{B} <need> {p} for each lap
each lap <take-> {B} {p}
every lap PREP {P} <take-> {B} {p}
{B} <DO> at a pace of {p} per lap
it <take> {B} {p} to DO a lap PREP {P}
{B's} time for each lap <be> {p}
{B's} watch <show-> {p} for every lap
"""
BREAK: Final = """
{B} <rest/pause> for {r} in between
a (drink of water|chat with a friend|chat with the coach) <cost-> {B} {r}
{B} <take> a break of {r} [to stretch|to drink]
halfway through, {B} <stop> for {r}
{B} <lose> {r} (drinking some water|talking to a friend)
"""

DISTANCE: Final = """
{B} <DO> {dist} SPAN
{B} <cover> {dist} SPAN
the training <come> to {dist} SPAN
{B} <manage> {dist} SPAN
the laps <add+> up to {dist} SPAN
"""
LAPS_NEEDED: Final = """
{B} <have> to DO {laps}
{B} <need> {laps} to reach the goal
{laps} <be> needed to reach the goal
the goal <call-> for {laps}
it <take> {B} {laps} to reach the goal
"""
LAPS_LEFT: Final = """
{B} still <have> to DO {left}
{left} <be> still needed to reach the goal
{B} <have> {left} left to DO
{left} <remain> to be DONE
"""
MORE: Final = """
{B's} distance <exceed-> that of {C!} by {more}
{B} <be> ahead of {C!} by {more}
{B} <beat> {C!} by {more}
{C} <fall> short of {B's} distance by {more}
the distances of {B!} and {C!} <differ+> by {more}
"""
BOTH: Final = """
{B!} and {C!} <DO+> {both} (altogether|in total|together)
{B!} and {C!} together <cover+> {both}
both of them together <cover+> {both}
the laps of {B!} and {C!} together <come+> to {both}
the combined distance of {B!} and {C!} <be-> {both}
"""
TIME: Final = """
the laps <take+> {B} {time} SPAN
{B} <spend> {time} DOING SPAN
{B} <DO> for {time} SPAN
the training <take> {B} {time} SPAN
{B} <be> busy for {time} SPAN
"""
WITH_WARMUP: Final = """
{B} <cover> {dist} altogether, counting everything
{B} <manage> {dist} altogether
the distances <add+> up to {dist} in all
the laps and the rest together <make+> {dist}
{B} <travel> {dist} in all
"""
TIME_WITH_BREAK: Final = """
the training <take> {B} {time}, the break included
{B} <be> at it for {time}, counting the break
the laps and the break together <take+> {time}
{B} <spend> {time} altogether
"""
DETAILS: Final = {
    "gear": """
    {B} <pay> {z} for a new (sweatshirt|sports watch|cap|sports bag)
    {B's} (water bottle|sports bag|rain jacket|stopwatch) <cost-> {z}
    a (day pass|locker) for {P} <cost-> {z}
    """,
    "spectators": """
    there <be> {z} (next to|near) {P}
    {B} <notice> {z} near {P}
    {B} <count> {z} on the way home
    """,
    "other": """
    {H} <watch> and <eat> {z}
    {H} <bring> along {z} for afterwards
    {H} <sit> on a bench with {z}
    """,
}
