"""Two travelers who meet, part, or of whom one catches up with the other."""

import re
from fractions import Fraction

from tests.reader.paces_clauses import Told, need
from tests.reader.paces_travelers import Scene
from tests.reader.text import UnderdeterminedError, UnreadableError

L = "(?:miles?|kilometers?)"
W = r"[^#~<]*?"  # no number, no traveler
ANY = r"[^#<]*?"
E = r"<(\d)>"
BOTH = (
    rf"speeds of {E} and {E} \w+ # {L} and # {L} /hour",
    rf"{E} \w+ (?:at )?# {L}(?: /hour)?,? and {E} (?:at |\w+ |\w+ at )?# {L}",
)
AHEAD = (
    rf"{E}{ANY}# {L} /hour (?:faster|higher) than {W}{E}",
    rf"{E}{ANY}# (?:{L} more|more {L})(?: /hour)? than {E}",
    rf"{E}{ANY} outpace\w* {E} by # {L}",
)
BEHIND = (
    rf"{E}{ANY}# {L} /hour (?:slower|lower) than {W}{E}",
    rf"{E}{ANY}# (?:{L} fewer|fewer {L})(?: /hour)? than {E}",
)
SPEEDS = (
    rf"(?:takes?|took) {E}{W} /hour to \w+ # {L}",
    rf"/hour, {E}{W}# {L}",
    rf"{E}{W}# {L} /hour",
    rf"^[^<]*{E}[^#]* and (?:\w+ ){{1,5}}# {L} /hour",
)
EARLY = (
    (rf"{E}{W}# hours? (?:before|earlier than) {W}{E}", 1),
    (rf"{E}{W}# hours? after {W}{E}", 2),
    (rf"# hours? after {E}", 1),
    (rf"{E}{W}# hours? later", 1),
)
HEAD = rf"head start of # hours? on {W}{E}"


def read_meeting(text: str) -> Fraction:
    """The answer, if one way to understand "he" and "she" makes sense, or both say the same."""
    found: set[Fraction] = set()
    fault: Exception = UnreadableError(text)
    for he in (0, 1):
        try:
            found.add(_read(Told(text), he))
        except (UnreadableError, UnderdeterminedError) as error:
            fault = error
    if len(found) > 1:
        raise UnreadableError("who is he?")
    if not found:
        raise fault
    return found.pop()


def _read(told: Told, he: int) -> Fraction:
    """When or where they meet, how long it takes, or how far apart they are."""
    scene = Scene(told, he)
    speeds = _speeds(told)
    clock = told.one("@")
    early, head = _early(told)
    hours, gap = told.one("# hours?"), told.one(f"# {L}")
    told.done()
    asked = told.asked
    if hours is not None or re.search(r"after that", asked):
        apart = sum(speeds) * need(hours, "how long")
        return apart if scene.kind == "apart" else need(gap, "gap") - apart
    if scene.kind == "chase" and speeds[scene.ahead()] != min(speeds):
        raise UnreadableError("the one in front is not caught")
    time = _time(scene.kind, speeds, gap, early, head)
    if clock is not None:
        return clock + time * 60
    if re.search(r"how many hours|in hours|what time|\bwhen\b", asked, re.IGNORECASE):
        if "hours" not in asked:
            raise UnderdeterminedError("no time of day is told")
        return time
    who = scene.asked(asked)
    return speeds[who] * (time + (head if head and early == who else 0))


def _time(
    kind: str, speeds: list[Fraction], gap: Fraction | None, early: int, head: Fraction | None
) -> Fraction:
    """How long it takes from when the later one starts."""
    if kind == "chase":
        lead = speeds[early] * head if head else need(gap, "lead")
        slow, fast = sorted(speeds)
        return lead / (fast - slow)
    rest = need(gap, "gap") - (speeds[early] * head if head else 0)
    return rest / sum(speeds)


def _early(told: Told) -> tuple[int, Fraction | None]:
    """Who starts earlier, and by how much."""
    for pattern, group in EARLY:
        for found, values in told.take(pattern):
            return int(found[group]), _only(told, values[0], found)
    for found, values in told.take(HEAD):
        return 1 - int(found[1]), _only(told, values[0], found)
    return 0, None


def _only(told: Told, value: Fraction, found: re.Match[str]) -> Fraction:
    """A number that is taken from the text by hand, because its loop is left."""
    for place, said in enumerate(told.sentences):
        if said == found.string:
            told.sentences[place] = said.replace(found[0], re.sub(r"#\d+", "~", found[0]))
    return value


def _speeds(told: Told) -> list[Fraction]:
    """The speeds of both."""
    speeds: dict[int, Fraction] = {}
    links = []
    for patterns, sign in ((AHEAD, 1), (BEHIND, -1)):
        for found, values in told.take(*patterns):
            if found[1] == found[2]:
                raise UnreadableError("faster than oneself")
            links.append((int(found[1]), int(found[2]), sign * values[0]))
    for found, values in told.take(*BOTH):
        speeds |= {int(found[1]): values[0], int(found[2]): values[1]}
    for found, values in told.take(*SPEEDS):
        if speeds.setdefault(int(found[1]), values[0]) != values[0]:
            raise UnreadableError("a speed is told twice")
    for one, base, more in links:
        if base in speeds:
            speeds.setdefault(one, speeds[base] + more)
        elif one in speeds:
            speeds.setdefault(base, speeds[one] - more)
    if len(speeds) != 2:
        raise UnderdeterminedError("a speed is not told")
    return [speeds[0], speeds[1]]


MEETINGS = {"meeting_trains": read_meeting}
