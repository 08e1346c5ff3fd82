"""Expected numbers of matching substrings by linearity, with the work."""

from dataclasses import dataclass
from fractions import Fraction
from math import comb, perm

from synthgen.steps import Step

Counts = tuple[int, ...]

LINEARITY = (
    "By linearity of expectation, add up the chances of all substrings to match. Any places of the "
    "word are as likely to hold given letters as the first letters drawn, so that the chance "
    "depends only on how many places are prescribed"
)


@dataclass(frozen=True, slots=True)
class Matching:
    """A multiset, the length of the word, a pattern, and where its letters stand in `letters`."""

    counts: Counts
    letters: tuple[str, ...]
    length: int
    pattern: str
    a: int
    b: int


def ends(params: Matching) -> tuple[Fraction, list[Step]]:
    """Patterns that fix the first and the last letter."""
    total, n = sum(params.counts), params.length
    a, b = params.letters[params.a], params.letters[params.b]
    first, second = params.counts[params.a], params.counts[params.b] - (a == b)
    chance = Fraction(first * second, total * (total - 1))
    pairs = comb(n, 2)
    mean = pairs * chance
    return mean, [
        Step(
            "A match is given by its first and its last place, two different places, which hold "
            f"{a} and {'another copy of ' * (a == b)}{b} in this order; what is between does not "
            f"matter. There are C({n}, 2) = {pairs} {'pair' if pairs == 1 else 'pairs'} of places"
        ),
        Step(
            "The chance for each pair",
            f"{first}/{total} * {second}/{total - 1} = {first * second}/{total * (total - 1)}"
            f"{_reduced(first * second, total * (total - 1))}",
        ),
        Step("Expected number", f"{pairs} * {chance} = {mean}"),
    ]


def runs(params: Matching) -> tuple[Fraction, list[Step]]:
    """Patterns of one letter a and a run of letters b, one length of the run after another."""
    total, n = sum(params.counts), params.length
    b = params.letters[params.b]
    one, many = params.counts[params.a], params.counts[params.b]
    mean, terms, steps = Fraction(0), [], []
    for run in range(int("+" in params.pattern), min(n - 1, many) + 1):
        factors = [one, *range(many, many - run, -1)]
        quotients = " * ".join(f"{x}/{total - i}" for i, x in enumerate(factors))
        chance = Fraction(one * perm(many, run), perm(total, run + 1))
        mean += (n - run) * chance
        terms.append(f"{n - run} * {chance}")
        shown = quotients if quotients == str(chance) else f"{quotients} = {chance}"
        steps.append(
            Step(
                f"Substrings of length {run + 1}, with {run} {'letter' if run == 1 else 'letters'} "
                f"{b}, have {n - run} {'place' if n - run == 1 else 'places'}; each matches with "
                "the chance",
                shown,
            )
        )
    if many < n - 1:
        only = f"is only 1 letter {b}" if many == 1 else f"are only {many} letters {b}"
        steps.append(Step(f"There {only}, so no longer substring matches"))
    return mean, [*steps, Step("Expected number", f"{' + '.join(terms)} = {mean}")]


def substrings(params: Matching) -> int:
    """The substrings that are long enough to match."""
    shortest = 1 if "*" in params.pattern and ".*" not in params.pattern else 2
    return comb(params.length + 2 - shortest, 2)


def _reduced(over: int, under: int) -> str:
    text = str(Fraction(over, under))
    return "" if text == f"{over}/{under}" else f" = {text}"
