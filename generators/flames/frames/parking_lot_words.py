"""The words of the frame `parking_lot`."""

from collections.abc import Sequence
from functools import reduce
from typing import Any, Final, NamedTuple

from synthgen.generators.flames.lexicon.places import EVENTS, PUBLIC, TOWNS, WORKPLACES

Words = dict[str, Any]


class Place(NamedTuple):
    """A kind of place with rows of spots, and who or what takes them.

    `row` is what is counted ("row of seats"), `group` its short name ("row"); `at` is the word
    before the place; `extra` is another part of it; `comes` and `goes` are verbs; `within` is the
    word before a row.
    """

    names: Sequence[str]
    at: str
    row: str
    group: str
    spot: str
    who: str
    rows: range
    spots: range
    staff: Sequence[str]
    extra: Sequence[str]
    fee: str
    fees: range
    comes: str
    goes: str
    first: Sequence[str]
    crowd: Sequence[str]
    rests: str = "seated"
    payer: str = ""
    within: str = "in"


def _at(kind: str, places: Sequence[str], short: str = "", word: str = "at") -> tuple[str, ...]:
    return tuple(f"the {kind} {word} {place}|the {short or kind}" for place in places)


DAY: Final = (
    "early in the morning",
    "at the start of the day",
    "at noon",
    "in the early afternoon",
    "at the start of the weekend",
)
SHOW: Final = ("before the show", "at first", "early in the evening", "at the start of the evening")
TRIP: Final = ("at the start of the trip", "at the beginning of the ride", "at first")
CARS: Final = (
    "a game nearby",
    "a concert next door",
    "the lunch hour",
    "a big sale in town",
    "the nice weather",
    "a street fair around the corner",
)
GUESTS: Final = ("a tour group", "a late bus", "the end of the rain", "a last-minute announcement")
RIDERS: Final = (
    "a stop downtown",
    "the next stop",
    "a busy stop near the school",
    "a crowded stop",
)
ATTENDANTS: Final = ("the attendant", "the guard", "the manager", "the security guard")
USHERS: Final = ("the usher", "the manager", "the doorkeeper", "the stage manager")
CREW: Final = ("the conductor", "the guide", "the ticket collector")

