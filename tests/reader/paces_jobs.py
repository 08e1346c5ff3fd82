"""Checks sums about a job that several people do together."""

import re
from fractions import Fraction

from tests.reader.paces_clauses import Told, need
from tests.reader.paces_people import Pair
from tests.reader.text import UnreadableError

UNIT = "(?:minutes?|hours?|days?)"
MORE = (
    rf"slower than \w+ and (?:needs|needed) # {UNIT} more",
    rf"# {UNIT} (?:more|longer) than \w+",
    rf"# {UNIT} less than",
)
TIMES = r"# (?:times )?as (?:long|much time)"
CAME = (
    rf"before (\w+) (?:comes?|came) to help, \w+ (?:works?|worked) alone for # {UNIT}",
    rf"(\w+) (?:joins?|joined) \w+ after # {UNIT}",
    rf"after # {UNIT} of work, \w+ (?:gets?|got) help from (\w+)",
    rf"# {UNIT} (?:pass|passed) before (\w+) (?:joins?|joined)",
    rf"(\w+) (?:comes?|came) to help # {UNIT} after",
    rf"help from (\w+) after # {UNIT}",
)
LEFT = (
    rf"(\w+) (?:has|had) to leave after # {UNIT}",
    rf"together for # {UNIT} before (\w+) (?:leaves?|left)",
    rf"after # {UNIT} together, (\w+) (?:gets?|got)",
    rf"(\w+) only (?:helps?|helped) for the first # {UNIT}",
    rf"(\w+) (?:stops?|stopped) after # {UNIT}",
    rf"joint work (?:lasts?|lasted) # {UNIT}, until (\w+)",
)
JOINED = (
    rf"(?:needs?|needed|takes?|took) (?:\w+ and \w+ )?# {UNIT} to [^#~.,]*? together",
    rf"together, [^#~]*? # {UNIT}",
    rf"with help from [^#~.,]*?,[^#~.,]* # {UNIT}",
    rf"when (?!nobody)[^#~.,]*? (?:helps?|helped), [^#~.,]* # {UNIT}",
    rf"(?:takes?|took) \w+ and [^#~.,]*? # {UNIT}",
    rf"working together, [^#~.,]*? in # {UNIT}",
)


def check_job(text: str) -> Fraction:
    """How long they need together, when they are done, what it saves, or who needs how long."""
    told = Told(text)
    asked, people = told.asked, Pair(told.sentences)
    scale = {"minute": 1, "hour": 60, "day": 1440}[re.findall("minute|hour|day", text)[0]]
    first = people.people[0]  # whose helpers the others are
    clock = told.one("@")
    longer, factor = told.one(*MORE), told.one(TIMES)
    came, left = told.one(*CAME), told.one(*LEFT)
    joined = told.one(*JOINED) if re.search("alone|without", asked) and came is None else None
    times: dict[str, Fraction] = {}
    for match, values in told.take(rf"# {UNIT}"):
        times.setdefault(_who(people, match), values[0])
    told.done()
    if len(times) == 1:
        times = {first: next(iter(times.values()))}
    own = need(times.get(first), "the time of the first")
    if joined is not None and len(times) == 1:
        return 1 / (1 / joined - 1 / own)
    if longer is not None or factor is not None:
        times["second"] = own + longer if longer is not None else own * need(factor, "factor")
    if "" in times or len(times) != len(people.people):
        raise UnreadableError("who needs how long?")
    time, last = _time(times, first, came, left)
    if clock is not None:
        return clock + time * scale
    if re.search(r"save|sooner|gain|faster", asked):
        return own - time
    return last


def _who(people: Pair, match: re.Match[str]) -> str:
    """Who needs the time that is told in a clause."""
    said = match.string
    before = re.split(r", (?:and|while) ", said[: match.start()])[-1]
    before = re.split(r" and (?=(?:his|her|[A-Z]))", before)[-1]
    after = re.split(r", (?:and|while) | and |, (?:what|how|when)", said[match.end() :])[0]
    return people.subject(before) or people.subject(after)


def _time(
    times: dict[str, Fraction], first: str, came: Fraction | None, left: Fraction | None
) -> tuple[Fraction, Fraction]:
    """How long the job takes, and its last part, after a helper came or left."""
    both = sum((1 / time for time in times.values()), Fraction(0))
    if came is not None:
        rest = (1 - came / times[first]) / both
        return came + rest, rest
    if left is not None:
        rest = (1 - both * left) * times[first]
        return left + rest, rest
    return 1 / both, 1 / both


JOBS = {"joint_work": check_job}
