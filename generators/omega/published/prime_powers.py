"""Published questions about prime powers that divide n^a + c.

"Find the largest positive integer m" has no answer, since with m also m + p^k will do; where two
powers of p are named the public answer is often that of the other one.
"""

import re

from synthgen.audit.readers import IllPosedError, Settled, UnreadError, reads
from synthgen.generating import UnprovenError
from synthgen.generators.omega._prime_power_words import Divisible
from synthgen.generators.omega.published._wordings import bounded, match, wordings
from synthgen.steps import Solution, Step

_VALUE = r"n\^(?P<a>\d+)\+\((?P<c>-?\d+)\)"
_AGAIN = r"m\^(?P=a)\+\((?P=c)\)"
_PRIMES = wordings(
    rf"Let p be the least prime number for which there exists a positive integer n such that "
    rf"{_VALUE} is divisible by p\^(?P<k>\d+)\. Find the least positive integer m such that "
    rf"{_AGAIN} is divisible by p\^(?P=k)\.",
    rf"Let p be the (?:least|smallest) prime number for which there exists a positive integer n "
    rf"(?:such that|where) {_VALUE} is (?:divisible by|a multiple of) p\^(?P<k>\d+), and (?:that )?"
    r"n\^(?P=a)\+\((?P=c)\) is also (?:divisible by|a multiple of) p\^(?P<also>\d+)\. Find the "
    rf"(?P<end>smallest|largest) positive integer m such that {_AGAIN} is (?:divisible by|a "
    r"multiple of) p\^(?P=k)\.",
    r"Let p be the minimum prime where n\^(?P<a>\d+)\+(?P<c>-?\d+)=0 \(mod p\^(?P<k>\d+)\) has a "
    r"solution for some integer n, then find the minimum n for this p\.(?P<zero>)",
    r"Let p be a prime with p=1 \(mod (?P<given>\d+)\)\. For the least p where, for some integer "
    r"n, n\^(?P<a>\d+)=-1 \(mod p\^(?P<k>\d+)\) has a solution, find the minimal n for this p\.",
)
_SOLUTIONS = wordings(
    r"let p=(?P<p>\d+)\. How many solutions m in \[1, 2, \.\.\., (?P=p)\^(?P<k>\d+)\] satisfy "
    r"m\^(?P<a>\d+)\+1=0 \(mod (?P=p)\^(?P=k)\)\?",
    r"let p=(?P<p>\d+)\. Let N be the number of solutions m in \[1, 2, \.\.\., "
    r"(?P=p)\^(?P<k>\d+)\] that satisfy m\^(?P<a>\d+)\+1=0 \(mod (?P=p)\^(?P=k)\)\. Let M be "
    r"the minimum of these solutions\. What is N\+M\?(?P<both>)",
)
LARGEST_PRIME = 1000
MOST_POWER = 12
MOST_TRIED = 3_000_000  # of what a proof may try one by one


HIGHER = "the number is that of the higher power"
WITHOUT_0 = "multiples of the power of p are left out"


def _of_the_higher_power(params: Divisible) -> int | None:
    if params.kind != "both":
        return None
    prime = _least_prime(params.a, params.c, params.also, 1)
    return _least(_roots(prime, params.a, params.c, params.also), prime**params.also)


def _without_0(a: int, c: int, k: int) -> int | None:
    """The least number, of the least prime, among those from 1 to p^k - 1 only."""
    for p in filter(_is_prime, range(2, LARGEST_PRIME)):
        roots = [root for root in _roots(p, a, c, k) if root]
        if roots:
            return roots[0]
    return None


@reads("omega/numbertheory_lte_qr", slips={HIGHER: _of_the_higher_power})
def read_prime_power(text: str) -> Divisible | Settled:
    """The least prime of a kind and a number; "minimum n" is read as the least from 0 on."""
    found = next(filter(None, (pattern.fullmatch(text) for pattern in _SOLUTIONS)), None)
    if found:
        return _solutions(found)
    found = match(_PRIMES, text)
    groups = found.groupdict()
    a, k = int(groups["a"]), bounded(int(groups["k"]), MOST_POWER, "the exponent")
    c, also = int(groups.get("c") or 1), int(groups.get("also") or k)
    if groups.get("end") == "largest":
        raise IllPosedError("infinitely many numbers qualify", f"with m also m + p^{k} does")
    bounded(also, MOST_POWER, "the exponent")
    if also < k:
        raise UnreadError("the second exponent is less than the first", text)
    given = int(groups.get("given") or 0)
    prime = _least_prime(a, c, also, given or 1)
    if c % prime:
        kind = "class" if given else "both" if also > k else "least"
        return Divisible(kind, a, c, k, also, given)
    q, roots = prime**k, _roots(prime, a, c, k)
    bounded(q, MOST_TRIED, "the power of the prime")
    from_0 = groups.get("zero") is not None
    least = roots[0] if from_0 else _least(roots, q)
    if least != next(n for n in range(not from_0, q + 1) if (pow(n, a, q) + c) % q == 0):
        raise UnprovenError(f"trial refused {least}")
    slips = {
        HIGHER: _least(_roots(prime, a, c, also), prime**also),
        WITHOUT_0: _without_0(a, c, also),
    }
    step = Step(f"p = {prime}, and the least number is {least}")
    solution = Solution(least, (step,), 1)
    return Settled([a, c, k, also, given, from_0], "integer", solution, "trial", slips)


def _least(roots: list[int], modulus: int) -> int:
    """The least positive number among all that are congruent to some."""
    return min(root or modulus for root in roots)


def _is_prime(p: int) -> bool:
    return all(p % d for d in range(2, p))


def _least_prime(a: int, c: int, k: int, step: int) -> int:
    """The least prime, 1 modulo `step`, whose k-th power divides some n^a + c."""
    for p in filter(_is_prime, range(2, LARGEST_PRIME)):
        if (p - 1) % step == 0 and _roots(p, a, c, k):
            return p
    raise UnreadError(f"no prime below {LARGEST_PRIME} is found")


def _roots(p: int, a: int, c: int, k: int) -> list[int]:
    """All n modulo p^k with n^a + c = 0, from those modulo lower powers."""
    roots, q = [0], 1
    for _ in range(k):
        larger = [root + t * q for root in roots for t in range(p)]
        q *= p
        roots = [n for n in larger if (pow(n, a, q) + c) % q == 0]
        if len(roots) > MOST_TRIED // p:
            raise UnreadError("there are too many solutions to list")
    return sorted(roots)


def _solutions(found: re.Match[str]) -> Divisible:
    """The number of solutions, or that number and the least of them."""
    p, k, a = int(found["p"]), int(found["k"]), int(found["a"])
    bounded(max(p, k), LARGEST_PRIME, "the prime or its exponent")
    if not _is_prime(p):
        raise IllPosedError("p is not prime", f"p = {p}")
    both = found.groupdict().get("both") is not None
    if both and not _roots(p, a, 1, k):
        raise IllPosedError("there are no solutions, and so no least one", f"p = {p}")
    return Divisible("count_and_least" if both else "count", a, 1, k, k, p)
