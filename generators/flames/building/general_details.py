"""Details that any story with a person can have: true of the person's life, and of no account.

They are the off-topic half of GSM-IC's (arXiv 2302.00093) axes; a frame's own are the in-topic one.
"""

from collections.abc import Callable
from typing import Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import PLAIN, of

OWNER: Final = "B"  # the role of a frame's main person


GROWN_UP: Final = (  # whose age can be anything from 25 on, whoever it is that has them
    ("aunt", "she"),
    ("uncle", "he"),
    ("neighbor", "they"),
    ("teacher", "they"),
    ("coach", "they"),
    ("tutor", "they"),
)


def _owner(d: Build) -> None:
    person = d.cast.get(OWNER)
    if not isinstance(person, Person) or person.pronoun == "you":
        raise Inapplicable("there is nobody to tell it of")


def _collection(d: Build) -> None:
    _owner(d)
    d.count("z", d.thing("y", "collectible"), range(15, 400))
    d.fact(
        "z",
        """
        {B!} <keep/have> a collection of {z} (at home|in the attic|in a drawer)
        {B!} also <collect> {y} and <own> {z}
        {B's} hobby <be-> collecting {y}, and there <be> {z} in the collection
        """,
    )


def _photos(d: Build) -> None:
    _owner(d)
    d.count("z", d.thing("y", "digital", ok=_is_kept), range(40, 900))
    d.fact(
        "z",
        """
        {B!} <have> {z} on {B's} (phone|tablet|laptop)
        there <be> {z} on {B's} (old phone|laptop)
        {B's} (phone|computer) <store> {z}
        """,
    )


def _is_kept(noun: Noun) -> bool:
    """Whether people have many of it on a phone."""
    return noun.sg in (
        "app",
        "e-book",
        "photo",
        "podcast",
        "recording",
        "screenshot",
        "song",
        "video",
    )


def _relative(d: Build) -> None:
    _owner(d)
    d.person("H", kin=OWNER, relatives=GROWN_UP)
    d.given("z", "age", of("year"), range(25, 66), noun=d.unit("year"))
    d.fact("z", "{H!} <be> {z}\n{H!} <be> {z} and <live> (nearby|in another town|down the street)")


def _way(d: Build) -> None:
    _owner(d)
    d.pick("P", PLACES)
    d.count("z", d.unit("minute"), range(4, 60))
    d.fact(
        "z",
        """
        {B!} <live> {z} from {P} on foot
        the walk from {B's} (home|house) to {P} <take> {z}
        it <take> {z} to walk from {B's} (home|house) to {P}
        """,
        kind="rule",
    )


def _sleep(d: Build) -> None:
    _owner(d)
    d.count("z", d.unit("hour"), range(6, 10))
    d.fact(
        "z",
        """
        {B!} <sleep> for {z} a night
        {B!} usually <sleep> for {z} a night
        {B!} <get> {z} of sleep a night
        """,
    )


def _leisure(d: Build) -> None:
    _owner(d)
    d.count("z", d.unit("minute"), range(15, 95, 5))
    d.fact(
        "z",
        """
        on another day, {B!} <listen> to (the radio|music|a podcast) for {z}
        on another day, {B!} <spend> {z} on (a phone call|a crossword puzzle|a jigsaw puzzle)
        """,
    )


def _weather(d: Build) -> None:
    d.given("z", "count", of("degree"), range(41, 95), noun=d.unit("degree"))
    d.fact(
        "z",
        """
        it <be-> {z} (outside|that day)
        the (thermometer|weather report) <show> {z}
        the temperature (that day|outside) <be> {z}
        """,
    )


def _windows(d: Build) -> None:
    d.count("z", d.thing("y", "building_part", ok=_is_many), range(12, 60))
    d.fact(
        "z",
        """
        the building (nearby|next door|across the street) <have> {z}
        there <be> {z} in the building (next door|across the street)
        """,
    )


def _is_many(noun: Noun) -> bool:
    """Whether a building may have dozens of it."""
    return noun.sg in ("room", "classroom", "bedroom", "office", "apartment", "window", "door")


def _pets(d: Build) -> None:
    _owner(d)
    d.person("H", kin=OWNER)
    d.count("z", d.thing("y", "pet", "farm_animal"), range(2, 7))
    d.fact("z", "{H!} <keep/have/own> {z}\n{H!} <take> care of {z}")


def _channel(d: Build) -> None:
    _owner(d)
    d.given("z", "number", PLAIN, range(11, 900))
    d.fact("z", "{B!} <live> at house number {z}\n{B's} (locker|mailbox) <have> the number {z}")


PLACES: Final = (
    "the nearest beach",
    "the train station",
    "the city library",
    "the post office",
    "the swimming pool",
    "the nearest lake",
)

GENERAL: Final[dict[str, Callable[[Build], None]]] = {
    "a_collection": _collection,
    "a_relative": _relative,
    "house_number": _channel,
    "leisure": _leisure,
    "pets": _pets,
    "photos": _photos,
    "sleep": _sleep,
    "the_building": _windows,
    "the_way": _way,
    "the_weather": _weather,
}
