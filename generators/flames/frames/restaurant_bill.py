"""A meal at a restaurant: dishes, tax, tip, a coupon, and the people who share the bill."""

from collections.abc import Callable
from typing import Any

from synthgen.generators.flames.building.build import Build, Inapplicable, handy
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.templates import renamed
from synthgen.generators.flames.frames.restaurant_bill_words import (
    ALSO,
    BILL,
    COMPANY,
    COUPON,
    GROUP,
    GUESTS,
    HAS,
    HAS_LINKED,
    ORDER,
    ORDER_ALL,
    ORDER_AT,
    PARTIES,
    PRICE,
    SPLIT,
    SPLIT_OTHERS,
    TAX,
    TIP,
    TIPPED,
    TREATED,
    TWO_PRICES,
)
from synthgen.generators.flames.lexicon.places import OWNERS
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.quantity import Quantity

KINDS = ("Diner", "Cafe", "Tavern", "Grill", "Eatery", "Bistro", "Restaurant", "Lunchroom")
PLACES = tuple(f"{owner}'s {kind}|the {kind.lower()}" for owner in OWNERS for kind in KINDS)
Fits = Callable[[int], bool]
MAIN_MEALS = ("lunch", "dinner", "supper")
MEALS = (*MAIN_MEALS, "brunch", "breakfast")
TIPS = (10, 12, 15, 18, 20, 25)
TAXES = (4, 5, 6, 7, 8, 9, 10)


