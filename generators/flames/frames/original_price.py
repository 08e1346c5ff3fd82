"""The price before a discount, an increase or a tax, from what is paid afterwards."""

from collections.abc import Callable
from fractions import Fraction

from synthgen.generators.flames.building.build import Build, Inapplicable, handy
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames import original_price_words as words
from synthgen.generators.flames.lexicon import index
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value, plain


@frame
class OriginalPrice(Frame):
    """What is paid after a percentage came off or on, and the price before that."""

    name = "original_price"
    topic = "percent"
    concepts = ("percent", "original amount")
    modules = {
        "several": "let several things of the same price be bought",
        "coupon": "let a coupon take a fixed amount off after the discount",
        "tax": "add a sales tax to the reduced amount",
        "change": "tell what is paid by the money handed over and the change",
    }
    targets = ("original", "difference", "later", "percent")
    costs = ("later",)
    details = ("other_thing", "other_buyer", "way", "line")

    def build(self, d: Build) -> None:
        """What is bought and paid, what came off or on, and what follows for the price."""
        if d.target == "percent" and (d.has("coupon") or d.has("tax")):
            raise Inapplicable("the percentage would not be that of the discount")
        if d.target == "later" and not d.has("several"):
            raise Inapplicable("the price of each is worked out where there are several")
        story = _Purchase(d)
        if d.target == "percent":
            d.ask(story.percent())
            return
        story.tell()
        original = story.original()
        asks: dict[str, Callable[[Quantity], Quantity]] = {
            "original": lambda price: price,
            "difference": story.difference,
            "later": story.later,
        }
        d.ask(asks[d.target](original))

    def detail(self, d: Build, name: str) -> None:
        """What is not bought, what somebody else pays, the way there, the line."""
        match name:
            case "other_thing":
                v = d.thing("v", "home", "accessory", "gadget")
                d.money("z", handy(*(v.price or (3000, 9000))))
                told = """
                    {B} also <look> at {a v} for {z}, but <leave> without it
                    {a v} for {z} <be-> too expensive for {B}
                """
            case "other_buyer":
                d.person("F", kin="B")
                v = d.thing("v", "home", "accessory", "gadget")
                d.money("z", handy(*(v.price or (3000, 9000))))
                told = "{F!} <pay> {z} for {a v} somewhere else\n{F!} <spend> {z} on {a v} online"
            case "way":
                d.count("z", d.unit("mile"), range(2, 30))
                told = """
                    the trip to {S} <be-> {z} for {B}
                    {B} <travel> {z} to get to {S}
                """
            case _:
                d.count("z", d.unit("minute"), range(5, 50, 5))
                told = """
                    {B} <stand> in line for {z}
                    {B} <spend> {z} at {S}
                    it <take-> {B} {z} to find the way out
                """
        d.fact("z", told, after=("buys", "price"), folds=False)


