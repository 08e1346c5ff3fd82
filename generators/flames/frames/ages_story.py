"""The people or things whose ages are told, ages that fit, and words for an age now."""

from collections.abc import Sequence
from typing import Any

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.listed import spelled_out
from synthgen.generators.flames.frames.ages_words import FRIENDS, HOBBIES, OLDER, Pair

SUM_VERBS = ("<add+>", "<be->", "<make+>")


def sums(who: str, name: str, add: str, be: str, make: str, end: str) -> str:
    """Claims about the sum of ages."""
    return f"""
        the ages of {who} {add} up to {{{name}}} in total{end}
        the sum of the ages of {who} {be} {{{name}}}{end}
        the combined age of {who} {be} {{{name}}}{end}
        the ages of {who} {make} {{{name}}} together{end}
    """


def cast_pair(d: Build, pair: Pair) -> None:
    """The younger A, the older Y, and Z: people, or things of one sort."""
    if pair.things:
        for name in "AYZ":
            d.pick(name, pair.things)
        return
    d.person("A", you=False)
    d.person("Y", kin="A", relatives=pair.relatives)
    d.person("Z", kin="A", relatives=FRIENDS)
    d.pick("hobby", HOBBIES)


def relative(pair: Pair) -> str:
    """The relative pronoun."""
    return "which" if pair.things else "who"


def older_clauses(pair: Pair) -> str:
    """The clauses that tell a difference of ages."""
    return spelled_out(OLDER, WHO=relative(pair))


def some(values: Sequence[int]) -> Sequence[int]:
    """The values. Raises Inapplicable where there are none."""
    if not values:
        raise Inapplicable("no value fits")
    return values


def refuse(d: Build, *modules: str) -> None:
    """Raise Inapplicable for modules that a target cannot take."""
    if any(d.has(module) for module in modules):
        raise Inapplicable("the target has no such part")


def waits(pair: Pair, age: int, factor: int) -> list[int]:
    """Gaps of ages that make the older so many times as old after 2 to 40 years."""
    gaps = ((factor - 1) * (age + years) for years in range(2, 41))
    return [gap for gap in gaps if gap in pair.gap]


def factors(pair: Pair, age: int, *, until: bool) -> list[int]:
    """How many times as old the older can be; `until` a smaller factor is reached later."""
    found = [k for k in range(2, 10) if (k - 1) * age in pair.gap]
    return [k for k in found if not until or goals(pair, age, (k - 1) * age)]


def goals(pair: Pair, age: int, gap: int) -> list[int]:
    """How many times as old the older will be some years from now."""
    return [k for k in (3, 4, 5) if gap in waits(pair, age, k)]


def fits(young: Sequence[int], pair: Pair, factor: int) -> list[int]:
    """Ages of which the factor makes a usual gap."""
    return [age for age in young if (factor - 1) * age in pair.gap]


def age_words(who: str, age: str) -> dict[str, Any]:
    """What is said about an age now: the role `who`, the quantity `age`."""
    return {
        "claims": f"""
            {{{who}}} <be> {{{age}}}
            {{{who}}} <be> {{{age}}} now
            {{{who}}} <be> {{{age}}} (today|at the moment)
            {{{who}}} <be> currently {{{age}}}
        """,
        "labels": f"the (age|current age) of {{{who}!}}",
        "asks": f"""
            how old <be> {{{who}}} (now|today)
            what <be-> the (age|current age) of {{{who}!}}
        """,
    }
