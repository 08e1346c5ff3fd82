"""The words of the frame `bus_intervals`."""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from synthgen.generators.flames.lexicon.places import DESTINATIONS, PUBLIC, TOWNS

Words = dict[str, Any]


class Line(NamedTuple):
    """What runs on a schedule: where it stops and goes, who rides, the minutes between departures.

    `at` are the places of its stops, as they follow the stop; `to` those that it goes to.
    """

    stop: str
    at: Sequence[str]
    to: Sequence[str]
    rider: str
    steps: Sequence[int]
    riders: range


TOWN: Final = tuple(f"in {town}" for town in TOWNS)
CITY: Final = (*TOWN, *(f"at {place}" for place in PUBLIC))
SIGHTS: Final = (*PUBLIC, "the harbor", "the old fort", "the convention center", "the beach")
ACROSS: Final = (*TOWNS, "the island", "the lighthouse", "the harbor", "the beach", "the old fort")
HEIGHTS: Final = (
    "the ski resort", "the waterfall", "the old fort", "the summit", "the lookout tower",
    "the mountain hotel", "the caves", "the botanical garden", "the observatory", "the upper town",
)  # fmt: skip
AWAY: Final = (*TOWNS, *DESTINATIONS)
LINES: Final = {
    "bus": Line(
        "stop", CITY, AWAY, "passenger", (8, 10, 12, 15, 18, 20, 24, 25, 30, 40), range(12, 50)
    ),
    "shuttle": Line("stop", CITY, SIGHTS, "guest", (8, 10, 12, 15, 20, 24, 25, 30), range(6, 20)),
    "streetcar": Line("stop", CITY, SIGHTS, "rider", (6, 8, 9, 10, 12, 14, 15, 16), range(20, 70)),
    "trolley": Line("stop", CITY, SIGHTS, "rider", (8, 10, 12, 15, 18, 20, 25), range(12, 40)),
    "train": Line(
        "station", CITY, AWAY, "passenger", (15, 18, 20, 24, 25, 30, 36, 40), range(60, 300, 5)
    ),
    "subway train": Line(
        "station", CITY, SIGHTS, "commuter", (4, 5, 6, 8, 9, 10, 12), range(80, 400, 10)
    ),
    "cable car": Line("station", TOWN, HEIGHTS, "visitor", (6, 7, 8, 9, 10, 12, 15), range(8, 40)),
    "ferry": Line(
        "pier", TOWN, ACROSS, "passenger", (20, 24, 25, 30, 35, 40, 45, 50), range(40, 200, 5)
    ),
    "water taxi": Line(
        "pier", TOWN, ACROSS, "traveler", (12, 15, 18, 20, 25, 30, 35), range(6, 25)
    ),
    "tour boat": Line("pier", TOWN, ACROSS, "tourist", (25, 30, 35, 36, 40, 45), range(20, 90)),
}
STARTS: Final = (
    "home", "work", "school", "the gym", "the office", "the hotel", "the museum", "the bakery",
    "the dance studio", "the bookstore", "the clinic", "the swimming pool", "the ball game",
)  # fmt: skip
SETTINGS: Final = (
    "this summer",
    "this winter",
    "this fall",
    "on weekdays",
    "on weekends",
    "on Sundays",
    "on holidays",
    "in May",
    "in June",
    "in August",
    "in October",
    "in December",
)
OUTINGS: Final = (
    "this summer",
    "this week",
    "on Saturday",
    "on Sunday",
    "on Monday",
    "on Friday",
    "in May",
    "in July",
    "in October",
    "on a rainy day",
)

