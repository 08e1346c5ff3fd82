"""What is said about a vessel that fills or empties; UNIT stands for a unit of time."""

from typing import Final

LEAKS: Final = (
    "a crack",
    "a loose seal",
    "a worn valve",
    "a small hole",
    "a leaky plug",
    "a faulty drain",
    "a rusty joint",
    "a damaged gasket",
)
OUTLETS: Final = (
    "the drain",
    "a siphon",
    "a drain pump",
    "the outlet valve",
    "a suction hose",
    "the bottom valve",
    "a drain hose",
)
OCCASIONS: Final = (
    "the inspection",
    "the open house",
    "the weekend visitors",
    "a photo shoot",
    "the grand opening",
    "a school visit",
    "the new owners",
    "a guided tour",
    "the holiday weekend|the holiday",
    "an important visitor",
    "a video shoot",
)

CAPACITY: Final = """
{V} <hold> {c} [of {L}]
{V} {Y} <have> a capacity of {c}
{c} [of {L}] <fit+> into {V} [{Y}]
{V} {Y} <have> room for {c} [of {L}]
{V} that {B} (<look> after|<own>|<take> care of) <hold-> {c}
{V} that {B} <want> to fill <take-> {c} [of {L}]
{V} <hold> {c} [of {L}] when (full|filled to the brim)
according to {B!}, {V} <hold> {c} when full
{V} {Y} <be> full when it <contain-> {c} [of {L}]
{B} <know> that {V} <hold> {c} in all
{V} that {B} <get> ready for {E} <hold-> {c} [of {L}]
"""
EMPTY: Final = """
{V} <be> empty (at first|to begin with)
there <be-> nothing in {V} yet
{B} <find> {V} {Y} completely empty
{V} {Y} <be> completely empty at first
{V} {Y} <have> just been cleaned and <be> empty
{B} <clean> {V} [{Y}] and <start> with it completely empty
{B} <scrub/clean> {V} for {E} and <leave> it completely empty
{V} <be> emptied and scrubbed for {E}
"""
START: Final = """
{V} already <contain> {s} [of {L}]
there <be> already {s} of {L} in {V} [{Y}]
{s} of {L} <be+> in {V} (to begin with|at first)
{B} <find> {s} of {L} in {V} (at first|at the start)
a quick check of {V} <show-> {s} at the start
{B} <measure> {s} [of {L}] in {V} at the start
{B} <check> {V} for {E} and <find> {s} in it at the start
{V} {Y} <hold> {s} [of {L}] at the start
"""
INFLOW: Final = """
{I} <bring/deliver/add> {f} [of {L}] (a(n)|per|each|every) UNIT
{f} [of {L}] <flow/run+> into {V} through {I} (each|every) UNIT
{V} <receive/get> {f} [of {L}] (a(n)|per) UNIT from {I}
{I} <feed> {V} [{Y}] at a rate of {f} (a(n)|per) UNIT
every UNIT, {I} <send> {f} [of {L}] into {V}
the flow from {I} into {V} <be-> {f} (a(n)|per) UNIT
{B} <use> {I} to fill {V} [{Y}] at a rate of {f} (a(n)|per) UNIT
{B} <fill> {V} by means of {I} at a rate of {f} (a(n)|per) UNIT
for {E}, {B} <fill> {V} with the help of {I} at a rate of {f} (a(n)|per) UNIT
"""
SAMPLE: Final = """
in {t0}, {I} steadily <deliver> {w} [of {L}]
{I} <bring> {w} of {L} in {t0} and <keep> that rate up
it always <take> {I} {t0} to deliver {w} [of {L}]
at a steady flow, {I} <send> {w} into {V} in {t0}
{w} <run> into {V} through {I} in {t0} at a steady rate
a test <show-> that {I} steadily <deliver-> {w} in {t0}
{I} <feed> {V} at a constant rate of {w} in {t0}
"""
SECOND: Final = """
at the same time, {K} <add> another {g=} (a(n)|per) UNIT
at the same time, {K} <bring> another {g=} (a(n)|per) UNIT
another {g=} (a(n)|per) UNIT <flow+> in through {K} at the same time
{K} <run> at the same time and <deliver> {g} (a(n)|per) UNIT
{B} <use> {K} at the same time to add {g} (a(n)|per) UNIT
side by side with {I}, {K} <deliver> {g} (a(n)|per) UNIT
"""
LEAK: Final = """
at the same time, {k} (a(n)|per) UNIT <leak+> out through {X}
{X} <let> {k} (a(n)|per) UNIT escape from {V} at the same time
{V} <lose> {k} (a(n)|per) UNIT through {X} at the same time
because of {X}, {V} <lose> {k} every UNIT at the same time
every UNIT, {k} <run> out of {V} through {X} at the same time
{k} (a(n)|per) UNIT <seep+> out through {X} at the same time, as {B!} <notice>
{X} <cost> {V} {k} (a(n)|per) UNIT at the same time
"""
DRAIN: Final = """
{f} (a(n)|per) UNIT <run+> out through {I}
{I} <drain/remove/take> {f} (a(n)|per|every) UNIT from {V}
{B} <empty> {V} for {E}, using {I} at a rate of {f} (a(n)|per) UNIT
{B} <use> {I} to drain {V} at a rate of {f} (a(n)|per) UNIT
{V} <lose> {f} (a(n)|per) UNIT through {I}
every UNIT, {f} [of {L}] <leave+> {V} through {I}
{I} <empty> {V} [{Y}] at a rate of {f} (a(n)|per) UNIT
"""
DRAIN_SAMPLE: Final = """
in {t0}, {I} steadily <remove> {w} [of {L}]
{I} <take> {w} out of {V} in {t0} and <keep> that rate up
it always <take> {I} {t0} to remove {w} [of {L}]
at a steady flow, {w} <leave> {V} through {I} in {t0}
{w} <run> out through {I} in {t0} at a steady rate
a test <show-> that {I} steadily <drain-> {w} in {t0}
"""
SECOND_DRAIN: Final = """
at the same time, {K} <remove> another {g=} (a(n)|per) UNIT
at the same time, {K} <take> another {g=} (a(n)|per) UNIT out of {V}
another {g=} (a(n)|per) UNIT <run+> out through {K} at the same time
{B} <use> {K} at the same time to remove another {g=} (a(n)|per) UNIT
{K} <run> at the same time and <drain> {g} (a(n)|per) UNIT
"""
BACKFLOW: Final = """
at the same time, {X} <add> {k} (a(n)|per) UNIT
{k} (a(n)|per) UNIT <flow+> back in through {X} at the same time
{X} <keep> running at the same time and <bring> {k} (a(n)|per) UNIT
{V} <gain> {k} (a(n)|per) UNIT from {X} at the same time
every UNIT, {X} <send> {k} into {V} at the same time
{B} <forget> to shut off {X}, so {k} (a(n)|per) UNIT <flow+> in at the same time
"""
RUN: Final = """
this <go-> on for {t}
{t} <go by> [like this]
{B} <let> this go on for {t}
{B} <check> {V} after {t}
{B} <come> back to {V} after {t}
{t} <pass> before {B} <take> a look
{B} <stop> everything after {t}
{I} <run> for {t}
{B} <go> inside and <come> back (after {t}|{t} later)
{B} <have> {t} of (yard work|paperwork|phone calls|housework) to do while this <go-> on
{t} later, {B} <look> at {V} again
a glance at the clock <tell-> {B} that {t} <have+> gone by
"""
CLOCK: Final = """
it <be> {c0} when everything <start->
everything <start-> at {c0}
{I} <start/begin> to run at {c0}
{B} <start> (everything|{I}) at {c0}
at {c0}, {I} <begin> to run
{B} <look> at the clock at the start and <see> that it <be-> {c0}
"""

