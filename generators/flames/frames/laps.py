"""Laps: how long each is, how many there are, how long they take."""

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.settled import settled
from synthgen.generators.flames.english.morphology import verb_forms
from synthgen.generators.flames.lexicon import lap_clauses as said
from synthgen.generators.flames.lexicon.plausible import is_portion
from synthgen.generators.flames.lexicon.tasks import named
from synthgen.generators.flames.lexicon.words import Noun
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


@frame
class Laps(Frame):
    """So many laps of such a length: how far, how long, how many more?"""

    name = "laps"
    topic = "motion"
    concepts = ("multiplication", "unit conversion")
    modules = {
        "week": "let there be several training days a week",
        "weeks": "let the training go on for several weeks",
        "convert": "change meters to kilometers or yards to miles",
        "extra": "add a distance to warm up or cool down",
        "begun": "let some of the laps be done already",
        "relative": "tell the second person's laps by comparing them with the first's",
        "pause": "add a break to the training",
    }
    targets = ("distance", "laps", "more", "both", "time")
    details = ("gear", "spectators", "other")

    def build(self, d: Build) -> None:
        """The laps, and what is asked about them."""
        _refuse(d)
        key = d.pick("A", tuple(_scenes()))
        course = _Course(d, _scenes()[key])
        d.settings = ("on Saturday", "today", "this week", "on a cool day", "on a clear day")
        {
            "distance": course.distance,
            "laps": course.laps,
            "more": course.rival,
            "both": course.rival,
            "time": course.time,
        }[d.target]()

    def detail(self, d: Build, name: str) -> None:
        """Gear, what is to be seen, somebody who does not take part."""
        if name == "gear":
            d.money("z", range(300, 6000, 50))
        else:
            if name == "other":
                d.person("H", kin="B")
            kinds, ok = (
                (("bird", "vehicle"), _is_near) if name == "spectators" else (("snack",), None)
            )
            d.count("z", d.thing("y", *kinds, ok=ok), range(2, 15))
        d.fact("z", said.DETAILS[name], kind="event", after=("course",), folds=False)


