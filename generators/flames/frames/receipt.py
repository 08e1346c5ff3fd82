"""A trip to a shop: several things at unit prices, what is paid, what comes back."""

from typing import Any, Final

from synthgen.generators.flames.building.build import Build, Inapplicable, handy
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.templates import renamed
from synthgen.generators.flames.english.morphology import words
from synthgen.generators.flames.frames.receipt_words import (
    ALL_BUY,
    ALSO_AT,
    BUY_AT,
    BUY_TIMES,
    EXTRA,
    FIRST_BUY,
    GIFT,
    HAS,
    HAS_LINKED,
    NEXT_BUY,
    PAID,
    PRICE,
    TWO_BUY,
    TWO_PRICES,
)
from synthgen.generators.flames.lexicon.index import noun_class_of
from synthgen.generators.flames.lexicon.occasions import occasions, shops
from synthgen.generators.flames.program import measure
from synthgen.generators.flames.program.quantity import Quantity

GOODS = words(
    """
    fruit vegetable pastry snack drink grocery stationery art_supply book toy game clothing
    accessory gift kitchenware home cleaning pet_supply toiletry tool hardware craft party plant
    flower camping sports_gear music_supply
    """
)
SMALL = words("fruit vegetable pastry snack drink stationery craft party toiletry music_supply")
CARTS = ("shopping cart|cart", "cart")
BASKETS = (*CARTS, "shopping basket|basket", "basket", "shopping bag|bag", "tote bag|bag")
AMOUNTS = (
    *(500, 1000, 1500, 2000, 2500, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 12000, 15000),
    *(18000, 20000, 25000, 30000, 35000, 40000, 50000, 60000, 70000, 80000, 100000),
)


