"""Published questions about extremal numbers whose digits keep a rule.

In the public answers quotients and remainders that are 0 count as no answer, and where "Q + R" is
asked for about reversed numbers, the number itself is given.
"""

import re
from dataclasses import replace
from itertools import islice
from math import lcm

from synthgen.audit.readers import IllPosedError, Settled, UnreadError, reads
from synthgen.generating import UnprovenError
from synthgen.generators.omega.numbertheory_qr_sum import Extremal, ExtremalNumbers
from synthgen.generators.omega.published._digit_rules import DigitRule, keeps, kept
from synthgen.generators.omega.published._wordings import bounded
from synthgen.steps import Solution, Step

_N = (
    r"let N be the (?P<rank>third |tenth )?(?P<end>maximum|biggest|greatest|largest|smallest|least|"
    r"minimum) (?P<d>\d+)-digit positive integer with the property that "
)
_MULTIPLE = r"the resulting number is a multiple of (?P<m>\d+)"
_PARTS = (
    r"Let Q and R be the quotient and remainder, respectively, when (?P<of>[NM]) is divided by "
    r"(?P<unit>\d+)\. Find Q \+ R\."
)
_REVERSED = (
    r"both the number and the number formed by reversing its digits are divisible by (?P<m>\d+)"
)
_DIGITS = {
    "change1": rf"{_N}whenever one of its digits changes to (?P<t>\d), {_MULTIPLE}\. {_PARTS}",
    "change2": rf"{_N}whenever two of its digits changes to (?P<t>\d), {_MULTIPLE}\. {_PARTS}",
    "swap": rf"{_N}whenever you swap the positions of two of its adjacent digits, {_MULTIPLE}\. "
    r"Find N\.",
    "alternating": rf"{_N}the absolute value of the alternating sum \(starting with adding the "
    r"most significant digit\) of the digits of n is divisible by (?P<m>\d+)\. Find N mod "
    r"(?P<unit>\d+)\.",
    "sum": rf"{_N}the sum of the digits of n is divisible by (?P<m>\d+)\. Find N\.",
    "reverse": rf"{_N}{_REVERSED}\. {_PARTS}",
}
_CHAIN = re.compile(
    rf"{_N}whenever one of its digits changes to (?P<t>\d), {_MULTIPLE}\. Let S be the Lowest "
    r"Common Multiple \(LCM\) of the digits of N\. let M be the largest (?P<longer>\d+)-digit "
    r"positive integer with the property that both the number and the number formed by reversing "
    rf"its digits are divisible by S\. {_PARTS}"
)
_FORMS = {"swap": "number", "sum": "number", "alternating": "remainder"}
MOST_DIGITS = 9
MOST_LISTED = 300_000
OTHER_END = "N is taken from the other end"
GIVEN = "the number is given in place of Q + R"
TOO_FEW = "there are not so many such numbers"
_RANKS = {None: 1, "third ": 3, "tenth ": 10}
_GREATEST = ("maximum", "biggest", "greatest", "largest")


def _given(params: Extremal) -> int | None:
    """N itself, where Q + R is asked for."""
    if params.form != "quotient_and_remainder":
        return None
    rule = DigitRule(params.kind, params.digits, params.divisor, params.target)
    return next(kept(rule, params.greatest))


@reads("omega/numbertheory_qr_sum", slips={GIVEN: _given})
def read_digits(text: str) -> Extremal | Settled:
    """The first, third or tenth number from an end that keeps a rule."""
    for kind, wording in _DIGITS.items():
        found = re.fullmatch(wording, text)
        if found:
            return _extremal(kind, found)
    found = _CHAIN.fullmatch(text)
    if found:
        return _chain(found)
    raise UnreadError


