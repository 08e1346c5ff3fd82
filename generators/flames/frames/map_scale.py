"""Maps, plans and models: a scale, a length on paper, the real one, and how long the trip takes."""

from fractions import Fraction
from typing import Final

from synthgen.generators.flames.building.build import Accepts, Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.lexicon import places
from synthgen.generators.flames.program.measure import PLAIN, of, per
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value, plain

MAPS: Final = (
    "a road map|the map",
    "a hiking map|the map",
    "a bike map|the map",
    "a tourist map|the map",
    "an old county map|the map",
    "a school atlas|the atlas",
    "a map of the state|the map",
    "a wall map|the map",
    "a map of the coast|the map",
    "a folding map|the map",
)
PLANS: Final = (
    "a floor plan|the plan",
    "a blueprint|the blueprint",
    "an architect's drawing|the drawing",
    "a builder's plan|the plan",
    "a sketch drawn to scale|the sketch",
    "a site plan|the plan",
)
LARGE: Final = (
    "the swimming pool",
    "the barn",
    "the gym",
    "the greenhouse",
    "the tennis court",
    "the dining hall",
    "the vegetable garden",
    "the playground",
    "the parking lot",
    "the workshop",
    "the concert hall",
    "the warehouse",
    "the school yard",
    "the ice rink",
    "the orchard",
)
ROOMS: Final = (
    "the living room",
    "the garage",
    "the stage",
    "the reading room",
    "the patio",
    "the classroom",
    "the lobby",
    "the family room",
    "the studio",
    "the bedroom",
)
MODELS: Final = {  # and how the real thing is measured
    "a model of a lighthouse": "tall",
    "a model of a castle tower": "tall",
    "a model of a skyscraper": "tall",
    "a model of a windmill": "tall",
    "a model of a church": "tall",
    "a model of a rocket": "tall",
    "a model of a monument": "tall",
    "a model of a bridge": "long",
    "a model of a sailing ship": "long",
    "a model of a cargo ship": "long",
    "a model of a train station": "long",
    "a model of a stadium": "long",
    "a model of a museum": "long",
    "a model of a dam": "long",
    "a model of a submarine": "long",
}
SIZES: Final = {"tall": "height", "long": "length"}
ROADS: Final = (
    "the coast road",
    "the mountain road",
    "the highway",
    "the river road",
    "the old post road",
    "the forest road",
    "the lake road",
    "the back road",
    "the valley road",
    "the ridge road",
)
SPEEDS: Final = {  # how people travel, at how many kilometers or miles an hour
    "on foot": {"kilometer": range(3, 7), "mile": range(2, 5)},
    "by bike": {"kilometer": range(9, 25), "mile": range(6, 16)},
    "by canoe": {"kilometer": range(3, 9), "mile": range(2, 6)},
    "on horseback": {"kilometer": range(6, 15), "mile": range(4, 10)},
    "by moped": {"kilometer": range(20, 45, 2), "mile": range(14, 31, 2)},
    "by car": {"kilometer": range(40, 95, 5), "mile": range(30, 70, 5)},
    "by bus": {"kilometer": range(30, 85, 5), "mile": range(20, 60, 5)},
    "by van": {"kilometer": range(40, 95, 2), "mile": range(30, 66, 2)},
}
UNITS: Final = ("centimeter kilometer meter|", "inch mile foot|")
HALVES: Final = tuple(Fraction(n, 2) for n in range(5, 40))
SCALES: Final = {
    "kilometer": (2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 40),
    "mile": (2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25),
    "meter": (2, 3, 4, 5, 6, 8),
    "foot": (2, 3, 4, 5, 6, 8, 10, 12),
}
REACH: Final = {  # how long the real thing can be
    "mapkilometer": (12, 400),
    "mapmile": (10, 300),
    "planmeter": (12, 80),
    "planfoot": (30, 160),
    "roomfoot": (9, 36),
    "modelmeter": (24, 150),
    "modelfoot": (60, 400),
}

