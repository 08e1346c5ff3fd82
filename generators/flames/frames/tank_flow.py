"""A vessel that fills or empties: what runs in, what leaks out, when it is full."""

from collections.abc import Callable
from typing import Any

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.settled import settled
from synthgen.generators.flames.lexicon import vessel_clauses as said
from synthgen.generators.flames.lexicon.plausible import is_portion
from synthgen.generators.flames.lexicon.vessels import VESSELS, Vessel
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity


@frame
class TankFlow(Frame):
    """So much runs in, so much runs out at the same time: when is it full, what does it hold?"""

    name = "tank_flow"
    topic = "rates"
    concepts = ("adding and subtracting rates", "unit rate")
    modules = {
        "start": "let there be something in the vessel at the start",
        "second": "add a second pipe that runs at the same time",
        "leak": "let some of the liquid flow the other way at the same time",
        "sample": "tell the first flow by how much runs in several minutes or hours",
    }
    targets = ("full", "when", "content", "missing", "empty")
    details = ("price", "things", "helper", "lunch")

    def build(self, d: Build) -> None:
        """The vessel, its flows, and what is asked."""
        if d.target == "empty" and not d.has("start"):
            raise Inapplicable("an empty vessel does not empty")
        volume = d.pick("S", ("gallon", "liter"))
        vessel = VESSELS[d.pick("A", tuple(VESSELS))]
        d.person("B", you=False)
        d.also("V", vessel.name)
        d.also("L", vessel.liquid)
        d.pick("Y", vessel.places)
        d.pick("E", said.OCCASIONS)
        d.settings = ("on Saturday", "today", "on Tuesday", "on Sunday", "on a warm day")
        if d.has("second") or d.has("leak"):
            d.mark("same_time")
        _Tank(d, vessel, volume).build()

    def detail(self, d: Build, name: str) -> None:
        """Something bought, things standing around, somebody who reads, lunch."""
        if name == "price":
            d.price("z", d.thing("y", "tool", "cleaning"))
        else:
            if name == "helper":
                d.person("H", kin="B")
            classes = {"things": "plant", "helper": "book", "lunch": "snack"}[name]
            d.count("z", d.thing("y", classes, ok=is_portion), range(2, 9))
        d.fact("z", said.DETAILS[name], kind="event", after=("inflow",), folds=False)


