"""A purchase with a percentage off, a coupon, and a delivery fee."""

from synthgen.generators.flames.building.build import Build
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.lexicon.index import noun_class_of
from synthgen.generators.flames.program.quantity import Quantity

GOODS = ("home", "tool", "kitchenware", "clothing", "accessory", "toy", "sports_gear", "gadget")

BUYS = """
{B} <buy/pick up/order/get> {n} at {S}
{B} <need/want> {n} for {B's} (club|cousins|neighbors|team|relatives)
{B} <put> {n} in {B's} cart at {S}
{B} <choose/pick out> {n} as (presents|birthday gifts|a surprise for {B's} family|prizes)
{n} <be> on {B's} (shopping list|list for {S})
"""
PRICE = """
{a i} <cost> {p} [at {S}]
{i} <sell/go> for {p} (each|apiece) [at {S}]
the (regular|usual|normal) price of {a i} <be> {p}
{S} <charge/ask> {p} for {a i}
every {1 i} <be> (marked|priced) at {p}
{S} normally <sell> {i} for {p} (each|apiece)
"""
BUYS_AT = """
{B} <buy/order/get> {n} at {p} (each|apiece) [from {S}]
{B} <find/pick out/choose> {n} (priced at|marked) {p} each [at {S}]
"""
SALE = """
{S} <take> {d} off every purchase (this week|during its sale|on that day)
everything (in the store|on the shelves|at {S}) <be> {d} off
a (clearance|holiday|weekend|summer) sale <lower/cut> (every bill|the total) by {d}
{B} <have> a member card that <take> {d} off the (whole|entire) purchase
customers <get+> {d} off their (whole|entire) purchase
"""
COUPON = """
after that discount, {B} <use/hand over/redeem> a(n) {c-} coupon
{B} also <have> a coupon that <take> {c} off the reduced total
a coupon then <take> {c} off the discounted price
once the discount <be-> applied, {B} <use> a coupon worth {c}
"""
SHIPPING = """
shipping <add> {f} [at the end]
delivery of the {i} <cost-> {f} (on top of that|extra)
{B} <pay> {f} more for delivery
a delivery fee of {f} <be> added to the bill
{S} <charge> {f} more to deliver the {i}
"""


@frame
class DiscountCoupon(Frame):
    """Several things at a price, a percentage off, a coupon, delivery."""

    name = "discount_coupon"
    topic = "money"
    concepts = ("unit price", "percent discount")
    modules = {
        "coupon": "let a coupon take a fixed amount off the reduced total",
        "shipping": "add a delivery fee to the bill",
    }
    targets = ("pay", "saved")
    costs = ("pay",)
    details = ("other_buyer", "other_thing")

    def build(self, d: Build) -> None:
        """Subtotal, percentage off, coupon, delivery."""
        d.person("B")
        i = d.thing("i", *GOODS)
        places = noun_class_of(i).sold_at or ("the store",)
        d.pick("S", [place for place in places if not place.endswith(("sale", "market"))])
        n = d.count("n", i, range(2, 9))
        p = d.price("p", i)
        rates = (5, 10, 15, 20, 25, 30, 40, 50)
        off = d.percent("d", rates, lambda v: n.value * p.value * v % 100 == 0)
        d.fact("buys", BUYS, kind="event")
        d.fact("price", PRICE, kind="rule")
        d.joint(("buys", "price"), BUYS_AT)
        d.fact("sale", SALE, kind="rule", after=("price", "buys"))
        d.settings = ("this week", "on Saturday", "at the end of the season", "before the holidays")
        sub = self._subtotal(d, n, p)
        cut = self._cut(d, off, sub)
        if d.target == "saved":
            d.ask(cut)
            return
        total = self._reduced(d, sub, cut)
        total = self._coupon(d, total) if d.has("coupon") else total
        total = self._shipping(d, total) if d.has("shipping") else total
        self._pay(d, total)

    def _subtotal(self, d: Build, n: Quantity, p: Quantity) -> Quantity:
        return d.derive(
            "sub",
            "prod",
            n,
            p,
            claims="""
                the {i} <cost+> {sub} before the discount
                without the discount, the bill <come> to {sub}
            """,
            labels="the (full price|cost) of the {i} before the discount",
        )

    def _cut(self, d: Build, off: Quantity, sub: Quantity) -> Quantity:
        return d.derive(
            "cut",
            "percent_of",
            off,
            sub,
            claims="""
                the discount <take> {cut} off
                the discount <be> worth {cut}
                {B} <save> {cut} thanks to the discount
                {B} <save> {cut} on the {i}
            """,
            labels="the (value|amount) of the discount",
            asks="how much <do> {B} save (on the {i}|thanks to the discount)",
        )

    def _reduced(self, d: Build, sub: Quantity, cut: Quantity) -> Quantity:
        return d.derive(
            "net",
            "diff",
            sub,
            cut,
            claims="""
                the reduced total <be> {net}
                after the discount, the {i} <cost+> {net}
            """,
            labels="the total after the discount",
        )

    def _coupon(self, d: Build, total: Quantity) -> Quantity:
        c = d.money("c", range(200, 2100, 50), lambda c: c * 10 < total.value * 4)
        d.fact("coupon", COUPON, kind="event", after=("sale",), folds=False)
        return d.derive(
            "left",
            "diff",
            total,
            c,
            claims="""
                with the coupon, the bill <drop> to {left}
                the coupon <bring> the bill down to {left}
            """,
            labels="the bill after the coupon",
        )

    def _shipping(self, d: Build, total: Quantity) -> Quantity:
        f = d.money("f", range(300, 2000, 50), lambda f: f * 4 < total.value)
        d.fact("shipping", SHIPPING, kind="rule", after=("sale", "coupon"))
        return d.derive(
            "all",
            "sum",
            total,
            f,
            claims="""
                with delivery, the bill <come> to {all}
                the delivery <raise> the bill to {all}
            """,
            labels="the bill with delivery",
        )

    def _pay(self, d: Build, total: Quantity) -> None:
        d.also("pay", total)
        d.tell(
            "pay",
            claims="""
                {B} <pay> {pay} in (the end|all)
                {B's} final bill <be> {pay}
                {B} <spend> {pay} altogether
                the {i} <cost+> {B!} {pay} in the end
            """,
            labels="(the final price|{B's} final bill|the amount that {B} <pay>)",
            asks="how much <do> {B} have to pay (in the end|altogether|in total)",
        )
        d.ask(total)

    def detail(self, d: Build, name: str) -> None:
        """What somebody else pays there, or another thing that is not bought."""
        if name == "other_buyer":
            d.person("H", kin="B")
            d.price("z", d.thing("y", "home", "kitchenware", "accessory"))
            d.fact("z", "{H!} <pay> {z} for {a y} at {S}\n{H!} <spend> {z} on {a y}", kind="event")
        else:
            d.price("z", d.thing("y", "home", "kitchenware", "accessory"))
            d.fact(
                "z",
                "{B} also <look> at {a y} (priced at|marked at) {z}, but <do> not buy it",
                kind="event",
            )
