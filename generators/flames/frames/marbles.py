"""Colored things in a bag: the chance of a color, two draws, expected numbers, what to add."""

from collections.abc import Sequence
from fractions import Fraction
from math import gcd
from typing import NamedTuple

from synthgen.generators.flames.building.build import Accepts, Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.listed import listed, spelled_out
from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.frames.marbles_words import (
    ADDED,
    ADVISERS,
    COLORS,
    COMPARED,
    DRAW,
    MANY,
    MIX,
    MIX_LONG,
    OCCASIONS,
    REMOVED,
    THINGS,
    TWICE,
    WANTED,
)
from synthgen.generators.flames.lexicon.plausible import is_many
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program import measure as measures
from synthgen.generators.flames.program.measure import PLAIN, Measure
from synthgen.generators.flames.program.quantity import Quantity

COUNTS = range(2, 16)
BEFORE = ("mix", "compared", "added", "removed")  # facts that come before a draw
CHANCES = tuple(
    Fraction(*pair) for pair in ((1, 2), (1, 3), (2, 3), (3, 4), (2, 5), (3, 5), (4, 5))
)


class Bag(NamedTuple):
    """How many there are of each color when the draw begins; the color that matters is first."""

    colors: list[Quantity]


@frame
class Marbles(Frame):
    """One draw, two draws with putting back, many draws, or the color to be added."""

    name = "marbles"
    topic = "chance"
    concepts = ("probability",)
    modules = {
        "compared": "tell the number of a color by comparing it with another color",
        "added": "put more of a color in before the draw",
        "removed": "take some of a color out before the draw",
    }
    targets = ("chance", "others", "two", "expected", "add")
    details = ("age", "price", "things")

    def build(self, d: Build) -> None:
        """The numbers of each color after all changes; favorable ones divided by all."""
        _cast(d)
        ask = {
            "chance": self._chance,
            "others": self._others,
            "two": self._two,
            "expected": self._expected,
            "add": self._add,
        }
        d.ask(ask[d.target](d, self._bag(d)))

    # The bag -----------------------------------------------------------------------------------

    def _bag(self, d: Build) -> Bag:
        """The color that matters is drawn last, so that the chance can be reduced."""
        must = d.has("compared") or d.target == "others"
        three = (
            d.pick("size", ("three",) if must else ("two", "three", "three ")).strip() == "three"
        )
        if d.has("compared") and not three:
            raise Inapplicable("a comparison with the color that matters would cancel")
        green = [_given(d, "g", "m3", COUNTS)] if three else []
        blue = None if d.has("compared") else _given(d, "b", "m2", COUNTS)
        told = ["r", *("b" for _ in [blue] if blue), *("g" for _ in green)]
        mixed = len(d.facts)
        blue = blue or self._compared(d, green[0])
        blue = self._removed(d, blue) if d.has("removed") else blue
        k = self._more(d) if d.has("added") else None
        others, more = sum(int(one.value) for one in (blue, *green)), int(k.value) if k else 0
        red = _given(d, "r", "m1", COUNTS, lambda r: gcd(r + more, others) > 1)
        red = self._added(d, red, k) if k else red
        _mix(d, told)
        d.facts.insert(mixed, d.facts.pop())
        return Bag([red, blue, *green])

    def _compared(self, d: Build, green: Quantity) -> Quantity:
        how = d.pick("how", ("times", "more"))
        times = how == "times"
        by = d.factor("f", (2, 3, 4)) if times else _given(d, "e", "m2", range(2, 9))
        d.fact("compared", COMPARED[how], after=("mix",))
        return d.derive(
            "b",
            "prod" if times else "sum",
            *((by, green) if times else (green, by)),
            noun=d.noun("m2"),
            claims="there <be> {b}\nthat <make-> {b}",
            labels="the number of {m2}",
        )

    def _removed(self, d: Build, blue: Quantity) -> Quantity:
        j = _given(d, "j", "m2", range(2, 10), lambda j: j + 2 <= blue.value)
        d.fact("removed", REMOVED, kind="event", after=("mix", "compared"), sequel=True)
        return d.derive(
            "b2",
            "diff",
            blue,
            j,
            noun=d.noun("m2"),
            claims="{b2} <be> left in there\nthat <leave-> {b2}",
            labels="the number of {m2} that <be+> left",
        )

    def _more(self, d: Build) -> Quantity:
        if d.target == "add":
            raise Inapplicable("the target asks what is added")
        k = _given(d, "k", "m1", range(2, 10))
        d.fact("added", ADDED, kind="event", after=("mix", "compared"))
        return k

    def _added(self, d: Build, red: Quantity, k: Quantity) -> Quantity:
        return d.derive(
            "r2",
            "sum",
            red,
            k,
            noun=d.noun("m1"),
            claims="there <be> {r2} after that\nthat <make-> {r2}",
            labels="the number of {m1} after that",
        )

    def _total(self, d: Build, bag: Bag) -> Quantity:
        now = " before the draw" if d.has("added") or d.has("removed") else ""
        return d.derive(
            "total",
            "sum",
            *bag.colors,
            noun=d.noun("i"),
            claims=f"there <be> {{total}} in all{now}\naltogether, there <be> {{total}}{now}",
            labels=f"the number of {{i}} in all{now}",
        )

    def _share(self, d: Build, name: str, part: Quantity, total: Quantity, what: str) -> Quantity:
        """The chance of drawing one of a part."""
        return d.derive(
            name,
            "quot",
            part,
            total,
            form="fraction",
            whole=False,
            claims=f"""
                the (probability|chance) of drawing {what} <be-> {{{name}}}
                the (likelihood|probability|chance) of {what} <be-> {{{name}}}
                the (probability|chance) of (getting|picking|pulling out) {what} <be-> {{{name}}}
                the (probability|chance) of getting {what} in a random draw <be-> {{{name}}}
            """,
            labels=f"""
                the (probability|chance) (of drawing|of getting|of pulling out) {what}
                the (probability|chance|likelihood) of getting {what} in a random draw
                the (probability|chance|likelihood) of {what}
            """,
            asks=f"""
                what <be-> the (probability|chance) of (drawing|picking) {what}
                how likely <be-> {{B}} to (draw|pick|get) {what}
            """,
        )

    # Targets -----------------------------------------------------------------------------------

    def _chance(self, d: Build, bag: Bag) -> Quantity:
        d.fact("draw", DRAW, kind="event", after=BEFORE)
        return self._share(d, "p", bag.colors[0], self._total(d, bag), "{a m1}")

    def _others(self, d: Build, bag: Bag) -> Quantity:
        if len(bag.colors) < 3:
            raise Inapplicable("with two colors, the other one has a name")
        d.fact("draw", DRAW, kind="event", after=BEFORE)
        other = d.derive(
            "other",
            "sum",
            *bag.colors[1:],
            noun=d.noun("i"),
            claims="{other} <be> not {c1}\nthere <be> {other} that <be+> not {c1}",
            labels="the number of {i} that <be+> not {c1}",
        )
        total = self._total(d, bag)
        return self._share(d, "p", other, total, "{a i} that is not {c1}")

    def _two(self, d: Build, bag: Bag) -> Quantity:
        d.mark("replacement")
        d.fact("draw", TWICE, kind="event", after=BEFORE, folds=False)
        total = self._total(d, bag)
        first = self._share(d, "p", bag.colors[0], total, "{a m1}")
        if d.pick("second", ("same", "other")) == "same":
            second, what = first, "{a m1} both times"
        else:
            second = self._share(d, "p2", bag.colors[1], total, "{a m2}")
            what = "{a m1} and then {a m2}"
        return d.derive(
            "both",
            "prod",
            first,
            second,
            form="fraction",
            whole=False,
            claims=f"""
                the (probability|chance) of drawing {what} <be-> {{both}}
                the (probability|chance|likelihood) of (getting|picking) {what} <be-> {{both}}
                the (probability|chance) of getting {what} in these draws <be-> {{both}}
                the (probability|chance) of {what} <be-> {{both}}
            """,
            labels=f"""
                the (probability|chance) of (drawing|getting|picking) {what}
                the (probability|chance|likelihood) of getting {what} in these draws
            """,
            asks=f"""
                what <be-> the (probability|chance) of (drawing|getting) {what}
                how likely <be-> {{B}} to (draw|get|pick) {what}
            """,
        )

    def _expected(self, d: Build, bag: Bag) -> Quantity:
        d.mark("replacement")
        total = self._total(d, bag)
        share = self._share(d, "p", bag.colors[0], total, "{a m1}")
        times = Fraction(share.value).denominator
        numbers = [n for n in range(times, 301, times) if n >= 12]
        n = d.count("n", d.unit("time"), numbers)
        d.fact("draw", MANY, kind="event", after=BEFORE, folds=False)
        return d.derive(
            "x",
            "prod",
            n,
            share,
            noun=d.noun("m1"),
            claims="""
                {B} <can expect> {x}
                {B} <should expect> {x} in these draws
                {x} <be> to be expected
                {x} <be expected> in these draws
            """,
            labels="the expected number of {m1}\nthe number of {m1} to be expected",
            asks="how many {m1} <can> {B} expect\nhow many {m1} <should> {B} expect to draw",
        )

    def _add(self, d: Build, bag: Bag) -> Quantity:
        rest = sum(int(one.value) for one in bag.colors[1:])
        red = int(bag.colors[0].value)
        fits = [q for q in CHANCES if _missing(red, rest, q) >= 2]
        q = d.fraction("q", _some(fits))
        d.fact("wanted", WANTED, after=("mix", "compared", "removed"), folds=False)
        other = bag.colors[1]
        if len(bag.colors) > 2:
            other = d.derive(
                "other",
                "sum",
                *bag.colors[1:],
                noun=d.noun("i"),
                claims="{other} <be> not {c1}\nthere <be> {other} that <be+> not {c1}",
                labels="the number of {i} that <be+> not {c1}",
            )
        share = d.derive(
            "share",
            "diff",
            d.known("one", 1, PLAIN),
            q,
            form="fraction",
            whole=False,
            claims="""
                the others <have+> to make up {share} of the {i} then
                the share of the others then <be-> {share}
            """,
            labels="the share of the others then",
        )
        goal = d.derive(
            "goal",
            "quot",
            other,
            share,
            noun=d.noun("i"),
            claims="there then <have+> to be {goal} in all\n{goal} <be> needed in all for that",
            labels="the number of {i} in all then",
        )
        return d.derive(
            "x",
            "diff",
            goal,
            self._total(d, bag),
            noun=d.noun("m1"),
            claims="""
                {B} <have> to add {x}
                {x} <have> to be added
                {B} <must throw> {x} in
                {B} <need> to add {x} (for that|to get there)
            """,
            labels="the number of {m1} (to be added|that {B} <have> to add)",
            asks="""
                how many {m1} <do> {B} have to add [for that]
                how many {m1} <must> {B} (add|put in) to get there
            """,
        )

    def detail(self, d: Build, name: str) -> None:
        """Somebody's age, what something costs, things of another sort."""
        if name == "age":
            d.person("G", you=False)
            d.pick("Y", ADVISERS)
            d.given("note", "age", measures.of("year"), range(20, 70))
            words = "{B's} {Y} {G!} <be-> {note}\n{G!}, {B's} {Y}, <be-> {note}"
        elif name == "price":
            d.person("G", you=False)
            d.money("note", range(150, 600, 25))
            words = "{G!} <pay-> {note} for a snack\n{G!}, who <watch->, <buy-> a drink for {note}"
        else:
            d.count("note", d.thing("y", "furniture", ok=is_many), range(3, 30))
            words = "there <be> {note} in the room\n{B} <see> {note} nearby"
        d.fact("note", words, after=("mix",), folds=False)