SCALE = """
{a u} on {M} <stand-> for {k}
every {1 u} on {M} <represent-> {k}
{k} <be> drawn as {a u} on {M}
the scale of {M} <be-> {a u} to {k}
on {M}, each {1 u} <mean/equal-> {k}
{M} <show> {k} as {a u}
(a note|a line of print) on {M} <say> that {a u} <be-> {k}
{B} <see/read> that {a u} on {M} <stand-> for {k}
"""
PAIR = """
{p} on {M} <stand+> for {q}
{q} <be> drawn as {p} on {M}
{B} <know> that {q} <appear+> as {p} on {M}
{M} <show> {q} as {p}
something that <be-> {q} long <measure-> {p} on {M}
{B} <find> out that {p} on {M} <mean+> {q}
the scale of {M} <make-> {p} out of {q}
"""
SPAN = {
    "map": """
        on {M}, {T1} and {T2} <be+> {d} apart
        the (road|route|trail) from {T1} to {T2} <measure-> {d} on {M}
        {B} <measure> {d} between {T1} and {T2} on {M}
        {T1} <lie> {d} from {T2} on {M}
        the line from {T1} to {T2} on {M} <be-> {d} long
        {B} <draw> a line of {d} from {T1} to {T2} on {M}
        {B} <lay> a ruler on {M} and <find> {d} between {T1} and {T2}
        the distance from {T1} to {T2} on {M} <be-> {d}
    """,
    "plan": """
        {D} <be-> {d} long on {M}
        on {M}, {D} <measure> {d} from end to end
        {B} <draw> {D} {d} long on {M}
        the length of {D} on {M} <be-> {d}
        {M} <show> {D} with a length of {d}
        {B} <measure> {d} for the length of {D} on {M}
        {B} <lay> a ruler along {D} on {M} and <read> {d}
    """,
    "model": """
        {M} <be> {d} ADJ
        {B} <build/make> {M} that <be-> {d} ADJ
        {B} <build> {M} with a SIZE of {d}
        {B} <measure> {M} and <get> a SIZE of {d}
        the SIZE of {M} <be-> {d}
        {B} <buy> {M} that <be-> {d} ADJ
    """,
}
WIDTH = """
{D} <be-> {e} wide on {M}
the width of {D} on {M} <be-> {e}
from side to side, {D} <take> up {e} on {M}
{B} <find> a width of {e} for {D} on {M}
{M} <show> {D} with a width of {e}
"""
LEGS = """
{B's} (route|road|path|way) <go/lead/run> from {T1} to {T2}, which <be-> {d} on {M}
on {M}, {B} <measure/find> {d} from {T1} to {T2}
the (part|stretch|leg) of {B's} (route|trip|tour) from {T1} to {T2} <measure-> {d} on {M}
{B} <want/plan/hope> to (go|travel|get) from {T1} to {T2}, which <be+> {d} apart on {M}
{B} <set> out from {T1} to reach {T2}, {d} away on {M}
{B} <trace> {d} from {T1} to {T2} on {M} with a (finger|pencil|string)
a (dotted|red|thin) line of {d} on {M} <mark-> {B's} way from {T1} to {T2}
"""
LEG_2 = """
from {T2} to {T3}, it <be-> another {e} on {M}
{B} then <continue/move on/travel on> to {T3}, another {e} away on {M}
{T3} <lie> another {e} beyond {T2} on {M}
the (way|road|stretch) on from {T2} to {T3} <take up-> another {e} on {M}
after {T2}, {B} <go> on to {T3}, which <be-> another {e} on {M}
another {e} on {M} <separate+> {T2} from {T3}, where {B} <want> to end up
the (line|road) then <run-> another {e} on {M} until it <reach-> {T3}
from {T2}, {B} <have> another {e} to cover on {M} to get to {T3}
"""
BACK = """
{B} <plan/intend/want> to go all the way and back [again]
{B} <travel/go> there and back by the same (road|route|way)
{B} <make> the trip both ways, there and back
from there, {B} <return/come back/go home> the same way
later, {B} <take> the same (road|route) back to {T1}
{B} <have> to be back in {T1} afterwards and <return> by the same (road|route)
"""
SPEED = """
{B} <travel/go> {V} at {v} (an|per) hour
{V}, {B} <cover/make/manage> {v} (an|per|every|each) hour
every hour, {B} <get> {v} farther {V}
{B} <make> {v} per hour {V}
going {V}, {B} <do/cover/manage> {v} (an|every|each) hour
{B} <go/travel> {V} and <cover> {v} each hour
each hour {V} <bring-> {B} {v} closer
{B's} speed {V} <be-> {v} (an|per) hour
"""
REST = """
{B} <rest/pause> for {r} on the way
the (breaks|stops|rests) on the way <add up+> to {r}
{B} <spend> {r} on (breaks|meals|photos) along the way
(stops|breaks|picnics) on the way <cost+> {B} {r}
{B} <stop> for {r} altogether to (eat|look around|wait for friends|take pictures)
a long (lunch|visit|break) on the way <take-> {B} {r}
"""
ROUTE_1 = """
on {M}, {W1} from {T1} to {T2} <be-> {d} long
{W1} <take> up {d} on {M} between {T1} and {T2}
{B} <follow> {W1} from {T1} to {T2} with a string on {M} and <get> {d}
from {T1} to {T2}, {W1} <measure> {d} on {M}
"""
ROUTE_2 = """
{W2} <measure> {e} on {M}
on {M}, {W2} to {T2} <be-> {e} long
{B} also <measure> {W2}, which <be-> {e} on {M}
{W2} between the same towns <be-> {e} on {M}
going by {W2} <take-> only {e} on {M}
"""
KNOWN = {
    "map": """
        {T1} and {T2} <be+> {g} apart
        the (road|route|trail) from {T1} to {T2} <be-> {g} long
        {B} <know> that it <be-> {g} from {T1} to {T2}
        {T1} <lie> {g} from {T2}
        {B} <travel> {g} from {T1} to {T2}
        the distance between {T1} and {T2} <be-> {g}
    """,
    "plan": """
        {D} <be> {g} long in reality
        the real length of {D} <be-> {g}
        {B} <know> that {D} <be-> {g} long
        {D} <measure> {g} from end to end
        {B} <pace> off {D} and <find> a length of {g}
    """,
    "model": """
        the real thing <be-> {g} ADJ
        in reality, the SIZE <be-> {g}
        {B} <read> that the real thing <be-> {g} ADJ
        the original <measure-> {g} in SIZE
    """,
}
REAL = {
    "map": """
        {T1} and GOAL <be+> {x} apart (in reality|by road)
        the real distance from {T1} to GOAL <be-> {x}
        the route from {T1} to GOAL <be-> {x} long in reality
        it <be-> really {x} from {T1} to GOAL
    """,
    "plan": """
        {D} <be> {x} long in reality
        the real length of {D} <be-> {x}
        {D} <measure> {x} in reality
        {D} really <be> {x} long
    """,
    "model": """
        the real thing <be-> {x} ADJ
        the real SIZE <be-> {x}
        the original <measure-> {x} in SIZE
        the actual SIZE <come to-> {x}
    """,
}
ON_PAPER = {
    "map": """
        {T1} and {T2} <be+> {x} apart on {N}
        the distance on {N} <be-> {x}
        the line from {T1} to {T2} on {N} <be-> {x} long
        a ruler <show-> {x} between {T1} and {T2} on {N}
    """,
    "plan": """
        {D} <be> {x} long on {N}
        the length of {D} on {N} <be-> {x}
        {D} <measure> {x} from end to end on {N}
        {D} <take up> {x} on {N}
    """,
    "model": """
        {N} <be> {x} ADJ
        the SIZE of {N} <be-> {x}
        {N} <measure> {x} in SIZE
        {N} <turn out> {x} ADJ
    """,
}
ROUND_TRIP = """
{B} <travel> {x} there and back
the whole trip <be-> {x} long
the way there and back <come to-> {x}
{B} <cover> {x} (altogether|in all)
"""
LONGER = """
{W1} <be> longer than {W2} by {x}
{W2} <be> shorter than {W1} by {x}
the difference between {W1} and {W2} <be-> {x}
{W2} <save> travelers {x}
"""
LASTS = """
the TRIP <take-> {B} {x}
{B} <be> on the way for {x} (altogether|in all)
{B} <need> {x} for the TRIP
the TRIP <last-> {x} for {B}
{B} <spend> {x} on the TRIP
"""
AREA = """
the real area of {D} <be-> {x}
{D} <cover> {x} in reality
{D} <fill> {x} in reality
{D} really <take up> {x}
"""
MODULES: Final = {  # the targets that a module goes with
    "pair": ("real", "paper", "time", "longer", "area"),
    "legs": ("real", "time"),
    "back": ("real", "time"),
    "rest": ("time",),
}


