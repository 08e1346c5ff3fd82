"""A course, its scene, and the laps that somebody does there."""

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.english.morphology import verb_forms
from synthgen.generators.flames.lexicon import lap_clauses as said
from synthgen.generators.flames.lexicon.tasks import named
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity


class Scene(NamedTuple):
    """What somebody does lap by lap, and where."""

    verb: str
    preposition: str
    lengths: dict[str, tuple[int, ...]]
    laps: tuple[int, int]
    minutes: tuple[int, int]
    courses: tuple[str, ...]


class Course:
    """Laps under construction."""

    def __init__(self, d: Build, scene: Scene) -> None:
        self.d, self.scene = d, scene
        system = d.pick("S", ("meter", "yard"))
        self.short = d.unit(system)
        self.long = d.unit("kilometer" if system == "meter" else "mile")
        self.rate = 1000 if system == "meter" else 1760
        self.lap, self.minute = named("lap"), d.unit("minute")
        self.lengths = scene.lengths[system]
        self.counts = range(scene.laps[0], scene.laps[1] + 1)
        d.person("B", you=False)
        d.pick("P", scene.courses)
        if d.target in ("more", "both"):
            d.person("C", kin="B", you=False)

    def spoken(self, told: str) -> str:
        """Clauses about any laps as clauses about these."""
        forms = verb_forms(self.scene.verb)
        marks = (
            ("DOING", forms.gerund),
            ("DONE", forms.participle),
            ("DO", self.scene.verb),
            ("PREP", self.scene.preposition),
            ("SPAN", self.span()),
        )
        for mark, word in marks:
            told = told.replace(mark, word)
        return told

    def span(self) -> str:
        """The time for which a total is asked."""
        if self.d.has("weeks"):
            return "(in that time|in those weeks|over the whole period)"
        return "(a|per|every|each) week" if self.d.has("week") else "(altogether|in all)"

    def fact(self, name: str, told: str, **options: Any) -> None:
        """Say something of the laps."""
        self.d.fact(name, self.spoken(told), **options)

    def derive(
        self, name: str, op: str, *args: Quantity, claims: str, labels: str, **options: Any
    ) -> Quantity:
        """A length, a time or a number of laps that follows."""
        options.setdefault("noun", self.short)
        options["asks"] = self.spoken(options.get("asks", ""))
        told, heads = self.spoken(claims), self.spoken(labels)
        return self.d.derive(name, op, *args, claims=told, labels=heads, **options)

    def draw(self, name: str, values: Sequence[int], *, per: str = "") -> Quantity:
        """A number of laps. Raises Inapplicable where none fits."""
        if not values:
            raise Inapplicable("no number of laps fits")
        return self.d.count(name, self.lap, values, per=per)

    def length(self, suits: Any) -> Quantity:
        """The length of a lap, one with which some numbers of laps suit."""
        lengths = [length for length in self.lengths if suits(length)]
        if not lengths:
            raise Inapplicable("no length fits")
        return self.d.count("l", self.short, lengths, per="lap")

    def is_long(self, total: int) -> bool:
        """Whether a total can be told in the longer unit, where it must."""
        if not self.d.has("convert"):
            return True
        return total > self.rate and total % self.rate == 0

    def in_long(self, total: Quantity) -> Quantity:
        """A total in the longer unit, where that is asked for."""
        d = self.d
        if not d.has("convert"):
            return total
        rate = d.known("rate", self.rate, per(of(self.short.sg), of(self.long.sg)))
        return self.derive("long", "quot", total, rate, noun=self.long, claims="", labels="")

    def unit(self) -> str:
        """The unit of a total, in the plural."""
        return self.long.pl if self.d.has("convert") else self.short.pl

    def times(self) -> tuple[int, tuple[Quantity, ...]]:
        """How often the laps of a day are done: days a week and weeks."""
        d, found = self.d, []
        if d.has("week"):
            found.append(d.count("k", d.unit("day"), range(2, 7), per="week"))
        if d.has("weeks"):
            found.append(d.count("u", d.unit("week"), (3, 4, 5, 6, 8, 10, 12)))
        often = 1
        for one in found:
            often *= int(one.value)
        return often, tuple(found)

    def tell_laps(self, l_first: bool = True) -> None:
        """The facts about a lap, the laps of a day, the days."""
        d = self.d
        if l_first:
            self.fact("course", said.LAP, kind="rule")
        if d.has("week"):
            self.fact("laps", said.LAPS_A_DAY, kind="rule")
        else:
            self.fact("laps", said.LAPS, kind="event")
            told = said.LAPS_OF if l_first else said.LAPS_IN
            d.joint(("course", "laps"), self.spoken(told))
        if d.has("week"):
            self.fact("days", said.DAYS, kind="rule")
        if d.has("weeks"):
            self.fact("weeks", said.WEEKS, kind="event", after=("laps", "days"))

    def total(self, n: Quantity, length: Quantity, times: tuple[Quantity, ...]) -> Quantity:
        """The distance of a day, of a week, of all weeks."""
        total = self.derive(
            "day",
            "prod",
            n,
            length,
            claims="{B} <DO> {day} (a day|each time)\nthe laps of a day <come+> to {day}"
            if times
            else "the laps <come+> to {day}\n{B} <DO> {day}",
            labels="the distance of (a training day|a day)" if times else "the length of the laps",
        )
        for one, name in zip(times, ("week", "weeks"), strict=False):
            total = self.derive(
                f"by_{name}",
                "prod",
                total,
                one,
                claims=f"""
                    {{B}} <DO> {{by_{name}}} {"a week" if name == "week" else "in those weeks"}
                    that <be> {{by_{name}}} {"a week" if name == "week" else "in all"}
                """,
                labels=f"the distance of {'a week' if name == 'week' else 'those weeks'}",
            )
        return total

    def way(self, who: str, laps: Quantity, length: Quantity) -> Quantity:
        """The distance of one person."""
        name = f"way_{who}"
        return self.derive(
            name,
            "prod",
            laps,
            length,
            claims=f"{{{who}!}} <DO> {{{name}}}\n{{{who}!}} <cover> {{{name}}}",
            labels=f"the distance of {{{who}!}}",
        )


@cache
def scenes() -> dict[str, Scene]:
    """The scenes by verb and first course."""
    found = {}
    for line in said.SCENES.strip().splitlines():
        verb, preposition, meters, yards, laps, minutes, *courses = line.split("; ")
        lengths = {"meter": _numbers(meters), "yard": _numbers(yards)}
        scene = Scene(verb, preposition, lengths, _pair(laps), _pair(minutes), tuple(courses))
        found[f"{verb} {courses[0].partition('|')[0]}"] = scene
    return found


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split()))


def _pair(text: str) -> tuple[int, int]:
    low, _, high = text.partition("-")
    return int(low), int(high)
