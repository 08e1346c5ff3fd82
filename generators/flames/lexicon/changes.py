"""What goes up and down by percentages: prices, members, visitors, water, harvests, wages.

Templates hold ``AMOUNT`` where the words of a quantity stand.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from synthgen.generators.flames.lexicon.places import TOWNS, WORKPLACES
from synthgen.generators.flames.lexicon.scenes import listed


@dataclass(frozen=True, slots=True)
class Many:
    """What a value is multiplied by: how many are bought, what each member pays.

    `facts` tell the number; `claims`, `labels` and `asks` are about the product. `counted` is what
    is counted where the value is money.
    """

    values: Sequence[int]
    facts: str
    claims: str
    labels: str
    asks: str
    counted: str = ""
    things: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """Something whose size, `value`, changes at `times`.

    `counted` are what may be counted, none for money; `unit` says that it is a unit of measure.
    `roles` are words to be drawn, `things` classes of a thing. `start`, `up`, `down`, `more` and
    `fewer` tell the size and its changes, the last two by a number; `has` are claims of a size.
    `flow` says that a size is that of a time, as the visitors of a day are. `trivia` is a number
    that does not matter: its unit, its values, and clauses. `most` are the greatest percentages up
    and down.
    """

    values: Sequence[int]
    value: str
    times: tuple[str, ...]
    start: str
    up: str
    down: str
    has: str
    trivia: tuple[str, Sequence[int], str]
    flow: bool = False
    more: str = ""
    fewer: str = ""
    counted: tuple[str, ...] = ()
    unit: bool = False
    roles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    things: tuple[str, ...] = ()
    trade: str = ""
    many: Many | None = None
    most: tuple[int, int] = (50, 40)


_MONTHS: Final = listed(
    """in January > in February > in March, in February > in March > in April,
    in March > in April > in May, in April > in May > in June, in May > in June > in July,
    in June > in July > in August, in July > in August > in September,
    in August > in September > in October, in September > in October > in November,
    in October > in November > in December"""
)
_SEASONS: Final = listed(
    """in the spring > in the summer > in the fall, in the summer > in the fall > in the winter,
    before the holidays > during the holidays > after the holidays"""
)
_DAYS: Final = listed(
    """on Monday > on Tuesday > on Wednesday, on Tuesday > on Wednesday > on Thursday,
    on Wednesday > on Thursday > on Friday, on Thursday > on Friday > on Saturday,
    on Friday > on Saturday > on Sunday"""
)
_YEARS: Final = listed(
    """in the calm year > in the sunny year > in the stormy year,
    in the cool year > in the warm year > in the rainy year,
    in the wet year > in the mild year > in the dry year,
    in an average year > in the good year after it > in the poor year after that"""
)
CHANGES: Final = {
    "price": Change(
        values=range(1000, 40000, 500),
        value="the price of the {1 i}",
        times=(*_MONTHS, *_SEASONS),
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
    ),
    "members": Change(
        values=range(20, 260, 10),
        value="the membership of the {Z}",
        times=(*_MONTHS, *_SEASONS),
        counted=("member",),
        roles={
            "Z": listed(
                """chess club|club, rowing club|club, hiking club|club, choir, film club|club,
                garden club|club, fan club|club, swim team|team, scout troop|troop, gym,
                astronomy club|club, cycling club|club, drama club|club, tennis club|club"""
            )
        },
        trivia=("year", range(2, 60), "the {Z} <be> AMOUNT old"),
        start="""
            {T0}, the {Z} <have> AMOUNT
            AMOUNT <belong> to the {Z} {T0}
            there <be> AMOUNT in the {Z} {T0}
            {B} <lead> a(n) {Z} with AMOUNT
            {B's} {Z} <start> out with AMOUNT {T0}
            the list of the {Z} <name-> AMOUNT {T0}
        """,
        up="""
            {T1}, an open house <make-> the {Z} grow by AMOUNT
            the {Z} <grow> by AMOUNT {T1} thanks to a (flyer|newspaper story|short video)
            {T1}, the number of members <rise-> by AMOUNT
        """,
        down="""
            {T2}, the {Z} then <lose> AMOUNT of its members
            AMOUNT of the members then <leave+> the {Z} {T2}
            {T2}, when the fees <go+> up, the number of members then <drop-> by AMOUNT
        """,
        more="""
            AMOUNT <join> right away [after a (tryout|talk|picnic)]
            AMOUNT <come> over from a neighboring club that <close->
            the {Z} <welcome> AMOUNT after a (parade|street fair|school visit)
            AMOUNT from a nearby (town|school|company) <sign+> up
            a friend of the {Z} <bring> along AMOUNT
            a stand at the (county fair|market|mall) <win> the {Z} AMOUNT
        """,
        fewer="""
            after that, AMOUNT <move> (away|to another town|out of state)
            AMOUNT then <leave> for lack of (time|money|space)
            then the {Z} <lose> AMOUNT to a rival (group|team) (across town|nearby)
            then AMOUNT <drop> out because of (the new schedule|a long commute|bad weather)
            after that, the {Z} <say> goodbye to AMOUNT
            then AMOUNT <be> taken off the list of the {Z}
        """,
        has="""
            the {Z} <have> AMOUNT
            AMOUNT <belong> to the {Z}
            there <be> AMOUNT in the {Z}
        """,
        many=Many(
            values=range(500, 6000, 50),
            facts="""
                in the end, each member <pay-> a fee of AMOUNT
                at the end, the {Z} <collect> AMOUNT from every member
                every member still in the {Z} then <pay-> AMOUNT
                the fee for each member who <stay-> to the end <be-> AMOUNT
                in the end, the treasurer <ask> each member for AMOUNT
            """,
            claims="""
                the {Z} <collect> AMOUNT in fees
                the members <pay+> AMOUNT altogether
                the {Z} <raise> AMOUNT with the fees
                the {Z} <get> AMOUNT from its members
            """,
            labels="the total amount of the fees\nthe amount that the {Z} <collect>",
            asks="""
                how much <do+> the members pay altogether
                how much money <do-> the {Z} collect in fees
            """,
            things="the money from the fees",
        ),
    ),
    "visitors": Change(
        values=range(100, 2000, 20),
        value="the number of visitors to the {Z}",
        times=_DAYS,
        counted=("visitor",),
        roles={
            "Z": listed(
                """zoo, art museum|museum, aquarium, water park|park, science center|center,
                botanical garden|garden, county fair|fair, old castle|castle, planetarium,
                amusement park|park, model train show|show, boat show|show, ice rink|rink"""
            )
        },
        trivia=("year", range(11, 90), "the {Z} <be> AMOUNT old"),
        flow=True,
        start="""
            {T0}, the {Z} <have> AMOUNT
            AMOUNT <come> to the {Z} {T0}
            {B} <count> AMOUNT at the {Z} {T0}
            {T0}, there <be> AMOUNT at the {Z}
            the {Z} <welcome> AMOUNT {T0}
            the ticket office of the {Z} <report> AMOUNT {T0}
        """,
        up="""
            {T1}, sunny weather <push> the number of visitors up by AMOUNT
            {T1}, AMOUNT more visitors <come+> than {T0}
            {T1}, a special show <raise> the number of visitors by AMOUNT
        """,
        down="""
            {T2}, rain then <cut> the number of visitors by AMOUNT
            {T2}, AMOUNT fewer visitors then <come+> than {T1}
            then, {T2}, a traffic jam <lower> the number of visitors by AMOUNT
        """,
        has="""
            the {Z} <have> AMOUNT
            AMOUNT <come> to the {Z}
            the {Z} <welcome> AMOUNT
        """,
        many=Many(
            values=range(400, 3000, 50),
            facts="""
                on the last of these days, each visitor <pay-> AMOUNT
                on the last of these days, a ticket <cost-> AMOUNT for every visitor
                every visitor on the last of these days <buy-> a ticket for AMOUNT
                on the last of these days, the {Z} <charge> AMOUNT per visitor
            """,
            claims="""
                the {Z} <make> AMOUNT on that day
                the visitors <pay+> AMOUNT altogether on that day
                the tickets <bring+> the {Z} AMOUNT on that day
                the {Z} <earn> AMOUNT on that day
            """,
            labels="the amount that the {Z} <make> on that day\nthe ticket sales on that day",
            asks="""
                how much money <do-> the {Z} make on that day
                how much <do+> the visitors pay altogether on that day
            """,
        ),
    ),
    "level": Change(
        values=range(40, 500, 20),
        value="the water level of the {Z}",
        times=(*_MONTHS, *_SEASONS[:2]),
        counted=("centimeter",),
        unit=True,
        roles={
            "Z": listed(
                """rain tank|tank, village well|well, fish pond|pond, reservoir, stock pond|pond,
                mill pond|pond, canal, garden cistern|cistern, small lake|lake, beaver pond|pond"""
            )
        },
        trivia=("year", range(11, 90), "the {Z} <be> AMOUNT old"),
        start="""
            the water in the {Z} <be-> AMOUNT deep {T0}
            {T0}, {B} <measure> a water level of AMOUNT in the {Z}
            {T0}, the water level of the {Z} <be-> AMOUNT
            the gauge in the {Z} <show-> AMOUNT {T0}
            {B} <read> AMOUNT off the gauge in the {Z} {T0}
        """,
        up="""
            {T1}, heavy rain <raise-> the water level by AMOUNT
            melting snow <lift-> the water level by AMOUNT {T1}
            {T1}, {B} <note> that the water level <be-> up by AMOUNT
        """,
        down="""
            {T2}, a dry spell then <lower> the water level by AMOUNT
            hot weather then <make-> the water level sink by AMOUNT {T2}
            {T2}, {B} then <let> out so much water that the level <fall-> by AMOUNT
        """,
        more="""
            a (thunderstorm|cloudburst|spring flood) <raise-> the water level by AMOUNT
            a sudden (storm|downpour) <add-> AMOUNT to the water level
            {B} <open> a (gate|valve|pipe), and the water level <rise-> by AMOUNT
            after a (rainy night|stormy week), the water in the {Z} <stand-> AMOUNT higher
            a (brook|ditch|drain) <bring> in more water, and the level <climb-> by AMOUNT
        """,
        fewer="""
            after that, a leak <lower-> the water level [of the {Z}] by AMOUNT
            then the water level <sink-> by AMOUNT because of a (broken pipe|cracked wall)
            then {B} <pump> out water until the level <be-> AMOUNT lower
            after that, (farmers|firefighters) <use+> up water, and the level <drop-> by AMOUNT
            then (the heat|a hot wind|the sun) <make-> the water level fall by AMOUNT
        """,
        has="""
            the surface of the water <be> AMOUNT above the bottom
            the water level of the {Z} <be-> AMOUNT
            the gauge in the {Z} <show-> AMOUNT
        """,
    ),
    "harvest": Change(
        values=range(40, 900, 20),
        value="the harvest",
        times=_YEARS,
        counted=listed(
            """bushel of apples, crate of tomatoes, sack of potatoes, box of cherries, bale of hay,
            basket of peaches, crate of lettuce, sack of onions, box of pears, basket of plums"""
        ),
        trade="farm",
        trivia=("acre", range(20, 400, 10), "{B's} farm <cover> AMOUNT"),
        flow=True,
        most=(40, 40),
        start="""
            {T0}, {B} <harvest/bring in> AMOUNT
            {B's} farm <produce> AMOUNT {T0}
            {T0}, the fields on {B's} farm <yield+> AMOUNT
            {B} <count> on AMOUNT {T0}
            {T0}, the harvest on {B's} farm <be-> AMOUNT
        """,
        up="""
            {T1}, the harvest <be> AMOUNT larger than {T0}
            {B} <bring> in AMOUNT more {T1} than {T0}
            good weather <raise> the harvest by AMOUNT {T1}
        """,
        down="""
            {T2}, the harvest then <be> AMOUNT smaller than {T1}
            then, {T2}, bad weather <reduce> the harvest by AMOUNT
            {T2}, pests then <cut+> the harvest by AMOUNT
        """,
        has="""
            {B} <harvest> AMOUNT
            {B} <gather> AMOUNT
            {B's} farm <produce> AMOUNT
        """,
        many=Many(
            values=range(300, 3000, 25),
            facts="""
                {B} <sell> that last harvest for AMOUNT per {1 c}
                each {1 c} from that last harvest <bring-> {B} AMOUNT
                for every {1 c} of that last harvest, {B} <get> AMOUNT
                a dealer <buy> that last harvest at AMOUNT for each {1 c}
            """,
            claims="""
                {B} <get> AMOUNT for that harvest
                that harvest <bring-> {B} AMOUNT
                {B} <earn> AMOUNT with that harvest
                the dealer <pay-> {B} AMOUNT altogether
            """,
            labels="the amount that {B} <get> for that harvest\nthe income from that harvest",
            asks="""
                how much money <do> {B} get for that harvest
                how much <do> {B} earn with that harvest
            """,
            things="the money from the harvest",
        ),
    ),
    "followers": Change(
        values=range(100, 4000, 20),
        value="the number of subscribers",
        times=(*_MONTHS, *_DAYS),
        counted=("subscriber",),
        roles={
            "Z": listed(
                """cooking channel|channel, travel blog|blog, podcast, gardening blog|blog,
                newsletter, music channel|channel, comedy channel|channel, book blog|blog,
                science channel|channel, sewing blog|blog, chess channel|channel"""
            )
        },
        trivia=("hour", range(3, 30), "{B} <spend> AMOUNT a week on the {Z}"),
        start="""
            {T0}, {B's} {Z} <have> AMOUNT
            {B} <run> a(n) {Z} with AMOUNT
            AMOUNT <follow> {B's} {Z} {T0}
            there <be> AMOUNT to {B's} {Z} {T0}
            {B} <start> a(n) {Z} that <have-> AMOUNT {T0}
        """,
        up="""
            {T1}, a funny post <make-> the {Z} grow by AMOUNT
            {B} <post> more often {T1} and <win> AMOUNT more subscribers
            {T1}, a famous guest <push> the number of subscribers up by AMOUNT
        """,
        down="""
            {T2}, {B} then <take> a break and <lose> AMOUNT of the subscribers
            AMOUNT of the subscribers then <leave+> {T2}
            {T2}, the number of subscribers then <shrink-> by AMOUNT
        """,
        more="""
            AMOUNT <sign> up after a (radio interview|school talk|newspaper story)
            AMOUNT <join> after a friend <share-> a link
            a (famous guest|lucky photo|funny clip) <win> the {Z} AMOUNT
            {B} <invite> friends and relatives, and AMOUNT <join>
            the {Z} <be> praised on television, and AMOUNT <join>
        """,
        fewer="""
            after that, AMOUNT <cancel> [because of (a boring post|too many ads|an error)]
            then the site <delete> AMOUNT that <be+> (fake|inactive|robots)
            AMOUNT then <leave> the {Z}
            after that, {B} <block> AMOUNT for (rude comments|spam)
            then AMOUNT <switch> to a rival
        """,
        has="""
            {B's} {Z} <have> AMOUNT
            AMOUNT <follow> {B's} {Z}
            there <be> AMOUNT to {B's} {Z}
        """,
    ),
    "wage": Change(
        values=range(20000, 120000, 1000),
        value="{B's} weekly pay",
        times=(*_MONTHS, *_SEASONS),
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
    ),
    "fund": Change(
        values=range(20000, 900000, 10000),
        value="the value of {B's} share",
        times=(*_MONTHS, *_SEASONS[:2]),
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
    ),
    "herd": Change(
        values=range(20, 400, 10),
        value="the number of {i}",
        times=(*_SEASONS[:2], *_MONTHS[1:6]),
        counted=("i",),
        things=("farm_animal",),
        trade="farm",
        trivia=("acre", range(20, 400, 10), "{B's} farm <cover> AMOUNT"),
        start="""
            {T0}, {B} <keep> AMOUNT
            {B} <have> AMOUNT on {B's} (farm|land|property) {T0}
            there <be> AMOUNT on {B's} farm {T0}
            {B} <take> over a farm with AMOUNT
            {T0}, {B} <count> AMOUNT in the (barn|yard)
        """,
        up="""
            {T1}, the number of {i} <rise-> by AMOUNT thanks to the young animals
            {B} <increase> the number of {i} by AMOUNT {T1}
            {T1}, the number of {i} <go-> up by AMOUNT
        """,
        down="""
            {T2}, {B} then <sell> AMOUNT of the {i}
            {B} then <give> AMOUNT of the {i} to a cousin {T2}
            {T2}, {B} then <move> AMOUNT of the {i} to another farm
        """,
        more="""
            {B} <buy> AMOUNT at (an auction|a fair|a market)
            {B} <get> AMOUNT from a neighbor who <retire->
            a truck <bring> {B} AMOUNT from (another county|a farm up north|an uncle)
            {B} <trade> some old machines for AMOUNT
            {B} <take> in AMOUNT from (a closed farm|a petting zoo|a friend)
        """,
        fewer="""
            after that, {B} <trade> AMOUNT for a (tractor|truck|hay baler)
            then {B} <lend> AMOUNT to a (petting zoo|school farm|movie set)
            then AMOUNT <run> away through a hole in the fence
            after that, {B} <give> AMOUNT to a (daughter|son|niece) who <start-> a farm
            then a (buyer|neighbor) <take> AMOUNT
        """,
        has="""
            {B} <have> AMOUNT
            there <be> AMOUNT on {B's} farm
            {B} <own/keep> AMOUNT
        """,
    ),
    "output": Change(
        values=range(100, 3000, 20),
        value="the monthly output",
        times=_MONTHS,
        roles={"Z": TOWNS},
        counted=("i",),
        things=("toy", "furniture", "gadget", "sports_gear", "music", "kitchenware"),
        trivia=("year", range(4, 80), "the factory <be> AMOUNT old"),
        flow=True,
        start="""
            {T0}, a factory in {Z} <make/produce> AMOUNT
            AMOUNT <leave> the factory in {Z} {T0}
            {B} <work> for a factory in {Z} that <make-> AMOUNT {T0}
            workers at a factory in {Z} <build+> AMOUNT {T0}
            the report for a factory in {Z} <list-> AMOUNT {T0}
        """,
        up="""
            {T1}, a new machine <raise> the monthly output by AMOUNT
            {T1}, the factory <make> AMOUNT more {i} than {T0}
            a big order <push> the monthly output up by AMOUNT {T1}
        """,
        down="""
            {T2}, a shortage of parts then <cut> the output by AMOUNT
            {T2}, the factory then <make> AMOUNT fewer {i} than {T1}
            then a power failure <lower> the output by AMOUNT {T2}
        """,
        has="""
            the factory <make> AMOUNT
            AMOUNT <leave> the factory
            the factory <produce> AMOUNT
        """,
    ),
}
