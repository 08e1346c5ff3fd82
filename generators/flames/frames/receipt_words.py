"""The words of `receipt`."""

FIRST_BUY = """
{B} <buy/get/pick up> {n} at {S} [for {E}]
{B} <stop> at {S} (for|to get|to pick up) {n} [for {E}]
{n} <go> into {B's} {K} [at {S}]
{B} <need> {n=} for {E} and <get/find/buy> them at {S}
{B} <shop> (at {S} for {E}|for {E} at {S}) and <choose/pick out> {n}
{B} <carry/take> {n} to the register (at|of) {S}
{B} <put> {n} in {B's} {K} at {S}
{B} <leave> {S} with {n} [for {E}]
the clerk at {S} <ring up/scan/bag> {n} for {B}
{B's} first stop <be-> {S}, where {B} <buy/choose/pick up> {n}
"""
NEXT_BUY = """
{B} also <buy/get/pick up> {m} [there]
{m} <be> on {B's} receipt, too
{B} <buy/get> {m} along with the {i}
{B} <add> {m} to {B's} ({K}|order|purchase)
next to the {i} in {B's} {K} <lie+> {m}
{B} <take> {m} as well
{B} <pick out/choose> {m} on the next (shelf|aisle|stand)
{m} <go> into {B's} {K}, too
the clerk <scan/ring up> {m} [as well] for {B}
"""
BUY_TIMES = """
{B} also <buy/get/pick up> {k} as many {j} as {i}
{B's} ({K}|order) <hold/include-> {k} as many {j} as {i}
the number of {j} (that {B} <buy>|in {B's} {K}|on {B's} receipt) <be-> {k} the number of {i}
{B} <choose/pick out/take> {k} as many {j} as {i} [for {E}]
{k} as many {j} as {i} <go+> into {B's} {K}, too
"""
PRICE = """
{a i} <cost> {p} [at {S}]
{i} <sell/go> for {p} (each|apiece) [at {S}]
the price of {a i} <be> {p}
{S} <charge/ask> {p} for (each|every) {1 i}
(each|every) {1 i} <be> (marked|priced) at {p=}
{S} <sell> {i} for {p} (each|apiece)
the price tag on (each|every) {1 i} <say/read-> {p=}
{B} <pay> {p} for (each|every) {1 i}
the sign (above|beside|next to) the {i} <say-> {p=} (each|apiece)
"""
BUY_AT = """
{B} <buy/get/pick up> {n} at {p} (each|apiece) [at {S}|for {E}]
{B} <choose/find/pick out> {n} (priced at|marked) {p} each [at {S}]
{B} <pay> {p} (each|apiece) for {n} [at {S}]
{n} at {p} (each|apiece) <be+> on {B's} receipt [from {S}]
"""
ALL_BUY = """
{B} <buy/get> {n} at {p} (each|apiece) and {m} at {q} (each|apiece) [at {S}|for {E}]
{B's} (order|receipt) (at {S} |from {S} |)<list/include-> {n} at {p} each and {m} at {q} each
{S} <sell> {B!} {n} for {p} each and {m} for {q} each
{B} <leave> {S} with {n} (at|priced at) {p} each and {m} (at|priced at) {q} each
"""
TWO_BUY = """
{B} <buy/get/pick up> {n} and {m} [at {S}] [for {E}]
{B's} ({K}|order) <hold/contain/include-> {n} and {m}
{B} <stop> at {S} for {n} and {m}
{n} and {m} <be+> on {B's} receipt [from {S}]
{B} <leave> {S} with {n} and {m}
"""
TWO_PRICES = """
{i} <cost> {p} each and {j} <cost> {q} each [at {S}]
{a i} <cost> {p} and {a j} <cost> {q} [at {S}]
{S} <charge> {p} for {a i} and {q} for {a j}
at {S}, {i} <be> {p} each and {j} <be> {q} each
the price list at {S} <show-> {i} at {p} each and {j} at {q} each
"""
EXTRA = """
{B} also <take/buy/get> {a o} for {r}
{a o} (priced at|for) {r} <complete> {B's} (purchase|order)
{a o} <add> {r} to the bill
{B} <spot> {a o} for {r=} (near|beside|next to) the register and <take> it [home]
{B} <throw> in {a o} for {r=} [at the last minute]
{B} <come> across {a o} for {r=} and <decide> to (get|buy|take) it
{B} <pay> another {r=} for {a o}
"""
HAS = """
{B} <have> {t} to spend (at {S}|on {E}|on shopping)
{B} <bring/take> {t} (to|along to) {S}
{t} <be> in {B's} (wallet|pocket|jacket pocket|envelope of shopping money) when {B} <walk> into {S}
{B's} (wallet|money clip|envelope of shopping money) <hold/contain-> {t} at the start of the trip
{B} <set aside> {t} for (shopping|the shopping trip|{E})
{B} <start> (the shopping trip|the trip to {S}) with {t}
{B} <be given> a budget of {t} (for {E}|for the shopping trip)
{B} <walk> into {S} with {t} [in cash]
"""
HAS_LINKED = """
{B} <take/bring> {t} to {S}
{B} <plan> to spend {t} at {S}
{B} <set aside> {t} for a trip to {S}
{B} <go> shopping at {S} with {t}
{t} <be> meant for {B's} (shopping trip|trip to {S})
"""
GIFT = """
{G!} <give/hand> {B} {g} (more|extra) (to spend|for the shopping trip)
{G!} <chip in/contribute> {g} more (before {B} <go> shopping|for the shopping trip)
{B} <borrow> another {g=} from {G!} (before|for) the shopping trip
{G!} <slip> {B} another {g=} (at the door|on the way out)
another {g=} <come> from {G!}
"""
PAID = """
{B} <hand/give> the cashier {t}
{B} <pay> with {t} in cash
{B} <put/lay> {t} (on the counter|down at the register)
{t} <be handed> to the (cashier|clerk) [at {S}]
{B} <hand over> {t} at the (register|counter|checkout)
{B} <offer/give> {t} to the clerk
the (cashier|clerk) (at {S} |)<take/accept> {t} from {B}
{B} <take> {t=} out of {B's} (wallet|pocket) and <pay>
"""
ALSO_AT = """
{B} also <buy/get> {m} at {q} (each|apiece)
{B} <add> {m} (at|priced at) {q} each
{m} at {q} (each|apiece) <go+> into {B's} {K}, too
{B} <pay> {q} each for {m} [as well]
"""