@frame
class MapScale(Frame):
    """A scale and a length: the real one, the one on paper, the time for the trip."""

    name = "map_scale"
    topic = "fractions"
    concepts = ("scale", "proportion")
    modules = {
        "pair": "give the scale by a length on paper and its real length",
        "legs": "let the route have another part",
        "back": "let the trip go there and back",
        "rest": "let the trip be interrupted by a rest",
    }
    targets = ("real", "paper", "time", "longer", "area")
    details = ("price", "age", "study", "paper")

    def build(self, d: Build) -> None:
        """The scale, what is measured, and what follows in reality or on paper."""
        if any(d.has(name) and d.target not in fitting for name, fitting in MODULES.items()):
            raise Inapplicable("the module does not touch the answer")
        story = _Scaled(d)
        asks = {
            "real": story.real,
            "paper": story.paper,
            "time": story.time,
            "longer": story.longer,
            "area": story.area,
        }
        d.ask(asks[d.target]())

    def detail(self, d: Build, name: str) -> None:
        """What it costs, how old it is, how long somebody looks at it, where it hangs."""
        match name:
            case "price":
                d.money("z", range(400, 3000, 25))
                told = "{B} <pay> {z} for {M}\n{M} <cost> {B} {z}\n{B} <buy> {M} for {z}"
            case "age":
                d.given("z", "age", of("year"), range(2, 60))
                told = "{M} <be> already {z}\n{B} <guess> that {M} <be-> {z}"
            case "study":
                d.count("z", d.unit("minute"), range(5, 60, 5))
                told = "{B} <look> at {M} for {z}\n{B} <spend> {z} over {M}"
            case _:
                d.person("H", kin="B")
                d.count("z", d.thing("y", "stationery"), range(3, 20))
                told = "{H!} <lend> {B} {z} for the work\n{B} <borrow> {z} from {H!} for the work"
        d.fact("z", told, after=("scale", "span", "leg1", "speed", "known"), folds=False)


