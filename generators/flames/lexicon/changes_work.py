"""What farms and factories have or make, and the level of water, by percentages up and down."""

from typing import Final

from synthgen.generators.flames.lexicon.change import MONTHS, SEASONS, YEARS, Change, Many
from synthgen.generators.flames.lexicon.places import TOWNS
from synthgen.generators.flames.lexicon.scenes import listed

LEVEL: Final = Change(
    values=range(40, 500, 20),
    value="the water level of the {Z}",
    times=(*MONTHS, *SEASONS[:2]),
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
)
HARVEST: Final = Change(
    values=range(40, 900, 20),
    value="the harvest",
    times=YEARS,
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
)
HERD: Final = Change(
    values=range(20, 400, 10),
    value="the number of {i}",
    times=(*SEASONS[:2], *MONTHS[1:6]),
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
)
OUTPUT: Final = Change(
    values=range(100, 3000, 20),
    value="the monthly output",
    times=MONTHS,
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
)
