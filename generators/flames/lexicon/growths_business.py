"""What grows by dealings of people: savings, property, treasures, subscribers, customers."""

from dataclasses import replace
from typing import Final

from synthgen.generators.flames.lexicon.growth import Growth
from synthgen.generators.flames.lexicon.places import OWNERS, TOWNS
from synthgen.generators.flames.lexicon.scenes import listed

_BANKS: Final = (*(f"{town} Bank" for town in TOWNS), *(f"{town} Credit Union" for town in TOWNS))
SAVINGS: Final = Growth(
    values=range(20000, 1500000, 10000),
    value="the balance of the {A}",
    calendars=("years",),
    rates=(2, 3, 4, 5, 6, 8, 10),
    roles={
        "K": _BANKS,
        "A": listed(
            """savings account|account, college fund|fund, retirement account|account,
            money market account|account, vacation fund|fund, emergency fund|fund"""
        ),
    },
    trade="office",
    start="""
        {B} <have> AMOUNT in a(n) {A} at {K} {E0}
        {E0}, {B} <put/deposit> AMOUNT in a(n) {A} at {K}
        {B} <open/start> a(n) {A} at {K} with AMOUNT {E0}
        {E0}, there <be> AMOUNT in a(n) {A} that {B} <keep> at {K}
        {B} <win> AMOUNT in a (raffle|contest|race) and <put> it in a(n) {A} at {K} {E0}
        {B} <save> AMOUNT and <place> it in a(n) {A} at {K} {E0}
    """,
    grow="""
        {SP}, the {A} <earn> compound interest of {r} each year
        {SP}, {K} <add> {r} of the balance to the {A} at the end of each year
        {SP}, {K} <pay> {r} compound interest each year
        {SP}, the {A} <pay> interest of {r} each year, and the interest <stay-> in the {A}
    """,
    more="""
        {E1}, {B} <add> AMOUNT to the {A}
        {B} <deposit> AMOUNT more {E1}
        {E1}, AMOUNT from {B's} (paycheck|bonus|side job) <go-> into the {A}
        {E1}, {B} <get> AMOUNT (as a gift|for overtime|as a refund) and <put> it in the {A}
        {B} <move> AMOUNT from (a jar|a checking account|an envelope) to the {A} {E1}
    """,
    fewer="""
        {EL}, {B} <take> AMOUNT out of the {A}
        {B} then <withdraw> AMOUNT {EL}
        {EL}, {B} <use> AMOUNT from the {A} for a (trip|new bed|repair|bicycle|course)
        {EL}, {B} <pay> a bill of AMOUNT with money from the {A}
        {EL}, a (dentist|plumber|mechanic) <cost-> {B} AMOUNT, paid from the {A}
    """,
    has="""
        the {A} <hold> AMOUNT
        {B} <have> AMOUNT in the {A}
        the balance of the {A} <be-> AMOUNT
    """,
    gain="""
        the {A} <earn> AMOUNT in interest
        {B} <earn> AMOUNT in interest
        {K} <pay> AMOUNT in interest
    """,
    things="the money in the {A}",
)
PROPERTY: Final = Growth(
    values=range(2000000, 40000000, 100000),
    value="the value of the {Z}",
    calendars=("years",),
    rates=(2, 4, 5, 8, 10, 20),
    roles={
        "Z": listed(
            """vacation cabin|cabin, plot of land|plot, vineyard, small apartment|apartment,
            wheat field|field, lakeside cottage|cottage, old farmhouse|farmhouse,
            corner shop|shop, row house|house, apple orchard|orchard, parking lot|lot"""
        )
    },
    start="""
        {B} <own> a(n) {Z} that <be-> worth AMOUNT {E0}
        {E0}, {B} <buy> a(n) {Z} for AMOUNT
        {B} <inherit> a(n) {Z} with a value of AMOUNT {E0}
        an expert <value> {B's} {Z} at AMOUNT {E0}
        {E0}, {B's} {Z} <be> worth AMOUNT
        {B} <pay> AMOUNT for a(n) {Z} {E0}
    """,
    grow="""
        {SP}, the {Z} <gain> {r} of its value each year
        {SP}, the {Z} <become> {r} more valuable each year
        {SP}, the market <push> the value of the {Z} up by {r} each year
    """,
    has="""
        the {Z} <be> worth AMOUNT
        the value of the {Z} <be-> AMOUNT
        {B} <own> a(n) {Z} worth AMOUNT
    """,
    gain="""
        the {Z} <gain> AMOUNT in value
        the value of the {Z} <rise-> by AMOUNT
        the value of the {Z} <grow-> by AMOUNT
    """,
)
TREASURE: Final = replace(
    PROPERTY,
    values=range(50000, 2000000, 10000),
    roles={
        "Z": listed(
            """rare violin|violin, oil painting|painting, classic car|car, marble statue|statue,
            gold coin collection|collection, stamp collection|collection, antique clock|clock,
            signed guitar|guitar, diamond ring|ring, old globe|globe, silver tea set|tea set"""
        )
    },
)
SUBSCRIBERS: Final = Growth(
    values=range(20, 2500),
    value="the number of subscribers",
    calendars=("months", "days"),
    rates=(5, 10, 20, 25, 30, 40, 50),
    factors=(2, 3),
    counted=("subscriber",),
    roles={
        "Z": listed(
            """cooking channel|channel, travel blog|blog, podcast, gardening blog|blog,
            newsletter, music channel|channel, comedy channel|channel, book blog|blog,
            science channel|channel, chess channel|channel, knitting blog|blog"""
        )
    },
    start="""
        {E0}, {B's} {Z} <have> AMOUNT
        {B} <run> a(n) {Z} that <have-> AMOUNT {E0}
        AMOUNT <follow> {B's} {Z} {E0}
        {B} <start> a(n) {Z} and <have> AMOUNT {E0}
        there <be> AMOUNT to {B's} {Z} {E0}
        {E0}, {B} <count> AMOUNT to {B's} {Z}
    """,
    grow="""
        the {Z} <gain> {r} more subscribers each {1 e} {SP}
        {SP}, {B's} {Z} <grow> by {r} each {1 e}
        {SP}, {B} <win> {r} more subscribers each {1 e}
    """,
    more="""
        {E1}, AMOUNT <join> at once after a (radio interview|school talk|newspaper story)
        a famous guest <bring> in AMOUNT {E1}
        {E1}, a friend <share> a link that <win-> the {Z} AMOUNT
        {E1}, AMOUNT of a rival (site|show) <come+> over to the {Z}
        {B} <invite> everybody from (work|school|the neighborhood) {E1}, and AMOUNT <join>
    """,
    fewer="""
        {EL}, AMOUNT then <cancel>
        {EL}, the site <delete> AMOUNT that <be+> (fake|inactive|robots)
        {EL}, AMOUNT then <leave> because of (ads|a boring post|a technical problem)
        {EL}, {B} then <block> AMOUNT for (spam|rude comments)
        {EL}, AMOUNT of the {Z} then <switch+> to a rival
    """,
    has="""
        {B's} {Z} <have> AMOUNT
        AMOUNT <follow> {B's} {Z}
        there <be> AMOUNT to {B's} {Z}
    """,
    gain="""
        {B's} {Z} <gain/win> AMOUNT
        AMOUNT <join> {B's} {Z}
        the number of subscribers <grow-> by AMOUNT
    """,
)
CUSTOMERS: Final = Growth(
    values=range(20, 2000),
    value="the number of regular customers",
    calendars=("months", "seasons"),
    rates=(5, 10, 20, 25, 30, 40, 50),
    factors=(2, 3),
    counted=("regular customer",),
    roles={"Z": tuple(f"{owner}'s {shop}" for owner in OWNERS for shop in ("Bakery", "Bike Shop"))},
    start="""
        {E0}, {Z} <have> AMOUNT
        {B} <run> {Z}, which <have-> AMOUNT {E0}
        AMOUNT <come> to {Z} {E0}
        {B} <count> AMOUNT at {Z} {E0}
        {E0}, there <be> AMOUNT at {Z}
        {Z} <open> and <have> AMOUNT {E0}
    """,
    grow="""
        {SP}, {Z} <win> {r} more regular customers each {1 e}
        each {1 e} {SP}, good reviews <raise+> the number of regular customers by {r}
        {SP}, {B} <notice> that the number of regular customers <grow-> by {r} each {1 e}
    """,
    more="""
        {E1}, AMOUNT <come> over from a shop that <close->
        {E1}, a street party <bring-> in AMOUNT
        {E1}, a newspaper story about {Z} <bring-> in AMOUNT
        {E1}, AMOUNT from a new apartment building <start+> to come
    """,
    fewer="""
        {EL}, AMOUNT then <move> away
        {EL}, AMOUNT then <go> over to a rival
        {EL}, roadwork then <keep> AMOUNT away
        {EL}, {Z} then <lose> AMOUNT to an online shop
    """,
    has="""
        {Z} <have> AMOUNT
        AMOUNT <come> to {Z}
        there <be> AMOUNT at {Z}
    """,
    gain="""
        {Z} <gain/win> AMOUNT
        the number of regular customers <grow-> by AMOUNT
        the number of regular customers <rise-> by AMOUNT
    """,
)
