"""Driving and fuel: what a trip takes, what it costs, how far the money goes."""

from collections.abc import Sequence
from functools import cache
from math import gcd
from typing import Any

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.settled import picked, settled
from synthgen.generators.flames.lexicon import fuel_clauses as said
from synthgen.generators.flames.lexicon.places import TOWNS
from synthgen.generators.flames.lexicon.plausible import is_portion
from synthgen.generators.flames.lexicon.tasks import named
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value


@frame
class Fuel(Frame):
    """So far on a gallon, so much a gallon: how much fuel, how much money, how far?"""

    name = "fuel"
    topic = "motion"
    concepts = ("unit rate", "unit price")
    modules = {
        "back": "let the driver return the same way",
        "days": "let the drive be made on several days",
        "start": "let there be some fuel in the tank already",
        "toll": "add a toll or a parking fee to the cost",
    }
    targets = ("gas", "cost", "share", "left", "range", "tanks")
    costs = (
        "cost",
        "share",
    )
    imports = {"m": "things"}
    details = ("snack", "luggage", "wash", "relative")

    def build(self, d: Build) -> None:
        """The fuel that a way takes, and what is asked."""
        _refuse(d)
        low_high, vehicle = _vehicles()[picked(d, "A", tuple(_vehicles()))]
        drive = _Drive(d, vehicle, low_high)
        d.settings = ("on Saturday", "this week", "during the vacation", "in the fall")
        if d.has("days"):
            d.settings = ("this month", "in the fall", "in early spring")
        ask = {
            "gas": drive.gas,
            "cost": drive.cost,
            "share": drive.cost,
            "left": drive.left,
            "range": drive.range,
            "tanks": drive.tanks,
        }[d.target]
        ask()

    def detail(self, d: Build, name: str) -> None:
        """Something bought or not bought, luggage, somebody at home."""
        if name == "snack":
            d.price("z", d.thing("y", "snack", "drink", ok=is_portion))
        elif name == "wash":
            d.money("z", range(800, 4000, 50))
        else:
            if name == "relative":
                d.person("H", kin="B")
            classes = ("camping", "book") if name == "luggage" else ("plant",)
            d.count("z", d.thing("y", *classes), range(2, 12))
        d.fact("z", said.DETAILS[name], kind="event", after=("use",), folds=False)