def _extremal(kind: str, found: re.Match[str]) -> Extremal | Settled:
    groups, rank = found.groupdict(), _RANKS[found["rank"]]
    rule = _rule(kind, found)
    form = _FORMS.get(kind, "quotient_and_remainder")
    if form != "number" and groups["unit"] != str(10 ** (rule.digits - 1)):
        raise UnreadError("the divisor is not that of the first digit", found[0])
    greatest = found["end"] in _GREATEST
    numbers = list(islice(kept(rule, greatest), rank))
    if len(numbers) < rank:
        raise IllPosedError(TOO_FEW, found[0])
    params = Extremal(kind, rule.digits, rule.m, 0, rule.t, rank, greatest, form)
    try:
        ExtremalNumbers().proven(params)
    except (ArithmeticError, LookupError, UnprovenError, ValueError):  # too long to work out
        _list_again(rule, greatest, rank, numbers[-1])
        key = ExtremalNumbers().key_of(params)
        return _answered(key, numbers[-1], rule.digits, form)
    return params


def _rule(kind: str, found: re.Match[str]) -> DigitRule:
    digits = bounded(int(found["d"]), MOST_DIGITS, "the number")
    if digits == 1 and kind != "sum":
        raise UnreadError("a single digit has no places to compare", found[0])
    return DigitRule(kind, digits, int(found["m"]), int(found.groupdict().get("t") or 0))


def _list_again(rule: DigitRule, greatest: bool, rank: int, number: int) -> None:
    """Try all numbers from the end on; raises UnprovenError where another one is found."""
    low, high = 10 ** (rule.digits - 1), 10**rule.digits
    numbers = range(high - 1, low - 1, -1) if greatest else range(low, high)
    step = rule.m if rule.kind == "reverse" else 1  # the number itself is a multiple
    some = numbers[numbers.index(number) % step : numbers.index(number) + 1 : step]
    if len(some) > MOST_LISTED or sum(keeps(rule, n) for n in some) != rank:
        raise UnprovenError(f"a list of {len(some)} numbers does not end with {number}")


def _answered(key: object, number: int, digits: int, form: str) -> Settled:
    quotient, remainder = divmod(number, 10 ** (digits - 1))
    answer = {"number": number, "remainder": remainder}.get(form, quotient + remainder)
    step = Step(f"The number is {number}", output=str(answer))
    slips = {GIVEN: number} if form == "quotient_and_remainder" else {}
    return Settled(key, "integer", Solution(answer, (step,), 1), "listed_numbers", slips)


def _chain(found: re.Match[str]) -> Settled:
    """The least common multiple of the digits of N divides M in both directions."""
    rule, greatest = _rule("change1", found), found["end"] in _GREATEST
    digits = bounded(int(found["longer"]), MOST_DIGITS, "the number")
    first = next(kept(rule, greatest), None)
    if first is None:
        raise IllPosedError(TOO_FEW, found[0])
    _list_again(rule, greatest, 1, first)
    number = _reversible(digits, first)
    if isinstance(number, str):
        raise IllPosedError(number, f"N = {first}")
    other = _reversible(digits, next(kept(rule, not greatest)))
    key = ["chain", *rule, greatest, digits]
    settled = _answered(key, number, digits, "quotient_and_remainder")
    slips = {GIVEN: number} | ({OTHER_END: other} if isinstance(other, int) else {})
    return replace(settled, slips=slips)


def _reversible(digits: int, first: int) -> int | str:
    """The largest number that the digits' least common multiple divides in both directions.

    It is found twice: by falling multiples, and by all that they become when read backwards. Where
    there is none, the reason is returned.
    """
    m, low = lcm(*map(int, str(first))), 10 ** (digits - 1)
    if m == 0:
        return "a digit of N is 0, and nothing is divisible by 0"
    falling = range((10 * low - 1) // m * m, low - 1, -m)
    number = next((n for n in falling if int(str(n)[::-1]) % m == 0), None)
    turned = (int(f"{n:0{digits}}"[::-1]) for n in range(0, 10 * low, m))
    if number != max((n for n in turned if n >= low and n % m == 0), default=None):
        raise UnprovenError(f"{number} is not the largest multiple of {m} found backwards")
    return TOO_FEW if number is None else number
