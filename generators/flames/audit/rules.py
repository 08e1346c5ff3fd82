"""The sixteen rules against ambiguity, checked on every problem and its text.

A frame says what its story needs (`Build.mark`, `marks=` of a derived quantity); a rule looks for
the words. What can be seen in the text alone is checked in every text.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from synthgen.generators.flames.audit.numbers import number_faults
from synthgen.generators.flames.program.measure import LENGTHS, MASSES, VOLUMES
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.story.problem import Problem

# What a mark asks for: the question (first seven) or the text says one of these.
IN_QUESTION: Final = {
    "time": r"left|now|remain\w*|still|at the end|by the end|in the end|after|altogether|at closing"
    r"|when .* (?:closes?|ends?|over)|by (?:evening|closing|then)|at first|at the start|beg[ia]n\w*"
    r"|originally|before|to start|in stock|final\w*|finish\w*|end(?:s|ed)? up|afterwards?|on hand"
    r"|that night",
    "joint": r"together|in total|total|altogether|combined|in all|both|sum|whole|overall|entire",
    "round_up": r"least|need\w*|fewest|smallest|minimum|enough|required?|must|ha(?:ve|s|d) to",
    "round_down": r"full|complete\w*|whole|at most|most|maximum|can|could|afford|able",
    "each": r"each|every|per|apiece|one|single",
}
IN_TEXT: Final = {
    "same_time": r"at the same time|together|at once|side by side|both|simultaneously|same moment",
    "sequence": r"then|after|next|later|first|finally|before|once|followed|follow",
    "replacement": r"without (?:replac\w+|putting|returning)|puts? (?:it|them) back"
    r"|returns? (?:it|them)|keeps? (?:it|them)|does not (?:put|return)|back in|set aside|put back"
    r"|replaced|returned",
    "loop": r"all (?:the way )?around|closed|circular|around|both ends|from end to end|straight"
    r"|loop|encloses?|surrounds?|perimeter",
    "closed": r"only|the rest|all (?:of )?the|either|no other|nothing else|the others|every|exactly"
    r"|are .* or |both|the remaining|two kinds|the other",
}
_TIMES_MORE: Final = re.compile(r"\btimes (?:more|fewer|less)\b", re.IGNORECASE)
_PERCENT: Final = re.compile(r"(?:%|\bpercent\b|\bpercentage\b)(?P<rest>[^.?!]*)")
_PERCENT_OF: Final = re.compile(
    r"\b(?:of|off|discount|tip|tax|interest|rate|raise|solution|more|less|fewer|higher|lower|larger|"
    r"smaller|by|fee|commission|increase|decrease|markup|service|strength|juice|acid|salt|sugar|"
    r"chance|profit|loss|growth|cut|drop|deposit)\b",
    re.IGNORECASE,
)
_RATE_WORDS: Final = re.compile(
    r"\b(?:each|every|per|apiece|an?|one|for|all|single|hourly|daily|whenever|neighboring)\b",
    re.IGNORECASE,
)


def rule_faults(problem: Problem, text: str) -> list[str]:
    """The rules that a text breaks, in words; none if it is unambiguous."""
    return [fault for check in _CHECKS for fault in check(problem, text)]


def _numbers(problem: Problem, text: str) -> Iterator[str]:
    """1: every given is printed exactly once, and no other number is."""
    printed = problem.printed()
    yield from (f"rule 1: {fault}" for fault in number_faults(text, printed))


def _comparisons(problem: Problem, text: str) -> Iterator[str]:
    """2 and 3: a comparison names its base; "times more" means nothing."""
    for found in _TIMES_MORE.finditer(text):
        yield f"rule 3: {found[0]!r}"
    for sentence in sentences(text):
        if re.search(r"\b(?:fewer|less)\b", sentence) and "than" not in sentence:
            yield f"rule 2: compared with what? {sentence!r}"


def _percents(problem: Problem, text: str) -> Iterator[str]:
    """4: a percentage is of something."""
    fobar = problem.inverse is not None and problem.inverse.view == "fobar"
    for sentence in sentences(text)[: -2 if fobar else None]:  # what follows names the answer only
        back = re.search(r"\b(?:that|unknown) percentage\b", sentence)
        if _PERCENT.search(sentence) and not back and not _PERCENT_OF.search(sentence):
            yield f"rule 4: percent of what? {sentence!r}"


def _marks(problem: Problem, text: str) -> Iterator[str]:
    """5, 7, 9 in the question; 11 to 14 in the text: what the story needs is said."""
    view = problem.inverse.view if problem.inverse is not None else ""
    last = " ".join(sentences(text)[-3 if view else -1 :])
    for mark in problem.tellings[problem.asked].marks:
        if not re.search(rf"\b(?:{IN_QUESTION[mark]})\b", last, re.IGNORECASE):
            yield f"the question does not say {mark!r}: {last!r}"
    for mark in problem.marks:
        if not re.search(rf"\b(?:{IN_TEXT[mark]})\b", text, re.IGNORECASE):
            yield f"the text does not say {mark!r}"


def _rates(problem: Problem, text: str) -> Iterator[str]:
    """6 and 8: a number that holds for each of something says so in its sentence."""
    for quantity in problem.printed():
        stated = quantity.name == problem.asked
        if _is_rate(quantity) and not stated and not _RATE_WORDS.search(text):
            yield f"rule 8: {quantity.name} does not say for what"


def _is_rate(quantity: Quantity) -> bool:
    return any(power < 0 for _, power in quantity.measure)


def _totals(problem: Problem, text: str) -> Iterator[str]:
    """10: what a total adds up is named in the text."""
    for relation in problem.needed:
        for name in relation.args if relation.op == "sum" else ():
            noun = problem.quantities[name].noun
            if noun is not None and noun.kind and not _names(noun.sg, noun.pl, text):
                yield f"rule 10: the total adds up {noun.pl}, which the text does not name"


def _names(sg: str, pl: str, text: str) -> bool:
    lowered = text.lower()
    return sg in lowered or pl in lowered


def _units(problem: Problem, text: str) -> Iterator[str]:
    """15: one currency, one system of units."""
    if len({sign for sign in "$£€" if sign in text}) > 1:
        yield "rule 15: two currencies"
    bases = {base for q in problem.printed() for base, _ in q.measure}
    systems = {system for base in bases for system in ("metric", "us") if base in _SYSTEMS[system]}
    if len(systems) > 1 and "two_systems" not in problem.allowed:
        yield "rule 15: two systems of units"


_METRIC: Final = frozenset(
    b for b in LENGTHS | MASSES | VOLUMES if b.endswith(("meter", "gram", "liter"))
)
_SYSTEMS: Final = {"metric": _METRIC, "us": (LENGTHS | MASSES | VOLUMES) - _METRIC}


def _question(problem: Problem, text: str) -> Iterator[str]:
    """16: one question, at the end, that names the unit of an answer that is no count."""
    asked = text.count("?")
    if problem.inverse is not None and problem.inverse.view == "fobar":
        if "x" not in re.findall(r"[a-z]+", text) or asked > 2:
            yield "rule 16: not the question and the one for x"
        return
    if asked > 1 or (asked == 1 and not text.endswith("?")):
        yield "rule 16: not one question at the end"
    last, answer = sentences(text)[-1].lower(), problem.answer
    is_unit = answer.form == "count" and answer.noun is not None and not answer.noun.kind
    if is_unit and answer.noun is not None and not _names(answer.noun.sg, answer.noun.pl, last):
        yield f"rule 16: the question does not say that it asks for {answer.noun.pl}"


def sentences(text: str) -> list[str]:
    """The sentences of a text; "a.m." and decimals end none."""
    parts = re.split(r"(?<=[.?!])(?<![ap]\.m\.)\s+(?=[A-Z$£€\"\d])", text)
    return [part for part in parts if part]


_CHECKS: Final[tuple[Callable[[Problem, str], Iterator[str]], ...]] = (
    _numbers,
    _comparisons,
    _percents,
    _marks,
    _rates,
    _totals,
    _units,
    _question,
)