class _Drive:
    """A drive under construction."""

    def __init__(self, d: Build, vehicle: str, miles: tuple[int, int]) -> None:
        self.d = d
        system = d.pick("U", ("gallons", "liters"))
        self.gallon = d.unit(system.removesuffix("s"))
        self.mile = d.unit("mile" if system == "gallons" else "kilometer")
        low, high = miles
        if system == "liters":
            low, high = max(3, low * 3 // 7), max(5, high * 3 // 7)
        self.uses = range(low, high + 1)
        self.way_name = "w_a_day" if d.has("days") else "w"  # a day's drive is short
        self.size = 1 if system == "gallons" else 3  # of amounts of fuel
        self.prices = range(240, 490, 5) if system == "gallons" else range(120, 225, 5)
        d.person("B")
        d.also("V", vehicle)
        picked(d, "E", TOWNS)
        d.pick("S", said.STATIONS)
        self.often = (2 if d.has("back") else 1) * self.drawn_days()

    def spoken(self, told: str) -> str:
        """Clauses about any drive as clauses about this one."""
        trip = "the trip"
        if self.d.has("days"):
            trip = "all these drives"
        elif self.d.has("back"):
            trip = "the round trip"
        if self.d.has("days"):
            told = told.replace("TRIP <take>", "TRIP <take+>").replace(
                "TRIP <cost>", "TRIP <cost+>"
            )
            told = told.replace("TRIP <require>", "TRIP <require+>")
        else:
            told = told.replace("TRIP <take>", "TRIP <take->").replace(
                "TRIP <cost>", "TRIP <cost->"
            )
            told = told.replace("TRIP <require>", "TRIP <require->")
        return told.replace("GALLON", self.gallon.sg).replace("TRIP", trip)

    def fact(self, name: str, told: str, **options: Any) -> None:
        """Say something of the drive."""
        self.d.fact(name, self.spoken(told), **options)

    def derive(
        self, name: str, op: str, *args: Quantity, claims: str, labels: str, **options: Any
    ) -> Quantity:
        """A length, a volume or an amount of money that follows."""
        options["asks"] = self.spoken(options.get("asks", ""))
        told, heads = self.spoken(claims), self.spoken(labels)
        return self.d.derive(name, op, *args, claims=told, labels=heads, **options)

    def drawn_days(self) -> int:
        """On how many days the drive is made."""
        if not self.d.has("days"):
            return 1
        return int(self.d.count("k", self.d.unit("day"), range(3, 13)).value)

    # The way and the fuel ----------------------------------------------------------------------

    def ways(self, use: int, least: int, most: int) -> list[int]:
        """Lengths of the way that take a whole number of gallons."""
        step = use * self.often // gcd(use, self.often)
        return [
            total // self.often
            for total in range(step, use * most + 1, step)
            if total >= use * least
            and 8 <= total // self.often <= (160 if self.d.has("days") else 700)
        ]

    def draw(self, least: int, most: int) -> tuple[Quantity, Quantity, int]:
        """What a gallon is good for, the length of the way, and the gallons it takes."""
        d, way = self.d, settled(self.d, self.way_name)
        least, most = least * self.size, most * self.size
        uses = [
            use
            for use in self.uses
            if (way * self.often % use == 0 if way else self.ways(use, least, most))
        ]
        e = d.count("e", self.mile, _some(uses), per=self.gallon.sg)
        ways = [int(way)] if way else self.ways(int(e.value), least, most)
        w = self.way(ways)
        return e, w, int(w.value * self.often / e.value)

    def way(self, lengths: Sequence[int]) -> Quantity:
        """The length of the way, of each day's where there are several."""
        per = "day" if self.d.has("days") else ""
        w = self.d.count(self.way_name, self.mile, lengths, per=per)
        self.d.also("w", w)
        return w

    def tell_way(self, w: Quantity) -> Quantity:
        """The facts about the way; its whole length."""
        d, days = self.d, self.d.has("days")
        self.fact("way", said.WAY_A_DAY if days else said.WAY, kind="rule")
        if not days:
            d.joint(("use", "way"), self.spoken(said.WAY_AND_USE))
        if d.has("back"):
            self.fact("back", said.BACK, kind="event", after=("way",), folds=False)
            w = self.derive(
                "both_ways",
                "prod",
                d.known("two", 2, ()),
                w,
                noun=self.mile,
                claims="there and back <be-> {both_ways}\nthat <be> {both_ways} there and back",
                labels="the distance there and back",
            )
        if days:
            self.fact("days", said.DAYS, kind="event", after=("way", "back"))
            k = d.cast["k"]
            assert isinstance(k, Quantity)
            w = self.derive(
                "total",
                "prod",
                w,
                k,
                noun=self.mile,
                claims="that <be> {total} in all\n{B} <drive> {total} on those days",
                labels="the distance of all the drives",
            )
        return w

    def needed(self, w: Quantity, e: Quantity) -> Quantity:
        """The fuel that the whole way takes."""
        return self.derive(
            "gas",
            "quot",
            self.tell_way(w),
            e,
            noun=self.gallon,
            claims=said.NEEDED,
            labels="the amount of gas needed for TRIP",
            asks=f"how many {self.gallon.pl} of gas <do> {{B}} need for TRIP",
        )

    def bought(self, gas: Quantity, f: Quantity | None) -> Quantity:
        """The fuel that is to be bought."""
        if f is None:
            return gas
        self.fact("start", said.START, kind="event", after=("way", "use"))
        return self.derive(
            "buy",
            "diff",
            gas,
            f,
            noun=self.gallon,
            claims=said.BOUGHT.replace("{gas}", "{buy}"),
            labels="the amount of gas that {B} still <need>",
            asks=f"how many {self.gallon.pl} of gas <do> {{B}} have to buy",
        )

    def some_fuel(self, gallons: int) -> Quantity | None:
        """What is in the tank already."""
        if not self.d.has("start"):
            return None
        return self.d.count("f", self.gallon, _some(range(2, gallons - 1)))

    def gas(self) -> None:
        """How much fuel is needed or to be bought."""
        e, w, gallons = self.draw(5, 24)
        f = self.some_fuel(gallons)
        self.fact("use", said.USE, kind="rule")
        self.d.ask(self.bought(self.needed(w, e), f))

    def cost(self) -> None:
        """What the fuel costs, what the trip costs, what each of several pays."""
        d = self.d
        e, w, gallons = self.draw(5, 24)
        f = self.some_fuel(gallons)
        bought = gallons - (0 if f is None else int(f.value))
        p = d.money("p", self.prices, per=self.gallon.sg)
        t = d.money("t", range(200, 2500, 25)) if d.has("toll") else None
        total = bought * int(p.value) + (0 if t is None else int(t.value))
        n = None
        if d.target == "share":
            person = named(d.pick("N", ("friend", "traveler", "student", "cousin", "musician")))
            d.also("person", person)
            n = d.count("n", person, _some([n for n in range(2, 6) if total % n == 0]))
        self.fact("use", said.USE, kind="rule")
        gas = self.bought(self.needed(w, e), f)
        self.fact("price", said.PRICE, kind="rule")
        cost = self.derive(
            "paid",
            "prod",
            gas,
            p,
            claims="the gas <cost-> {paid}\n{B} <pay> {paid} for the gas",
            labels="the cost of the gas",
        )
        if t is not None:
            told = said.TOLL_OF_ROUND_TRIP if d.has("back") else said.TOLL
            self.fact("toll", told, kind="event", after=("way", "back"))
            cost = self.derive(
                "sum",
                "sum",
                cost,
                t,
                claims="with everything, TRIP <cost> {sum}\nall the expenses <come+> to {sum}",
                labels="the whole cost of TRIP",
            )
        if n is not None:
            self.share(cost, n)
            return
        d.also("cost", cost)
        d.tell(
            "cost",
            claims=self.spoken(said.COST if t is None else said.COST_WITH_TOLL),
            labels=self.spoken(
                "the cost of the gas [for TRIP]"
                if t is None
                else "the whole cost of TRIP\nthe amount that {B} <pay> in all"
            ),
            asks="how much <do> {B} (have to pay|spend) (at the pump|for the gas)"
            if t is None
            else "how much <do> {B} spend in all",
        )
        d.ask(cost)

    def share(self, cost: Quantity, n: Quantity) -> None:
        """What each of several people pays."""
        noun: Noun = self.d.noun("person")
        cost_of = "all expenses" if self.d.has("toll") else "the cost of the gas"
        told = said.SHARE.replace("COST", cost_of)
        self.fact("share", told, kind="event", after=("way", "price", "toll"))
        share = self.derive(
            "share",
            "quot",
            cost,
            n,
            claims=said.SHARED.replace("PERSON", noun.sg),
            labels=f"the (share|part) that each {noun.sg} <pay->",
            asks=f"how much <do-> each {noun.sg} (have to pay|owe)",
            marks=("each",),
        )
        self.d.ask(share)

    # The tank ----------------------------------------------------------------------------------

    def left(self) -> None:
        """What is left in the tank."""
        d = self.d
        e, w, gallons = self.draw(3, 15)
        sizes = range(max(gallons + 2, 10 * self.size), (16 + gallons // 2) * self.size)
        c = d.count("c", self.gallon, sizes, lambda c: c > gallons)
        self.fact("use", said.USE, kind="rule")
        self.fact("tank", said.TANK, kind="rule")
        gas = self.needed(w, e)
        self.fact("full", said.FULL, kind="event", after=("tank",))
        left = self.derive(
            "left",
            "diff",
            c,
            gas,
            noun=self.gallon,
            claims=said.LEFT,
            labels="the amount of gas left in the tank",
            asks=f"how many {self.gallon.pl} of gas <be+> left in the tank\n"
            f"how many {self.gallon.pl} of gas <do> {{B}} have left",
            marks=("time",),
        )
        d.ask(left)

    def tanks(self) -> None:
        """How many tanks of fuel a way takes at least."""
        d, way = self.d, settled(self.d, self.way_name)
        e = d.count("e", self.mile, self.uses, per=self.gallon.sg)
        tank = Noun("full tank", "full tanks", "work")
        c = d.count("c", self.gallon, range(10 * self.size, 22 * self.size), per=tank.sg)
        full = int(e.value * c.value)
        ways = (
            [int(way)] if way else range(full * 3 // 2 // self.often, full * 7 // 2 // self.often)
        )
        step = 5 if full > 100 else 1
        most = 160 if d.has("days") else 1800
        ways = [w for w in ways if w * self.often % full and (way or (w % step == 0 and w < most))]
        w = self.way(ways)
        self.fact("use", said.USE, kind="rule")
        self.fact("tank", said.TANK, kind="rule")
        total = self.tell_way(w)
        reach = self.derive(
            "reach",
            "prod",
            c,
            e,
            noun=self.mile,
            claims="a full tank <take-> {B} {reach}\n{B's} {V} <go> {reach} on a full tank",
            labels="the distance on a full tank",
        )
        tanks = d.derive(
            "tanks",
            "ceil_quot",
            total,
            reach,
            noun=tank,
            claims=self.spoken(said.TANKS),
            labels=self.spoken("the smallest number of full tanks needed for TRIP"),
            asks=self.spoken("how many full tanks <do> {B} need at least for TRIP"),
            marks=("round_up",),
        )
        d.ask(tanks)

    # The money ---------------------------------------------------------------------------------

    def range(self) -> None:
        """How far the fuel takes one that a sum of money buys."""
        d, whole = self.d, settled(self.d, "m")
        e = d.count("e", self.mile, self.uses, per=self.gallon.sg)
        prices = [
            p for p in self.prices if not whole or (whole * 4 % p == 0 == whole * e.value % p)
        ]
        p = d.money("p", _some(prices), per=self.gallon.sg)
        m = d.money("m", [int(p.value) * g for g in range(4, 21)])
        f = d.count("f", self.gallon, range(2, 9)) if d.has("start") else None
        if f is not None:
            self.fact("start", said.START, kind="event")
        linked = {"m": self.spoken(said.MONEY_LINKED)}
        told = said.MONEY_MORE if d.has("start") else said.MONEY
        self.fact("money", told, linked=linked, kind="event", after=("start",))
        self.fact("price", said.PRICE, kind="rule")
        gas = self.derive(
            "gas",
            "quot",
            m,
            p,
            noun=self.gallon,
            whole=False,
            claims="{B} <get> {gas} for that money\nthat money <buy-> {gas}",
            labels="the gas that the money <buy->",
        )
        self.fact("use", said.USE, kind="rule")
        if f is not None:
            gas = self.derive(
                "all_gas",
                "sum",
                gas,
                f,
                noun=self.gallon,
                whole=False,
                claims="that <make> {all_gas} in all\n{B} then <have> {all_gas} in the tank",
                labels="all the gas",
            )
        gas_now = "all that gas" if d.has("start") else "that gas"
        far = self.derive(
            "far",
            "prod",
            gas,
            e,
            noun=self.mile,
            claims=said.RANGE.replace("that gas", gas_now),
            labels=f"the distance that (the {{V}}|{{B}}) <go> on {gas_now}",
            asks=f"how far, in {self.mile.pl}, <do> {{B}} get on {gas_now}",
        )
        d.ask(far)


def _some(values: Sequence[Value]) -> Sequence[Value]:
    """The values, if there are any. Raises Inapplicable."""
    if not values:
        raise Inapplicable("no number fits")
    return values


def _refuse(d: Build) -> None:
    """Raise Inapplicable where a module would change nothing."""
    allowed = {
        "gas": {"back", "days", "start"},
        "cost": {"back", "days", "start"} if d.has("days") else {"back", "start", "toll"},
        "share": {"back", "start", "toll"},
        "left": {"back", "days"},
        "range": {"start"},
        "tanks": {"back", "days"},
    }[d.target]
    if not d.modules <= allowed or (d.links and d.target != "range"):
        raise Inapplicable("a module that changes nothing")


@cache
def _vehicles() -> dict[str, tuple[tuple[int, int], str]]:
    """What is driven, with the miles that it goes on a gallon."""
    found = {}
    for line in said.VEHICLES.strip().splitlines():
        name, miles = line.split("; ")
        low, high = map(int, miles.split("-"))
        found[name.partition("|")[0]] = ((low, high), name)
    return found
