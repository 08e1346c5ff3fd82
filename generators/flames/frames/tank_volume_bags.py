"""A pit that is filled from bags of soil, sand or gravel: how many bags, what they cost."""

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.frames import tank_volume_box as box
from synthgen.generators.flames.frames import tank_volume_words as words
from synthgen.generators.flames.lexicon.scenes import put
from synthgen.generators.flames.lexicon.tanks import PITS
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Quantity


def fill(d: Build) -> None:
    """The volume to be filled, and the bags that this takes."""
    names = [name for name, one in PITS.items() if box.suits(d, one)]
    name = d.pick("V", names)
    if name not in names:
        raise Inapplicable(f"nothing like that is told of a {name}")
    scene = PITS[name]
    box.roles(d, scene, "foot")
    pack = d.pick("P", scene.packs)
    first, _, stuff = pack.partition(" of ")
    d.also("N", stuff)
    d.also("b", d.item(pack))
    d.pick("S", scene.shops)
    volume = box.volume(d, scene, "foot", "{N}")
    total = box.several(d, volume) if d.has("several") else volume
    k = d.given(
        "k",
        "count",
        per(of("foot", 3), of(d.noun("b").sg)),
        scene.holds,
        lambda v: 2 * v < total.value < 200 * v and total.value % v > 0,
        d.noun("v"),
    )
    d.fact("holds", put(words.HOLDS, PACK=first), kind="rule", after=("fill",))
    bags = _bags(d, total, k)
    if d.target == "bags":
        d.ask(bags)
        return
    p = d.money("p", scene.costs, lambda v: v != 100, per=d.noun("b").sg)
    d.fact("price", words.PRICE, kind="rule", after=("holds",))
    _bill(d, bags, p)


def _bags(d: Build, total: Quantity, k: Quantity) -> Quantity:
    what = "all the {t}" if d.has("several") else "the {1 t}"
    return d.derive(
        "bags",
        "ceil_quot",
        total,
        k,
        noun=d.noun("b"),
        claims=f"""
            {{B}} <need> {{bags}} for {what}
            {{bags}} <be> needed for {what}
            {{B}} <have> to (buy|get) {{bags}}
            {{B}} <need> to order {{bags}}
            it <take> at least {{bags}} to do the job
        """,
        labels=f"""
            the (smallest|least) number of {{b}} needed for {what}
            the number of {{b}} that {{B}} <need>
        """,
        asks=f"""
            how many {{b}} <do> {{B}} (need|have to get) for {what}
            how many {{b}} <be+> needed for {what}
        """,
        marks=("round_up",),
    )


def _bill(d: Build, bags: Quantity, p: Quantity) -> None:
    cost = d.derive(
        "cost",
        "prod",
        bags,
        p,
        claims="""
            {B} <pay> {cost} for the {b}
            {B} <spend> {cost} on {N}
            the {b} <cost+> {cost}
            the bill for the {b} <be-> {cost}
            the {N} <cost-> {B} {cost}
        """,
        labels="""
            the cost of the {b}
            the amount that {B} <pay> for the {N}
        """,
        asks="""
            how much <do> {B} (pay|have to pay) for the {b}
            how much <do> {B} spend on the {N}
        """,
    )
    d.ask(cost)
