"""What grows by itself: trees, animals, cells, a height, a cover of plants."""

from typing import Final

from synthgen.generators.flames.lexicon.growth import Growth
from synthgen.generators.flames.lexicon.scenes import listed

TREES: Final = Growth(
    values=range(40, 1600),
    value="the number of {c}",
    calendars=("years", "seasons"),
    rates=(5, 10, 20, 25, 50),
    factors=(2,),
    counted=listed(
        """apple tree, spruce, fir tree, maple, oak, cherry tree, rosebush, grapevine,
        pear tree, blueberry bush, olive tree, walnut tree, lemon tree, plum tree"""
    ),
    trade="farm",
    start="""
        {B's} (nursery|farm) <have> AMOUNT {E0}
        {E0}, there <be> AMOUNT on {B's} land
        {B} <start> out with AMOUNT {E0}
        {B} <own> a piece of land with AMOUNT {E0}
        {E0}, AMOUNT <grow> on {B's} land
        {B} <take> over a (nursery|farm) that <have-> AMOUNT {E0}
    """,
    grow="""
        {SP}, {B} <increase> the number of {c} by {r} each {1 e}
        {SP}, {B} <plant> {r} more {c} each {1 e}
        {SP}, new plantings <raise+> the number of {c} by {r} each {1 e}
    """,
    more="""
        {E1}, {B} <buy> AMOUNT from a (neighbor|friend|nursery)
        {B} <add> AMOUNT from another field {E1}
        {E1}, a truck <bring> {B} AMOUNT from (another county|up north)
        {E1}, {B} <receive> AMOUNT as a gift from (an uncle|the county|a school)
        {B} <take> over AMOUNT from a closed (nursery|park) {E1}
    """,
    fewer="""
        {EL}, AMOUNT <be> then lost to (frost|a storm|beetles|a flood)
        {EL}, {B} then <sell> AMOUNT
        {EL}, {B} then <give> AMOUNT to (a school|the town|a park)
        {EL}, AMOUNT then <die> of (thirst|a disease)
        {EL}, {B} then <cut> down AMOUNT to make room for a (barn|road|pond)
    """,
    has="""
        {B} <have> AMOUNT
        there <be> AMOUNT on {B's} land
        AMOUNT <grow> on {B's} land
    """,
    gain="""
        {B} <plant> AMOUNT
        {B} <add> AMOUNT
        the number of {c} <rise-> by AMOUNT
    """,
)
ANIMALS: Final = Growth(
    values=range(16, 1200),
    value="the number of {c}",
    calendars=("months", "seasons"),
    rates=(10, 20, 25, 40, 50),
    factors=(2, 3, 4),
    counted=listed(
        """rabbit, pheasant, wild duck, squirrel, trout|trout, carp|carp, frog, field mouse,
        dragonfly, bee, ladybug, snail, butterfly, hedgehog, quail, minnow"""
    ),
    roles={
        "W": listed(
            """at the nature center, in the wildlife park, on the island, in the nature reserve,
            in the old quarry, on the research farm, in the wetlands, by the lake"""
        )
    },
    trade="nature",
    start="""
        {E0}, there <be> AMOUNT {W}
        {B} <count> AMOUNT {W} {E0}
        AMOUNT <live> {W} {E0}
        {B} <watch> over AMOUNT {W} {E0}
        {E0}, {B} <find> AMOUNT {W}
        {B} <study> AMOUNT {W}, counted {E0}
    """,
    grow="""
        {SP}, {B} <see> the number of {c} grow by {r} each {1 e}
        {SP}, mild weather <make-> the number of {c} grow by {r} each {1 e}
        each {1 e} {SP}, there <be> an increase of {r} in the number of {c}
    """,
    more="""
        {E1}, {B} <release> AMOUNT {W}
        AMOUNT <be> brought in from elsewhere {E1}
        {E1}, AMOUNT <arrive> from (the next valley|a zoo|the other shore)
        {E1}, a rescue group <set> AMOUNT free {W}
        {B} <settle> AMOUNT {W} {E1}
    """,
    fewer="""
        {EL}, AMOUNT then <leave> for good
        {EL}, {B} then <move> AMOUNT to another place
        {EL}, AMOUNT <be> then given to a (zoo|school|museum)
        {EL}, AMOUNT then <wander> off
        {EL}, a team of helpers then <take-> away AMOUNT
    """,
    has="""
        there <be> AMOUNT {W}
        AMOUNT <live> {W}
        AMOUNT <be> found {W}
    """,
    gain="""
        the number of {c} <grow-> by AMOUNT
        the number of {c} <increase-> by AMOUNT
        the number of {c} <rise-> by AMOUNT
    """,
)
CELLS: Final = Growth(
    values=range(24, 3000),
    value="the number of {c}",
    calendars=("days",),
    rates=(20, 25, 40, 50, 60),
    factors=(2, 3, 4, 5),
    counted=listed("bacterium|bacteria, yeast cell, alga|algae, skin cell, plant cell"),
    roles={
        "W": listed(
            """in a glass dish|in the dish, in a test tube|in the tube, in a flask|in the flask,
            on a glass slide|on the slide, in a warm tank|in the tank, in a jar|in the jar"""
        )
    },
    trade="science",
    start="""
        {E0}, there <be> AMOUNT {W}
        {B} <put> AMOUNT {W} {E0}
        {B} <count> AMOUNT {W} {E0}
        {B} <begin> an experiment with AMOUNT {W} {E0}
        {E0}, {B} <see> AMOUNT {W} under the microscope
        a sample {W} <hold-> AMOUNT {E0}
    """,
    grow="""
        {SP}, {B} <find> that the number of {c} <grow-> by {r} each {1 e}
        {SP}, warmth <make-> the number of {c} grow by {r} each {1 e}
        each {1 e} {SP}, {B} <record> a growth of {r} in the number of {c}
    """,
    more="""
        {E1}, {B} <add> AMOUNT to the sample
        another sample <add-> AMOUNT {E1}
        {E1}, a lab assistant <put> AMOUNT into the sample as well
        {E1}, AMOUNT from another test <be+> mixed in
    """,
    fewer="""
        {EL}, {B} then <remove> AMOUNT for a (test|photo|comparison)
        {EL}, AMOUNT then <die>
        {EL}, a drop of salt water then <kill> AMOUNT
        {EL}, AMOUNT <be> then washed away
    """,
    has="""
        there <be> AMOUNT {W}
        the sample {W} <have-> AMOUNT
        the sample {W} <hold-> AMOUNT
    """,
    gain="""
        the number of {c} <grow-> by AMOUNT
        the number of {c} <increase-> by AMOUNT
        the sample <gain-> AMOUNT
    """,
)
HEIGHT: Final = Growth(
    values=range(4, 200),
    value="the height of the {Z}",
    calendars=("months",),
    rates=(10, 20, 25, 50),
    factors=(2, 3),
    counted=("centimeter",),
    unit=True,
    roles={
        "Z": listed(
            """sunflower, bean plant|plant, tomato plant|plant, cornstalk, bamboo shoot|shoot,
            hop vine|vine, young banana plant|plant, pumpkin vine|vine, pea plant|plant"""
        )
    },
    trade="nature",
    start="""
        {E0}, {B's} {Z} <be> AMOUNT tall
        {B} <measure> a(n) {Z} {E0} and <find> that it <be-> AMOUNT tall
        {B} <have> a(n) {Z} that <be-> AMOUNT tall {E0}
        {E0}, a(n) {Z} in {B's} garden <reach-> AMOUNT
        {B} <grow> a(n) {Z} with a height of AMOUNT {E0}
        {E0}, {B} <note> a height of AMOUNT for a(n) {Z}
    """,
    grow="""
        each {1 e} {SP}, the {Z} <add> {r} of its height
        {SP}, sunshine and rain <make+> the {Z} grow by {r} each {1 e}
        {B} <see> the {Z} grow by {r} each {1 e} {SP}
    """,
    has="""
        the {Z} <measure> AMOUNT from the ground to its tip
        the height of the {Z} <be-> AMOUNT
        the tip of the {Z} <be-> AMOUNT above the ground
    """,
    gain="""
        the {Z} <grow> AMOUNT
        the {Z} <gain> AMOUNT in height
        {B} <see> the {Z} grow AMOUNT
    """,
)
COVER: Final = Growth(
    values=range(4, 500),
    value="the area under {Z}",
    calendars=("months", "seasons"),
    rates=(10, 20, 25, 40, 50),
    factors=(2, 3, 4),
    counted=("square meter",),
    unit=True,
    roles={
        "Z": listed("water lilies, reeds, clover, moss, wild mint, wild garlic, heather, ivy"),
        "W": listed(
            """at the nature center, in the castle park, behind the mill, on the island,
            in the botanical garden, by the canal, in the old quarry, next to the golf course"""
        ),
    },
    trade="nature",
    start="""
        {E0}, AMOUNT {W} <be+> covered with {Z}
        {B} <measure> AMOUNT under {Z} {W} {E0}
        {B} <find> AMOUNT of {Z} {W} {E0}
        there <be> AMOUNT of {Z} {W} {E0}
        {E0}, {B} <map> AMOUNT of {Z} {W}
        AMOUNT {W} <be+> overgrown with {Z} {E0}
    """,
    grow="""
        {SP}, the area under {Z} <grow-> by {r} each {1 e}
        {B} <see> the area under {Z} grow by {r} each {1 e} {SP}
        {SP}, warm weather <make-> the area under {Z} grow by {r} each {1 e}
    """,
    more="""
        {E1}, {B} <plant> {Z} on AMOUNT more
        {E1}, {B} <spread> {Z} to AMOUNT more
        {E1}, another AMOUNT <be> planted with {Z}
        {E1}, volunteers <plant+> {Z} on another AMOUNT
    """,
    fewer="""
        {EL}, {B} then <clear> AMOUNT
        {EL}, volunteers then <clear+> AMOUNT
        {EL}, AMOUNT of it <be+> then (dug up|cut back|pulled out)
        {EL}, (goats|deer|geese) then <eat+> AMOUNT of it bare
    """,
    has="""
        the area under {Z} <be-> AMOUNT
        AMOUNT {W} <be+> covered with {Z}
        the area under {Z} <measure-> AMOUNT
    """,
    gain="""
        the area under {Z} <grow-> by AMOUNT
        the area under {Z} <gain-> AMOUNT
        the area under {Z} <increase-> by AMOUNT
    """,
)
