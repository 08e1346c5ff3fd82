"""The clauses of prices before and after a change."""

from typing import Final, NamedTuple

GOODS: Final = (
    "home",
    "tool",
    "kitchenware",
    "clothing",
    "accessory",
    "toy",
    "sports_gear",
    "gadget",
    "furniture",
    "book",
    "game",
    "camping",
    "music",
    "gift",
)
SETTINGS: Final = ("on Saturday", "this weekend", "before the holidays", "at the end of the month")
# Where nobody raises prices or adds sales tax, and where nobody stands in line.
INFORMAL: Final = ("sale", "market", "fair", "auction", "show", "stand", "online store")
NOTES: Final = (2000, 4000, 5000, 6000, 8000, 10_000, 12_000, 15_000, 20_000, 30_000, 50_000)
BUYS = """
{B} <buy/choose/find> {a i} at {S}
{B} <go> to {S} (for|to get) {a i}
{B} <want> {a i} from {S} (as a gift|for a friend|for the new apartment|for a trip)
{a i} at {S} <catch> {B's} eye
{B} <need> {a i} and <find> the right kind at {S}
{B} <see> {a i} at {S} and <decide> to get it
{B} <stop> at {S} and <leave> with {a i}
"""
BUYS_SEVERAL = """
{B} <buy/choose> {n} at {S}, each at the same price
{B} <order/get> {n} of the same price at {S}
{B} <put> {n} of the same kind in the cart at {S}
{B} <go> to {S} for {n} of the same kind
{n} of the same kind at {S} <be+> on {B's} shopping list
{B} <pick> out {n} of the same kind at {S}
"""
PAID = """
{B} <pay> {t} (in the end|altogether|in all)
{B's} (final bill|receipt) <be/come to> {t}
the (cash register|screen|receipt) <show-> {t} for {B} in the end
{B} <hand over/spend> {t} (in the end|altogether) for EVERYTHING
in the end, {B} <pay> {t} for EVERYTHING
the (amount|sum) that {B} finally <pay> <be-> {t}
the (clerk|cashier) (at {S}|there) <ask-> {B} for {t} in the end
EVERYTHING <cost-> {B} {t} in the end
"""
CHANGE = """
{B} <pay> with {note} and <get> {g} back
{B} <hand/give> the (clerk|cashier|man at the register) {note} and <receive> {g} in change
from {note}, {B} <get> {g} back (at the register|in the end)
the (clerk|cashier|woman at the register) <give-> {B} {g} in change for {note}
{B} <leave> home with {note}, <pay> for everything there, and <come> home with {g}
paying with {note}, {B} <get> {g} in change (at {S}|in the end)
of {note} in {B's} (wallet|pocket), {g} <be> left after paying for EVERYTHING
{B} <lay> {note} on the counter for EVERYTHING and <get> {g} back
"""
COUPON = """
after that discount, {B} <use/redeem/hand over> a coupon for {c}
{B} also <have/find/bring along> a coupon that <take-> {c} off the REDUCED
a gift card (from a friend|from last year|for {S}) <cover-> {c} of the REDUCED
once the discount <be-> taken, {B} <use/redeem> a coupon worth {c}
a (coupon|voucher) for (loyal|new|early) customers then <take-> another {c=} off the REDUCED
{B} <enter/type in> a code that <take-> {c} off the REDUCED
"""
SALES_TAX = """
a sales tax of {r} <be> added to the DUE
the cashier (at {S}|there) <add-> {r} sales tax to (the DUE|what <be-> left to pay)
at the register, {r} sales tax <be-> added to the DUE
the tax on the DUE <be-> {r}
{B} also <pay> {r} (tax|sales tax) on the DUE
the (state|city|county) <charge-> {r} (tax|sales tax) on the DUE
{r} (tax|sales tax) <come> on top of the DUE
"""
REGULAR = """
{a i} normally <cost> {o} at {S}
the (regular|original) price of {a i} <be-> {o}
{S} normally <sell> {i} for {o} (each|apiece)
the price tag on (each|every) {1 i} <say-> {o}
{S} normally <charge/ask> {o} for {a i}
each {1 i} <have> a price tag of {o}
"""
OLD = """
last year, {a i} <cost> {o} at {S}
the old price of {a i} <be-> {o} [at {S}]
before the increase, {S} <sell> {i} for {o} (each|apiece)
for a long time, {S} <charge> {o} for (each|every) {1 i}
until the increase, (each|every) {1 i} <cost> {o} at {S}
"""
ORIGINAL = """
EACH {1 i} <cost> {x} BEFORE
the PRICE of (EACH {1 i}|{a i}) <be-> {x}
{S} <charge> {x} for {a i} BEFORE
the PRICE <come to-> {x} for EACH {1 i}
"""
ORIGINAL_ASKS = """
how much <do> {a i} cost BEFORE
how much <do> {S} charge for EACH {1 i} BEFORE
"""
LATER = """
after that, {H!} <want/decide> to buy {m} like that at the PRICE
{H!} <need> {m} of the same kind, but <have> to pay the PRICE
{H!} <pay> the PRICE for {m} of the same kind [at {S}]
{H!} <order/get> {m} like that at the PRICE
for {m} of the same kind, {H!} <have> to pay the PRICE
{H!} <buy> {m} of the same kind at the PRICE when the sale <be-> over
"""


