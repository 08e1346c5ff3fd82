"""Work at a pace: pages an hour, stitches a minute, letters an evening."""

from collections.abc import Sequence
from typing import Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.settled import picked, settled
from synthgen.generators.flames.lexicon import task_clauses as told
from synthgen.generators.flames.lexicon.plausible import is_many, is_portion
from synthgen.generators.flames.lexicon.tasks import TASKS, Task, named
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value

LINKED_TASKS: Final = ("label", "inspect")


@frame
class ReadingPace(Frame):
    """Somebody does so many an hour or a minute: when is all done, how much is left?"""

    name = "reading_pace"
    topic = "rates"
    concepts = ("unit rate", "work rate")
    modules = {
        "begun": "let some of the work be done already",
        "sample": "tell the pace by how much is done in several hours or minutes",
        "faster": "tell the pace by comparing it with somebody else's",
        "pause": "interrupt the work with a break",
    }
    targets = ("time", "finish", "days", "left", "total")
    imports = {"n": "things"}
    details = ("chores", "purchase", "exercise", "room")

    def build(self, d: Build) -> None:
        """A pace, an amount of work, and what is asked about them."""
        task, i = self._task(d)
        d.person("B", trade=task.trade)
        d.pick("E", [one for one in told.DEADLINES if task.verb not in one])
        d.pick("P", (*told.SPOTS, *told.MANNERS) if task.is_seated else told.MANNERS)
        if d.has("faster"):
            d.person("C", kin="B")
        pace = self._pace(d, task, i)
        if d.target == "total":
            self._total(d, task, i, pace)
            return
        d.settings = ("today", "this week", "on a quiet day", "on a gray day", "on a busy day")
        if d.target == "left":
            self._left(d, task, i, pace)
        else:
            self._time(d, task, i, pace)

    def _task(self, d: Build) -> tuple[Task, Noun]:
        linked = d.links.get("n")
        if linked is not None and not (linked.noun and linked.noun.kind):
            raise Inapplicable(f"{linked.name} is nothing to work on")
        keys = [key for key, task in TASKS.items() if linked is None or task.verb in LINKED_TASKS]
        task = TASKS[picked(d, "A", keys)]
        if task.classes:
            return task, d.thing("i", *task.classes, of="n")
        d.also("i", named(task.things))
        return task, d.noun("i")

    # The pace ----------------------------------------------------------------------------------

    def _pace(self, d: Build, task: Task, i: Noun) -> Quantity:
        """How much the person does in a unit of time, as it is given or follows."""
        paces = _paces(d, task)
        if not d.has("faster"):
            return self._base(d, task, i, "k", paces)
        if d.pick("R", ("more", "times")) == "more":
            x = d.count("x", i, range(2, max(4, paces[-1] // 3)), per=task.unit)
            base = self._base(d, task, i, "o", [p - x.value for p in paces if p > x.value + 1])
            return self._faster(d, task, "sum", base, x)
        paces = [p for p in paces if p > 3]
        q = d.factor("q", (2, 3), lambda q: any(p % q == 0 for p in paces))
        base = self._base(d, task, i, "o", [p // q.value for p in paces if p % q.value == 0])
        return self._faster(d, task, "prod", q, base)

    def _faster(self, d: Build, task: Task, op: str, one: Quantity, other: Quantity) -> Quantity:
        return d.derive(
            "pace",
            op,
            one,
            other,
            noun=d.noun("i"),
            claims=task.spoken("{B} <DO> {pace} per UNIT\n{B's} pace <be> {pace} a(n) UNIT"),
            labels=task.spoken("the number of {i} that {B} <DO> per UNIT"),
        )

    def _base(self, d: Build, task: Task, i: Noun, name: str, values: Sequence[Value]) -> Quantity:
        """The pace of one person, given outright or by a sample."""
        if not values:
            raise Inapplicable("no pace fits")
        unit = d.unit(task.unit)
        if not d.has("sample"):
            return d.count(name, i, values, per=unit.sg)
        t0 = d.count("t0", unit, range(2, 6))
        s = d.count("s", i, [value * t0.value for value in values])
        who = "C" if d.has("faster") else "B"
        return d.derive(
            f"{name}_found",
            "quot",
            s,
            t0,
            noun=i,
            claims=task.spoken(
                f"{{{who}}} <DO> {{{name}_found}} (per|every) UNIT\n"
                f"{{{who}'s}} pace <be> {{{name}_found}} a(n) UNIT"
            ),
            labels=task.spoken(f"the number of {{i}} that {{{who}}} <DO> per UNIT"),
        )

    def _tell_pace(self, d: Build, task: Task) -> None:
        if not d.has("faster"):
            d.fact("pace", task.spoken(told.SAMPLE if d.has("sample") else told.PACE), kind="rule")
            return
        sample = told.SAMPLE.replace("{B", "{C")
        d.fact("pace", task.spoken(sample if d.has("sample") else told.PACE_OF_OTHER), kind="rule")
        more = told.TIMES if d.roles["R"] == "times" else told.MORE
        d.fact("faster", task.spoken(more), kind="rule", after=("pace",))

    # What is asked -----------------------------------------------------------------------------

    def _amount(self, d: Build, i: Noun, step: Value, times: Sequence[int]) -> Quantity:
        """What there is to do, less what is done already: one of so many times the step."""
        whole, m = settled(d, "n"), None
        if d.has("begun"):
            ends = [whole - step * t for t in times] if whole else range(3, 4 * int(step) + 20)
            ends = [end for end in ends if end > 1]
            if not ends:
                raise Inapplicable("nothing can have been done already")
            m = d.count("m", i, ends)
        done = 0 if m is None else m.value
        n = d.count("n", i, lambda: done + step * d.rng.choice(times))
        if m is None:
            return n
        return d.derive(
            "rest",
            "diff",
            n,
            m,
            noun=i,
            claims="""
                {rest} <be> left to begin with
                that <leave> {B} with {rest} at first
            """,
            labels="the number of {i} left at first",
        )

    def _tell_work(self, d: Build, task: Task) -> None:
        linked = task.spoken(told.WORK_LINKED)
        d.fact("work", task.spoken(told.WORK) + task.told, linked={"n": linked}, folds=False)
        if d.has("begun"):
            d.fact("begun", task.spoken(told.BEGUN), kind="event", after=("work",))

    def _left(self, d: Build, task: Task, i: Noun, pace: Quantity) -> None:
        """How much is left after some time."""
        if d.has("pause"):
            raise Inapplicable("a break changes nothing that is done")
        whole = settled(d, "n")
        t = d.count(
            "t",
            d.unit(task.unit),
            _spans(d, task),
            lambda t: not whole or pace.value * t < whole - 9,
        )
        done = int(pace.value * t.value)
        rest = self._amount(d, i, 1, range(done + 2, 3 * done))
        self._tell_work(d, task)
        self._tell_pace(d, task)
        d.fact("spent", task.spoken(told.SPENT), kind="event", after=("work", "begun", "pace"))
        made = d.derive(
            "made",
            "prod",
            pace,
            t,
            noun=i,
            claims=task.spoken("""
                in that time, {B} <DO> {made}
                {B} <get> {made} DONE in that time
            """),
            labels=task.spoken("the number of {i} DONE in that time"),
        )
        left = d.derive(
            "left",
            "diff",
            rest,
            made,
            noun=i,
            claims=task.spoken(told.LEFT),
            labels=task.spoken("the number of {i} (left to DO|that {B} still <have> to DO)"),
            asks=task.spoken("""
                how many {i} <do> {B} still have to DO
                how many {i} <be+> left when {B} <stop>
            """),
            things="the remaining {i}" if i.kind != "work" else "",
            marks=("time",),
        )
        d.ask(left)

    def _total(self, d: Build, task: Task, i: Noun, pace: Quantity) -> None:
        """How much is done in several days."""
        if d.has("begun") or d.has("pause") or d.links:
            raise Inapplicable("only what is done in those days is asked for")
        h = d.count("h", d.unit(task.unit), _sittings(task), per="day")
        dd = d.count("dd", d.unit("day"), (3, 4, 5, 6, 8, 9, 10, 12, 14))
        d.settings = ("this spring", "this month", "during the summer", "over the winter")
        self._tell_pace(d, task)
        d.fact("daily", task.spoken(told.DAILY), kind="rule")
        d.fact("kept", told.KEPT_UP, kind="event", after=("pace", "faster", "daily"))
        d.joint(("daily", "kept"), task.spoken(told.DAILY_KEPT))
        daily = d.derive(
            "daily",
            "prod",
            pace,
            h,
            noun=i,
            claims=task.spoken("{B} <DO> {daily} (a|per) day\neach day, {B} <DO> {daily}"),
            labels=task.spoken("the number of {i} DONE per day"),
        )
        total = d.derive(
            "total",
            "prod",
            daily,
            dd,
            noun=i,
            claims=task.spoken(told.TOTAL),
            labels=task.spoken("the total number of {i} (DONE|that {B} <DO>)"),
            asks=task.spoken("""
                how many {i} <do> {B} DO altogether
                how many {i} <do> {B} get through (by the end|in all)
            """),
            things="the {i}" if i.kind != "work" else "",
        )
        d.ask(total)

    def _time(self, d: Build, task: Task, i: Noun, pace: Quantity) -> None:
        """How long it takes, when it is over, or how many days it takes."""
        if d.has("pause") and d.target == "days":
            raise Inapplicable("a break adds no day")
        step, spans = pace.value, _spans(d, task)
        if d.target == "days":
            whole = 0 if d.has("begun") else settled(d, "n")
            h = d.count(
                "h",
                d.unit(task.unit),
                _sittings(task),
                lambda h: whole % (step * h) == 0,
                per="day",
            )
            step, spans = step * h.value, range(2, 12)
        rest = self._amount(d, i, step, spans)
        self._tell_work(d, task)
        self._tell_pace(d, task)
        work = self._work(d, task, rest, pace)
        if d.target == "days":
            self._days(d, task, work)
            return
        if d.has("pause") or d.target == "finish":
            work = self._minutes(d, task, work)
        if d.has("pause"):
            work = self._pause(d, task, work)
        if d.target == "finish":
            self._finish(d, task, work)
            return
        self._tell_time(d, task, work)

    def _work(self, d: Build, task: Task, rest: Quantity, pace: Quantity) -> Quantity:
        return d.derive(
            "work",
            "quot",
            rest,
            pace,
            noun=d.unit(task.unit),
            ok=lambda time: 1 < time <= _spans(d, task)[-1] * 2,
            claims=task.spoken("the DOING [itself] <take> {work}\n{B} <DO> for {work}"),
            labels=task.spoken("the time that the DOING itself <take>"),
        )

    def _minutes(self, d: Build, task: Task, work: Quantity) -> Quantity:
        if task.unit == "minute":
            return work
        sixty = d.known("sixty", 60, per(of("minute"), of("hour")))
        return d.derive(
            "mins",
            "prod",
            work,
            sixty,
            noun=d.unit("minute"),
            claims="that <be> {mins} of work\nin minutes, the work <take> {mins}",
            labels="the working time in minutes",
        )

    def _pause(self, d: Build, task: Task, work: Quantity) -> Quantity:
        p = d.count("p", d.unit("minute"), range(5, 46, 5), lambda p: p < work.value)
        d.fact("pause", task.spoken(told.BREAK), kind="event", after=("work", "pace", "start"))
        return d.derive(
            "all",
            "sum",
            work,
            p,
            noun=d.unit("minute"),
            claims="with the interruption, the work <take> {all}\nall in all, {B} <need> {all}",
            labels="the time with the interruption",
        )

    def _tell_time(self, d: Build, task: Task, time: Quantity) -> None:
        d.also("time", time)
        if d.has("pause"):
            claims, asks = (
                told.TIME_WITH_BREAK,
                "how many minutes <do> {B} need from start to finish",
            )
            labels = "the (full time|time from start to finish)"
        else:
            claims = told.TIME
            asks = "how many UNITs of DOING <do> {B} still have ahead"
            labels = "the time (needed for the DOING|that the DOING still <take>)"
        asks += "\nhow many UNITs <do> it take {B} to get ALL DONE" if not d.has("pause") else ""
        d.tell(
            "time",
            claims=_about(d, task, claims),
            labels=task.spoken(labels),
            asks=_about(d, task, asks),
        )
        d.ask(time)

    def _finish(self, d: Build, task: Task, time: Quantity) -> None:
        clock = of("minute")
        latest = 22 * 60 - time.value
        c = d.given("c", "clock", clock, range(8 * 60, 16 * 60, 5), lambda c: c <= latest)
        d.fact("start", task.spoken(told.START), kind="event", after=("work", "begun"))
        end = d.derive(
            "end",
            "sum",
            c,
            time,
            form="clock",
            ok=lambda end: end < 23 * 60,
            claims=_about(d, task, told.FINISH),
            labels=task.spoken("the time (of day|) when everything <be-> DONE"),
            asks=_about(
                d,
                task,
                """
                what time <be-> it when {B} <finish>
                what time <be-> it when everything <be-> DONE
                """,
            ),
        )
        d.ask(end)

    def _days(self, d: Build, task: Task, work: Quantity) -> None:
        h = d.cast["h"]
        assert isinstance(h, Quantity)
        d.fact("daily", task.spoken(told.DAILY), kind="rule", after=("work",))
        days = d.derive(
            "days",
            "quot",
            work,
            h,
            noun=d.unit("day"),
            ok=lambda days: 1 < days < 40,
            claims=_about(d, task, told.DAYS),
            labels=task.spoken("the time that the DOING <take>"),
            asks=_about(
                d,
                task,
                """
                for how many days <do> {B} have to DO
                how many days <do> it take before everything <be-> DONE
                """,
            ),
        )
        d.ask(days)

    # What does not matter ----------------------------------------------------------------------

    def detail(self, d: Build, name: str) -> None:
        """Other work by somebody else, something bought, another day, the room."""
        getattr(self, f"_{name}")(d)

    def _chores(self, d: Build) -> None:
        d.person("H", kin="B")
        d.count("z", d.thing("y", "sports_gear", "book", "camping"), range(4, 15))
        d.fact("z", told.CHORES, kind="event", after=("pace", "work"), folds=False)

    def _purchase(self, d: Build) -> None:
        d.price("z", d.thing("y", "snack", "drink", "accessory", "home", ok=is_portion))
        d.fact("z", told.PURCHASE, kind="event", after=("pace", "work"), folds=False)

    def _exercise(self, d: Build) -> None:
        d.pick("W", ("Sundays", "Mondays", "Tuesdays", "Thursdays", "Saturdays"))
        d.count("z", d.unit("minute"), range(15, 90, 5))
        d.fact("z", told.EXERCISE, kind="event", after=("pace", "work"), folds=False)

    def _room(self, d: Build) -> None:
        d.count("z", d.thing("y", "furniture", "plant", ok=is_many), range(2, 9))
        d.fact("z", told.ROOM, kind="event", after=("pace", "work"), folds=False)


def _about(d: Build, task: Task, clauses: str) -> str:
    """Clauses of a task in which ALL stands for what there is to do."""
    rest = "(the rest|the remaining {i})" if d.has("begun") else "(everything|all of them)"
    return task.spoken(clauses.replace("ALL", rest))


def _spans(d: Build, task: Task) -> range:
    """How long somebody works in one go, in the unit of the task."""
    return range(2, 8) if task.unit == "hour" else range(2 if d.links else 8, 50)


def _sittings(task: Task) -> Sequence[int]:
    """How long somebody works on one day, in the unit of the task."""
    return (2, 3, 4) if task.unit == "hour" else (10, 12, 15, 20, 25, 30)


def _paces(d: Build, task: Task) -> list[int]:
    """The paces that fit the numbers that are settled."""
    low, high = task.paces
    goal = settled(d, "k")
    whole = 0 if d.has("begun") or d.target == "left" else settled(d, "n")
    paces = [p for p in range(low, high + 1) if goal in (0, p) and whole % p == 0]
    if not paces:
        raise Inapplicable("no pace fits")
    return paces