class _Course:
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

    # How far -----------------------------------------------------------------------------------

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

    def distance(self) -> None:
        """How far it is in all."""
        d, (often, times) = self.d, self.times()
        e = d.count("e", self.short, range(100, 1000, 50)) if d.has("extra") else None
        more = 0 if e is None else int(e.value)
        goal = settled(d, "n")

        def suiting(length: int) -> list[int]:
            counts = [int(goal)] if goal else self.counts
            return [n for n in counts if self.is_long(n * length * often + more)]

        length = self.length(suiting)
        n = self.draw("n", suiting(int(length.value)), per="day" if times else "")
        self.tell_laps()
        if e is not None:
            self.fact("extra", said.WARMUP, kind="event", after=("laps",))
        total = self.total(n, length, times)
        if e is not None:
            total = self.derive(
                "with_extra",
                "sum",
                total,
                e,
                claims="all in all, {B} <cover> {with_extra}\nthat <make> {with_extra} in all",
                labels="the distance in all",
            )
        total = self.in_long(total)
        d.also("dist", total)
        d.tell(
            "dist",
            claims=self.spoken(said.WITH_WARMUP if d.has("extra") else said.DISTANCE),
            labels=self.spoken("the (total distance|distance that {B} <cover>) SPAN"),
            asks=self.spoken(
                f"how far, in {self.unit()}, <do> {{B}} go altogether"
                if d.has("extra")
                else f"how far, in {self.unit()}, <do> {{B}} DO SPAN\n"
                f"how many {self.unit()} <do> {{B}} DO SPAN"
            ),
        )
        d.ask(total)

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

    # How many laps -----------------------------------------------------------------------------

    def laps(self) -> None:
        """How many laps a distance takes."""
        d, convert = self.d, self.d.has("convert")
        rate = self.rate if convert else 1
        most = self.counts[-1]

        def goals(length: int) -> list[int]:
            found = range(2, 42) if convert else [length * n for n in self.counts]
            return [g for g in found if g * rate % length == 0 and 3 < g * rate // length <= most]

        length = self.length(goals)
        found = goals(int(length.value))
        g = d.count("long_g", self.long, found) if convert else d.count("g", self.short, found)
        d.also("g", g)
        needed = int(g.value * rate / length.value)
        m = self.draw("m", range(2, needed - 1)) if d.has("begun") else None
        self.fact("course", said.LAP, kind="rule")
        self.fact("goal", said.GOAL, kind="event")
        if m is not None:
            self.fact("begun", said.BEGUN, kind="event", after=("goal",))
        if convert:
            known = d.known("rate", self.rate, per(of(self.short.sg), of(self.long.sg)))
            g = self.derive(
                "short",
                "prod",
                g,
                known,
                claims="that <be> {short}\n{B's} goal <be> to DO {short}",
                labels="the same distance in " + self.short.pl,
            )
        laps = self.derive(
            "laps",
            "quot",
            g,
            length,
            noun=self.lap,
            claims=said.LAPS_NEEDED,
            labels="the number of laps needed [to reach the goal]",
            asks="how many laps <do-> it take to reach the goal\nhow many laps <do> {B} have to DO",
        )
        if m is not None:
            laps = self.derive(
                "left",
                "diff",
                laps,
                m,
                noun=self.lap,
                claims=said.LAPS_LEFT,
                labels="the number of laps (left|that {B} still <have> to DO)",
                asks="how many more laps <do> {B} still need",
                marks=("time",),
            )
        d.ask(laps)

    # Two people --------------------------------------------------------------------------------

    def rival(self) -> None:
        """How far two go together, or how much farther one goes."""
        d, sign = self.d, 1 if self.d.target == "both" else -1
        goal, other = settled(d, "n"), settled(d, "m")

        def pairs(length: int) -> list[tuple[int, int]]:
            return [
                (n, m)
                for n in self.counts
                for m in self.counts
                if m + 1 < n and goal in (0, n) and other in (0, m)
                if self.is_long((n + sign * m) * length)
            ]

        length = self.length(pairs)
        found = pairs(int(length.value))
        n = self.draw("n", sorted({n for n, _ in found}))
        found = [pair for pair in found if pair[0] == n.value]
        relative = d.has("relative")
        m = self.draw(
            "x" if relative else "m", [pair[0] - pair[1] if relative else pair[1] for pair in found]
        )
        self.fact("course", said.LAP, kind="rule")
        self.fact("laps", said.LAPS, kind="event")
        d.joint(("course", "laps"), self.spoken(said.LAPS_OF))
        told = said.RIVAL_MORE if relative else said.RIVAL
        self.fact("rival", told, kind="event", after=("laps",) if relative else ())
        if relative:
            m = self.derive(
                "m_found",
                "diff",
                n,
                m,
                noun=self.lap,
                claims="{C!} <do> {m_found}\n{C!} <complete> {m_found}",
                labels="the number of laps that {C!} <do>",
            )
        ways = [self.way(*one, length) for one in (("B", n), ("C", m))]
        both = sign > 0
        total = self.derive(
            "two",
            "sum" if both else "diff",
            *ways,
            claims="{B!} and {C!} together <cover+> {two}\nthat <be> {two} together"
            if both
            else "that <be> {two} more for {B!}\n{B!} <cover> {two} more",
            labels="the distance together" if both else "the difference",
        )
        self.tell_rival(self.in_long(total), both=both)

    def tell_rival(self, total: Quantity, *, both: bool) -> None:
        """What is asked about two people."""
        d, name = self.d, self.d.target
        d.also(name, total)
        d.tell(
            name,
            claims=self.spoken(said.BOTH if both else said.MORE),
            labels="the (total|combined) distance of {B!} and {C!}"
            if both
            else "the difference between the distances of {B!} and {C!}",
            asks=self.spoken(
                f"how many {self.unit()} <do+> {{B!}} and {{C!}} DO altogether"
                if both
                else f"how much farther, in {self.unit()}, <do> {{B!}} DO than {{C!}}\n"
                f"how many more {self.unit()} <do> {{B!}} DO than {{C!}}"
            ),
            marks=("joint",) if both else (),
        )
        d.ask(total)

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

    # How long ----------------------------------------------------------------------------------

    def time(self) -> None:
        """How long the laps take."""
        d, (_, times) = self.d, self.times()
        low, high = self.scene.minutes
        counts = [n for n in self.counts if n * low <= 150]
        n = self.draw("n", counts, per="day" if times else "")
        most = max(low, min(high, 160 // int(n.value)))
        p = d.count("p", self.minute, range(low, most + 1), per="lap")
        r = d.count("r", self.minute, range(3, 21)) if d.has("pause") else None
        self.fact("course", said.PACE, kind="rule")
        self.tell_laps(l_first=False)
        if r is not None:
            self.fact("pause", said.BREAK, kind="event", after=("laps",))
        time = self.derive(
            "mins",
            "prod",
            n,
            p,
            noun=self.minute,
            claims="the laps of a day <take+> {B} {mins}\n{B} <DO> for {mins} a day"
            if times
            else "the laps <take+> {B} {mins}\n{B} <DO> for {mins}",
            labels="the time for the laps" + (" of a day" if times else ""),
        )
        for one, name in zip(times, ("week", "weeks"), strict=False):
            time = self.derive(
                f"by_{name}",
                "prod",
                time,
                one,
                noun=self.minute,
                claims=f"""
                    that <be> {{by_{name}}} {"a week" if name == "week" else "in all"}
                    {{B}} <DO> for {{by_{name}}} {"a week" if name == "week" else "in all"}
                """,
                labels=f"the time for {'a week' if name == 'week' else 'those weeks'}",
            )
        if r is not None:
            time = self.derive("all", "sum", time, r, noun=self.minute, claims="", labels="")
        d.also("time", time)
        d.tell(
            "time",
            claims=self.spoken(said.TIME_WITH_BREAK if r is not None else said.TIME),
            labels=self.spoken("the time that the training <take> SPAN"),
            asks=self.spoken("how long, in minutes, <do-> the training take SPAN"),
        )
        d.ask(time)


def _refuse(d: Build) -> None:
    """Raise Inapplicable where a module would change nothing."""
    allowed = {
        "distance": {"week", "weeks", "convert", "extra"},
        "laps": {"convert", "begun"},
        "more": {"convert"},
        "both": {"convert", "relative"},
        "time": {"week", "weeks", "pause"},
    }[d.target]
    lone = d.has("weeks") and not d.has("week")
    daily = d.has("week") and (d.has("extra") or d.has("pause"))
    if not d.modules <= allowed or lone or daily:
        raise Inapplicable("a module that changes nothing")


@cache
def _scenes() -> dict[str, Scene]:
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


def _is_near(noun: Noun) -> bool:
    """Whether several of it may be near a place: no helicopters stand next to a schoolyard."""
    usual = ("car", "truck", "van", "bus", "bicycle", "scooter")
    return is_portion(noun) and (noun.kind != "vehicle" or noun.sg in usual)