class _Purchase:
    """One purchase; all prices are those of one thing or of several alike."""

    def __init__(self, d: Build) -> None:
        self.d = d
        plain_sale = d.has("coupon") or d.has("tax") or d.target == "later"
        kinds = tuple(words.KINDS)[: 1 if plain_sale else 2 if d.target == "percent" else 3]
        self.kind = words.KINDS[d.pick("K", kinds)]
        d.person("B")
        self.i = d.thing("i", *words.GOODS, ok=self.is_sold)
        places = index.noun_class_of(self.i).sold_at
        d.pick("S", [place for place in places if not place.endswith(words.INFORMAL)])
        low, high = self.i.price or (500, 1000)
        self.prices = handy(low, high)
        self.n: Quantity | None = None
        self.p: Quantity | None = None
        self.c: Quantity | None = None
        self.r: Quantity | None = None
        d.settings = () if self.kind is words.RAISE else words.SETTINGS

    def is_sold(self, noun: Noun) -> bool:
        """Whether a thing has a price that people pay, for several of it if need be."""
        dear = self.d.has("several") and noun.price is not None and noun.price[1] > 20_000
        return noun.price is not None and noun.price[0] >= 500 and not dear

    def say(self, told: str) -> str:
        """Templates with the words for this kind of change."""
        kind = self.kind
        several = self.d.has("several")
        told = told.replace("EACH", "each" if several else "the")
        reduced = "reduced total" if several else "reduced price"
        # after a coupon, "the reduced total" could be the one before it or the one after it
        told = told.replace("DUE", "amount still due" if self.d.has("coupon") else reduced)
        told = told.replace("REDUCED", reduced)
        told = told.replace("EVERYTHING", "the whole purchase" if several else "the {1 i}")
        told = told.replace("BEFORE", kind.before).replace("AFTER", kind.after)
        return told.replace("PRICE", kind.price)

    # What is told ------------------------------------------------------------------------------

    def buys(self) -> None:
        """What is bought."""
        d = self.d
        if d.has("several"):
            self.n = d.count("n", self.i, range(2, 9))
        after = ("price",) if self.kind is words.RAISE else ()
        d.fact(
            "buys",
            words.BUYS_SEVERAL if d.has("several") else words.BUYS,
            kind="event",
            after=after,
        )

    def tell(self) -> None:
        """The purchase up to what is paid."""
        d = self.d
        self.p = d.percent("p", self.kind.percents)
        if self.kind is words.RAISE:
            d.fact("price", self.kind.told, kind="rule")
        self.buys()
        if self.kind is not words.RAISE:
            d.fact("price", self.kind.told, kind="rule", after=("buys",))
        if d.has("coupon"):
            lowest = self.prices.start * (100 - _value(self.p))
            self.c = d.money("c", range(200, 2100, 50), lambda c: 250 * c < lowest)
            d.fact("coupon", self.say(words.COUPON), kind="event", after=("price", "buys"))
        if d.has("tax"):
            self.r = d.percent("r", words.TAX.percents)
            d.fact("tax", self.say(words.SALES_TAX), kind="rule", after=("price", "buys", "coupon"))
        self.paid = self.paying(self.cost, self.is_cost)

    def paying(self, draw: Callable[[], Value], ok: Callable[[Value], bool]) -> Quantity:
        """What is paid in the end: given, or as money handed over and change."""
        d = self.d
        after = ("buys", "price", "coupon", "tax")
        if not d.has("change"):
            paid = d.money("t", draw, ok)
            d.fact("paid", self.say(words.PAID), kind="event", after=after)
            return paid
        note = d.money(
            "note",
            words.NOTES,
            lambda note: any(ok(v) and v < note < 4 * v for v in (draw() for _ in range(8))),
        )
        g = d.money("g", lambda: note.value - draw(), lambda g: g > 0 and ok(note.value - g))
        d.fact("paid", self.say(words.CHANGE), kind="event", after=after)
        return d.derive(
            "paid",
            "diff",
            note,
            g,
            claims="{B} <pay> {paid}\nthe clerk <keep> {paid}",
            labels="the amount that {B} <pay>",
        )

    def cost(self) -> Value:
        """What would be paid if the thing had one of its likely prices."""
        return self.forward(self.d.rng.choice(self.prices), _value(self.p))

    def forward(self, price: Value, p: Value) -> Value:
        """What is paid for things of a price, in cents, perhaps not whole."""
        total = Fraction(price) * (100 + self.kind.sign * p) / 100 * (_value(self.n) or 1)
        return plain((total - _value(self.c)) * (100 + _value(self.r)) / 100)

    def is_cost(self, paid: Value) -> bool:
        """Whether a payment comes from a price in whole cents, by way of whole cents."""
        before_tax = Fraction(paid * 100, 1) / (100 + _value(self.r))
        each = (before_tax + _value(self.c)) / (_value(self.n) or 1)
        price = each * 100 / (100 + self.kind.sign * _value(self.p))
        whole = all(Fraction(v).denominator == 1 for v in (paid, before_tax, each, price))
        return whole and self.prices.start // 2 <= price <= self.prices.stop * 2

    # What follows ------------------------------------------------------------------------------

    def original(self) -> Quantity:
        """The price of each before the change."""
        d, kind = self.d, self.kind
        self.reduced = self.each(self.before_coupon(self.before_tax(self.paid)))
        hundred = d.known("hundred", 100, PLAIN, form="percent")
        p = self.p
        assert p is not None
        keep = d.derive(
            "k",
            "diff" if kind.sign < 0 else "sum",
            hundred,
            p,
            form="percent",
            claims=self.say(
                f"""
                the {kind.after_price} <be-> {{k}} of the PRICE
                {{B}} <pay> {{k}} of the PRICE
                """
            ),
            labels=self.say(f"the {kind.after_price} as a percentage of the PRICE"),
        )
        return d.derive(
            "x",
            "percent_whole",
            self.reduced,
            keep,
            claims=self.say(words.ORIGINAL),
            labels=self.say("the PRICE of ({a i}|EACH {1 i})"),
            asks=self.say(words.ORIGINAL_ASKS),
        )

    def before_tax(self, amount: Quantity) -> Quantity:
        """The amount without the sales tax."""
        d, r = self.d, self.r
        if r is None:
            return amount
        hundred = d.known("hundred", 100, PLAIN, form="percent")
        with_tax = d.derive(
            "w",
            "sum",
            hundred,
            r,
            form="percent",
            claims="{B} <pay> {w} of the amount before tax\nwith tax, it <be-> {w} of the amount",
            labels="the bill with tax as a percentage of the amount before tax",
        )
        return d.derive(
            "b1",
            "percent_whole",
            amount,
            with_tax,
            claims="the bill before tax <be-> {b1}\n{b1} <be> due before tax",
            labels="the amount before tax",
        )

    def before_coupon(self, amount: Quantity) -> Quantity:
        """The amount without the coupon."""
        if self.c is None:
            return amount
        return self.d.derive(
            "b2",
            "sum",
            amount,
            self.c,
            claims="the bill <be-> {b2} without the coupon\n{b2} <be> due before the coupon",
            labels="the amount before the coupon",
        )

    def each(self, amount: Quantity) -> Quantity:
        """What each of several things costs."""
        if self.n is None:
            return amount
        return self.d.derive(
            "e",
            "quot",
            amount,
            self.n,
            claims=self.say("each {1 i} <cost> {e} AFTER\n{B} <pay> {e} for each {1 i}"),
            labels=self.say("the price of each {1 i} AFTER"),
        )

    def difference(self, original: Quantity) -> Quantity:
        """How far the price is from what it was."""
        kind = self.kind
        args = (original, self.reduced) if kind.sign < 0 else (self.reduced, original)
        return self.d.derive(
            "x2",
            "diff",
            *args,
            claims=self.say(kind.difference).replace("{x}", "{x2}"),
            labels=self.say(kind.difference_label),
            asks=self.say(kind.difference_ask),
        )

    def later(self, original: Quantity) -> Quantity:
        """What somebody else pays at the regular price."""
        d = self.d
        d.person("H", kin="B")
        m = d.count("m", self.i, range(2, 9))
        d.fact("later", self.say(words.LATER), kind="event", after=("buys", "price", "paid"))
        return d.derive(
            "x3",
            "prod",
            m,
            original,
            claims="""
                {H!} <pay> {x3} (in all|altogether)
                {H!} <spend> {x3} on the {i}
                the {i} for {H!} <cost+> {x3} in all
                {H's} bill <come to> {x3}
            """,
            labels="(the total that {H!} <pay>|{H's} bill)",
            asks="how much <do> {H!} (have to pay|pay in all|spend on the {i})",
        )

    def percent(self) -> Quantity:
        """By how many percent the price changes."""
        d, kind = self.d, self.kind
        o = d.money("o", self.prices, per=self.i.sg if d.has("several") else "")
        if kind is words.RAISE:
            d.fact("price", words.OLD, kind="rule", tense="past")
            self.buys()
        else:
            self.buys()
            d.fact("price", words.REGULAR, kind="rule", after=("buys",))

        def draw() -> Value:
            return self.forward(o.value, d.rng.choice(kind.percents))

        def ok(paid: Value) -> bool:
            return any(paid == self.forward(o.value, p) for p in kind.percents) and _is_whole(paid)

        paid = self.paying(draw, ok)
        full = o
        if self.n is not None:
            full = d.derive(
                "f",
                "prod",
                self.n,
                o,
                claims=self.say("the {i} <cost+> {f} BEFORE\n{f} <be> the full price BEFORE"),
                labels=self.say("the price of the {i} BEFORE"),
            )
        off = d.derive(
            "off",
            "diff",
            *((full, paid) if kind.sign < 0 else (paid, full)),
            claims="the difference <be-> {off}\n{off} <make> up the difference",
            labels="the difference",
        )
        return d.derive(
            "x",
            "percent_is",
            off,
            full,
            form="percent",
            claims=kind.percent,
            labels=self.say("the (difference|change in price) as a percentage of the PRICE"),
            asks=kind.percent_ask,
        )


def _value(quantity: Quantity | None) -> Value:
    return quantity.value if quantity else 0


def _is_whole(value: Value) -> bool:
    return Fraction(value).denominator == 1
