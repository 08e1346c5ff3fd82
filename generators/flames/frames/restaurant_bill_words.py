"""The words of `restaurant_bill`."""

from synthgen.generators.flames.lexicon.occasions import phrases

GUESTS = phrases(
    """friend, coworker, classmate, teammate, neighbor, cousin, roommate, musician, volunteer,
    hiker, student, teacher, bandmate, traveler"""
)
PARTIES = phrases(
    """a birthday, a graduation, the end of exams, a promotion, a big win, an anniversary,
    a new job, the end of the season, a successful concert, a new house, the end of a project,
    a school award, a holiday"""
)
COMPANY = phrases(
    """the family, some friends|the friends, some relatives|the relatives, the neighbors,
    a few coworkers|the coworkers, some cousins|the cousins, a few teammates|the teammates,
    some bandmates|the bandmates, a few classmates|the classmates, the children,
    some guests|the guests"""
)
# PP is who pays: the group, or a person who is there with {A}, so that nobody eats for four. BOTH
# is all of them, WITH and FOR name the others; BEFORE is what the price of the {D} leaves out; TOO
# says that the bill is the one with the tip.
BILL = """
{B} <have/enjoy> a(n) {D} with {A} for {b} at {R}
PP <eat>WITH at {R}, where the {D} <cost-> {b=} before BEFORE
the {W} at {R} <bring-> BOTH a bill of {b} for the {D}
what PP <order>FOR at {R} <come-> to {b} before BEFORE
the bill that PP <get> for the {D}WITH at {R} <be-> {b} before BEFORE
PP <celebrate> {E}WITH at {R}, where the {D} <cost-> {b=} before BEFORE
{B} <invite> {A} to {R}, where the {D} <cost-> {b=} before BEFORE
{B} <take> {A} out to {R} for a(n) {D} that <cost-> {b=} before BEFORE
{B} <treat> {A} to a(n) {D} for {b=} at {R}
the menu prices of everything that PP <order>FOR at {R} <add+> up to {b}
the {D}WITH at {R} <cost-> PP {b} before BEFORE
"""
ORDER = """
PP <order/choose> {n}FOR [at {R}]
the {W} (at {R} |)<bring/serve-> BOTH {n}
{n} <be> on the bill that the {W} (at {R} |)<bring-> BOTH
the {D} that PP <order>FOR (at {R} |)<include-> {n}
PP <ask> for {n}FOR [at {R}]
the kitchen (of|at) {R} <prepare-> {n} for BOTH
PP <celebrate> {E}WITH at {R} and <order> {n}
{B} <take> {A} to {R} and <order> {n}
{B} <order> {n} for {A} [at {R}]
{B} <treat> {A} to {n} [at {R}]
"""
ALSO = """
PP also <order/choose> {m}
{m} <be> on the bill [from {R}], too
the {W} also <bring/serve-> {m}
the {D} <end> with {m}
{m} <come> to the table as well
PP <ask> the {W} for {m}, too
the order also <include-> {m}
PP <add> {m} to the order
"""
PRICE = """
{a i} <cost> {p} [at {R}]
(every|each) {1 i} <be> {p=} [at {R}]
{R} <charge/ask> {p} for {a i}
{i} <be> {p=} (each|apiece) on the menu [of {R}]
the menu <list-> {i} at {p} (each|apiece)
{R} <sell/serve> {i} for {p} (each|apiece)
the price of {a i} (at {R} |on the menu |)<be> {p}
"""
ORDER_AT = """
PP <order> {n} at {p} (each|apiece)FOR [at {R}]
the {W} (at {R} |)<bring-> BOTH {n} at {p} (each|apiece)
the bill that the {W} (at {R} |)<bring-> BOTH <list-> {n} at {p} (each|apiece)
"""
ORDER_ALL = """
PP <order> {n} at {p} each and {m} at {q} eachFOR [at {R}]
the bill that BOTH <get+> (from {R} |)<list-> {n} at {p} each and {m} at {q} each
the {W} (at {R} |)<bring-> BOTH {n} for {p} each and {m} for {q} each
"""
TAX = """
a (sales|meals) tax of {x} <be added-> to the price of the {D}
{R} <add> a sales tax of {x} to the price of the {D}
the sales tax on the {D} <be-> {x}
the tax on meals (in town|in the city|at {R}) <be-> {x}
{R} <charge> a tax of {x} on (every|each) meal
the bill from {R} <include-> a tax of {x} on the {D}
a line at the bottom of the bill <show-> a tax of {x} on the {D}
{R} <have> to collect a tax of {x} on the {D}
the (city|state|county) <put-> a tax of {x} on restaurant meals
a tax of {x} on the {D} <go-> to the (city|state)
"""
TIP = """
PP <leave> a tip of {y} of MEAL [for the {W}]
PP <tip> the {W} {y} of MEAL
PP <add> a tip of {y} of MEAL
a tip of {y} of MEAL <be added-> to the bill [for the {W}]
the {W} (at {R} |)<get/earn/receive-> a tip of {y} of MEAL [from PP]
PP <be> (happy|pleased|delighted) with the (service|food|{D}) and <tip> {y} of MEAL
the tip for the (friendly |quick |attentive |)(service|{W}) <be-> {y} of MEAL
PP <decide> on a tip of {y} of MEAL
PP <thank> the {W} with a tip of {y} of MEAL
PP <reward> the (friendly |quick |attentive |)service at {R} with a tip of {y} of MEAL
PP <put> down {y} of MEAL as a tip
"""
COUPON = """
a coupon for {R} <take-> {c} off the final bill
{R} <take> {c} off the final bill (because of a delay in the kitchen|for regular customers)
PP <use> a coupon that <take-> {c} off the final bill
the manager (of {R} |)<take-> {c} off the final bill
the final bill <be lowered-> by {c} thanks to a (coupon|voucher|loyalty card|gift certificate)
the owner of {R} <know-> PP and <take-> {c} off the final bill
the {W} <take-> {c} off the final bill (because of a long wait|after a mistake in the order)
PP <have> a coupon worth {c} for the final bill
"""
GROUP = """
{k} <have/eat> {D} together at {R}
{k} <meet> at {R} for {D}
{k} <treat> themselves to a(n) {D} at {R}
{k} <come> to {R} for {D} [to celebrate {E}]
{k} <celebrate> {E} at {R}
{k} <share> a table at {R}
a table at {R} <be reserved> for {k}
{R} <seat> {k} at a (big|long|round) table
{k} <go> out to eat at {R} [to celebrate {E}]
(the host|the {W}) at {R} <lead-> {k} to a table
"""
TREATED = """
{g} in the group <be treated+> by the others
the others in the group <pay+> for {g}
{g} at the table <be+> (guests of the others|invited by the others) and <pay+> nothing
{g#} of the {F} <be+> the guests of the others and <pay+> nothing
the others <invite+> {g#} of the {F}, who <do+> not have to pay
"""
SPLIT = """
the {F} <split> the (final|whole|entire) bill equallyTOO
(everyone|everybody) at the table <pay-> an equal share of the (final|whole) billTOO
the {F} <agree> to share the (final|whole|entire) bill equallyTOO
the {F} <divide> the (final|whole|entire) bill evenlyTOO
all of the {F} <pay+> the same part of the billTOO
the {F} (at {R} |)<decide+> to split the (final|whole|entire) bill evenlyTOO
the {W} (at {R} |)<divide-> the (final|whole|entire) bill evenly among the {F}TOO
the (final|whole|entire) bill <be shared-> equally among the {F}TOO
"""
SPLIT_OTHERS = """
the other {F} <split> the (final|whole|entire) bill equallyTOO
everyone else (at the table |)<pay-> an equal share of the (final|whole) billTOO
the other {F} <agree> to share the (final|whole|entire) bill equallyTOO
the (final|whole|entire) bill <be shared-> equally among the other {F}TOO
the rest of the group <divide-> the (final|whole|entire) bill evenlyTOO
the {W} (at {R} |)<divide-> the (final|whole|entire) bill evenly among the other {F}TOO
"""
HAS = """
{B} <have> {t} to spend on {D}
{B} <take/bring> {t} (along to|to) {R}
{B} <walk> into {R} with {t} (in {B's} wallet|in cash)
{B's} (wallet|pocket|money clip) <hold-> {t} before {D} at {R}
{B} <set aside> {t} for {D} at {R}
{B} <withdraw> {t} from the bank before {D} at {R}
"""
HAS_LINKED = """
{B} <take/bring> {t} (along to|to) {R}
{B} <set aside> {t} for {D} at {R}
{B} <plan> to pay for {D} at {R} out of {t}
{t} <be> meant to pay for {B's} meal at {R}
"""
TIPPED = """
the tip <be-> {tip}
the tip <add-> {tip} to the bill
"""
TWO_PRICES = """
{i} <cost> {p} each and {j} <cost> {q} each [at {R}]
the menu of {R} <list-> {i} at {p} each and {j} at {q} each
{R} <charge> {p} for {a i} and {q} for {a j}
"""
