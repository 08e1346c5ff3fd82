"""What is said about two travelers, M and N, who meet or of whom one catches up with the other.

DO and DOING stand for their verb, WAY for what they travel on.
"""

from typing import Final

# Kinds of travelers: verb, miles an hour, way; then who they are, or "-" where they are people.
KINDS: Final = """
travel; 40-96; railroad line; a freight train, an express train, a passenger train, a mail train
travel; 36-72; railroad line; a steam train, a night train, a coal train, a sightseeing train
drive; 30-68; highway; -
drive; 25-52; country road; -
cycle; 8-18; bike path; -
hike; 2-4; trail; -
jog; 4-8; river path; -
paddle; 2-6; canal; -
skate; 6-12; frozen river; -
ride; 5-10; bridle path; -
ski; 4-8; ski trail; -
travel; 28-56; highway; a tour bus, an airport bus, a city bus, a school bus
travel; 32-60; interstate; a moving truck, a milk truck, a cement truck, a delivery truck
sail; 6-24; sea route; a ferry, a cargo ship, a tugboat, a fishing boat, a cruise ship
fly; 16-40; flight path; a delivery drone, a camera drone, a rescue drone, a mapping drone
fly; 240-520; air route; a cargo plane, a passenger jet, a mail plane, a private jet
walk; 2-4; beach; -
sail; 4-10; lake route; a sailboat, a motor yacht, a paddle steamer, a houseboat
drive; 40-68; desert road; -
ride; 30-56; coast road; -
"""

GAP: Final = """
{E} and {F} <be+> {g} apart
the WAY from {E} to {F} <be-> {g} long
it <be> {g} from {E} to {F} along the WAY
{g} of WAY <lie+> between {E} and {F}
the distance between {E} and {F} <be-> {g} [on the WAY]
the stretch of WAY between {E} and {F} <measure-> {g}
{E} <lie> {g} from {F} on the same WAY
a (map|guidebook|signpost|travel app) <give-> the distance between {E} and {F} as {g}
"""
START: Final = """
at the same time, {M} <leave> {E} and {N} <leave> {F}, heading toward each other
{M!} and {N!} <set+> out toward each other at the same time, from {E} and from {F}
{M!} and {N!} <DO+> toward each other, from {E} and from {F}, starting at the same time
from {E}, {M} <start> toward {F}, and {N} <start> from {F} toward {E} at the same time
at the same time, {M} <depart> from {E} and {N!} from {F}, heading toward each other
"""
START_EARLIER: Final = """
from {E}, {M} <start> toward {F} {h} before {N} <leave> {F} in the opposite direction
{N} <leave> {F} for {E} {h} after {M} <leave> {E} for {F}
heading from {E} to {F}, {M} <set> out {h} earlier than {N}, heading from {F} to {E}
{M} <DO> from {E} toward {F} and <have> a head start of {h} on {N}, coming from {F}
{h} after {M} <start> from {E} toward {F}, {N} <start> from {F} toward {E}
"""
LEAD: Final = """
{N} <be> {g} ahead of {M} on the same WAY, and both of them <start+> at the same time
at the same time, {M!} and {N!} <start+> in the same direction, {N!} {g} ahead
on the same WAY, {M} <follow> {N}, who <start-> at the same time but {g} ahead
{N} <have> a lead of {g} over {M} when both of them <start+> at the same time, in the same direction
{M} <be> {g} behind {N} when both of them <set+> out at the same time, in the same direction
"""
LEAD_THING: Final = """
{N} <be> {g} ahead of {M} on the same WAY, and both <start+> at the same time
at the same time, {M!} and {N!} <start+> in the same direction, {N!} {g} ahead
on the same WAY, {M} <follow> {N}, which <start-> at the same time but {g} ahead
{M} <be> {g} behind {N} when both <set+> out at the same time, in the same direction
"""
LEAVES_LATER: Final = """
{M} <set> out from {E} {h} after {N!}, on the same WAY
{N} <leave> {E} {h} before {M}, on the same WAY and in the same direction
{M} <follow> {N!} out of {E} {h} later on the same WAY
{N} <have> a head start of {h} on {M} on the WAY out of {E}, both in the same direction
on the WAY out of {E}, {N} <start> {h} earlier than {M} in the same direction
"""
APART: Final = """
at the same time, {M!} and {N!} <leave+> {E} in opposite directions
{M!} and {N!} <start+> from {E} at the same time, in opposite directions
from {E}, {M} <DO> east and {N} <DO> west, starting at the same time
{M!} and {N!} <part+> in {E} and at the same time <DO+> off in opposite directions
{E} <be> where {M!} and {N!} <start+> at the same time, in opposite directions
"""
SPEED: Final = """
{M} <DO> at {v} (a(n)|per) hour
{M} <DO> at a [steady|constant] speed of {v} (a(n)|per) hour
{M} <keep> up a speed of {v} (a(n)|per) hour
{M} <manage> {v} (a(n)|per|every) hour
{M} <cover/make> {v} (a(n)|per|every) hour
it <take> {M} an hour to cover {v}
every hour, {M} <cover> {v}
{M} <average> {v} (a(n)|per) hour
"""
SPEEDS: Final = """
{M} <DO> at {v} (a(n)|per) hour and {N!} at {w} (a(n)|per) hour
the speeds of {M!} and {N!} <be+> {v} and {w} (a(n)|per) hour, respectively
{M} <cover> {v} and {N!} {w} (a(n)|per|every) hour
every hour, {M} <cover> {v} and {N} <cover> {w}
"""
FASTER: Final = """
{N} <be> {x} (a(n)|per) hour faster than {M!}
{N} <cover> {x} more (a(n)|per|every) hour than {M!}
{N's} speed <be> {x} (a(n)|per) hour higher than that of {M!}
every hour, {N} <cover> {x} more than {M!}
{N} <outpace> {M!} by {x} (a(n)|per) hour
"""
SLOWER: Final = """
{N} <be> {x} (a(n)|per) hour slower than {M!}
{N's} speed <be> {x} (a(n)|per) hour lower than that of {M!}
{M} <outpace> {N!} by {x} (a(n)|per) hour
{M} <cover> {x} more (a(n)|per|every) hour than {N!}
every hour, {M} <cover> {x} more than {N!}
"""
CLOCK: Final = """
it <be> {c} when WHO <start->
WHO <start-> at {c}
WHO <set-> out at {c}
at {c}, WHO <leave->
at {c}, WHO <get-> under way
"""
CLOCK_BOTH: Final = """
both of them <start+> at {c}
it <be> {c} when both of them <start+>
both of them <set+> out at {c}
the clock <show-> {c} when both of them <start+>
their common start <be-> at {c}
"""
AFTER: Final = """
{t} <go> by
{t} <pass>
both of them <keep+> going for {t}
both of them <be+> under way for {t}
neither of them <stop-> for {t}
both of them <continue+> like this for {t}
"""

