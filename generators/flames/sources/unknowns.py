"""A number of a text hidden where its clause cannot be turned into a question of its own.

It becomes "a certain number of pens" or "a certain amount", and the question takes that phrase up:
"What is the unknown number of pens?". The text must have no other number that it does not tell.
"""

import re
from typing import Final

from synthgen.generators.flames.sources.grammar import noun_phrase
from synthgen.generators.flames.sources.hidden_clauses import Hidden

# What a count may follow: a beginning, a verb, a preposition; not "the", "every", "a" or a number.
_BEFORE: Final = re.compile(
    r"(?:^|, |; |\b(?:has|have|had|is|are|was|were|buys?|bought|sells?|sold|gets?|got|makes?|made"
    r"|takes?|took|eats?|ate|uses?|used|needs?|needed|finds?|found|gives?|gave|sees?|saw|bakes?"
    r"|baked|reads?|read|works?|worked|drinks?|drank|picks?|picked|plants?|planted|collect(?:s|ed)?"
    r"|runs?|ran|drives?|drove|walks?|walked|spends?|spent|brings?|brought|holds?|held|contains?"
    r"|contained|costs?|weighs?|weighed|receives?|received|loses|lost|earns?|earned|scores?|scored"
    r"|catch(?:es)?|caught|leaves?|owns?|owned|keeps?|kept|puts?|for|in|with|at|after|and|while"
    r"|hires?|hired|invites?|invited|orders?|ordered|serves?|served|produces?|produced|writes?"
    r"|wrote|paints?|painted|cooks?|cooked|sends?|sent|adds?|added|requires?|required) )$",
    re.IGNORECASE,
)
_AMOUNT_BEFORE: Final = re.compile(
    r"\b(?:for|costs?|at|pays?|paid|spends?|spent|earns?|earned|makes?|made|has|had|charges?"
    r"|charged|saves?|saved|donates?|donated|is|was|are|were) $"
)
_AMOUNT_AFTER: Final = re.compile(r"(?:[.,;]|$| (?:each|per|an?|for|on|in|to|and|from|every|at)\b)")
# Other things that a text leaves open, or says in terms of its own numbers.
_OPEN: Final = re.compile(
    r"\b(?:some|several|a few|a number of|a certain|unknown|many of|any number)\b", re.IGNORECASE
)
# What makes one number out of two: a range, a choice, a rate that is told with "every".
_TIED: Final = re.compile(
    r"\b(?:between|either|every|out of|average|ratio|dozen|first|last|next|remaining)\b"
)


def unknown_number(
    sentences: tuple[str, ...], index: int, start: int, end: int, form: str
) -> Hidden | None:
    """The number at [start, end) of sentence `index` hidden; None where that reads badly."""
    sentence = sentences[index]
    before, after = sentence[:start], sentence[end:]
    if _OPEN.search(" ".join(sentences)) or _TIED.search(f"{before[-20:]}{after[:20]}"):
        return None
    if form == "money":
        return _amount(before, after)
    if form not in ("digits", "spelled") or not after.startswith(" "):
        return None
    return _count(before, after)


def _count(before: str, after: str) -> Hidden | None:
    phrase = noun_phrase(after[1:])
    if phrase is None or not _BEFORE.search(before):
        return None
    noun, rest = phrase
    if re.match(r" (?:as|than|each other)\b", rest):
        return None
    article = "a" if before else "A"
    told = f"{before}{article} certain number of {noun}{rest}"
    return Hidden(told, f"What is the unknown number of {noun}?")


def _amount(before: str, after: str) -> Hidden | None:
    if not _AMOUNT_BEFORE.search(before) or not _AMOUNT_AFTER.match(after):
        return None
    told = f"{before}a certain amount{after}"
    return Hidden(told, "What is the unknown amount in dollars?")