class Kind(NamedTuple):
    """How a price changes: what is said about it, before and after which it is another."""

    sign: int
    percents: tuple[int, ...]
    told: str
    before: str
    price: str
    after: str
    difference: str
    difference_label: str
    difference_ask: str
    after_price: str
    percent: str = ""
    percent_ask: str = ""


SALE: Final = Kind(
    -1,
    (10, 15, 20, 25, 30, 35, 40, 45, 50, 60),
    """
    {S} <take> {p} off everything (this week|for the weekend)
    everything (in the store|on the shelves|there) <be> {p} off
    {i} <be> on sale [at {S}] for {p} off the regular price
    a (clearance|holiday|summer|spring) sale <cut/lower-> all prices [at {S}] by {p}
    the (store|owner|manager) <offer-> {p} off the price of (each|every) {1 i}
    a sign (at {S}|in the window|on the door) <promise-> {p} off all {i}
    {B} <get> a member discount of {p} [at {S}]
    because of a (holiday|summer|spring) sale, {B} <get> {p} off the regular price of {a i}
    {B} <hear/read> that {S} <take> {p} off the price of {i}
    """,
    "before the discount",
    "(regular|original) price",
    "after the discount",
    """
    {B} <save> {x} on EACH {1 i}
    the discount on EACH {1 i} <be> worth {x}
    the reduced price of EACH {1 i} <be> lower than the original by {x}
    {B} <pay> {x} below the regular price for EACH {1 i}
    """,
    "the (amount saved|discount) on EACH {1 i}",
    "how much <do> {B} save on EACH {1 i}",
    "reduced price",
    """
    {x} of the regular price <be> taken off
    the discount <be-> {x} of the regular price
    {S} <take> {x} off the regular price
    {B} <save> {x} of the regular price
    """,
    "what percentage of the regular price <do> {S} take off",
)
RAISE: Final = Kind(
    1,
    (5, 10, 15, 20, 25, 30, 40, 50),
    """
    {S} <raise> the price of {i} by {p} (this month|this year)
    the price of {a i} at {S} <go> up by {p} (this month|this year)
    a price increase of {p} <make> {i} more expensive at {S} than they used to be
    {i} at {S} <cost+> {p} more than they used to (in the past|before)
    new prices at {S} <be+> {p} higher than the old ones
    {B} <notice> that {S} <charge> {p} more for {a i} than last year
    """,
    "before the increase",
    "old price",
    "after the increase",
    """
    the price of {a i} <go> up by {x}
    {B} <pay> {x} above the old price for EACH {1 i}
    the increase <add-> {x} to the price of {a i}
    the new price of {a i} <be> higher than the old price by {x}
    """,
    "the (increase|rise) in the price of {a i}",
    "by how much <be-> the new price of {a i} higher than the old price",
    "new price",
    """
    the increase <be-> {x} of the old price
    the price <go> up by {x} of the old price
    {S} <raise> the price by {x} of the old price
    the difference <be-> {x} of the old price
    """,
    "by what percentage of the old price <do> {S} raise the price",
)
TAX: Final = Kind(
    1,
    (4, 5, 6, 8, 10),
    """
    a sales tax of {p} <be> added at the register
    {S} <add> {p} sales tax to the price
    at {S}, {p} sales tax <come> on top of every price
    the price tags at {S} <leave+> out the sales tax of {p}
    in this town, {B} <have> to pay {p} sales tax on everything
    sales tax at {S} <be> {p} of the price
    """,
    "before tax",
    "price before tax",
    "with tax",
    """
    the tax on EACH {1 i} <be-> {x}
    {B} <pay> {x} in tax on EACH {1 i}
    the sales tax <add-> {x} to the price of EACH {1 i}
    the tax in the price of EACH {1 i} <come to-> {x}
    """,
    "the (tax|sales tax) on EACH {1 i}",
    "how much tax <do> {B} pay on EACH {1 i}",
    "price with tax",
)
KINDS: Final = {"sale|": SALE, "increase|": RAISE, "tax|": TAX}
