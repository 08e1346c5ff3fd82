"""A cost that somebody covers: from savings, by work, by putting money aside, in installments."""

from synthgen.generators.flames.building.build import Build
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames import covering_costs_words as words
from synthgen.generators.flames.program.quantity import Quantity

GOODS = ("furniture", "gadget", "sports_gear", "music", "camping", "tool")


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
            d.thing("i", *GOODS)
        c = d.money("c", range(6000, 90000, 500))
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
        return d.derive("rest", "diff", rest, s, **words.REST_AFTER_SAVINGS)

    def _gift(self, d: Build, rest: Quantity) -> Quantity:
        if not d.has("gift"):
            return rest
        d.person("H", kin="B")
        g = d.money("g", range(500, 20000, 100), lambda v: 2 * v < rest.value)
        d.fact("gift", words.GIFT, kind="event", after=("cost",), folds=False)
        left = d.derive("open", "diff", rest, g, **words.REST_AFTER_GIFT)
        d.also("rest", left)
        return left

    def _hours(self, d: Build, rest: Quantity) -> Quantity:
        d.pick("J", words.JOBS)
        w = d.money("w", range(800, 2600, 25), lambda v: 2 * v < rest.value, per="hour")
        d.fact("wage", words.WAGE, kind="rule", after=("cost",))
        return d.derive(
            "hours", "ceil_quot", rest, w, noun=d.unit("hour"), marks=("round_up",), **words.HOURS
        )

    def _weeks(self, d: Build, rest: Quantity) -> Quantity:
        w = d.money("w", range(300, 6000, 50), lambda v: 3 * v < rest.value, per="week")
        d.fact("aside", words.ASIDE, kind="rule", after=("cost",))
        return d.derive(
            "weeks", "ceil_quot", rest, w, noun=d.unit("week"), marks=("round_up",), **words.WEEKS
        )

    def _installment(self, d: Build, rest: Quantity) -> Quantity:
        n = d.count("n", d.unit("month"), range(3, 25), lambda v: rest.value % v == 0)
        d.fact("months", words.MONTHS, kind="rule", after=("cost",))
        return d.derive("each", "quot", rest, n, form="money", marks=("each",), **words.EACH)

    def detail(self, d: Build, name: str) -> None:
        """What something else costs, what somebody else wishes for, how old somebody is."""
        if name == "other_price":
            d.thing("y", "clothing", "accessory", "game")
            d.money("z", range(1500, 9000, 100))
            d.fact("z", words.OTHER_PRICE, kind="rule")
        elif name == "wish":
            d.person("W", kin="B")
            d.count("z", d.thing("y", "book", "toy", "plant"), range(2, 15))
            d.fact("z", words.WISH)
        else:
            d.person("W", kin="B")
            d.count("z", d.thing("y", "pet", "farm_animal"), range(2, 12))
            d.fact("z", words.PETS)
