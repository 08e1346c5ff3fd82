"""What is said about any task: DO, DONE and DOING stand for its verb, UNIT for its unit of time.

In clauses about what is asked, ALL stands for what there is to do.
"""

from typing import Final

DEADLINES: Final = (
    "the deadline",
    "the holidays",
    "the next meeting|the meeting",
    "the end of the month",
    "the big day",
    "the open house",
    "summer vacation",
    "the move",
    "the next inspection|the inspection",
    "the end of the year",
    "the family reunion|the reunion",
)
SPOTS: Final = (
    "at the kitchen table|there",
    "in the den|there",
    "on the porch|there",
    "in a quiet corner|there",
    "in the break room|there",
    "by the window|there",
    "at the community center|there",
    "in the backyard|there",
    "at the old desk|there",
    "in the sunroom|there",
    "on the back steps|there",
    "at a neighbor's house|there",
)
MANNERS: Final = (
    "with the radio on|that way",
    "without hurrying|that way",
    "in peace and quiet|undisturbed",
    "with a fan running|that way",
    "without any help|alone",
    "without any distractions|undisturbed",
)

WORK: Final = """
{B} <have> {n} to DO before {E}
there <be> {n} for {B} to DO [before {E}]
{B} <want/plan/hope> to DO {n} before {E}
{n} <have> to be DONE before {E}
{B's} (goal|plan|task|assignment) <be> to DO {n} [before {E}]
{B} <promise/agree/offer> to DO {n} [before {E}]
"""
WORK_LINKED: Final = """
{B} <decide/want/plan> to DO {n} [before {E}]
{n} <have> to be DONE [before {E}]
{B} <set> out to DO {n}
it <be> {B's} (job|turn|task) to DO {n}
"""
BEGUN: Final = """
{B} <have> already DONE {m}
{m} <be> already DONE
^{m#} of them <be+> already DONE
so far, {B} <have> DONE {m}
^of these, {m#} <be+> already DONE
{B} <make> a start by DOING {m} {P}
{B} first <DO> {m} {P} and then <take> stock
{m} <be> out of the way already
{B} <have> already finished {m}
"""
PACE: Final = """
{B} <DO> {k} (a(n)|per|each|every) UNIT
{B} <work/move along/proceed> at a [steady|constant] (pace|rate|speed) of {k} (a(n)|per) UNIT
it <take> {B} a(n) UNIT to DO {k} [{P}]
{k} (a(n)|per) UNIT <be-> {B's} (usual|normal|regular) (pace|speed|rate)
{B} (usually|normally|typically) <DO> {k} (in a(n)|per|every) UNIT
in a(n) UNIT [of work], {B} <DO> {k}
{B} <DO> {k} (a(n)|per|every) UNIT {P}
every UNIT [of work], {B} <finish/manage> {k}
{P}, {B} <DO> {k} (a(n)|per) UNIT
{B} <make> progress at a rate of {k} (a(n)|per) UNIT
"""
PACE_OF_OTHER: Final = """
{C} <DO> {o} (a(n)|per|each|every) UNIT
{C} <work/move along/proceed> at a [steady|constant] (pace|rate|speed) of {o} (a(n)|per) UNIT
it <take> {C} a(n) UNIT to DO {o}
{o} (a(n)|per) UNIT <be-> {C's} (usual|normal|regular) (pace|speed|rate)
{C} (usually|normally|typically) <DO> {o} (in a(n)|per|every) UNIT
in a(n) UNIT [of work], {C} <DO> {o}
every UNIT [of work], {C} <finish/manage> {o}
"""
SAMPLE: Final = """
{B} <work> at a steady pace and <DO> {s} in {t0}
at {B's} steady pace, it <take> {t0} to DO {s}
{B} <keep> up a steady pace of {s} in {t0}
it always <take> {B} {t0} to DO {s}
{B's} steady pace <be> {s} in {t0}
at a constant speed, {B} <DO> {s} in {t0}
{B} <keep> an even pace and <DO> {s} in {t0}
{B} always <need> {t0} to DO {s}
"""
MORE: Final = """
{B} <DO> {x} more (a(n)|per|each|every) UNIT than {C!}
{B} <be> faster than {C!} by {x} (a(n)|per|every) UNIT
{C} <DO> {x} fewer (a(n)|per|each|every) UNIT than {B!}
{B} <beat> {C's} pace by {x} (a(n)|per) UNIT
for every UNIT of DOING, {B} <be> {x} ahead of {C!}
{C} <fall> {x} behind {B!} (each|every) UNIT
{B's} pace <be> {x} (a(n)|per) UNIT faster than that of {C!}
"""
TIMES: Final = """
{B} <DO> {q} as many {i} (a(n)|per|each|every) UNIT as {C!}
{B} <work> {q} as fast as {C!}
{B's} pace <be> {q} that of {C!}
in the same time, {B} <DO> {q} as many {i} as {C!}
compared with {C!}, {B} <be> {q} as fast
{B} <get> {q} as many {i} DONE (a(n)|per|every) UNIT as {C!}
"""
SPENT: Final = """
{B} <DO> [{P}] for {t} [without a break]
{B} <spend> {t} DOING [{P}]
{B} <keep> DOING for {t} [without stopping]
{B} <stop> after {t} [of work]
{B} <quit> for the day after {t} of DOING
{t} of DOING <go+> by before {B} <take> a break
the DOING <go> on for {t}, until {B} <get> tired
{B} <find> {t} for the DOING before (dinner|a meeting|going home)
"""
START: Final = """
{B} <start/begin> (DOING|work) at {c} [{P}]
{B} <get> started [{P}] at {c}
it <be> {c} when {B} <start/begin> DOING [{P}]
the DOING <start/begin> at {c} [{P}]
{B} <get> to work [{P}] at {c}
at {c}, {B} <start> DOING
"""
BREAK: Final = """
{B} <take> a break of {p} [along the way|somewhere in between|to stretch|for a snack]
{B} <stop> for {p} to (eat something|rest|take a phone call|talk to a neighbor|walk the dog)
a (phone call|visitor|power cut|fire drill|thunderstorm) <interrupt> {B} for {p}
{B} <lose> {p} to (a phone call|a visitor|a computer problem|a coffee break|a nap)
the DOING <be> interrupted for {p} (by a visitor|by a phone call|for a meal|for some fresh air)
in between, {B} <rest/pause> for {p}
{p} <go> to a (snack|phone call|chat with a friend), during which the work <stop->
"""
DAILY: Final = """
{B} <DO> for {h} (a|each|every) day
each day, {B} <spend> {h} DOING [{P}]
{B} <have> {h} a day for the DOING
{B} <set> aside {h} (a|each|every) day for the DOING
{B} <put> in {h} of DOING (a|per|every) day
{B's} (schedule|calendar|routine) <allow> {h} of DOING (a|per|each) day
{B} <limit> the DOING to {h} (a|each|per) day
{h} a day <be-> all the time {B} <have> for DOING
"""
KEPT_UP: Final = """
{B} <keep> this up for {dd}
{B} <go on> like this for {dd}
{B} <follow> this (plan|routine|schedule) for {dd}
the (plan|routine|schedule|project) <run/last> for {dd}
{dd} <go by> like this
{B} <stick> to this (plan|routine|schedule) for {dd}
"""
DAILY_KEPT: Final = """
for {dd}, {B} <DO> for {h} (a|each|every) day
{B} <spend> {h} a day on the DOING for {dd}
{B} <keep> up a routine of {h} of DOING (a|per) day for {dd}
over a period of {dd}, {B} <spend> {h} DOING each day
"""

