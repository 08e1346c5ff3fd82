"""Two machines that do the same work at once, each at its own speed."""

from dataclasses import dataclass
from math import gcd, lcm
from typing import Any, Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.settled import picked, settled
from synthgen.generators.flames.lexicon import machine_clauses as told
from synthgen.generators.flames.lexicon.machines import MACHINES, Machine
from synthgen.generators.flames.lexicon.places import OWNERS
from synthgen.generators.flames.lexicon.plausible import is_many
from synthgen.generators.flames.lexicon.tasks import named
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value

LINKED: Final = ("labeling machine label", "wrapping machine wrap")


@dataclass(frozen=True, slots=True)
class Pair:
    """The two machines of a story: what they are, what they do it to, and their speeds."""

    d: Build
    machine: Machine
    noun: Noun
    a: Quantity
    b: Quantity

    @property
    def unit(self) -> Noun:
        """The unit of time of their speeds."""
        return self.d.unit(self.machine.unit)

    def fact(self, name: str, clauses: str, **options: Any) -> None:
        """Say something of them."""
        self.d.fact(name, self.machine.spoken(clauses), **options)

    def derive(
        self, name: str, op: str, *args: Quantity, claims: str, labels: str, **options: Any
    ) -> Quantity:
        """A number of things, or of units of time, that follows."""
        options.setdefault("noun", self.noun)
        spoken = self.machine.spoken
        return self.d.derive(
            name, op, *args, claims=spoken(claims), labels=spoken(labels), **options
        )

    def both(self) -> Quantity:
        """Their speed together."""
        return self.derive(
            "both",
            "sum",
            self.a,
            self.b,
            claims="""
                together, the MACHINES <DO+> {both} (a(n)|per) UNIT
                both MACHINES together <DO+> {both} (a(n)|per|every) UNIT
            """,
            labels="the number of {i} DONE per UNIT by both MACHINES",
        )

    def made(self, both: Quantity, time: Quantity) -> Quantity:
        """What they do while both run."""
        return self.derive(
            "made",
            "prod",
            both,
            time,
            claims="""
                in that time, both MACHINES together <DO+> {made}
                {made} <be> DONE while both MACHINES <run+>
            """,
            labels="the number of {i} DONE while both MACHINES <run+>",
        )


