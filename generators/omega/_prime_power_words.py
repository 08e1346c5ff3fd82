"""Questions about p^k and n^a + c in words and in congruences."""

from dataclasses import dataclass

from synthgen.generators.omega._power_roots import written

POWERS = {1: "", 2: "square", 3: "cube", 4: "fourth power", 5: "fifth power", 6: "sixth power"}


@dataclass(frozen=True, slots=True)
class Divisible:
    """What is asked about p^k and n^a + c.

    In the kinds `count` and `count_and_least` p is `given`; in `class` it is 1 modulo `given`;
    in `both` and `largest` p is the least prime for p^also, where also > k or also >= k.
    """

    kind: str
    a: int
    c: int
    k: int
    also: int
    given: int


def prime_phrases(params: Divisible) -> tuple[str, str]:
    """The prime in words and by congruences."""
    if params.kind.startswith("count"):
        return f"the prime number {params.given}", f"the prime {params.given}"
    f, k = written("n", params.a, params.c), params.also
    named = f"whose {POWERS[k]} divides {f}" if k > 1 else f"that divides {f}"
    solvable = f"{f} ≡ 0 (mod {power_text('p', k)}) has an integer solution n"
    if params.kind == "class":
        return (
            f"the least prime number that is 1 more than a multiple of {params.given} and "
            f"{named} for some integer n",
            f"the smallest prime with p ≡ 1 (mod {params.given}) for which {solvable}",
        )
    if params.kind == "both":
        low = POWERS[params.k]
        both = f"the {low} and the {POWERS[k]} both" if low else f"it and its {POWERS[k]} both"
        which = "of which" if low else "such that"
        return (
            f"the least prime number {which} {both} divide {f} for one and the same integer n",
            f"the smallest prime for which some integer n has {f} ≡ 0 modulo "
            f"{power_text('p', params.k)} as well as modulo p^{k}",
        )
    return f"the least prime number {named} for some integer n", (
        f"the smallest prime for which {solvable}"
    )


def asks(params: Divisible, divides: str, congruent: str) -> tuple[str, str]:
    """The number sought in words and by congruences."""
    up_to = f"from 1 to {power_text(str(params.given), params.k)}"
    if params.kind == "count":
        return (
            f"the number of integers m {up_to} for which {divides}",
            f"the number of solutions m of {congruent} {up_to}",
        )
    if params.kind == "count_and_least":
        return (
            f"N + M, where N is the number of integers m {up_to} for which {divides}, and M is the "
            "least of them",
            f"the sum of the number of solutions m of {congruent} {up_to} and the smallest of "
            "these solutions",
        )
    if params.kind == "largest":
        up_to = f"m <= {power_text('p', params.k)}"
        return (
            f"the largest integer {up_to} for which {divides}",
            f"the largest integer solution of {congruent} with {up_to}",
        )
    return (
        f"the least positive integer m for which {divides}",
        f"the smallest positive integer solution m of {congruent}",
    )


def power_text(base: str, k: int) -> str:
    """`p^3`, and `p` for the first power."""
    return f"{base}^{k}" if k > 1 else base
