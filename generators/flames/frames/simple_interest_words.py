"""Banks, accounts, purchases, and the clauses of simple interest."""

from typing import Final

from synthgen.generators.flames.lexicon.places import OWNERS, TOWNS
from synthgen.generators.flames.lexicon.scenes import listed

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
