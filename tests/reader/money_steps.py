"""Amounts that grow by the same step: week after week, or row after row."""

import re
from fractions import Fraction

from tests.reader.money_roles import Roles, question, roles
from tests.reader.text import UnderdeterminedError, UnreadableError

FRONT = r"(opening (day|week|month)|front row|top layer|shortest row)"
BACK = r"(last (day|week|month)|back row|bottom layer|longest row)"
GROWING = (
    ("number", r"@N (days|weeks|months|rows|layers)"),
    ("price", r"@M (for|per) (each |every )?(push-up|page|mile|lap|seat|can|tulip)"),
    ("price", r"\b(each|every) [\w-]+ (costs?|earns?|earned|is sold for|was sold for) @M"),
    ("price", r"\b(ticket|tickets) for each [\w-]+ costs? @M"),
    ("price", r"\bprice (of (each|every) [\w-]+ )?(is|was) @M"),
    ("price", r"\bsells? (each|every) [\w-]+ for @M"),
    ("price", r"\bsold (each|every) [\w-]+ for @M"),
    ("steady", r"@[MN] ;(on|in) each of these"),
    ("steady", r"\b(on|in) each of these _, [^|,]*@[MN]"),
    ("steady", r"\b(over the same|just as long) ?\w*, [^|,]*@[MN]"),
    ("steady", r"\bfor just as long, [^|]*@[MN]"),
    ("step", r"@[MN] ([\w-]+ )?more\b"),
    ("step", r"\bby @[MN]( [\w-]+)? (every|each|from each)"),
    ("step", r"\b(longer|larger|more) than [^|,]* by @[MN]"),
    ("step", r"\b(add|adds|added) @[MN]( [\w-]+)? (every|each|from each (day|week|month) to)"),
    ("step", r"\b(every|each|to the next),? ;(add|adds|added|by) @[MN]"),
    ("goal", r"\b(reach|needs?|needed) @[MN] [^|,]*?\b(in all|in total)"),
    ("goal", r"\bgoal _ @[MN]"),
    ("before", r"\banother @[MN]"),
    ("before", r"\balready [^|]*?@[MN]"),
    ("before", r"@[MN] ;\b(before (that|the plan)|from a birthday|as a starting gift)"),
    ("before", r"\bbefore the plan[^|]*?@[MN]"),
    ("before", r"@[MN] (is|was) already"),
    ("away", r"\b(spen|g[ia]ve|pa[iy]|len)\w* @M"),
    ("away", r"@M of the savings"),
    ("away", r"@N [\w-]+ (is|are|was|were|has|have|had) "),
    ("away", r"\b(take|took|see|saw|ruin|cut)\w* (that )?@N"),
    ("end", rf"@[MN];{BACK}"),
    ("end", rf"\b{BACK};@[MN]"),
    ("end", rf"\bthe {BACK}, ;@[MN]"),
    ("start", rf"@[MN];{FRONT}"),
    ("start", rf"\b{FRONT};@[MN]"),
    ("start", r"\b(start|begin|began|begun)\w* (by \w+|with) @[MN]"),
)


def savings_step(text: str) -> Fraction:
    """The last amount, the average, all of them; the step or the number between two ends."""
    has, asked = roles(text, GROWING), question(text)
    if "end" in has:
        rise = has["end"] - has["start"]
        if "step" in has and "number" in has:
            raise UnreadableError("both")
        return rise / has["step"] + 1 if "step" in has else rise / (has["number"] - 1)
    last = has["start"] + (has["number"] - 1) * has["step"]
    mean = (has["start"] + last) / 2
    if re.search(r"\baverage\b", asked):
        return _only(has, mean)
    if re.search(BACK, asked):
        return _only(has, last)
    return _all(has, asked, has["number"] * mean)


def _only(has: Roles, found: Fraction) -> Fraction:
    if set(has) != {"start", "number", "step"}:
        raise UnreadableError(str(set(has)))
    return found


UNITS = r"(push-ups|pages|miles|laps|seats|cans|tulips)"
CUES = {  # what the question says where the text tells a goal, what is taken, a price, two people
    "goal": r"\b(still need|short|missing|needs?|needed)\b",
    "away": r"\b(left|leaves?|after that)\b",
    "price": rf"\b(worth|earns?|earned|fetch|value|price)\b|\b(sum|amount) for (all )?the {UNITS}",
    "steady": r"\b(both|combined)\b| and [a-z]+\b.*\btogether",
}


def _all(has: Roles, asked: str, total: Fraction) -> Fraction:
    """The total, with what was there before, less what is taken, at a price, of two people."""
    for role, cue in CUES.items():
        if (role in has) != bool(re.search(cue, asked)):
            raise UnderdeterminedError(role)
    everything = total + has.sum("before") - has.sum("away") + has["number"] * has.sum("steady")
    if "goal" in has:
        return has["goal"] - everything
    return everything * has.get("price", Fraction(1))