TIME: Final = """
{B} <need> {time} to DO ALL
it <take> {B} {time} to DO ALL
{B} <be> done in {time}
{B} <be> busy DOING for {time}
{time} of DOING <be+> (ahead of|in store for) {B}
the DOING <keep> {B} busy for {time}
{B} <get> ALL DONE in {time}
"""
TIME_WITH_BREAK: Final = """
{B} <need> {time} from start to finish
it <take> {B} {time} to DO ALL, interruption included
{time} <pass> from the moment {B} <start> until everything <be-> DONE
the DOING and the interruption together <take+> {time}
"""
FINISH: Final = """
{B} <finish> at {end}
{B} <be> done at {end}
the DOING <be> (over|finished) at {end}
{B} <get> to the end at {end}
everything <be-> DONE at {end}
{B} <complete> the job at {end}
"""
DAYS: Final = """
{B} <need> {days} to DO ALL
it <take> {B} {days} to DO ALL
{B} <be> done in {days}
the DOING <last/take> {days}
the DOING <be> spread over {days}
{days} <pass> before everything <be-> DONE
"""
LEFT: Final = """
{left} <be> then left [for {B}] to DO
{B} still <have> {left} to DO
{left} <remain> to be DONE
{B} <have> {left} left to DO
{left} <be> still waiting to be DONE
"""
TOTAL: Final = """
{B} <DO> {total} (altogether|in all|in total)
{B} <get through> {total} (in all|altogether|by the end)
{total} <be> DONE (in all|by the end)
the DOING <come> to {total} altogether
"""

CHORES: Final = """
in the meantime, {H!} <clean/sort/count> {z} in the (garage|storeroom|gym)
{H!} <store> {z} in the (attic|garage|hall closet)
there <be> {z} in {H!}'s (garage|attic|basement)
"""
PURCHASE: Final = """
{B} also <buy> {a y} for {z}
{B} <pay> {z} for {a y} on the way home
{a y} that {B} <like> <cost-> {z}
"""
EXERCISE: Final = """
on {W}, {B} also <jog/swim/dance> for {z}
on {W}, {B} <spend> {z} (at the gym|on the tennis court|at choir practice)
{B} also <take> a walk of {z} on {W}
"""
ROOM: Final = """
there <be> {z} in the room where {B} <work>
the room where {B} <work> <have-> {z}
{B} <work> in a room with {z}
"""
