"""The question of a text as a statement that tells its answer.

"How many pens does Ann have left?" becomes "Ann has 6 pens left." Only questions that are simple
clauses are turned; conditions and everything unusual are left alone.
"""

import re
from collections.abc import Callable
from fractions import Fraction
from typing import Final

from synthgen.generators.flames.sources.grammar import (
    SUBJECT,
    VERBS,
    capital,
    finite,
    is_plural,
    lowered,
    noun_phrase,
)
from synthgen.generators.flames.sources.solutions import shown

_MONEY_VERBS: Final = (
    "earn|pay|spend|make|owe|charge|save|cost|raise|need|donate|collect|have|get|receive"
)
_SUMS: Final = {"money": "${n}", "change": "${n} in change", "profit": "a profit of ${n}"}
_VERB: Final = "|".join(VERBS)
_NOW: Final = r"(?P<now>(?:In total|Altogether|In all|Now|At the end), )?"
_REST: Final = r"(?P<rest>(?: [^,?;]+)?)\?"
# A preposition that has lost its noun, and a particle that belongs to the verb.
_STRANDED: Final = re.compile(
    r"^ (?:out|up|away|off|over|down|back|through|of|all|the|his|her|their|these|both)\b"
    r"|\b(?:with|for|on|to|from|of|by|at|in)$|\b(?:have|has|do|does|did)\b"
    r"|\b(?:if|when|and|assuming|given|which|who|how)\b"
)


def statement(question: str, answer: Fraction, *, money: bool) -> str | None:
    """The statement; None where the question is not one that can be turned.

    `money` says that an amount without a noun is in dollars.

    >>> statement("How many pens does Ann have left?", Fraction(6), money=False)
    'Ann has 6 pens left.'
    """
    if answer == 1 or answer.denominator != 1:
        return None
    question = re.sub(r",? \(?in dollars\)?,?", "", question)
    for pattern, told in _FORMS:
        found = pattern.fullmatch(question)
        if found is not None:
            text = told(found, shown(answer), money)
            return None if text is None else _with_opening(found, text)
    return None


def _with_opening(found: re.Match[str], text: str) -> str:
    opening = found["now"] or ""
    return f"{opening}{text}" if opening else capital(text)


def _rest(found: re.Match[str]) -> str | None:
    if " now" in found["rest"] and found["aux"] in ("did", "was", "were"):
        return None
    return None if _STRANDED.search(found["rest"]) else found["rest"]


def _noun(text: str) -> str | None:
    """The noun phrase of a question; "more pens" is one as well."""
    more = re.match(r"(?:more|fewer) ", text)
    found = noun_phrase(text[more.end() :] if more else text)
    if found is None or found[1]:
        return None
    return text


def _many(found: re.Match[str], number: str, money: bool) -> str | None:
    """How many pens does Ann have left?"""
    noun, rest = _noun(found["noun"]), _rest(found)
    if noun is None or rest is None or _is_off(found["noun"], found["rest"]):
        return None
    if found["subject"] == "it":
        return None  # "it takes her", or what it is can be mistaken now
    subject = lowered(found["subject"])
    return f"{subject} {_verb(found, subject)} {number} {noun}{rest}."


def _verb(found: re.Match[str], subject: str) -> str:
    if found["aux"] == "will":
        return f"will {found['verb']}"
    return finite(found["verb"], subject, past=found["aux"] == "did")


def _is_off(noun: str, rest: str) -> bool:
    """Whether a comparison lacks one of its halves."""
    compares = bool(re.match(r"(?:more|fewer) ", noun))
    return compares != (" than " in rest) or " more" in rest


def _needs(found: re.Match[str], number: str, money: bool) -> str | None:
    """How many pens does Ann need to buy?"""
    noun, rest = _noun(found["noun"]), _rest(found)
    if noun is None or rest is None or _is_off(found["noun"], found["rest"]):
        return None
    subject = lowered(found["subject"])
    verb = finite("need", subject, past=found["aux"] == "did")
    return f"{subject} {verb} to {found['verb']} {number} {noun}{rest}."


def _there(found: re.Match[str], number: str, money: bool) -> str | None:
    """How many pens are there in the box?"""
    noun, rest = _noun(found["noun"]), _rest(found)
    if noun is None or rest is None or _is_off(found["noun"], found["rest"]):
        return None
    return f"there {found['aux']} {number} {noun}{rest}."


def _much(found: re.Match[str], number: str, money: bool) -> str | None:
    """How much money did Ann spend on pens?"""
    rest = _rest(found)
    if rest is None or found["subject"] == "it" or not (money or "money" in found[0]):
        return None
    subject = lowered(found["subject"])
    verb = _verb(found, subject)
    amount = _SUMS[found["sum"] or "money"].format(n=number)
    if found["more"] and (found["sum"] or " than " not in rest):
        return None
    return f"{subject} {verb} {amount}{' more' if found['more'] else ''}{rest}."


def _old(found: re.Match[str], number: str, money: bool) -> str | None:
    """How old is Ann now?"""
    rest = _rest(found)
    subject = lowered(found["subject"])
    if rest is None or is_plural(subject):
        return None
    verb = "will be" if found["aux"] == "will" else found["aux"]
    return f"{subject} {verb} {number} years old{rest}."


def _what(found: re.Match[str], number: str, money: bool) -> str | None:
    """What is the total number of pens?"""
    name = found["name"]
    if _STRANDED.search(name):
        return None
    if re.match(r"the (?:total |combined )?number of ", name):
        return f"{name} {found['aux']} {number}."
    is_amount = re.match(r"(?:the|his|her|their) (?:total |final )?(?:cost|price|bill)\b", name)
    return f"{name} {found['aux']} ${number}." if is_amount and money else None


_Told = Callable[[re.Match[str], str, bool], str | None]
_DO: Final = r"(?P<aux>does|do|did|will)"
_NOUNS: Final = r"(?P<noun>[a-z][a-z -]*?)"
_FORMS: Final[tuple[tuple[re.Pattern[str], _Told], ...]] = tuple(
    (re.compile(_NOW + pattern), told)
    for pattern, told in (
        (rf"[Hh]ow many {_NOUNS} (?P<aux>are|were) (?:there)?{_REST}", _there),
        (rf"[Hh]ow many {_NOUNS} (?P<aux>are|were)(?P<rest> (?:left|in|on|at)\b[^,?;]*)\?", _there),
        (
            rf"[Hh]ow many {_NOUNS} {_DO} (?P<subject>{SUBJECT}) need to (?P<verb>{_VERB}){_REST}",
            _needs,
        ),
        (rf"[Hh]ow many {_NOUNS} {_DO} (?P<subject>{SUBJECT}) (?P<verb>{_VERB}){_REST}", _many),
        (
            rf"[Hh]ow much (?P<more>more )?(?:(?P<sum>money|change|profit) )?{_DO} "
            rf"(?P<subject>{SUBJECT}) (?P<verb>{_MONEY_VERBS}){_REST}",
            _much,
        ),
        (rf"[Hh]ow old (?P<aux>is|was|will) (?P<subject>{SUBJECT})(?: be)?{_REST}", _old),
        (r"[Ww]hat (?P<aux>is|was) (?P<name>(?:the|his|her|their) [^,?;]+)\?", _what),
    )
)  # fmt: skip
