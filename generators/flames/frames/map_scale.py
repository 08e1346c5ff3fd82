"""Maps, plans and models: a scale, a length on paper, the real one, and how long the trip takes."""

from fractions import Fraction

from synthgen.generators.flames.building.build import Accepts, Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.frames import map_scale_words as words
from synthgen.generators.flames.lexicon import places
from synthgen.generators.flames.program.measure import PLAIN, of, per
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value, plain


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
        if any(d.has(name) and d.target not in fitting for name, fitting in words.MODULES.items()):
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
                pens = ("pencil", "pen", "marker", "highlighter", "index card")
                d.count(
                    "z", d.thing("y", "stationery", ok=lambda one: one.sg in pens), range(3, 20)
                )
                told = "{H!} <lend> {B} {z} for the work\n{B} <borrow> {z} from {H!} for the work"
        d.fact("z", told, after=("scale", "span", "leg1", "speed", "known"), folds=False)


class _Scaled:
    """One story about a map, a plan or a model (`style`), in some units."""

    def __init__(self, d: Build) -> None:
        self.d = d
        named = d.pick("M", self.subjects())
        self.style = "map" if named in words.MAPS else "plan" if named in words.PLANS else "model"
        small, far, near = d.pick("U", words.UNITS).rstrip("|").split()
        self.small, self.large = small, far if self.style == "map" else near
        d.also("u", d.unit(small))
        d.also("N", named.partition("|")[2])
        d.person("B")
        self.reach = words.REACH[self.roles() + self.large]

    def subjects(self) -> tuple[str, ...]:
        """What the story can be about."""
        d = self.d
        if d.target in ("time", "longer") or d.has("legs") or d.has("back"):
            return words.MAPS
        if d.target == "area":
            return words.PLANS
        return (*words.MAPS, *words.PLANS, *(f"{name}|the model" for name in words.MODELS))

    def roles(self) -> str:
        """The roles that such a story has; returns which lengths are likely."""
        d = self.d
        if self.style == "map":
            for name in ("T1", "T2", "T3") if d.has("legs") else ("T1", "T2"):
                d.pick(name, places.TOWNS)
        elif self.style == "plan":
            rooms = () if self.large == "meter" else words.ROOMS
            thing = d.pick("D", (*words.LARGE, *rooms))
            return "room" if thing in words.ROOMS else "plan"
        return self.style

    def say(self, told: str) -> str:
        """Templates with the words for how a model is measured, and the end of a route."""
        adjective = words.MODELS.get(self.d.roles["M"].partition("|")[0], "long")
        told = told.replace("ADJ", adjective).replace("SIZE", words.SIZES[adjective])
        return told.replace("GOAL", "{T3}" if self.d.has("legs") else "{T2}")

    def lengths(self) -> tuple[Value, ...]:
        """Lengths on paper."""
        longest = 20 if self.small == "centimeter" else 14
        longest *= 2 if self.style == "model" else 1
        return tuple(plain(v) for v in words.HALVES if v <= longest)

    def fits(self, paper: Value, k: Value) -> bool:
        """Whether the real length is whole and likely."""
        low, high = self.reach
        return low <= paper * k <= high and Fraction(paper * k).denominator == 1

    # The scale ---------------------------------------------------------------------------------

    def scale(self) -> Quantity:
        """How long a unit on paper really is: given, or found from a pair of lengths."""
        d = self.d
        ks = [k for k in words.SCALES[self.large] if any(self.fits(v, k) for v in self.lengths())]
        if words.LOCAL.search(d.roles["M"]):
            ks = [k for k in ks if k <= 6]
        noun = d.unit(self.large)
        if not d.has("pair"):
            k = d.given("k", "count", per(of(self.large), of(self.small)), ks, noun=noun)
            d.fact("scale", words.SCALE, kind="rule")
            return k
        p = d.count("p", d.unit(self.small), range(2, 13))
        q = d.count(
            "q",
            noun,
            lambda: p.value * d.rng.choice(ks),
            lambda q: q // p.value in ks and q % p.value == 0,
        )
        d.fact("scale", words.PAIR, kind="rule")
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
        length = (
            self.legs(k) if d.has("legs") else self.on_paper("d", k, "span", words.SPAN[self.style])
        )
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
        claims = words.REAL[self.style].replace("{x}", "{real}")
        real = self.enlarged("real", length, k, claims, labels, asks)
        if not d.has("back"):
            return real
        d.fact("back", self.say(words.BACK), kind="event", after=("span", "leg1", "leg2"))
        return d.derive(
            "round",
            "prod",
            d.known("two", 2, PLAIN),
            real,
            noun=real.noun,
            claims=words.ROUND_TRIP.replace("{x}", "{round}"),
            labels="the length of the whole trip",
            asks=f"how many {plural_of(self.large)} <do> {{B}} travel there and back",
        )

    def legs(self, k: Quantity) -> Quantity:
        """Two parts of a route on paper."""
        first = self.on_paper("d", k, "leg1", words.LEGS)
        second = self.on_paper("e", k, "leg2", words.LEG_2, "leg1")
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
        d.fact("known", self.say(words.KNOWN[self.style]))
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
            claims=self.say(words.ON_PAPER[self.style]),
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
            return words.SPEEDS[how][self.large]

        means = [how for how in words.SPEEDS if any(map(halves, speeds(how)))]
        if not means:
            raise Inapplicable("nobody can go so far in a handy time")
        how = d.pick("V", means)
        speed = per(of(self.large), of("hour"))
        v = d.given("v", "count", speed, speeds(how), halves, d.unit(self.large))
        d.fact("speed", words.SPEED, kind="rule", after=("span", "leg1", "leg2"))
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
            claims=self.say(words.LASTS.replace("TRIP", trip)),
            labels=self.say("the (time|total time) for the TRIP".replace("TRIP", trip)),
            asks=self.say(asks.replace("TRIP", trip) + back),
        )
        return hours

    def rest(self, hours: Quantity) -> Quantity:
        """The time on the move and the time of rest."""
        d = self.d
        values = (Fraction(3, 2), 2, Fraction(5, 2), 3)
        r = d.count("r", d.unit("hour"), values, lambda r: r < hours.value)
        d.fact("rest", words.REST, kind="event", after=("speed", "back"))
        return d.derive("all", "sum", hours, r, noun=hours.noun, whole=False)

    def longer(self) -> Quantity:
        """By how much one of two roads is longer."""
        d = self.d
        k = self.scale()
        for name in ("W1", "W2"):
            d.pick(name, words.ROADS)
        first = self.on_paper("d", k, "span", words.ROUTE_1)
        second = self.on_paper(
            "e",
            k,
            "span2",
            words.ROUTE_2,
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
        labels = "the real difference in length between {W1} and {W2}"
        asks = f"how many {plural_of(self.large)} longer <be> {{W1}} than {{W2}}"
        return self.enlarged("x", gap, k, words.LONGER, labels, asks)

    def area(self) -> Quantity:
        """The real area of what a plan shows."""
        d = self.d
        k = self.scale()
        long = self.on_paper("d", k, "span", words.SPAN["plan"])
        wide = self.on_paper("e", k, "span2", words.WIDTH, "span", ok=lambda e: long.value > e)
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
            "x",
            "prod",
            *sides,
            noun=square,
            claims=words.AREA,
            labels="the real area of {D}",
            asks=asks,
        )
