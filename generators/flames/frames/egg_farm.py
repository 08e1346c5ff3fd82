"""Eggs: laid, eaten, broken, packed in cartons, sold."""

from typing import Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.frames import egg_farm_words as words
from synthgen.generators.flames.lexicon.places import OWNERS, TOWNS
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity, Relation
from synthgen.generators.flames.program.relations import plain
from synthgen.generators.flames.program.sensitivity import is_needed

EGG: Final = Noun("egg", "eggs", "grocery")
FARMS: Final = (
    *(f"a farm near {town}|the farm" for town in TOWNS),
    *(f"the {owner} farm|the farm" for owner in OWNERS),
)
MARKETS: Final = (
    *(f"the farmers market in {town}|the farmers market" for town in TOWNS),
    *(f"the {town} market|the market" for town in TOWNS),
    *(f"the {town} {word} market|the market" for town in TOWNS for word in ("weekly", "town")),
)


@frame
class EggFarm(Frame):
    """Hens lay so many eggs; some are eaten or broken, the rest is packed and sold."""

    name = "egg_farm"
    topic = "counts"
    concepts = ("rates", "division with remainder")
    modules = {
        "flock": "find the eggs laid from the number of hens or coops and the eggs of each",
        "eaten": "let some of the eggs be eaten or given away every day",
        "broken": "let some of the eggs break before they are packed",
        "stall": "subtract the cost of a stall or of the trip to the market",
    }
    targets = ("eggs", "full", "over", "money")
    details = ("animals", "years", "neighbor", "feed")

    def build(self, d: Build) -> None:
        """Eggs laid over some days or weeks, less what is lost; then what becomes of them."""
        if d.has("stall") and d.target != "money":
            raise Inapplicable("a stall costs money")
        if d.pick("V", ("somebody on a farm", "a farmer")) == "a farmer":
            title, pronoun = d.pick("A", words.FARMERS).split("|")
            d.also("B", Person("", pronoun, title))
        else:
            d.person("B")
        d.thing("h", "farm_animal", ok=lambda bird: bird.sg in words.HENS)
        d.pick("F", FARMS)
        d.pick("M", MARKETS)
        d.also("i", EGG)
        d.settings = words.SETTINGS
        eggs = _eggs(d)
        if d.target == "eggs":
            d.also("eggs", eggs)
            d.tell("eggs", **words.EGGS)
            d.ask(eggs)
        else:
            d.ask(_packed(d, eggs))

    def detail(self, d: Build, name: str) -> None:
        """Other animals, years, somebody else's stall, feed."""
        if name == "animals":
            y = d.thing("y", "farm_animal", ok=lambda animal: animal.sg in words.OTHERS)
            told, _ = words.ANIMALS, d.count("z", y, range(3, 40))
        elif name == "years":
            told, _ = words.YEARS, d.count("z", d.unit("year"), range(3, 40))
        elif name == "neighbor":
            d.person("H", kin="B" if isinstance(d.cast["B"], Person) else "")
            y = d.thing("y", "vegetable", "fruit", "handmade", "flower")
            told, _ = words.NEIGHBOR, d.count("z", y, range(12, 150))
        else:
            bag = d.unit("bag of feed", "bags of feed")
            told, _ = words.FEED, d.count("z", bag, range(2, 15))
        d.fact("z", told, after=("lay", "flock"), folds=False)


# The eggs ----------------------------------------------------------------------------------------


def _eggs(d: Build) -> Quantity:
    """What is gathered in all, less what is eaten and broken."""
    period = d.pick("U", ("day", "week"))
    laid = _flock(d, period) if d.has("flock") else _laid(d, period)
    if d.has("eaten"):
        m = d.count("m", EGG, range(2, 30), lambda m: 3 * m < laid.value, per=period)
        d.fact("eaten", words.EATEN, kind="rule", after=("lay", "lays"))
        laid = d.derive("kept", "diff", laid, m, noun=EGG, **words.KEPT)
    longest = 15 if period == "day" else 7
    t = d.count("t", d.unit(period), range(2, longest), lambda t: t * laid.value < 1500)
    d.fact("span", words.SPAN, kind="event", after=("lay", "lays", "eaten"))
    if not d.has("flock") and not d.has("eaten"):
        d.joint(("lay", "span"), words.LAY_SPAN)
    eggs = d.derive("total", "prod", laid, t, noun=EGG, **words.TOTAL)
    if d.has("broken"):
        b = d.count("b", EGG, range(2, 25), lambda b: 5 * b < eggs.value)
        d.fact("broken", words.BROKEN, kind="event", after=("span",))
        eggs = d.derive("sound", "diff", eggs, b, noun=EGG, **words.SOUND)
    return eggs


