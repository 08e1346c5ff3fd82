"""Simple interest on money that is saved or borrowed: for a month, for years, at two banks."""

from collections.abc import Sequence
from fractions import Fraction
from math import lcm
from typing import Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.lexicon.places import OWNERS, TOWNS
from synthgen.generators.flames.lexicon.scenes import listed, put
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity

BANKS: Final = (
    *(f"{town} Bank" for town in TOWNS),
    *(f"{town} Credit Union" for town in TOWNS),
    *(f"{owner} Savings Bank" for owner in OWNERS),
)
ACCOUNTS: Final = listed(
    """savings account|account, certificate of deposit|certificate, money market account|account,
    college fund|fund, travel fund|fund, vacation account|account, rainy-day account|account"""
)
PURCHASES: Final = listed(
    """a used car|the car, a new roof|the roof, a motorcycle|the motorcycle, a food truck|the truck,
    a wedding|the wedding, a tractor|the tractor, home repairs|the repairs, solar panels|the panels,
    a fishing boat|the boat, a grand piano|the piano, a delivery van|the van, a hot tub|the hot tub,
    a greenhouse|the greenhouse, a bakery oven|the oven, night school, dental work"""
)

SAVE = """
{B} <put/deposit> {P} in a(n) {A} at {K}
{B} <open/start> a(n) {A} at {K} with {P}
{P} <go> into a(n) {A} that {B} <open> at {K}
{B} <move> {P} from (a shoebox|an envelope|a drawer|a checking account) to a(n) {A} at {K}
{B} <win> {P} in a (raffle|contest|race) and <put> all of it in a(n) {A} at {K}
{B} <get> {P} as a (bonus|prize|gift) and <save> it in a(n) {A} at {K}
{K} <open> a(n) {A} for {B} with a deposit of {P}
{B} <choose> a(n) {A} at {K} for {P} in savings
"""
SAVE_LINKED = """
{B} <put/deposit> {P} in a(n) {A} at {K}
{B} <open/start> a(n) {A} at {K} with {P}
{P} <go> into a(n) {A} at {K}
{B} <decide> to keep {P} in a(n) {A} at {K}
"""
HAVE = """
{B} <have> {P} in (cash|savings|prize money)
{B} <win> {P} in a (raffle|contest|race)
{B} <inherit> {P} from (an aunt|an uncle|a great-aunt)
{B} <earn> {P} (from a side job|by tutoring|with odd jobs|on weekends)
{B} <sell> (a painting|a coin collection|an old guitar|a stamp collection) for {P}
{B} <receive> {P} as (a bonus|a gift|prize money)
"""
HAVE_LINKED = """
{B} <think> about what to do with {P}
{B} <want> to save part of {P}
{P} <be> not to be spent all at once
"""
SHARE = """
{B} <put/deposit> {f} of (the|that) money in a(n) {A} at {K}
{f} of (the|that) money <go> into a(n) {A} at {K}
{B} <spend> some of it, but {f} of the money <be> saved in a(n) {A} at {K}
{B} <decide> to save {f} of the money in a(n) {A} at {K}
at {K}, {B} <open> a(n) {A} with {f} of (the|that) money
{B} <set> aside {f} of the money and <put> it in a(n) {A} at {K}
"""
BORROW = """
{B} <go> to {K} for {Y} and <borrow> {P}
{K} <lend> {B} {P} for {Y}
{B} <take> out a loan of {P} from {K} to pay for {Y}
{B} <borrow> {P} from {K} to pay for {Y}
{B} <need> {P} for {Y} and <get> it from {K} as a loan
{K} <agree> to a loan of {P} for {Y}, and {B} <sign> the papers
{B} <sign> a loan of {P} at {K} to pay for {Y}
"""
SAVE_RATE = """
the {A} <pay> {r} simple interest (a|per|each) year
{K} <pay> simple interest of {r} (per|each) year on the {A}
every year, the {A} <earn> simple interest of {r}
{B} <earn> {r} (a|per|each) year in simple interest (from {K}|on the money|on the {A})
the {A} (at {K}|that {B} <choose>) <have-> a simple interest rate of {r} (a|per) year
{K} <offer> simple interest at a (yearly rate of {r}|rate of {r} a year)
{K} <promise> {B} {r} simple interest (for each|per|a) year
{K} <credit> the {A} with {r} in simple interest (every|each) year
the contract with {K} <name-> simple interest of {r} (a|per) year
"""
LOAN_RATE = """
{K} <charge> {r} simple interest (a|per|each) year
the loan [from {K}] <carry-> simple interest of {r} (a|per) year
{B} <have> to pay {K} simple interest of {r} (per|each) year
(each|every) year, {K} <ask> for {r} of the loan as simple interest
the loan [from {K}] <have-> a simple interest rate of {r} (a|per) year
the contract with {K} <name-> a simple interest rate of {r} (a|per) year
{B} <agree> to simple interest of {r} (a|per|each) year
{K} <want> {r} of the loan in simple interest (each|every) year
"""
SAVE_TIME = """
{B} <leave> the money there for TIME
the money <stay> in the {A} for TIME
{B} <keep> the money in the {A} for TIME without adding or taking out anything
for TIME, {B} <make> no other deposit and <take> nothing out
{B} <do> not touch the money for TIME
TIME <pass> before {B} <close> the {A}
{B} <close> the {A} after TIME
"""
LOAN_TIME = """
{B} <keep> the loan for TIME
the loan <run> for TIME
{B} <have> TIME before everything <have-> to be paid back at once
{B} <pay> everything back at once after TIME
TIME <pass> before {B} <pay> everything back at once
for TIME, {B} <pay> nothing back
"""
INSTALLMENTS = """
the loan <run> for {n}, and {B} <pay> back the loan and the interest in equal monthly payments
{B} <pay> back the loan with its interest in equal monthly payments over {n}
over {n}, {B} <return> the loan and all of its interest in equal monthly payments
{B} <agree> to {n} of equal monthly payments that <cover+> the loan and its interest
the loan and the interest for {n} <be+> paid back in equal monthly payments over that time
"""
OTHER_SAVE = """
at {L}, the same kind of {A} <pay> {s} simple interest (a|per) year
{L} <offer> simple interest of {s} a year for the same amount
{B} also <look> at {L}, which <pay-> simple interest of {s} per year
a(n) {A} at {L} <earn> only simple interest of {s} a year
for the same money, {L} <pay> {s} simple interest (a|per) year
"""
OTHER_LOAN = """
{L} <charge> {s} simple interest (a|per) year for the same loan
at {L}, the same loan <carry> simple interest of {s} a year
{B} also <ask> {L}, which <charge-> simple interest of {s} per year
the same loan from {L} <have> a simple interest rate of {s} per year
for the same amount, {L} <want> simple interest of {s} a year
"""
SAVE_FEE = """
{K} <keep> {c} as a (closing|handling|paperwork) fee (in the end|at the end)
closing the {A} <cost-> (an extra {c}|{c}|a fee of {c})
a (closing|handling|paperwork) fee of {c} <be-> taken off by {K} at the end
{B} <pay> {K} {c} to close the {A} at the end
at the end, {K} <take> a (handling|closing) fee of {c} [from {B}]
when {B} <close> the {A}, {K} <keep-> {c}
"""
LOAN_FEE = """
{K} <add> a (service|handling|paperwork) fee of {c} at the end
{B} also <owe> {K} a (service|handling|paperwork) fee of {c}
on top of the loan and the interest, {K} <charge> a fee of {c}
a (service|handling|paperwork) fee of {c} <be-> added [by {K}] at the end
{K} <bill> {B} another {c} for (paperwork|handling) at the end
"""
PAYMENT_FEE = """
the payments also <cover+> a service fee of {c}
a fee of {c} <be-> spread over the payments as well
{K} <add> a fee of {c}, which the payments also <cover+>
a service fee of {c} <be-> included in the payments
{B} <pay> a fee of {c} as part of the same payments
"""
PIGGY = """
{B} also <keep> {z} in a (jar|piggy bank|drawer) at home
{B} <have> {z} (in a wallet|at home) as well
"""
AGE = """
{K} <be> {z} old
{K} <have been> in business for {z}
"""
FRIEND = """
{H!} <have> {z} at (another bank|a different bank)
{H!} <keep> {z} in a safe at home
"""
BRANCHES = """
{K} <have> {z} (in the county|in the state|in the area)
there <be> {z} of {K} (in the county|in the state|in the area)
"""
RATES: Final = (2, Fraction(5, 2), 3, Fraction(7, 2), 4, Fraction(9, 2), 5, 6, 7, 8)
PARTS: Final = tuple(
    Fraction(*pair) for pair in ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (2, 5), (3, 5))
)
ALLOWED: Final = {
    "monthly": {"share"},
    "interest": {"share", "months"},
    "balance": {"share", "months", "fee"},
    "payment": {"fee"},
    "difference": {"share", "months"},
}


