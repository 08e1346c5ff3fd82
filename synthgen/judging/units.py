"""What may follow a number without changing it: a percent sign, a unit, a few plain words."""

import re

# Written against the number, only what is known to be a unit: "12cm" is 12, "12x" is not.
_KNOWN = """
    mm cm dm m km in ft yd mi mg g kg t lb lbs oz ml mL l L ms s min h hr hrs d N J kJ W kW V A
    Pa kPa C F K Hz kHz USD EUR GBP mph kmh
"""
# Words that change a number or deny it; with one of these the text is not understood.
_CHANGING = """
    and or nor not no is isn are was be but if than then instead except unless between
    plus minus times over divided by mod modulo squared cubed factorial pi sqrt root power choose
    negative below under above less off at least most false wrong incorrect nan inf infinity
    half halves third thirds fourth fourths fifth fifths sixth sixths seventh sevenths
    eighth eighths ninth ninths tenth tenths hundredth hundredths thousandth thousandths
    zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
    sixty seventy eighty ninety dozen dozens hundred hundreds thousand thousands
    million millions billion billions trillion trillions
"""
_ATTACHED, _TELLING = frozenset(_KNOWN.split()), frozenset(_CHANGING.split())
_MAX_CHARS = 60  # a unit is short; a sentence after a number is not a unit
_MAX_WORDS = 4
_PERCENT = re.compile(r"\s*+(?:%|per ?cent\b)", re.IGNORECASE)
_POWER = r"(?:\^?[1-9]|\^\{-?[1-9]\}|\^-[1-9]|[²³])?+"
_DEGREE = re.compile(r"\s*+(?:°|\^\{?\\circ\}?)\s*+[CFK]?\Z")
_WORD = re.compile(rf"[A-Za-zµΩ]++(?:['’-][A-Za-z]++)*+{_POWER}(?:/[A-Za-z]++{_POWER})*+")


def split_percent(tail: str) -> tuple[bool, str]:
    """Say whether a percent sign comes next, and what follows it.

    >>> split_percent("%"), split_percent(" apples")
    ((True, ''), (False, ' apples'))
    """
    match = _PERCENT.match(tail)
    return (True, tail[match.end() :]) if match else (False, tail)


def is_unit(tail: str) -> bool:
    """Say whether what follows a number leaves it as it is.

    >>> [is_unit(tail) for tail in ("", " apples", " cm^2", "km", "°C", " m/s")]
    [True, True, True, True, True, True]
    >>> [is_unit(tail) for tail in (" or 13", "x", "!", " is wrong", " million", "/0", " 13")]
    [False, False, False, False, False, False, False]
    """
    if not tail.strip():
        return True
    if len(tail) > _MAX_CHARS:
        return False
    if _DEGREE.match(tail):
        return True
    words = tail.split()
    attached = not tail[0].isspace()
    return len(words) <= _MAX_WORDS and all(
        _is_word(word, known=attached and place == 0) for place, word in enumerate(words)
    )


def _is_word(word: str, known: bool) -> bool:
    """Say whether a word is a unit; single letters and attached words must be known ones."""
    if not _WORD.fullmatch(word):
        return False
    bare = re.split(r"[^A-Za-zµΩ]", word, maxsplit=1)[0]
    if known or len(bare) == 1:
        return bare in _ATTACHED
    return not any(part.lower() in _TELLING for part in re.findall(r"[A-Za-z]++", word))
