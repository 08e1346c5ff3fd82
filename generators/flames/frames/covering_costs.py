"""A cost that somebody covers: from savings, by work, by putting money aside, in installments."""

from typing import Any

from synthgen.generators.flames.building.build import Build, handy
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames import covering_costs_words as words
from synthgen.generators.flames.lexicon.people import GIVERS
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.quantity import Quantity

GOODS = ("furniture", "gadget", "sports_gear", "music", "camping", "tool", "home")
BEFORE = ("cost", "saved", "gift")  # what "the rest" is the rest of
LEAST, MOST = 6000, 90000  # what is worth saving for, and what can be saved for


@frame
class CoveringCosts(Frame):
    """What is left of a cost after savings and gifts, and how long it takes to cover it."""

    name = "covering_costs"
    topic = "money"
    concepts = ("difference", "division with remainder")
    modules = {
        "saved": "subtract what has been saved already",
        "gift": "let somebody give a part of the cost",
    }
    targets = ("hours", "weeks", "installment", "rest")
    imports = {"c": "costs"}
    details = ("other_price", "wish", "age")

    def build(self, d: Build) -> None:
        """The cost, less what is there, over what comes in."""
        d.person("B")
        if "c" not in d.links:
            i = d.thing("i", *GOODS, ok=lambda noun: len(_prices(noun)) > 5)
            c = d.money("c", _prices(i))
        else:
            c = d.money("c", range(LEAST, MOST, 500))
        d.fact("cost", words.COST, linked={"c": words.COST_LINKED}, folds=False)
        d.settings = words.SETTINGS
        rest = self._gift(d, self._saved(d, c))
        ask = {"hours": self._hours, "weeks": self._weeks, "installment": self._installment}
        if d.target == "rest":
            d.tell("rest", **words.REST, marks=("time",))
            d.ask(rest)
        else:
            d.ask(ask[d.target](d, rest))

    def _saved(self, d: Build, rest: Quantity) -> Quantity:
        d.also("rest", rest)
        if not d.has("saved"):
            return rest
        s = d.money("s", range(500, 40000, 50), lambda v: 10 * v < 7 * rest.value)
        d.fact("saved", words.SAVED, after=("cost",))
        left = d.derive("left", "diff", rest, s, **words.REST_AFTER_SAVINGS)
        d.also("rest", left)
        return left

    def _gift(self, d: Build, rest: Quantity) -> Quantity:
        if not d.has("gift"):
            return rest
        d.person("H", kin="B", relatives=GIVERS)
        g = d.money("g", range(500, 20000, 100), lambda v: 2 * v < rest.value)
        d.fact("gift", words.GIFT, kind="event", after=("cost", "saved"), folds=False)
        left = d.derive("open", "diff", rest, g, **words.REST_AFTER_GIFT)
        d.also("rest", left)
        return left

    def _hours(self, d: Build, rest: Quantity) -> Quantity:
        d.pick("J", words.JOBS)
        w = d.money("w", range(800, 2600, 25), lambda v: 2 * v < rest.value < 60 * v, per="hour")
        d.fact("wage", words.WAGE, kind="rule", after=BEFORE)
        return d.derive(
            "hours",
            "ceil_quot",
            rest,
            w,
            noun=d.unit("hour"),
            marks=("round_up",),
            **_all_remaining(d, words.HOURS),
        )

    def _weeks(self, d: Build, rest: Quantity) -> Quantity:
        w = d.money("w", range(300, 6000, 50), lambda v: 3 * v < rest.value < 50 * v, per="week")
        d.fact("aside", words.ASIDE, kind="rule", after=BEFORE)
        return d.derive(
            "weeks",
            "ceil_quot",
            rest,
            w,
            noun=d.unit("week"),
            marks=("round_up",),
            **_all_remaining(d, words.WEEKS),
        )

    def _installment(self, d: Build, rest: Quantity) -> Quantity:
        n = d.count("n", d.unit("month"), range(3, 25), lambda v: rest.value % v == 0)
        d.fact("months", _remaining(d, words.MONTHS), kind="rule", after=BEFORE)
        return d.derive("each", "quot", rest, n, form="money", marks=("each",), **words.EACH)

    def detail(self, d: Build, name: str) -> None:
        """What something else costs, what somebody else has, which pets somebody has."""
        if name == "other_price":
            low, high = d.thing("y", "clothing", "accessory", "game").price or (1500, 9000)
            d.money("z", handy(max(low, 500), high))
            d.fact("z", words.OTHER_PRICE, kind="rule")
        elif name == "wish":
            d.person("W", kin="B")
            d.count("z", d.thing("y", "book", "toy"), range(2, 8))
            d.fact("z", words.WISH)
        else:
            d.person("W", kin="B")
            d.count("z", d.thing("y", "pet"), range(2, 6))
            d.fact("z", words.PETS)


def _prices(noun: Noun) -> range:
    """What such a thing may cost, where that is worth saving for."""
    low, high = noun.price or (0, 0)
    return range(max(LEAST, -(-low // 500) * 500), min(MOST, high + 100), 500)


def _remaining(d: Build, told: str) -> str:
    """The words of a plan for what remains, or for the whole cost where nothing came before."""
    some = d.has("saved") or d.has("gift")
    return told.replace("REST", "(rest|balance)" if some else "cost")


def _all_remaining(d: Build, told: dict[str, Any]) -> dict[str, Any]:
    """The same for every kind of words of a quantity."""
    return {kind: _remaining(d, lines) for kind, lines in told.items()}
