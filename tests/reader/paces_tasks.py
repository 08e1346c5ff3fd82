"""Work at a pace: so many an hour, so much to do, so long a day."""

import re
from fractions import Fraction

from tests.reader.paces_clauses import Sums, Told
from tests.reader.paces_people import Pair
from tests.reader.text import UnderdeterminedError, UnreadableError

T = r"[\w' -]+?"  # things, or a few words
UNIT = r"/(?:hour|minute)"
TIME = r"# (?:hours|minutes)"
# The one who is compared with another, as the last group; the other one is faster.
FASTER = (
    rf"# {T} more {UNIT} than (\w+)",
    rf"faster than (\w+) by # {T} {UNIT}",
    rf"beats? (\w+?)(?:'s)? pace by # {T} {UNIT}",
    rf"for {UNIT} of \w+, {T} # {T} ahead of (\w+)",
    rf"# {T} {UNIT} faster than that of (\w+)",
    rf"\b# more {T} {UNIT} than (\w+)",
)
SLOWER = (rf"# {T} fewer {UNIT} than (\w+)", rf"\bf[ea]ll?s? # {T} behind (\w+) {UNIT}")
TIMES = (
    rf"compared with (\w+), {T} # (?:times )?as fast",
    r"# (?:times )?as (?:many [\w' /-]+?|fast) as (\w+)",
    r"pace \w+ # (?:times )?that of (\w+)",
)
SAMPLES = (
    rf"(?:takes?|took) (?:{T} )?# (hours|minutes) to \w+ #",
    r"needs?(?:ed)? # (hours|minutes) to \w+ #",
)
TIMED = r"# (?:(?! and )[\w' -])+? in # (?:hours|minutes)"
PACES = (
    rf"(?:takes?|took) {T} {UNIT} to \w+ #",
    rf"(?:^|, and |, while |^\w+ ){UNIT}(?: of work)?, (?:(?!, and |, while )[\w' ,-])+? #",
    rf"# {T} {UNIT}",
)
BREAKS = (
    rf"break of {TIME}",
    rf"stop\w* for {TIME} to",
    rf"interrupt\w* (?:\w+ )?for {TIME}",
    rf"los(?:es?|t) {TIME} to",
    rf"(?:rest|pause)\w* for {TIME}",
    rf"{TIME} (?:go|goes|went) to",
)
DAILY = (rf"{TIME}(?: {T})? /day", rf"/day,? {T} {TIME}")
BEGUN = (
    r"already \w+ #",
    rf"so far, {T} #",
    r"start by \w+ #",
    r"first \w+ #",
    r"of these, #",
    rf"#(?: {T})? (?:is|are|was|were) (?:already|out of the way)",
)


def read_task(text: str) -> Fraction:
    """The time, the end, the days, what is left or what is done in all."""
    told, sums = Told(text), Sums()
    people, asked = Pair(told.sentences), told.asked
    minutes = _compare(told, people, sums)
    begun = told.one(*BEGUN)
    sums.put("start", told.one("@"))
    sums.put("daily", told.one(*DAILY))
    sums.put("days", told.one("# days"))
    sums.put("break", told.one(*BREAKS))
    sums.put("spent", told.one(TIME))
    sums.put("whole", told.one("#"))
    told.done()
    if begun is None and re.search(r"\bthe rest\b|remaining", asked):
        raise UnderdeterminedError("what is done already")
    sums.put("begun", begun or 0)
    sums.add("whole", "begun", "rest")
    sums.times("rest", "pace", "work")
    sums.times("work", "daily", "needed")
    sums.times("done", "pace", "spent")
    sums.add("rest", "done", "left")
    sums.times("a day", "pace", "daily")
    sums.times("total", "a day", "days")
    return _answer(asked, sums, minutes)


def _answer(asked: str, sums: Sums, minutes: bool) -> Fraction:
    """What is asked for, in the unit that the question names."""
    if re.search(r"\b(how many|in) days\b|days of", asked, re.I):
        return sums.find("needed")
    long = re.search(r"\bhow many (hours|minutes)\b|\bin (hours|minutes)\b", asked, re.I)
    if long:
        pause = "interruption" in asked or "full time" in asked or "start to finish" in asked
        extra = sums.find("break") if pause else sums.known.get("break", Fraction(0))
        in_minutes = "minutes" in (long[1], long[2])
        return sums.find("work") * (60 if in_minutes and not minutes else 1) + extra
    if "start" in sums.known or re.search(r"what time|^when|the time", asked, re.I):
        length = sums.find("work") * (1 if minutes else 60)
        return sums.find("start") + length + sums.known.get("break", 0)
    if re.search(r"\bleft\b|still|remain|waiting", asked):
        return sums.find("left")
    return sums.find("total")


def _compare(told: Told, people: Pair, sums: Sums) -> bool:
    """Put the pace of the one who works; whether it is by the minute."""
    base, op, value = "", "", Fraction(0)
    for patterns, kind in ((FASTER, "+"), (SLOWER, "-"), (TIMES, "*")):
        for found, values in told.take(*patterns):
            if op:
                raise UnreadableError("two comparisons")
            op, value = kind, values[0]
            base = people.who(found[found.lastindex or 0])
            before = found.string[: found.start()].rpartition(", and ")[2]
            base = base or people.other(people.subject(before.rstrip().rpartition(" ")[2]))
    pace, whose, minutes = _pace(told, people)
    if not op and len(people.people) > 1:
        raise UnderdeterminedError("whose pace?")
    if op and not (base and whose):
        raise UnreadableError("whose pace?")
    sums.put("pace", _compared(pace, op, value, whose == base) if op else pace)
    return minutes


def _compared(pace: Fraction, op: str, value: Fraction, of_base: bool) -> Fraction:
    """The pace of the one of two whose pace is not told."""
    if op == "*":
        return pace * value if of_base else pace / value
    return pace + value if of_base == (op == "+") else pace - value


def _pace(told: Told, people: Pair) -> tuple[Fraction, str, bool]:
    """A pace as it is told, whose it is, and whether it is by the minute."""
    found = [(values[1] / values[0], match) for match, values in told.take(*SAMPLES)]
    found += [(values[0] / values[1], match) for match, values in told.take(TIMED)]
    found += [(values[0], match) for match, values in told.take(*PACES)]
    if len(found) != 1:
        raise UnderdeterminedError(f"{len(found)} paces")
    pace, match = found[0]
    whose = _subject(people, match)
    return pace, whose, "minute" in match[0]


def _subject(people: Pair, match: re.Match[str]) -> str:
    """Whose pace it is: the clause with the pace names somebody, or the sentence does."""
    said = match.string
    before = re.split(r", (?:and|while|but|so) ", said[: match.start() + 1])[-1]
    after = re.split(r", (?:and|while|but|so) ", said[match.start() + 1 :])[0]
    own = people.subject(match[0])
    return own or people.subject(before) or people.subject(after) or people.subject(said)


TASKS = {"reading_pace": read_task}
