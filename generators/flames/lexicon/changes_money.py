"""Money that goes up and down by percentages: a price, a wage, a share of a fund."""

from typing import Final

from synthgen.generators.flames.lexicon.change import MONTHS, SEASONS, Change, Many
from synthgen.generators.flames.lexicon.places import WORKPLACES
from synthgen.generators.flames.lexicon.scenes import listed

PRICE: Final = Change(
    values=range(1000, 40000, 500),
    value="the price of the {1 i}",
    times=(*MONTHS, *SEASONS),
    things=("home", "tool", "kitchenware", "sports_gear", "gadget", "furniture", "music"),
    trivia=("year", range(2, 40), "{S} <have been> open for AMOUNT"),
    most=(40, 40),
    start="""
        {T0}, {a i} <cost> AMOUNT at {S}
        {S} <sell> {a i} for AMOUNT
        the price of {a i} at {S} <be-> AMOUNT {T0}
        {S} <ask/charge> AMOUNT for {a i}
        {T0}, the tag on {a i} at {S} <say-> AMOUNT
        {B} <see> {a i} for AMOUNT at {S}
    """,
    up="""
        {S} <raise/increase> the price by AMOUNT {T1}
        {T1}, the maker <raise> the price by AMOUNT
        {T1}, {B} <notice> that the price <be-> up by AMOUNT
    """,
    down="""
        {S} then <lower/cut/reduce> the price by AMOUNT {T2}
        {T2}, a sale then <take-> AMOUNT off the new price
        {T2}, {B} then <find> the new price reduced by AMOUNT
    """,
    more="""
        a new (tax|fee|tariff) <add-> AMOUNT to the price
        higher (shipping|energy|wood|steel) costs <push+> the price up by AMOUNT
        the maker <add> AMOUNT to the price [of the {1 i}]
        the {1 i} <get> AMOUNT more expensive because of (a new design|better materials)
        {S} <add> AMOUNT for a longer warranty
        a (strike|shortage) at the factory <drive> the price up by AMOUNT
    """,
    fewer="""
        a rebate from the maker then <take-> AMOUNT off the price
        after that, {S} <take> AMOUNT off the price for a (small scratch|torn box|missing label)
        then a (store|newspaper|mail-in) coupon <lower-> the price by AMOUNT
        then the {1 i} <get> AMOUNT cheaper because a newer (model|version) <come-> out
        {S} then <knock> AMOUNT off to (make room|clear the shelf|close the season)
        after that, {B} <bargain> the price down by AMOUNT
    """,
    has="""
        the {1 i} <cost> AMOUNT
        the price of the {1 i} <be-> AMOUNT
        {S} <ask/charge> AMOUNT for the {1 i}
    """,
    many=Many(
        values=range(2, 9),
        facts="""
            in the end, {B} <buy> AMOUNT
            {B} <wait> for the final price and then <buy> AMOUNT
            at the final price, {B} <order> AMOUNT
            {B} <need> AMOUNT and <pay> the final price for each
            {B} <put> AMOUNT in {B's} cart at the final price
        """,
        claims="""
            {B} <pay> AMOUNT for the {i}
            {B} <spend> AMOUNT on the {i}
            the {i} <cost+> {B} AMOUNT altogether
            the bill for the {i} <be-> AMOUNT
        """,
        labels="the (cost|price) of all the {i} together\nthe amount that {B} <pay>",
        asks="""
            how much <do> {B} (pay|have to pay) for the {i}
            how much <do> {B} spend on the {i} altogether
        """,
        counted="i",
    ),
)
WAGE: Final = Change(
    values=range(20000, 120000, 1000),
    value="{B's} weekly pay",
    times=(*MONTHS, *SEASONS),
    roles={"W": WORKPLACES},
    trivia=("minute", range(10, 80, 5), "{B's} trip to work <take> AMOUNT"),
    most=(20, 20),
    start="""
        {B} <earn> AMOUNT a week at {W} {T0}
        {T0}, {B} <take> a job at {W} for AMOUNT a week
        {W} <pay> {B} AMOUNT a week {T0}
        {T0}, {B's} weekly pay at {W} <be-> AMOUNT
        {B} <start> at {W} with AMOUNT a week
    """,
    up="""
        {B} <get> a raise of AMOUNT {T1}
        {T1}, {W} <raise> all wages by AMOUNT
        {B's} pay <rise-> by AMOUNT {T1} thanks to extra work
    """,
    down="""
        {T2}, {W} then <cut> all wages by AMOUNT
        {T2}, {B} then <work> shorter days, and the new pay <fall-> by AMOUNT
        then business <slow-> down {T2}, and {W} <lower> the new pay by AMOUNT
    """,
    more="""
        {W} <add> AMOUNT a week because {B} <learn> (a new skill|a foreign language|first aid)
        the boss <add> AMOUNT to the weekly pay [after a good review]
        {B} <take> on the (night|early|weekend) shift for AMOUNT more a week
        for training new people, {B} <get> AMOUNT more a week
        the boss at {W} <reward> hard work with AMOUNT more a week
    """,
    fewer="""
        after that, AMOUNT a week <be-> taken off for (parking|insurance|lunch)
        then {W} <begin> to keep AMOUNT a week for (uniforms|parking|insurance)
        then {B} <give> up the late shift, and the weekly pay <drop-> by AMOUNT
        after that, {B} <let> {W} keep AMOUNT a week for (a pension|a bus pass|child care)
        then a new rule <take> AMOUNT a week off the pay
    """,
    has="""
        {B} <earn> AMOUNT a week
        {B's} weekly pay <be-> AMOUNT
        {W} <pay> {B} AMOUNT a week
    """,
    many=Many(
        values=range(3, 16),
        facts="""
            {B} then <work> for AMOUNT at the final pay
            {B} <stay> at {W} for AMOUNT at the final pay
            for AMOUNT, {B} <get> the final pay
            {B} <keep> the final pay for AMOUNT
        """,
        claims="""
            {B} <earn> AMOUNT in those weeks
            {W} <pay> {B} AMOUNT for those weeks
            {B} <make> AMOUNT over those weeks
            those weeks <bring+> {B} AMOUNT
        """,
        labels="the pay for those weeks\nthe amount that {B} <earn> in those weeks",
        asks="""
            how much money <do> {B} earn in those weeks
            how much <do-> {W} pay {B} for those weeks
        """,
        counted="week",
        things="the pay for those weeks",
    ),
)
FUND: Final = Change(
    values=range(20000, 900000, 10000),
    value="the value of {B's} share",
    times=(*MONTHS, *SEASONS[:2]),
    roles={
        "Z": listed(
            """stock fund|fund, gold fund|fund, energy fund|fund, forest fund|fund,
            technology fund|fund, real estate fund|fund, railway fund|fund, health fund|fund"""
        )
    },
    trade="office",
    trivia=("year", range(3, 40), "the {Z} <be> AMOUNT old"),
    most=(30, 25),
    start="""
        {B} <put/invest> AMOUNT in a(n) {Z} {T0}
        {T0}, {B} <buy> a share of a(n) {Z} for AMOUNT
        {B} <own> a share of a(n) {Z} that <be-> worth AMOUNT {T0}
        {B} <decide> to invest AMOUNT in a(n) {Z}
        AMOUNT of {B's} savings <go-> into a(n) {Z} {T0}
    """,
    up="""
        {T1}, good news <push> the value of the share up by AMOUNT
        {B's} share of the {Z} <gain> AMOUNT {T1}
        {T1}, the share <be-> worth AMOUNT more than before
    """,
    down="""
        {T2}, the share then <lose-> AMOUNT of its new value
        {T2}, bad news then <pull> the value of the share down by AMOUNT
        {B's} share of the {Z} then <drop> by AMOUNT {T2}
    """,
    more="""
        {B} <add> AMOUNT to the share
        {B} <buy> more of the {Z} for AMOUNT
        another AMOUNT from {B's} (paycheck|savings|bonus) <go-> into the {Z}
        {B} <put> AMOUNT more into the {Z}
        {B} <enlarge> the share by paying in AMOUNT
    """,
    fewer="""
        {B} then <take> AMOUNT out of the {Z}
        after that, {B} <sell> a part of the share for AMOUNT
        then {B} <need> cash and <withdraw> AMOUNT
        after that, the {Z} <charge> {B} AMOUNT in fees
        then {B} <cash> in AMOUNT of the share
    """,
    has="""
        {B's} share <be> worth AMOUNT
        {B} <have> AMOUNT in the {Z}
        the value of {B's} share <be-> AMOUNT
    """,
)
