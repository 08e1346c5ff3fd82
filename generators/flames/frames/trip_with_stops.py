"""A trip in several parts, each at its own speed, with rests in between."""

from fractions import Fraction
from typing import Any, Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.settled import settled
from synthgen.generators.flames.lexicon import trip_clauses as said
from synthgen.generators.flames.lexicon.plausible import is_portion
from synthgen.generators.flames.lexicon.tasks import named
from synthgen.generators.flames.lexicon.travels import TRAVELS, Travel
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity

LEG_MINUTES: Final = (90, 120, 150, 180, 210, 240, 300)
PART_MINUTES: Final = tuple(range(75, 241, 15))


@frame
class TripWithStops(Frame):
    """How far does somebody get, how long does it take, when is the arrival?"""

    name = "trip_with_stops"
    topic = "motion"
    concepts = ("speed, time and distance", "time of day")
    modules = {
        "third": "add a third part to the trip",
        "relative": "tell the second speed by comparing it with the first",
        "rest": "let the traveler rest on the way",
        "stops": "add several stops, each of the same length",
        "back": "let the traveler return the same way",
    }
    targets = ("distance", "left", "time", "arrival")
    details = ("luggage", "souvenir", "relative", "lodging")

    def build(self, d: Build) -> None:
        """The parts of the trip, the rests, and what is asked."""
        timed = d.target in ("time", "arrival")
        if any(d.has(module) for module in (("back",) if timed else ("rest", "stops"))):
            raise Inapplicable("a module that changes nothing")
        if d.has("back") and d.target == "left":
            raise Inapplicable("nothing is left on the way back")
        trip = _Trip(d, TRAVELS[d.pick("A", tuple(TRAVELS))])
        d.settings = ("on Saturday", "during the vacation", "in early spring", "this week")
        if timed:
            trip.timed()
        elif d.target == "left":
            trip.left()
        else:
            trip.distance()

    def detail(self, d: Build, name: str) -> None:
        """Luggage, a souvenir, somebody at home, a room for the night."""
        if name == "lodging":
            d.money("z", range(4000, 18000, 500))
        elif name == "souvenir":
            d.price("z", d.thing("y", "gift", "accessory"))
        else:
            if name == "relative":
                d.person("H", kin="B")
            classes = ("book", "snack", "drink") if name == "luggage" else ("plant", "pet")
            d.count("z", d.thing("y", *classes, ok=is_portion), range(2, 9))
        d.fact("z", said.DETAILS[name], kind="event", after=("goal",), folds=False)