@frame
class RestaurantBill(Frame):
    """The price of a meal, tax and tip on it, and how it is paid."""

    name = "restaurant_bill"
    topic = "money"
    concepts = ("percent of an amount", "equal shares")
    modules = {
        "dishes": "work out the price of the meal from the dishes that are ordered",
        "tax": "add a sales tax to the price of the meal",
        "coupon": "let a coupon take a fixed amount off the final bill",
        "treated": "let some of the people at the table pay nothing",
    }
    targets = ("tip", "total", "each", "left")
    costs = (
        "total",
        "each",
    )
    imports = {"t": "things"}
    details = ("other_table", "waiting", "dining_room", "dessert")

    def build(self, d: Build) -> None:
        """The price of the meal; tax and tip as percentages of it; the bill, shared or paid."""
        _allow(d)
        d.pick("R", PLACES)
        d.pick("E", PARTIES)
        d.pick("W", ("server", "waiter", "waitress"))
        d.pick("D", MAIN_MEALS if d.has("dishes") else MEALS)
        d.settings = ("on Friday", "on Sunday", "during the holidays", "on a rainy day")
        d.settings += ("while on a trip", "on a free day", "on Saturday")
        payers = self._payers(d)
        rate = d.percent("y", TIPS)
        card = d.money("c", range(300, 2100, 100)) if d.has("coupon") else None
        off = int(card.value) if card is not None else 0
        share = int(payers.value) if payers is not None else 1

        def fits(bill: int) -> bool:
            taxes = TAXES if d.has("tax") else (0,)
            return any(_is_whole(bill, int(rate.value), tax, off, share) for tax in taxes)

        bill = self._dishes(d, fits) if d.has("dishes") else self._bill(d, fits)
        tax = None
        if d.has("tax"):
            b, y = int(bill.value), int(rate.value)
            tax = self._tax(d, bill, lambda x: _is_whole(b, y, x, off, share))
        tip = self._tip(d, bill, rate)
        if d.target == "tip":
            return
        total = self._all(d, bill, tax, tip)
        total = self._coupon(d, total, card) if card is not None else total
        if payers is not None:
            self._each(d, total, payers)
        elif d.target == "left":
            self._left(d, total)
        else:
            self._total(d, total)

    def _payers(self, d: Build) -> Quantity | None:
        """Those who share the bill, or nobody but one person who pays it."""
        if d.target != "each":
            d.person("B")
            d.pick("A", COMPANY)
            return None
        d.also("F", d.unit(d.pick("F", GUESTS)))
        kind = d.noun("F")
        k = d.count("k", kind, range(3, 11))
        d.fact("group", GROUP, kind="event", folds=False)
        if not d.has("treated"):
            return k
        g = d.count("g", kind, (2, 3, 4), lambda g: g < k.value - 1)
        d.fact("treated", TREATED, after=("group",), folds=False)
        return d.derive(
            "payers",
            "diff",
            k,
            g,
            noun=kind,
            claims="""
                {payers} <share> the bill
                that <leave-> {payers} to pay the bill
                only {payers} <pay> a share
            """,
            labels="the number of {F} who <pay+>",
        )

    def _bill(self, d: Build, fits: Fits) -> Quantity:
        people = d.cast.get("k")
        count = int(people.value) if isinstance(people, Quantity) else 4
        values = range(max(2000, 600 * count), min(24000, 4500 * count), 50)
        b = d.money("b", values, fits)
        d.fact("bill", _told(d, BILL), after=("has", "group"))
        return b

    def _dishes(self, d: Build, fits: Fits) -> Quantity:
        i, j = d.thing("i", "meal"), d.thing("j", "treat", "drink", ok=_is_served)
        n, m = d.count("n", i, range(2, 9)), d.count("m", j, range(2, 9))
        later = handy(*(j.price or (100, 1000)), 25)

        def matches(p: int) -> list[int]:
            return [q for q in later if q != p and fits(int(n.value * p + m.value * q))]

        p = d.price("p", i, lambda p: any(matches(p)), step=25)
        q = d.money("q", later, lambda q: q in matches(int(p.value)), per=j.sg)
        d.fact("order", _ordered(d, ORDER), kind="event", after=("has", "group"))
        d.fact("price", PRICE, kind="rule", after=("has", "group", "order"))
        d.fact("order_j", _told(d, ALSO), kind="event", after=("order",))
        d.fact("price_j", renamed(PRICE, i="j", p="q"), kind="rule", after=("order", "order_j"))
        d.joint(("order", "price", "order_j", "price_j"), _ordered(d, ORDER_ALL))
        d.joint(("order", "price"), _ordered(d, ORDER_AT))
        d.joint(("price", "price_j"), TWO_PRICES)
        first = d.derive("ci", "prod", n, p, **_dish("i", "ci"))
        second = d.derive("cj", "prod", m, q, **_dish("j", "cj"))
        return d.derive(
            "b",
            "sum",
            first,
            second,
            claims=_told(
                d,
                """
                the {D} <cost-> {b} before BEFORE
                the {i} and the {j} together <cost+> {b}
                MEAL <be-> {b}
                """,
            ),
            labels=_told(d, "MEAL"),
        )

    def _tax(self, d: Build, bill: Quantity, fits: Fits) -> Quantity:
        x = d.percent("x", TAXES, fits)
        d.fact("tax", TAX, kind="rule", after=("bill", "order", "order_j", "price", "price_j"))
        return d.derive(
            "tax",
            "percent_of",
            x,
            bill,
            claims="""
                the tax <be-> {tax}
                the tax <add-> {tax} to the bill
                the tax on the {D} <be-> {tax}
            """,
            labels="the (amount of the|sales) tax",
        )

    def _tip(self, d: Build, bill: Quantity, rate: Quantity) -> Quantity:
        after = ("bill", "order", "order_j", "price", "price_j", "tax")
        d.fact("tip", _told(d, TIP), kind="event", after=after)
        if d.target != "tip":
            return d.derive("tip", "percent_of", rate, bill, claims=TIPPED, labels="the tip")
        tip = d.derive(
            "tip",
            "percent_of",
            rate,
            bill,
            claims=f"""
                {TIPPED}
                {{B}} <leave> {{tip}} (for the {{W}}|as a tip)
                {{B}} <tip> the {{W}} {{tip}}
                the {{W}} <get/receive-> {{tip}} from {{B}}
                {{B}} <pay> {{tip}} for the (good |friendly |)service
            """,
            labels="the amount of the tip\nthe tip [that {B} <leave>]\nthe size of {B's} tip",
            asks="""
                how much <do> {B} tip the {W}
                how large a tip <do> {B} leave
                how much money <do> {B} leave for the {W}
            """,
        )
        d.ask(tip)
        return tip

    def _all(self, d: Build, bill: Quantity, tax: Quantity | None, tip: Quantity) -> Quantity:
        parts = [bill, tip] if tax is None else [bill, tax, tip]
        name = "the tip" if tax is None else "tax and tip"
        return d.derive(
            "all",
            "sum",
            *parts,
            claims=f"""
                with {name}, the bill <come-> to {{all}}
                the bill with {name} <be-> {{all}}
                the {{D}} <cost-> {{all}} with {name}
            """,
            labels=f"the bill with {name}",
        )

    def _coupon(self, d: Build, total: Quantity, card: Quantity) -> Quantity:
        after = ("bill", "order", "order_j", "price", "price_j", "tip", "tax")
        d.fact("coupon", _told(d, COUPON), kind="event", after=after)
        return d.derive(
            "net",
            "diff",
            total,
            card,
            ok=lambda net: net * 2 > total.value,
            claims="""
                that <leave-> {net} to be paid
                the reduction <lower-> the bill to {net}
                the final bill <be-> {net}
            """,
            labels="the bill after the reduction",
        )

    def _each(self, d: Build, total: Quantity, payers: Quantity) -> None:
        after = ("bill", "order", "order_j", "price", "price_j", "tip", "tax", "coupon", "treated")
        split = SPLIT_OTHERS if d.has("treated") else SPLIT
        split = split.replace("TOO", ", (tip included|including the tip)")
        d.fact("split", split, kind="event", after=after)
        one = "paying {1 F}" if d.has("treated") else "{1 F}"
        each = d.derive(
            "each",
            "quot",
            total,
            payers,
            claims=f"""
                each {one} <pay-> {{each}}
                each {one} <owe-> {{each}}
                the share of each {one} <be-> {{each}}
                {{each}} <be> due from each {one}
                each {one} <put-> {{each}} on the table
                the outing <cost-> each {one} {{each}}
            """,
            labels=f"""
                the share of each {one}
                the amount (due from|paid by) each {one}
                the amount that each {one} <owe->
            """,
            asks=f"""
                how much <do-> each {one} have to pay
                how much money <do-> each {one} owe [for the {{D}}]
                how much <do-> each {one} contribute to the bill
            """,
            marks=("each",),
        )
        d.ask(each)

    def _total(self, d: Build, total: Quantity) -> None:
        d.also("total", total)
        d.tell(
            "total",
            claims="""
                {B} <pay> {total} (altogether|in all|in total) [at {R}]
                the (whole|entire) outing <cost-> {B!} {total}
                dining at {R} <cost-> {B!} {total} (altogether|in all|in total)
                {B} <spend> {total} at {R} (altogether|in all|in total)
                {B} <owe> {R} {total} (altogether|in all|in total)
                the (whole|entire) visit to {R} <cost-> {B!} {total}
            """,
            labels="""
                the total that {B} <pay> [at {R}]
                the total amount that {B} <spend> [at {R}]
            """,
            asks="""
                how much <do> {B} (pay|spend) (altogether|in all|in total) [at {R}]
                what total <do> {B} pay [at {R}]
                how much money <do> {B} need in total [to pay for everything]
            """,
            marks=("joint",),
        )
        d.ask(total)

    def _left(self, d: Build, total: Quantity) -> None:
        low, high = total.value, total.value * 2 + 2000
        t = d.money("t", range(1000, 40000, 1000), lambda t: low < t <= high)
        d.fact("has", HAS, linked={"t": HAS_LINKED}, kind="event", folds=False)
        d.facts.insert(0, d.facts.pop())
        left = d.derive(
            "left",
            "diff",
            t,
            total,
            claims="""
                {B} <have> {left} left after (the {D}|paying for everything)
                {left} <be> left [in {B's} wallet] after the {D}
                {B} still <have> {left} when {B} <leave> {R}
                {B} <keep> {left} after paying for everything
            """,
            labels="""
                the (amount of money|amount) left after the {D}
                the amount that {B} <have> left [in the end]
            """,
            asks="""
                how much money <do> {B} have left [after the {D}]
                how much <be-> left of the money after the {D}
                how much money <do> {B} still have after paying for everything
            """,
            things="the money left after the {D}\nthe money that {B} <have> left",
            marks=("time",),
        )
        d.ask(left)

    def detail(self, d: Build, name: str) -> None:
        """Another table, a wait, the room, or something that is not ordered."""
        if name == "other_table":
            d.person("H")
            d.money("z", range(1500, 9000, 100))
            told = """
                {H!}, at another table, <pay> {z} for a meal
                at the next table, {H!} <have> a meal for {z}
                a meal for {z} <be> on {H's} table across the room
            """
        elif name == "waiting":
            d.count("z", d.unit("minute"), range(5, 45))
            told = """
                the food <take-> {z} to arrive
                the kitchen (at {R} |)<need-> {z} to prepare the food
                PP <wait> {z} for the food
            """
        elif name == "dining_room":
            d.count("z", d.unit("table"), range(8, 40))
            told = "there <be> {z} in the dining room [of {R}]\n{R} <have> {z}"
        else:
            y = d.thing("w", "treat")
            d.money("z", handy(*(y.price or (100, 1000))))
            told = """
                {a w} <cost> {z} at {R}, but nobody <order-> it
                the menu also <list-> {a w} for {z}, which nobody <order->
                {R} also <serve> {a w} for {z}, but PP <do> not want it
            """
        d.fact("z", _told(d, told), after=("bill", "order", "group"))


