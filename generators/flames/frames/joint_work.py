"""A job that each of several people could do alone, and that they do together."""

from fractions import Fraction
from functools import cache
from itertools import permutations
from math import lcm
from typing import Any, Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.morphology import verb_forms
from synthgen.generators.flames.lexicon import job_clauses as said
from synthgen.generators.flames.lexicon.plausible import is_portion
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity

SPANS: Final = {
    "minute": (15, 18, 20, 21, 24, 28, 30, 35, 36, 40, 42, 45, 48, 50, 54, 60, 63, 70, 72, 75, 90),
    "hour": tuple(range(3, 21)),
    "day": (4, 5, 6, 8, 9, 10, 12, 14, 15, 16, 18, 20, 21, 24, 28, 30),
}
PART: Final = Noun("equal part", "equal parts")


@frame
class JointWork(Frame):
    """Each could do a job alone in so much time: how long do they take together?"""

    name = "joint_work"
    topic = "rates"
    concepts = ("work rate", "adding rates")
    modules = {
        "relative": "tell how long the second person takes by comparing it with the first",
        "third": "let a third person help",
        "head": "let one person start alone before the other joins",
        "leaves": "let one person leave before the job is done",
    }
    targets = ("time", "finish", "alone", "saved")
    details = ("snack", "material", "watcher")

    def build(self, d: Build) -> None:
        """The times alone, the parts of the job that each does, and what is asked."""
        _refuse(d)
        jobs = [job for job in _jobs() if d.target != "finish" or "; day;" not in job]
        job = _Job(d, *d.pick("A", jobs).split("; "))
        if d.target != "alone":
            d.mark("sequence" if d.has("head") else "same_time")
        if d.target == "alone":
            job.alone()
            return
        rates = job.rates()
        if d.target == "saved":
            job.saved(rates)
            return
        time = job.time(rates, job.rest(rates))
        if d.target == "finish":
            job.finish(time)
        else:
            d.ask(time)

    # What does not matter ----------------------------------------------------------------------

    def detail(self, d: Build, name: str) -> None:
        """Something to eat, something bought, somebody who does not help."""
        if name == "snack":
            d.count("z", d.thing("y", "snack", "drink", ok=is_portion), range(3, 10))
            clauses = said.SNACK
        elif name == "material":
            d.money("z", range(800, 6000, 50))
            clauses = said.MATERIAL
        else:
            d.person("H", kin="B")
            d.count("z", d.thing("y", "book", "game", "music"), range(3, 30))
            clauses = said.WATCHER
        d.fact("z", clauses, kind="event", after=("alone1",), folds=False)