@frame
class TwoMachines(Frame):
    """Rates add up: when is an order finished, how much is done in a time, who is ahead?"""

    name = "two_machines"
    topic = "rates"
    concepts = ("adding rates", "unit rate")
    modules = {
        "faster": "tell the speed of a machine by comparing it with the other's",
        "stops": "let one of the machines stop before the work is over",
        "stock": "let some of the order be finished already",
        "hours": "give the running time in hours, the speeds by the minute",
        "faulty": "throw out some of what is made",
    }
    targets = ("time", "parts", "lead", "saved")
    imports = {"n": "things"}
    details = ("staff", "price", "boxes", "helper")

    def build(self, d: Build) -> None:
        """Two speeds, then an order to be finished or a time to run."""
        _refuse(d)
        machine, i = self._machine(d)
        d.person("B", you=False)
        d.pick("E", told.CUSTOMERS)
        d.pick("D", told.DEADLINES)
        d.settings = ("on Monday", "this week", "during the night shift", "in the busy season")
        d.mark("same_time")
        pair = self._pair(d, machine, i)
        if d.target in ("time", "saved"):
            self._order(d, pair)
        else:
            self._run(d, pair)

    def _machine(self, d: Build) -> tuple[Machine, Noun]:
        keys = [key for key, machine in MACHINES.items() if _suits(d, machine)]
        machine = MACHINES[picked(d, "A", keys)]
        first, second = d.pick("C", told.PAIRS).split()
        owner = d.pick("O", OWNERS)
        short = machine.name.split()[-1]
        d.also("M", f"the {first} {machine.name}|the {first} {short}")
        d.also("N", f"the {second} {machine.name}|the {second} {short}")
        d.also("P", f"the {owner} {machine.place.removeprefix('the ')}|{machine.place}")
        linked = d.links.get("n")
        if linked is not None and not (linked.noun and linked.noun.kind):
            raise Inapplicable(f"{linked.name} is nothing for a machine")
        if machine.classes or linked is not None:
            return machine, d.thing("i", *machine.classes, of="n")
        d.also("i", named(d.pick("I", machine.singulars)))
        return machine, d.noun("i")

    # Speeds ------------------------------------------------------------------------------------

    def _pair(self, d: Build, machine: Machine, i: Noun) -> Pair:
        """The first machine's speed, and the second's, given or compared with it."""
        low, high = (2, 12) if d.links else machine.paces
        goal, unit = settled(d, "b"), machine.unit
        a = d.count("a", i, range(low, high + 1), per=unit)
        if not d.has("faster"):
            least = a.value + 1 if d.target == "lead" else low
            speeds = [v for v in range(int(least), high * 3 // 2 + 2) if _meets(d, a.value, v)]
            if not speeds and not settled(d, "b"):
                raise Inapplicable("no second speed fits")
            return Pair(d, machine, i, a, d.count("b", i, speeds, per=unit))
        if d.pick("R", ("more", "times")) == "more":
            leads = [goal - a.value] if goal else range(2, max(4, high // 2))
            leads = [x for x in leads if x > 1 and _meets(d, a.value, a.value + x)]
            if not leads and not settled(d, "x"):
                raise Inapplicable("no lead fits")
            args = ("sum", a, d.count("x", i, leads, per=unit))
        else:
            q = d.factor("q", (2, 3), lambda q: goal in (0, q * a.value))
            args = ("prod", q, a)
        b = d.derive(
            "b_found",
            *args,
            noun=i,
            claims=machine.spoken("""
                {N} <DO> {b_found} (a(n)|per) UNIT
                {N's} speed <be> {b_found} (a(n)|per) UNIT
            """),
            labels=machine.spoken("the number of {i} that {N} <DO> per UNIT"),
        )
        return Pair(d, machine, i, a, b)

    def _tell_speeds(self, d: Build, pair: Pair) -> None:
        pair.fact("first", told.SPEED, kind="rule")
        if d.has("faster"):
            clauses = told.TIMES if d.roles["R"] == "times" else told.MORE
            pair.fact("second", clauses, kind="rule", after=("first",))
            return
        pair.fact("second", told.SPEED.replace("{M", "{N").replace("{a}", "{b}"), kind="rule")
        d.joint(("first", "second"), pair.machine.spoken(told.SPEEDS))

    # An order to be finished -------------------------------------------------------------------

    def _order(self, d: Build, pair: Pair) -> None:
        a, b = int(pair.a.value), int(pair.b.value)
        begun, step, t = 0, lcm(a, a + b) if d.target == "saved" else a + b, None
        if d.has("stops"):
            t = d.count("t", pair.unit, range(3, 15), lambda t: _ends(d, a, b, t))
            begun, step = (a + b) * int(t.value), b
        most = 30 if pair.machine.unit == "minute" else 10
        spans = range(2, 5) if d.target == "saved" else range(3, most)
        n, s = self._amount(d, pair, begun, step, spans)
        self._tell_speeds(d, pair)
        makes, linked = pair.machine.makes, {"n": pair.machine.spoken(told.LOAD_LINKED)}
        clauses = told.ORDER if makes else told.LOAD
        pair.fact("order", clauses, linked=linked, kind="event", folds=False)
        if s is not None:
            clauses = told.STOCK_MADE if makes else told.STOCK
            pair.fact("stock", clauses, kind="event", after=("order",))
            n = self._todo(pair, n, s)
        if t is None:
            pair.fact("together", told.TOGETHER, kind="event", after=("order",))
        else:
            pair.fact("run", told.RUN, kind="event", after=("order",))
            pair.fact("alone", told.ALONE, kind="event", after=("stock", "first", "run"))
        self._time(d, pair, n, t)

    def _amount(
        self, d: Build, pair: Pair, begun: int, step: int, times: range
    ) -> tuple[Quantity, Quantity | None]:
        """The order and what of it is finished already; the rest is `begun` and whole steps."""
        whole, s = settled(d, "n"), None
        if d.has("stock"):
            rests = [whole - begun - step * t for t in times] if whole else range(3, 5 * step)
            rests = [rest for rest in rests if rest > 1]
            if not rests:
                raise Inapplicable("nothing can be in stock")
            s = d.count("s", pair.noun, rests)
        begun += 0 if s is None else int(s.value)
        return d.count("n", pair.noun, lambda: begun + step * d.rng.choice(times)), s

    def _todo(self, pair: Pair, n: Quantity, s: Quantity) -> Quantity:
        return pair.derive(
            "todo",
            "diff",
            n,
            s,
            claims="""
                {todo} <be> left to be DONE by the MACHINES
                that <leave> {todo} for the MACHINES to DO
            """,
            labels="the number of {i} left for the MACHINES",
        )

    def _time(self, d: Build, pair: Pair, todo: Quantity, t: Quantity | None) -> None:
        both, spoken = pair.both(), pair.machine.spoken
        if t is None:
            time = pair.derive(
                "together",
                "quot",
                todo,
                both,
                noun=pair.unit,
                claims="""
                    both MACHINES together <need+> {together}
                    with both MACHINES, the work <take-> {together}
                """,
                labels="the time that both MACHINES <need+> together",
            )
            clauses, label = told.TIME, "the (running time|time that the MACHINES <need+>)"
            asks = """
                how many UNITs <do-> it take [altogether] to finish the job
                after how many UNITs <be-> the job finished
            """
        else:
            time = self._time_stopped(pair, todo, both, t)
            clauses, label = told.TIME_STOPPED, "the time from start to finish"
            asks = "how many UNITs <do-> the whole job take from start to finish"
        if d.target == "saved":
            self._saved(d, pair, todo, time)
            return
        everything = "the remaining {i}" if d.has("stock") else "everything"
        d.also("time", time)
        d.tell(
            "time",
            claims=spoken(clauses.replace("ALL", everything)),
            labels=spoken(label),
            asks=spoken(asks),
        )
        d.ask(time)

    def _time_stopped(self, pair: Pair, todo: Quantity, both: Quantity, t: Quantity) -> Quantity:
        rest = pair.derive(
            "rest",
            "diff",
            todo,
            pair.made(both, t),
            claims="{rest} <be> left for {N} to DO alone\nthat <leave> {rest} for {N} alone",
            labels="the number of {i} left for {N} alone",
        )
        alone = pair.derive(
            "more",
            "quot",
            rest,
            pair.b,
            noun=pair.unit,
            claims="{N} <need> {more} for the rest\nthe rest <take> {N} {more}",
            labels="the time that {N} <need> for the rest",
        )
        return pair.derive("in_all", "sum", t, alone, noun=pair.unit, claims="", labels="")

    def _saved(self, d: Build, pair: Pair, todo: Quantity, time: Quantity) -> None:
        alone = pair.derive(
            "only",
            "quot",
            todo,
            pair.a,
            noun=pair.unit,
            claims="{M} alone <need-> {only}\nwith {M} alone, the work <take-> {only}",
            labels="the time that {M} alone <need->",
        )
        saved = pair.derive(
            "saved",
            "diff",
            alone,
            time,
            noun=pair.unit,
            claims=told.SAVED,
            labels="the time that using both MACHINES instead of {M} alone <save->",
            asks=pair.machine.spoken("""
                how many UNITs <be+> saved by using both MACHINES instead of {M} alone
                how many more UNITs <do> {M} need alone than both MACHINES together
            """),
        )
        d.ask(saved)

    # A time to run -----------------------------------------------------------------------------

    def _run(self, d: Build, pair: Pair) -> None:
        unit = d.unit("hour") if d.has("hours") else pair.unit
        spans = range(4, 46) if unit.sg == "minute" else range(2, 9)
        hours = "_hours" if d.has("hours") else ""
        t = d.count(f"t{hours}", unit, spans)
        u = d.count(f"u{hours}", unit, spans) if d.has("stops") else None
        d.also("t", t)
        if u is not None:
            d.also("u", u)
        self._tell_speeds(d, pair)
        pair.fact("run", told.RUN, kind="event")
        if u is not None:
            pair.fact("alone", told.ALONE_FOR, kind="event", after=("run",))
        if d.has("hours"):
            t = self._minutes(d, t, "t", "both of them <run+>")
            u = u and self._minutes(d, u, "u", "{N} <run> alone")
        if d.target == "lead":
            self._lead(d, pair, t)
            return
        total = pair.made(pair.both(), t)
        if u is not None:
            total = self._more(pair, total, u)
        self._parts(d, pair, total)

    def _minutes(self, d: Build, time: Quantity, name: str, run: str) -> Quantity:
        sixty = d.known(f"sixty_{name}", 60, per(of("minute"), of("hour")))
        return d.derive(
            f"{name}_min",
            "prod",
            time,
            sixty,
            noun=d.unit("minute"),
            claims=f"{run} for {{{name}_min}}\n{{{name}_min}} <go> by while {run}",
            labels=f"the time in minutes during which {run}",
        )

    def _more(self, pair: Pair, total: Quantity, u: Quantity) -> Quantity:
        more = pair.derive(
            "more",
            "prod",
            pair.b,
            u,
            claims="{N} <DO> {more} alone\nafter that, {N} <DO> another {more}",
            labels="the number of {i} that {N} <DO> alone",
        )
        return pair.derive(
            "sum",
            "sum",
            total,
            more,
            claims="{sum} <be> DONE in all\nthat <make> {sum} in all",
            labels="the number of {i} DONE in all",
        )

    def _parts(self, d: Build, pair: Pair, total: Quantity) -> None:
        clauses, label = told.PARTS, "the total number of {i} DONE"
        asks = "how many {i} <be+> DONE (in all|altogether)\nhow many {i} <do+> both MACHINES DO"
        if d.has("faulty"):
            r = d.count("r", pair.noun, range(2, 40), lambda r: r * 4 < total.value)
            pair.fact("faulty", told.FAULTY, kind="event", after=("run", "alone"))
            total = pair.derive("good", "diff", total, r, claims="", labels="")
            clauses, label = told.GOOD, "the number of (good {i} left|{i} in good condition)"
            asks = "how many good {i} <be+> there in the end\nhow many {i} <be+> good enough"
        d.also("parts", total)
        spoken, things = pair.machine.spoken, "the {i}"
        label, asks = spoken(label), spoken(asks)
        d.tell("parts", claims=spoken(clauses), labels=label, asks=asks, things=things)
        d.ask(total)

    def _lead(self, d: Build, pair: Pair, t: Quantity) -> None:
        made = [
            pair.derive(
                f"made_{who}",
                "prod",
                speed,
                t,
                claims=f"{{{who}}} <DO> {{made_{who}}} in that time\n"
                f"in that time, {{{who}}} <DO> {{made_{who}}}",
                labels=f"the number of {{i}} DONE by {{{who}}}",
            )
            for who, speed in (("M", pair.a), ("N", pair.b))
        ]
        lead = pair.derive(
            "lead",
            "diff",
            made[1],
            made[0],
            claims=told.LEAD,
            labels="the (lead|advantage) of {N} over {M} in {i}",
            asks=pair.machine.spoken("""
                how many more {i} <do> {N} DO than {M}
                how many fewer {i} <do> {M} DO than {N}
            """),
        )
        d.ask(lead)

    # What does not matter ----------------------------------------------------------------------

    def detail(self, d: Build, name: str) -> None:
        """People who work there, what a machine cost, boxes, a helper."""
        if name == "staff":
            d.count("z", named("worker"), range(6, 90))
        elif name == "price":
            d.money("z", range(90_000, 900_000, 5_000))
        elif name == "boxes":
            d.count("z", d.thing("y", "holder", "furniture", ok=is_many), range(3, 30))
        else:
            d.person("H", kin="B")
            d.count("z", d.thing("y", "cleaning", "tool"), range(3, 20))
        d.fact("z", told.DETAILS[name], kind="event", after=("first",), folds=False)


def _refuse(d: Build) -> None:
    """Raise Inapplicable where a module would change nothing."""
    order = d.target in ("time", "saved")
    idle = {
        "stops": d.target in ("lead", "saved"),
        "stock": not order,
        "hours": order,
        "faulty": d.target != "parts",
        "faster": d.target == "lead",
    }
    if any(d.has(module) and found for module, found in idle.items()):
        raise Inapplicable("a module that changes nothing")
    if d.links and not order:
        raise Inapplicable("there is no order")


def _suits(d: Build, machine: Machine) -> bool:
    """Whether a machine can do what the story needs."""
    return (
        (machine.makes or not d.has("faulty"))
        and (machine.unit == "minute" or not d.has("hours"))
        and (machine.key in LINKED or not d.links)
    )


def _meets(d: Build, a: Value, b: Value) -> bool:
    """Whether two speeds fit the order that is settled, and save a whole number of minutes."""
    whole, both = settled(d, "n"), int(a + b)
    if d.has("stock") or d.has("stops"):
        whole = 0
    if d.target != "saved":
        return whole % both == 0
    return both // gcd(int(a), both) <= 16 and whole % lcm(int(a), both) == 0


def _ends(d: Build, a: int, b: int, t: Value) -> bool:
    """Whether the second machine needs a whole number of minutes for what is then left."""
    whole = settled(d, "n")
    return not whole or d.has("stock") or (whole > (a + b) * t and (whole - a * t) % b == 0)
