"""A sale for a good cause: what comes in, what it costs, what the goal still lacks."""

from typing import Any

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.templates import renamed
from synthgen.generators.flames.english.morphology import words
from synthgen.generators.flames.frames.fundraiser_words import (
    ALSO,
    ALSO_AT,
    BRING,
    BRING_AT,
    BRING_LINKED,
    BUYING,
    CLUB_NEEDS,
    CLUBS,
    DONATION,
    EVENTS,
    GOAL,
    HOUSE_NEEDS,
    HOUSES,
    MAKING,
    OWN_DONATION,
    PRICE,
    SELL,
    SELL_AT,
    SELL_LINKED,
    UNSOLD,
)
from synthgen.generators.flames.lexicon.people import GIVERS
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.quantity import Quantity

GOODS = words("pastry snack drink flower plant fruit handmade party gift")
MADE = words("pastry handmade")
DONORS = (*GIVERS, *((kin, "they") for kin in words("friend neighbor coworker teacher coach")))
TOO_DEAR = ("quilt", "mosaic", "birdhouse", "baby blanket", "wooden toy", "cheesecake")


@frame
class Fundraiser(Frame):
    """Things sold for a cause: the money raised, the profit, what is missing from the goal."""

    name = "fundraiser"
    topic = "money"
    concepts = ("revenue and profit", "reaching a goal")
    modules = {
        "material": "count what each of the things costs to make or to buy",
        "second": "sell a second kind of thing at a price of its own",
        "unsold": "let some of the things stay unsold",
        "donation": "let somebody add a donation",
    }
    targets = ("raised", "profit", "short", "more")
    imports = {"n": "things", "x": "things"}
    details = ("visitors", "hours", "year_before", "own_shopping")

    def build(self, d: Build) -> None:
        """What is sold times its price, less the costs, against the goal."""
        _allow(d)
        d.person("B", trade="school")
        i = d.thing("i", *GOODS, of="n", ok=_is_cheap)
        d.pick("E", EVENTS)
        d.pick("G", (*CLUBS, *HOUSES))
        d.settings = ("on Saturday", "this year", "on Sunday", "on a sunny day", "on a mild day")
        d.settings += ("at the start of the month", "at the end of the school year")
        money = self._sales(d, i)
        money = self._second(d, money) if d.has("second") else money
        money = self._donation(d, money) if d.has("donation") else money
        money = self._costs(d, money) if d.has("material") else money
        if d.target == "raised":
            self._raised(d, money)
        elif d.target == "profit":
            self._profit(d, money)
        else:
            short = self._short(d, money)
            if d.target == "more":
                self._more(d, short)

    def _sales(self, d: Build, i: Noun) -> Quantity:
        n = d.count("n", i, range(12, 120))
        if d.has("unsold"):
            d.fact("sell", BRING, linked={"n": BRING_LINKED}, kind="event", after=("goal",))
        else:
            d.fact("sell", SELL, linked={"n": SELL_LINKED}, kind="event", after=("goal",))
        p = d.money("p", _prices(i), per=i.sg)
        d.fact("price", PRICE, kind="rule", after=("goal", "sell"))
        d.joint(("sell", "price"), BRING_AT if d.has("unsold") else SELL_AT)
        sold = n
        if d.has("unsold"):
            u = d.count("u", i, range(2, 30), lambda u: u * 3 < n.value)
            d.fact("unsold", UNSOLD, kind="event", after=("sell",))
            sold = d.derive(
                "sold",
                "diff",
                n,
                u,
                noun=i,
                claims="""
                    {B} <sell> {sold}
                    {sold} <be sold>
                    buyers <take+> home {sold}
                """,
                labels="the number of {i} (sold|that {B} <sell>)",
            )
        return d.derive("ci", "prod", sold, p, **_income("i", "ci"))

    def _second(self, d: Build, first: Quantity) -> Quantity:
        j = d.thing("j", *GOODS, ok=_is_cheap)
        m = d.count("m", j, range(8, 80))
        q = d.money("q", _prices(j), per=j.sg)
        d.fact("sell_j", ALSO, kind="event", after=("goal", "sell", "unsold"))
        d.fact("price_j", renamed(PRICE, i="j", p="q"), kind="rule", after=("goal", "sell_j"))
        d.joint(("sell_j", "price_j"), ALSO_AT)
        second = d.derive("cj", "prod", m, q, **_income("j", "cj"))
        return d.derive(
            "both",
            "sum",
            first,
            second,
            claims="""
                the {i} and the {j} <bring+> in {both} together
                both kinds together <bring+> in {both}
            """,
            labels="the money from the {i} and the {j} together",
        )

    def _donation(self, d: Build, money: Quantity) -> Quantity:
        if "x" not in d.links:
            d.person("H", kin="B", relatives=DONORS)
        x = d.money("x", range(500, 12000, 500), lambda x: x * 3 < money.value * 4)
        d.fact(
            "donation",
            DONATION if "x" not in d.links else OWN_DONATION,
            kind="event",
            after=("goal", "sell", "sell_j"),
        )
        return d.derive(
            "with",
            "sum",
            money,
            x,
            claims="""
                with the donation, {B} <have> {with}
                the donation <raise-> the money to {with}
            """,
            labels="the money with the donation",
        )

    def _costs(self, d: Build, money: Quantity) -> Quantity:
        i, n, p = d.noun("i"), d.cast["n"], d.cast["p"]
        assert isinstance(n, Quantity)
        assert isinstance(p, Quantity)
        c = d.money(
            "c",
            range(int(p.value) // 25 * 5, int(p.value) * 2 // 3, 5),
            lambda c: c * n.value * 10 < money.value * 9,
            per=i.sg,
        )
        made = i.kind in MADE
        tense = "" if made else "past"  # bought before the sale
        supplies = "ingredients" if i.kind == "pastry" else "(materials|supplies)"
        told = MAKING.replace("SUPPLIES", supplies) if made else BUYING
        d.fact("cost", told, kind="rule", after=("sell",), tense=tense)
        costs = d.derive(
            "costs",
            "prod",
            n,
            c,
            claims="""
                making the {i} <cost-> {costs} (altogether|in all)
                the supplies for the {i} <cost+> {costs} (altogether|in all)
            """
            if made
            else """
                buying the {i} <cost-> {costs} (altogether|in all)
                {B} <pay> {costs} for all the {i}
            """,
            labels="the cost of making all the {i}" if made else "the cost of all the {i}",
        )
        return d.derive(
            "net",
            "diff",
            money,
            costs,
            claims="""
                after the costs, {net} <be> left
                {B} <have> {net} left after the costs
            """,
            labels="the money left after the costs",
        )

    def _raised(self, d: Build, money: Quantity) -> None:
        d.also("raised", money)
        d.tell(
            "raised",
            claims="""
                {B} <raise> {raised} (altogether|in all|in total) [at {E}]
                {B} <take in> {raised} altogether
                the sale <bring in-> {raised} altogether
                {B} <collect> {raised} in (all|total) for {G}
                {B} <hand over> {raised} to {G} in total
                {raised} <be collected> for {G} (altogether|in all|in total)
            """,
            labels="""
                the total amount (raised|that {B} <raise>) [for {G}]
                the total that {B} <collect>
            """,
            asks="""
                how much money <do> {B} raise for {G} (altogether|in all|in total)
                how much <do-> {G} get from {B} in total
                what total <do> {B} collect for {G}
            """,
            marks=("joint",),
        )
        d.ask(money)

    def _profit(self, d: Build, money: Quantity) -> None:
        d.also("profit", money)
        d.tell(
            "profit",
            claims="""
                {B's} profit <be-> {profit}
                {B} <earn> {profit} after (the costs|the cost of the {i})
                {profit} <be left> (after the costs|for {G} after the costs)
                the sale <bring-> {G} {profit} after the costs
                the profit [for {G}] <be-> {profit}
                {B} <make> {profit} after subtracting the costs
            """,
            labels="""
                {B's} profit
                the profit (from the {i}|from the sale|for {G})
                the amount left (after the costs|for {G} after the costs)
            """,
            asks="""
                how much profit <do> {B} make [for {G}]
                how much money <do> {B} make after the costs
                how large <be-> {B's} profit
            """,
        )
        d.ask(money)

    def _short(self, d: Build, money: Quantity) -> Quantity:
        d.pick("Z", CLUB_NEEDS if d.cast["G"] in CLUBS else HOUSE_NEEDS)
        low = int(money.value)
        g = d.money("g", range(1000, 200000, 1000), lambda g: low * 11 < g * 10 < low * 25)
        d.fact("goal", GOAL, kind="rule", folds=False)
        d.facts.insert(0, d.facts.pop())
        asked = d.target == "short"
        when = " with the costs taken off" if d.has("material") else ""
        short = d.derive(
            "short",
            "diff",
            g,
            money,
            claims=f"""
                {{B}} still <need> {{short}} to reach the goal{when}
                {{short}} <be> still missing{when}
                {{B}} <be> still {{short}} short of the goal{when}
                {{B}} still <have> to raise {{short}}{when}
            """,
            labels=f"""
                the amount (still missing|still needed){when}
                the amount that {{B}} still <have> to raise{when}
            """,
            asks=f"""
                how much more money <do> {{B}} need to reach the goal{when}
                how much more <do> {{B}} have to raise for {{G}}{when}
                how much money <be-> still missing for {{Z}}{when}
            """,
        )
        if asked:
            d.ask(short)
        return short

    def _more(self, d: Build, short: Quantity) -> None:
        p = d.cast["p"]
        assert isinstance(p, Quantity)
        more = d.derive(
            "more",
            "ceil_quot",
            short,
            p,
            noun=d.noun("i"),
            claims="""
                {B} still <have> to sell {more} [at least] to reach the goal
                {more} still <have> to be sold to reach the goal
                {B} still <need> to sell {more} [at least]
                {B} still <have> to find buyers for {more}
            """,
            labels="""
                the (least|smallest) number of {i} that {B} still <have> to sell
                the (least|smallest) number of {i} still to be sold to reach the goal
            """,
            asks="""
                how many more {i} <do> {B} have to sell [at least] to reach the goal
                how many more {i} <do> {B} need to sell to reach the goal
                what <be-> the least number of {i} that {B} <have> yet to sell
            """,
            marks=("round_up",),
        )
        d.ask(more)

    def detail(self, d: Build, name: str) -> None:
        """Who comes, how long it lasts, an earlier year, something that somebody buys."""
        if name == "visitors":
            d.count("z", d.unit("visitor"), range(40, 600))
            told = "{z} <come> to {E}\n{E} <attract> {z}\nthere <be> {z} at {E}"
        elif name == "hours":
            d.count("z", d.unit("hour"), range(2, 9))
            told = """
                {E} <last> {z}
                {B} <stand> at the booth for {z}
                it <take-> {z} to set up everything for {E}
            """
        elif name == "year_before":
            d.count("z", d.noun("i"), range(5, 90))
            told = """
                a year earlier, {B} <sell> {z} at another fair
                in the previous year, {B} <bring> {z} to another fair
            """
            d.fact("z", told, after=("sell",), tense="past")
            return
        else:
            d.person("K", kin="B")
            d.thing("w", "book", "accessory", "kitchenware")
            d.money("z", range(300, 4000, 50))
            told = """
                {K!} <buy> {a w} for {z} (at another booth|at the next table)
                at another booth, {a w} <cost> {K!} {z}
                {K!} <spend> {z} on {a w} (at another booth|across the hall)
            """
        d.fact("z", told, after=("sell",))


def _allow(d: Build) -> None:
    """Raise Inapplicable where a module does not matter, or would leave a cost untold."""
    material = d.has("material")
    bad = d.target == "profit" and (not material or d.has("donation"))
    bad = bad or (material and (d.has("second") or d.target in ("raised", "more")))
    if bad or ("x" in d.links and not d.has("donation")):
        raise Inapplicable("the parts do not go together")


def _is_cheap(noun: Noun) -> bool:
    """Whether a thing can be sold at a booth for less than $9."""
    low, high = noun.price or (300, 1000)
    fitting = low <= 600 and high >= 50 and noun.sg not in TOO_DEAR
    return fitting and not noun.sg.startswith("paper")


def _prices(noun: Noun) -> range:
    """What people pay for such a thing when it is for a good cause."""
    low, high = noun.price or (300, 1000)
    low = max(50, -(-low // 25) * 25)
    return range(low, max(low + 150, min(high, 900)) + 1, 25)


def _income(thing: str, name: str) -> dict[str, Any]:
    """What is said about the money that a kind of thing brings in."""
    claims = """
        the {i} <bring+> in {c}
        {B} <take in> {c} for the {i}
        selling the {i} <bring-> in {c}
    """
    return {
        "claims": renamed(claims, i=thing, c=name),
        "labels": renamed("the money from the {i}\nthe income from selling the {i}", i=thing),
    }