@frame
class Receipt(Frame):
    """Several things at unit prices: the total, the change, the difference, the money left."""

    name = "receipt"
    topic = "money"
    concepts = ("unit price", "total cost", "change")
    modules = {
        "second": "put a second kind of thing in the cart, at a price of its own",
        "times": "tell how many of the second thing are bought as a multiple of the first",
        "extra": "add one more thing to the purchase",
        "gift": "let somebody add to the money that can be spent",
    }
    targets = ("total", "change", "left", "more")
    costs = ("total",)
    imports = {"t": "things"}
    details = ("other_buyer", "not_bought", "way", "line")

    def build(self, d: Build) -> None:
        """Each count times its price, the sum, and the sum taken from what there was."""
        if d.has("times") and not d.has("second"):
            raise Inapplicable("a multiple of what?")
        if d.has("gift") and d.target != "left":
            raise Inapplicable("the gift is told only where money is left")
        if d.links and d.target != "left":
            raise Inapplicable("only money to spend comes from another story")
        if d.target == "more" and (d.has("extra") or not d.has("second")):
            raise Inapplicable("two costs are compared")
        d.person("B")
        i = d.thing("i", *GOODS, ok=lambda noun: (noun.price or (0, 0))[0] < 4000)
        d.pick("S", shops(i))
        d.pick("E", occasions(i))
        d.pick("K", BASKETS if i.kind in SMALL else CARTS)
        d.settings = ("on Saturday", "after lunch", "before the weekend", "on a rainy day")
        d.settings += ("in the early evening", "on Friday afternoon", "early in the week")
        first = self._first(d)
        if d.has("second"):
            second = self._second(d)
            if d.target == "more":
                self._more(d, first, second)
                return
            total = self._both(d, first, second)
        else:
            total = first
        total = self._extra(d, total) if d.has("extra") else total
        {"total": self._total, "change": self._change, "left": self._left}[d.target](d, total)

    def _first(self, d: Build) -> Quantity:
        i = d.noun("i")
        n = d.count("n", i, range(2, 10))
        p = d.price("p", i, lambda p: p * n.value <= 16000)
        d.fact("buy", FIRST_BUY, kind="event", after=("has", "gift"))
        d.fact("price", PRICE, kind="rule", after=("has", "gift"))
        d.joint(("buy", "price"), BUY_AT)
        return d.derive("ci", "prod", n, p, **_cost("i", "ci"))

    def _second(self, d: Build) -> Quantity:
        i, kind = d.noun("i"), noun_class_of(d.noun("i")).name
        j = d.thing("j", kind, ok=lambda noun: (noun.price or (0, 0))[0] < 4000)
        if d.has("times"):
            per = measure.per(measure.of(j.sg), measure.of(i.sg))
            k = d.given("k", "factor", per, (2, 3, 4))
            m = d.derive("m", "prod", k, d.quantities[d.prefix + "n"], noun=j, **_BOUGHT)
            d.fact("buy_j", BUY_TIMES, kind="event", after=("has", "gift", "buy"))
        else:
            m = d.count("m", j, range(2, 10))
            d.fact("buy_j", NEXT_BUY, kind="event", after=("has", "gift", "buy"))
        q = d.price("q", j, lambda q: q * m.value <= 16000)
        d.fact("price_j", renamed(PRICE, i="j", p="q"), kind="rule", after=("has", "gift"))
        if not d.has("times"):
            d.joint(("buy", "price", "buy_j", "price_j"), ALL_BUY)
            d.joint(("buy", "buy_j"), TWO_BUY)
            d.joint(("buy_j", "price_j"), ALSO_AT)
        d.joint(("price", "price_j"), TWO_PRICES)
        return d.derive("cj", "prod", m, q, **_cost("j", "cj"))

    def _both(self, d: Build, first: Quantity, second: Quantity) -> Quantity:
        return d.derive(
            "both",
            "sum",
            first,
            second,
            claims="""
                the {i} and the {j} <cost+> {both} together
                {B} <spend> {both} on the {i} and the {j}
                the {i} and the {j} together <come+> to {both}
            """,
            labels="the cost of the {i} and the {j} together",
        )

    def _extra(self, d: Build, total: Quantity) -> Quantity:
        kind = noun_class_of(d.noun("i")).name
        o = d.thing("o", kind, ok=lambda noun: (noun.price or (0, 0))[0] < 4000)
        low, high = o.price or (100, 1000)
        r = d.money(
            "r", handy(low, high), lambda r: r <= max(3 * total.value, (3 * low + high) // 4)
        )
        after = ("has", "gift", "buy", "price", "buy_j", "price_j")
        d.fact("extra", EXTRA, kind="event", after=after, sequel=True)
        return d.derive(
            "all",
            "sum",
            total,
            r,
            claims="""
                with the {1 o}, the (bill|total) <rise> to {all}
                the {1 o} <bring> the total to {all}
                the {1 o} <raise> the bill to {all}
            """,
            labels="the bill with the {1 o}",
        )

    def _total(self, d: Build, total: Quantity) -> None:
        d.also("total", total)
        d.tell(
            "total",
            claims="""
                {B} <spend> {total} (altogether|in total|in all) [at {S}]
                the (whole|entire) purchase <cost-> {B!} {total}
                {B} <pay> {total} at the register (in all|altogether|in total)
                {B} <owe> {S} {total} for the whole purchase
                {B's} total <be-> {total}
                the total on {B's} receipt <be-> {total}
                all these purchases together <cost+> {B!} {total}
            """,
            labels="""
                the total (on {B's} receipt|of {B's} purchase|that {B} <have> to pay)
                the total cost of {B's} purchase
                {B's} total bill [at {S}]
            """,
            asks="""
                how much <do> {B} have to pay (altogether|in total|in all)
                how much money <do> {B} need for the whole purchase
                what total <do> {B} pay at the register
                how much <do> {B} spend at {S} (altogether|in total|in all)
            """,
            marks=("joint",),
        )
        d.ask(total)

    def _change(self, d: Build, total: Quantity) -> None:
        t = d.money("t", AMOUNTS, lambda t: total.value < t <= total.value * 2 + 1000)
        after = ("buy", "price", "buy_j", "price_j", "extra")
        d.fact("paid", PAID, kind="event", after=after, sequel=True)
        change = d.derive(
            "change",
            "diff",
            t,
            total,
            claims="""
                {B} <get/receive> {change} back
                {B} <get/receive> {change} in change
                the (cashier|clerk) <give/hand-> {B!} {change} back
                the (cashier|clerk) <owe-> {B!} {change}
                {B's} change <be-> {change}
            """,
            labels="""
                {B's} change
                the change that {B} <get>
                the amount of change (due|owed) to {B!}
            """,
            asks="""
                how much change <do> {B} (get|receive) [from the cashier]
                how much change <should> {B} get back
                how much money <do> {B} get back at the register
            """,
            things="the change\nthe change from {S}",
        )
        d.ask(change)

    def _left(self, d: Build, total: Quantity) -> None:
        extra = 0
        if d.has("gift"):
            d.person("G", kin="B")
            g = d.money("g", range(200, 6000, 100), lambda g: g < total.value)
            extra = int(g.value)
        low, high = total.value - extra, total.value * 2 + 2000
        t = d.money("t", AMOUNTS, lambda t: low < t <= high and t > extra)
        d.fact("has", HAS, linked={"t": HAS_LINKED}, folds=False)
        d.facts.insert(0, d.facts.pop())
        if d.has("gift"):
            d.fact("gift", GIFT, kind="event", after=("has",))
            d.facts.insert(1, d.facts.pop())
            t = d.derive(
                "money",
                "sum",
                t,
                g,
                claims="""
                    {B} <have> {money} to spend (altogether|in all)
                    that <make-> {money} for {B} to spend
                    the gift <raise-> the money that {B} <have> to spend to {money}
                """,
                labels="the money that {B} <have> to spend",
            )
        left = d.derive(
            "left",
            "diff",
            t,
            total,
            claims="""
                {B} <have> {left} left (after shopping|after the purchase|in the end)
                {left} <remain> [in {B's} (wallet|pocket)] after the purchase
                {B} still <have> {left} (after paying|when {B} <leave> {S}|after the shopping trip)
                {left} <be> left in the end
                {B} <keep> {left} for later after paying
            """,
            labels="""
                the amount of money (left|remaining) after the purchase
                the amount that {B} <have> left [after shopping]
                the rest of the money that {B} <have> left
            """,
            asks="""
                how much money <do> {B} have left [when {B} <leave> {S}]
                how much <be-> left of {B's} money
                how much of the money <do> {B} still have after shopping
            """,
            things="the money left\nthe money that {B} <have> left\nthe money left after shopping",
            marks=("time",),
        )
        d.ask(left)

    def _more(self, d: Build, first: Quantity, second: Quantity) -> None:
        if first.value == second.value:
            raise Inapplicable("the costs are the same")
        high, low = sorted((first, second), key=lambda cost: -cost.value)
        names = ("i", "j") if high is first else ("j", "i")
        d.also("x", d.noun(names[0]))
        d.also("y", d.noun(names[1]))
        more = d.derive(
            "more",
            "diff",
            high,
            low,
            claims="""
                the difference between the cost of the {x} and the cost of the {y} <be-> {more}
                the cost of the {x} <exceed-> the cost of the {y} by {more}
                the {y} <be+> cheaper than the {x} by {more} (altogether|in all)
                the bill for the {x} <be-> higher than the bill for the {y} by {more}
            """,
            labels="""
                the difference between the cost of the {x} and the cost of the {y}
                the difference between what {B} <pay> for the {x} and what {B} <pay> for the {y}
            """,
            asks="""
                how much more <do> {B} (spend|pay) for the {x} than for the {y}
                how much more <do> {B} spend on the {x} than on the {y} (in all|altogether)
                how much more <do+> the {x} cost {B!} (altogether|in total) than the {y}
                how much more money <do> {B} spend on {x} than on {y}
            """,
        )
        d.ask(more)

    def detail(self, d: Build, name: str) -> None:
        """Somebody else's purchase, a thing that stays in the shop, the way there, the line."""
        if name == "other_buyer":
            d.person("H", kin="B")
            d.thing("w", "gift", "book", "accessory")
            d.money("z", range(500, 9000, 100))
            d.fact(
                "z",
                """
                {H!} <pay> {z} for {a w} (in another store|next door|across the street)
                {H!} <spend> {z} on {a w} (in another store|next door|at the mall)
                {a w} <cost> {H!} {z} (in another store|next door|at the mall)
                """,
                kind="event",
                after=("buy",),
            )
        elif name == "not_bought":
            d.thing("w", noun_class_of(d.noun("i")).name)
            d.money("z", handy(*(d.noun("w").price or (100, 1000))))
            d.fact(
                "z",
                """
                {B} also <look> at {a w} for {z} but <put> it back
                {S} also <sell> {w} for {z} each, but {B} <do> not buy any
                {a w} for {z} <catch-> {B's} eye, but {B} <leave> it on the shelf
                """,
                kind="event",
                after=("buy",),
            )
        elif name == "way":
            d.count("z", d.unit("minute"), range(5, 50))
            d.fact(
                "z",
                """
                (the (walk|drive|bus ride) to|getting to) {S} <take-> {z}
                {B} <need> {z} to get to {S}
                {B} <live> {z} (away from|from) {S}
                """,
            )
        else:
            d.count("z", d.unit("customer"), range(2, 15))
            d.fact(
                "z",
                """
                {z} <be> in line ahead of {B}
                {B} <wait> behind {z} at the register
                {z} <stand> in front of {B} at the checkout
                """,
                after=("buy",),
            )


_BOUGHT: Final[dict[str, Any]] = {
    "claims": """
        {B} <buy> {m}
        {m} <be> in {B's} {K}
        {B's} order <include-> {m}
    """,
    "labels": "the number of {j} that {B} <buy>",
}


def _cost(thing: str, name: str) -> dict[str, Any]:
    """What is said about the cost of all things of a kind."""
    claims = """
        the {i} <cost+> {c} (altogether|in all)
        {B} <spend> {c} on the {i}
        {B} <pay> {c} for all the {i}
        the {i} <add+> {c} to the bill
    """
    return {
        "claims": renamed(claims, i=thing, c=name),
        "labels": renamed("the cost of (the|all the) {i}\nthe price of all the {i}", i=thing),
    }
