"""Two machines side by side: what they make, how long they need, who makes more."""

import re
from fractions import Fraction

from tests.reader.paces_clauses import Told, need
from tests.reader.text import UnderdeterminedError, UnreadableError

KINDS = """
old new red blue left right small large big upstairs downstairs noisy quiet loud green yellow front
back rear cheap expensive costly gray orange black white secondhand brand-new used rented borrowed
first second upper lower fast slow
"""
A = rf"the ({'|'.join(KINDS.split())})\b"
G = rf"(?:(?!the (?:{'|'.join(KINDS.split())})\b)[^#~])*?"  # no machine, no number
T = r"[\w' -]+?"
UNIT = r"/(?:hour|minute)"
LONG = r"# (?:hours|minutes)"
# Comparisons: who is ahead stands first, or second.
AHEAD = (
    rf"{A}{G}# {T} more {UNIT} than {A}",
    rf"{A}{G} faster than {A}{G} by #",
    rf"{A}{G} outperform\w* {A}{G} by #",
    rf"# {T} more (?:comes?|came) out of {A}{G} than out of {A}",
)
BEHIND = (rf"{A}{G}# {T} fewer {UNIT} than {A}", rf"{A}{G} lag\w* # {T} {UNIT} behind {A}")
TIMES = (
    rf"{A}{G}# (?:times )?as (?:many {T}(?: {UNIT})?|fast) as {A}",
    rf"{A}{G}(?:speed|output) \w+ # (?:times )?that of {A}",
)
SPEEDS = (
    rf"(?:takes?|took) {A}{G} {UNIT} to \w+ #",
    rf"# {T} (?:comes?|came) out of {A}",
    rf"{UNIT}, {A}{G}#",
    rf"{A}(?: [a-z-]+){{1,4}}? #(?: {T})? and (?=the [^.~]* {UNIT})",
    rf"{A}{G}# {T} {UNIT}",
    rf"~[^~#]*,? and {A}(?: (?!for\b|by\b)[a-z-]+){{1,4}}? #",
)
STOPPED = (
    rf"{A}{G}(?:breaks? down|broke down|switched off|overheat|stops|stopped)",
    rf"{A}{G}need\w* (?:a repair|cleaning)",
    rf"(?:turns?|turned) off {A}",
    rf"(?:needs|needed) {A}",
)
STOCK = (
    rf"# {T} (?:is|are|was|were) already",
    rf"ha(?:s|d|ve) # {T} in stock",
    rf"(?:takes?|took) # {T} for this order",
    r"already \w+ #",
    r"# of (?:them|these) (?:is|are|was|were) already",
    r"of these, #",
    rf"# {T} by hand",
)
BAD = (
    rf"(?:finds?|found) # {T} with",
    rf"# {T} (?:fail|fails|failed) ",
    r"reject\w* #",
    r"sort\w* out #",
    rf"# of the {T} (?:is|are|was|were) (?:faulty|damaged|flawed)",
    rf"# {T} (?:is|are|was|were) (?:thrown|ruined)",
)


def read_machines(text: str) -> Fraction:
    """How many are made, how long it takes, how much sooner, or by how many more."""
    told = Told(text)
    asked = told.asked
    speeds, minutes = _speeds(told)
    stops = _stopped(told)
    alone = _length(told, rf"(?:another|next|last) {LONG}", minutes)
    run = _length(told, LONG, minutes)
    bad, stock = told.one(*BAD), told.one(*STOCK)
    order = told.one("#")
    told.done()
    both = sum(speeds.values())
    if re.search(r"how many (?:more )?(?:hours|minutes)|in (?:hours|minutes)\b", asked, re.I):
        todo = need(order, "order") - (stock or 0)
        if stops:
            begun = need(run, "how long both run")
            return begun + (todo - both * begun) / _other(speeds, stops)
        saved = re.search(rf"(?:instead of|shortened|more).*?{A}", asked, re.I)
        return _saved(speeds, saved[1].lower(), todo) if saved else todo / both
    made = need(run, "how long both run")
    if re.search(
        r"differ|advantage|\blead\b|how many (?:more|fewer)|outperform|beat|ahead|behind",
        asked,
        re.I,
    ):
        one, other = speeds.values()
        return abs(one - other) * made
    total = both * made + (need(alone, "alone") * _other(speeds, stops) if stops else 0)
    if re.search(r"good|pass|condition|left in the end", asked):
        return total - need(bad, "what is bad")
    return total - (bad or 0)


def _saved(speeds: dict[str, Fraction], alone: str, todo: Fraction) -> Fraction:
    """How much sooner both are done than one alone."""
    return todo / speeds[alone] - todo / sum(speeds.values())


def _other(speeds: dict[str, Fraction], name: str) -> Fraction:
    """The speed of the machine that goes on."""
    return next(speed for one, speed in speeds.items() if one != name)


def _length(told: Told, pattern: str, minutes: bool) -> Fraction | None:
    """A length of time in the unit of the speeds."""
    found = [(values[0], "hours" in match[0]) for match, values in told.take(pattern)]
    if len(found) > 1:
        raise UnreadableError("two lengths of time")
    return found[0][0] * (60 if minutes and found[0][1] else 1) if found else None


def _stopped(told: Told) -> str:
    """The machine that stops, if one does."""
    for said in told.sentences:
        for pattern in STOPPED:
            if found := re.search(pattern, said, re.IGNORECASE):
                return found[1].lower()
    return ""


def _speeds(told: Told) -> tuple[dict[str, Fraction], bool]:
    """The speeds of both machines, and whether they are by the minute."""
    links = []
    for patterns, op in ((AHEAD, "+"), (BEHIND, "-"), (TIMES, "*")):
        for found, values in told.take(*patterns):
            links.append((op, found[1].lower(), found[2].lower(), values[0]))
    speeds: dict[str, Fraction] = {}
    minutes = "/minute" in told.text
    for found, values in told.take(*SPEEDS):
        if speeds.setdefault(found[1].lower(), values[0]) != values[0]:
            raise UnreadableError("a speed is told twice")
    for op, one, base, value in links:
        _compare(speeds, op, one, base, value)
    if len(speeds) != 2:
        raise UnderdeterminedError("a speed is not told")
    return speeds, minutes


def _compare(speeds: dict[str, Fraction], op: str, one: str, base: str, value: Fraction) -> None:
    """Put the speed that follows from the other."""
    if (one in speeds) == (base in speeds):
        raise UnderdeterminedError("a comparison with nothing")
    by = value if op != "-" else -value
    if one in speeds:
        speeds[base] = speeds[one] / by if op == "*" else speeds[one] - by
    else:
        speeds[one] = speeds[base] * by if op == "*" else speeds[base] + by


MACHINES = {"two_machines": read_machines}
