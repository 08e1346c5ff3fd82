"""What is asked of simple interest: how much it is, the balance, a payment, another bank."""

from synthgen.generators.flames.building.build import Build
from synthgen.generators.flames.frames import simple_interest_money as money
from synthgen.generators.flames.frames import simple_interest_words as words
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity


def ask_monthly(d: Build, yearly: Quantity, *, loan: bool) -> None:
    """How much the interest of a month is."""
    monthly = money.a_month(d, "monthly", yearly, "{K}")
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


def ask_interest(d: Build, interest: Quantity, *, loan: bool) -> None:
    """How much the interest of the whole time is."""
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


def balance(d: Build, principal: Quantity, interest: Quantity, *, loan: bool) -> None:
    """What is there or owed in the end, or each of the payments that cover it."""
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
    balance = _fee(d, balance, interest, loan=loan) if d.has("fee") else balance
    if d.target == "payment":
        _payment(d, balance)
    else:
        _ask_balance(d, balance, loan=loan)


def _fee(d: Build, balance: Quantity, interest: Quantity, *, loan: bool) -> Quantity:
    payments = 12 * int(d.quantities[d.prefix + "n"].value) if d.target == "payment" else 1
    fees = range(payments * 50, max(payments * 500, 9000), payments * 50)
    c = d.money("c", [fee for fee in fees if fee >= 250], lambda v: 2 * v < interest.value)
    told = (
        words.PAYMENT_FEE if d.target == "payment" else words.LOAN_FEE if loan else words.SAVE_FEE
    )
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


def _ask_balance(d: Build, balance: Quantity, *, loan: bool) -> None:
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


def _payment(d: Build, balance: Quantity) -> None:
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


def difference(d: Build, principal: Quantity, interest: Quantity, *, loan: bool) -> None:
    """How much more the interest is than at another bank."""
    d.pick("L", words.BANKS)
    r = d.quantities[d.prefix + "r"].value
    parts = 1200 if d.has("months") else 100
    s = d.percent("s", money.RATES, lambda v: v < r and principal.value * v % parts == 0)
    told = words.OTHER_LOAN if loan else words.OTHER_SAVE
    d.fact("other", told, kind="rule", after=("rate", "time"))
    yearly = money.a_year(d, "yearly2", s, principal, "{L}")
    other = money.interest(d, yearly, "2", "{L}", loan=loan)
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
