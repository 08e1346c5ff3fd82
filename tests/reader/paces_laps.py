"""Laps around a course: how far, how long, how many more, and who does more of them."""

import re
from fractions import Fraction

from tests.reader.paces_clauses import Told, need
from tests.reader.paces_people import Pair
from tests.reader.text import UnderdeterminedError, UnreadableError

L = "(?:meters|yards|kilometers|miles)"
W = r"[^#~.]*?"
SIZES = {"meters": 1, "yards": 1, "kilometers": 1000, "miles": 1760}
# How long a lap is, with the number of laps or alone.
BOTH = (
    rf"# laps of # {L} each",
    rf"# laps\b{W}, each # {L} long",
    rf"# laps\b{W}, each of them # {L} long",
)
TIMED = (
    r"# laps\b[^#~.]*?, each of (?:them in|which takes|which took) # minutes",
    r"# laps\b[^#~.]*? in # minutes each",
)
LENGTH = (rf"/lap\b{W}# {L}", rf"length of /lap {W}# {L}")
PACE = (r"/lap\b[^#~.,]*?# minutes", r"# minutes (?:for )?/lap", r"# minutes to \w+ /lap")
FEWER = (r"# laps? (?:fewer|sooner) than (\w+)", r"(?:gives?|gave) up # laps? before (\w+)")
MORE = (r"compared with ([^#~.,]+), \w+ \w+ # laps? more", r"# laps? more than ([^#~.,]+)")
BEGUN = (
    r"already \w+ # laps?",
    r"# laps? (?:is|are|was|were) already behind",
    r"so far, [^#~.,]*? # laps?",
    r"\w+ # laps? before",
    r"# of the laps",
    r"already \w+ #",
)


def read_laps(text: str) -> Fraction:
    """A distance, a difference, a number of laps or a time."""
    told = Told(text)
    asked, people = told.asked, Pair(told.sentences)
    unit = re.search(rf"\b({L})\b", told.text)
    length = pace = None
    laps = []
    for found, (n, size) in told.take(*BOTH):
        laps.append((n, found))
        length = size * _size(found[0])
    for found, (n, minutes) in told.take(*TIMED):
        laps.append((n, found))
        pace = minutes
    pace = told.one(*PACE) if pace is None else pace
    for found, values in told.take(*LENGTH):
        length = values[0] * _size(found[0])
    if "laps" in asked and not re.search(rf"{L}|minutes", asked.replace("the laps", "")):
        return _needed(told, asked, need(length, "length"))
    more = _more(told, people)
    laps += [(values[0], found) for found, values in told.take("# laps?")]
    days, weeks = told.one("# days?"), told.one("# weeks?")
    times = _times(asked, days, weeks)
    if "minutes" in asked:
        rest = told.one("# minutes")
        told.done()
        if re.search("break", asked):
            need(rest, "break")
        return _one(laps) * need(pace, "pace") * times + (rest or 0)
    extra = sum(values[0] * _size(found[0]) for found, values in told.take(f"# {L}"))
    told.done()
    if re.search("counting everything|the rest", asked):
        need(Fraction(extra) if extra else None, "extra")
    count = _count(laps, more, asked, people)
    assert unit is not None
    total = count * need(length, "length") * times + extra
    return total / _size(asked)


def _needed(told: Told, asked: str, length: Fraction) -> Fraction:
    """How many laps a goal takes, less those that are done."""
    begun = told.one(*BEGUN)
    found = [values[0] * _size(match[0]) for match, values in told.take(f"# {L}")]
    told.done()
    if len(found) != 1:
        raise UnderdeterminedError("goal")
    if begun is None and re.search("left|still|remain|more", asked):
        raise UnderdeterminedError("laps done")
    return found[0] / length - (begun or 0)


def _size(said: str) -> int:
    """The unit that is named last, in meters or yards."""
    names = re.findall(r"\b(meters|yards|kilometers|miles)\b", said)
    if not names:
        raise UnreadableError("no unit of length")
    return SIZES[names[-1]]


def _times(asked: str, days: Fraction | None, weeks: Fraction | None) -> Fraction:
    """How many times the laps of a day are done."""
    if re.search("those weeks|that time|whole period", asked):
        return need(days, "days") * need(weeks, "weeks")
    if weeks is not None:
        raise UnreadableError("weeks for nothing")
    return need(days, "days") if "week" in asked else Fraction(1)


Laps = list[tuple[Fraction, re.Match[str]]]


def _one(laps: Laps) -> Fraction:
    """The only number of laps."""
    if len(laps) != 1:
        raise UnderdeterminedError("laps")
    return laps[0][0]


def _more(told: Told, people: Pair) -> tuple[str, Fraction] | None:
    """Who does more than the other, and by how many laps."""
    found = [(people.who(match[1]), values[0]) for match, values in told.take(*FEWER)]
    for match, values in told.take(*MORE):
        found.append((people.other(people.subject(match[1])), values[0]))
    if len(found) > 1:
        raise UnreadableError("two comparisons")
    return found[0] if found else None


def _count(laps: Laps, more: tuple[str, Fraction] | None, asked: str, people: Pair) -> Fraction:
    """The laps of one, of both together, or by which one does more."""
    differ = re.search(r"differ|more|farther|ahead|beat|short|exceed", asked)
    both = re.search(r"together|altogether|total|combined| and ", asked) and len(people.people) > 1
    if more is not None:
        who, by = more
        known = _one(laps)
        is_more = people.subject(_clause(laps[0][1])) == who
        return by if differ else 2 * known + (-by if is_more else by)
    if differ or both:
        if len(laps) != 2:
            raise UnderdeterminedError("laps of two")
        (one, _), (other, _) = laps
        return abs(one - other) if differ else one + other
    return _one(laps)


def _clause(found: re.Match[str]) -> str:
    """The words around a number that belong to it."""
    said = found.string
    before = re.split(r", (?:and|while) ", said[: found.start()])[-1]
    return before + re.split(r", (?:and|while) ", said[found.start() :])[0]


LAPS = {"laps": read_laps}