PLACES: Final = {
    "lot": Place(
        (
            *_at("parking lot", PUBLIC),
            *_at("parking lot", WORKPLACES),
            *_at("parking lot", EVENTS, word="for"),
        ),
        "in",
        "row of spaces",
        "row",
        "space",
        "car",
        range(4, 16),
        range(8, 31),
        ATTENDANTS,
        ("an overflow area", "the field next door", "a strip along the fence"),
        "the parking fee",
        range(200, 1250, 50),
        "pull in/drive in/arrive",
        "drive off/leave/pull out",
        DAY,
        CARS,
        "parked",
        "driver",
    ),
    "garage": Place(
        (*_at("parking garage", WORKPLACES), *_at("parking garage", TOWNS, word="in")),
        "in",
        "level",
        "level",
        "space",
        "car",
        range(3, 9),
        range(24, 81),
        ATTENDANTS,
        ("the roof", "the courtyard behind it", "the basement"),
        "the parking fee",
        range(300, 1550, 50),
        "pull in/drive in/arrive",
        "drive off/leave/drive out",
        DAY,
        CARS,
        "parked",
        "driver",
        "on",
    ),
    "truck stop": Place(
        _at("truck stop", TOWNS, word="near"),
        "at",
        "row of bays",
        "row",
        "bay",
        "truck",
        range(3, 10),
        range(8, 25),
        ATTENDANTS,
        ("a gravel lot in the back", "the lane behind the diner", "the lot across the road"),
        "the parking fee",
        range(500, 2050, 50),
        "pull in/roll in/arrive",
        "drive off/leave/roll out",
        DAY,
        ("a snowstorm", "the end of a long workday", "a closed highway", "the lunch hour"),
        "parked",
        "driver",
    ),
    "marina": Place(
        (*_at("marina", TOWNS, word="in"), *(f"the {town} marina|the marina" for town in TOWNS)),
        "at",
        "dock",
        "dock",
        "slip",
        "boat",
        range(3, 10),
        range(9, 31),
        ("the harbor master", "the manager", "the dock hand"),
        ("the guest pier", "a floating pier", "the old wharf"),
        "the docking fee",
        range(800, 3050, 50),
        "sail in/arrive/dock",
        "sail away/leave/sail off",
        DAY,
        ("a regatta", "the calm weather", "a fishing contest", "a storm warning"),
        "moored",
        "owner",
        "at",
    ),
    "bike station": Place(
        (*_at("bike station", PUBLIC), *_at("bike station", TOWNS, word="in")),
        "at",
        "rack",
        "rack",
        "stand",
        "bicycle",
        range(4, 16),
        range(6, 21),
        ATTENDANTS,
        ("the wall behind it", "the shed next door", "a tent beside it"),
        "the fee",
        range(50, 425, 25),
        "arrive/roll in",
        "leave/roll away",
        DAY,
        ("a sunny afternoon", "a bike race", "a picnic nearby", "the nice weather"),
        "parked",
        "rider",
    ),
    "theater": Place(
        (
            *_at("movie theater", TOWNS, "theater", "in"),
            *(f"the {town} Theater|the theater" for town in TOWNS),
            *_at("puppet theater", TOWNS, "theater", "in"),
        ),
        "in",
        "row of seats",
        "row",
        "seat",
        "guest",
        range(6, 21),
        range(8, 25),
        USHERS,
        ("the balcony", "the gallery", "a side section"),
        "the admission price",
        range(400, 1850, 50),
        "come in/walk in/arrive",
        "leave/walk out/go home",
        SHOW,
        GUESTS,
    ),
    "hall": Place(
        (
            *_at("concert hall", TOWNS, "hall", "in"),
            *(f"the {town} lecture hall|the hall" for town in TOWNS),
            *(f"the school auditorium in {town}|the auditorium" for town in TOWNS),
        ),
        "in",
        "row of seats",
        "row",
        "seat",
        "listener",
        range(8, 25),
        range(9, 28),
        USHERS,
        ("the balcony", "the gallery", "a side section"),
        "the ticket price",
        range(400, 2550, 50),
        "come in/walk in/arrive",
        "leave/walk out/slip out",
        SHOW,
        GUESTS,
    ),
    "train": Place(
        (
            *(f"the train to {town}|the train" for town in TOWNS),
            *(f"the {town} express|the train" for town in TOWNS),
        ),
        "on",
        "car",
        "car",
        "seat",
        "passenger",
        range(3, 10),
        range(24, 73),
        CREW,
        ("the lounge", "the dining car", "the glass-roofed deck"),
        "the fare",
        range(300, 3050, 50),
        "get on/board",
        "get off/leave",
        TRIP,
        RIDERS,
    ),
    "ferry": Place(
        (
            *(f"the ferry to {town}|the ferry" for town in TOWNS),
            *(f"the {town} ferry|the ferry" for town in TOWNS),
        ),
        "on",
        "row of seats",
        "row",
        "seat",
        "passenger",
        range(6, 25),
        range(8, 21),
        ("the deckhand", "the mate", "the ticket collector"),
        ("the upper deck", "the cabin in the bow", "the rear deck"),
        "the fare",
        range(200, 1850, 50),
        "get on/board/come aboard",
        "get off/leave/go ashore",
        TRIP,
        ("a stop on the island", "the next pier", "a busy pier", "a stop at the old harbor"),
    ),
}
SETTINGS: Final = (
    "this spring",
    "this summer",
    "this fall",
    "in March",
    "in April",
    "in May",
    "in June",
    "in July",
    "in August",
    "in September",
    "in October",
    "on a holiday",
    "on a busy day",
)

