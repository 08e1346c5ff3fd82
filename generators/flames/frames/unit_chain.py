"""Amounts that change their unit on the way: minutes to hours, ounces to pounds, km/h to meters."""

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.frames.unit_chain_others import dozens, linked, speed
from synthgen.generators.flames.frames.unit_chain_stories import KITCHENS, STORIES, Story
from synthgen.generators.flames.frames.unit_chain_words import STUFF_USED
from synthgen.generators.flames.lexicon.occasions import FOOD, LESSONS
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import PLAIN, of, per
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value, plain

# Amounts for each thing, by unit; a kitchen uses more in a day.
AMOUNTS: Final[Mapping[str, tuple[int, ...]]] = MappingProxyType(
    {
        "second": (8, 10, 12, 15, 18, 20, 24, 25, 30, 36, 40, 45, 50),
        "minute": (4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25),
        "ounce": tuple(range(2, 15)),
        "gram": tuple(range(50, 476, 25)),
        "milliliter": tuple(range(150, 501, 25)),
        "cup": (2, 3, 4, 5, 6),
        "centimeter": tuple(range(15, 96, 5)),
        "inch": tuple(range(4, 31)),
    }
)
A_DAY: Final[Mapping[str, tuple[int, ...]]] = MappingProxyType(
    {
        "minute": (10, 12, 15, 18, 20, 24, 25, 30, 35, 36, 40, 45, 50, 75, 80, 90),
        "ounce": tuple(range(20, 121, 4)),
        "gram": tuple(range(500, 4001, 250)),
        "milliliter": tuple(range(500, 6001, 250)),
        "cup": tuple(range(8, 61, 2)),
    }
)
PRICES: Final[Mapping[str, range]] = MappingProxyType(
    {
        "hour": range(1000, 3001, 50),
        "pound": range(200, 901, 20),
        "kilogram": range(300, 1601, 20),
        "quart": range(160, 801, 10),
        "gallon": range(240, 1401, 20),
        "liter": range(120, 801, 10),
        "foot": range(20, 161, 2),
        "yard": range(60, 501, 10),
        "meter": range(60, 501, 10),
    }
)
FINEST: Final = {60: 2, 16: 2, 1000: 2, 4: 2, 100: 2, 12: 2, 36: 1}  # parts that are told


class Kind(NamedTuple):
    """A story with its units: `per` small ones make a big one."""

    story: str
    small: str
    big: str
    per: int


KINDS: Final[Mapping[str, Kind]] = MappingProxyType(
    {
        f"{name}: {small} to {big}": Kind(name, small, big, count)
        for name, story in STORIES.items()
        for small, big, count in story.units
    }
    | {
        "speed: kilometers": Kind("speed", "meter", "kilometer", 1000),
        "speed: miles": Kind("speed", "foot", "mile", 5280),
        "dozens": Kind("dozen", "", "", 12),
    }
)