class _Scaled:
    """One story about a map, a plan or a model (`style`), in some units."""

    def __init__(self, d: Build) -> None:
        self.d = d
        named = d.pick("M", self.subjects())
        self.style = "map" if named in MAPS else "plan" if named in PLANS else "model"
        small, far, near = d.pick("U", UNITS).rstrip("|").split()
        self.small, self.large = small, far if self.style == "map" else near
        d.also("u", d.unit(small))
        d.also("N", named.partition("|")[2])
        d.person("B")
        self.reach = REACH[self.roles() + self.large]

    def subjects(self) -> tuple[str, ...]:
        """What the story can be about."""
        d = self.d
        if d.target in ("time", "longer") or d.has("legs") or d.has("back"):
            return MAPS
        if d.target == "area":
            return PLANS
        return (*MAPS, *PLANS, *(f"{name}|the model" for name in MODELS))

    def roles(self) -> str:
        """The roles that such a story has; returns which lengths are likely."""
        d = self.d
        if self.style == "map":
            for name in ("T1", "T2", "T3") if d.has("legs") else ("T1", "T2"):
                d.pick(name, places.TOWNS)
        elif self.style == "plan":
            thing = d.pick("D", LARGE if self.large == "meter" else (*LARGE, *ROOMS))
            return "room" if thing in ROOMS else "plan"
        return self.style

    def say(self, told: str) -> str:
        """Templates with the words for how a model is measured, and the end of a route."""
        adjective = MODELS.get(self.d.roles["M"].partition("|")[0], "long")
        told = told.replace("ADJ", adjective).replace("SIZE", SIZES[adjective])
        return told.replace("GOAL", "{T3}" if self.d.has("legs") else "{T2}")

    def lengths(self) -> tuple[Value, ...]:
        """Lengths on paper."""
        longest = 20 if self.small == "centimeter" else 14
        return tuple(plain(v) for v in HALVES if v <= longest * (2 if self.style == "model" else 1))

    def fits(self, paper: Value, k: Value) -> bool:
        """Whether the real length is whole and likely."""
        low, high = self.reach
        return low <= paper * k <= high and Fraction(paper * k).denominator == 1

    # The scale ---------------------------------------------------------------------------------

    def scale(self) -> Quantity:
        """How long a unit on paper really is: given, or found from a pair of lengths."""
        d = self.d
        ks = [k for k in SCALES[self.large] if any(self.fits(v, k) for v in self.lengths())]
        noun = d.unit(self.large)
        if not d.has("pair"):
            k = d.given("k", "count", per(of(self.large), of(self.small)), ks, noun=noun)
            d.fact("scale", SCALE, kind="rule")
            return k
        p = d.count("p", d.unit(self.small), range(2, 13))
        q = d.count(
            "q",
            noun,
            lambda: p.value * d.rng.choice(ks),
            lambda q: q // p.value in ks and q % p.value == 0,
        )
        d.fact("scale", PAIR, kind="rule")
        return d.derive(
            "k",
            "quot",
            q,
            p,
            noun=noun,
            claims="each {1 u} on {N} <stand-> for {k}\n{a u} on {N} <mean-> {k}",
            labels="the real length of {a u} on {N}",
        )

    def on_paper(
        self, name: str, k: Quantity, fact: str, told: str, *after: str, ok: Accepts | None = None
    ) -> Quantity:
        """A length that is measured on paper."""

        def fitting(v: Value) -> bool:
            return self.fits(v, k.value) and (ok is None or ok(v))

        length = self.d.count(name, self.d.unit(self.small), self.lengths(), fitting)
        self.d.fact(fact, self.say(told), after=after)
        return length

    def enlarged(
        self, name: str, length: Quantity, k: Quantity, claims: str, labels: str, asks: str = ""
    ) -> Quantity:
        """A length on paper in reality."""
        return self.d.derive(
            name,
            "prod",
            length,
            k,
            noun=self.d.unit(self.large),
            claims=self.say(claims),
            labels=self.say(labels),
            asks=self.say(asks),
        )

    # What is asked -----------------------------------------------------------------------------

    def real(self) -> Quantity:
        """The real length, of the way there and back where that is told."""
        d = self.d
        k = self.scale()
        length = self.legs(k) if d.has("legs") else self.on_paper("d", k, "span", SPAN[self.style])
        labels = {
            "map": "the real distance (from {T1} to GOAL|between {T1} and GOAL)",
            "plan": "the real length of {D}",
            "model": "the SIZE of the real thing",
        }[self.style]
        asks = {
            "map": "how many UNITS <be-> it from {T1} to GOAL in reality",
            "plan": "how many UNITS long <be-> {D} in reality",
            "model": "how many UNITS ADJ <be-> the real thing",
        }[self.style].replace("UNITS", plural_of(self.large))
        claims = REAL[self.style].replace("{x}", "{real}")
        real = self.enlarged("real", length, k, claims, labels, asks)
        if not d.has("back"):
            return real
        d.fact("back", BACK, kind="event", after=("span", "leg1", "leg2"))
        return d.derive(
            "round",
            "prod",
            d.known("two", 2, PLAIN),
            real,
            noun=real.noun,
            claims=ROUND_TRIP.replace("{x}", "{round}"),
            labels="the length of the whole trip",
            asks=f"how many {plural_of(self.large)} <do> {{B}} travel there and back",
        )

    def legs(self, k: Quantity) -> Quantity:
        """Two parts of a route on paper."""
        first = self.on_paper("d", k, "leg1", LEGS)
        second = self.on_paper("e", k, "leg2", LEG_2, "leg1")
        return self.d.derive(
            "both",
            "sum",
            first,
            second,
            noun=first.noun,
            whole=False,
            claims="the whole route on {N} <be-> {both} long\nthat <make-> {both} on {N}",
            labels="the length of the whole route on {N}",
        )

    def paper(self) -> Quantity:
        """The length on paper of something whose real length is known."""
        d = self.d
        k = self.scale()
        fitting = [v for v in self.lengths() if self.fits(v, k.value)]
        g = d.count(
            "g",
            d.unit(self.large),
            lambda: k.value * d.rng.choice(fitting),
            lambda g: plain(Fraction(g) / k.value) in fitting,
        )
        d.fact("known", self.say(KNOWN[self.style]))
        asks = {
            "map": "how many UNITS apart <be+> {T1} and {T2} on {N}",
            "plan": "how many UNITS long <be-> {D} on {N}",
            "model": "how many UNITS ADJ <be-> {N}",
        }[self.style].replace("UNITS", plural_of(self.small))
        labels = {
            "map": "the distance between {T1} and {T2} on {N}",
            "plan": "the length of {D} on {N}",
            "model": "the SIZE of {N}",
        }[self.style]
        return d.derive(
            "x",
            "quot",
            g,
            k,
            noun=d.unit(self.small),
            whole=False,
            claims=self.say(ON_PAPER[self.style]),
            labels=self.say(labels),
            asks=self.say(asks),
        )

    def time(self) -> Quantity:
        """How many hours the trip takes."""
        d = self.d
        way = self.real()

        def halves(v: Value) -> bool:
            hours = Fraction(way.value) / v
            return hours.denominator <= 2 and 1 < hours <= 10

        def speeds(how: str) -> range:
            return SPEEDS[how][self.large]

        means = [how for how in SPEEDS if any(map(halves, speeds(how)))]
        if not means:
            raise Inapplicable("nobody can go so far in a handy time")
        how = d.pick("V", means)
        speed = per(of(self.large), of("hour"))
        v = d.given("v", "count", speed, speeds(how), halves, d.unit(self.large))
        d.fact("speed", SPEED, kind="rule", after=("span", "leg1", "leg2"))
        hours = d.derive(
            "h",
            "quot",
            way,
            v,
            noun=d.unit("hour"),
            whole=False,
            claims="{B} <be> moving for {h}\n{B} <travel> for {h}",
            labels="the time (spent traveling|on the move)",
        )
        if d.has("rest"):
            hours = self.rest(hours)
        d.also("x", hours)
        back = " and back" if d.has("back") else ""
        trip = f"(trip|journey|tour) [{{V}}] (to|from {{T1}} to) GOAL{back}"
        asks = "how many hours <do-> the TRIP take {B}\nhow many hours <be> {B} on the way to GOAL"
        d.tell(
            "x",
            claims=self.say(LASTS.replace("TRIP", trip)),
            labels=self.say("the (time|total time) for the TRIP".replace("TRIP", trip)),
            asks=self.say(asks.replace("TRIP", trip) + back),
        )
        return hours

    def rest(self, hours: Quantity) -> Quantity:
        """The time on the move and the time of rest."""
        d = self.d
        values = (Fraction(3, 2), 2, Fraction(5, 2), 3)
        r = d.count("r", d.unit("hour"), values, lambda r: r < hours.value)
        d.fact("rest", REST, kind="event", after=("speed", "back"))
        return d.derive("all", "sum", hours, r, noun=hours.noun, whole=False)

    def longer(self) -> Quantity:
        """By how much one of two roads is longer."""
        d = self.d
        k = self.scale()
        for name in ("W1", "W2"):
            d.pick(name, ROADS)
        first = self.on_paper("d", k, "span", ROUTE_1)
        second = self.on_paper(
            "e",
            k,
            "span2",
            ROUTE_2,
            "span",
            ok=lambda e: Fraction(first.value - e).denominator == 1 and first.value - e > 1,
        )
        gap = d.derive(
            "gap",
            "diff",
            first,
            second,
            noun=first.noun,
            claims="the difference on {N} <be-> {gap}\n{W1} <be> {gap} longer on {N}",
            labels="the difference on {N}",
        )
        labels = "the real difference between {W1} and {W2}"
        asks = f"how many {plural_of(self.large)} longer <be> {{W1}} than {{W2}}"
        return self.enlarged("x", gap, k, LONGER, labels, asks)

    def area(self) -> Quantity:
        """The real area of what a plan shows."""
        d = self.d
        k = self.scale()
        long = self.on_paper("d", k, "span", SPAN["plan"])
        wide = self.on_paper("e", k, "span2", WIDTH, "span", ok=lambda e: long.value > e)
        sides = [
            self.enlarged(
                name,
                side,
                k,
                f"the real {word} <be-> {{{name}}}\n{{D}} <be> really {{{name}}} {adjective}",
                f"the real {word} of {{D}}",
            )
            for name, side, word, adjective in (
                ("r1", long, "length", "long"),
                ("r2", wide, "width", "wide"),
            )
        ]
        square = d.unit(f"square {self.large}", f"square {plural_of(self.large)}")
        asks = f"how many {square.pl} <do-> {{D}} cover in reality"
        return d.derive(
            "x", "prod", *sides, noun=square, claims=AREA, labels="the real area of {D}", asks=asks
        )