ROWS = """
{P} <have/offer> {r}
{P} <be> made up of {r}
there <be> {r} {I} {P}
{P} <consist of> {r}
{r} <make up+> {P}
{B} <keep> an eye on {P}, which <have-> {r}
{B} <look after/manage> {P}, which <have-> {r}
"""
NAMED_ROWS = """
{B} <manage/look after> {P}, which <have-> {r}
{B} <work> {I} {P}, where there <be> {r}
{B} <be> in charge of {P}, which <have-> {r}
{B} <help> out {I} {P}, where there <be> {r}
{B} <have> a job {I} {P}, which <have-> {r}
"""
EACH = """
(each|every) {1 w} <have/contain> {k}
there <be> {k} {J} (each|every) {1 w}
every {1 w} <offer/provide> {k}
^each of them <have/contain-> {k}
{B} <count> {k} {J} each {1 w}
{k} <make up+> each {1 w}
"""
ROWS_EACH = """
{P} <have> {r} with {k} each
{P} <have> {r}, and each {1 w} <have> {k}
there <be> {r} {I} {P} with {k} in each
{P} <consist of> {r} with {k} each
{B} <look after/manage> {P}, which <have-> {r} with {k} each
"""
NAMED_ROWS_EACH = """
{B} <manage/look after> {P}, which <have-> {r} with {k} each
{B} <work> {I} {P}, where there <be> {r} with {k} in each
{B} <be> in charge of {P}, which <have-> {r} with {k} each
"""
PARKED = """
{o} <be> RESTS {I} {P} {T}
{P} <have> {o} in it {T}
there <be> {o} {I} {P} {T}
{B} <count> {o} {I} {P} {T}
{o} <STANDS> {I} {P} {T}
{o} <take up> {x} {I} {P} {T}
{B} <find> {o} RESTS {I} {P} {T}
"""
SEATED = """
{o} <sit> {I} {P} {T}
{o} <be> seated {I} {P} {T}
there <be> {o} {I} {P} {T}
{B} <count> {o} {I} {P} {T}
{o} <occupy> {x} {I} {P} {T}
{o} <settle> into {x} {I} {P} {T}
{B} <show> {o} to {x} {I} {P} {T}
"""
NAMED_PARKED = """
{B} <work> {I} {P}, where {o} <be> RESTS {T}
{B} <come> to work {T} and <find> {o} RESTS {I} {P}
{B} <look after> {P}, where {B} <count> {o} {T}
{B} <guard/manage> {P}, where {o} <STANDS> {T}
{B} <count> {o} RESTS {I} {P} {T}
{B} <see> {o} {I} {P} {T}
"""
NAMED_SEATED = """
{B} <work> {I} {P}, where {o} <be> seated {T}
{B} <come> to work and <see> {o} seated {I} {P} {T}
{B} <look after> guests {I} {P} and <count> {o} {T}
{B} <check> tickets {I} {P}, where {o} <sit> {T}
{B} <greet> {o} {I} {P} {T}
{B} <count> {o} {I} {P} {T}
"""
COME = """
{p} <COMES> (later|soon after|a little later)
{p} <COMES> and <find> free {x}
{B} <let in> {p} (later|soon after|a little later)
{B} <direct> {p} to free {x}
{p} <take> free {x} (soon after|later|in the next few minutes)
{V} <bring-> {p}
{p} <join> the {y} WHO <be+> already there
{B} <greet> {p} WHO <arrive+> later
"""
COME_CARS = """
{p} <COMES> because of {V}
{B} <greet> {p} that <arrive+> because of {V}
"""
GO = """
{q} <GOES> (again|after a while|a little later)
{B} <watch> {q} leave
{q} <GOES> and <make> room for others
{x} <become> free again as {q} <GOES>
{B} <count> {q} on their way out
{q} <GOES> (early|ahead of time|because of the weather)
{B} <say> goodbye to {q} (on the way out|at the exit)
{q} <give up> their {x} [again]
"""
_OF_PEOPLE = (
    "{B} <say> goodbye to {q} (on the way out|at the exit)\n",
    "{q} <give up> their {x} [again]\n",
)
GO_CARS = reduce(lambda text, line: text.replace(line, ""), _OF_PEOPLE, GO).replace(
    "their way out", "the way out"
)
CLOSED = """
{c} <be> closed for (repairs|cleaning|painting)
{B} <rope off/block off> {c} (for repairs|because of damage|for a film crew)
{c} <be> reserved for (staff|special visitors|the owners) and <stay> empty
{c} <be> (out of use|out of order) [because of (repairs|water damage)]
(a leak|fresh paint|a repair crew) <make-> {c} unusable
{B} <keep> {c} (empty|closed) for (emergencies|repairs|special visitors)
nobody <be-> allowed to use {c} (because of repairs|during the cleaning)
"""
EXTRA = """
{H} <offer/add/provide-> {b} (in addition|on top of that|as well)
{P} also <have> {H}, with {b}
{B} <open> {H}, which <add-> {b}
{H} <give-> {P} {b} in addition
{H} also <have-> {b}
{b} in {H} <be+> open as well
{P} <have> another {b=} in {H}
"""
FEE = """
{B} <collect> {f} for each {1 y}
{N} {I} {P} <be-> {f} per {1 y}
{P} <charge> {f} for each {1 y}
{N} <amount-> to {f} for every {1 y}
{B} <charge/ask> {f} for (each|every) {1 y}
"""
FEE_PEOPLE = """
each {1 y} <pay> {f}
every {1 y} <have> to pay {f}
{B} <charge> (each|every) {1 y} {f}
{B} <ask> {f} of (each|every) {1 y}
"""
FEE_CARS = """
the {j} <pay+> {f} for each {1 y}
{a j} <have> to pay {f} for (each|every) {1 y}
{B} <ask> the {j} for {f} per {1 y}
"""

