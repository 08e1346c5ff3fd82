"""A line around a rectangle: how long it is, what it costs, how many posts stand along it."""

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames import fence_words as words
from synthgen.generators.flames.lexicon.outlines import OUTLINES, Outline
from synthgen.generators.flames.lexicon.scenes import put
from synthgen.generators.flames.program.measure import PLAIN, of
from synthgen.generators.flames.program.quantity import Quantity


@frame
class Fence(Frame):
    """A fence, an edging, a border or a rope around a rectangle; posts stand in a closed loop."""

    name = "fence"
    topic = "geometry"
    concepts = ("perimeter",)
    modules = {
        "gate": "leave an opening in the line around the rectangle",
        "longer": "tell the length by how much greater it is than the width",
        "on_hand": "let some of the material be there already",
    }
    targets = ("length", "cost", "posts", "total")
    costs = (
        "cost",
        "total",
    )
    details = ("breadth", "hours", "helper", "other")

    def build(self, d: Build) -> None:
        """The perimeter, less an opening and what is on hand; its price; the posts along it."""
        if d.has("on_hand") and d.target == "posts":
            raise Inapplicable("posts take no material")
        scene = OUTLINES[d.pick("V", tuple(OUTLINES))]
        self._roles(d, scene)
        whole = self._perimeter(d, scene)
        d.fact("around", _for(scene, words.AROUND), kind="event", after=("plot",), folds=False)
        d.settings = ("this spring", "over the summer", "before the weekend", "this month")
        net = self._gate(d, scene, whole) if d.has("gate") else whole
        if d.target == "posts":
            d.ask(self._posts(d, scene, net))
            return
        need = self._on_hand(d, net) if d.has("on_hand") else net
        if d.target == "length":
            self._length(d, need)
            return
        cost = self._cost(d, scene, need)
        if d.target == "total":
            self._total(d, scene, net, cost)
        else:
            d.ask(cost)

    def _roles(self, d: Build, scene: Outline) -> None:
        d.person("B", trade=scene.trade)
        d.pick("O", scene.outlines)
        d.pick("W", scene.where)
        line = d.pick("M", tuple(scene.lines))
        d.also("N", scene.lines[line])
        d.pick("S", scene.shops)
        d.also("u", d.unit(d.pick("U", tuple(scene.measures))))
        if d.target in ("posts", "total"):
            d.also("q", d.item(d.pick("Q", scene.pieces)))
        if d.has("gate"):
            d.pick("G", scene.openings)
        if d.has("on_hand"):
            d.pick("R", scene.stores)

    def _perimeter(self, d: Build, scene: Outline) -> Quantity:
        u = d.noun("u")
        sizes = scene.measures[u.sg]
        step = 1
        if d.target in ("posts", "total"):
            step = int(d.count("s", u, sizes.spacings, per=d.noun("q").sg).value)
        w = d.count("w", u, sizes.widths, lambda v: v % step == 0 and v > 2 * step)
        if d.has("longer"):
            x = d.count("x", u, range(2, 40), lambda v: v % step == 0 and v < w.value)
            long = self._long(d, w, x)
            d.fact("plot", _for(scene, words.LONGER), kind="rule")
        else:
            low, high = int(w.value) + 1, 8 * int(w.value) // 5 + step + 1
            long = d.count("l", u, range(low, high), lambda v: v % step == 0)
            d.fact("plot", _for(scene, words.PLOT), kind="rule")
        return self._around(d, long, w)

    def _long(self, d: Build, w: Quantity, x: Quantity) -> Quantity:
        return d.derive(
            "long",
            "sum",
            w,
            x,
            noun=d.noun("u"),
            claims="""
                the {O} <be> {long} long
                the length of the {O} <be> {long}
            """,
            labels="the length of the {O}",
        )

    def _around(self, d: Build, long: Quantity, w: Quantity) -> Quantity:
        half = d.derive(
            "half",
            "sum",
            long,
            w,
            noun=d.noun("u"),
            claims="""
                the length and the width of the {O} <add+> up to {half}
                a long side and a short side of the {O} together <measure+> {half}
            """,
            labels="the sum of the length and the width of the {O}",
        )
        return d.derive(
            "around",
            "prod",
            d.known("two", 2, PLAIN),
            half,
            noun=d.noun("u"),
            claims="""
                the perimeter of the {O} <be> {around}
                the (full|whole) way around the {O} <be> {around}
                all the way around, the {O} <measure> {around}
            """,
            labels="the perimeter of the {O}",
        )

    def _gate(self, d: Build, scene: Outline, whole: Quantity) -> Quantity:
        gaps = scene.measures[d.noun("u").sg].gaps
        s = d.quantities.get(d.prefix + "s")
        step = 1 if s is None else int(s.value)
        g = d.count("g", d.noun("u"), gaps, lambda v: v % step == 0 and 5 * v <= whole.value)
        d.fact("gate", words.GATE, kind="event", after=("around",), folds=False)
        return d.derive(
            "net",
            "diff",
            whole,
            g,
            noun=d.noun("u"),
            claims="""
                {net} <be+> left without the {G}
                the {N} itself <cover> {net}
                the {N} <run> along {net} of that
            """,
            labels="the perimeter without the {G}",
        )

    def _on_hand(self, d: Build, net: Quantity) -> Quantity:
        h = d.count("h", d.noun("u"), range(3, 60), lambda v: 3 * v < net.value)
        d.fact("has", words.HAS, after=("around",))
        return d.derive(
            "missing",
            "diff",
            net,
            h,
            noun=d.noun("u"),
            claims="""
                {missing} of {N} <be+> still missing
                {B} still <need> {missing} of {N}
            """,
            labels="the length of {N} that {B} still <need>",
        )

    def _length(self, d: Build, need: Quantity) -> None:
        d.also("len", need)
        if d.has("on_hand"):
            claims = """
                {B} still <have> to (buy|get) {len} of {N}
                {len} of {N} <be+> still missing
                {B} <need> to buy {len} of {N}
                {len} of {N} <be+> yet to be bought
            """
            labels = """
                the length of {N} that {B} <have> to buy
                the length of {N} (still missing|that <be-> still missing)
            """
            asks = """
                how many {u} of {N} <do> {B} have to buy
                how many {u} of {N} <do> {B} still need
            """
        else:
            claims = """
                {B} <need> {len} of {N}
                {len} of {N} <be+> needed
                the (job|work|plan) <take/require> {len} of {N}
                the {N} <have> to be {len} long
                {B} <use> {len} of {N}
                the {O} <take> {len} of {N}
            """
            labels = """
                the length of {N} needed [for the {O}]
                the length of {N} that {B} <need>
            """
            asks = """
                how many {u} of {N} <do> {B} need
                how many {u} of {N} <do> {B} have to get for the {O}
            """
        d.tell("len", claims=claims, labels=labels, asks=asks)
        d.ask(need)

    def _cost(self, d: Build, scene: Outline, need: Quantity) -> Quantity:
        u = d.noun("u")
        d.money("p", scene.measures[u.sg].prices, lambda v: v != 100, per=u.sg)
        d.fact("price", words.PRICE, kind="rule", after=("around",))
        to_buy = "the (missing|rest of the) {N}" if d.has("on_hand") else "the {N}"
        return d.derive(
            "cost",
            "prod",
            need,
            d.quantities[d.prefix + "p"],
            claims=f"""
                {to_buy} <cost-> {{cost}}
                {{B}} <pay> {{cost}} for {to_buy}
                {{B}} <spend> {{cost}} on {to_buy}
                the bill for {to_buy} <be-> {{cost}}
                {to_buy} <cost-> {{B}} {{cost}}
            """,
            labels=f"""
                the cost of {to_buy}
                the amount that {{B}} <pay> for {to_buy}
            """,
            asks=f"""
                how much <do> {{B}} (pay|have to pay) for {to_buy}
                how much <do> {{B}} spend on {to_buy}
            """,
        )

    def _posts(self, d: Build, scene: Outline, net: Quantity) -> Quantity:
        s, q = d.quantities[d.prefix + "s"], d.noun("q")
        told = words.POSTS_GATE if d.has("gate") else words.POSTS
        after = ("around", "gate") if d.has("gate") else ("around",)
        d.fact("posts", _for(scene, told), kind="rule", after=after)
        d.mark("loop")
        if d.has("gate"):
            posts = self._posts_between(d, net, s)
        else:
            posts = d.derive("posts", "quot", net, s, noun=q)
        d.tell(
            "posts",
            claims="""
                {B} <need> {posts}
                {posts} <be> needed
                {posts} <be> placed around the {O}
                it <take> {posts} to go all the way around the {O}
                there <be> {posts} around the {O}
            """,
            labels="""
                the number of {q} around the {O}
                the number of {q} that {B} <need>
            """,
            asks="""
                how many {q} <do> {B} need [to go all the way around]
                how many {q} <be+> needed for the {O}
            """,
        )
        return posts

    def _posts_between(self, d: Build, net: Quantity, s: Quantity) -> Quantity:
        gaps = d.derive(
            "gaps",
            "quot",
            net,
            s,
            noun=d.unit("gap"),
            claims="""
                the {q} <be> separated by {gaps}
                there <be> {gaps} between the {q}
            """,
            labels="the number of gaps between the {q}",
        )
        last = d.known("last", 1, of(d.noun("q").sg))
        return d.derive("posts", "sum", gaps, last, noun=d.noun("q"))

    def _total(self, d: Build, scene: Outline, net: Quantity, cost: Quantity) -> None:
        posts = self._posts(d, scene, net)
        c = d.money("c", scene.costs, lambda v: v != 100, per=d.noun("q").sg)
        d.fact("piece", words.PIECE, kind="rule", after=("posts",))
        pieces = d.derive(
            "pieces",
            "prod",
            posts,
            c,
            claims="""
                the {q} <cost+> {pieces}
                {B} <pay> {pieces} for the {q}
            """,
            labels="the cost of the {q}",
        )
        total = d.derive(
            "total",
            "sum",
            cost,
            pieces,
            claims="""
                the {N} and the {q} <cost+> {total} together
                {B} <pay> {total} in total for the {N} and the {q}
                {B} <spend> {total} altogether on the {N} and the {q}
                the total bill for the {N} and the {q} <be-> {total}
            """,
            labels="""
                the total cost of the {N} and the {q}
                the combined price of the {q} and the {N}
            """,
            asks="""
                how much <do> {B} pay (altogether|in total) for the {N} and the {q}
                how much <do> {B} spend in all on the {q} and the {N}
            """,
            marks=("joint",),
        )
        d.ask(total)

    def detail(self, d: Build, name: str) -> None:
        """How high the line is, how long the work takes, who helps, what somebody else has."""
        scene = OUTLINES[d.roles["V"]]
        if name == "breadth":
            self._breadth(d, scene)
        elif name == "hours":
            d.count("z", d.unit("hour"), range(2, 9))
            d.fact("z", words.HOURS, kind="event", after=("around",), folds=False)
        elif name == "helper":
            d.person("H", kin="B")
            d.count("z", d.unit("minute"), range(15, 95, 5))
            d.fact("z", words.HELPER, kind="event", after=("around",), folds=False)
        else:
            d.person("H", kin="B")
            d.also("v", d.unit(d.roles["U"]))
            d.count("z", d.noun("v"), scene.measures[d.roles["U"]].widths)
            d.fact("z", words.OTHER, folds=False, after=("around",))

    def _breadth(self, d: Build, scene: Outline) -> None:
        unit = d.unit(d.roles["U"])
        breadths = scene.measures[unit.sg].breadths
        if scene.breadth and breadths:
            d.count("z", unit, breadths)
            d.fact(
                "z", words.BREADTH.replace("BROAD", scene.breadth), after=("around",), folds=False
            )
        else:
            d.count("z", d.item("photo"), range(2, 20))
            d.fact("z", words.PHOTOS, kind="event", after=("around",), folds=False)


def _for(scene: Outline, told: str) -> str:
    base = scene.put.partition("/")[0]
    return put(told, MINE=scene.mine, PUT=scene.put, STAND=scene.stand, BASE=base)
