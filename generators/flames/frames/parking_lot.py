"""Rows of spaces or seats that fill and empty: a parking lot, a marina, a theater, a train."""

from typing import Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.frames import parking_lot_places as places
from synthgen.generators.flames.frames import parking_lot_words as words
from synthgen.generators.flames.lexicon.places import TOWNS
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.quantity import Quantity

SEATED: Final = ("theater", "hall", "train", "ferry")


@frame
class ParkingLot(Frame):
    """Spots in rows, less those that are taken; who is there in the end; what they pay."""

    name = "parking_lot"
    topic = "counts"
    concepts = ("rows and columns", "addition and subtraction in steps")
    modules = {
        "arrivals": "let more cars, boats or guests arrive",
        "departures": "let some of them leave again",
        "closed": "close some of the spaces or seats",
        "extra": "open another section with more spaces or seats",
    }
    targets = ("free", "inside", "fees")
    details = ("lamps", "age", "elsewhere", "snacks")

    def build(self, d: Build) -> None:
        """The place; then free spots, those who are there, or what they pay."""
        kind = d.pick("K", tuple(places.PLACES))
        place = places.PLACES[kind]
        _roles(d, place)
        d.settings = places.SETTINGS
        if d.target == "free":
            d.ask(_free(d, place))
            return
        if d.has("closed") or d.has("extra"):
            raise Inapplicable("the number of spots does not matter")
        d.ask(_inside(d, place) if d.target == "inside" else _fees(d, place))

    def detail(self, d: Build, name: str) -> None:
        """Lamps, years, another place, something bought."""
        if name == "lamps":
            told, _ = words.LAMPS, d.count("z", d.unit("lamp"), range(4, 60))
        elif name == "age":
            told, _ = words.AGE, d.count("z", d.unit("year"), range(3, 30))
        elif name == "elsewhere":
            towns = [town for town in TOWNS if town not in str(d.cast["P"])]
            what = f"the {d.roles['K']} to" if d.cast["I"] == "on" else "a similar place in"
            d.pick("O", [f"{what} {town}" for town in towns])
            told, _ = words.ELSEWHERE, d.count("z", d.noun("x"), range(40, 300))
        else:
            y = d.thing("g", "drink", "pastry", "snack")
            told, _ = words.SNACKS, d.count("z", y, range(2, 12))
        d.fact("z", told, after=("rows", "taken"), folds=False)


def _roles(d: Build, place: places.Place) -> None:
    d.pick("P", place.names)
    d.also("I", place.at)
    d.also("J", place.within)
    d.also("x", _named(place.spot))
    d.also("y", _named(place.who))
    d.also("j", _named(place.payer or place.who))
    d.also("R", _named(place.row))
    d.also("w", _named(place.group))
    d.also("N", place.fee)
    if d.pick("M", ("staff of the place", "staff by name")) == "staff of the place":
        options = tuple(f"{job}|{pronoun}" for job in place.staff for pronoun in ("she", "he"))
        job, pronoun = d.pick("S", options).split("|")
        d.also("B", Person(job, pronoun))
    else:
        d.person("B", you=False)
    d.pick("T", place.first)


def _named(sg: str) -> Noun:
    head, of, rest = sg.partition(" of ")
    return Noun(sg, f"{plural_of(head)}{of}{rest}", "spot")


def _by_name(d: Build) -> bool:
    """Whether somebody by name works there, whom the first fact must name."""
    return "S" not in d.cast


# Free spots --------------------------------------------------------------------------------------


def _free(d: Build, place: places.Place) -> Quantity:
    x = d.noun("x")
    spots = _spots(d, place)
    o = d.count("o", d.noun("y"), range(12, 200), lambda o: 2 * o < spots.value)
    d.fact("taken", _taken(d, place, words.SEATED, words.PARKED), after=("rows",))
    taken = _come_and_go(d, place, o, int(spots.value - o.value))
    return d.derive("free", "diff", spots, taken, united=x, **words.FREE)