FULL: Final = """
{V} <be> full in {time}
it <take> {time} to fill {V}
{time} <pass> until {V} <be-> full
filling {V} <take-> {time}
{V} <need> {time} to fill up
{time} <go> by before {V} <be-> full
"""
EMPTIED: Final = """
{V} <be> empty in {time}
it <take> {time} to empty {V}
{time} <pass> until {V} <be-> empty
draining {V} <take-> {time}
{V} <need> {time} to run dry
"""
WHEN: Final = """
{V} <be> full at {end}
{V} <start> to overflow at {end}
the filling <be-> finished at {end}
the {L} <reach-> the brim at {end}
{V} <be> filled at {end}
"""
CONTENT: Final = """
{V} <contain> {content} (after that|by then|in the end)
there <be> {content} in {V} (after that|by then|in the end)
{content} of {L} <be+> in {V} (in the end|by then|after that)
{V} <hold> {content} (in the end|by then|after that)
"""
MISSING: Final = """
{V} still <need> {missing} to be full
{V} still <have> room for {missing}
{missing} <be> still missing [in {V}]
{V} still <lack> {missing}
{missing} still <have> to flow into {V}
"""
DETAILS: Final = {
    "price": """
    {B} <pay> {z} for {a y} [on the way]
    {B} also <buy> {a y} for {z}
    {a y} that {B} <need> <cost-> {z}
    """,
    "things": """
    there <be> {z} next to {V}
    {B} <see> {z} near {V}
    {B} <put> {z} beside {V}
    """,
    "helper": """
    {H!} <read> {z} in the meantime
    {H!}, who <keep-> {B!} company, <read-> {z}
    {H!} <bring> along {z} to read
    """,
    "lunch": """
    for lunch, {B} <share> {z} with friends
    {B} <bring> {z} for lunch
    there <be> {z} in {B's} lunch box
    """,
}
