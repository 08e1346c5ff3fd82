"""The stock of a shop: what is there, what is delivered, sold, ruined or brought back."""

from itertools import pairwise
from typing import Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.frames import shop_stock_words as words
from synthgen.generators.flames.lexicon.index import CLASSES
from synthgen.generators.flames.lexicon.places import OWNERS, TOWNS
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.quantity import Quantity

EATEN: Final = ("fruit", "vegetable", "pastry", "snack", "grocery")  # nobody brings these back
DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
AFTER: Final = {**dict(pairwise(DAYS)), "Friday": "Saturday"}


@frame
class ShopStock(Frame):
    """Opening stock, deliveries, sales, losses and returns; what is left, sold or earned."""

    name = "shop_stock"
    topic = "counts"
    concepts = ("addition and subtraction in steps", "comparison")
    modules = {
        "delivery": "let a delivery of several boxes arrive, each with the same number of things",
        "next_day": "go on to the next day and compare its sales with those of the day before",
        "ruined": "let some of the stock be damaged",
        "returned": "let customers bring some things back",
    }
    targets = ("left", "sold", "more", "earned")
    imports = {"n": "things"}
    details = ("other_goods", "rival", "lookers", "last_week")

    def build(self, d: Build) -> None:
        """The opening stock; then sales from it, or sales found from what is left."""
        i = d.thing("i", *words.SHOPS, of="n", ok=lambda noun: " of " not in noun.sg)
        _shop(d, i)
        d.also("T", AFTER[d.pick("D", DAYS)])
        n = d.count("n", i, range(40, 260))
        told = (words.NAMED, words.NAMED_LINKED)
        if "P" not in d.cast:
            told = (words.OWNED, words.OWNED_LINKED)
        d.fact("start", told[0], linked={"n": told[1]}, folds=False)
        d.settings = words.SETTINGS
        parts = {"left": _left, "sold": _sold, "more": _more, "earned": _earned}
        d.ask(parts[d.target](d, n))

    def detail(self, d: Build, name: str) -> None:
        """Other goods, another shop, people who do not buy, sales of the week before."""
        i, told, tense = d.noun("i"), words.LOOKERS, ""
        if name == "lookers":
            d.count("z", d.unit("person", "people"), range(6, 60))
        elif name == "other_goods":
            kind, told = i.kind if i.kind in words.SHOPS else "gift", words.OTHER_GOODS
            g = d.thing("g", kind, ok=lambda noun: noun.sg not in i.sg and i.sg not in noun.sg)
            d.count("z", g, range(12, 90))
        else:
            d.pick("R", words.RIVALS)
            d.count("z", i, range(12, 200))
            told = words.RIVAL if name == "rival" else words.LAST_WEEK
            tense = "" if name == "rival" else "past"
        d.fact("z", told, kind="event", after=("start",), tense=tense, folds=False)


def _shop(d: Build, i: Noun) -> None:
    """Somebody's own shop, or a shop with a name (then there is a role P)."""
    kind = d.pick("K", words.SHOPS.get(i.kind, words.ANY_SHOP))
    if d.links or d.pick("V", ("own shop", "named shop")) == "own shop":
        d.person("B")
        d.also("S", f"the {kind}")
    else:
        job, pronoun = d.pick("P", words.STAFF).split("|")
        d.also("B", Person(job, pronoun))
        d.pick("S", _names(kind))


def _names(kind: str) -> tuple[str, ...]:
    """Shops of a kind by name: "Hartley's Toy Store", later "the toy store"."""
    title = kind.title()
    owners = [f"{owner}'s {title}|the {kind}" for owner in OWNERS]
    towns = [f"the {town} {title}|the {kind}" for town in TOWNS]
    streets = [f"the {kind} in {town}|the {kind}" for town in TOWNS]
    return (*owners, *towns, *streets)


# What is left -----------------------------------------------------------------------------------


def _left(d: Build, n: Quantity) -> Quantity:
    """Sales are told, and what is left is asked."""
    i = d.noun("i")
    d.also("Z", d.cast["T" if d.has("next_day") else "D"])
    stock = _delivery(d, n, "that morning", "start") if d.has("delivery") else n
    s = d.count("s", i, range(9, 120), lambda s: 5 * s < 2 * stock.value)
    d.fact("sales", words.SALES, kind="event", after=("each", "start"), sequel=True)
    rest = d.derive("rest", "diff", stock, s, noun=i, **words.left_after("D", "rest"))
    if d.has("next_day"):
        sold = _next_day(d, s, rest)
        rest = d.derive("rest2", "diff", rest, sold, noun=i, **words.left_after("T", "rest2"))
    rest = _ruined(d, rest) if d.has("ruined") else rest
    rest = _returned(d, rest, s) if d.has("returned") else rest
    d.also("left", rest)
    d.tell("left", **words.LEFT)
    return rest