@frame
class UnitChain(Frame):
    """So much for each of so many, told in another unit; supplies, prices and speeds as well."""

    name = "unit_chain"
    topic = "units"
    concepts = ("unit conversion",)
    modules = {
        "weeks": "give the number of days as a number of weeks",
        "extra": "add a further amount in the small unit",
        "several": "let the same be done for several groups",
        "reach": "ask for the distance in some minutes rather than in one",
    }
    targets = ("whole", "cost", "left", "portions")
    costs = ("cost",)
    imports = {"t": "things"}
    details = ("thermometer", "helper", "room", "radio")

    def build(self, d: Build) -> None:
        """A total in the small unit, or a supply in the big one, and what follows from it."""
        d.person("B")
        d.settings = ("today", "on Saturday", "this month", "this week", "on Sunday")
        if d.links:
            linked(d)
            return
        keys = tuple(key for key, kind in KINDS.items() if _tells(kind, d))
        if not keys:
            raise Inapplicable("no story has all of these parts")
        kind = KINDS[d.pick("P", keys)]
        if not _tells(kind, d):
            raise Inapplicable("the story does not have this part")
        if kind.story == "habit" or kind.story.startswith("daily"):
            d.settings = ("this year", "this fall", "this spring", "this winter")
        if kind.story == "speed":
            speed(d, kind.big, kind.small, kind.per)
        elif kind.story == "dozen":
            dozens(d)
        else:
            self._amounts(d, kind, STORIES[kind.story])

    # Amounts for each of several things --------------------------------------------------------

    def _amounts(self, d: Build, kind: Kind, story: Story) -> None:
        self._words(d, kind, story)
        small, big = d.noun("s"), d.noun("b")
        usual = A_DAY if story.things == ("day",) else AMOUNTS
        w = d.count("w", small, usual[kind.small], lambda w: _has_number(d, int(w), kind))
        d.fact("each", story.each, kind="rule", after=("start",))
        if d.target == "portions":
            self._portions(d, kind, story, w)
            return
        total = self._total(d, kind, story, w)
        if d.target == "left":
            self._left(d, kind, story, total)
            return
        whole = d.derive(
            "whole",
            "quot",
            total,
            d.known("per", kind.per, per(of(kind.small), of(kind.big))),
            noun=big,
            whole=False,
            claims=story.whole,
            labels=story.labels,
            asks=story.asks,
        )
        if d.target == "whole":
            d.ask(whole)
        else:
            self._cost(d, story, whole)

    def _words(self, d: Build, kind: Kind, story: Story) -> None:
        fill, _, thing = d.pick("F", story.fills).partition("=")
        d.also("F", fill)
        names = story.things
        if kind.small == "cup" and len(names) > 1:
            names = ("pitcher", "jug", "thermos", "jar")
        thing = thing or d.pick("x", names)
        d.also("x", Noun(thing, plural_of(thing), "" if thing == "day" else "thing"))
        d.also("s", d.unit(kind.small))
        d.also("b", d.unit(kind.big))
        d.pick("E", LESSONS if kind.story == "cut" else FOOD)
        if kind.story.startswith("daily"):
            d.pick("C", KITCHENS)

    def _total(self, d: Build, kind: Kind, story: Story, w: Quantity) -> Quantity:
        n = self._number(d, kind, story, w)
        total = d.derive(
            "total",
            "prod",
            n,
            w,
            noun=d.noun("s"),
            claims=story.total,
            labels="the total in {s}\nthe total number of {s}",
        )
        if d.has("extra"):
            base = int(total.value)
            unit = _step(kind)
            e = d.count(
                "e",
                d.noun("s"),
                range(unit, 60 * unit, unit),
                lambda e: e * 2 < base and _is_nice(base + e, kind.per),
            )
            told = STUFF_USED if d.target == "left" else story.extra  # a reserve is left as well
            d.fact("extra", told, kind="event", after=("start", "each", "many"))
            total = d.derive(
                "more",
                "sum",
                total,
                e,
                noun=d.noun("s"),
                claims="""
                    with the rest, that <make-> {more}
                    everything together <come-> to {more}
                """,
                labels="everything together in {s}",
            )
        if d.has("several"):
            group = d.pick("G", story.groups)
            d.also("G", Noun(group, plural_of(group), "group"))
            g = d.given("g", "count", PLAIN, range(2, 9), noun=d.noun("G"))
            d.fact("several", story.several, kind="event", after=("each", "many", "extra"))
            total = d.derive(
                "all",
                "prod",
                total,
                g,
                noun=d.noun("s"),
                claims="""
                    all the {G} together <need+> {all}
                    for all the {G}, that <make-> {all}
                """,
                labels="the total for all the {G} in {s}",
            )
        return total

    def _number(self, d: Build, kind: Kind, story: Story, w: Quantity) -> Quantity:
        free = d.has("extra")
        if not d.has("weeks"):
            n = d.given(
                "n",
                "count",
                PLAIN,
                _numbers(kind),
                lambda n: free or _is_nice(int(n * w.value), kind.per),
                d.noun("x"),
            )
            d.fact("many", story.many, kind="event", after=("start", *_EACH_FIRST[kind.story]))
            d.joint(("each", "many"), story.both)
            return n
        k = d.given(
            "k",
            "count",
            PLAIN,
            range(2, 13),
            lambda k: free or _is_nice(int(7 * k * w.value), kind.per),
            d.unit("week"),
        )
        many, both = (told.replace("{n}", "{k}") for told in (story.many, story.both))
        d.fact("many", many, kind="event", after=("start", *_EACH_FIRST[kind.story]))
        d.joint(("each", "many"), both)
        return d.derive(
            "n",
            "prod",
            k,
            d.known("seven", 7, PLAIN),
            noun=d.unit("day"),
            claims="""
                that <make-> {n}
                the plan <cover-> {n}
            """,
            labels="the number of days",
        )

    def _left(self, d: Build, kind: Kind, story: Story, total: Quantity) -> None:
        start = self._start(d, kind, story, lambda x: total.value < x * kind.per <= 3 * total.value)
        left = d.derive(
            "left",
            "diff",
            start,
            total,
            noun=d.noun("s"),
            claims="""
                {left} of {F} <remain+> [in the end|at the end]
                {left} of {F} <be left+>
                {B} still <have> {left} of {F}
            """,
            labels="the amount of {F} (left|remaining|left over|left at the end)",
            asks="""
                how many {s} of {F} <do> {B} have left
                how many {s} of {F} <be+> left (over|in the end|at the end)
                how many {s} of {F} <do> {B} still have in the end
            """,
            things="the remaining {F}\nthe {F} left over",
            marks=("time",),
        )
        d.ask(left)

    def _start(self, d: Build, kind: Kind, story: Story, ok: Any) -> Quantity:
        halves = [Fraction(k, 2) for k in range(4, 13)] if kind.per % 2 == 0 else []
        values = [plain(v) for v in halves] + list(range(7, 121))
        supply = d.count("X", d.noun("b"), values, ok)
        d.fact("start", story.start, kind="state", folds=False)
        d.facts.insert(0, d.facts.pop())
        return d.derive(
            "start",
            "prod",
            supply,
            d.known("per", kind.per, per(of(kind.small), of(kind.big))),
            noun=d.noun("s"),
            claims="""
                the supply <be-> {start}
                that <be-> {start} at first
            """
            if not _is_work(kind)
            else """
                that <be-> {start} of work
                {B} <have> {start} in all
            """,
            labels="the supply in {s}" if not _is_work(kind) else "the time in {s}",
        )

    def _portions(self, d: Build, kind: Kind, story: Story, w: Quantity) -> None:
        def fits(x: Value) -> bool:
            count = x * kind.per / Fraction(w.value)
            return count.denominator == 1 and 3 <= count <= 60

        start = self._start(d, kind, story, fits)
        can = d.derive(
            "can",
            "quot",
            start,
            w,
            noun=d.noun("x"),
            claims=story.can,
            labels="""
                the number of {x} that {B} <get> out of it
                the number of {x} for which it <be-> enough
            """,
            asks="""
                how many {x} <can> {B} make with that
                for how many {x} <be-> that enough
            """
            if kind.story == "cut"
            else """
                how many {x} <can> {B} fill with that
                for how many {x} <be-> that enough
            """
            if kind.story in ("dry", "liquid")
            else """
                how many {x} <do> {B} get through in that time
                for how many {x} <be-> that time enough
            """,
        )
        d.ask(can)

    def _cost(self, d: Build, story: Story, whole: Quantity) -> None:
        big = d.noun("b")
        p = d.money(
            "p",
            PRICES[big.sg],
            lambda p: Fraction(p * whole.value).denominator == 1,
            per=big.sg,
        )
        d.fact("price", story.price, kind="rule", after=("each", "many"))
        paid = story.things == ()  # work, not goods
        cost = d.derive(
            "cost",
            "prod",
            whole,
            p,
            claims=story.cost,
            labels="""
                {B's} pay for the (whole|entire) job
                the amount that {B} <earn> with the (whole|entire) job
            """
            if paid
            else """
                the (total cost|cost) of the {F}
                the amount that {B} <pay> for the {F}
            """,
            asks="""
                how much <do> {B} earn for the (whole|entire) job
                how much money <do> {B} get for the (whole|entire) job
            """
            if paid
            else """
                how much <do> {B} pay for the {F} (altogether|in all)
                how much money <do> {B} spend on {F} (altogether|in all)
            """,
            things="the money earned" if paid else "",
        )
        d.ask(cost)

    def detail(self, d: Build, name: str) -> None:
        """A thermometer, somebody who helps, the room, a song on the radio."""
        if name == "thermometer":
            d.count("z", d.unit("degree"), range(58, 86))
            told = """
                the thermometer on the wall <show-> {z}
                a thermometer (near|next to) {B} <read-> {z}
                the temperature (outside|in the room) <be-> {z}
            """
        elif name == "helper":
            d.person("H", kin="B")
            d.count("z", d.unit("joke"), range(3, 20))
            told = """
                {H!} <tell> {z} in the meantime
                {H!} <keep> {B} company and <tell> {z}
                {B} <hear> {z} from {H!} in the meantime
            """
        elif name == "room" and "M" in d.cast:
            d.count("z", Noun("bridge", "bridges", "part"), range(2, 12))
            told = """
                there <be> {z} on the way
                {M} <pass-> {z} on the way
                {z} <lie> on the way of {M}
            """
        elif name == "room":
            d.count("z", Noun("window", "windows", "part"), range(2, 9))
            told = """
                the room <have-> {z}
                {z} <look> out on the street
                light <come-> in through {z}
            """
        else:
            d.count("z", Noun("song", "songs", "media"), range(3, 30))
            told = """
                the radio <play-> {z} in the background
                {B} <listen> to {z} on the radio
                {B's} playlist <have-> {z}
            """
        after = ("start", "each", "many", "speed", "convert")
        d.fact("z", told, after=after)


