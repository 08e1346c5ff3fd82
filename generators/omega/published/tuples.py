"""Published questions about tuples whose weighted powers add up to a multiple of a power.

Of one variable the public answers are one too small, since 0 is not counted. "Integers ... <= m"
without a lower bound are infinitely many.
"""

import re

from synthgen.audit.readers import IllPosedError, UnreadError, reads
from synthgen.generators.omega._tuple_counts import Tuples
from synthgen.generators.omega.numbertheory_ordered_lte import MODULUS, OrderedTuples
from synthgen.generators.omega.published._wordings import bounded, match, wordings

MOST_POWER = 12

_LIMIT = r"(?P<b>\d+)\^(?P<i>\d+)"
_SUM = r"(?P<sum>\(-?\d+\)[a-d]\^\d+(?: \+ \(-?\d+\)[a-d]\^\d+)*)"
_DIVIDED = r"(?:is divisible by|is a multiple of|= 0 \(mod) (?P<q>\d+)\^(?P<j>\d+)\)?"
_ASKED = r"Find (?:[NM] mod 1000|the remainder of M when divided by 1000)\."
_ALONE = wordings(
    r"(?:Assume N is|Let N be) the number of integers a which are (?:>= 0|non-negative) where "
    rf"a <= {_LIMIT} and a\^(?P<power>\d+) {_DIVIDED}\. {_ASKED}",
)
_TUPLES = wordings(
    r"(?:Let|Call|Define) [NM] (?:denote|to be|be|)\s?the number of ordered (?P<what>pairs|triples|"
    r"quadruples) of (?P<positive>positive )?integers \((?P<names>[a-d, ]+)\) (?:such that|where) "
    rf"(?P=names) <= {_LIMIT} and {_SUM} {_DIVIDED}\. {_ASKED}",
    r"Find the number of ordered (?P<what>triples) T of (?P<positive>positive )integers "
    rf"\((?P<names>a, b, c)\) satisfying three conditions: 1\. (?P=names) <= {_LIMIT}, 2\. "
    rf"(?P=names) are (?P<coprime>relatively coprime), and 3\. {_SUM} {_DIVIDED}\. {_ASKED}",
)
_TERMS = re.compile(r"\((-?\d+)\)([a-d])\^(\d+)")
MOST_NUMBERS = 300  # 4^4 is the largest bound of the public sets


def _without_zero(params: Tuples) -> int | None:
    if len(params.coefficients) > 1:
        return None
    answer: int = OrderedTuples().solve(params).answer
    return (answer - 1) % MODULUS


@reads(
    "omega/numbertheory_ordered_lte",
    slips={"a = 0 is not counted": _without_zero},
)
def read_tuples(text: str) -> Tuples:
    """Numbers up to a bound; "relatively coprime" is read as without a common factor of all."""
    alone = next(filter(None, (pattern.fullmatch(text) for pattern in _ALONE)), None)
    if alone:
        return _tuples(alone, [("1", "a", alone["power"])], "a")
    found = match(_TUPLES, text)
    if not found["positive"]:
        raise IllPosedError(
            "infinitely many tuples qualify",
            "integers have an upper bound only, so negative ones count",
        )
    return _tuples(found, _TERMS.findall(found["sum"]), found["names"].replace(", ", ""))


def _tuples(found: re.Match[str], terms: list[tuple[str, str, str]], names: str) -> Tuples:
    base, powers = int(found["b"]), {int(power) for _, _, power in terms}
    limit, modulus = int(found["i"]), int(found["j"])
    if powers != {base} or int(found["q"]) != base or [n for _, n, _ in terms] != list(names):
        raise UnreadError("the bases and exponents are not all the same", found[0])
    bounded(max(limit, modulus), MOST_POWER, "an exponent")
    bounded(base ** max(limit, modulus), MOST_NUMBERS, "a power")
    coprime = found.groupdict().get("coprime") is not None
    coefficients = tuple(int(c) for c, _, _ in terms)
    return Tuples(base, limit, modulus, coefficients, coprime)
