"""A plan with a monthly fee and a price per use: the bill, and which of two plans costs less."""

from typing import Any, Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames.monthly_plan_words import (
    FEE,
    FEE_AND_RATE,
    FEE_INCLUDES,
    HAS,
    HAS_LINKED,
    INCLUDED,
    JOIN,
    MONTHS,
    NEED,
    RATE,
    RATE_ABOVE,
    RIVAL_BOTH,
    RIVAL_FEE,
    RIVAL_FLAT,
    RIVAL_RATE,
    STAY,
    WHOLE,
)
from synthgen.generators.flames.lexicon.places import OWNERS
from synthgen.generators.flames.lexicon.services import SERVICES, Service
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity


@frame
class MonthlyPlan(Frame):
    """A fee and a price per use: a month's bill, all bills, the better plan, the break-even."""

    name = "monthly_plan"
    topic = "money"
    concepts = ("fixed and variable cost", "break-even")
    modules = {
        "included": "let the fee include a number of uses",
        "months": "follow the plan for several months",
        "joining": "charge a sign-up fee at the start",
        "rate": "let the other plan charge for each use as well",
    }
    targets = ("bill", "differ", "equal", "lasts")
    costs = ("bill",)
    imports = {"t": "things"}
    details = ("neighbor", "contract", "support", "device")

    def build(self, d: Build) -> None:
        """Uses above the allowance times their price, plus the fee; then what is asked of it."""
        _allow(d)
        d.person("B")
        service = SERVICES[d.pick("P", tuple(SERVICES))]
        d.also("u", d.unit(*service.unit.split("|")))
        firms = tuple(f"{owner} {name}" for owner in OWNERS for name in service.names)
        d.pick("S", firms)
        if d.target in ("differ", "equal"):
            d.pick("R", tuple(firm for firm in firms if firm.split()[0] not in d.roles["S"]))
        d.settings = ("as usual", "according to the app", "according to the records")
        d.settings += ("as so often", "as in many other months", "according to the bills")
        fee = d.money("f", service.fee)
        d.fact("fee", FEE, kind="rule", after=("has",))
        if d.target == "equal":
            self._equal(d, fee, service)
            return
        bill = self._bill(d, fee, service)
        if d.target == "differ":
            self._differ(d, bill, service)
        elif d.target == "lasts":
            self._lasts(d, bill)
        else:
            self._total(d, bill)

    def _rate(self, d: Build, service: Service) -> Quantity:
        c = d.money("c", service.rate, per=d.noun("u").sg)
        if d.has("included"):
            d.fact("rate", RATE_ABOVE, kind="rule", after=("fee", "included"))
        else:
            d.fact("rate", RATE, kind="rule", after=("fee",))
            d.joint(("fee", "rate"), FEE_AND_RATE)
        return c

    def _included(self, d: Build, most: int) -> Quantity:
        a = d.count("a", d.noun("u"), range(2, max(3, most)))
        d.fact("included", INCLUDED, kind="rule", after=("fee",))
        d.joint(("fee", "included"), FEE_INCLUDES)
        return a

    def _bill(self, d: Build, fee: Quantity, service: Service) -> Quantity:
        u = d.noun("u")
        n = d.count("n", u, service.uses)
        if not d.has("months"):
            d.pick("M", MONTHS)
        charged = n
        if d.has("included"):
            a = self._included(d, int(n.value) - 2)
            charged = d.derive(
                "over",
                "diff",
                n,
                a,
                noun=u,
                claims="""
                    {over} <be> not included
                    {B} <have> to pay extra for {over}
                """,
                labels="the number of {u} that <be+> not included",
            )
        c = self._rate(d, service)
        often = "every month" if d.has("months") or d.target == "lasts" else "in {M}"
        told = service.told.replace("WHEN", often)
        d.fact("use", told, kind="event", after=("has", "fee") if "there" in told else ("has",))
        extra = d.derive(
            "extra",
            "prod",
            charged,
            c,
            claims="""
                the {u} <add+> {extra} to the bill
                {S} <charge> {extra} for the {u}
            """
            if charged is n
            else """
                the additional {u} <add+> {extra} to the bill
                {S} <charge> {extra} for the additional {u}
            """,
            labels="the cost of the {u}" if charged is n else "the cost of the additional {u}",
        )
        return d.derive(
            "bill",
            "sum",
            fee,
            extra,
            claims="""
                a month with {S} <cost-> {bill}
                the bill from {S} for a month <be-> {bill}
                {B} <pay> {S} {bill} for a month
            """,
            labels="the bill from {S} for a month",
        )

    def _total(self, d: Build, bill: Quantity) -> None:
        when, month = "for {M}", "in {M}"
        if d.has("months"):
            bill = self._months(d, bill)
            when = month = WHOLE
        d.also("total", bill)
        d.tell(
            "total",
            claims=f"""
                {{B}} <pay> {{S}} {{total}} {when}
                {{B}} <owe> {{S}} {{total}} {when}
                the {{P}} <cost-> {{B!}} {{total}} {month}
                {{S}} <charge> {{B!}} {{total}} {when}
                {{B's}} costs with {{S}} <be+> {{total}} {when}
            """,
            labels=f"""
                the amount that {{B}} <pay> {{S}} {when}
                {{B's}} (total cost|cost) for the {{P}} {month}
                the amount due to {{S}} {when}
            """,
            asks=f"""
                how much <do> {{B}} have to pay {{S}} {when}
                how much money <do> {{B}} spend on the {{P}} {month}
                what amount <do-> {{S}} charge {{B!}} {when}
            """,
        )
        d.ask(bill)

    def _months(self, d: Build, bill: Quantity) -> Quantity:
        y = d.given("y", "count", PLAIN, (*range(2, 13), 15, 18, 24), noun=d.unit("month"))
        d.fact("stay", STAY, kind="event", after=("fee", "use"))
        total = d.derive(
            "all",
            "prod",
            bill,
            y,
            claims="""
                all the monthly bills together <come+> to {all}
                the monthly bills <add+> up to {all}
            """,
            labels="the sum of all the monthly bills",
        )
        if not d.has("joining"):
            return total
        s = d.money("s", range(500, 6001, 250), lambda s: s < total.value)
        d.fact("joining", JOIN, kind="rule", after=("fee",))
        return d.derive(
            "whole",
            "sum",
            total,
            s,
            claims="""
                with the sign-up fee, that <make-> {whole}
                the sign-up fee <raise-> the cost to {whole}
            """,
            labels="the cost with the sign-up fee",
        )

    def _rival(self, d: Build, n: Quantity, service: Service) -> Quantity:
        """What the other plan costs for the same uses."""
        c, f = d.cast["c"], d.cast["f"]
        assert isinstance(c, Quantity)
        assert isinstance(f, Quantity)
        if not d.has("rate"):
            high = int(f.value + c.value * n.value * 3 // 2)
            g = d.money("g", range(int(f.value) + 100, high + 1200, 50))
            d.fact("rival", RIVAL_FLAT, kind="rule", after=("fee", "rate", "included"))
            return g
        g = d.money("g", service.fee)
        u = d.noun("u")
        e = d.money("e", service.rate, per=u.sg)
        d.fact("rival", RIVAL_FEE, kind="rule", after=("fee", "rate", "included"))
        d.fact("rival_rate", RIVAL_RATE, kind="rule", after=("rival",))
        d.joint(("rival", "rival_rate"), RIVAL_BOTH)
        uses = d.derive(
            "uses",
            "prod",
            n,
            e,
            claims="""
                {R} <charge> {uses} for the {u}
                with {R}, the {u} <cost> {uses}
            """,
            labels="the cost of the {u} with {R}",
        )
        return d.derive(
            "other",
            "sum",
            g,
            uses,
            claims="""
                a month with {R} <cost-> {other}
                the bill from {R} for a month <be-> {other}
            """,
            labels="the bill from {R} for a month",
        )

    def _differ(self, d: Build, bill: Quantity, service: Service) -> None:
        n = d.cast["n"]
        assert isinstance(n, Quantity)
        other = self._rival(d, n, service)
        if -50 < bill.value - other.value < 50:
            raise Inapplicable("the plans cost nearly the same")
        costs_more = bill.value > other.value
        high, low = (bill, other) if costs_more else (other, bill)
        names = ("S", "R") if costs_more else ("R", "S")
        d.also("W", d.roles[names[0]])
        d.also("V", d.roles[names[1]])
        differ = d.derive(
            "differ",
            "diff",
            high,
            low,
            claims="""
                {V} <be-> cheaper than {W} by {differ} a month
                the difference between the monthly bills <be-> {differ}
                {W} <be-> more expensive than {V} by {differ} a month
            """,
            labels="the difference between the monthly bills",
        )
        when = "in {M}"
        if d.has("months"):
            differ = self._all_months(d, differ)
            when = WHOLE
        d.also("saved", differ)
        d.tell(
            "saved",
            claims=f"""
                {{B}} <can save> {{saved}} {when} by choosing {{V}} over {{W}}
                {{V}} <be-> cheaper than {{W}} by {{saved}} {when}
                choosing {{V}} over {{W}} <would save> {{B!}} {{saved}} {when}
                {{W}} <be-> more expensive for {{B!}} than {{V}} by {{saved}} {when}
            """,
            labels=f"""
                the amount that {{B}} <can save> {when} by choosing {{V}} over {{W}}
                the difference in cost between {{W}} and {{V}} {when}
            """,
            asks=f"""
                how much more <would> {{W}} cost {{B!}} than {{V}} {when}
                how much less <would> {{B}} pay with {{V}} than with {{W}} {when}
                how much <can> {{B}} save {when} by choosing {{V}} over {{W}}
            """,
            things="the money saved",
        )
        d.ask(differ)

    def _all_months(self, d: Build, differ: Quantity) -> Quantity:
        y = d.given("y", "count", PLAIN, (*range(2, 13), 15, 18, 24), noun=d.unit("month"))
        d.fact("stay", NEED, kind="event", after=("fee", "use", "rival"))
        return d.derive(
            "saving",
            "prod",
            differ,
            y,
            claims="""
                over the whole time the difference <grow-> to {saving}
                that <make-> {saving} over the whole time
            """,
            labels="the difference over the whole time",
        )

    def _equal(self, d: Build, fee: Quantity, service: Service) -> None:
        u = d.noun("u")
        c = self._rate(d, service)
        price, after = c, ("fee", "rate", "included")
        if d.has("rate"):
            e = d.money("e", service.rate, lambda e: e * 5 < c.value * 4, per=u.sg)
            price = d.derive(
                "gap",
                "diff",
                c,
                e,
                claims="""
                    each {1 u} <be-> cheaper with {R} by {gap}
                    the difference in price per {1 u} <be-> {gap}
                """,
                labels="the difference in price per {1 u}",
            )
        values = [int(fee.value + price.value * k) for k in service.uses if k > 2]
        round_ones = [value for value in values if value % 25 == 0] or values
        g = d.money("g", round_ones)
        if d.has("rate"):
            d.fact("rival", RIVAL_FEE, kind="rule", after=after)
            d.fact("rival_rate", RIVAL_RATE, kind="rule", after=("rival",))
            d.joint(("rival", "rival_rate"), RIVAL_BOTH)
        else:
            d.fact("rival", RIVAL_FLAT, kind="rule", after=after)
        fees = d.derive(
            "fees",
            "diff",
            g,
            fee,
            claims="""
                the fee of {S} <be-> lower by {fees}
                the difference between the fees <be-> {fees}
            """,
            labels="the difference between the fees",
        )
        asked = d.derive("same", "quot", fees, price, noun=u, **SAME)
        if d.has("included"):
            a = self._included(d, service.uses[len(service.uses) // 2])
            d.tell("same", **EXTRA)
            asked = d.derive("same_all", "sum", a, asked, noun=u)
            d.also("same", asked)
            d.tell("same", **SAME)
        d.ask(asked)

    def _lasts(self, d: Build, bill: Quantity) -> None:
        t = d.money("t", range(2000, 90000, 1000), lambda t: 2 * bill.value < t < 15 * bill.value)
        d.fact("has", HAS, linked={"t": HAS_LINKED}, kind="rule", folds=False)
        d.facts.insert(0, d.facts.pop())
        if d.has("joining"):
            all_of_it, each = int(t.value), int(bill.value)
            s = d.money(
                "s",
                range(500, 6001, 250),
                lambda s: 2 <= (all_of_it - s) // each < all_of_it // each,
            )
            d.fact("joining", JOIN, kind="rule", after=("fee",))
            t = d.derive(
                "rest",
                "diff",
                t,
                s,
                claims="""
                    after the sign-up fee, {rest} <be> left for the monthly bills
                    the sign-up fee <leave-> {rest} for the monthly bills
                """,
                labels="the money left for the monthly bills",
            )
        months = d.derive(
            "lasts",
            "floor_quot",
            t,
            bill,
            noun=d.unit("month"),
            claims="""
                the money <be-> enough for {lasts} (at most|at the most)
                {B} <can pay> for {lasts} in full
                the money <can cover> {lasts} in full
                {B} <can stay> with {S} for {lasts} at most
            """,
            labels="""
                the longest time with {S} that {B} <can pay> for
                the longest time that the money <can last>
            """,
            asks="""
                how many full months <can> {B} pay for
                for how many full months <be-> the money enough
                for at most how many months <can> {B} pay {S}
            """,
            marks=("round_down",),
        )
        d.ask(months)

    def detail(self, d: Build, name: str) -> None:
        """A neighbor's bill, a contract, a call for help, something bought beside the plan."""
        if name == "neighbor":
            d.person("H", kin="B")
            d.money("z", range(1000, 9000, 50))
            told = """
                {H!} <pay> {z} a month for a(n) {P} from another company
                a(n) {P} from another company <cost-> {H!} {z} a month
                {H!} <spend> {z} a month at another company
            """
        elif name == "contract":
            d.count("z", d.unit("page"), range(5, 40))
            told = "the contract with {S} <have-> {z}\n{B} <read> all {z} of the contract with {S}"
        elif name == "support":
            d.count("z", d.unit("minute"), range(3, 50))
            told = """
                {B} once <wait> {z} to reach somebody at {S}
                the nearest office of {S} <be-> {z} away by (bus|car|bicycle)
                {B} <need> {z} to fill in the form for the {P}
            """
        else:
            d.thing("w", "gadget", "accessory", "book")
            d.money("z", range(600, 6000, 50))
            told = """
                {B} also <own> {a w} that <cost-> {z} at a store in town
                {B's} latest purchase at a store in town <be-> {a w} for {z}
                at a store in town, {a w} <cost> {B!} {z}
            """
        d.fact("z", told, after=("fee",))


SAME: Final[dict[str, Any]] = {
    "claims": """
        the (monthly bills|bills|plans) <be+> equal at {same} in a month
        {S} and {R} <charge+> the same for {same} in a month
        {same} a month <lead+> to the same bill with {S} and with {R}
        it <take-> {same} in a month to make both bills equal
        the cost <be-> the same with {S} and with {R} for {same} in a month
    """,
    "labels": """
        the monthly use for which {S} and {R} <charge+> the same
        the monthly use that <make-> both bills equal
    """,
    "asks": """
        how many {u} a month <make+> both bills equal
        for how many {u} a month <do+> {S} and {R} charge the same
        at how many {u} a month <be+> the bills from {S} and {R} the same
    """,
}
EXTRA: Final[dict[str, Any]] = {
    "claims": """
        the difference <pay-> for {same} above the included {u}
        {same} beyond the included {u} <cost+> as much as the difference
    """,
    "labels": "the number of additional {u} for the difference",
}


def _allow(d: Build) -> None:
    """Raise Inapplicable where a module does not matter for what is asked."""
    used = {
        "bill": {"included", "months", "joining"},
        "differ": {"included", "months", "rate"},
        "equal": {"included", "rate"},
        "lasts": {"included", "joining"},
    }[d.target]
    idle = d.modules - used
    alone = d.target == "bill" and d.has("joining") and not d.has("months")
    both = d.target == "equal" and len(d.modules) > 1
    if idle or alone or both or (d.links and d.target != "lasts"):
        raise Inapplicable("the parts do not go together")