_EACH_FIRST: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "habit": ("each",),
        "quick": ("each",),
        "task": ("each",),
        "daily_dry": ("each",),
        "daily_liquid": ("each",),
        "dry": (),
        "liquid": (),
        "cut": (),
    }
)


def _is_work(kind: Kind) -> bool:
    """Whether the amounts are times that some work takes."""
    return kind.story in ("quick", "task")


def _step(kind: Kind) -> int:
    """The step in which further amounts of a unit are told."""
    return {"gram": 50, "milliliter": 50, "centimeter": 5, "second": 5, "minute": 5}.get(
        kind.small, 1
    )


def _tells(kind: Kind, d: Build) -> bool:
    """Whether a kind of story has the target and all of the modules."""
    if kind.story == "speed":
        return d.target == "whole" and d.modules <= {"reach"}
    if kind.story == "dozen":
        return d.target in ("whole", "cost") and not d.modules
    story = STORIES[kind.story]
    targets = {
        "whole": True,
        "cost": bool(story.price),
        "left": bool(story.start) and not _is_work(kind),
        "portions": bool(story.can) and not d.modules,
    }
    parts = {
        "weeks": story.things == ("day",),
        "extra": bool(story.extra),
        "several": bool(story.several),
        "reach": False,
    }
    return targets[d.target] and all(parts[module] for module in d.modules)


def _numbers(kind: Kind) -> range:
    """How many things there are; days have narrower bounds."""
    daily = kind.story.startswith(("daily", "habit"))
    return range(3, 31) if daily else range(4, 37)


def _is_nice(total: int, count: int) -> bool:
    """Whether a total is a number of big units that is easily told, and above one."""
    return total > count and total * FINEST[count] % count == 0


def _has_number(d: Build, w: int, kind: Kind) -> bool:
    """Whether some number of things gives a nice total."""
    if d.has("extra") or d.target == "portions":
        return True
    numbers = [7 * k for k in range(2, 13)] if d.has("weeks") else _numbers(kind)
    return any(_is_nice(n * w, kind.per) for n in numbers)
