"""A value that goes up by a percentage and then down by another."""

from collections.abc import Sequence
from typing import Final

from synthgen.generators.flames.building.build import Accepts, Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.lexicon.change import Change, Many
from synthgen.generators.flames.lexicon.changes import CHANGES
from synthgen.generators.flames.lexicon.scenes import put
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity

UP = """
{T1}, VALUE <rise/go up/climb-> by AMOUNT
VALUE <increase/grow/rise-> by AMOUNT {T1}
{T1}, there <be-> an increase of AMOUNT in VALUE
"""
DOWN = """
{T2}, VALUE then <fall/drop-> by AMOUNT
VALUE then <decrease/fall/drop-> by AMOUNT {T2}
VALUE then <go-> down by AMOUNT {T2}
then, {T2}, there <be-> a decrease of AMOUNT in VALUE
"""
NOTEBOOK = """
{B} <note> this on page {z} of a (notebook|diary|journal)
on page {z} of a (notebook|diary|journal), {B} <write> all of this down
"""
TALK = """
{H!} <talk> about this with {z}
{H!} <tell> {z} about it
"""
LINKED = """
{B} <put/invest> {v} in a(n) {Z}
{v} <go> into a(n) {Z} that {B} <choose>
{B} <use> {v} to buy a share of a(n) {Z}
"""
UPS: Final = (5, 8, 10, 12, 15, 20, 25, 30, 40, 50)
DOWNS: Final = (4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40)


