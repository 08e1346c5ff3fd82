"""Growth by the same percentage, or by the same factor, in each of a few periods."""

from fractions import Fraction
from math import lcm
from typing import Final

from synthgen.generators.flames.building.build import Build, Inapplicable, Values
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.lexicon.calendars import CALENDARS
from synthgen.generators.flames.lexicon.growth import Growth
from synthgen.generators.flames.lexicon.growths import GROWTHS
from synthgen.generators.flames.lexicon.scenes import put
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity

GROW = """
{SP}, VALUE <grow/rise/increase-> by {r} each {1 e}
{SP}, VALUE <go-> up by {r} each {1 e}
VALUE <grow/rise/increase-> by {r} {D1} and by the same percentage again {AG}
"""
TIMES = """
{SP}, VALUE <grow-> each {1 e} to {f} what it was before
{SP}, VALUE <grow-> so fast each {1 e} that it <become-> {f} what it was before
{SP}, VALUE <grow-> each {1 e}, always to {f} what it was before
{SP}, VALUE at the end of each {1 e} <be-> {f} what it was at the start of the {1 e}
{SP}, VALUE <be-> {f} as large at the end of each {1 e} as at its start
{SP}, {B} <find> at the end of each {1 e} that VALUE <be-> {f} what it was a {1 e} before
{SP}, {B} <notice> that each {1 e} <bring-> VALUE to {f} what it was before
"""
LINKED = """
{E0}, {B} <put/deposit> {v} in a(n) {A} at {K}
{B} <open/start> a(n) {A} at {K} with {v} {E0}
{v} <go-> into a(n) {A} that {B} <keep> at {K}
"""
NOTEBOOK = """
{B} <note> this on page {z} of a (notebook|diary|journal)
on page {z} of a (notebook|diary|journal), {B} <write> all of this down
"""
TALK = """
{H!} <talk> about this with {z}
{H!} <tell> {z} about it
"""
CHART = """
{B} <draw> a chart of the growth in {z}
it <take> {B} {z} to draw a chart of the growth
"""
TIMED: Final = ("product", "gain")
ALLOWED: Final = {
    "final": {"longer", "more", "fewer"},
    "last": {"longer", "more"},
    "total": {"longer"},
    "product": {"longer", "more", "fewer"},
    "gain": {"longer"},
}


