"""Packs and single pieces: what a piece costs in the pack, and how much the packs save."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.morphology import words
from synthgen.generators.flames.frames.bulk_or_single_words import (
    AGAIN,
    BOTH_PRICES,
    BUY,
    BUY_THERE,
    EACH_GETS,
    EACH_OF_PEOPLE,
    EATERS,
    FOR_PEOPLE,
    MAKERS,
    OFF,
    PACK,
    SHIPPING,
    SINGLE,
    SIZE,
    SIZE_AND_PRICE,
)
from synthgen.generators.flames.lexicon.occasions import gatherings, shops
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity

PACKS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "fruit": ("bag", "crate", "basket", "box"),
        "vegetable": ("bag", "crate", "basket", "box"),
        "pastry": ("box", "tray", "party box"),
        "snack": ("multipack", "box", "case", "party pack"),
        "drink": ("case", "crate", "multipack"),
        "grocery": ("case", "value pack", "family pack"),
        "stationery": ("pack", "box", "value pack", "set"),
        "art_supply": ("pack", "box", "classroom pack", "set"),
        "cleaning": ("value pack", "multipack", "case"),
        "toiletry": ("value pack", "multipack", "family pack"),
        "party": ("pack", "party pack", "box"),
        "craft": ("pack", "bag", "value pack"),
        "hardware": ("box", "pack", "contractor pack"),
        "plant": ("tray", "flat", "crate"),
        "flower": ("bunch", "bouquet", "bundle"),
        "music_supply": ("pack", "set", "box"),
        "pet_supply": ("value pack", "multipack", "case"),
    }
)
SHARED = words("fruit pastry snack drink stationery art_supply party craft flower")
FOOD = words("fruit pastry snack drink")
SIZES = (3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 30, 40, 50)


@frame
class BulkOrSingle(Frame):
    """A pack against its pieces bought singly: price per piece, savings."""

    name = "bulk_or_single"
    topic = "money"
    concepts = ("unit price", "comparing prices")
    modules = {
        "people": "work out how many pieces are needed from what each of several people gets",
        "off": "take a fixed amount off the price of every pack",
        "shipping": "charge for the delivery of the packs",
        "again": "repeat the purchase every month for some months",
    }
    targets = ("piece", "less", "saved")
    details = ("other_pack", "other_buyer", "way", "shelf")

    def build(self, d: Build) -> None:
        """The price per piece in the pack; or the pieces singly less the packs."""
        if d.target != "saved" and d.modules - {"off"}:
            raise Inapplicable("how much is bought does not matter")
        d.person("B")
        i = d.thing("i", *(SHARED if d.has("people") else PACKS), ok=_is_small)
        if d.has("people") and i.kind not in SHARED:
            raise Inapplicable("not a thing to give to each of several people")
        d.pick("S", shops(i))
        c = _container(d, i)
        d.pick("E", gatherings(i, steady=d.has("again")))
        d.settings = ("this month", "on Saturday", "before the holidays", "early in the week")
        d.settings += ("on a rainy day", "before the weekend", "on Monday")
        q = d.price("q", i) if d.target != "piece" else None
        usual = int(q.value) if q is not None else sum(i.price or (100, 100)) // 2
        k = d.count("k", i, SIZES, lambda k: 150 <= k * usual <= 6000, per=c.sg)
        p = self._pack_price(d, int(k.value), usual)
        d.fact("size", SIZE, kind="rule")
        d.fact("pack", PACK, kind="rule")
        if q is not None:
            d.fact("single", SINGLE, kind="rule")
            d.joint(("size", "pack", "single"), BOTH_PRICES)
        d.joint(("size", "pack"), SIZE_AND_PRICE)
        price = self._off(d, p, k) if d.has("off") else p
        if d.target == "saved":
            assert q is not None
            self._saved(d, price, k, q)
        else:
            piece = self._piece(d, price, k)
            if q is not None:
                self._less(d, q, piece)

    def _pack_price(self, d: Build, k: int, usual: int) -> Quantity:
        """A price below that of the pieces; whole cents a piece where that is asked."""
        low, high = k * usual * 11 // 20, k * usual * 9 // 10
        divisor = k if d.target != "saved" and not d.has("off") else 1
        step = 25 if low >= 400 else 5
        values = [p for p in range(low, high + 1) if p % step == 0 and p % divisor == 0]
        if not values:
            raise Inapplicable("no price of a pack gives whole cents a piece")
        return d.money("p", values, per=d.noun("c").sg)

    def _off(self, d: Build, p: Quantity, k: Quantity) -> Quantity:
        divisor = int(k.value) if d.target != "saved" else 1
        step = 25 if divisor == 1 and p.value >= 400 else 5
        values = [o for o in range(step, int(p.value) // 3, step) if (p.value - o) % divisor == 0]
        if not values:
            raise Inapplicable("no reduction gives whole cents a piece")
        o = d.money("o", values, per=d.noun("c").sg)
        own = d.target == "saved"  # what is asked of any shopper needs a reduction for everybody
        told = OFF if own else "\n".join(one for one in OFF.splitlines() if "{B" not in one)
        d.fact("off", told, kind="rule", after=("size", "pack"))
        return d.derive(
            "price",
            "diff",
            p,
            o,
            claims="""
                {a c} <cost> {price} after the reduction
                the reduced price of {a c} <be-> {price}
                that <bring-> the price of {a c} down to {price}
            """,
            labels="the reduced price of {a c}",
        )

    def _piece(self, d: Build, price: Quantity, k: Quantity) -> Quantity:
        asked = d.target == "piece"
        piece = d.derive(
            "piece",
            "quot",
            price,
            k,
            claims="""
                each {1 i} in {a c} <cost-> {piece}
                a shopper <pay-> {piece} for each {1 i} (in|from) {a c}
                the price per {1 i} in {a c} <be-> {piece}
                {a c} <cost-> {piece} per {1 i}
                every {1 i} from {a c} <come-> to {piece}
            """
            if not asked
            else """
                each {1 i} in {a c} <cost-> {piece}
                a shopper <pay-> {piece} for each {1 i} (in|from) {a c}
                the price per {1 i} in {a c} <be-> {piece}
                a shopper <pay-> {piece} per {1 i} when buying {a c}
                a single {1 i} out of {a c} <be-> worth {piece}
            """,
            labels="""
                the price of each {1 i} in {a c}
                the cost per {1 i} in {a c}
                the price per {1 i} for someone who buys {a c}
            """,
            asks="""
                how much <do-> each {1 i} in {a c} cost
                how much <do-> a shopper pay for each {1 i} from {a c}
                what <be-> the price per {1 i} in {a c}
            """,
            marks=("each",) if asked else (),
        )
        if asked:
            d.ask(piece)
        return piece

    def _less(self, d: Build, q: Quantity, piece: Quantity) -> None:
        less = d.derive(
            "less",
            "diff",
            q,
            piece,
            claims="""
                a shopper <save-> {less} on each {1 i} by buying {a c}
                {a c} <save-> a shopper {less} per {1 i}
                each {1 i} in {a c} <be-> cheaper than a single {1 i} by {less}
                the difference in price per {1 i} between {a c} and single {i} <be-> {less}
                a single {1 i} <be-> more expensive than {a i} from {a c} by {less}
            """,
            labels="""
                the difference between the price of a single {1 i} and that of {a i} from {a c}
                the amount saved on each {1 i} by buying {a c}
                the saving per {1 i} for someone who buys {a c}
            """,
            asks="""
                how much <do-> a shopper save on each {1 i} by buying {a c} [instead of single {i}]
                how much more <do-> a single {1 i} cost than {a i} from {a c}
                how much less <do-> each {1 i} in {a c} cost than a single {1 i}
            """,
            marks=("each",),
        )
        d.ask(less)

    def _saved(self, d: Build, price: Quantity, k: Quantity, q: Quantity) -> None:
        n, m = self._people(d, k, q) if d.has("people") else self._packs(d, k)
        packs = d.derive(
            "packs",
            "prod",
            m,
            price,
            claims="""
                the {c} <cost+> {packs} (altogether|in all)
                {B} <pay> {packs} for all the {c}
                buying {c} <cost-> {packs}
            """,
            labels="the cost of the {c}",
        )
        singles = d.derive(
            "singles",
            "prod",
            n,
            q,
            claims="""
                as many single {i} <cost+> {singles}
                bought singly, the same number of {i} <cost+> {singles}
                buying as many single {i} <cost-> {singles}
            """,
            labels="the cost of as many single {i}",
        )
        once = " each time" if d.has("again") else ""
        saved = d.derive(
            "once",
            "diff",
            singles,
            packs,
            claims=f"""
                the {{c}} <be+> cheaper than single {{i}} by {{once}}{once}
                the prices alone <save+> {{B!}} {{once}}{once}
                the difference in price <be-> {{once}}{once}
            """,
            labels=f"the difference in price{once}",
        )
        saved = self._shipping(d, saved, once) if d.has("shipping") else saved
        saved = self._again(d, saved) if d.has("again") else saved
        self._ask_saved(d, saved)

    def _packs(self, d: Build, k: Quantity) -> tuple[Quantity, Quantity]:
        m = d.count("m", d.noun("c"), range(2, 13))
        told = BUY if d.has("shipping") else BUY + BUY_THERE
        d.fact("buy", told, kind="event", after=("size", "pack"))
        n = d.derive(
            "n",
            "prod",
            m,
            k,
            noun=d.noun("i"),
            claims="""
                the {c} <hold+> {n} (altogether|in all)
                there <be> {n} in all the {c}
                {B} <get> {n} in all
            """,
            labels="the number of {i} in all the {c}",
        )
        return n, m

    def _people(self, d: Build, k: Quantity, q: Quantity) -> tuple[Quantity, Quantity]:
        i, size = d.noun("i"), int(k.value)
        d.also("F", d.unit(d.pick("F", EATERS if i.kind in FOOD else MAKERS)))
        each = range(2, 4 if q.value >= 150 else 7)

        def matches(g: int) -> list[int]:
            return [w for w in each if g * w % size == 0 and 2 <= g * w // size <= 15]

        g = d.count("g", d.noun("F"), range(4, 61), lambda g: bool(matches(g)))
        w = d.count("w", i, each, lambda w: w in matches(int(g.value)), per=d.noun("F").sg)
        d.fact("people", FOR_PEOPLE, folds=False)
        d.fact("each", EACH_GETS, kind="rule", after=("people",))
        d.joint(("people", "each"), EACH_OF_PEOPLE)
        n = d.derive(
            "n",
            "prod",
            g,
            w,
            noun=i,
            claims="""
                {B} <need> {n} (altogether|in all)
                that <make-> {n} (altogether|in all)
                the {F} <get> {n} (altogether|in all)
            """,
            labels="the number of {i} for all the {F}",
        )
        m = d.derive(
            "m",
            "quot",
            n,
            k,
            noun=d.noun("c"),
            claims="""
                {B} <need> {m}
                {m} <be> exactly enough
                that many {i} <fill+> {m}
            """,
            labels="the number of {c} that {B} <need>",
        )
        return n, m

    def _shipping(self, d: Build, saved: Quantity, once: str) -> Quantity:
        f = d.money("f", range(100, 2000, 25), lambda f: f * 4 < saved.value * 3)
        told = "\n".join(f"{line}{once}" for line in SHIPPING.strip().splitlines())
        d.fact("shipping", told, kind="rule", after=("size", "pack", "buy", "people", "each"))
        return d.derive(
            "net",
            "diff",
            saved,
            f,
            claims=f"""
                with the delivery fee counted, {{B}} <save> {{net}}{once}
                the delivery <reduce-> the savings to {{net}}{once}
                after the delivery fee, {{net}} <be> saved{once}
            """,
            labels=f"the amount saved after the delivery fee{once}",
        )

    def _again(self, d: Build, saved: Quantity) -> Quantity:
        y = d.given("y", "count", PLAIN, range(3, 13), noun=d.unit("month"))
        after = ("buy", "people", "each", "pack", "shipping")
        d.fact("again", AGAIN, kind="event", after=after)
        return d.derive(
            "all",
            "prod",
            saved,
            y,
            claims="""
                over all the months, {B} <save> {all}
                {all} <be> saved over all the months
            """,
            labels="the amount saved over all the months",
        )

    def _ask_saved(self, d: Build, saved: Quantity) -> None:
        d.also("saved", saved)
        total = "" if d.has("again") else " (altogether|in all)"
        when = " over all the months" if d.has("again") else ""
        when += " with the delivery fee counted" if d.has("shipping") else ""
        d.tell(
            "saved",
            claims=f"""
                {{B}} <save> {{saved}}{total} by buying {{c}} [instead of single {{i}}]{when}
                buying {{c}} instead of single {{i}} <save-> {{B!}} {{saved}}{total}{when}
                the {{c}} <save+> {{B!}} {{saved}}{total} compared with single {{i}}{when}
            """,
            labels=f"""
                the total amount that {{B}} <save> by buying {{c}} instead of single {{i}}{when}
                the total savings from buying {{c}} instead of single {{i}}{when}
            """,
            asks=f"""
                how much <do> {{B}} save by buying {{c}} (rather than|instead of) single {{i}}{when}
                how much money <do> {{B}} save{total} with {{c}} compared with single {{i}}{when}
                how much less <do> {{B}} pay for {{c}} than for as many single {{i}}{when}
            """,
            things="the money saved",
        )
        d.ask(saved)

    def detail(self, d: Build, name: str) -> None:
        """The price of another pack, somebody else's purchase, the way, the shop."""
        i = d.noun("i")
        if name == "other_pack":
            j = d.thing("v", i.kind, ok=_is_small)
            low, high = j.price or (100, 500)
            d.money("z", range(100 * max(1, low // 25), 100 * (high // 12 + 3), 50))
            told = """
                {a c} of {v} <cost-> {z} [there]
                {S} also <sell> {c} of {v} at {z} per {1 c}
                the price of {a c} of {v} <be-> {z}
            """
        elif name == "other_buyer":
            d.person("H", kin="B")
            d.price("z", d.thing("v", "gift", "book", "accessory"))
            told = """
                {H!} <pay> {z} for {a v} (in another store|next door|across the street)
                {H!} <spend> {z} on {a v} (in another store|next door|at the mall)
                {a v} <cost> {H!} {z} (in another store|next door|at the mall)
            """
        elif name == "way":
            d.count("z", d.unit("minute"), range(5, 50))
            told = """
                (the (walk|drive|bus ride) to|getting to) {S} <take-> {z}
                {B} <need> {z} to get to {S}
                {B} <live> {z} (away from|from) {S}
            """
        else:
            d.count("z", d.unit("shelf", "shelves"), range(8, 60))
            told = "{S} <have> {z}\nthere <be> {z} in {S}\n{B} <walk> past {z} in {S}"
        d.fact("z", told, after=("size", "pack"))


def _container(d: Build, i: Noun) -> Noun:
    """What the pieces are packed in; never a box of boxes."""
    small = i.kind in FOOD and (i.price or (0, 999))[1] < 100  # nobody has a case of jelly beans
    kinds = [kind for kind in PACKS[i.kind] if not i.sg.startswith(kind.split()[-1])]
    kinds = ["bag", "party bag"] if small and not i.sg.startswith("bag") else kinds
    c = d.unit(d.pick("c", kinds or ("multipack",)))
    d.also("c", c)
    return c


def _is_small(noun: Noun) -> bool:
    """Whether a thing is cheap enough to be sold in packs."""
    return (noun.price or (0, 9999))[1] <= 1200