class _Tank:
    """A vessel under construction."""

    def __init__(self, d: Build, vessel: Vessel, volume: str) -> None:
        self.d, self.vessel = d, vessel
        self.unit, self.volume = d.unit(vessel.unit), d.unit(volume)
        (self.least, self.most), self.flow = vessel.bounds(volume)
        self.drains = d.target == "empty"
        inlets = said.OUTLETS if self.drains else vessel.inlets
        d.pick("I", inlets)
        if d.has("second"):
            d.pick("K", inlets)
        if d.has("leak"):
            d.pick("X", vessel.inlets if self.drains else said.LEAKS)

    def fact(self, name: str, told: str, **options: Any) -> None:
        """Say something of the vessel."""
        self.d.fact(name, told.replace("UNIT", self.unit.sg), **options)

    def derive(
        self, name: str, op: str, *args: Quantity, claims: str, labels: str, **options: Any
    ) -> Quantity:
        """A volume that follows."""
        options.setdefault("noun", self.volume)
        unit = self.unit.sg
        options["asks"] = options.get("asks", "").replace("UNIT", unit)
        claims, labels = claims.replace("UNIT", unit), labels.replace("UNIT", unit)
        return self.d.derive(name, op, *args, claims=claims, labels=labels, **options)

    def build(self) -> None:
        """The numbers, then the facts, then what is asked."""
        d = self.d
        net = self.net()
        s = self.drawn_start(net) if d.has("start") else None
        ask: Callable[[int, Quantity | None], None] = {
            "full": self.full,
            "when": self.full,
            "content": self.content,
            "missing": self.content,
            "empty": self.empty,
        }[d.target]
        ask(net, s)

    # Flows -------------------------------------------------------------------------------------

    def net(self) -> int:
        """Draw the flows; what they come to together in a unit of time."""
        d, (slow, fast) = self.d, self.flow
        if d.has("sample"):
            t0 = d.count("t0", self.unit, range(2, 7))
            goal = settled(d, "f")
            flows = [goal] if goal else self.rates(slow, fast)
            w = d.count("w", self.volume, [flow * t0.value for flow in flows])
            f = int(w.value / t0.value)
        else:
            f = int(d.count("f", self.volume, self.rates(slow, fast), per=self.unit.sg).value)
        if d.has("second"):
            f += int(d.count("g", self.volume, self.rates(slow, fast), per=self.unit.sg).value)
        if d.has("leak"):
            losses = [k for k in self.rates(2, max(2, f // 3)) if self.fits(f - k)]
            if not losses:
                raise Inapplicable("no leak fits")
            f -= int(d.count("k", self.volume, losses, per=self.unit.sg).value)
        return f

    def rates(self, slow: int, fast: int) -> list[int]:
        """Flows between two, round ones where they are large."""
        size = self.flow[1]
        step = next(step for bound, step in ((800, 20), (200, 5), (60, 2), (0, 1)) if size > bound)
        return [rate for rate in range(slow, fast + 1) if rate % step == 0] or [step]

    def fits(self, net: int) -> bool:
        """Whether a flow fills or empties what is settled in a whole number of units of time."""
        d = self.d
        if d.target in ("content", "missing"):
            return True
        whole, s = settled(d, "c"), settled(d, "s")
        if self.drains:
            return s % net == 0
        return not whole or (d.has("start") and not s) or (whole - s) % net == 0

    def drawn_start(self, net: int) -> Quantity:
        """What is in the vessel at the start."""
        d, whole = self.d, settled(self.d, "c")
        if self.drains:
            starts = [net * t for t in range(3, 61) if self.least <= net * t <= self.most]
            starts = starts or [net * t for t in range(3, 16)]
        elif whole and d.target not in ("content", "missing"):
            starts = [int(whole) - net * t for t in range(2, 61) if whole - net * t > 4]
        else:
            starts = list(range(self.least // 10, self.least // 2))
        if not starts:
            raise Inapplicable("no start fits")
        return d.count("s", self.volume, [s for s in starts if s % 5 == 0] or starts)

    def tell_flows(self) -> Quantity:
        """The facts about the flows, and their sum and difference."""
        d, drains, sample = self.d, self.drains, self.d.has("sample")
        told = (said.DRAIN_SAMPLE if sample else said.DRAIN) if drains else ""
        told = told or (said.SAMPLE if sample else said.INFLOW)
        self.fact("inflow", told, kind="rule")
        flow = self.sampled() if sample else d.cast["f"]
        assert isinstance(flow, Quantity)
        if d.has("second"):
            told = said.SECOND_DRAIN if drains else said.SECOND
            self.fact("second", told, kind="rule", after=("inflow",))
            flow = self.flows("both", "sum", flow, "g", "remove" if drains else "deliver")
        if d.has("leak"):
            told = said.BACKFLOW if drains else said.LEAK
            self.fact("leak", told, kind="rule", after=("inflow", "second"))
            flow = self.flows("net", "diff", flow, "k", "lose" if drains else "gain")
        return flow

    def sampled(self) -> Quantity:
        w, t0 = self.d.cast["w"], self.d.cast["t0"]
        assert isinstance(w, Quantity)
        assert isinstance(t0, Quantity)
        out = "remove" if self.drains else "deliver"
        return self.derive(
            "f_found",
            "quot",
            w,
            t0,
            claims=f"""
                {{I}} <{out}> {{f_found}} (a(n)|per) UNIT
                every UNIT, {{I}} <{out}> {{f_found}}
            """,
            labels=f"what {{I}} <{out}> per UNIT",
        )

    def flows(self, name: str, op: str, flow: Quantity, other: str, verb: str) -> Quantity:
        """Two flows at the same time."""
        second = self.d.cast[other]
        assert isinstance(second, Quantity)
        if op == "sum":
            claims = f"""
                that <make> {{{name}}} (a(n)|per) UNIT
                both together <{verb}+> {{{name}}} per UNIT
            """
            labels = "the combined flow per UNIT"
        else:
            claims = f"""
                {{V}} really <{verb}> {{{name}}} (a(n)|per) UNIT
                that <leave> {{{name}}} per UNIT
            """
            labels = f"what {{V}} really <{verb}> per UNIT"
        return self.derive(name, op, flow, second, claims=claims, labels=labels)

    # What is asked -----------------------------------------------------------------------------

    def tell_start(self, s: Quantity | None) -> None:
        """What is in the vessel at the start."""
        if s is None:
            self.fact("start", said.EMPTY, kind="event")
        else:
            told = said.START.replace(" already", "") if self.drains else said.START
            self.fact("start", told, kind="event")

    def room(self, net: int, s: Quantity | None) -> Quantity:
        """What still fits into the vessel: its capacity less what it holds."""
        d, begun = self.d, 0 if s is None else int(s.value)
        sizes = [begun + net * t for t in range(3, 61)]
        sizes = [size for size in sizes if self.least <= size <= self.most] or sizes[:12]
        sizes = [size for size in sizes if size % 5 == 0] or sizes
        c = d.count("c", self.volume, sizes)
        self.fact("capacity", said.CAPACITY, kind="rule")
        self.tell_start(s)
        if s is None:
            return c
        return self.derive(
            "room",
            "diff",
            c,
            s,
            claims="{room} <be> needed to fill {V}\nat the start, {V} <have> room for {room}",
            labels="the room left in {V} at the start",
        )

    def full(self, net: int, s: Quantity | None) -> None:
        """When the vessel is full."""
        d, room = self.d, self.room(net, s)
        time = self.derive(
            "time",
            "quot",
            room,
            self.tell_flows(),
            noun=self.unit,
            claims=said.FULL,
            labels="the time (until {V} <be-> full|needed to fill {V})",
            asks="""
                how many UNITs <do-> it take until {V} <be-> full
                after how many UNITs <be-> {V} full
            """,
        )
        if d.target == "when":
            self.when(time)
        else:
            d.ask(time)

    def when(self, time: Quantity) -> None:
        """The time of day when the vessel is full."""
        d = self.d
        if self.unit.sg == "hour":
            sixty = d.known("sixty", 60, per(of("minute"), of("hour")))
            time = self.derive(
                "mins",
                "prod",
                time,
                sixty,
                noun=d.unit("minute"),
                claims="that <be> {mins}\nin minutes, the filling <take-> {mins}",
                labels="the same time in minutes",
            )
        latest = 23 * 60 - int(time.value)
        starts = range(6 * 60, 14 * 60, 5)
        c0 = d.given("c0", "clock", of("minute"), starts, lambda c: c <= latest)
        self.fact("clock", said.CLOCK, kind="event", after=("start", "inflow"))
        end = self.derive(
            "end",
            "sum",
            c0,
            time,
            noun=None,
            form="clock",
            ok=lambda end: end < 24 * 60,
            claims=said.WHEN,
            labels="the time (of day|) when {V} <be-> full",
            asks="what time <be-> it when {V} <be-> full\nat what time <do> {V} begin to overflow",
        )
        d.ask(end)

    def content(self, net: int, s: Quantity | None) -> None:
        """What the vessel holds after some time, or what it then still lacks."""
        d, begun = self.d, 0 if s is None else int(s.value)
        longest = 45 if self.unit.sg == "minute" else 12
        spans = [t for t in range(3, longest) if begun + net * t <= self.most * 3 // 4] or [2, 3, 4]
        t = d.count("t", self.unit, spans)
        held = begun + net * int(t.value)
        if d.target == "missing":
            sizes = [size for size in range(held + 4, self.most + 4) if size % 5 == 0]
            d.count("c", self.volume, sizes or [held + 7], lambda c: c > held)
            self.fact("capacity", said.CAPACITY, kind="rule")
        self.tell_start(s)
        flow = self.tell_flows()
        self.fact("run", said.RUN, kind="event", after=("start", "inflow", "second", "leak"))
        gain = self.derive(
            "gain",
            "prod",
            flow,
            t,
            claims="{V} <gain> {gain} in that time\nin that time, {V} <gain> {gain}",
            labels="what {V} <gain> in that time",
        )
        total = gain
        if s is not None:
            total = self.derive(
                "held",
                "sum",
                s,
                gain,
                claims="{V} then <contain> {held}\nby then, there <be> {held} in {V}",
                labels="the content of {V} by then",
            )
        if d.target == "missing":
            self.missing(total)
            return
        d.also("content", total)
        d.tell(
            "content",
            claims=said.CONTENT,
            labels="the (amount of {L} in|content of) {V} (by then|after that)",
            asks=f"how many {self.volume.pl} of {{L}} <be+> in {{V}} (by then|after that)\n"
            f"how many {self.volume.pl} of {{L}} <do> {{V}} hold (by then|after that)",
            marks=("time",),
        )
        d.ask(total)

    def missing(self, held: Quantity) -> None:
        """What still fits in."""
        d, c = self.d, self.d.cast["c"]
        assert isinstance(c, Quantity)
        missing = self.derive(
            "missing",
            "diff",
            c,
            held,
            claims=said.MISSING,
            labels="the amount of {L} (still missing in {V}|that {V} still <need>)",
            asks=f"""
                how many {self.volume.pl} of {{L}} <be+> still missing
                how many more {self.volume.pl} of {{L}} <do> {{V}} still need to be full
            """,
            marks=("time",),
        )
        d.ask(missing)

    def empty(self, net: int, s: Quantity | None) -> None:
        """When the vessel is empty."""
        assert s is not None
        self.tell_start(s)
        time = self.derive(
            "time",
            "quot",
            s,
            self.tell_flows(),
            noun=self.unit,
            claims=said.EMPTIED,
            labels="the time (until {V} <be-> empty|needed to empty {V})",
            asks="""
                how many UNITs <do-> it take until {V} <be-> empty
                after how many UNITs <be-> {V} empty
            """,
        )
        self.d.ask(time)
