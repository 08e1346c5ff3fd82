"""A box that is filled: liters of water, the time they take, their weight, bags of soil."""

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.lexicon.scenes import put
from synthgen.generators.flames.lexicon.tanks import KNOWN, PITS, TANKS, TOLD, Pit, Tank
from synthgen.generators.flames.program.measure import PLAIN, of, per
from synthgen.generators.flames.program.quantity import Quantity

SIZE = """
on the inside, THE box-shaped {1 t} {W} <be> {l} long, {w} wide, and {h} deep
{B} <measure> the inside of THE rectangular {1 t} {W}: it <be> {l} long, {w} wide, and {h} deep
THE {1 t} {W} <have> the shape of a box that <be-> {l} long, {w} wide, and {h} deep inside
THE rectangular {1 t} {W} <have> a length of {l}, a width of {w}, and a depth of {h} inside
inside, THE {1 t} {W} <form> a box with a length of {l}, a width of {w}, and a depth of {h}
THE rectangular {1 t} in {B's} care <measure-> {l} by {w} inside and <be-> {h} deep
according to {B's} notes, THE box-shaped {1 t} {W} <be> {l} long, {w} wide, and {h} deep inside
"""
BASE = """
the bottom of the box-shaped {1 t} {W} <be-> a rectangle {l} long and {w} wide
on the inside, the box-shaped {1 t} {W} <be> {l} long and {w} wide
the {1 t} {W} <have> upright walls and a rectangular bottom that <be-> {l} long and {w} wide
{B} <measure> the flat bottom of the box-shaped {1 t} {W}: it <be> {l} long and {w} wide
the rectangular {1 t} {W} <have> an inside length of {l} and an inside width of {w}
inside, the rectangular {1 t} that {B} <take> care of <measure-> {l} by {w}
"""
SEVERAL = """
{B} <take> care of {n} of the same size
{B} <have> {n}, all of the same size
{B} <work> on {n} that <be+> all of the same size
{B} <be> in charge of {n} of equal size
there <be> {n} of the same size on {B's} list
{B's} plan <call-> for {n} of the same size
"""
FULL = """
{B} <fill> THE {1 t} to the (top|brim) with STUFF
{B} <want/plan/have> to fill THE {1 t} to the (top|brim) with STUFF
{B's} (job|task) <be-> to fill THE {1 t} to the top with STUFF
{B} <need> to fill THE {1 t} completely with STUFF
{B} <be> asked to fill THE {1 t} with STUFF, right up to the rim
{B} <decide> to fill THE {1 t} all the way up with STUFF
"""
BELOW = """
{B} <fill> THE {1 t} with STUFF to {x} below the rim
{B} <stop> filling THE {1 t} when the STUFF <be-> {x} below the rim
{B} <want> the STUFF in THE {1 t} to end {x} below the rim
{B} <leave> {x} between the top of the STUFF and the rim of THE {1 t}
{B} <plan> to fill THE {1 t} with STUFF, but only to {x} below the rim
{B} <have> to keep the STUFF in THE {1 t} {x} below the rim
"""
PARTLY = """
THE {1 t} already <hold> STUFF to a depth of {g}
the STUFF in THE {1 t} <be-> already {g} deep
at the start, the STUFF in THE {1 t} <be-> {g} deep
THE {1 t} <be> not empty: the STUFF in it <be-> already {g} deep
{B} <find> STUFF {g} deep in THE {1 t}
before {B} <begin>, the STUFF in THE {1 t} <be-> {g} deep
"""
RATE = """
{X} <deliver> {r} (per|every|each) {1 y}
{r} of water <run/flow+> out of {X} every {1 y}
{B} <use> {X} that <deliver-> {r} per {1 y}
{X} <bring> in {r} of water every {1 y}
the water from {X} <come-> in at {r} per {1 y}
{B} <turn> on {X}, which <put-> in {r} of water each {1 y}
every {1 y}, {X} <add> {r} of water
"""
DRAIN = """
at the same time, {D} <let> out {d} every {1 y}
{d} <run/flow+> out through {D} every {1 y} at the same time
because of {D}, {d} <be+> lost every {1 y} at the same time
{B} <overlook> {D} that <let-> {d} escape per {1 y} at the same time
at the same time, {D} <waste> {d} per {1 y}
{D} <lose> {d} per {1 y} at the same time
"""
INCHES = """
a gallon <be> {c}
there <be> {c} in a gallon
each gallon of water <take> up {c}
{B} <know> that a gallon <be-> {c}
{B} <look> up that a gallon <be-> equal to {c}
"""
FEET = """
{B} <count> {c} of water for each cubic foot
each cubic foot <hold> {c}
there <be> {c} in a cubic foot
{B} <figure> on {c} per cubic foot
a cubic foot of water <be-> {c}
"""
LITER = """
a liter of water <weigh-> a kilogram
each liter of water <have-> a weight of a kilogram
{B} <know> that a liter of water <weigh-> a kilogram
"""
EMPTY = """
the empty {1 t} <weigh> {e}
without (any|the) water, the {1 t} <weigh> {e}
{B} <weigh> the empty {1 t} and <get> {e}
the {1 t} <have> a weight of {e} when it <be-> empty
a scale <show-> {e} for the empty {1 t}
the {1 t} itself <weigh-> {e}
"""
POUR = """
{B} <pour> {a} of water into the {1 t}
{B} <let> {a} of water run into the {1 t} [from {X}]
{a} of water <run/flow+> into the {1 t} from {X}
{B} <carry> {a} of water to the {1 t} in buckets and <pour> all of it in
{B} <use> {X} to put {a} of water into the {1 t}
{B} <add> {a} of water to the {1 t}
"""
HOLDS = """
a(n) {1 b} <hold/contain> {k}
each {1 b} <fill> {k}
{B} <get> {k} out of each {1 b}
{S} <sell> {N} by the PACK, with {k} in each PACK
there <be> {k} in each {1 b}
it <take> a(n) {1 b} to fill {k}
"""
PRICE = """
a(n) {1 b} <cost> {p} at {S}
{S} <sell> each {1 b} for {p}
{B} <pay> {p} for each {1 b}
the price of a(n) {1 b} at {S} <be> {p}
{b} <sell/go> for {p} each at {S}
each {1 b} <cost> {B} {p}
at {S}, {b} <be> {p} apiece
"""
AGE = """
THE {1 t} <be> {z} old
{B} <know> that THE {1 t} <be> {z} old
"""
HELPER = """
{H!} <help> {B} for {z}
for {z}, {H!} <keep> {B} company
{H!} <chat> with {B} for {z}
"""
OTHER = """
{H!} <take> care of a smaller {1 t} that <be-> {z} long
{H!} <own> another {1 t} with a length of {z}
"""
SOLID = ("bags", "bag_cost")
LEVELS = frozenset({"partly", "rim"})
ALLOWED = {
    "liters": LEVELS | {"several"},
    "time": LEVELS | {"several", "drain"},
    "weight": {"rim"},
    "depth": {"partly"},
    "bags": LEVELS | {"several"},
    "bag_cost": LEVELS | {"several"},
}


