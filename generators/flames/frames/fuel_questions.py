"""What is asked of a drive: fuel, costs, what is left, how many tanks, how far."""

from synthgen.generators.flames.building.settled import settled
from synthgen.generators.flames.frames.fuel_drive import Drive, some
from synthgen.generators.flames.lexicon import fuel_clauses as said
from synthgen.generators.flames.lexicon.tasks import named
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.quantity import Quantity


class Questions(Drive):
    """What may be asked of a drive; each question tells what it needs."""

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
            n = d.count("n", person, some([n for n in range(2, 6) if total % n == 0]))
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
        p = d.money("p", some(prices), per=self.gallon.sg)
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
