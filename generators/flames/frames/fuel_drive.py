"""A drive: the vehicle, the way, and the fuel that it takes."""

from collections.abc import Sequence
from functools import cache
from math import gcd
from typing import Any

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.settled import picked, settled
from synthgen.generators.flames.lexicon import fuel_clauses as said
from synthgen.generators.flames.lexicon.places import TOWNS
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value


class Drive:
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
        e = d.count("e", self.mile, some(uses), per=self.gallon.sg)
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
        return self.d.count("f", self.gallon, some(range(2, gallons - 1)))


def some(values: Sequence[Value]) -> Sequence[Value]:
    """The values, if there are any. Raises Inapplicable."""
    if not values:
        raise Inapplicable("no number fits")
    return values


@cache
def vehicles() -> dict[str, tuple[tuple[int, int], str]]:
    """What is driven, with the miles that it goes on a gallon."""
    found = {}
    for line in said.VEHICLES.strip().splitlines():
        name, miles = line.split("; ")
        low, high = map(int, miles.split("-"))
        found[name.partition("|")[0]] = ((low, high), name)
    return found