def _delivery(d: Build, stock: Quantity, when: str, after: str) -> Quantity:
    """Boxes arrive, each with the same number of things."""
    i = d.noun("i")
    packed = CLASSES[i.kind].packed_in if i.kind in CLASSES else ()
    kinds = [kind for kind in words.SHIPPED if kind in packed] or words.SHIPPED[:3]
    c = d.thing("c", "container", ok=lambda noun: noun.sg in kinds)
    d.also("W", when)
    b = d.count("b", c, range(2, 13))
    k = d.count("k", i, range(4, 31), lambda k: b.value * k < stock.value, per=c.sg)
    d.fact("boxes", words.BOXES, kind="event", after=(after,))
    d.fact("each", words.EACH, kind="rule", after=("boxes",))
    d.joint(("boxes", "each"), words.BOXES_EACH)
    new = d.derive("new", "prod", b, k, noun=i, **words.NEW)
    return d.derive("stock", "sum", stock, new, noun=i, **words.STOCK)


def _next_day(d: Build, s: Quantity, rest: Quantity) -> Quantity:
    """More, fewer, or several times as many are sold the day after."""
    i = d.noun("i")
    how = d.pick("C", ("more on the next day", "fewer on the next day", "times the next day"))
    if how.startswith("times"):
        f = d.factor("f", (2, 3), lambda f: f * s.value < rest.value)
        op, told, args = "prod", words.TIMES, (f, s)
    elif how.startswith("more"):
        m = d.count("m", i, range(3, 60), lambda m: s.value + m < rest.value)
        op, told, args = "sum", words.MORE, (s, m)
    else:
        m = d.count("m", i, range(3, 60), lambda m: m + 2 < s.value < rest.value + m)
        op, told, args = "diff", words.FEWER, (s, m)
    d.fact("next", told, kind="event", after=("sales",))
    return d.derive("second", op, *args, noun=i, **words.sold_on("T", "second"))


def _ruined(d: Build, rest: Quantity) -> Quantity:
    ruined = d.count("d", d.noun("i"), range(2, 30), lambda k: 3 * k < rest.value)
    d.fact("ruined", words.RUINED, kind="event", after=("sales", "next"))
    return d.derive("sound", "diff", rest, ruined, noun=d.noun("i"), **words.SOUND)


def _returned(d: Build, rest: Quantity, s: Quantity) -> Quantity:
    if d.noun("i").kind in EATEN:
        raise Inapplicable("nobody brings food back")
    r = d.count("r", d.noun("i"), range(2, 20), lambda r: 3 * r < s.value)
    after = ("sales", "next", "ruined")
    d.fact("returned", words.RETURNED, kind="event", after=after, folds=False)
    return d.derive("back", "sum", rest, r, noun=d.noun("i"), **words.BACK)


# What is sold, found from what is left -----------------------------------------------------------


def _sold(d: Build, n: Quantity) -> Quantity:
    """What is sold in a day, from the stock at its beginning and its end."""
    if d.has("next_day") or d.has("returned"):
        raise Inapplicable("sales of one day, found from what is left")
    i, lost = d.noun("i"), None
    stock = _delivery(d, n, "that morning", "start") if d.has("delivery") else n
    if d.has("ruined"):
        lost = d.count("d", i, range(2, 25), lambda k: 6 * k < stock.value)
        d.fact("ruined", words.RUINED, kind="event", after=("start", "each"))
    x = d.count("x", i, range(4, 150), lambda x: stock.value < 4 * x < 3 * stock.value)
    d.fact("closing", words.CLOSING, after=("start", "each", "ruined"))
    joint = words.START_CLOSING if "P" in d.cast else words.START_CLOSING_OWNED
    d.joint(("start", "closing"), joint)
    sold = d.derive("gone", "diff", stock, x, noun=i, **words.GONE)
    sold = sold if lost is None else d.derive("net", "diff", sold, lost, noun=i)
    d.also("sold", sold)
    d.tell("sold", **words.SOLD)
    return sold


def _earned(d: Build, n: Quantity) -> Quantity:
    """What the things sold bring in."""
    sold = _sold(d, n)
    p = d.price("p", d.noun("i"))
    d.fact("price", words.PRICE, kind="rule", after=("start",))
    return d.derive("earned", "prod", sold, p, **words.EARNED)


# Two days compared -------------------------------------------------------------------------------


def _more(d: Build, n: Quantity) -> Quantity:
    """Two days of sales, each found from what is left, and the difference between them."""
    if not d.has("next_day") or d.has("ruined") or d.has("returned"):
        raise Inapplicable("two days of nothing but sales")
    i = d.noun("i")
    x = d.count("x", i, range(25, 240), lambda x: 2 * n.value < 5 * x < 4 * n.value)
    d.fact("closing", words.CLOSING, after=("start",))
    one = d.derive("one", "diff", n, x, noun=i, **words.sold_on("D", "one"))
    morning = f"on {d.cast['T']} morning"
    stock = _delivery(d, x, morning, "closing") if d.has("delivery") else x
    y = d.count("y", i, range(4, 150), lambda y: y + 8 < stock.value != one.value + y)
    d.fact("next_closing", words.NEXT_CLOSING, after=("closing", "each"))
    two = d.derive("two", "diff", stock, y, noun=i, **words.sold_on("T", "two"))
    first = one.value > two.value
    d.also("U", d.cast["D" if first else "T"])
    d.also("O", d.cast["T" if first else "D"])
    pair = (one, two) if first else (two, one)
    return d.derive("more", "diff", *pair, noun=i, **words.AHEAD)