@frame
class UpAndDown(Frame):
    """A percentage up, a percentage down, and changes by a number before and after."""

    name = "up_and_down"
    topic = "percent"
    concepts = ("percent increase", "percent decrease")
    modules = {
        "fall": "let the value go down by a percentage after it has gone up",
        "before": "let the value grow by a number before the percentages",
        "extra": "let the value drop by a number in the end",
    }
    targets = ("final", "change", "worth")
    imports = {"v": "things"}
    details = ("trivia", "notebook", "talk")

    def build(self, d: Build) -> None:
        """The value, what is added, the percentages, what is taken away; what it is worth."""
        names = [name for name, scene in CHANGES.items() if _suits(d, name, scene)]
        if not names:
            raise Inapplicable("nothing changes like that")
        name = d.pick("V", names)
        if name not in names:
            raise Inapplicable(f"nothing like that is told of a {name}")
        scene = CHANGES[name]
        noun = self._roles(d, scene)
        v = self._start(d, scene, noun)
        total = self._before(d, scene, noun, v) if d.has("before") else v
        rise, total = self._up(d, scene, noun, total)
        total = self._down(d, scene, noun, total) if d.has("fall") else total
        total = self._extra(d, scene, noun, total) if d.has("extra") else total
        if d.target == "change":
            plain = not d.modules
            self._ask_change(d, scene, noun, rise if plain else None, v, total)
        elif d.target == "worth" and scene.many is not None:
            self._worth(d, scene, scene.many, noun, total)
        else:
            self._ask_final(d, scene, total)

    def _roles(self, d: Build, scene: Change) -> Noun | None:
        """Draws everybody and everything; what is counted, if anything."""
        d.person("B", trade=scene.trade)
        times = d.pick("T", scene.times).split(" > ")
        for place, time in enumerate(times):
            d.also(f"T{place}", time)
        for role, options in scene.roles.items():
            d.pick(role, options)
        if scene.things:
            thing = d.thing(
                "i", *scene.things, ok=lambda noun: not noun.price or noun.price[1] > 2500
            )
            if "{S}" in scene.start:
                d.seller("S", thing)
        if not scene.counted:
            return None
        if scene.counted == ("i",):
            return d.noun("i")
        name = d.pick("C", scene.counted)
        noun = d.unit(name) if scene.unit else d.item(name)
        d.also("c", noun)
        return noun

    def _amount(
        self, d: Build, noun: Noun | None, name: str, values: Sequence[int], ok: Accepts | None
    ) -> Quantity:
        if noun is None:
            return d.money(name, values, ok)
        return d.count(name, noun, values, ok)

    def _start(self, d: Build, scene: Change, noun: Noun | None) -> Quantity:
        values = scene.values
        if scene.things and noun is None:
            low, high = d.noun("i").price or (1000, 40000)
            values = [value for value in values if low <= value <= high] or values
        v = self._amount(d, noun, "v", values, None)
        told = put(scene.start, AMOUNT="{v}")
        d.fact("start", told, linked={"v": LINKED}, kind="event", folds=False)
        return v

    def _before(self, d: Build, scene: Change, noun: Noun | None, v: Quantity) -> Quantity:
        low, high = int(v.value) // 20, int(v.value) // 3
        step = _step(noun, v)
        values = range(max(low // step, 2) * step, high + 2 * step, step)
        x = self._amount(d, noun, "x", values, lambda x: bool(_rises(d, int(v.value) + x)))
        d.fact("more", put(scene.more, AMOUNT="{x}"), kind="event", after=("start",), folds=False)
        return d.derive(
            "whole",
            "sum",
            v,
            x,
            noun=noun,
            claims=_has(scene, "whole", " at that point"),
            labels=put("VALUE at that point", VALUE=scene.value),
        )

    def _up(
        self, d: Build, scene: Change, noun: Noun | None, total: Quantity
    ) -> tuple[Quantity, Quantity]:
        """The rise, and the value after it."""
        p = d.percent("p", UPS, lambda p: p in _rises(d, int(total.value)))
        told = put(UP + scene.up, AMOUNT="{p}", VALUE=scene.value)
        d.fact("up", told, kind="event", after=("start", "more"))
        rise = d.derive(
            "rise",
            "percent_of",
            p,
            total,
            noun=noun,
            claims="""
                the increase {T1} <be-> {rise}
                the rise {T1} <come-> to {rise}
            """,
            labels="the increase {T1}",
        )
        return rise, self._after(d, scene, noun, "risen", ("sum", total, rise), " {T1}")

    def _down(self, d: Build, scene: Change, noun: Noun | None, total: Quantity) -> Quantity:
        q = d.percent("q", DOWNS, lambda q: q in _falls(d, int(total.value)) and not _undoes(d, q))
        told = put(DOWN + scene.down, AMOUNT="{q}", VALUE=scene.value)
        d.fact("down", told, kind="event", after=("start", "more", "up"))
        d.mark("sequence")
        drop = d.derive(
            "drop",
            "percent_of",
            q,
            total,
            noun=noun,
            claims="""
                the decrease {T2} <be-> {drop}
                the drop {T2} <come-> to {drop}
            """,
            labels="the decrease {T2}",
        )
        return self._after(d, scene, noun, "fallen", ("diff", total, drop), " {T2}")

    def _extra(self, d: Build, scene: Change, noun: Noun | None, total: Quantity) -> Quantity:
        step = _step(noun, total)
        low, high = int(total.value) // 40 // step * step, int(total.value) // 4
        values = range(max(low, 2 * step), high, step)
        y = self._amount(d, noun, "y", values, None) if values else None
        if y is None:
            raise Inapplicable("there is too little to take away")
        told = put(scene.fewer, AMOUNT="{y}")
        d.fact("fewer", told, kind="event", after=("start", "more", "up", "down"), folds=False)
        return self._after(d, scene, noun, "rest", ("diff", total, y), " in the end")

    @staticmethod
    def _after(
        d: Build,
        scene: Change,
        noun: Noun | None,
        name: str,
        step: tuple[str, Quantity, Quantity],
        suffix: str,
    ) -> Quantity:
        """The value after a change."""
        op, total, change = step
        return d.derive(
            name,
            op,
            total,
            change,
            noun=noun,
            claims=_has(scene, name, suffix),
            labels=f"{scene.value}{suffix}",
        )

    # What is asked -------------------------------------------------------------------------------

    def _ask_final(self, d: Build, scene: Change, total: Quantity) -> None:
        last = " {T2}" if d.has("fall") else " {T1}"
        suffix = last if scene.flow else " in the end"
        unit = f" in {d.noun('c').pl}" if scene.unit else ""
        changes = "these changes" if d.modules else "this change"
        d.also("asked", total)
        d.tell(
            "asked",
            claims=_has(scene, "asked", suffix),
            labels=f"{scene.value}{suffix}",
            asks=f"""
                what <be-> {scene.value}{unit}{suffix}
                what <be-> {scene.value}{unit} after {changes}
            """,
            marks=() if scene.flow else ("time",),
        )
        d.ask(total)

    def _ask_change(
        self,
        d: Build,
        scene: Change,
        noun: Noun | None,
        rise: Quantity | None,
        v: Quantity,
        total: Quantity,
    ) -> None:
        up = total.value > v.value
        big, small = (total, v) if up else (v, total)
        gap = rise or d.derive("gap", "diff", big, small, noun=noun)
        verb = "rise/go up/increase" if up else "fall/drop/go down"
        higher = "higher" if up else "lower"
        more = f"how many {noun.pl}" if noun is not None else "how much"
        there = f"how many {'more' if up else 'fewer'} {noun.pl if noun else ''} than at the start"
        compare = f"{more} {higher} <be-> {scene.value} in the end than at the start"
        if noun is not None and not scene.unit:
            compare = f"{there} <be+> there in the end"
        d.also("asked", gap)
        d.tell(
            "asked",
            claims=f"""
                {scene.value} <{verb}-> by {{asked}} (altogether|in all)
                {scene.value} <{verb}-> by {{asked}} from start to finish
                {scene.value} <{verb}-> by {{asked}} compared with the start
                {scene.value} <change-> by {{asked}} from start to finish
            """,
            labels=f"""
                the difference between {scene.value} at the start and in the end
                the total {"increase" if up else "decrease"} in {scene.value}
            """,
            asks=f"""
                {compare}
                by {more} <do-> {scene.value} change from start to finish
            """,
        )
        d.ask(gap)

    def _worth(
        self, d: Build, scene: Change, many: Many, noun: Noun | None, total: Quantity
    ) -> None:
        if noun is not None:
            k = d.money("k", many.values, lambda k: k != 100, per=noun.sg)
        else:
            counted = d.noun("i") if many.counted == "i" else d.unit(many.counted)
            k = d.given("k", "count", PLAIN, many.values, None, counted)
        after = ("start", "more", "up", "down", "fewer")
        d.fact("many", put(many.facts, AMOUNT="{k}"), kind="event", after=after)
        worth = d.derive(
            "worth",
            "prod",
            total,
            k,
            claims=put(many.claims, AMOUNT="{worth}"),
            labels=many.labels,
            asks=many.asks,
            things=many.things,
        )
        d.ask(worth)

    def detail(self, d: Build, name: str) -> None:
        """Something about the place; where it is written down, who hears of it."""
        after = ("start",)
        if name == "trivia":
            unit, values, told = CHANGES[d.roles["V"]].trivia
            d.count("z", d.unit(unit), values)
            d.fact("z", put(told, AMOUNT="{z}"), after=after, folds=False)
        elif name == "notebook":
            d.given("z", "number", PLAIN, range(2, 40))
            d.fact("z", NOTEBOOK, kind="event", after=("up", "down", "fewer", "more"), folds=False)
        else:
            d.person("H", kin="B")
            d.count("z", d.item("friend"), range(2, 9))
            d.fact("z", TALK, kind="event", after=("up", "down", "fewer", "more"), folds=False)


def _suits(d: Build, name: str, scene: Change) -> bool:
    """Whether a scene has words for the modules and for what is asked."""
    if "v" in d.links and name != "fund":
        return False
    fits = bool(scene.more) or not d.has("before")
    fits = fits and (bool(scene.fewer) or not d.has("extra"))
    return fits and (scene.many is not None or d.target != "worth")


def _has(scene: Change, name: str, suffix: str) -> str:
    """Claims of the size under a name, at a time."""
    lines = [line.strip() for line in scene.has.strip().splitlines()]
    return "\n".join(put(line, AMOUNT="{" + name + "}") + suffix for line in lines)


def _undoes(d: Build, q: int) -> bool:
    """Whether a drop brings the value back to where it was."""
    p = int(d.quantities[d.prefix + "p"].value)
    return (100 + p) * (100 - q) == 10000


def _step(noun: Noun | None, value: Quantity) -> int:
    """Money changes by whole dollars, larger sums by tens of them; things are counted."""
    if noun is not None:
        return 1
    return 100 if value.value < 50000 else 1000


def _rises(d: Build, total: int) -> list[int]:
    """The percentages by which a value can go up, and be whole with what comes after."""
    most = CHANGES[d.roles["V"]].most[0]
    whole = [p for p in UPS if p <= most and total * p % 100 == 0]
    return [p for p in whole if not d.has("fall") or _falls(d, total * (100 + p) // 100)]


def _falls(d: Build, total: int) -> list[int]:
    most = CHANGES[d.roles["V"]].most[1]
    return [q for q in DOWNS if q <= most and total * q % 100 == 0]
