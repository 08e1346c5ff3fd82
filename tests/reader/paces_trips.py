"""A trip in stretches, each so far or so long at a speed: its length, its time, its end."""

import re
from fractions import Fraction

from tests.reader.paces_clauses import Told, need
from tests.reader.text import UnderdeterminedError

L = "(?:miles?|kilometers?)"
WHOLE = (
    rf"\bway to [\w ]+ (?:is|was) # {L}",
    rf"\bit (?:is|was) # {L} from",
    rf"(?:is|was) # {L} (?:from|away)",
    rf"# {L} (?:lies?|lay) between",
)
STOPS = (
    r"# stops? of # minutes",
    r"# minutes for each of # stops?",
    r"# stops?, each # minutes",
    r"# stops? and \w+ # minutes",
)
SLOWER = (rf"down by # {L} /hour", rf"# {L} /hour (?:slower|lower|less)")
FASTER = (rf"up by # {L} /hour", rf"# {L} /hour (?:faster|higher|greater)")
Part = tuple[tuple[int, int], Fraction]


def read_trip(text: str) -> Fraction:
    """How long or how far the trip is, what is left of it, or when it ends."""
    told = Told(text)
    asked = told.asked
    clock, whole = told.one("@"), told.one(*WHOLE)
    halts = [values[0] * values[1] for _, values in told.take(*STOPS)]
    rest = told.one("# minutes")
    speeds, times = _speeds(told), _parts(told, "# hours?")
    ways = _parts(told, f"# {L}")
    told.done()
    if clock is not None or re.search(r"minutes", asked):
        pairs = _paired(ways, speeds)
        moving = sum((way / speed * 60 for way, speed in pairs), Fraction(0))
        return (clock or 0) + moving + sum(halts) + (rest or 0)
    way = sum((time * speed for time, speed in _paired(times, speeds)), Fraction(0))
    if re.search(r"\bleft\b|\bstill\b|\baway\b", asked):
        return need(whole, "whole way") - way
    back = re.search(r"\breturn|\bway back|back home|same way", told.text) is not None
    if "there and back" in asked and not back:
        raise UnderdeterminedError("the way back")
    return way * (2 if back else 1)


def _parts(told: Told, *patterns: str) -> list[Part]:
    """Numbers with their places in the text: sentence, and where in it."""
    return [(_place(told, match), values[0]) for match, values in told.take(*patterns)]


def _place(told: Told, match: re.Match[str]) -> tuple[int, int]:
    """The number of the sentence, and which number of the text it is."""
    return told.sentences.index(match.string), int(re.findall(r"[#$@](\d+)", match[0])[0])


def _speeds(told: Told) -> list[Part]:
    """The speeds on the stretches, in order; "than before" is than on the stretch before."""
    found = [(place, -value, True) for place, value in _parts(told, *SLOWER)]
    found += [(place, value, True) for place, value in _parts(told, *FASTER)]
    found += [(place, value, False) for place, value in _parts(told, f"# {L} /hour")]
    speeds: list[Part] = []
    for place, value, more in sorted(found):
        if more and not speeds:
            raise UnderdeterminedError("faster than what?")
        speeds.append((place, value + speeds[-1][1] if more else value))
    return speeds


def _paired(parts: list[Part], speeds: list[Part]) -> list[tuple[Fraction, Fraction]]:
    """Each stretch with its speed: both are told in one sentence."""
    parts = sorted(parts)
    if [place[0] for place, _ in parts] != [place[0] for place, _ in speeds]:
        raise UnderdeterminedError("a stretch without a speed")
    if not parts:
        raise UnderdeterminedError("no stretch")
    return [(part, speed) for (_, part), (_, speed) in zip(parts, speeds, strict=True)]


TRIPS = {"trip_with_stops": read_trip}