# What is said about each number that is computed -------------------------------------------------

SPOTS: Words = {
    "claims": """
        {P} <have> {spots} in all
        there <be> {spots} {J} the {w} altogether
        the {w} <have+> {spots} in all
    """,
    "labels": "the total number of {x} {J} the {w}",
}
USABLE: Words = {
    "claims": "{open} <be> open for use\n{P} <have> {open} that <be+> open for use",
    "labels": "the number of {x} that <be+> open for use",
}
MORE_SPOTS: Words = {
    "claims": "with {H}, {P} <have> {more} in all\n{H} <bring-> the total up to {more}",
    "labels": "the number of {x} with {H}",
}
CAME: Words = {
    "claims": """
        with the new {y}, there <be> {came}
        the new {y} <bring+> the number up to {came}
    """,
    "labels": "the number of {y} with the new ones",
}
ALL_CAME: Words = {
    "claims": "{came} <come> in all\nthere <be> {came} in all",
    "labels": "the number of {y} that <come+>",
}
FREE: Words = {
    "claims": """
        {free} <be> still (free|empty|available) [{I} {P}]
        there <be> {free} (still free|left) {I} {P} [in the end]
        {P} still <have> {free} (left|available)
        {B} <count> {free} still (empty|free)
        {free} <remain> (empty|free) {I} {P} [in the end]
        {free} <be> free {I} {P} (in the end|at the end)
        {B} <have> {free} left (for others|to offer)
    """,
    "labels": """
        the number of {x} (still free|still empty|left) {I} {P}
        the number of free {x} {I} {P} (in the end|at the end)
        the final number of empty {x} [{I} {P}]
    """,
    "asks": """
        how many {x} <be> still (free|empty|available) {I} {P}
        how many {x} <do> {P} still have available
        how many empty {x} <do> {B} have left (in the end|)
        how many more {y} <do> {P} still have room for
    """,
    "marks": ("time",),
}
INSIDE: Words = {
    "claims": """
        there <be> {now} {I} {P} (in the end|at the end)
        {now} <be> {I} {P} (in the end|at the end)
        {B} <count> {now} {I} {P} (in the end|at the end)
        there <be> {now} in all {I} {P} (in the end|at the end)
        {B} <find> {now} {I} {P} (in the end|at the end)
        in the end, {now} <be> {I} {P}
    """,
    "labels": """
        the number of {y} {I} {P} (in the end|at the end)
        the final number of {y} {I} {P}
    """,
    "asks": """
        how many {y} <be+> {I} {P} (in the end|at the end)
        how many {y} <do> {B} count {I} {P} (in the end|at the end)
        how many {y} <be+> there {I} {P} in the end
    """,
    "marks": ("time",),
}
FEES: Words = {
    "claims": """
        {P} <collect/take in> {fees} [in all]
        {B} <collect> {fees} (in all|altogether)
        the {j} <pay+> {fees} (altogether|in all|in total)
        {N} <bring in-> {fees} altogether
        all of the {j} together <pay+> {fees}
    """,
    "labels": """
        the total amount that the {j} <pay+>
        the amount of money that {B} <collect>
    """,
    "asks": """
        how much money <do> {B} collect in all
        how much <do> {P} take in from the {y}
        how much <do+> all of the {j} together pay
    """,
    "things": "the money from the {y}",
}
LAMPS = """
{z} <light> {P} at night
there <be> {z} {I} {P}
{B} <switch on> {z} {I} {P}
{B} <replace/clean> {z} {I} {P}
"""
AGE = """
{P} <be> {z} old
{B} <have> worked {I} {P} for {z}
{P} <have> been in use for {z}
"""
ELSEWHERE = """
{O} <have> {z}
{O} <offer> {z} in all
there <be> {z} {I} {O}
"""
SNACKS = """
{B} <buy> {z} at a stand next door
{B} <carry> {z} to the staff room
{B} <put> {z} on the staff table
"""
