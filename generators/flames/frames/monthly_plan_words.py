"""The words of `monthly_plan`."""

from synthgen.generators.flames.lexicon.occasions import phrases

MONTHS = phrases(
    """January, February, March, April, May, June, July, August, September, October, November,
    December"""
)
WHOLE = "(over the whole time|in all that time|over all these months)"
FEE = """
{S} <charge/ask> {f} a month for a(n) {P}
a(n) {P} from {S} <cost-> {f} (a|each|per) month
the monthly fee (of|at) {S} <be> {f}
{B} <pay> {S} a (basic|fixed) fee of {f=} (a|each|every) month
{B} <have> a(n) {P} from {S} that <cost-> {f=} (a|per) month
a(n) {P} from {S} <come-> with a monthly fee of {f}
{S} <send> {B} a bill with a basic fee of {f=} every month
{B} <sign> up for a(n) {P} from {S} with a fee of {f=} (a|per) month
"""
RATE = """
(each|every) {1 u} <cost> {c} (on top of that|extra|in addition)
{S} <add/charge> {c} for (each|every) {1 u} [on top of the fee]
{B} <pay> {c} extra (for each|per) {1 u}
(each|every) {1 u} <add> {c} to the bill from {S}
the price of ({a u}|each {1 u}) (at|with) {S} <be> {c} [on top of the fee]
for (each|every) {1 u}, {S} <add> {c} to the bill
"""
RATE_ABOVE = """
(each|every) (additional|further|extra) {1 u} <cost> {c}
{S} <charge> {c} for (each|every) {1 u} above that
{B} <pay> {c} for (each|every) {1 u} that <be-> not included
(each|every) {1 u} beyond the included {u} <add> {c} to the bill
the price of (an additional|an extra|a further) {1 u} (at|with) {S} <be> {c}
{S} <add> {c} to the bill for (each|every) {1 u} beyond the included {u}
"""
FEE_AND_RATE = """
{S} <charge> {f} a month plus {c} for (each|every) {1 u}
a(n) {P} from {S} <cost-> {f} a month plus {c} per {1 u}
{B} <pay> {S} {f} a month and {c} for (each|every) {1 u}
{B} <have> a(n) {P} from {S} for {f} a month plus {c} per {1 u}
with {S}, a(n) {P} <cost-> {f} a month and another {c} for (each|every) {1 u}
"""
INCLUDED = """
the fee <include-> {a} [a month]
{a} a month <be+> included in the fee
{S} <include> {a} in the (monthly fee|fee)
{B} <have> {a} a month free of extra charge
{a} a month <cost+> nothing extra
{S} <charge> nothing extra for {a} a month
the fee already <cover-> {a} a month
"""
FEE_INCLUDES = """
{S} <charge> {f} a month, which <include-> {a}
a(n) {P} from {S} <cost-> {f} a month with {a} included
{B} <pay> {S} {f} a month for a(n) {P} with {a} included
for {f} a month, {S} <include> {a} in a(n) {P}
"""
JOIN = """
{S} <charge> {s} (for signing up|for a new account)
a sign-up fee of {s} <be due-> at the start
joining {S} <cost-> {s}
{B} <pay> {s} to join {S}
{S} <ask> {s} (for opening an account|to open an account)
the sign-up fee (of|at) {S} <be-> {s}
"""
STAY = """
{B} <stay> with {S} for {y}
{B} <keep> the {P} for {y}
{B} <use> the {P} in the same way for {y}
{B} <pay> for the {P} for {y}
{B} <cancel> the {P} after {y}
{B's} contract with {S} <run-> for {y}
"""
RIVAL_FLAT = """
a(n) {P} from {R} <cost-> {g} a month, no matter how many {u} {B} <use>
{R} <offer> a(n) {P} with any number of {u} for {g} a month
{R} <charge> {g} a month for a(n) {P} without (any extra costs|charging for {u})
{B} <can switch> to {R}, where all {u} together cost {g=} a month
for {g=} a month, a(n) {P} from {R} <cover-> any number of {u}
{R} <have> a(n) {P} at {g=} a month with no charge for {u}
"""
RIVAL_FEE = """
{R} <charge> a fee of {g=} a month for a(n) {P}
a(n) {P} from {R} <come-> with a fee of {g=} a month
the monthly fee (of|at) {R} <be> {g}
{B} <can switch> to {R}, which <have-> a fee of {g=} a month
{R} <offer> a(n) {P} with a fee of {g=} a month
{R} <advertise> a(n) {P} with a basic fee of {g=} a month
"""
RIVAL_RATE = """
{R} <charge> {e} for (each|every) {1 u}
(each|every) {1 u} with {R} <cost-> {e}
with {R}, (each|every) {1 u} <cost> {e}
{R} <add> {e} to the bill for (each|every) {1 u}
the price of ({a u}|each {1 u}) with {R} <be-> {e}
{R} <bill> {B} {e} for (each|every) {1 u}
"""
RIVAL_BOTH = """
{R} <charge> {g} a month plus {e} for (each|every) {1 u}
a(n) {P} from {R} <cost-> {g} a month plus {e} per {1 u}
{B} <can switch> to {R}, which <charge-> {g} a month and {e} per {1 u}
with {R}, {B} <pay> {g} a month and {e} for (each|every) {1 u}
"""
HAS = """
{B} <have> {t} to spend on the {P}
{B} <set aside> {t} for the {P}
{B's} budget for the {P} <be-> {t}
{t} <be> in {B's} account to pay for the {P}
{B} <get> {t} from {B's} family for the {P}
{B} <put> {t} into an account for the {P}
"""
HAS_LINKED = """
{B} <plan> to spend {t} on a(n) {P}
{B} <set aside> {t} for a(n) {P}
{B} <put> {t} into an account for a(n) {P}
{t} <be> meant to pay for {B's} {P}
"""
NEED = """
{B} <need> a(n) {P} for {y}
{B} <want> to use a(n) {P} for {y}
{B} <plan> on the same number of {u} every month for {y}
{B} <look> for a(n) {P} to use for {y}
"""
