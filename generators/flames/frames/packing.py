"""Things packed into containers, the last one perhaps not full."""

from synthgen.generators.flames.building.build import Build
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.quantity import Quantity

GOODS = ("fruit", "vegetable", "pastry", "toy", "handmade", "collectible", "stationery", "craft")
FOOD = ("fruit", "vegetable", "pastry")
FOOD_TABLES = "kitchen table|counter|kitchen counter|dining table"
TABLES = "table|workbench|desk|living room floor"
HOLDERS = ("bag of", "box of", "jar of")
LARGE = (" pie", "bread", " cake", "pumpkin", "watermelon")  # no twenty of them fit into a box
OCCASIONS = (
    "the school fair|the fair",
    "the charity sale|the sale",
    "the village market|the market",
    "the holiday sale|the sale",
    "the craft show|the show",
    "the church bazaar|the bazaar",
)

HAVE = """
{B} <have> {n} (to pack|to put away|to get ready) for {E}
there <be> {n} on {B's} (TABLES)
{B} <bring/carry/haul> {n} (to|over to) {E}
{n} <be> waiting to be packed [for {E}] in {B's} (kitchen|dining room|hallway)
{B} <gather/collect> {n} (for {E}|over the weekend|during the week)
{B} <get> {n} ready for {E}
"""
HAVE_LINKED = """
{B} <pack/put away/prepare> {n} for {E}
{B} <decide/want> to pack {n} for {E}
{n} <be> then packed for {E}
"""
LOST = """
^{m#} of them <be+> (damaged|FAULTY|not good enough) and <be+> left out
{B} <set aside/leave out> {m} that <be+> (damaged|FAULTY|not good enough)
{B} <keep> {m} for {B@} before (packing|the packing <start->)
{m} <be> (damaged|not good enough) and <be> thrown out
{B} <give> {m} to (a neighbor|a friend|the children next door) before packing
"""
HOLDS = """
each {1 c} <hold/take> {k}
{k} <fit> (into|in) {a c}
{B} <put/pack/place> {k} (into|in) each {1 c}
{a c} <have> room for {k}
a full {1 c} <hold/contain> {k}
it <take> {k} to fill {a c}
"""


@frame
class Packing(Frame):
    """So many things, so many to a container: full ones, all that are needed, what is left over."""

    name = "packing"
    topic = "counts"
    concepts = ("division with remainder",)
    modules = {"lost": "take out some of the things before packing"}
    targets = ("full", "needed", "over")
    imports = {"n": "things"}
    details = ("other_container", "helper")

    def build(self, d: Build) -> None:
        """What there is, less what is taken out, divided by what a container holds."""
        d.person("B")
        i = d.thing("i", *GOODS, of="n", ok=_is_packed)
        c = d.container("c", i)
        d.pick("E", OCCASIONS)
        n = d.count("n", i, range(24, 240))
        tables = FOOD_TABLES if i.kind in FOOD else TABLES
        told = HAVE.replace("TABLES", tables)
        d.fact("have", told, linked={"n": HAVE_LINKED}, folds=False)
        total = self._lost(d, n) if d.has("lost") else n
        k = d.count("k", i, range(4, 25), lambda v: _uneven(total, v), per=c.sg)
        d.fact("holds", HOLDS, kind="rule", after=("have",))
        d.settings = ("this year", "this spring", "this fall", "this winter", "in May")
        d.settings += ("in September", "in December")
        asks = {"full": self._full, "needed": self._needed, "over": self._over}
        d.ask(asks[d.target](d, total, k))

    def _lost(self, d: Build, n: Quantity) -> Quantity:
        m = d.count("m", d.noun("i"), range(2, 30), lambda m: 3 * m < n.value)
        faulty = "spoiled" if d.noun("i").kind in FOOD else "broken"
        d.fact("lost", LOST.replace("FAULTY", faulty), kind="event", after=("have",))
        return d.derive(
            "good",
            "diff",
            n,
            m,
            noun=d.noun("i"),
            claims="""
                that <leave> {good} to be packed
                {B} <pack> {good}
                {good} <be> left to pack
            """,
            labels="the number of {i} (left to pack|that {B} <pack>)",
        )

    def _full(self, d: Build, total: Quantity, k: Quantity) -> Quantity:
        return d.derive(
            "full",
            "floor_quot",
            total,
            k,
            noun=d.noun("c"),
            claims="""
                {B} <can fill> {full} completely
                {full} <be> completely full
                {B} <manage> to fill {full} completely
            """,
            labels="the (largest|greatest) number of {c} that {B} <can fill> completely",
            asks="how many full {c} <do> {B} (end up with|have in the end)",
            things="the full {c}",
            marks=("round_down",),
        )

    def _needed(self, d: Build, total: Quantity, k: Quantity) -> Quantity:
        return d.derive(
            "boxes",
            "ceil_quot",
            total,
            k,
            noun=d.noun("c"),
            claims="""
                {B} <need> {boxes} to (pack|hold) everything
                {boxes} <be> needed to (hold|pack) everything
            """,
            labels="the (smallest|least) number of {c} that <can hold> everything",
            asks="""
                how many {c} <do> {B} need [at least] to (pack|hold) everything
                what is the smallest number of {c} that {B} <have> to use
            """,
            things="the {c}",
            marks=("round_up",),
        )

    def _over(self, d: Build, total: Quantity, k: Quantity) -> Quantity:
        return d.derive(
            "over",
            "remainder",
            total,
            k,
            noun=d.noun("i"),
            claims="""
                {over} <be> left over when no more {c} <can be filled>
                {B} <have> {over} left over after filling as many {c} as possible
                {over} <do> not fit into a full {1 c}
            """,
            labels="the number of {i} left over after filling as many {c} as possible",
            asks="how many {i} <be> left after {B} <fill> as many {c} as possible",
            things="the {i} left over",
        )

    def detail(self, d: Build, name: str) -> None:
        """Containers that are not used, or somebody who only helps."""
        if name == "other_container":
            d.count("z", d.thing("y", "holder", ok=_is_handy), range(2, 7))
            d.fact("z", "{B} also <own/have> {z}\nthere <be> {z} along the wall [as well]")
        else:
            d.person("H", kin="B")
            d.count("z", d.unit("minute"), range(10, 90, 5))
            d.fact("z", "{H!} <help> for {z}\n{H!} <watch> for {z} and then <go> home")


def _is_packed(noun: Noun) -> bool:
    """Whether many of a thing fit into a box, and it is no box itself."""
    return not noun.sg.endswith(LARGE) and not noun.sg.startswith(HOLDERS)


def _uneven(total: Quantity, each: int) -> bool:
    """Whether some are left over, so that rounding up and down differ."""
    return 2 * each < total.value and total.value % each > 0


def _is_handy(noun: Noun) -> bool:
    """Whether whoever packs may have several of it at hand."""
    return noun.sg in ("shelf", "rack", "table", "cart")
