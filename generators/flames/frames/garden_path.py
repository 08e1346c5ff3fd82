"""A band around a rectangle, a path around a bed: its area, the bags it takes, its cost."""

from collections.abc import Sequence

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames import garden_path_words as words
from synthgen.generators.flames.lexicon.rings import RINGS, Ring, Span
from synthgen.generators.flames.lexicon.scenes import put
from synthgen.generators.flames.program.measure import CENT, PLAIN, of, per
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value


@frame
class GardenPath(Frame):
    """The area between two rectangles, one inside the other."""

    name = "garden_path"
    topic = "geometry"
    concepts = ("area of a rectangle", "difference of areas")
    modules = {
        "outward": "tell how wide the band is instead of the outer size",
        "inward": "tell the outer size and how wide the band is instead of the inner size",
        "done": "let a part of the band be finished already",
    }
    targets = ("area", "cost", "bags", "bag_cost")
    costs = (
        "cost",
        "bag_cost",
    )
    details = ("age", "hours", "helper", "other")

    def build(self, d: Build) -> None:
        """The outer area less the inner, less what is done; the bags for it; the price."""
        if d.has("outward") and d.has("inward"):
            raise Inapplicable("the band is told from one side")
        scene = RINGS[d.pick("V", tuple(RINGS))]
        self._roles(d, scene)
        ring = self._ring(d, scene)
        rest = self._rest(d, ring) if d.has("done") else ring
        if d.target == "area":
            self._ask_area(d, rest)
        elif d.target == "cost":
            self._cost(d, scene, rest)
        else:
            self._bags(d, scene, rest)

    def _roles(self, d: Build, scene: Ring) -> None:
        d.person("B", trade=scene.trade)
        d.pick("I", scene.insides)
        if d.has("inward"):
            d.pick("Z", scene.outers)
        d.pick("W", scene.where)
        pack = scene.bands[d.pick("R", tuple(scene.bands))]
        d.also("N", pack.partition(" of ")[2])
        d.also("b", d.item(pack))
        d.pick("S", scene.shops)
        unit = d.pick("U", tuple(scene.spans))
        d.also("u", d.unit(unit))
        d.also("v", d.unit(f"square {unit}"))

    # The two rectangles --------------------------------------------------------------------------

    def _ring(self, d: Build, scene: Ring) -> Quantity:
        span = scene.spans[d.roles["U"]]
        if d.has("inward"):
            sides = self._inward(d, scene, span)
        elif d.has("outward"):
            sides = self._outward(d, scene, span)
        else:
            sides = self._both(d, scene, span)
        d.mark("loop")
        inner = self._area(d, "inner", sides[:2], "the {I}")
        outer = self._area(d, "outer", sides[2:], "the whole rectangle")
        return d.derive(
            "ring",
            "diff",
            outer,
            inner,
            noun=d.noun("v"),
            claims="""
                the {R} <cover> {ring}
                the {R} <take> up {ring}
            """,
            labels="the area of the {R}",
        )

    def _both(self, d: Build, scene: Ring, span: Span) -> list[Quantity]:
        """Both rectangles are told."""
        long, wide = self._rectangle(d, "l", "w", span.inside)
        gap = int(long.value) - int(wide.value)
        outer = d.count("a", d.noun("u"), [int(long.value) + 2 * width for width in span.widths])
        across = d.count("c", d.noun("u"), [int(outer.value) - gap])
        d.fact("inside", words.INSIDE, kind="rule")
        d.fact("outside", _for(scene, words.OUTSIDE), kind="event", after=("inside",), folds=False)
        return [long, wide, outer, across]

    def _outward(self, d: Build, scene: Ring, span: Span) -> list[Quantity]:
        """The inner rectangle is told, and how wide the band is."""
        long, wide = self._rectangle(d, "l", "w", span.inside)
        x = d.count("x", d.noun("u"), span.widths)
        d.fact("inside", words.INSIDE, kind="rule")
        d.fact("outside", _for(scene, words.WIDTH), kind="event", after=("inside",), folds=False)
        both = self._twice(d, x, "the {R} <add> {twice} to the length and the width of the {I}")
        return [
            long,
            wide,
            self._side(d, "sum", "a", long, both, "the outer edge of the {R}", "long|length"),
            self._side(d, "sum", "c", wide, both, "the outer edge of the {R}", "wide|width"),
        ]

    def _inward(self, d: Build, scene: Ring, span: Span) -> list[Quantity]:
        """The outer rectangle is told, and how wide the band is."""
        x = d.count("x", d.noun("u"), span.widths)
        sides = [side + 2 * int(x.value) for side in span.inside]
        outer, across = self._rectangle(d, "a", "c", sides)
        d.fact("inside", words.OUTER, kind="rule")
        d.fact("outside", _for(scene, words.WITHIN), kind="event", after=("inside",), folds=False)
        both = self._twice(d, x, "the {R} <take> {twice} off the length and the width of the {Z}")
        return [
            self._side(d, "diff", "l", outer, both, "the {I}", "long|length"),
            self._side(d, "diff", "w", across, both, "the {I}", "wide|width"),
            outer,
            across,
        ]

    @staticmethod
    def _rectangle(
        d: Build, long: str, wide: str, sides: Sequence[int]
    ) -> tuple[Quantity, Quantity]:
        w = d.count(wide, d.noun("u"), sides)
        least = int(w.value) + 1
        return d.count(long, d.noun("u"), range(least, 2 * least)), w

    @staticmethod
    def _twice(d: Build, x: Quantity, claim: str) -> Quantity:
        return d.derive(
            "twice",
            "prod",
            d.known("two", 2, PLAIN),
            x,
            noun=d.noun("u"),
            claims=f"""
                {claim}
                the {{R}} on opposite sides <take-> up {{twice}} together
            """,
            labels="the width of the {R} on both sides together",
        )

    @staticmethod
    def _side(
        d: Build, op: str, name: str, side: Quantity, both: Quantity, what: str, named: str
    ) -> Quantity:
        adjective, _, noun = named.partition("|")
        return d.derive(
            name,
            op,
            side,
            both,
            noun=d.noun("u"),
            claims=f"""
                {what} <be-> {{{name}}} {adjective}
                the {noun} of {what} <be-> {{{name}}}
            """,
            labels=f"the {noun} of {what}",
        )

    @staticmethod
    def _area(d: Build, name: str, sides: Sequence[Quantity], what: str) -> Quantity:
        return d.derive(
            name,
            "prod",
            *sides,
            noun=d.noun("v"),
            claims=f"""
                {what} <measure-> {{{name}}}
                the area of {what} <be-> {{{name}}}
            """,
            labels=f"the area of {what}",
        )

    # What is asked -------------------------------------------------------------------------------

    def _rest(self, d: Build, ring: Quantity) -> Quantity:
        square, most = of(d.roles["U"], 2), int(ring.value) // 2
        done = range(max(most // 8, 2), most)
        g = d.given("g", "count", square, done, None, d.noun("v"))
        d.fact("done", words.DONE, after=("outside",), folds=False)
        return d.derive(
            "rest",
            "diff",
            ring,
            g,
            noun=d.noun("v"),
            claims="""
                {rest} of the {R} <be+> still missing
                {rest} of the {R} <remain+> to be done
            """,
            labels="the part of the {R} still to be done",
        )

    def _ask_area(self, d: Build, rest: Quantity) -> None:
        d.also("asked", rest)
        if d.has("done"):
            claims = """
                {B} still <have> to finish {asked} of the {R}
                {asked} of the {R} <be+> still missing
                {asked} of the {R} <remain+> to be done
                {B} still <need> to finish {asked} of the {R}
            """
            labels = """
                the part of the {R} still to be done
                the area of the {R} that <be-> still missing
            """
            asks = """
                how many {v} of the {R} <do> {B} still have to finish
                how many {v} of the {R} <be+> left to do
            """
        else:
            claims = """
                the {R} <cover> {asked}
                the {R} <take> up {asked}
                {B} <have> to cover {asked} with {N}
                the {R} <measure> {asked}
                there <be> {asked} to cover with {N}
            """
            labels = """
                the area of the {R}
                the area that the {R} <cover>
                the area between the {I} and the outer edge of the {R}
            """
            asks = """
                what area in {v} <do-> the {R} cover
                how many {v} <do> {B} have to cover with {N}
            """
        marks = ("time",) if d.has("done") else ()
        d.tell("asked", claims=claims, labels=labels, asks=asks, marks=marks)
        d.ask(rest)

    def _cost(self, d: Build, scene: Ring, rest: Quantity) -> None:
        rates = scene.spans[d.roles["U"]].rates
        number = "+" if str(d.cast["N"]).endswith("s") else "-"
        each = per(of(CENT), of(d.roles["U"], 2))
        r = d.given("r", "money", each, rates, lambda v: v != 100)
        d.fact("rate", put(words.RATE, COST=f"cost{number}"), kind="rule", after=("outside",))
        self._pay(d, "cost", rest, r, "{N}", number)

    def _bags(self, d: Build, scene: Ring, rest: Quantity) -> None:
        covers = scene.spans[d.roles["U"]].covers
        each = per(of(d.roles["U"], 2), of(d.noun("b").sg))
        k = d.given("k", "count", each, covers, lambda v: _is_uneven(rest.value, v), d.noun("v"))
        d.fact("covers", words.COVERS, kind="rule", after=("outside",))
        what = "the rest of the {R}" if d.has("done") else "the [whole] {R}"
        bags = d.derive(
            "bags",
            "ceil_quot",
            rest,
            k,
            noun=d.noun("b"),
            claims=f"""
                {{B}} <need> {{bags}} for {what}
                {{bags}} <be> needed for {what}
                {{B}} <have> to (buy|get) {{bags}} for {what}
                {{B}} <need> to buy {{bags}} for {what}
                it <take> at least {{bags}} to finish {what}
            """,
            labels=f"""
                the (smallest|least) number of {{b}} needed for {what}
                the number of {{b}} that {{B}} <need> for {what}
            """,
            asks=f"""
                how many {{b}} <do> {{B}} (need|have to buy) for {what}
                how many {{b}} <be+> needed for {what}
            """,
            marks=("round_up",),
        )
        if d.target == "bags":
            d.ask(bags)
            return
        p = d.money("p", scene.costs, lambda v: v != 100, per=d.noun("b").sg)
        d.fact("price", words.PRICE, kind="rule", after=("covers",))
        self._pay(d, "bag_cost", bags, p, "{b}", "+")

    def _pay(
        self, d: Build, name: str, amount: Quantity, price: Quantity, what: str, number: str
    ) -> None:
        goal = "the rest of the {R}" if d.has("done") else "the {R}"
        cost = d.derive(
            name,
            "prod",
            amount,
            price,
            claims=f"""
                {{B}} <pay> {{{name}}} for the {what} for {goal}
                {{B}} <spend> {{{name}}} on the {what} for {goal}
                the {what} for {goal} <cost{number}> {{{name}}}
                {{B}} <have> to pay {{{name}}} for the {what} for {goal}
                the bill for the {what} for {goal} <be-> {{{name}}}
            """,
            labels=f"""
                the cost of the {what} for {goal}
                the amount that {{B}} <pay> for the {what} for {goal}
            """,
            asks=f"""
                how much <do> {{B}} (pay|have to pay) for the {what} for {goal}
                how much <do> {{B}} spend on the {what} for {goal}
            """,
        )
        d.ask(cost)

    def detail(self, d: Build, name: str) -> None:
        """How old the inside is, how long the work takes, who helps, what somebody else has."""
        if name == "age":
            d.count("z", d.unit("year"), range(3, 30))
            d.fact("z", words.AGE, after=("outside",), folds=False)
        elif name == "hours":
            d.count("z", d.unit("hour"), range(3, 10))
            d.fact("z", words.HOURS, kind="event", after=("outside",), folds=False)
        elif name == "helper":
            d.person("H", kin="B")
            d.count("z", d.unit("minute"), range(15, 95, 5))
            d.fact("z", words.HELPER, kind="event", after=("outside",), folds=False)
        else:
            d.person("H", kin="B")
            d.count("z", d.noun("u"), RINGS[d.roles["V"]].spans[d.roles["U"]].inside)
            d.fact("z", words.OTHER, after=("outside",), folds=False)


def _for(scene: Ring, told: str) -> str:
    return put(told, BUILD=scene.build, BASE=scene.build.partition("/")[0])


def _is_uneven(total: Value, each: int) -> bool:
    """Whether the last bag is not used up."""
    return 2 * each < total < 80 * each and total % each > 0
