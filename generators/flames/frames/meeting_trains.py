"""Two travelers who come toward each other, or of whom one catches up with the other."""

from fractions import Fraction
from functools import cache
from typing import Any, Final, NamedTuple

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.settled import picked, settled
from synthgen.generators.flames.english.morphology import verb_forms
from synthgen.generators.flames.lexicon import meeting_clauses as said
from synthgen.generators.flames.lexicon.places import TOWNS
from synthgen.generators.flames.lexicon.plausible import is_portion
from synthgen.generators.flames.lexicon.tasks import named
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value, plain

HOURS: Final[tuple[Value, ...]] = (
    Fraction(3, 2),
    2,
    Fraction(5, 2),
    3,
    Fraction(7, 2),
    4,
    5,
    6,
)


class Kind(NamedTuple):
    """A kind of travelers; `who` is empty where they are people."""

    verb: str
    speeds: tuple[int, int]
    way: str
    who: tuple[str, ...]


@frame
class MeetingTrains(Frame):
    """Two travelers, their speeds, the gap between them: when and where do they meet?"""

    name = "meeting_trains"
    topic = "motion"
    concepts = ("relative speed", "speed, time and distance")
    modules = {
        "ahead": "let one of them start some time before the other",
        "relative": "tell the second speed by comparing it with the first",
    }
    targets = ("time", "place", "when", "gap")
    details = ("bridges", "friend", "price")

    def build(self, d: Build) -> None:
        """Two speeds, a gap, and what is asked."""
        kind = _kinds()[d.pick("A", tuple(_kinds()))]
        scene = picked(d, "X", _scenes(d))
        if d.has("ahead") and d.target == "gap":
            raise Inapplicable("both start at the same time")
        d.pick("E", TOWNS)
        d.pick("F", TOWNS)
        if kind.who:
            d.pick("M", kind.who)
            d.pick("N", kind.who)
        else:
            if d.person("M", you=False).pronoun == "they":
                raise Inapplicable("they would be both of them")
            d.person("N", kin="M", you=False)
        if not d.has("ahead"):
            d.mark("same_time")
        meeting = _Meeting(d, kind, scene)
        meeting.gap() if d.target == "gap" else meeting.meet()

    def detail(self, d: Build, name: str) -> None:
        """What there is along the way, somebody else, something bought."""
        kind = _kinds()[d.roles["A"]]
        if name != "bridges":
            d.person("H", kin="M")
        if name == "bridges":
            d.count(
                "z", named(d.pick("Z", ("signpost", "marker", "station", "sign"))), range(3, 30)
            )
        elif name == "friend":
            d.count("z", d.thing("y", "book", "snack", "drink", ok=is_portion), range(2, 9))
        else:
            d.money("z", range(400, 2500, 25))
        told = said.DETAILS[name].replace("WAY", kind.way)
        d.fact("z", told, kind="event", after=("start", "first"), folds=False)