@frame
class CompoundGrowth(Frame):
    """Growth upon growth, over two or three periods that are named."""

    name = "compound_growth"
    topic = "percent"
    concepts = ("compound growth", "percent increase")
    modules = {
        "longer": "let the growth go on for one more period",
        "more": "add a number after the opening period",
        "fewer": "take away a number at the end",
    }
    targets = ("final", "last", "total", "product", "gain")
    imports = {"v": "things"}
    details = ("notebook", "talk", "chart")

    def build(self, d: Build) -> None:
        """The size after each period, what is added after one and taken away in the end."""
        if not d.modules <= ALLOWED[d.target]:
            raise Inapplicable("a module has no meaning for what is asked")
        names = [name for name, scene in GROWTHS.items() if _suits(d, name, scene)]
        if not names:
            raise Inapplicable("nothing grows like that")
        name = d.pick("V", names)
        if name not in names:
            raise Inapplicable(f"nothing like that is told of {name}")
        scene = GROWTHS[name]
        noun = self._roles(d, scene)
        self._calendar(d, scene)
        if d.target in TIMED:
            v, total = self._multiplied(d, scene, noun)
            rise = None
        else:
            v, rise, total = self._grown(d, scene, noun)
        total = self._fewer(d, scene, noun, total) if d.has("fewer") else total
        if d.target == "last" and rise is not None:
            self._ask_gain(d, scene, rise, "{DL}")
        elif d.target in ("total", "gain"):
            gain = d.derive("all", "diff", total, v, noun=noun)
            self._ask_gain(d, scene, gain, "altogether")
        else:
            self._ask_final(d, scene, total)

    # Words ---------------------------------------------------------------------------------------

    @staticmethod
    def _roles(d: Build, scene: Growth) -> Noun | None:
        d.person("B", trade=scene.trade)
        for role, options in scene.roles.items():
            d.pick(role, options)
        if not scene.counted:
            return None
        name, _, plural = d.pick("C", scene.counted).partition("|")
        noun = d.unit(name) if scene.unit else d.item(name, plural)
        d.also("c", noun)
        return noun

    @staticmethod
    def _calendar(d: Build, scene: Growth) -> None:
        """The names of the periods: three at least, of which two may be used."""
        options = [
            f"{name} {place}"
            for name in scene.calendars
            for place in range(len(CALENDARS[name].periods) - 3)
        ]
        name, _, place = d.pick("T", options).partition(" ")
        unit, before, periods = CALENDARS[name]
        used = periods[int(place) : int(place) + _many(d) + 1]
        if name == "years":
            d.tenses = ("present",)
        d.also("e", d.unit(unit))
        for number, period in enumerate(used):
            d.also(f"D{number}", period.during)
            d.also(f"E{number}", period.end)
        names = [period.name if before else period.during for period in used[1:]]
        listing = (
            " and ".join(names) if len(names) == 2 else f"{', '.join(names[:-1])}, and {names[-1]}"
        )
        d.also("SP", f"{before} {listing}".strip())
        d.also("AG", " and ".join(period.during for period in used[2:]))
        d.also("DL", used[-1].during)
        d.also("EL", used[-1].end)

    def _size(self, d: Build, scene: Growth, noun: Noun | None, values: Values) -> Quantity:
        v = d.money("v", values) if noun is None else d.count("v", noun, values)
        told = put(scene.start, AMOUNT="{v}")
        d.fact("start", told, linked={"v": LINKED}, kind="event", folds=False)
        return v

    # Growth by a percentage ----------------------------------------------------------------------

    def _grown(
        self, d: Build, scene: Growth, noun: Noun | None
    ) -> tuple[Quantity, Quantity, Quantity]:
        """The size at the start, the growth of the last period, and the size after it."""
        kept = "v" in d.links or "v" in d.fixed.values
        low, high = scene.values.start, scene.values.stop
        if kept:
            v = self._size(d, scene, noun, scene.values)
            size = int(v.value)
            r = d.percent("r", scene.rates, lambda rate: size % _base(d, rate) == 0)
        else:
            r = d.percent("r", scene.rates, lambda rate: 2 * _base(d, rate) < high)
            step = lcm(_base(d, int(r.value)), scene.values.step)
            v = self._size(d, scene, noun, range(-(-low // step) * step, high, step))
        d.fact("grow", put(GROW + scene.grow, VALUE=scene.value), kind="rule", after=("start",))
        total = v
        for number in range(1, _many(d) + 1):
            rise, total = self._period(d, scene, noun, r, total, number)
            if number == 1 and d.has("more"):
                step = _base(d, int(r.value)) // Fraction(100 + int(r.value), 100).denominator
                total = self._more(d, scene, noun, total, step)
        return v, rise, total

    @staticmethod
    def _period(
        d: Build, scene: Growth, noun: Noun | None, r: Quantity, total: Quantity, number: int
    ) -> tuple[Quantity, Quantity]:
        rise = d.derive(
            f"rise{number}",
            "percent_of",
            r,
            total,
            noun=noun,
            claims=f"""
                the growth {{D{number}}} <be-> {{rise{number}}}
                the growth {{D{number}}} <come-> to {{rise{number}}}
            """,
            labels=f"the growth {{D{number}}}",
        )
        grown = d.derive(
            f"size{number}",
            "sum",
            total,
            rise,
            noun=noun,
            claims=_told(scene.has, f"size{number}", f"{{E{number}}}"),
            labels=f"{scene.value} {{E{number}}}",
        )
        return rise, grown

    # Growth by a factor --------------------------------------------------------------------------

    def _multiplied(self, d: Build, scene: Growth, noun: Noun | None) -> tuple[Quantity, Quantity]:
        most = scene.values.stop // 5
        v = self._size(d, scene, noun, range(scene.values.start, most))
        f = d.factor("f", scene.factors)
        d.fact("grow", put(TIMES, VALUE=scene.value), kind="rule", after=("start",))
        total = v
        for number in range(1, _many(d) + 1):
            total = d.derive(
                f"size{number}",
                "prod",
                total,
                f,
                noun=noun,
                claims=_told(scene.has, f"size{number}", f"{{E{number}}}"),
                labels=f"{scene.value} {{E{number}}}",
            )
            if number == 1 and d.has("more"):
                total = self._more(d, scene, noun, total, 1)
        return v, total

    # Changes by a number -------------------------------------------------------------------------

    def _more(
        self, d: Build, scene: Growth, noun: Noun | None, total: Quantity, step: int
    ) -> Quantity:
        step = lcm(step, 1 if noun is not None else 1000)
        values = range(max(int(total.value) // 20 // step, 2) * step, int(total.value) // 2, step)
        if not values:
            raise Inapplicable("nothing that fits can be added")
        a = d.money("a", values) if noun is None else d.count("a", noun, values)
        d.fact("more", put(scene.more, AMOUNT="{a}"), kind="event", after=("start", "grow"))
        return d.derive(
            "added",
            "sum",
            total,
            a,
            noun=noun,
            claims=_told(scene.has, "added", "after that"),
            labels=f"{scene.value} after that",
        )

    def _fewer(self, d: Build, scene: Growth, noun: Noun | None, total: Quantity) -> Quantity:
        step = 1 if noun is not None else 500
        values = range(max(int(total.value) // 40 // step, 2) * step, int(total.value) // 5, step)
        if not values:
            raise Inapplicable("there is too little to take away")
        y = d.money("y", values) if noun is None else d.count("y", noun, values)
        after = ("start", "grow", "more")
        d.fact("fewer", put(scene.fewer, AMOUNT="{y}"), kind="event", after=after)
        return d.derive("rest", "diff", total, y, noun=noun)

    # What is asked -------------------------------------------------------------------------------

    def _ask_final(self, d: Build, scene: Growth, total: Quantity) -> None:
        time = "after that" if d.has("fewer") else "{EL}"
        unit = f" in {d.noun('c').pl}" if scene.unit else ""
        d.also("asked", total)
        d.tell(
            "asked",
            claims=_told(scene.has, "asked", time),
            labels=f"{scene.value} {time}",
            asks=f"""
                what <be-> {scene.value}{unit} {time}
                what <do-> {scene.value} come to{unit} {time}
            """,
            things=scene.things,
            marks=("time",),
        )
        d.ask(total)

    def _ask_gain(self, d: Build, scene: Growth, gain: Quantity, time: str) -> None:
        unit = f" in {d.noun('c').pl}" if scene.unit else ""
        over = time if time == "{DL}" else "over the whole time"
        d.also("asked", gain)
        d.tell(
            "asked",
            claims=_told(scene.gain, "asked", time),
            labels=f"the increase in {scene.value} {over}",
            asks=f"""
                what <be-> the increase in {scene.value}{unit} {over}
                how large <be-> the increase in {scene.value}{unit} {over}
            """,
        )
        d.ask(gain)

    def detail(self, d: Build, name: str) -> None:
        """Where it is written down, who hears of it, how long a chart takes."""
        after = ("start", "grow", "more", "fewer")
        if name == "notebook":
            d.given("z", "number", PLAIN, range(2, 80))
            d.fact("z", NOTEBOOK, kind="event", after=after, folds=False)
        elif name == "talk":
            d.person("H", kin="B")
            d.count("z", d.item("friend"), range(2, 9))
            d.fact("z", TALK, kind="event", after=after, folds=False)
        else:
            d.count("z", d.unit("minute"), range(10, 60, 5))
            d.fact("z", CHART, kind="event", after=after, folds=False)


def _suits(d: Build, name: str, scene: Growth) -> bool:
    """Whether a scene has words for the modules and for what is asked."""
    if "v" in d.links and name != "savings":
        return False
    fits = bool(scene.factors if d.target in TIMED else scene.rates)
    fits = fits and (bool(scene.more) or not d.has("more"))
    return fits and (bool(scene.fewer) or not d.has("fewer"))


def _many(d: Build) -> int:
    """How many periods there are."""
    return 3 if d.has("longer") else 2


def _base(d: Build, rate: int) -> int:
    """What a size must be a multiple of, so that it is whole after every period."""
    return int(Fraction(100 + rate, 100).denominator ** _many(d))


def _told(lines: str, name: str, time: str) -> str:
    """Claims under a name, at a time."""
    told = put(lines, AMOUNT="{" + name + "}").strip().splitlines()
    return "\n".join(f"{line.strip()} {time}" for line in told)