MEET_IN: Final = """
it <take> {time} until {M!} and {N!} <meet+>
{time} <pass> before {M!} and {N!} <meet+>
{M!} and {N!} <meet+> in {time}
{M!} and {N!} <have+> to go on for {time} until their meeting
"""
MEET_AFTER_START: Final = """
{N!} <be> on the way for {time} before meeting {M!}
it <take> {N!} {time} to meet {M!}
{time} <pass> from the moment {N!} <start> until the meeting with {M!}
{N!} <need> {time} to get to the meeting point
"""
CATCH_IN: Final = """
it <take> {M!} {time} to catch up with {N!}
{M!} <catch> up with {N!} in {time}
{time} <pass> before {M!} <catch> up with {N!}
{M!} <need> {time} to reach {N!}
{M!} <have> to follow {N!} for {time}
"""
MEET_AT: Final = """
{M!} and {N!} <meet+> at {end}
{M!} and {N!} <pass+> each other at {end}
{M!} and {N!} <come+> face to face at {end}
{M!} <meet> {N!} at {end}
{N!} <come> upon {M!} at {end}
"""
CATCH_AT: Final = """
{M!} <catch> up with {N!} at {end}
{M!} <reach> {N!} at {end}
{M!} <draw> level with {N!} at {end}
{M!} <overtake> {N!} at {end}
"""
MEET_PLACE: Final = """
WHO <cover-> {place} before meeting OTHER
{place} <lie> between HOME and the meeting point
the meeting point <be-> {place} from HOME
WHO <be-> {place} from HOME at the meeting
"""
CATCH_PLACE: Final = """
{M!} <have> to cover {place} to catch up with {N!}
{M!} <cover> {place} before drawing level with {N!}
catching up <take-> {M!} {place}
{M!} <DO> {place} before reaching {N!}
"""
FAR_APART: Final = """
{M!} and {N!} <be+> {apart} apart after that
{apart} <lie> between {M!} and {N!} after that
{M!} <be> {apart} away from {N!} after that
the gap after that <be-> {apart}
{M!} and {N!} <be+> separated by {apart} after that
"""
DETAILS: Final = {
    "bridges": """
    there <be> {z} along the WAY
    the WAY <have-> {z}
    {z} <be> counted along the WAY
    """,
    "friend": """
    {H}, who <watch-> the start, <own-> {z}
    {H} <bring> {z} to the start
    {H}, who <wait-> somewhere along the WAY, <carry-> {z}
    """,
    "price": """
    a (sandwich|map|sun hat|pizza) on the way <cost-> {z}
    {H} <pay> {z} for (a map|a snack|a sun hat|lunch) on the way
    {H} <spend> {z} at a snack bar in {E}
    """,
}