def _spots(d: Build, place: places.Place) -> Quantity:
    """Rows times spots, less those that are closed, with those of another section."""
    x, by_name = d.noun("x"), _by_name(d)
    r = d.count("r", d.noun("R"), place.rows)
    k = d.count("k", x, place.spots, lambda k: k * r.value >= 40, per=d.noun("R").sg)
    d.fact("rows", words.NAMED_ROWS if by_name else words.ROWS, folds=False)
    d.fact("each", words.EACH, kind="rule", after=("rows",))
    d.joint(("rows", "each"), words.NAMED_ROWS_EACH if by_name else words.ROWS_EACH)
    spots = d.derive("spots", "prod", r, k, noun=x, **words.SPOTS)
    if d.has("extra"):
        d.pick("H", place.extra)
        b = d.count("b", x, range(6, 60), lambda b: b < spots.value)
        d.fact("extra", words.EXTRA, after=("each",))
        spots = d.derive("more", "sum", spots, b, noun=x, **words.MORE_SPOTS)
    if d.has("closed"):
        z = d.count("c", x, range(2, 30), lambda z: 8 * z < spots.value)
        d.fact("closed", words.CLOSED, after=("each",))
        spots = d.derive("open", "diff", spots, z, noun=x, **words.USABLE)
    return spots


def _come_and_go(d: Build, place: places.Place, now: Quantity, room: int) -> Quantity:
    y = d.noun("y")
    if d.has("arrivals"):
        now = _arrivals(d, place, now, room)
    if d.has("departures"):
        q = d.count("q", y, range(3, 90), lambda q: 2 * q < now.value)
        told = words.GO if _is_seated(d) else words.GO_CARS
        told = told.replace("GOES", place.goes)
        d.fact("go", told, kind="event", after=("taken", "come"), sequel=True)
        now = d.derive("now", "diff", now, q, noun=y, **words.INSIDE)
    return now


def _arrivals(d: Build, place: places.Place, now: Quantity, room: int) -> Quantity:
    d.pick("V", place.crowd)
    p = d.count("p", d.noun("y"), range(3, 120), lambda p: p < room)
    told = words.COME + ("" if _is_seated(d) else words.COME_CARS)
    told = told.replace("COMES", place.comes).replace("WHO", "who" if _is_seated(d) else "that")
    d.fact("come", told, kind="event", after=("taken",), sequel=True)
    return d.derive("came", "sum", now, p, noun=d.noun("y"), **words.CAME)


def _is_seated(d: Build) -> bool:
    return d.roles["K"] in SEATED


# Who is there, and what they pay ------------------------------------------------------------------


def _taken(d: Build, place: places.Place, seated: str, parked: str) -> str:
    """The clauses that fit the place."""
    if _is_seated(d):
        return seated
    stands = "lie" if place.rests == "moored" else "stand"
    return parked.replace("RESTS", place.rests).replace("STANDS", stands)


def _start(d: Build, place: places.Place) -> Quantity:
    o = d.count("o", d.noun("y"), range(12, 150))
    told = (words.SEATED, words.PARKED)
    if _by_name(d):
        told = (words.NAMED_SEATED, words.NAMED_PARKED)
    d.fact("taken", _taken(d, place, *told), folds=False)
    return o


def _inside(d: Build, place: places.Place) -> Quantity:
    now = _come_and_go(d, place, _start(d, place), 120)
    d.also("now", now)
    d.tell("now", **words.INSIDE)
    return now


def _fees(d: Build, place: places.Place) -> Quantity:
    if d.has("departures"):
        raise Inapplicable("who leaves has paid")
    now = _start(d, place)
    if d.has("arrivals"):
        now = _arrivals(d, place, now, 120)
        d.also("came", now)
        d.tell("came", **words.ALL_CAME)
    f = d.money("f", place.fees, per=d.noun("y").sg)
    told = words.FEE + (words.FEE_PEOPLE if _is_seated(d) else words.FEE_CARS)
    d.fact("fee", told, kind="rule", after=("taken",))
    return d.derive("fees", "prod", now, f, **words.FEES)
