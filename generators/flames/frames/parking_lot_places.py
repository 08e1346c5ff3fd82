"""Places with rows of spots: parking lots, garages, marinas, theaters, trains, ferries."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from synthgen.generators.flames.lexicon.places import EVENTS, PUBLIC, TOWNS, WORKPLACES


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