START = """
{R} <start/begin> running at {t} [from {S}]
service on {R} <begin-> at {t}
the earliest {1 v} to {X} <leave-> {S} at {t}
the earliest run of {R} <be-> at {t}
the timetable at {S} <list-> the day's earliest {1 v} to {X} at {t}
the earliest {1 v} from {S} to {X} <leave-> at {t}
{R} <leave> {S} for the earliest run of the day at {t}
"""
STUDIED = """
{B} <check> the schedule of {R}, which <start-> running at {t}
{B} <know> that {R} <start-> running at {t}
{B} <learn> from the timetable that {R} <start-> running at {t}
{B} <look> up the schedule of {R}, whose earliest run <be-> at {t}
{B} <read> that the earliest {1 v} to {X} <leave-> {S} at {t}
{B} <hear> that {R} <start-> running at {t}
"""
DRIVEN = """
{D} <drive/operate> {R}, which <start-> running at {t}
{D} <be> in charge of {R}, whose earliest run <be-> at {t}
{D} <work> at {S}, where the earliest {1 v} to {X} <leave-> at {t}
{D} <sell> tickets at {S}, where the earliest {1 v} to {X} <leave-> at {t}
"""
EVERY = """
{v} <leave+> [{S}] every {k=} [after that]
there <be> {k} between each departure [from {S}] and the next
each {1 v} <leave> {k} after the {1 v} before it
a new {1 v} [to {X}] <set off-> every {k=}
from each departure to the next, {k} <pass>
{v} <run+> [to {X}] at intervals of {k} all day
{S} <see> a {1 v} leave every {k=}
after every departure, the next {1 v} [to {X}] <leave-> {k} later
{k} <separate> each {1 v} from the next
"""
START_EVERY = """
{R} <leave> {S} every {k=} from {t} on
a {1 v} to {X} <leave-> {S} every {k=} from {t} on
{R} <run> every {k=} from {t} on
{R} <leave> {S} every {k=}, starting at {t}
{S} <see> a {1 v} to {X} leave every {k=} from {t} on
"""
FOLLOW = """
after that earliest {1 v}, {n#} more {v} <leave+> {S} during the day
{n} <follow> the earliest {1 v} in the course of the day
{n} <leave> {S} after the earliest {1 v} of the day
the earliest {1 v} <be-> followed by {n} (during|in the course of) the day
the schedule <list-> {n} after the earliest {1 v}
besides the earliest {1 v}, {n} <leave> {S} that day
the timetable <have-> {n} after the earliest {1 v} of the day
"""
LAST_LATE = """
(fog|heavy traffic|a flat tire|a power failure|a missing key) <delay-> the last {1 v} by {q}
the last {1 v} <leave-> {q} late because of (fog|traffic|a repair|a sick driver|ice)
{q} <be> lost before the last {1 v} <leave->
the last {1 v} of the day <be-> held up for {q}
the last {1 v} <wait-> {q} for (late passengers|a tour group|a school class)
"""
ENDS = """
the last {1 v} of the day <leave-> {S} at {l}
service <end-> with a {1 v} that <leave-> {S} at {l}
{R} <leave> {S} for the last time that day at {l}
the day's last {1 v} <set off-> at {l}
the timetable <end-> with a departure at {l}
nothing <leave-> {S} after the {1 v} at {l}
"""
CANCELED = """
{c} <be> canceled (because of snow|because of repairs|for lack of drivers|because of a storm)
(a strike|a storm|icy weather|a power failure) <keep-> {c} from running
{c} <do> not run (because of a holiday|because of a storm|because of a parade)
the company <cancel-> {c} (for repairs|because of high wind|for safety)
{c} <drop> out (because of engine trouble|because of sick drivers|because of fog)
the schedule <have> to do without {c} (because of repairs|because of fog)
"""
ABOARD = """
each {1 v} <carry> {p}
every {1 v} <leave> with {p} on board
{p} <ride> on (each|every) {1 v}
there <be> {p} on (each|every) {1 v}
(each|every) {1 v} <take> {p} to {X}
{p} <travel> on each {1 v} to {X}
(each|every) {1 v} <fill> up with {p}
"""
GETS_THERE = """
{B} <get> to {S} at {a}
{B} <arrive> at {S} at {a}
it <be> {a} when {B} <reach> {S}
{B} <walk> up to {S} at {a}
{B} <join> the line at {S} at {a}
{B} <want> to take {R} and <reach> {S} at {a}
{B} <be> dropped off at {S} at {a}
"""
SETS_OUT = """
{B} <leave> {O} for {S} at {h}
{B} <set off> from {O} to {S} at {h}
it <be> {h} when {B} <leave> {O} to catch {R}
{B} <start> walking to {S} from {O} at {h}
at {h}, {B} <head> for {S} from {O}
{B} <want> to take {R} and <leave> {O} at {h}
"""
WALKS = """
it <take> {B} {w} to get to {S}
{B} <need> {w} to walk to {S}
the walk to {S} <take-> {w}
{B} <walk> for {w} before reaching {S}
{S} <be> {w} away on foot
{B} <be> at {S} {w} later
"""
SETS_OUT_WALKS = """
{B} <leave> {O} at {h} and <need> {w} to get to {S}
{B} <walk> from {O} to {S}, a walk of {w} that <begin-> at {h}
{B} <set off> from {O} at {h} and <reach> {S} after {w}
"""
NEXT_LATE = """
the next {1 v} <be-> {q} late
the next {1 v} <come-> {q} late (because of traffic|because of fog|because of ice)
(heavy traffic|a flat tire|fog|a fallen tree|a broken signal) <delay-> the next {1 v} by {q}
the next {1 v} <leave-> {q} behind schedule
a sign at {S} <say-> that the next {1 v} <be-> {q} late
"""
RIDE = """
the ride to {X} <take-> {r}
{B} <ride> for {r}
{R} <need> {r} for the trip
{B} <spend> {r} on the {1 v}
the trip to {X} <last-> {r}
it <take> the {1 v} {r} to get to {X}
{X} <be-> {r} away by {1 v}
"""

