"""How the numbers of several days or several people are told.

SPREAD stands for the numbers with their days or people, EACH for the same with the noun said every
time, LIST for the numbers alone, NAMES for the days or people. WHO is who does it, DO the verb,
DOES the verb for one of several people, DONE its participle, AT the place.
"""

from typing import Final, NamedTuple

from synthgen.generators.flames.lexicon.places import EVENTS

GROUPS: Final = (
    *("the cousins", "the neighbors", "the scouts", "the teammates", "the classmates"),
    *("the friends", "the volunteers", "the campers", "the roommates", "the coworkers"),
)
OFFICE: Final = ("the coworkers", "the colleagues", "the tutors", "the trainees", "the interns")


class Story(NamedTuple):
    """What is done with which things, how many a day, where; `pay` in cents for each if any."""

    verb: str
    done: str
    things: tuple[str, ...]
    values: range
    places: tuple[str, ...]
    pay: range = range(0)
    only: tuple[str, ...] = ()
    kept: bool = False  # some can be lost later
    groups: tuple[str, ...] = GROUPS


STORIES: Final = {
    "selling": Story(
        "sell",
        "sold",
        ("pastry", "flower", "treat", "meal", "snack", "drink", "plant", "fruit", "vegetable"),
        range(8, 90),
        tuple(f"at {event}" for event in EVENTS if "party" not in event and "dance" not in event),
        range(100, 600, 25),
    ),
    "baking": Story(
        "bake",
        "baked",
        ("pastry",),
        range(6, 60),
        (
            *("for the bake sale", "for the church supper", "at the corner bakery", "at home"),
            *("in the community kitchen", "for a wedding", "for the school cafe", "for the parade"),
        ),
        range(50, 400, 25),
        kept=True,
    ),
    "picking": Story(
        "pick",
        "picked",
        ("fruit", "vegetable", "flower"),
        range(8, 70),
        (
            *("at a community farm", "in the school garden", "on a hillside farm"),
            *("in a neighbor's garden", "at a family farm", "in the greenhouse"),
        ),
        range(10, 95, 5),
        kept=True,
    ),
    "finding": Story(
        "find",
        "found",
        ("nature",),
        range(5, 45),
        (
            *("on a treasure hunt", "on vacation", "during the holidays", "on the way home"),
            *("near the old mill", "along the creek", "along the old railroad", "in the park"),
        ),
        kept=True,
    ),
    "spotting": Story(
        "spot/see/count",
        "seen",
        ("bird", "bug"),
        range(4, 30),
        (
            *("at the lake", "from the porch", "in the marsh", "at the edge of the woods"),
            *("in the meadow", "on the nature trail", "from a rowboat", "near the barn"),
        ),
    ),
    "handing": Story(
        "hand out/give out",
        "handed out",
        ("print",),
        range(20, 150),
        (
            *("downtown", "at the mall", "outside the library", "near the stadium", "on campus"),
            *("at the train station", "at the front gate", "in the neighborhood"),
        ),
        range(5, 30, 5),
        ("flyer", "brochure", "leaflet", "pamphlet", "coupon", "newsletter", "trail map", "menu"),
    ),
    "making": Story(
        "make",
        "made",
        ("handmade",),
        range(3, 40),
        (
            *("for the craft fair", "for the school auction", "at the kitchen table"),
            *("for the hospital", "in art club", "at summer camp", "for the holiday market"),
        ),
        range(200, 900, 25),
        kept=True,
    ),
    "grading": Story(
        "grade/mark",
        "graded",
        ("paper_task",),
        range(8, 45),
        ("at school", "at home", "in the library", "for a colleague", "in the teachers' lounge"),
        groups=OFFICE,
        only=("worksheet", "quiz", "spelling test", "essay", "lab report", "book report", "exam"),
    ),
    "planting": Story(
        "plant",
        "planted",
        ("flower", "crop"),
        range(5, 60),
        (
            *(
                "in the city park",
                "along the river",
                "behind the school",
                "at the botanical garden",
            ),
            *("in the town square", "on the hillside", "around the pond", "along the main road"),
        ),
        range(20, 200, 10),
    ),
    "collecting": Story(
        "collect/gather",
        "collected",
        ("grocery", "book", "toy", "clothing", "toiletry"),
        range(6, 80),
        (
            *("for the food bank", "for the shelter", "for the charity drive", "door to door"),
            *("for the flood victims", "at the town hall", "for a rummage sale"),
        ),
        kept=True,
    ),
    "answering": Story(
        "answer",
        "answered",
        ("digital",),
        range(8, 70),
        ("at work", "at the help desk", "for the travel agency", "in the office", "for the hotel"),
        groups=OFFICE,
        only=("email", "text message", "voicemail", "online review"),
    ),
    "washing": Story(
        "wash",
        "washed",
        ("vehicle",),
        range(4, 30),
        ("for the band trip", "at the fundraiser", "at the fire station", "for the swim team"),
        range(300, 1200, 50),
        ("car", "van", "pickup truck", "bicycle", "motorcycle", "delivery van"),
    ),
}

