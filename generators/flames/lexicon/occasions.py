"""What people buy things for, as it follows "for": by the class of the thing."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from synthgen.generators.flames.english.morphology import words
from synthgen.generators.flames.lexicon.index import noun_class_of
from synthgen.generators.flames.lexicon.words import Noun


def phrases(lines: str) -> tuple[str, ...]:
    """The phrases of a comma-separated list."""
    return tuple(" ".join(lines.split()).split(", "))


FOOD: Final = phrases(
    """a picnic, a family dinner, a neighborhood potluck, a camping trip, a birthday party,
    a block party, a movie night, a school trip, a game night, a road trip, an office party,
    a family reunion, a sleepover, a beach day, a backyard barbecue, a study group,
    a soccer tournament, a book club meeting, a housewarming party, a hike"""
)
KITCHEN: Final = phrases(
    """a family dinner, a neighborhood potluck, a family reunion, a church supper, a cooking class,
    a community dinner, a harvest supper, a chili cook-off, a wedding dinner, the soup kitchen,
    the school cafeteria, a backyard barbecue, the food pantry, a big batch of soup"""
)
LESSONS: Final = phrases(
    """the new school year, a class project, the art club, a science project, the homework club,
    a drawing class, a summer camp, the after-school program, a poster contest,
    the kindergarten class, a scrapbook, the school newspaper, a history project, the youth center,
    a weekend workshop, the student council, the yearbook team, a craft afternoon"""
)
HOUSE: Final = phrases(
    """a new apartment, the guest room, the summer cottage, the family cabin, a dorm room,
    a vacation rental, the community center, a small inn, the church hall, the lake house,
    the senior center, a tiny house, the town hall, the staff lounge, a beach house"""
)
WORKSHOP: Final = phrases(
    """the workshop, a home repair project, the community workshop, a treehouse, a new shed,
    a bathroom renovation, the school shop class, the stage crew, a garden gate, a new deck,
    a chicken coop, a playground project, the barn, an old boathouse, a bookcase project"""
)
PRESENTS: Final = phrases(
    """a gift exchange, the holiday raffle, the toy drive, a cousin's birthday, a charity auction,
    the prize table at the fair, a baby shower, the children's hospital, the school raffle,
    a surprise party, a white elephant party, the family gift basket, an anniversary party,
    the holiday season, a housewarming party, the library's summer contest"""
)
OUTDOORS: Final = phrases(
    """a camping trip, the summer camp, the hiking club, the youth center, the school gym,
    a canoe trip, the scout troop, a family vacation, a sports day, the recreation center,
    the after-school program, a weekend at the lake, a fitness class, the neighborhood team"""
)
GARDENS: Final = phrases(
    """the community garden, the front porch, the church hall, a wedding, a window box,
    the school courtyard, a new flower bed, the retirement home, a graduation dinner,
    the hotel lobby, the town square, a garden party, the rooftop terrace, the cafe patio"""
)
ANIMALS: Final = phrases(
    """the animal shelter, a pet hotel, a cat rescue, the family pets, a dog day care,
    the neighborhood kennel, a foster home for dogs, the pet adoption fair, a pet-sitting job"""
)
STAGE: Final = phrases(
    """the school band, the youth orchestra, a student recital, the music club, a jazz band,
    the marching band, a summer music camp, the church band, the wedding band"""
)
FASHION: Final = phrases(
    """a family vacation, the school play, the clothing drive, a job interview week,
    the new school year, a wedding weekend, the dance team, a costume party, a photo shoot,
    a trip abroad, the drama club, the coat drive, the choir, a ski trip"""
)

_BY_CLASS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        **dict.fromkeys(("vegetable", "grocery"), KITCHEN),
        **dict.fromkeys(("fruit", "pastry", "snack", "drink"), FOOD),
        **dict.fromkeys(("meal", "treat", "party"), FOOD),
        **dict.fromkeys(("stationery", "art_supply", "craft", "book"), LESSONS),
        **dict.fromkeys(("kitchenware", "home", "cleaning", "toiletry", "furniture"), HOUSE),
        **dict.fromkeys(("tool", "hardware"), WORKSHOP),
        **dict.fromkeys(("toy", "game", "gift", "gadget"), PRESENTS),
        **dict.fromkeys(("camping", "sports_gear"), OUTDOORS),
        **dict.fromkeys(("plant", "flower"), GARDENS),
        **dict.fromkeys(("clothing", "accessory"), FASHION),
        "pet_supply": ANIMALS,
        "music": STAGE,
        "music_supply": STAGE,
    }
)
CLASSES: Final = tuple(_BY_CLASS)


def occasions(thing: Noun) -> tuple[str, ...]:
    """What such a thing is bought for. Raises KeyError for a class that nobody shops for."""
    return _BY_CLASS[thing.kind]


def gatherings(thing: Noun, *, steady: bool = False) -> tuple[str, ...]:
    """What such things are bought for by the crate; `steady` month after month."""
    once = _ONCE if steady else _FEW
    fitting = tuple(one for one in occasions(thing) if not once & set(one.split()))
    return fitting or _STEADY


def shops(thing: Noun) -> tuple[str, ...]:
    """Where such a thing is sold by a shop with a counter, as it follows "at": no sale, no fair."""
    sold_at = noun_class_of(thing).sold_at
    return tuple(place for place in sold_at if not set(place.split()) & _NO_SHOPS) or sold_at


_FEW: Final = frozenset(words("movie game sleepover study book hike batch"))
_ONCE: Final = _FEW | frozenset(
    words(
        "party picnic dinner potluck trip tournament reunion barbecue day meeting supper cook-off"
        " year project contest scrapbook workshop apartment deck shed renovation gate wedding"
        " window bed recital play vacation weekend week birthday shower auction raffle exchange"
        " fair holiday basket treehouse coop boathouse class job"
    )
)
_STEADY: Final = phrases(
    """the after-school program, the youth center, the senior center, the community center,
    the school cafeteria, the recreation center, the staff lounge, the day care center"""
)
_NO_SHOPS: Final = frozenset(words("sale auction fair show online market stand fundraiser"))
