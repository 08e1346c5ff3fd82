"""What grows period by period: savings, subscribers, trees, bacteria, pondweed.

Templates hold ``AMOUNT`` where the words of a quantity stand.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from synthgen.generators.flames.lexicon.places import OWNERS, TOWNS
from synthgen.generators.flames.lexicon.scenes import listed


class Period(NamedTuple):
    """A period of a calendar: its name, when something happens in it, and when it ends."""

    name: str
    during: str
    end: str


class Calendar(NamedTuple):
    """Periods in order; `unit` is one of them, `before` a preposition that they share."""

    unit: str
    before: str
    periods: tuple[Period, ...]


def _calendar(unit: str, before: str, names: str) -> Calendar:
    periods = [Period(one, f"{before} {one}", f"at the end of {one}") for one in listed(names)]
    return Calendar(unit, before, tuple(periods))


CALENDARS: Final = {
    "months": _calendar(
        "month",
        "in",
        """January, February, March, April, May, June, July, August, September, October, November,
        December""",
    ),
    "days": _calendar(
        "day", "on", "Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday"
    ),
    "seasons": _calendar("season", "in", "the winter, the spring, the summer, the fall"),
    "years": Calendar(
        "year",
        "",
        (
            Period("last year", "last year", "at the start of this year"),
            Period("this year", "this year", "at the end of this year"),
            Period("next year", "next year", "at the end of next year"),
            Period("the year after", "the year after next", "at the end of the year after next"),
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class Growth:
    """Something that grows by `rates` percent, or by `factors` times, in each period.

    `counted` are what may be counted, none for money; `unit` says that it is a unit of measure.
    `start` and `grow` tell the size and its growth, `more` and `fewer` changes by a number; `has`
    are claims of the size, `gain` claims of what is added to it. A plural that is not regular
    stands behind a bar.
    """

    values: range
    value: str
    calendars: tuple[str, ...]
    start: str
    has: str
    gain: str
    grow: str = ""
    rates: Sequence[int] = ()
    factors: Sequence[int] = ()
    more: str = ""
    fewer: str = ""
    counted: tuple[str, ...] = ()
    unit: bool = False
    roles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    things: str = ""
    trade: str = ""


_BANKS: Final = (*(f"{town} Bank" for town in TOWNS), *(f"{town} Credit Union" for town in TOWNS))
GROWTHS: Final[dict[str, Growth]] = {
    "savings": Growth(
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
    ),
    "property": Growth(
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
    ),
    "subscribers": Growth(
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
    ),
    "trees": Growth(
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
    ),
    "animals": Growth(
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
    ),
    "cells": Growth(
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
    ),
    "customers": Growth(
        values=range(20, 2000),
        value="the number of regular customers",
        calendars=("months", "seasons"),
        rates=(5, 10, 20, 25, 30, 40, 50),
        factors=(2, 3),
        counted=("regular customer",),
        roles={
            "Z": tuple(f"{owner}'s {shop}" for owner in OWNERS for shop in ("Bakery", "Bike Shop"))
        },
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
    ),
    "height": Growth(
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
    ),
    "cover": Growth(
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
    ),
}
GROWTHS["treasure"] = replace(
    GROWTHS["property"],
    values=range(50000, 2000000, 10000),
    roles={
        "Z": listed(
            """rare violin|violin, oil painting|painting, classic car|car, marble statue|statue,
            gold coin collection|collection, stamp collection|collection, antique clock|clock,
            signed guitar|guitar, diamond ring|ring, old globe|globe, silver tea set|tea set"""
        )
    },
)