class _Meeting:
    """Two travelers under construction."""

    def __init__(self, d: Build, kind: Kind, scene: str) -> None:
        self.d, self.kind, self.scene = d, kind, scene
        self.length = d.unit(d.pick("S", ("mile", "kilometer")))
        self.hour = d.unit("hour")
        self.chased = scene == "chase"
        self.v, self.w = self.speeds()

    def spoken(self, told: str) -> str:
        """Clauses about any travelers as clauses about these."""
        forms = verb_forms(self.kind.verb)
        marks = (("DOING", forms.gerund), ("DO", self.kind.verb), ("WAY", self.kind.way))
        for mark, word in marks:
            told = told.replace(mark, word)
        return told

    def fact(self, name: str, told: str, **options: Any) -> None:
        """Say something of them."""
        self.d.fact(name, self.spoken(told), **options)

    def derive(
        self, name: str, op: str, *args: Quantity, claims: str, labels: str, **options: Any
    ) -> Quantity:
        """A length, a speed or a time that follows."""
        options.setdefault("noun", self.length)
        options["asks"] = self.spoken(options.get("asks", ""))
        told, heads = self.spoken(claims), self.spoken(labels)
        return self.d.derive(name, op, *args, claims=told, labels=heads, **options)

    # Speeds ------------------------------------------------------------------------------------

    def range(self) -> list[int]:
        """The speeds that such travelers have."""
        low, high = self.kind.speeds
        if self.length.sg == "kilometer":
            low, high = low * 8 // 5, high * 8 // 5
        step = 10 if high > 200 else 2 if high > 16 else 1
        return list(range(-(-low // step) * step, high + 1, step))

    def speeds(self) -> tuple[Quantity, Quantity]:
        """Draw the speeds; of two of whom one follows, the first is the faster."""
        d, speeds = self.d, self.range()
        chase = self.scene == "chase"
        v = d.count("v", self.length, speeds[len(speeds) // 3 :] if chase else speeds, per="hour")
        others = [w for w in speeds if w < v.value] if chase else speeds
        if not d.has("relative"):
            if not others:
                raise Inapplicable("nobody is slower")
            return v, d.count("w", self.length, others, per="hour")
        goal = settled(d, "w")
        others = [w for w in others if w != v.value and goal in (0, w)]
        slower = d.pick("R", ("slower",) if chase else ("slower", "faster")) == "slower"
        leads = [v.value - w if slower else w - v.value for w in others]
        leads = [lead for lead in leads if lead > 0 and (lead > 1 or speeds[-1] < 10)]
        if not leads:
            raise Inapplicable("no lead fits")
        x = d.count("x", self.length, leads, per="hour")
        w = self.derive(
            "w_found",
            "diff" if slower else "sum",
            v,
            x,
            claims="{N!} <cover> {w_found} per hour\n{N!} <DO> at {w_found} per hour",
            labels="the speed of {N!}",
        )
        return v, w

    def tell_speeds(self) -> None:
        """The facts about the speeds."""
        d = self.d
        self.fact("first", said.SPEED, kind="rule")
        if d.has("relative"):
            told = said.SLOWER if d.roles["R"] == "slower" else said.FASTER
            self.fact("second", told, kind="rule", after=("first",))
            return
        other = said.SPEED.replace("{M", "{N").replace("{v}", "{w}")
        self.fact("second", other, kind="rule")
        d.joint(("first", "second"), self.spoken(said.SPEEDS))

    def closing(self) -> Quantity:
        """By how much the gap changes in an hour."""
        if self.chased:
            return self.derive(
                "closing",
                "diff",
                self.v,
                self.w,
                claims="{M!} <gain> {closing} per hour on {N!}\nevery hour, {M!} <gain> {closing}",
                labels="what {M!} <gain> on {N!} per hour",
            )
        change = "grow" if self.scene == "apart" else "shrink"
        return self.derive(
            "closing",
            "sum",
            self.v,
            self.w,
            claims=f"""
                the gap <{change}-> by {{closing}} per hour
                together, {{M!}} and {{N!}} <cover+> {{closing}} per hour
            """,
            labels="what {M!} and {N!} <cover+> together per hour",
        )

    # When and where they meet ------------------------------------------------------------------

    def meet(self) -> None:
        """The time until they meet, and what follows from it."""
        d = self.d
        h = self.head() if d.has("ahead") else None
        if h is None or not self.chased:
            g = self.drawn_gap(h)
        self.tell_start()
        if d.target == "when":
            self.tell_clock()
        self.tell_speeds()
        lead = self.lead(h) if h is not None else None
        if lead is None or not self.chased:
            rest = g if lead is None else self.rest(g, lead)
        else:
            rest = lead
        time = self.time(rest)
        if d.target == "time":
            d.ask(time)
        elif d.target == "place":
            self.place(time)
        else:
            self.when(time)

    def change(self) -> int:
        """By how much the gap changes in an hour, as a number."""
        v, w = int(self.v.value), int(self.w.value)
        return v - w if self.chased else v + w

    def head(self) -> Quantity:
        """How long before the other one of them starts."""
        whole, v, w = settled(self.d, "g"), int(self.v.value), int(self.w.value)
        heads = [
            half
            for half in (3, 4, 5, 6, 8)
            if (v * half % 2 == 0 and w * half % 2 == 0)
            and (self.fits(Fraction(w * half, 2)) if self.chased else True)
            and (not whole or self.chased or self.fits(whole - Fraction(v * half, 2)))
        ]
        if not heads:
            raise Inapplicable("no head start fits")
        return self.d.count("h", self.hour, [plain(Fraction(half, 2)) for half in heads])

    def fits(self, gap: Value) -> bool:
        """Whether a gap closes in a time that can be told."""
        step = 1 if self.d.target == "time" else Fraction(1, 4)
        return gap > 0 and Fraction(gap) / self.change() % step == 0

    def drawn_gap(self, h: Quantity | None) -> Quantity:
        """The gap between them at the start."""
        begun = 0 if h is None else self.v.value * h.value
        hours = [t for t in HOURS if self.d.target != "time" or t == int(t)]
        gaps = [plain(Fraction(begun + self.change() * t)) for t in hours]
        return self.d.count("g", self.length, [gap for gap in gaps if isinstance(gap, int)])

    def tell_start(self) -> None:
        """The facts about where they start, and when."""
        ahead = self.d.has("ahead")
        if self.chased:
            told = said.LEAD_THING if self.kind.who else said.LEAD
            self.fact("start", said.LEAVES_LATER if ahead else told, kind="event")
            return
        self.fact("gap", said.GAP)
        told = said.START_EARLIER if ahead else said.START
        self.fact("start", told, kind="event")

    def tell_clock(self) -> None:
        """When they start, or the one that starts later."""
        d = self.d
        d.given("c", "clock", of("minute"), range(6 * 60, 12 * 60, 5))
        told = said.CLOCK_BOTH
        if d.has("ahead"):
            told = said.CLOCK.replace("WHO", "{M!}" if self.chased else "{N!}")
        self.fact("clock", told, kind="event", after=("start",))

    def lead(self, h: Quantity) -> Quantity:
        """How far the one that starts earlier gets before the other starts."""
        who, speed = ("N", self.w) if self.chased else ("M", self.v)
        return self.derive(
            "lead",
            "prod",
            speed,
            h,
            claims=f"""
                by then, {{{who}!}} <be> {{lead}} from {{E}}
                {{{who}!}} <cover> {{lead}} before the other <start->
            """,
            labels=f"how far {{{who}!}} <get> before the other <start->",
        )

    def rest(self, g: Quantity, lead: Quantity) -> Quantity:
        """The gap that is left when both are on the way."""
        return self.derive(
            "rest",
            "diff",
            g,
            lead,
            claims="that <leave> a gap of just {rest}\n{rest} <be> then left between {M!} and {N!}",
            labels="the gap when {N!} <start>",
        )

    def time(self, rest: Quantity) -> Quantity:
        """How long it takes to close a gap."""
        if self.chased:
            told, label = said.CATCH_IN, "the time that {M!} <need> to catch up with {N!}"
            asks = "how many hours <do> {M} need to catch up with {N!}"
        elif self.d.has("ahead"):
            told, label = said.MEET_AFTER_START, "the travel time of {N!} until the meeting"
            asks = "for how many hours <be> {N} under way before meeting {M!}"
        else:
            told, label = said.MEET_IN, "the time until {M!} and {N!} <meet+>"
            asks = "how many hours <do-> it take until {M!} and {N!} <meet+>"
        return self.derive(
            "time",
            "quot",
            rest,
            self.closing(),
            noun=self.hour,
            whole=False,
            ok=lambda t: t * 60 % 15 == 0 and 1 < t < 12 and self.fits(t * self.change()),
            claims=told,
            labels=label,
            asks=asks,
        )

    def place(self, time: Quantity) -> None:
        """How far one of them gets until they meet."""
        late = self.d.has("ahead") and not self.chased
        who, other, home = ("{N!}", "{M!}", "{F}") if late else ("{M!}", "{N!}", "{E}")
        if self.chased:
            told, label = said.CATCH_PLACE, "the distance that {M!} <cover> to catch up with {N!}"
            asks = f"how many {self.length.pl} <do> {{M}} cover before catching up with {{N!}}"
        else:
            told, label = said.MEET_PLACE, "the distance from HOME to the meeting point"
            asks = f"how far from HOME, in {self.length.pl}, <do+> {{M!}} and {{N!}} meet"
        told, label, asks = (
            text.replace("WHO", who).replace("OTHER", other).replace("HOME", home)
            for text in (told, label, asks)
        )
        place = self.derive(
            "place",
            "prod",
            self.w if late else self.v,
            time,
            claims=told,
            labels=label,
            asks=asks,
        )
        self.d.ask(place)

    def when(self, time: Quantity) -> None:
        """The time of day when they meet."""
        d, c = self.d, self.d.cast["c"]
        assert isinstance(c, Quantity)
        sixty = d.known("sixty", 60, per(of("minute"), of("hour")))
        mins = self.derive(
            "mins",
            "prod",
            time,
            sixty,
            noun=d.unit("minute"),
            claims="that <be> {mins}\nin minutes, that <be> {mins}",
            labels="the same time in minutes",
        )
        end = self.derive(
            "end",
            "sum",
            c,
            mins,
            noun=None,
            form="clock",
            ok=lambda end: end < 24 * 60,
            claims=said.CATCH_AT if self.chased else said.MEET_AT,
            labels="the time (of day|) when {M!} <catch> up with {N!}"
            if self.chased
            else "the time (of day|) when {M!} and {N!} <meet+>",
            asks="what time <be-> it when {M!} <catch> up with {N!}"
            if self.chased
            else "what time <be-> it when {M!} and {N!} <meet+>",
        )
        d.ask(end)

    # How far apart they are --------------------------------------------------------------------

    def gap(self) -> None:
        """How far apart they are after some time."""
        d, change = self.d, self.change()
        t = d.count("t", self.hour, [t for t in HOURS if change * t == int(change * t)])
        grown = int(change * t.value)
        toward = self.scene == "toward"
        if toward:
            step = 5 if grown > 60 else 1
            gaps = [g for g in range(grown + 2, 2 * grown + 9) if g % step == 0]
            g = d.count("g", self.length, gaps, lambda g: g > grown)
            self.fact("gap", said.GAP)
        self.fact("start", said.START if toward else said.APART, kind="event")
        self.tell_speeds()
        self.fact("after", said.AFTER, kind="event", after=("start", "first", "second"))
        apart = self.derive(
            "covered",
            "prod",
            self.closing(),
            t,
            claims="""
                in that time, {M!} and {N!} <cover+> {covered} together
                together, {M!} and {N!} <cover+> {covered} in that time
            """,
            labels="what {M!} and {N!} <cover+> together in that time",
        )
        if toward:
            apart = self.derive("left", "diff", g, apart, claims="", labels="")
        d.also("apart", apart)
        d.tell(
            "apart",
            claims=self.spoken(said.FAR_APART),
            labels="the (gap|distance) between {M!} and {N!} after that",
            asks=f"how far apart, in {self.length.pl}, <be+> {{M!}} and {{N!}} after that",
            marks=("time",),
        )
        d.ask(apart)


def _scenes(d: Build) -> tuple[str, ...]:
    """Whether they come toward each other, go apart, or one follows the other."""
    if d.target == "gap":
        return ("toward", "apart")
    if d.has("relative") and not d.has("ahead") and d.target != "place":
        return ("toward",)  # the lead alone would tell how long the one needs who follows
    return ("toward", "chase")


@cache
def _kinds() -> dict[str, Kind]:
    """The kinds of travelers by verb and way."""
    found = {}
    for line in said.KINDS.strip().splitlines():
        verb, speeds, way, who = line.split("; ")
        low, high = map(int, speeds.split("-"))
        names = () if who == "-" else tuple(who.split(", "))
        found[f"{verb} {way} {low}"] = Kind(verb, (low, high), way, names)
    return found
