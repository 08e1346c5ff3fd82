"""Saving toward a goal: money given, earned and spent, and what is still missing."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from synthgen.generators.flames.building.build import Build, Inapplicable, handy
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.morphology import words
from synthgen.generators.flames.frames.piggy_bank_words import (
    BANKS,
    DONE,
    GIFT,
    GOAL,
    HAVE,
    HAVE_LINKED,
    PAID,
    PAID_DONE,
    SOURCES,
    SPENT,
    WEEKLY,
    WEEKLY_FOR,
    WEEKS,
)
from synthgen.generators.flames.lexicon.occasions import shops
from synthgen.generators.flames.lexicon.people import GIVERS
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.quantity import Quantity

WISHES = words("toy game book sports_gear music camping accessory clothing gadget home gift tool")
TREATS = words("snack drink stationery party treat toiletry pet_supply flower")
CHORES: Final[Mapping[str, range]] = MappingProxyType(
    {
        "mowing a lawn": range(500, 2501, 100),
        "washing a car": range(400, 1501, 50),
        "walking a neighbor's dog": range(200, 1001, 50),
        "raking a yard": range(400, 1501, 50),
        "shoveling a driveway": range(500, 2001, 100),
        "babysitting for an evening": range(1200, 4001, 100),
        "cleaning a garage": range(1000, 3001, 100),
        "weeding a flower bed": range(300, 1201, 50),
        "watering a neighbor's plants": range(100, 601, 25),
        "feeding a neighbor's cat": range(100, 601, 25),
        "washing the windows of a house": range(1000, 3001, 100),
        "delivering a stack of flyers": range(400, 1501, 50),
        "helping out at a market stand": range(800, 2501, 100),
        "giving a guitar lesson": range(1000, 3001, 100),
        "playing music at a party": range(1500, 5001, 100),
        "tutoring a classmate": range(600, 2001, 100),
        "emptying the dishwasher": range(50, 301, 25),
        "vacuuming the stairs": range(50, 401, 25),
        "taking out the trash": range(50, 301, 25),
        "cleaning out the chicken coop": range(200, 1001, 50),
        "folding a basket of laundry": range(50, 401, 25),
        "bathing a neighbor's dog": range(500, 1501, 50),
        "stacking firewood for a neighbor": range(500, 2001, 100),
        "setting up a neighbor's computer": range(1000, 3001, 100),
    }
)


@frame
class PiggyBank(Frame):
    """Savings that grow and shrink: how much there is, what is missing, how long it takes."""

    name = "piggy_bank"
    topic = "money"
    concepts = ("adding and subtracting money", "reaching a goal")
    modules = {
        "gift": "let somebody give money to be saved",
        "chores": "let a chore be done several times for pay",
        "allowance": "add a weekly amount for several weeks",
        "spent": "take some of the savings out again",
    }
    targets = ("needed", "saved", "times", "weeks")
    imports = {"s": "things"}
    details = ("other_saver", "way", "room", "other_wish")

    def build(self, d: Build) -> None:
        """What is in the bank, what comes in and goes out, and the price of what is wanted."""
        if d.target == "saved" and not d.modules:
            raise Inapplicable("nothing happens to the savings")
        d.person("B")
        d.pick("J", BANKS)
        d.pick("L", SOURCES)
        d.settings = ("this spring", "this year", "in the summer")
        d.settings += ("after the holidays", "early in the fall", "at the end of the school year")
        s = d.money("s", range(500, 12001, 25))
        money = self._come_in(d, s)
        money = self._spent(d, money) if d.has("spent") else money
        d.fact("have", HAVE, linked={"s": HAVE_LINKED}, folds=False, after=("goal",))
        d.facts.insert(0, d.facts.pop())
        if d.target == "saved":
            self._saved(d, money)
            return
        if d.target in ("times", "weeks"):
            self._unit(d)
        needed = self._needed(d, money)
        if d.target == "times":
            self._times(d, needed)
        elif d.target == "weeks":
            self._weeks(d, needed)

    def _come_in(self, d: Build, money: Quantity) -> Quantity:
        if d.has("gift"):
            d.person("H", kin="B", relatives=GIVERS)
            g = d.money("g", range(500, 6001, 250))
            d.fact("gift", GIFT, kind="event", after=("have",))
            money = _with(d, "given", money, g, "gift")
        if d.has("chores"):
            c = self._chore(d)
            n = d.count("n", TIMES, range(3, 16))
            d.fact("done", DONE, kind="event", after=("have", "paid"), folds=False)
            d.joint(("paid", "done"), PAID_DONE)
            earned = d.derive(
                "earned",
                "prod",
                n,
                c,
                claims="""
                    {B} <earn> {earned} (altogether|in all) with that job
                    the job <bring-> {B} {earned}
                    {B's} work <add-> {earned} to the savings
                """,
                labels="the money from {Q}\n{B's} pay for the job",
            )
            money = _with(d, "worked", money, earned, "pay")
        if d.has("allowance"):
            a = self._weekly(d)
            k = d.count("k", d.unit("week"), range(2, 16))
            d.fact("ago", WEEKS, kind="event", after=("have", "weekly"), folds=d.target != "weeks")
            d.joint(("weekly", "ago"), WEEKLY_FOR)
            allowed = d.derive(
                "allowed",
                "prod",
                k,
                a,
                claims="""
                    the weekly saving <bring-> {allowed}
                    {B} <save> {allowed} from {B's} {L}
                """,
                labels="the money from the {L}",
            )
            money = _with(d, "waited", money, allowed, "weekly saving")
        return money

    def _chore(self, d: Build) -> Quantity:
        chore = d.pick("Q", tuple(CHORES))
        most = _most(d)
        c = d.money("c", CHORES[chore], lambda c: c <= most, per=TIMES.sg)
        d.fact("paid", PAID, kind="rule", after=("have",))
        return c

    def _weekly(self, d: Build) -> Quantity:
        most = _most(d)
        a = d.money("a", range(100, 2001, 50), lambda a: a <= most, per="week")
        folds = d.target != "weeks" or not d.has("allowance")  # "for how many more weeks, if"
        d.fact("weekly", WEEKLY, kind="rule", after=("have",), folds=folds)
        return a

    def _spent(self, d: Build, money: Quantity) -> Quantity:
        o = d.thing("o", *TREATS, ok=lambda noun: 150 <= (noun.price or (0, 0))[1] <= 1500)
        low, high = o.price or (200, 900)
        unit = d.cast.get({"times": "c", "weeks": "a"}.get(d.target, ""))
        least = int(unit.value) // 9 + 1 if isinstance(unit, Quantity) else 0
        x = d.money(
            "x",
            handy(max(low, 100), max(high, 400)),
            lambda x: least <= x < money.value * 2 // 3,
        )
        after = ("have", "gift", "done", "ago")
        d.fact("spent", SPENT, kind="event", after=after, sequel=True)
        return d.derive(
            "rest",
            "diff",
            money,
            x,
            claims="""
                after that expense, the savings <be+> {rest}
                the expense <reduce-> the savings to {rest}
                {B} <have> {rest} left after the expense
            """,
            labels="the savings after the expense",
        )

    def _unit(self, d: Build) -> None:
        """What comes in each time or each week, where no module has told it."""
        if d.target == "times" and not d.has("chores"):
            self._chore(d)
        elif d.target == "weeks" and not d.has("allowance"):
            self._weekly(d)

    def _needed(self, d: Build, money: Quantity) -> Quantity:
        low, high = int(money.value) * 10 // 9, 3 * int(money.value) + 4000
        high = min(high, max(60000, 2 * int(money.value)))
        unit = d.cast["c"] if d.target == "times" else d.cast.get("a")
        if d.target in ("times", "weeks") and isinstance(unit, Quantity):
            low = max(low, int(money.value + 2 * unit.value))
            high = min(high, int(money.value + 40 * unit.value))
        i = d.thing("i", *WISHES, ok=lambda noun: _costs_between(noun, low, high))
        d.pick("S", shops(i))
        values = [p for p in handy(*(i.price or (1, 1))) if low < p < high]
        if not values:
            raise Inapplicable("nothing costs more than there is")
        p = d.money("p", values)
        d.fact("goal", GOAL, kind="rule", folds=False)
        d.facts.insert(0, d.facts.pop())
        needed = d.derive(
            "needed",
            "diff",
            p,
            money,
            claims="""
                {B} still <need> {needed} [for the {1 i}]
                {needed} <be> still missing
                {B} <be> still {needed} short of the price [of the {1 i}]
                {B} still <have> to save {needed} [for the {1 i}]
                the savings <fall+> short by {needed}
            """,
            labels="""
                the amount (still missing|still needed) [for the {1 i}]
                the amount that {B} still <need>
            """,
            asks="""
                how much more money <do> {B} need [for the {1 i}]
                how much more <do> {B} have to save (for|to buy) the {1 i}
                how much money <be-> still missing for the {1 i}
            """,
        )
        if d.target == "needed":
            d.ask(needed)
        return needed

    def _saved(self, d: Build, money: Quantity) -> None:
        d.also("saved", money)
        d.tell(
            "saved",
            claims="""
                {B} <have> {saved} in the {J} (in the end|at the end|after all of this)
                there <be> {saved} in {B's} {J} (in the end|at the end|after all of this)
                {B's} {J} <hold/contain-> {saved} (in the end|at the end|after all of this)
                {B's} savings <be+> {saved} (in the end|at the end|after all of this)
                {B} <count> {saved} in the {J} (at the end|after all of this)
            """,
            labels="""
                the amount in {B's} {J} (in the end|at the end|after all of this)
                the sum of {B's} savings (in the end|at the end|after all of this)
            """,
            asks="""
                how much money <do> {B} have in the {J} (in the end|at the end|after all of this)
                how much money <be-> left in the {J} (in the end|at the end)
                how much money <do> {B} end up with in the {J}
            """,
            things="the money in the {J}\nall the money in the {J}",
            marks=("time",),
        )
        d.ask(money)

    def _times(self, d: Build, needed: Quantity) -> None:
        c = d.cast["c"]
        assert isinstance(c, Quantity)
        more = "more " if d.has("chores") else ""
        times = d.derive(
            "times",
            "ceil_quot",
            needed,
            c,
            noun=TIMES,
            claims="""
                {B} still <have> to do that job {times} [at least] to afford the {1 i}
                {B} still <have> to earn money by {Q} {times} [at least]
                {B} still <need> to do that job {times} [at least]
                the job still <have-> to be done {times} [at least]
            """,
            labels="""
                the (least|smallest) number of times that {B} still <have> to do that job
                the (least|smallest) number of times that the job still <have-> to be done
            """,
            asks=f"""
                how many {more}times <do> {{B}} have to do that job [to afford the {{1 i}}]
                how many {more}times <do> {{B}} need to earn money by {{Q}}
                at least how many {more}times <do> {{B}} have to do that job
            """,
            marks=("round_up",),
        )
        d.ask(times)

    def _weeks(self, d: Build, needed: Quantity) -> None:
        a = d.cast["a"]
        assert isinstance(a, Quantity)
        more = "more " if d.has("allowance") else ""
        weeks = d.derive(
            "weeks",
            "ceil_quot",
            needed,
            a,
            noun=d.unit("week"),
            claims="""
                {B} still <have> to save for {weeks} [at least] to afford the {1 i}
                {B} still <need> {weeks} [at least] to save the rest of the price
                {B} still <have> to wait for {weeks} [at least] to have enough for the {1 i}
                it still <take-> {B!} {weeks} [at least] to save enough
            """,
            labels="""
                the (least|smallest) number of weeks that {B} still <have> to save
                the (least|smallest) number of weeks still needed to save enough
            """,
            asks=f"""
                how many {more}weeks <do> {{B}} have to save [at least] to afford the {{1 i}}
                at least how many {more}weeks <do> {{B}} need to save the rest of the price
                for how many {more}weeks <do> {{B}} have to wait to have enough for the {{1 i}}
            """,
            marks=("round_up",),
        )
        d.ask(weeks)

    def detail(self, d: Build, name: str) -> None:
        """Another saver, the way to the shop, things in the room, another wish."""
        if name == "other_saver":
            d.person("K", kin="B")
            d.money("z", range(1000, 20000, 250))
            told = """
                {K!} <have> {z} in a savings account of (a different|another) bank
                the savings of {K!} <be+> {z}
                {K!} <save> {z} for a trip
            """
        elif name == "way":
            d.count("z", d.unit("minute"), range(5, 50))
            told = """
                the nearest bank <be-> {z} away on foot
                the bus ride to town <take-> {z}
                {B} <live> {z} away from the nearest shops
            """
        elif name == "room":
            d.count("z", Noun("book", "books", "thing"), range(10, 90))
            told = """
                there <be> {z} on {B's} shelf
                {B} <keep> the {J} on a shelf with {z}
                {z} <stand> in {B's} room
            """
        else:
            low, high = d.thing("v", "game", "book", "toy").price or (500, 2000)
            d.money("z", handy(low, high))
            told = """
                {B} also <like> {a v} for {z} but <decide> against it
                {B} <look> at {a v} for {z} but <do> not want it
            """
        d.fact("z", told, after=("have", "goal"))


TIMES: Final = Noun("time", "times", "turn")


def _with(d: Build, name: str, money: Quantity, more: Quantity, source: str) -> Quantity:
    """The savings with more money from a source."""
    return d.derive(
        name,
        "sum",
        money,
        more,
        claims=f"""
            with the {source}, {{B}} <have> {{{name}}}
            the {source} <bring-> the savings to {{{name}}}
            the {source} <raise-> the savings to {{{name}}}
        """,
        labels=f"the savings with the {source}",
    )


def _most(d: Build) -> int:
    """What may come in at a time, so that gifts and expenses still change how often it must."""
    found = [d.cast[name] for name in ("g", "x") if name in d.cast]
    values = [int(one.value) for one in found if isinstance(one, Quantity)]
    return 9 * min(values) if values and d.target in ("times", "weeks") else 1_000_000


def _costs_between(noun: Noun, low: int, high: int) -> bool:
    """Whether a thing can have a price between two others."""
    return any(low < price < high for price in handy(*(noun.price or (1, 1))))
