"""Packs and single pieces: what a piece costs in the pack, and what the packs save."""

import re
from fractions import Fraction

from tests.reader.money_roles import Roles, question, roles
from tests.reader.text import UnderdeterminedError, UnreadableError

PACK = (
    r"((party|value|family|classroom|contractor) )?(multipack|pack|box(e(?=s))?|bag|crate|basket"
    r"|tray|case|set|flat|bunch|bouquet|bundle)(e?s)?\b(?! of)"
)
PEOPLE = (
    r"(guest|camper|student|player|visitor|volunteer|scout|singer|hiker|helper|club member"
    r"|workshop guest|child)(s|ren)?"
)
BUYING = (
    ("months", r"@N months"),
    ("off", r"@M off (every|each)"),
    ("off", r"\bcoupon worth @M"),
    ("off", r"\b(reduce|lower)(s|d|ed)? (the price of )?every _ by @M"),
    ("ship", r"\b(delivery|shipping|shipped)\b;(, which costs? )?@M"),
    ("ship", r"@M [^|,]*?\b(delivered|deliver)\b"),
    ("single", r"@M (each|apiece)\b"),
    ("single", r"@M for a single"),
    ("single", r"\bsingle ; for @M"),
    ("single", r"\b(single|individual) _(costs?|is|was|price) @M"),
    ("pack", r"@M"),
    ("people", rf"@N {PEOPLE}"),
    ("share", r"@N ;\b(for|to) (each|every)\b"),
    ("share", rf"@N [^|,]*?\bper {PEOPLE}"),
    ("share", rf"\b(each|every) {PEOPLE} (get|got|receive|need)\w* @N"),
    ("share", rf"\beach of N {PEOPLE} (get|got)s? @N"),
    ("share", rf"\bgive each of N {PEOPLE} @N"),
    ("packs", rf"@N {PACK}"),
    ("size", r"@N"),
)


def bulk_or_single(text: str) -> Fraction:
    """The price of a piece in a pack, what it saves, and what all the packs save."""
    has, asked = roles(text, BUYING), question(text)
    price = has["pack"] - has.sum("off")
    if "packs" in has or "people" in has:
        return _saved(has, asked, price)
    if "months" in has or "ship" in has or "share" in has:
        raise UnderdeterminedError("how many packs")
    piece = price / has["size"]
    if re.search(r"\b(each|per|than|difference)\b", asked):
        less = re.search(r"\b(difference|less|more|sav\w+)\b", asked)
        if "single" in has and not less:
            raise UnreadableError(asked)
        return has["single"] - piece if less else piece
    raise UnderdeterminedError("how many packs")


def _saved(has: Roles, asked: str, price: Fraction) -> Fraction:
    """What all the packs save against as many single pieces."""
    pieces = has["people"] * has["share"] if "people" in has else has["packs"] * has["size"]
    packs = pieces / has["size"]
    if ("delivery" in asked) != ("ship" in has) or ("months" in asked) != ("months" in has):
        raise UnderdeterminedError("how often, and how are they sent")
    once = pieces * has["single"] - packs * price - has.sum("ship")
    if not re.search(r"\bsav\w+|\bless\b", asked) or packs.denominator != 1:
        raise UnreadableError(asked)
    return once * has.get("months", Fraction(1))
