"""x in the place of a number of a text, with correct grammar around it."""

import re
from typing import Final

from synthgen.generators.flames.sources.text_program import TextProgram

# Forms whose number can be x; "half", "twice" and "a dozen" are words that x cannot replace.
AS_X: Final = ("digits", "spelled", "money", "percent", "cents")
_AMOUNT: Final = re.compile(r"(?P<sign>\$ ?)?(?P<amount>.*?)(?P<unit> ?%|[ -]?percent|[ -]cents?)?")
# Words that speak of a number that the text has told or shows otherwise: "the 3 friends".
_KNOWN: Final = re.compile(
    r"\b(?:the|these|those|all|other|another|both|his|her|their|its|your|our|my|number|no\.|between"
    r"|and|or|to|by|plus|page|grade|class|room|level|size|\d+|\S+'s?) $",
    re.IGNORECASE,
)
_JOINED: Final = re.compile(r"(?: ?x\b| by | to \$?\d| or \$?\d|-(?:and|to|by|\d)|[/:]|\s?°| \d)")
_ARTICLE: Final = re.compile(r"\b([Aa])n? $")


def can_be_x(program: TextProgram, name: str) -> bool:
    """Whether the text reads well with x for a number."""
    number = program.numbers[int(name[1:])]
    before, after = program.question[: number.start], program.question[number.end :]
    surface = program.question[number.start : number.end]
    if number.form not in AS_X or re.search(r"illion|hundred|thousand|dozen", surface):
        return False
    starts = not before.rstrip() or before.rstrip()[-1] in '.?!"”'
    glued = bool(before) and before[-1] not in " ($"
    return not (starts or glued or _KNOWN.search(before) or _JOINED.match(after))


def with_x(program: TextProgram, name: str) -> str:
    """The question with x for a number; a sign or unit stays, and an article becomes "an"."""
    number = program.numbers[int(name[1:])]
    before, after = program.question[: number.start], program.question[number.end :]
    found = _AMOUNT.fullmatch(program.question[number.start : number.end])
    if found is None:
        raise ValueError(f"{name} of {program.question!r} has no amount")
    sign, unit = found["sign"] or "", found["unit"] or ""
    before = _ARTICLE.sub(lambda article: f"{article[1]}n ", before)
    return f"{before}{sign.strip()}x{unit}{after}"