class _Job:
    """A job under construction: who does it, in what time."""

    def __init__(self, d: Build, verb: str, unit: str, thing: str) -> None:
        self.d, self.verb, self.unit = d, verb, d.unit(unit)
        d.also("J", thing)
        if d.person("B", you=False).pronoun == "they":
            raise Inapplicable("they would be all of them")
        d.person("C", kin="B", you=False)
        if d.has("third"):
            d.person("D", kin="B", you=False)
        self.way = d.pick("R", ("more", "times")) if d.has("relative") else ""
        modules = tuple(sorted(d.modules & {"third", "head", "leaves"}))
        self.sets = list(_sets(unit, d.target, modules, self.way))

    def spoken(self, told: str) -> str:
        """Clauses about any job as clauses about this one."""
        forms = verb_forms(self.verb)
        third = self.d.has("third")
        words = {
            "DOING": forms.gerund,
            "DONE": forms.participle,
            "DO": self.verb,
            "WHO": "{B!}, {C!} and {D!}" if third else "{B!} and {C!}",
            "ALL": "all of them" if third else "both of them",
            "UNIT": self.unit.sg,
        }
        for mark, word in words.items():
            told = told.replace(mark, word)
        return told

    def fact(self, name: str, told: str, **options: Any) -> None:
        """Say something of the job."""
        self.d.fact(name, self.spoken(told), **options)

    def derive(
        self, name: str, op: str, *args: Quantity, claims: str, labels: str, **options: Any
    ) -> Quantity:
        """A number of parts, or of units of time, that follows."""
        options.setdefault("noun", PART)
        told, heads = self.spoken(claims), self.spoken(labels)
        return self.d.derive(name, op, *args, claims=told, labels=heads, **options)

    def draw(self, name: str, place: int) -> Quantity:
        """The time in one place of the sets that are left, which becomes their time there."""
        quantity = self.d.count(name, self.unit, sorted({one[place] for one in self.sets}))
        self.keep(place, quantity)
        return quantity

    def keep(self, place: int, time: Quantity) -> None:
        """Only sets that have this time in a place are left."""
        self.sets = [one for one in self.sets if one[place] == time.value]
        if not self.sets:
            raise Inapplicable("no times fit")

    # What each does ----------------------------------------------------------------------------

    def whole(self, t1: Quantity) -> Quantity:
        """The job in equal parts, so many that everybody does a whole number of them."""
        each = lcm(*(time for time in self.sets[0][:3] if time)) // int(t1.value)
        r1 = self.d.known("r1", each, per(of(PART.sg), of(self.unit.sg)), PART)
        return self.derive(
            "whole",
            "prod",
            t1,
            r1,
            claims="""
                if {B} <do> {r1} (a(n)|per) UNIT, the whole job <come> to {whole}
                counting {r1} (a(n)|per) UNIT for {B!}, the whole job <have-> {whole}
            """,
            labels="the number of equal parts of the job if {B} <do> {r1} per UNIT",
        )

    def rate(self, name: str, who: str, whole: Quantity, time: Quantity) -> Quantity:
        """The parts that one person does in a unit of time."""
        return self.derive(
            name,
            "quot",
            whole,
            time,
            claims=f"""
                {{{who}}} <do> {{{name}}} (a(n)|per) UNIT
                in a(n) UNIT, {{{who}}} <do> {{{name}}}
            """,
            labels=f"the number of parts that {{{who}}} <do> per UNIT",
        )

    def rates(self) -> tuple[Quantity, Quantity, Quantity]:
        """The whole job, and the parts of it that the first person and all do in a unit of time."""
        d = self.d
        t1, t2 = self.draw("t1", 0), self.second()
        t3 = self.draw("t3", 2) if d.has("third") else None
        late = self.draw("h", 3) if d.has("head") or d.has("leaves") else None
        self.tell_times()
        if t3 is not None:
            self.fact("third", said.THIRD, kind="rule", after=("alone1",))
        self.tell_together(late)
        whole = self.whole(t1)
        first = d.cast["r1"]
        assert isinstance(first, Quantity)
        rates = [first, self.rate("r2", "C", whole, t2)]
        if t3 is not None:
            rates.append(self.rate("r3", "D", whole, t3))
        together = self.derive(
            "both",
            "sum",
            *rates,
            claims="ALL together <do+> {both} (a(n)|per) UNIT\ntogether, WHO <do+> {both} per UNIT",
            labels="the number of parts that ALL <do+> together per UNIT",
        )
        return whole, first, together

    def second(self) -> Quantity:
        """The time of the second person, given or compared with the first's."""
        d = self.d
        if not self.way:
            return self.draw("t2", 1)
        t1 = d.cast["t1"]
        assert isinstance(t1, Quantity)
        if self.way == "more":
            values = sorted({one[1] - one[0] for one in self.sets})
            args = ("sum", t1, d.count("x", self.unit, values))
        else:
            values = sorted({one[1] // one[0] for one in self.sets})
            args = ("prod", d.factor("q", values), t1)
        t2 = self.derive(
            "t2_found",
            *args,
            noun=self.unit,
            claims="{C} <need> {t2_found} alone\nalone, {C!} <need> {t2_found}",
            labels="the time that {C} <need> alone",
        )
        self.keep(1, t2)
        return t2

    def tell_times(self) -> None:
        """The times that people need alone."""
        self.fact("alone1", said.ALONE, kind="rule")
        if self.way:
            told = said.MANY_TIMES if self.way == "times" else said.LONGER
            self.fact("alone2", told, kind="rule", after=("alone1",))
            return
        self.fact("alone2", said.OTHER, kind="rule", after=("alone1",))
        self.d.joint(("alone1", "alone2"), self.spoken(said.BOTH_TIMES))

    def tell_together(self, late: Quantity | None) -> None:
        """That they work together, from when, and until when."""
        d, before = self.d, ("alone1", "alone2", "third")
        if d.target == "finish":
            d.given("c", "clock", of("minute"), range(8 * 60, 12 * 60, 5))
            told = said.START if d.has("head") else said.TOGETHER_AT
            self.fact("together", told, kind="event", after=before)
        elif not d.has("head"):
            self.fact("together", said.TOGETHER, kind="event", after=before)
        if late is not None:
            told = said.HEAD if d.has("head") else said.LEAVE
            self.fact("late", told, kind="event", after=(*before, "together"))

    # What is asked -----------------------------------------------------------------------------

    def rest(self, rates: tuple[Quantity, Quantity, Quantity]) -> Quantity:
        """The parts of the job that are left when somebody comes or leaves."""
        d, (whole, first, both) = self.d, rates
        if not d.has("head") and not d.has("leaves"):
            return whole
        h, alone = d.cast["h"], d.has("head")
        assert isinstance(h, Quantity)
        who = "{B!}" if alone else "WHO"
        done = self.derive(
            "done",
            "prod",
            first if alone else both,
            h,
            claims=f"""
                by then, {who} <have{"" if alone else "+"}> done {{done}}
                {who} <do{"" if alone else "+"}> {{done}} until then
            """,
            labels="the number of parts done until then",
        )
        return self.derive(
            "rest",
            "diff",
            whole,
            done,
            claims="{rest} <be> left\nthat <leave> {rest}",
            labels="the number of parts left",
        )

    def time(self, rates: tuple[Quantity, Quantity, Quantity], rest: Quantity) -> Quantity:
        """How long the work on those parts takes."""
        head, leaves = self.d.has("head"), self.d.has("leaves")
        told, label, asks = (
            (said.TIME_LEFT, "the time that {B!} <need> for the rest", said.ASK_LEFT)
            if leaves
            else (said.TIME_JOINED, "the time that both of them <work+> together", said.ASK_JOINED)
            if head
            else (said.TIME, "the time that ALL <need+> together", said.ASK)
        )
        return self.derive(
            "time",
            "quot",
            rest,
            rates[1] if leaves else rates[2],
            noun=self.unit,
            claims=told,
            labels=label,
            asks=self.spoken(asks),
        )

    def finish(self, time: Quantity) -> None:
        """The time of day when all is done."""
        d, c, h = self.d, self.d.cast["c"], self.d.cast.get("h")
        assert isinstance(c, Quantity)
        if isinstance(h, Quantity):
            time = self.derive(
                "in_all",
                "sum",
                h,
                time,
                noun=self.unit,
                claims="the whole job <take-> {in_all}\n{in_all} <go> by from start to finish",
                labels="the time for the whole job",
            )
        if self.unit.sg == "hour":
            sixty = d.known("sixty", 60, per(of("minute"), of("hour")))
            time = self.derive(
                "mins",
                "prod",
                time,
                sixty,
                noun=d.unit("minute"),
                claims="that <be> {mins}\nin minutes, this <be> {mins}",
                labels="the same time in minutes",
            )
        end = self.derive(
            "end",
            "sum",
            c,
            time,
            noun=None,
            form="clock",
            ok=lambda end: end < 23 * 60,
            claims=said.FINISH,
            labels="the time (of day|) when {J} <be-> DONE",
            asks=self.spoken("""
                what time <be-> it when the job <be-> done
                what time <be-> it when WHO <finish+>
            """),
        )
        d.ask(end)

    def saved(self, rates: tuple[Quantity, Quantity, Quantity]) -> None:
        """How much sooner the job is done than the first person could do it alone."""
        d, t1 = self.d, self.d.cast["t1"]
        assert isinstance(t1, Quantity)
        saved = self.derive(
            "saved",
            "diff",
            t1,
            self.time(rates, rates[0]),
            noun=self.unit,
            claims=said.SAVED,
            labels="the time (saved|that {B} <save>) by working together",
            asks=self.spoken("""
                how many UNITs <do> {B} save by not working alone
                how many UNITs sooner <be-> the job done than if {B} <work> alone
            """),
        )
        d.ask(saved)

    def alone(self) -> None:
        """How long the second person would need alone."""
        d = self.d
        t1, t = self.draw("t1", 0), self.draw("t", 1)
        self.fact("alone1", said.ALONE, kind="rule")
        self.fact("joined", said.JOINED, kind="rule", after=("alone1",))
        whole = self.whole(t1)
        both = self.derive(
            "both",
            "quot",
            whole,
            t,
            claims="ALL together <do+> {both} (a(n)|per) UNIT\ntogether, WHO <do+> {both} per UNIT",
            labels="the number of parts that both of them <do+> together per UNIT",
        )
        first = d.cast["r1"]
        assert isinstance(first, Quantity)
        r2 = self.derive(
            "r2",
            "diff",
            both,
            first,
            claims="of these, {C!} <do> {r2}\n{C} <do> {r2} per UNIT",
            labels="the number of parts that {C} <do> per UNIT",
        )
        alone = self.derive(
            "alone",
            "quot",
            whole,
            r2,
            noun=self.unit,
            claims=said.OTHER_ALONE,
            labels="the time that {C} <need> alone",
            asks=self.spoken("""
                how many UNITs <do> {C} need to do the same job alone
                how many UNITs <do-> it take {C} to DO {J} alone
            """),
        )
        d.ask(alone)


def _refuse(d: Build) -> None:
    """Raise Inapplicable where parts do not go together."""
    late = d.has("head") or d.has("leaves")
    if late and (d.has("third") or d.target == "saved" or (d.has("head") and d.has("leaves"))):
        raise Inapplicable("too many come and go")
    if d.target == "alone" and d.modules:
        raise Inapplicable("only two who work together")


@cache
def _jobs() -> tuple[str, ...]:
    """Every job by verb, unit and thing."""
    lines = [line.split("; ") for line in said.JOBS.strip().splitlines()]
    return tuple(f"{verb}; {unit}; {thing}" for verb, unit, *things in lines for thing in things)


@cache
def _sets(
    unit: str, target: str, modules: tuple[str, ...], way: str
) -> tuple[tuple[int, int, int, int], ...]:
    """Times of the first, the second and the third person, and when one comes or leaves.

    For the target "alone": the time of the first and of both together.
    """
    span = SPANS[unit]
    most = 10**9 if target != "finish" else 540 if unit == "minute" else 9
    found = []
    for t1, t2 in permutations(span, 2):
        if target == "alone":
            other = Fraction(t1 * t2, t1 - t2) if t2 < t1 else Fraction(1, 2)
            if other.denominator == 1 and other <= 3 * span[-1] // 2 and other not in (t1, t2):
                found.append((t1, t2, int(other), 0))
        elif not way or (t2 > t1 + 1 if way == "more" else t2 in (2 * t1, 3 * t1)):
            thirds = [t for t in span if t not in (t1, t2)] if "third" in modules else (0,)
            hours = range(2, t1) if "head" in modules or "leaves" in modules else (0,)
            found += [
                (t1, t2, t3, h)
                for t3 in thirds
                for h in hours
                if h not in (t1, t2) and 1 < _duration(t1, t2, t3, h, modules) <= most - h
            ]
    return tuple(found)


def _duration(t1: int, t2: int, t3: int, h: int, modules: tuple[str, ...]) -> int:
    """How long the work takes that is asked for; 0 where it is no whole number."""
    job = t1 * t2 * (t3 or 1)  # the work in parts so small that each does a whole number an hour
    first = job // t1
    both = first + job // t2 + (job // t3 if t3 else 0)
    done = h * (first if "head" in modules else both)
    rate = first if "leaves" in modules else both
    time, rest = divmod(job - done, rate)
    return time if time > 0 and rest == 0 else 0