ON_DAYS: Final = """
{B} <DO> SPREAD [AT]
{B} <DO> EACH AT
AT, {B} <DO> SPREAD
{B} <keep> a tally of the {i} that {B} <DO> AT: SPREAD
{B's} (notebook|calendar|chart|logbook) <show-> how many {i} {B} <DO> AT: SPREAD
{B} <DO> {a} AT on {D0}, followed by REST_ON
{a} <be DONE> by {B} AT on {D0}, REST_ON
{B} <DO> LIST {i} on NAMES, in that order, AT
AT, {B} <DO> LIST {i} on NAMES, in that order
{B} <be> busy AT and <DO> EACH
{B} <DO> {i} on several days AT: EACH
"""
BY_PEOPLE: Final = """
{G} <DO> {i} AT, and {D0!} <DOES> {a}, REST
AT, {G} NAMES <DO> LIST {i}, in that order
{G} NAMES <DO> LIST {i}, in that order, AT
a (chart|list|poster|table) <show-> how many {i} {G} <DO>: EACH
{G} <DO> {i} AT: SPREAD
NAMES <be+> {G} who <DO> LIST {i}, in that order, AT
AT, {G} <DO> {i}: EACH
{G} <share+> the work AT, and {D0!} <DOES> {a}, REST
among {G}, {a} <be DONE> AT by {D0!}, REST_BY
of {G}, {D0!} <DOES> {a}, REST AT
"""
MORE_DAYS: Final = {
    "more": """
        on {L}, {B} <DO> {m} more than on BASE
        {L} <bring-> {m} more than BASE
        {B} <DO> {m#} more {i} on {L} than on BASE
        {L} <beat-> BASE by {m}
        compared with BASE, {L} <bring-> {m} more
    """,
    "fewer": """
        on {L}, {B} <DO> {m} fewer than on BASE
        {L} <bring-> {m} fewer than BASE
        {B} <DO> {m#} fewer {i} on {L} than on BASE
        {L} <fall-> short of BASE by {m}
        {B} <DO> {m} fewer on {L} than on BASE
    """,
    "times": """
        on {L}, {B} <DO> {f} as many {i} as on BASE
        {L} <bring-> {f} as many {i} as BASE
        {B} <DO> {f} as many {i} on {L} as on BASE
        compared with BASE, {B} <DO> {f} as many {i} on {L}
        {f} as many {i} as on BASE <be DONE+> on {L}
    """,
}
MORE_PEOPLE: Final = {
    "more": """
        {L!} <DOES> {m} more than BASE
        {L!} <DOES> {m#} more {i} than BASE
        {L!} <help> too and <DOES> {m} more than BASE
        {L!} <beat> BASE by {m}
        {L!} <be> part of the group and <DOES> {m} more than BASE
    """,
    "fewer": """
        {L!} <DOES> {m} fewer than BASE
        {L!} <DOES> {m#} fewer {i} than BASE
        {L!} <help> too and <DOES> {m} fewer than BASE
        {L!} <fall> short of BASE by {m}
        {L!} <be> part of the group and <DOES> {m} fewer than BASE
    """,
    "times": """
        {L!} <DOES> {f} as many {i} as BASE
        {L!} <help> too and <DOES> {f} as many {i} as BASE
        compared with BASE, {L!} <DOES> {f} as many {i}
        {L!} <manage> {f} as many {i} as BASE
        {f} as many {i} as by BASE <be DONE+> by {L!}
    """,
}
PAY: Final = """
WHO <getNUM> {p} for (each|every) {1 i}
(each|every) {1 i} <bring-> in {p}
the (pay|reward) <be-> {p} for (each|every) {1 i}
WHO <earnNUM> {p} (per|for each) {1 i}
(an uncle|a neighbor|a sponsor|the club) <pay-> {p} for (each|every) {1 i}
"""
PRICE: Final = """
{a i} <cost-> {p}
{i} <sell+> for {p} (each|apiece)
(each|every) {1 i} <be-> sold for {p}
WHO <chargeNUM> {p} for {a i}
the price of {a i} <be-> {p}
WHO <askNUM> {p} (per|for each) {1 i}
"""
GOAL: Final = """
the goal <be-> {g} in all
WHO <wantNUM> to reach {g} in all
WHO <hopeNUM> to (reach|get to) {g} (in total|altogether)
{g} <be> needed in all
the plan <call-> for {g} (in total|altogether)
WHO <setNUM> a goal of {g} in all
"""
USED: Final = """
later, {r} <be> (lost|stolen|ruined by the rain)
(a storm|a hungry dog|a flood|a fire) <ruin-> {r}
{r} <have> to be thrown away
WHO <giveNUM> {r} to (a school|the neighbors|a hospital|the library)
{r} <be> (damaged|lost) on the way home
WHO <donateNUM> {r} (to a charity|to the shelter|for a raffle)
"""
DAYS: Final = (
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "the Monday after that",
)
SIZES: Final = ("3", "3", "4", "4", "5")  # how many numbers there are