def _laid(d: Build, period: str) -> Quantity:
    spread = range(9, 90) if period == "day" else range(24, 300)
    e = d.count("e", EGG, spread, per=period)
    d.fact("lay", words.LAY, folds=False)
    return e


def _flock(d: Build, period: str) -> Quantity:
    """Hens that lay some eggs a week, or coops that yield some a day."""
    hens = period == "week"
    name = d.noun("h").sg if hens else d.pick("G", words.COOPS)
    g = d.noun("h") if hens else Noun(name, f"{name}s", "coop")
    d.also("g", g)
    q = d.count("q", g, range(5, 60) if hens else range(2, 9))
    rate = per(per(of(EGG.sg), of(g.sg)), of(period))
    u = d.given("u", "count", rate, range(3, 7) if hens else range(6, 40), noun=EGG)
    d.fact("flock", words.HENS_OWNED if hens else words.COOPS_OWNED, folds=False)
    d.fact("lays", words.HEN_LAYS if hens else words.COOP_LAYS, kind="rule", after=("flock",))
    d.joint(("flock", "lays"), words.HENS_LAY if hens else words.COOPS_LAY)
    told = words.LAID_HENS if hens else words.LAID_COOPS
    return d.derive("e", "prod", q, u, noun=EGG, **told)


# What becomes of them ----------------------------------------------------------------------------


def _packed(d: Build, eggs: Quantity) -> Quantity:
    """Full cartons, what is left over, or what the full cartons bring in."""
    c = d.thing("c", "container", ok=lambda kind: kind.sg in words.CARTONS)
    sizes = words.CARTONS[c.sg]
    uneven = d.target == "over"
    k = d.count(
        "k",
        EGG,
        sizes,
        lambda k: 2 * k < eggs.value and not (uneven and _is_even(d, eggs, k)),
        per=c.sg,
    )
    d.fact("holds", words.HOLDS, kind="rule", after=("lay", "flock"))
    if uneven:
        return d.derive("over", "remainder", eggs, k, noun=EGG, **words.OVER)
    full = d.derive("full", "floor_quot", eggs, k, noun=c, **words.FULL)
    return full if d.target == "full" else _money(d, c, full)


def _is_even(d: Build, eggs: Quantity, k: int) -> bool:
    """Whether nearly nothing is left over, or as much whatever one of the numbers is."""
    relations = (*d.relations, Relation("over", "remainder", (eggs.name, "size")))
    over = plain(eggs.value % k)
    values = {q.name: q.value for q in d.quantities.values()} | {"size": k, "over": over}
    given = [q.name for q in d.quantities.values() if q.role == "given"]
    return over < 2 or not all(is_needed(relations, values, name, "over") for name in given)


def _money(d: Build, c: Noun, full: Quantity) -> Quantity:
    """The full cartons are sold; a stall may cost something."""
    k = d.cast["k"]
    assert isinstance(k, Quantity)
    low = 20 * int(k.value)
    p = d.money("p", range(-(-low // 25) * 25, 2 * low + 100, 25), per=c.sg)
    d.fact("price", words.PRICE, kind="rule", after=("holds",))
    d.joint(("holds", "price"), words.HOLDS_PRICE)
    money = d.derive("money", "prod", full, p, **words.MONEY)
    if not d.has("stall"):
        return money
    s = d.money("s", range(300, 2100, 50), lambda s: 2 * s < money.value)
    d.fact("stall", words.STALL, kind="event", after=("span", "price"))
    return d.derive("profit", "diff", money, s, **words.PROFIT)
