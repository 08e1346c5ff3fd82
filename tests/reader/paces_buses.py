"""Departures at equal intervals: how many there are, when the last is, how long somebody waits."""

import re
from fractions import Fraction
from math import floor

from tests.reader.paces_clauses import Told, need
from tests.reader.text import UnderdeterminedError, UnreadableError

M = "minutes?"
W = r"[^#@~.]*?"
START = (
    "starting at @",
    "from @ on",
    rf"(?:\bearliest\b|(?:start|beg[ia]n)\w* running|service on\b){W} @",
)
END = (rf"\blast\b{W} @", rf"\b(?:ends|ended) with{W} @", rf"\bnothing{W} after the \w[\w ]* at @")
EVERY = (
    f"every # {M}",
    f"# {M} between each departure",
    f"leaves? # {M} after",
    f"left # {M} after",
    rf"each departure to the next, # {M}",
    f"intervals of # {M}",
    rf"after every departure,{W} # {M} later",
    f"# {M} separated? each",
)
LATE = (
    rf"# {M} late\b",
    rf"delay\w*{W} by # {M}",
    f"# {M} behind schedule",
    f"# {M} (?:is|are|was|were) lost",
    f"held up for # {M}",
    rf"last{W} wait\w* # {M} for",
)
WALK = (
    f"# {M} to walk",
    rf"\bwalk to{W} # {M}",
    rf"walk\w* for # {M}",
    f"# {M} away on foot",
    f"# {M} later",
    rf"# {M} to get to the (?:stop|station|pier)",
    f"walk of # {M}",
    rf"reach\w* the (?:stop|station|pier)\b{W}after # {M}",
)
CANCELED = (
    r"# [\w ]+? (?:is|are|was|were) canceled",
    r"(?:keeps?|kept) # [\w ]+? from running",
    r"# [\w ]+? (?:do|does|did) not run",
    r"cancel\w* #",
    r"# [\w ]+? (?:drops?|dropped) out",
    r"do without #",
)
RIDERS = "# (?:passengers|guests|riders|commuters|visitors|travelers|tourists|people)"
THERE = re.compile(
    r"(?:gets?|got|arrives?|arrived|reaches|reached|walk(?:s|ed)? up|join(?:s|ed)?|dropped off)\b"
    r"[^#@~.]*?@\d|@\d+ when [^,.]*? reach",
    re.IGNORECASE,
)


def read_buses(text: str) -> Fraction:
    """A time of day, a number of departures or riders, or the minutes of a wait."""
    told = Told(text)
    asked = told.asked
    end = told.one(*END)
    start = need(told.one(*START), "the earliest")
    every = need(told.one(*EVERY), "interval")
    late = told.one(*LATE) or Fraction(0)
    is_there = THERE.search(told.text) is not None
    come = told.one("@")
    if come is not None:
        return _travel(told, asked, start, every, late, come, is_there)
    canceled = told.one(*CANCELED) or Fraction(0)
    riders = told.one(RIDERS)
    more = told.one("#")
    told.done()
    if re.search(r"how many|number", asked, re.IGNORECASE):
        runs = (need(end, "end") - start) / every + 1 - canceled
        if re.search("passengers|guests|riders|commuters|visitors|travelers|tourists", asked):
            return runs * need(riders, "riders")
        return runs
    return start + need(more, "how many") * every + late


def _travel(
    told: Told,
    asked: str,
    start: Fraction,
    every: Fraction,
    late: Fraction,
    come: Fraction,
    is_there: bool,
) -> Fraction:
    """How long somebody waits who comes at some time, or when the ride is over."""
    walk = told.one(*WALK)
    ride = told.one(f"# {M}")
    told.done()
    if not is_there:
        come += need(walk, "walk")
    elif walk is not None:
        raise UnreadableError("a walk of somebody who is there")
    since = come - start
    wait = every - (since - every * floor(since / every)) + late
    if re.search("minutes|waiting time", asked):
        if ride is not None:
            raise UnderdeterminedError("a ride that does not matter")
        return wait
    return come + wait + need(ride, "ride")


BUSES = {"bus_intervals": read_buses}