@frame
class SimpleInterest(Frame):
    """Money that is saved or borrowed at simple interest."""

    name = "simple_interest"
    topic = "percent"
    concepts = ("percent of an amount", "simple interest")
    modules = {
        "share": "let only a fraction of some money be saved",
        "months": "tell the time in months instead of years",
        "fee": "add a fee at the end",
    }
    targets = ("monthly", "interest", "balance", "payment", "difference")
    imports = {"P": "things"}
    details = ("piggy", "age", "friend", "branches")

    def build(self, d: Build) -> None:
        """The interest of a year, of the whole time; the balance; another bank; payments."""
        if not d.modules <= ALLOWED[d.target]:
            raise Inapplicable("a module has no meaning for what is asked")
        loan = d.pick("V", self._voices(d)) == "loan"
        if loan and (d.has("share") or "P" in d.links):
            raise Inapplicable("nobody borrows money that is there")
        if d.target == "payment" and not loan:
            raise Inapplicable("savings are not paid back")
        d.person("B", trade="office")
        d.pick("K", BANKS)
        if loan:
            d.pick("Y", PURCHASES)
        else:
            d.pick("A", ACCOUNTS)
        d.settings = ("in January", "in the spring", "in the fall", "at the start of the year")
        if d.target != "monthly":
            self._length(d)
        principal = self._principal(d, loan=loan)
        yearly = self._yearly(d, principal, loan=loan)
        if d.target == "monthly":
            self._ask_monthly(d, yearly, loan=loan)
            return
        interest = self._interest(d, yearly, "", "{K}", loan=loan)
        if d.target == "interest":
            self._ask_interest(d, interest, loan=loan)
        elif d.target == "difference":
            self._difference(d, principal, interest, loan=loan)
        else:
            self._balance(d, principal, interest, loan=loan)

    @staticmethod
    def _voices(d: Build) -> tuple[str, ...]:
        if d.target == "payment":
            return ("loan",)
        return ("save",) if d.has("share") or "P" in d.links else ("save", "save", "loan")

    def _length(self, d: Build) -> None:
        """How long: drawn before the money, which must be a whole number of payments."""
        if d.has("months"):
            d.given("m", "count", PLAIN, (*range(2, 12), 15, 18, 20), None, d.unit("month"))
        else:
            d.given("n", "count", PLAIN, range(2, 7), None, d.unit("year"))

    # Money and rates -----------------------------------------------------------------------------

    def _principal(self, d: Build, *, loan: bool) -> Quantity:
        step = 20000 if d.target == "monthly" or d.has("months") else 5000
        if d.target == "payment":
            step = lcm(10000, 1200 * int(d.quantities[d.prefix + "n"].value))
        sums = range(3 * step if not loan else 24 * 5000 // step * step + step, 900000, step)
        if not d.has("share"):
            money = d.money("P", sums)
            told = BORROW if loan else SAVE
            d.fact("put", told, linked={"P": SAVE_LINKED}, kind="event", folds=False)
            return money
        return self._share(d, sums)

    def _share(self, d: Build, sums: Sequence[int]) -> Quantity:
        """A fraction of what there is goes to the bank."""
        money = d.money("P", sums)
        d.fact("have", HAVE, linked={"P": HAVE_LINKED}, kind="event", folds=False)
        f = d.fraction("f", PARTS, lambda v: v * money.value % 1000 == 0)
        d.fact("put", SHARE, kind="event", after=("have",), folds=False)
        return d.derive(
            "deposit",
            "prod",
            f,
            money,
            claims="""
                {B} <deposit> {deposit}
                {B} <put> {deposit} in the {A}
                the deposit <be-> {deposit}
            """,
            labels="the amount that {B} <deposit>",
        )

    def _yearly(self, d: Build, principal: Quantity, *, loan: bool) -> Quantity:
        parts = 1200 if d.target == "monthly" or d.has("months") else 100
        r = d.percent("r", RATES, lambda v: principal.value * v % parts == 0)
        d.fact("rate", LOAN_RATE if loan else SAVE_RATE, kind="rule", after=("put",))
        if d.target == "monthly":
            return self._a_year(d, "yearly", r, principal, "{K}")
        time = "{m}" if d.has("months") else "{n}"
        if d.target == "payment":
            d.fact("time", INSTALLMENTS, kind="event", after=("put",), folds=False)
        else:
            told = put(LOAN_TIME if loan else SAVE_TIME, TIME=time)
            d.fact("time", told, kind="event", after=("put",), folds=False)
        return self._a_year(d, "yearly", r, principal, "{K}")

    @staticmethod
    def _a_year(d: Build, name: str, rate: Quantity, principal: Quantity, bank: str) -> Quantity:
        return d.derive(
            name,
            "percent_of",
            rate,
            principal,
            claims=f"""
                the interest for a year at {bank} <be-> {{{name}}}
                a year of interest at {bank} <come-> to {{{name}}}
            """,
            labels=f"the interest for a year at {bank}",
        )

    @staticmethod
    def _a_month(d: Build, name: str, yearly: Quantity, bank: str) -> Quantity:
        return d.derive(
            name,
            "quot",
            yearly,
            d.known("twelve", 12, PLAIN),
            claims=f"""
                the interest for a month at {bank} <be-> {{{name}}}
                a month of interest at {bank} <come-> to {{{name}}}
            """,
            labels=f"the interest for a month at {bank}",
        )

    def _interest(
        self, d: Build, yearly: Quantity, mark: str, bank: str, *, loan: bool
    ) -> Quantity:
        """The interest of the whole time."""
        part, time = yearly, d.quantities.get(d.prefix + "n")
        if time is None:
            part = self._a_month(d, f"monthly{mark}", yearly, bank)
            time = d.quantities[d.prefix + "m"]
        name = f"interest{mark}"
        return d.derive(
            name,
            "prod",
            time,
            part,
            claims=f"""
                the interest at {bank} <come-> to {{{name}}} over the whole time
                over the whole time, the interest at {bank} <be-> {{{name}}}
            """,
            labels=f"the interest at {bank} for the whole time",
        )

    # What is asked -------------------------------------------------------------------------------

    def _ask_monthly(self, d: Build, yearly: Quantity, *, loan: bool) -> None:
        monthly = self._a_month(d, "monthly", yearly, "{K}")
        earn, bank, thing = ("pay", "collect", "loan") if loan else ("earn", "pay", "{A}")
        d.also("asked", monthly)
        d.tell(
            "asked",
            claims=f"""
                {{B}} <{earn}> {{asked}} in interest (each|per|every) month
                the interest for each month <be-> {{asked}}
                {{K}} <{bank}> {{asked}} in interest (each|every) month
                the interest on the {thing} <be-> {{asked}} per month
            """,
            labels=f"""
                the interest for each month
                the interest on the {thing} per month
            """,
            asks=f"""
                how much interest <do> {{B}} {earn} (each|per|every) month
                how much <be-> the interest on the {thing} for each month
            """,
            marks=("each",),
        )
        d.ask(monthly)

    def _ask_interest(self, d: Build, interest: Quantity, *, loan: bool) -> None:
        earn, bank = ("pay", "collect") if loan else ("earn", "pay")
        d.also("asked", interest)
        d.tell(
            "asked",
            claims=f"""
                {{B}} <{earn}> {{asked}} in interest (over|during) that time
                the interest <be-> {{asked}} (in all|altogether)
                {{K}} <{bank}> {{asked}} in interest over that time
                the total interest <be-> {{asked}}
            """
            + ("" if loan else "the {A} <earn> {asked} in interest (over that time|in all)"),
            labels=f"""
                the total interest
                the interest that {{B}} <{earn}> in all
            """,
            asks=f"""
                how much interest <do> {{B}} {earn} (in all|over that time|altogether)
                how much interest <do> {{B}} {earn} at {{K}} over the whole time
            """,
            things="" if loan else "the interest from {K}",
        )
        d.ask(interest)

    def _balance(self, d: Build, principal: Quantity, interest: Quantity, *, loan: bool) -> None:
        balance = d.derive(
            "sum",
            "sum",
            principal,
            interest,
            claims="""
                with the interest, the amount <grow-> to {sum}
                together with the interest, that <make-> {sum}
            """,
            labels="the amount with the interest",
        )
        balance = self._fee(d, balance, interest, loan=loan) if d.has("fee") else balance
        if d.target == "payment":
            self._payment(d, balance)
        else:
            self._ask_balance(d, balance, loan=loan)

    def _fee(self, d: Build, balance: Quantity, interest: Quantity, *, loan: bool) -> Quantity:
        payments = 12 * int(d.quantities[d.prefix + "n"].value) if d.target == "payment" else 1
        fees = range(payments * 50, max(payments * 500, 9000), payments * 50)
        c = d.money("c", [fee for fee in fees if fee >= 250], lambda v: 2 * v < interest.value)
        told = PAYMENT_FEE if d.target == "payment" else LOAN_FEE if loan else SAVE_FEE
        d.fact("fee", told, after=("put", "rate", "time"), folds=False)
        verb = "owe" if loan else "keep"
        return d.derive(
            "net",
            "sum" if loan else "diff",
            balance,
            c,
            claims=f"""
                with the fee, the amount <be-> {{net}}
                {{B}} <{verb}> {{net}} when the fee <be-> counted
            """,
            labels="the amount with the fee counted",
        )

    def _ask_balance(self, d: Build, balance: Quantity, *, loan: bool) -> None:
        d.also("asked", balance)
        if loan:
            claims = """
                {B} <have> to pay back {asked} in the end
                {B} <owe> {K} {asked} at the end
                {B} <return> {asked} to {K} in the end
                {B} <have> to give {K} {asked} at the end
            """
            labels = """
                the amount that {B} <owe> at the end
                the final amount to be paid back
            """
            asks = """
                how much <do> {B} have to pay back (in the end|at the end)
                how much <do> {B} owe {K} (in the end|at the end)
            """
        else:
            claims = """
                {B} <have> {asked} from the {A} in the end
                {B} <take> out {asked} at the end
                {B} <get> {asked} from {K} in the end
                the {A} <be> worth {asked} to {B} in the end
                {B} <receive> {asked} at the end
            """
            labels = """
                the final amount that {B} <get>
                the amount that {B} <take> out at the end
            """
            asks = """
                how much <do> {B} have from the {A} (in the end|at the end)
                how much money <do> {B} get from {K} at the end
            """
        d.tell(
            "asked",
            claims=claims,
            labels=labels,
            asks=asks,
            things="" if loan else "the money from the {A}",
            marks=("time",),
        )
        d.ask(balance)

    def _payment(self, d: Build, balance: Quantity) -> None:
        many = d.derive(
            "many",
            "prod",
            d.quantities[d.prefix + "n"],
            d.known("twelve", 12, PLAIN),
            noun=d.item("monthly payment"),
            claims="""
                there <be> {many} over that time
                {B} <make> {many}
            """,
            labels="the number of monthly payments",
        )
        payment = d.derive(
            "payment",
            "quot",
            balance,
            many,
            claims="""
                {B} <pay> {payment} (each|every) month
                each payment <be-> {payment}
                {K} <get> {payment} from {B} each month
                {B} <send> {K} {payment} every month
            """,
            labels="""
                the amount of each payment
                the amount that {B} <pay> each month
            """,
            asks="""
                how much <do> {B} pay (each|every|per) month
                how much <do> {B} owe {K} each month
            """,
            marks=("each",),
        )
        d.ask(payment)

    def _difference(self, d: Build, principal: Quantity, interest: Quantity, *, loan: bool) -> None:
        d.pick("L", BANKS)
        r = d.quantities[d.prefix + "r"].value
        parts = 1200 if d.has("months") else 100
        s = d.percent("s", RATES, lambda v: v < r and principal.value * v % parts == 0)
        told = OTHER_LOAN if loan else OTHER_SAVE
        d.fact("other", told, kind="rule", after=("rate", "time"))
        yearly = self._a_year(d, "yearly2", s, principal, "{L}")
        other = self._interest(d, yearly, "2", "{L}", loan=loan)
        earn, win = ("pay", "lose") if loan else ("earn", "gain")
        bank, same = ("charge", "loan") if loan else ("pay", "amount")
        gap = d.derive(
            "gap",
            "diff",
            interest,
            other,
            claims=f"""
                the interest at {{K}} <exceed-> the interest at {{L}} by {{gap}}
                {{B}} <{earn}> {{gap}} extra at {{K}} compared with {{L}}
                {{B}} <{win}> {{gap}} by choosing {{K}} over {{L}}
                the difference in interest between {{K}} and {{L}} <be-> {{gap}}
            """,
            labels="""
                the difference between the interest at {K} and the interest at {L}
                the difference in interest between {K} and {L} over that time
            """,
            asks=f"""
                how much more interest <do-> {{K}} {bank} than {{L}} for the same {same}
                how much less interest <do-> {{L}} {bank} than {{K}} for the same {same}
            """,
        )
        d.ask(gap)

    def detail(self, d: Build, name: str) -> None:
        """Money that lies elsewhere, how old or large the bank is."""
        if name == "piggy":
            d.money("z", range(1500, 20000, 500))
            d.fact("z", PIGGY, after=("put",), folds=False)
        elif name == "age":
            d.count("z", d.unit("year"), range(12, 90))
            d.fact("z", AGE, after=("put",), folds=False)
        elif name == "friend":
            d.person("H", kin="B")
            d.money("z", range(10000, 90000, 5000))
            d.fact("z", FRIEND, after=("put",), folds=False)
        else:
            d.count("z", d.item("branch"), range(3, 40))
            d.fact("z", BRANCHES, after=("put",), folds=False)