@frame
class TankVolume(Frame):
    """The volume of a box as water, with its time and weight, or as bags of something."""

    name = "tank_volume"
    topic = "geometry"
    concepts = ("volume of a box", "unit conversion")
    modules = {
        "partly": "let there be something in the box already",
        "rim": "fill the box only to a distance below its rim",
        "drain": "let water run out while it runs in",
        "several": "let there be several boxes of the same size",
    }
    targets = ("liters", "time", "weight", "depth", *SOLID)
    costs = ("bag_cost",)
    details = ("age", "helper", "other")

    def build(self, d: Build) -> None:
        """The volume to be filled, as water or as bags; what follows from it."""
        if not d.modules <= ALLOWED[d.target]:
            raise Inapplicable("a module has no meaning for what is asked")
        if d.target in SOLID:
            self._solid(d)
        elif d.target == "depth":
            self._depth(d)
        else:
            self._water(d)

    # The box -------------------------------------------------------------------------------------

    def _roles(self, d: Build, scene: Tank | Pit, unit: str) -> None:
        d.person("B", trade=scene.trade)
        name = d.pick("T", scene.tanks)
        d.also("t", d.item(name))
        d.pick("W", scene.where)
        d.also("u", d.unit(unit))
        d.also("v", d.unit(f"cubic {unit}"))

    def _volume(self, d: Build, scene: Tank | Pit, unit: str, stuff: str) -> Quantity:
        """The volume to be filled in one box."""
        words = {"THE": "each" if d.has("several") else "the", "STUFF": stuff}
        if d.has("several"):
            d.given("n", "count", PLAIN, range(3, 8), None, d.noun("t"))
            d.fact("several", SEVERAL)
        w = d.count("w", d.noun("u"), scene.widths)
        w_value = int(w.value)
        long = d.count("l", d.noun("u"), scene.lengths, lambda v: _is_base(unit, v, w_value))
        base = int(long.value) * w_value
        h = d.count("h", d.noun("u"), scene.heights, lambda v: _is_whole(unit, base * v))
        d.fact("size", put(SIZE, **words), kind="rule", after=("several",))
        deep = h
        if d.has("rim"):
            deep = self._below(d, scene, unit, h, base)
            d.fact("fill", put(BELOW, **words), kind="event", after=("size",), folds=False)
        else:
            d.fact("fill", put(FULL, **words), kind="event", after=("size",), folds=False)
        if d.has("partly"):
            deep = self._partly(d, scene, unit, deep, base)
            d.fact("partly", put(PARTLY, **words), after=("size",), folds=False)
        return d.derive(
            "volume",
            "prod",
            long,
            w,
            deep,
            noun=d.noun("v"),
            claims="""
                the space to be filled <measure> {volume}
                the volume to be filled <be> {volume}
            """,
            labels="the volume to be filled",
        )

    def _below(self, d: Build, scene: Tank | Pit, unit: str, h: Quantity, base: int) -> Quantity:
        x = d.count("x", d.noun("u"), scene.levels, lambda v: _leaves(unit, base, h, 3 * v, v))
        return d.derive(
            "deep",
            "diff",
            h,
            x,
            noun=d.noun("u"),
            claims="""
                the depth to be filled <be-> {deep}
                the filling <end> {deep} above the bottom
            """,
            labels="the depth to be filled",
        )

    def _partly(self, d: Build, scene: Tank | Pit, unit: str, h: Quantity, base: int) -> Quantity:
        g = d.count("g", d.noun("u"), scene.levels, lambda v: _leaves(unit, base, h, 2 * v, v))
        return d.derive(
            "rise",
            "diff",
            h,
            g,
            noun=d.noun("u"),
            claims="""
                {rise} of the depth <be+> still to be filled
                the level still <have> to rise by {rise}
            """,
            labels="the depth still to be filled",
        )

    # Water ---------------------------------------------------------------------------------------

    def _tank(self, d: Build) -> Tank:
        names = [name for name, one in TANKS.items() if _suits(d, one)]
        name = d.pick("V", names)
        if name not in names:
            raise Inapplicable(f"nothing like that is told of a {name}")
        scene = TANKS[name]
        self._roles(d, scene, scene.unit)
        d.also("m", d.unit(scene.liquid))
        d.also("y", d.unit(scene.per))
        return scene

    def _water(self, d: Build) -> None:
        scene = self._tank(d)
        volume = self._volume(d, scene, scene.unit, "water")
        liters = self._liters(d, scene, volume)
        if d.target == "weight":
            self._weight(d, scene, liters)
            return
        liters = self._several(d, liters) if d.has("several") else liters
        if d.target == "time":
            self._time(d, scene, liters)
        else:
            self._ask_liters(d, liters)

    def _liters(self, d: Build, scene: Tank, volume: Quantity) -> Quantity:
        """The volume as water, with a factor that is known or told."""
        unit, liquid = of(scene.unit, 3), of(scene.liquid)
        many = scene.unit in ("centimeter", "inch")
        measure = per(unit, liquid) if many else per(liquid, unit)
        if scene.unit in KNOWN:
            factor = d.known("factor", KNOWN[scene.unit], measure)
        else:
            noun = d.noun("v") if many else d.noun("m")
            factor = d.given("c", "count", measure, (TOLD[scene.unit],), None, noun)
            d.fact("factor", INCHES if many else FEET, kind="rule", after=("size",))
        return d.derive(
            "liters",
            "quot" if many else "prod",
            volume,
            factor,
            noun=d.noun("m"),
            claims="""
                that volume <be> {liters} of water
                as water, that <make-> {liters}
            """,
            labels="the amount of water for a(n) {1 t}",
        )

    def _several(self, d: Build, each: Quantity) -> Quantity:
        return d.derive(
            "all",
            "prod",
            d.quantities[d.prefix + "n"],
            each,
            noun=each.noun,
            claims="""
                all the {t} together <take+> {all}
                {all} <be> needed for all the {t} together
            """,
            labels="the total amount for all the {t}",
        )

    def _ask_liters(self, d: Build, liters: Quantity) -> None:
        total, marks = (" in total", ("joint",)) if d.has("several") else ("", ())
        d.also("asked", liters)
        d.tell(
            "asked",
            claims=f"""
                {{B}} <need> {{asked}} of water{total}
                {{asked}} of water <be+> needed{total}
                {{B}} <have> to add {{asked}} of water{total}
                {{asked}} of water <have+> to be added{total}
                {{B}} <use> {{asked}} of water{total}
            """,
            labels=f"""
                the (amount|volume) of water that {{B}} <need>{total}
                the (amount|volume) of water needed{total}
            """,
            asks=f"""
                how many {{m}} of water <do> {{B}} need{total}
                how much water in {{m}} <do> {{B}} have to add{total}
            """,
            marks=marks,
        )
        d.ask(liters)

    def _time(self, d: Build, scene: Tank, liters: Quantity) -> None:
        d.pick("X", scene.sources)
        total, unit = int(liters.value), per(of(scene.liquid), of(scene.per))
        drains = d.has("drain")
        r = d.given(
            "r",
            "count",
            unit,
            scene.rates,
            lambda v: drains or _lasts(total, v),
            d.noun("m"),
        )
        d.fact("rate", RATE, kind="rule", after=("fill",))
        net = self._drain(d, scene, r, total) if drains else r
        goal = "fill all the {t}" if d.has("several") else "fill the {1 t}"
        goal += " that far" if d.has("rim") else ""
        time = d.derive(
            "time",
            "quot",
            liters,
            net,
            noun=d.noun("y"),
            claims=f"""
                it <take> {{time}} to {goal}
                the water <have-> to run for {{time}}
                {{B}} <need> {{time}} to {goal}
                {{B}} <have> to wait for {{time}}
                {goal.replace("fill", "filling", 1)} <take-> {{time}}
            """,
            labels=f"""
                the time needed to {goal}
                the time for which the water <have-> to run
            """,
            asks=f"""
                how many {{y}} <do-> it take to {goal}
                how long in {{y}} <do-> it take to {goal}
            """,
        )
        d.ask(time)

    def _drain(self, d: Build, scene: Tank, r: Quantity, total: int) -> Quantity:
        d.pick("D", scene.drains)
        rate = int(r.value)
        values = scene.rates if scene.per == "hour" else range(2, 60)
        lost = d.given(
            "d",
            "count",
            r.measure,
            values,
            lambda v: 2 * v < rate and _lasts(total, rate - v),
            d.noun("m"),
        )
        d.fact("drain", DRAIN, after=("rate",), folds=False)
        d.mark("same_time")
        return d.derive(
            "net",
            "diff",
            r,
            lost,
            noun=d.noun("m"),
            claims="""
                {net} of water <be+> gained every {1 y}
                each {1 y}, the amount of water <grow-> by {net}
            """,
            labels="the amount of water gained per {1 y}",
        )

    def _weight(self, d: Build, scene: Tank, liters: Quantity) -> None:
        kilogram = d.unit("kilogram")
        e = d.count("e", kilogram, scene.weights)
        d.fact("liter", LITER, kind="rule", after=("fill",))
        d.fact("empty", EMPTY, after=("size",))
        heavy = d.known("heavy", 1, per(of("kilogram"), of("liter")))
        water = d.derive(
            "water",
            "prod",
            liters,
            heavy,
            noun=kilogram,
            claims="""
                the water <weigh-> {water}
                the weight of the water <be> {water}
            """,
            labels="the weight of the water",
        )
        total = d.derive(
            "total",
            "sum",
            water,
            e,
            noun=kilogram,
            claims="""
                the {1 t} and the water <weigh+> {total} together
                the {1 t} <weigh> {total} in total with the water in it
                the total weight of the {1 t} with the water <be-> {total}
                with the water in it, the {1 t} <weigh> {total} in all
            """,
            labels="""
                the total weight of the {1 t} and the water
                the weight of the {1 t} together with the water
            """,
            asks="""
                how many kilograms <do+> the {1 t} and the water weigh together
                what <be-> the weight in kilograms of the {1 t} and the water together
            """,
            marks=("joint",),
        )
        d.ask(total)

    def _depth(self, d: Build) -> None:
        """So much water is poured in: how deep is it?"""
        scene = self._tank(d)
        d.pick("X", scene.sources)
        w = d.count("w", d.noun("u"), scene.widths)
        long = d.count("l", d.noun("u"), scene.lengths, lambda v: v > w.value)
        d.fact("size", BASE, kind="rule")
        base, most = int(long.value * w.value), int(max(scene.heights)) - 5
        pours = [depth * base // 1000 for depth in range(8, most) if depth * base % 1000 == 0]
        if not pours:
            raise Inapplicable("no whole number of liters fits")
        a = d.count("a", d.noun("m"), pours)
        g = self._before(d, scene, most) if d.has("partly") else None
        d.fact("pour", POUR, kind="event", after=("size", "partly"))
        self._ask_depth(d, self._rises(d, a, long, w), g)

    def _before(self, d: Build, scene: Tank, most: int) -> Quantity:
        g = d.count("g", d.noun("u"), scene.levels, lambda v: v < most)
        d.fact("partly", put(PARTLY, THE="the", STUFF="water"), after=("size",), folds=False)
        return g

    def _rises(self, d: Build, a: Quantity, long: Quantity, w: Quantity) -> Quantity:
        factor = d.known("factor", 1000, per(of("centimeter", 3), of("liter")))
        base = d.derive(
            "base",
            "prod",
            long,
            w,
            noun=d.unit("square centimeter"),
            claims="""
                the bottom of the {1 t} <measure-> {base}
                the area of the bottom <be> {base}
            """,
            labels="the area of the bottom",
        )
        poured = d.derive(
            "poured",
            "prod",
            a,
            factor,
            noun=d.noun("v"),
            claims="""
                the water <take-> up {poured}
                the volume of the water <be> {poured}
            """,
            labels="the volume of the water",
        )
        return d.derive(
            "rise",
            "quot",
            poured,
            base,
            noun=d.noun("u"),
            claims="""
                the poured water by itself <be-> {rise} deep
                the water level <rise> by {rise}
            """,
            labels="the rise of the water level",
        )

    def _ask_depth(self, d: Build, rise: Quantity, before: Quantity | None) -> None:
        deep, end = rise, ""
        if before is not None:
            deep, end = d.derive("deep", "sum", before, rise, noun=d.noun("u")), " in the end"
        d.also("asked", deep)
        d.tell(
            "asked",
            claims=f"""
                the surface of the water <be> {{asked}} above the bottom{end}
                the water <measure-> {{asked}} from the bottom to the surface{end}
                the water in the {{1 t}} <reach> {{asked}} up the walls{end}
                the water level <be> {{asked}}{end}
            """,
            labels=f"""
                the depth of the water in the {{1 t}}{end}
                the height of the water in the {{1 t}}{end}
            """,
            asks=f"""
                how many {{u}} deep <be-> the water in the {{1 t}}{end}
                what depth in {{u}} <do-> the water have{end}
            """,
            marks=("time",) if before is not None else (),
        )
        d.ask(deep)

    # Soil, sand, gravel --------------------------------------------------------------------------

    def _solid(self, d: Build) -> None:
        names = [name for name, one in PITS.items() if _suits(d, one)]
        name = d.pick("V", names)
        if name not in names:
            raise Inapplicable(f"nothing like that is told of a {name}")
        scene = PITS[name]
        self._roles(d, scene, "foot")
        pack = d.pick("P", scene.packs)
        first, _, stuff = pack.partition(" of ")
        d.also("N", stuff)
        d.also("b", d.item(pack))
        d.pick("S", scene.shops)
        volume = self._volume(d, scene, "foot", "{N}")
        total = self._several(d, volume) if d.has("several") else volume
        k = d.given(
            "k",
            "count",
            per(of("foot", 3), of(d.noun("b").sg)),
            scene.holds,
            lambda v: 2 * v < total.value < 200 * v and total.value % v > 0,
            d.noun("v"),
        )
        d.fact("holds", put(HOLDS, PACK=first), kind="rule", after=("fill",))
        bags = self._bags(d, total, k)
        if d.target == "bags":
            d.ask(bags)
            return
        p = d.money("p", scene.costs, lambda v: v != 100, per=d.noun("b").sg)
        d.fact("price", PRICE, kind="rule", after=("holds",))
        self._bill(d, bags, p)

    def _bags(self, d: Build, total: Quantity, k: Quantity) -> Quantity:
        what = "all the {t}" if d.has("several") else "the {1 t}"
        return d.derive(
            "bags",
            "ceil_quot",
            total,
            k,
            noun=d.noun("b"),
            claims=f"""
                {{B}} <need> {{bags}} for {what}
                {{bags}} <be> needed for {what}
                {{B}} <have> to (buy|get) {{bags}}
                {{B}} <need> to order {{bags}}
                it <take> at least {{bags}} to do the job
            """,
            labels=f"""
                the (smallest|least) number of {{b}} needed for {what}
                the number of {{b}} that {{B}} <need>
            """,
            asks=f"""
                how many {{b}} <do> {{B}} (need|have to get) for {what}
                how many {{b}} <be+> needed for {what}
            """,
            marks=("round_up",),
        )

    def _bill(self, d: Build, bags: Quantity, p: Quantity) -> None:
        cost = d.derive(
            "cost",
            "prod",
            bags,
            p,
            claims="""
                {B} <pay> {cost} for the {b}
                {B} <spend> {cost} on {N}
                the {b} <cost+> {cost}
                the bill for the {b} <be-> {cost}
                the {N} <cost-> {B} {cost}
            """,
            labels="""
                the cost of the {b}
                the amount that {B} <pay> for the {N}
            """,
            asks="""
                how much <do> {B} (pay|have to pay) for the {b}
                how much <do> {B} spend on the {N}
            """,
        )
        d.ask(cost)

    def detail(self, d: Build, name: str) -> None:
        """How old the box is, who helps, what somebody else has."""
        the = "each" if d.has("several") else "the"
        if name == "age":
            d.count("z", d.unit("year"), range(2, 25))
            d.fact("z", put(AGE, THE=the), after=("size", "several"), folds=False)
        elif name == "helper":
            d.person("H", kin="B")
            d.count("z", d.unit("minute"), range(15, 95, 5))
            d.fact("z", HELPER, kind="event", after=("size", "fill", "pour"), folds=False)
        else:
            d.person("H", kin="B")
            d.count("z", d.noun("u"), (TANKS | PITS)[d.roles["V"]].widths)
            d.fact("z", OTHER, after=("size", "fill", "pour"), folds=False)


def _suits(d: Build, scene: Tank | Pit) -> bool:
    """Whether a box of this kind can have the modules and what is asked."""
    levels = bool(scene.levels) or not (d.has("rim") or d.has("partly"))
    if isinstance(scene, Pit):
        return levels
    metric = scene.unit == "centimeter" or d.target != "depth"
    return levels and metric and (bool(scene.weights) or d.target != "weight")


def _is_base(unit: str, long: int, wide: int) -> bool:
    """Whether a box can have such a bottom, so that its volume can be told in gallons."""
    return wide < long <= 4 * wide and (unit != "inch" or long * wide % 231 == 0)


def _is_whole(unit: str, volume: int) -> bool:
    """Whether a volume is a whole number of liters or gallons."""
    return unit != "centimeter" or volume % 1000 == 0


def _leaves(unit: str, base: int, h: Quantity, least: int, level: int) -> bool:
    """Whether a level is low enough, and leaves a whole number of liters."""
    return least < h.value and _is_whole(unit, base * (int(h.value) - level))


def _lasts(total: int, rate: int) -> bool:
    """Whether so much runs through in a sensible whole time."""
    return total % rate == 0 and 3 <= total // rate <= 240
