"""The numbers of a free English text, each with its place, value and form.

What looks like a number and is not surely one of the known forms makes the text unreadable: a time
of day, a date, "2-for-1", a coin that is called a quarter. Precision comes before yield.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from synthgen.generators.flames.english.morphology import words

_ONES: Final = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS: Final = words("twenty thirty forty fifty sixty seventy eighty ninety")
_VALUES: Final = {word: i for i, word in enumerate(_ONES)} | {
    word: 10 * i for i, word in enumerate(_TENS, 2)
}
_SCALES: Final = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_PARTS: Final = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "twelfth": 12, "twentieth": 20, "hundredth": 100,
}  # fmt: skip
_TIMES: Final = {
    "twice": 2, "thrice": 3, "double": 2, "doubled": 2, "doubles": 2, "triple": 3, "tripled": 3,
    "triples": 3, "quadruple": 4, "quadrupled": 4,
}  # fmt: skip
_MONTHS: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_WORD: Final = "|".join(sorted([*_VALUES, *_SCALES], key=len, reverse=True))
_SPELLED: Final = rf"(?:{_WORD})(?:[ -](?:and )?(?:{_WORD}))*"
_PART: Final = "|".join(_PARTS)
_AMOUNT: Final = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+"
_SCALE: Final = r"(?:[ -](?P<scale>hundred|thousand|million|billion)s?\b)?"

# Each form in the order in which it is tried; the first that fits at a place is taken.
_FORMS: Final[tuple[tuple[str, str], ...]] = (
    ("clock", r"\d{1,2}:\d\d|\b\d{1,2} ?(?:[ap]\.?m\b|o'?clock)|#\d+"),
    ("clock", rf"\b(?:{_WORD})(?:[ -](?:{_WORD}))? (?:[ap]\.?m\b|o'clock)"),
    ("date", rf"\b{_MONTHS} \d{{1,2}}(?![\d%.]|,\d{{3}})(?: *,? *\d{{4}}\b)?"),
    ("ordinal", r"\b\d+(?:st|nd|rd|th)\b"),
    ("odd", r"\b(?:an? )?(?:half|quarter|third)[ -](?:an? )?dozen"),
    ("odd", r"\bdozens\b|\bhundreds\b|\bthousands\b"),
    ("odd", r"\bhalf past|\bquarter (?:past|to)\b|\bhalf-(?:price|off|full|empty)|\bhalf-?way\b"),
    ("half_more", rf"(?P<m0>\$?(?:{_AMOUNT}|\b{_SPELLED})) and (?:a|one)[ -]half\b"),
    ("part", rf"\b(?:(?P<over>{_WORD}|an?)[ -])(?P<name>{_PART}|halve)(?P<many>s?)\b"),
    ("half", r"\bhalf\b"),
    ("mixed", r"\b\d+[ -]\d+/\d+\b"),
    ("ratio", r"(?<![\w./])\d+/\d+(?:ths?|rds?|nds?)?(?![\w/]|\.\d)"),
    ("amount", rf"(?P<sign>\$ ?)?(?<![\w.,])(?P<digits>{_AMOUNT})(?![\d]|\.\d|[A-Za-z]){_SCALE}"
               r"(?P<unit> ?%| percent\b|[ -]cents?\b)?"),
    ("times", rf"\b(?:{'|'.join(sorted(_TIMES, key=len, reverse=True))})\b"),
    ("dozen", r"\ba dozen\b"),
    ("dozens", r"\bdozen\b"),
    ("spelled", rf"\b(?P<spelled>{_SPELLED})\b(?P<after> percent\b|[ -]cents?\b)?"),
    ("part_alone", rf"\b(?:{_PART})s?\b"),
    ("odd", r"\d[\w.,/]*"),
)  # fmt: skip
_NUMBER: Final = re.compile(
    "|".join(f"(?P<f{i}>{pattern})" for i, (_, pattern) in enumerate(_FORMS)), re.IGNORECASE
)
# "One" that counts nothing: each one, the one, one of them, one another.
_PRONOUN: Final = re.compile(
    r"\b(?:each|every|this|that|another|the|no|which|last|first|second|third|next|any|only|other|old|new|big"
    r"|small|large|little|red|blue|some|every(?:one)?|than) $",
    re.IGNORECASE,
)
# Numbers that are meant and not written: a small operand could stand for one of them.
_IMPLYING: Final = re.compile(
    r"\b(?:both|couples?|pairs?|every other|twins?|duo|triplets?|trio|quartet|weekends?|weekdays?"
    r"|fortnights?|decades?|century|centuries|bi-?weekly|round[ -]trip|score|gross|up and down"
    r"|semester|back and forth|each way|one way|either|neither|biannual\w*|halves|per cent)\b",
    re.IGNORECASE,
)
_IMPLIED: Final = frozenset(Fraction(n) for n in ("2", "3", "4", "5", "10", "14", "1/2"))
_ORDINAL: Final = re.compile(
    r"\b(?:(\d+)(?:st|nd|rd|th)|((?!half)" + _PART + r"))\b", re.IGNORECASE
)


def implied_values(text: str) -> frozenset[Fraction]:
    """What a text means without printing it as a number: small ones by such words, and ordinals.

    >>> sorted(map(int, implied_values("On the 5th day they rest.")))
    [5]
    """
    ordinals = {Fraction(n or _PARTS[word.lower()]) for n, word in _ORDINAL.findall(text)}
    return _IMPLIED | ordinals if _IMPLYING.search(text) else frozenset(ordinals)


class UnreadableError(ValueError):
    """Something looks like a number and cannot be read as one for sure; `form` says what."""

    def __init__(self, form: str, text: str) -> None:
        super().__init__(f"{text!r} is a number of the form {form!r}, which is not read")
        self.form = form


@dataclass(frozen=True, slots=True)
class TextNumber:
    """A number of a text: text[start:end] says `value` (a fraction is written "3/4").

    `form` is digits, spelled, money, percent, cents, fraction, times, dozen or one.
    """

    start: int
    end: int
    value: str
    form: str

    @property
    def exact(self) -> Fraction:
        """The value; of 40% it is 40, of 50 cents 50."""
        return Fraction(self.value)


def text_numbers(text: str) -> tuple[TextNumber, ...]:
    """The numbers of a text in order; ordinals count nothing. Raises UnreadableError.

    >>> [(n.value, n.form) for n in text_numbers("Twice a day, $1,200.50, 40% of half a mile")]
    [('2', 'times'), ('2401/2', 'money'), ('40', 'percent'), ('1/2', 'fraction')]
    """
    return tuple(_numbers(text))


def _numbers(text: str) -> Iterator[TextNumber]:
    for found in _NUMBER.finditer(text):
        form = next(_FORMS[i][0] for i in range(len(_FORMS)) if found[f"f{i}"] is not None)
        read = _READERS.get(form)
        if read is None:
            raise UnreadableError(form, found[0])
        told = read(found, text)
        if told is not None:
            form, value = told
            yield TextNumber(found.start(), found.end(), str(value), form)


Told = tuple[str, Fraction] | None


def _amount(found: re.Match[str], text: str) -> Told:
    value = Fraction(found["digits"].replace(",", ""))
    value *= _SCALES[found["scale"].lower()] if found["scale"] else 1
    unit = (found["unit"] or "").strip(" -")
    if found["sign"]:
        if unit:
            raise UnreadableError("odd", found[0])
        return "money", value
    return _unit_form(unit) or ("digits" if value != 1 else "one"), value


def _unit_form(unit: str) -> str:
    if unit in ("%", "percent"):
        return "percent"
    return "cents" if unit.startswith("cent") else ""


def _spelled(found: re.Match[str], text: str) -> Told:
    value = spelled_value(found["spelled"])
    unit = (found["after"] or "").strip(" -").lower()
    if value == 1 and not unit:
        is_counted = (
            not _PRONOUN.search(text[: found.start()]) and text[found.end() :][:4] != " of "
        )
        return ("one", value) if is_counted else None
    return _unit_form(unit) or "spelled", value


def spelled_value(text: str) -> Fraction:
    """A number in words. Raises UnreadableError where the words are no number.

    >>> spelled_value("one hundred and forty-five")
    Fraction(145, 1)
    """
    total = current = 0
    last = 0  # what the last word was worth: words of a number get smaller
    for word in re.split(r"[ -]+", text.lower().replace(" and ", " ")):
        if word in _SCALES:
            current, last = max(current, 1) * _SCALES[word], 1000
            if word != "hundred":
                total, current = total + current, 0
        else:
            value = _VALUES[word]
            if (last and last < 20) or (last < 1000 and last and value >= 10) or value == 0 != last:
                raise UnreadableError("odd", text)
            current, last = current + value, max(value, 1)
    return Fraction(total + current)


def _part(found: re.Match[str], text: str) -> Told:
    over, name = found["over"].lower(), found["name"].lower()
    after = text[found.end() :]
    is_many = bool(found["many"])
    if over in ("a", "an", "one"):
        if is_many:
            raise UnreadableError("odd", found[0])
        top = 1
    else:
        top = int(spelled_value(over))
        if not is_many or name == "halve":
            raise UnreadableError("odd", found[0])
    if name == "quarter" and not re.match(r" (?:of|as|the|less|more|cup|mile|pound)\b", after):
        raise UnreadableError("odd", found[0])  # a coin, three months, a part of a match
    if name != "half" and re.match(r" (?:time|day|week|month|year|person|friend|one)\b", after):
        return None  # "a third time": an ordinal
    return "fraction", Fraction(top, _PARTS["half" if name == "halve" else name])


def _half(found: re.Match[str], text: str) -> Told:
    return "fraction", Fraction(1, 2)


def _half_more(found: re.Match[str], text: str) -> Told:
    head = found["m0"].lstrip("$").replace(",", "")
    value = Fraction(head) if head[0].isdigit() or head[0] == "." else spelled_value(head)
    return "fraction", value + Fraction(1, 2)


def _mixed(found: re.Match[str], text: str) -> Told:
    whole, ratio = re.split(r"[ -]", found[0])
    return "fraction", int(whole) + _quotient(ratio)


def _ratio(found: re.Match[str], text: str) -> Told:
    return "fraction", _quotient(re.sub(r"[a-z]+$", "", found[0], flags=re.IGNORECASE))


def _quotient(text: str) -> Fraction:
    top, bottom = map(int, text.split("/"))
    if bottom == 0:
        raise UnreadableError("odd", text)
    return Fraction(top, bottom)


def _times(found: re.Match[str], text: str) -> Told:
    return "times", Fraction(_TIMES[found[0].lower()])


def _dozen(found: re.Match[str], text: str) -> Told:
    return "dozen", Fraction(12)


def _nothing(found: re.Match[str], text: str) -> Told:
    return None


_READERS: Final[dict[str, Callable[[re.Match[str], str], Told]]] = {
    "amount": _amount,
    "dozen": _dozen,
    "dozens": _nothing,  # a unit of twelve, behind a number of its own
    "half": _half,
    "half_more": _half_more,
    "mixed": _mixed,
    "ordinal": _nothing,
    "part": _part,
    "part_alone": _nothing,  # "the third day"
    "ratio": _ratio,
    "spelled": _spelled,
    "times": _times,
}