def _cast(d: Build) -> None:
    """Who draws, what, from where, and the colors."""
    d.person("B", you=False)
    sort = d.pick("sort", tuple(THINGS))
    thing = Noun(sort, plural_of(sort))
    d.also("i", thing)
    d.pick("E", THINGS[sort])
    d.pick("O", OCCASIONS)
    for place in "123":
        color = d.pick(f"c{place}", COLORS)
        d.also(f"m{place}", Noun(f"{color} {thing.sg}", f"{color} {thing.pl}"))


def _given(
    d: Build, name: str, noun: str, values: Sequence[int], ok: Accepts | None = None
) -> Quantity:
    """A number of things of a color; all colors are things of one sort."""
    measure: Measure = measures.of(d.noun("i").sg)
    return d.given(name, "count", measure, values, ok, d.noun(noun))


def _mix(d: Build, names: Sequence[str]) -> None:
    """What is in the bag, the colors in a list."""
    colors = {"r": "{c1}", "b": "{c2}", "g": "{c3}"}
    short = listed([f"{{{name}#}} {colors[name]}" for name in names]) + " {i}"
    long = listed([f"{{{name}}}" for name in names])
    told = spelled_out(MIX, LIST=short) + spelled_out(MIX_LONG + MIX, LIST=long)
    d.fact("mix", told, folds=False)


def _missing(red: int, rest: int, chance: Fraction) -> int:
    """How many have to be added for a chance; 0 where no whole number does it."""
    added = Fraction(rest) / (1 - chance) - rest - red
    return int(added) if added.denominator == 1 else 0


def _some(values: Sequence[Fraction]) -> Sequence[Fraction]:
    """The values. Raises Inapplicable where there are none."""
    if not values:
        raise Inapplicable("no value fits")
    return values