# What is said about each number that is computed -------------------------------------------------

LATER: Words = {
    "claims": """
        the last {1 v} <leave-> {later} after the earliest
        {later} <pass> between the earliest and the last {1 v}
    """,
    "labels": "the time between the earliest and the last {1 v}",
}
LAST: Words = {
    "claims": """
        the last {1 v} of the day <leave-> at {last}
        the day's last {1 v} to {X} <set off-> at {last}
        {R} <leave> {S} for the last time that day at {last}
        the last departure of the day <be-> at {last}
        the last run of {R} <start-> at {last}
    """,
    "labels": """
        the time at which the last {1 v} of the day <leave->
        the departure time of the last {1 v} [to {X}]
    """,
    "asks": """
        at what time <do-> the last {1 v} of the day leave [{S}]
        when <do-> the last {1 v} to {X} leave
    """,
}
PLANNED_LAST: Words = {
    "claims": """
        the last {1 v} <be-> scheduled for {planned}
        the last departure <be-> planned for {planned}
    """,
    "labels": "the planned time of the last departure",
}
SPAN: Words = {
    "claims": """
        {span} <pass> from the earliest departure to the last
        {R} <run> for {span}
    """,
    "labels": "the time from the earliest departure to the last",
}
GAPS: Words = {
    "claims": """
        {gaps} <leave> after the earliest {1 v}
        the earliest {1 v} <be-> followed by {gaps}
    """,
    "labels": "the number of {v} after the earliest {1 v}",
}
RUNS: Words = {
    "claims": """
        {runs} <leave> {S} in a day, counting the earliest and the last
        {runs} <set off> that day, counting the earliest and the last
        the schedule <have-> {runs} a day, counting the earliest and the last
        the timetable <list-> {runs}, counting the earliest and the last
        {S} <see> {runs} leave in a day, counting the earliest and the last
    """,
    "labels": """
        the number of {v} in a day, counting the earliest and the last
        the total number of {v} that <leave+> {S}, counting the earliest and the last
    """,
    "asks": """
        how many {v} <leave+> {S} in a day, counting the earliest and the last
        how many {v} in all <leave+> for {X}, counting the earliest and the last
    """,
}
RUNNING: Words = {
    "claims": """
        {running} <leave> {S} that day, counting the earliest and the last
        {running} <run> that day, counting the earliest and the last
        {running} <remain> on the schedule, counting the earliest and the last
        {S} <see> {running} leave, counting the earliest and the last
    """,
    "labels": """
        the number of {v} that <leave+> that day, counting the earliest and the last
        the number of {v} that <do+> run, counting the earliest and the last
    """,
    "asks": """
        how many {v} <leave+> {S} after all, counting the earliest and the last
        how many {v} <run+> that day, counting the earliest and the last
    """,
}
RIDERS: Words = {
    "claims": """
        {riders} <ride> the {v} in all that day
        the {v} <carry+> {riders} in all that day
        {riders} <travel> to {X} in all that day
        all of the {v} together <take+> {riders} to {X} that day
        {riders} <leave> {S} in all that day
    """,
    "labels": """
        the total number of {y} (carried that day|on all of the {v} that day)
        the number of {y} that the {v} <carry+> in all that day
    """,
    "asks": """
        how many {y} <travel+> to {X} in all that day
        how many {y} <do+> the {v} carry in all that day
    """,
    "marks": ("joint",),
}
THERE: Words = {
    "claims": "{B} <get> to {S} at {a}\n{B} <be> at {S} at {a}",
    "labels": "the time at which {B} <get> to {S}",
}
SINCE: Words = {
    "claims": """
        {B} <arrive> {since} after the earliest {1 v}
        {since} <lie> between the earliest {1 v} and {B's} arrival
    """,
    "labels": "the time between the earliest {1 v} and {B's} arrival",
}
GONE: Words = {
    "claims": """
        the {1 v} before <leave-> {gone} earlier
        {B} <miss> a {1 v} by {gone}
    """,
    "labels": "the time since the {1 v} before",
}
WAIT: Words = {
    "claims": """
        {B} <wait> {wait} [for the next {1 v}]
        {B} <have to wait> {wait} [at {S}]
        {wait} <pass> before the next {1 v} <leave->
        {B} <spend> {wait} waiting [at {S}]
        {B} <be> at {S} for {wait} before the next {1 v} <leave->
        {B} <stand> at {S} for {wait}
    """,
    "labels": """
        the time that {B} <wait> [for the next {1 v}]
        {B's} waiting time [at {S}]
    """,
    "asks": """
        how many minutes <do> {B} (wait|have to wait) [for the next {1 v}]
        how many minutes <do> {B} spend at {S}
        for how many minutes <do> {B} wait at {S}
    """,
}
ON_TIME: Words = {
    "claims": """
        by the schedule, {B} <have> to wait {due}
        the next {1 v} <be-> due {due} after {B} <get> to {S}
    """,
    "labels": "the waiting time by the schedule",
}
BOARDS: Words = {
    "claims": """
        {B's} {1 v} <leave-> at {boards}
        {B} <board> the {1 v} at {boards}
    """,
    "labels": "the time at which {B's} {1 v} <leave->",
}
ARRIVES: Words = {
    "claims": """
        {B} <step off> the {1 v} at {arrives}
        {B's} {1 v} <arrive-> at {arrives}
        {B} <get> to {X} at {arrives}
        {B} <get off> the {1 v} at {arrives}
        {B} <reach> {X} at {arrives}
        {B's} ride <end-> at {arrives}
    """,
    "labels": """
        the time at which {B} <reach> {X}
        the time when {B} <get off> the {1 v}
    """,
    "asks": """
        at what time <do> {B} (reach|get to) {X}
        when <do> {B} get off the {1 v}
        what time <be-> it when {B} <reach> {X}
    """,
}
TICKET = """
a ticket to {X} <cost-> {z}
the fare to {X} <be-> {z}
the ride to {X} <cost-> {z}
"""
OTHER_LINE = """
from another {J}, a {1 v} to {Y} <leave-> at {z}
a {1 v} to {Y} <leave-> another {J} at {z}
the timetable also <list-> a {1 v} to {Y}, which <leave-> from another {J} at {z}
"""
HALTS = """
the {1 v} <make> {z} on the way
the route to {X} <have-> {z}
there <be> {z} on the way to {X}
"""
WINDOWS = """
each {1 v} <have> {z}
there <be> {z} on each {1 v}
every {1 v} <be> fitted with {z}
"""
