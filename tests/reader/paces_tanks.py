"""A vessel that fills or empties: what flows in and out, and how full it is after some time."""

import re
from fractions import Fraction

from tests.reader.paces_clauses import Told, need
from tests.reader.text import UnderdeterminedError, UnreadableError

UNIT = r"/(?:hour|minute)"
W = r"[^#~@.,]*?"  # a few words
OUT = re.compile(
    r"\b(?:leak|escap|los[et]|r[au]ns? out|seep|remov|empt|out (?:of|through))"
    r"|\b(?:leaves?|left|costs?)\b"
    r"|\bdrain(?:s|ed)? (?:another )?[#~]|\bto drain\b|(?:takes?|took) (?:another )?[#~]",
    re.IGNORECASE,
)
CLAUSE = r", (?:and|while|but|so|how|what|when|after how) | if |^If |\. "
SAMPLES = (
    rf"in # (?:hours|minutes), (?!and |while ){W}#",
    rf"(?:takes?|took) {W}# (?:hours|minutes) to \w+ #",
)
TIMED = rf"# (?:gallons|liters){W} in # (?:hours|minutes)"
RATES = (
    rf"(?:^|and |while |if |but ){UNIT}, {W}#",
    rf"# (?:gallons|liters){W} {UNIT}",
    r"# (?:gallons|liters) /\w+",
)
START = (
    rf"# (?:gallons|liters){W}(?:at the start|at first|to begin with)",
    rf"already {W}#",
)


def read_tank(text: str) -> Fraction:
    """When it is full or empty, or what is in it or missing after some time."""
    told = Told(text)
    asked = told.asked
    minutes = "/minute" in told.text or "minutes" in told.text
    drains = re.search(r"\bempty|\bdry\b|draining", asked) is not None
    clock = told.one("@")
    net = _net(told) * (-1 if drains else 1)
    start = told.one(*START)
    run = told.one("# (?:hours|minutes)")
    size = told.one("#")
    told.done()
    if drains:
        return need(start or size, "start") / net
    if start is None:
        start = _empty(told)
    if clock is not None:
        return clock + (need(size, "size") - start) / net * (1 if minutes else 60)
    if re.search(r"missing|still|more", asked):
        return need(size, "size") - start - net * need(run, "run")
    if re.search(r"how many (?:hours|minutes)|in (?:hours|minutes)\b", asked, re.IGNORECASE):
        return (need(size, "size") - start) / net
    return start + net * need(run, "run")


def _empty(told: Told) -> Fraction:
    """Nothing, where the text says so."""
    if re.search(r"\bempty\b|\bemptied\b|nothing in", told.text.replace(told.asked, "")):
        return Fraction(0)
    raise UnderdeterminedError("start")


def _net(told: Told) -> Fraction:
    """What flows in, less what flows out, in a unit of time."""
    flows = [(values[1] / values[0], match) for match, values in told.take(*SAMPLES)]
    flows += [(values[0] / values[1], match) for match, values in told.take(TIMED)]
    flows += [(values[0], match) for match, values in told.take(*RATES)]
    if not flows:
        raise UnderdeterminedError("flow")
    if len(flows) > 3:
        raise UnreadableError("many flows")
    return sum((-flow if _out(match) else flow for flow, match in flows), Fraction(0))


def _out(match: re.Match[str]) -> bool:
    """Whether it flows out, as the clause says in which the flow is told."""
    said = match.string
    before = re.split(CLAUSE, said[: match.end()])[-1]
    clause = before + re.split(CLAUSE, said[match.end() :])[0]
    return OUT.search(clause) is not None and not re.search(r"\bdeliver", clause)


TANKS = {"tank_flow": read_tank}