def _allow(d: Build) -> None:
    """Raise Inapplicable where a module does not matter for what is asked."""
    shared = d.target == "each"
    idle = d.has("treated") and not shared
    idle = idle or (d.target == "tip" and (d.has("tax") or d.has("coupon")))
    if idle or (d.links and d.target != "left"):
        raise Inapplicable("a part of the story would not matter")


def _ordered(d: Build, templates: str) -> str:
    """What is ordered, and where, unless a group has been told to be there."""
    if d.target != "each":
        templates = templates.replace("[at {R}]", "at {R}").replace("(at {R} |)", "at {R} ")
        templates = templates.replace("(from {R} |)", "from {R} ")
    return _told(d, templates)


def _told(d: Build, templates: str) -> str:
    """Templates with their words for who pays and for what the price of the meal leaves out."""
    taxed = d.has("tax")
    meal = f"the price of the {{D}}{' before tax' if taxed else ''}"
    if d.target == "each":
        who = both = "(the {F}|the group)"
        others, whom = "", ""
        templates = "\n".join(
            t for t in templates.splitlines() if "{A}" not in t and "{E}" not in t
        )
    else:
        who, both, others, whom = "{B}", "{B} and {A}", " with {A}", " for {A}"
    told = templates.replace("BEFORE", "tax and tip" if taxed else "the tip")
    told = told.replace("WITH", others).replace("FOR", whom).replace("BOTH", both)
    return told.replace("MEAL", meal).replace("PP", who)


def _dish(thing: str, name: str) -> dict[str, Any]:
    """What is said about the cost of a dish."""
    claims = """
        the {i} <cost+> {c} (altogether|in all)
        the {i} <add+> {c} to the bill
        all the {i} <cost+> {c}
    """
    return {
        "claims": renamed(claims, i=thing, c=name),
        "labels": renamed("the cost of the {i}\nthe price of all the {i}", i=thing),
    }


def _is_whole(bill: int, tip: int, tax: int, off: int, share: int) -> bool:
    """Whether tip, tax and each share come out in whole cents."""
    if bill * tip % 100 or bill * tax % 100:
        return False
    return (bill * (100 + tip + tax) // 100 - off) % share == 0


def _is_served(noun: Noun) -> bool:
    """Whether a drink or a treat is one that a restaurant serves."""
    return noun.kind == "treat" or noun.sg.startswith(("bottle", "can"))