class _Trip:
    """A trip under construction."""

    def __init__(self, d: Build, travel: Travel) -> None:
        self.d, self.travel = d, travel
        length = d.pick("S", ("mile", "kilometer"))
        self.length, self.hour, self.minute = d.unit(length), d.unit("hour"), d.unit("minute")
        self.legs = (1, 2, 3) if d.has("third") else (1, 2)
        d.person("B")
        d.pick("E", said.PLACES)
        d.pick("W", travel.means)
        for leg in self.legs:
            d.pick(f"R{leg}", travel.ways)
        if d.has("relative"):
            d.pick("Q", ("slower", "faster"))

    def fact(self, name: str, told: str, **options: Any) -> None:
        """Say something of the trip."""
        self.d.fact(name, self.travel.spoken(told), **options)

    def derive(
        self, name: str, op: str, *args: Quantity, claims: str, labels: str, **options: Any
    ) -> Quantity:
        """A length, a time or a speed that follows."""
        options["asks"] = self.travel.spoken(options.get("asks", ""))
        told, heads = self.travel.spoken(claims), self.travel.spoken(labels)
        return self.d.derive(name, op, *args, claims=told, labels=heads, **options)

    # Speeds ------------------------------------------------------------------------------------

    def speed(self, leg: int) -> Quantity:
        """The speed of a part, given or compared with that of the first."""
        d, speeds = self.d, self.travel.speeds_in(self.length.sg)
        if leg != 2 or not d.has("relative"):
            return d.count(f"v{leg}", self.length, speeds, per="hour")
        first, slower = d.cast["v1"], d.roles["Q"] == "slower"
        assert isinstance(first, Quantity)
        goal, now = settled(d, "v2"), first.value
        leads = [now - v if slower else v - now for v in ([goal] if goal else speeds)]
        leads = [lead for lead in leads if lead > 0 and (lead > 1 or speeds[-1] < 10)]
        if not leads:
            raise Inapplicable("no speed fits")
        return self.derive(
            "v2_found",
            "diff" if slower else "sum",
            first,
            d.count("x", self.length, leads, per="hour"),
            noun=self.length,
            claims="""
                {B} then <DO> at {v2_found} per hour
                {B's} speed then <be> {v2_found} per hour
            """,
            labels="the speed on the second stretch",
        )

    def words(self, leg: int, plain: str, slower: str, faster: str) -> str:
        """The clauses about a part of the trip."""
        told = plain
        if leg == 2 and self.d.has("relative"):
            told = slower if self.d.roles["Q"] == "slower" else faster
        for name in ("v", "t", "d", "R"):
            told = told.replace(f"{{{name}}}", f"{{{name}{leg}}}")
        return told.replace("(an|per) hour", "(a(n)|per) hour")

    def tell(self, leg: int, told: str) -> None:
        """The fact about a part; the parts follow one another."""
        after = ("goal",) if leg == 1 else ("goal", "rest", f"leg{leg - 1}")
        self.fact(f"leg{leg}", told, kind="event", after=after, sequel=leg > 1)

    # How far -----------------------------------------------------------------------------------

    def way(self) -> Quantity:
        """The length of all parts: speeds by times."""
        d, lengths = self.d, []
        pairs = []
        for leg in self.legs:
            v = self.speed(leg)
            hours = [Fraction(m, 60) for m in LEG_MINUTES if v.value * m % 60 == 0]
            times = [int(h) if h.denominator == 1 else h for h in hours]
            pairs.append((leg, v, d.count(f"t{leg}", self.hour, times)))
        self.fact("goal", said.GOAL, kind="event")
        for leg, v, t in pairs:
            self.tell(leg, self.words(leg, said.LEG, said.LEG_SLOWER, said.LEG_FASTER))
            name = f"s{leg}"
            lengths.append(
                self.derive(
                    name,
                    "prod",
                    v,
                    t,
                    noun=self.length,
                    claims=f"""
                        {{B}} <DO> {{{name}}} {{R{leg}}}
                        the stretch {{R{leg}}} <be-> {{{name}}} long
                    """,
                    labels=f"the length of the stretch {{R{leg}}}",
                )
            )
        return self.derive(
            "way",
            "sum",
            *lengths,
            noun=self.length,
            claims="that <make-> {way} so far\nall the stretches together <measure+> {way}",
            labels="the length of all the stretches together",
        )

    def distance(self) -> None:
        """The length of the trip, perhaps there and back."""
        d, way = self.d, self.way()
        if d.has("back"):
            self.fact("back", said.BACK, kind="event", after=(f"leg{self.legs[-1]}",), folds=False)
            way = self.derive(
                "both_ways",
                "prod",
                d.known("two", 2, ()),
                way,
                noun=self.length,
                claims="there and back <be-> {both_ways}\nboth ways together <be+> {both_ways}",
                labels="the way there and back",
            )
        d.also("dist", way)
        told, label = said.DISTANCE, "the total length of the trip"
        if d.has("back"):
            told, label = said.BOTH_WAYS, "the length of the way there and back"
        d.tell(
            "dist",
            claims=self.travel.spoken(told),
            labels=label,
            asks=self.travel.spoken(
                f"how many {self.length.pl} <do> {{B}} DO (altogether|there and back)"
                if d.has("back")
                else f"how far, in {self.length.pl}, <do> {{B}} DO altogether"
            ),
        )
        d.ask(way)

    def left(self) -> None:
        """What is left of the whole way."""
        d, way = self.d, self.way()
        now = int(way.value)
        step = 5 if now > 40 else 1
        values = [v for v in range(now + 2, 2 * now + 4) if v % step == 0]
        g = d.count("g", self.length, values, lambda g: g > now)
        self.fact("whole", said.WHOLE, after=("goal",))
        left = self.derive(
            "left",
            "diff",
            g,
            way,
            noun=self.length,
            claims=said.LEFT,
            labels="the distance (left|that <be-> still left) to {E}",
            asks=f"how many {self.length.pl} <do> {{B}} still have to DO\n"
            f"how far, in {self.length.pl}, <be> {{B}} still from {{E}}",
            marks=("time",),
        )
        d.ask(left)

    # How long ----------------------------------------------------------------------------------

    def hours(self) -> Quantity:
        """The time of all parts: lengths by speeds."""
        d, parts, times = self.d, [], []
        for leg in self.legs:
            v = self.speed(leg)
            miles = [v.value * m // 60 for m in PART_MINUTES if v.value * m % 60 == 0]
            parts.append((leg, v, d.count(f"d{leg}", self.length, miles)))
        self.fact("goal", said.GOAL, kind="event")
        if d.target == "arrival":
            self.departure()
        for leg, v, length in parts:
            self.tell(leg, self.words(leg, said.PART, said.PART_SLOWER, said.PART_FASTER))
            if leg == 1 and d.has("rest"):
                told = said.REST_OF_PASSENGER if self.travel.verb == "travel" else said.REST
                self.fact("rest", told, kind="event", after=("goal", "leg1"), sequel=True)
            name = f"h{leg}"
            times.append(
                self.derive(
                    name,
                    "quot",
                    length,
                    v,
                    noun=self.hour,
                    whole=False,
                    claims=f"""
                        {{B}} <DO> {{R{leg}}} for {{{name}}}
                        the stretch {{R{leg}}} <take-> {{{name}}}
                    """,
                    labels=f"the time for the stretch {{R{leg}}}",
                )
            )
        return self.derive(
            "moving",
            "sum",
            *times,
            noun=self.hour,
            whole=False,
            claims="{B} <be> on the move for {moving}\nthe DOING alone <take> {moving}",
            labels="the time for all the stretches",
        )

    def departure(self) -> None:
        """When the trip begins."""
        self.d.given("c", "clock", of("minute"), range(6 * 60, 11 * 60, 5))
        self.fact("depart", said.DEPART, kind="event", after=("goal",))

    def timed(self) -> None:
        """How long the trip takes in minutes, or when it ends."""
        d = self.d
        if d.has("rest"):
            r = d.count("r", self.minute, range(10, 61, 5))
        if d.has("stops"):
            n = d.count("n", named("stop"), range(2, 6))
            p = d.count("p", self.minute, range(5, 31, 5), per="stop")
        moving = self.hours()
        sixty = d.known("sixty", 60, per(of("minute"), of("hour")))
        parts = [
            self.derive(
                "mins",
                "prod",
                moving,
                sixty,
                noun=self.minute,
                claims="that <be> {mins}\nin minutes, that <be> {mins}",
                labels="the same time in minutes",
            )
        ]
        if d.has("stops"):
            self.fact("stops", said.STOPS, kind="event", after=("goal",))
            parts.append(
                self.derive(
                    "halts",
                    "prod",
                    n,
                    p,
                    noun=self.minute,
                    claims="the stops together <take+> {halts}\n{B} <spend> {halts} on the stops",
                    labels="the time for the stops",
                )
            )
        if d.has("rest"):
            parts.append(r)
        time = parts[0]
        if len(parts) > 1:
            time = self.derive(
                "all",
                "sum",
                *parts,
                noun=self.minute,
                claims="with everything, the trip <take> {all}\nthe trip <take> {all} in all",
                labels="the time for the whole trip",
            )
        if d.target == "arrival":
            self.arrival(time)
            return
        d.also("time", time)
        d.tell(
            "time",
            claims=self.travel.spoken(said.TIME),
            labels="the duration of the whole trip",
            asks="how long, in minutes, <do-> the whole trip take\n"
            "how many minutes <do> {B} need altogether to get to {E}",
        )
        d.ask(time)

    def arrival(self, time: Quantity) -> None:
        """When the traveler arrives."""
        c = self.d.cast["c"]
        assert isinstance(c, Quantity)
        end = self.derive(
            "end",
            "sum",
            c,
            time,
            form="clock",
            ok=lambda end: end < 24 * 60,
            claims=said.ARRIVE,
            labels="the time of {B's} arrival",
            asks="what time <be-> it when {B} <arrive>\nat what time <do> {B} get there",
        )
        self.d.ask(end)
