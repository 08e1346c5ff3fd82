"""How groups are compared: people with things of their own, or places with things in them.

In the templates X stands for the group that is compared with, Y for the one that is told, DO for
the verb, AT for where people do it.
"""

from typing import Final, NamedTuple

from synthgen.generators.flames.lexicon.places import EVENTS, ROOMS_AT_HOME, TOWNS


class Story(NamedTuple):
    """Whose things, or the things of which places; `places` are groups, or where people are."""

    people: bool
    verb: str
    things: tuple[str, ...]
    values: range
    places: tuple[str, ...]
    base: str
    lost: str
    shared: bool = True  # the things can be divided equally
    only: str = ""  # what the names of the things must hold


def _in_towns(*kinds: str) -> tuple[str, ...]:
    return tuple(f"the {town} {kind}" for town in TOWNS for kind in kinds)


SALES: Final = ("fair", "sale", "festival", "carnival", "picnic", "show", "parade", "fundraiser")
GAVE: Final = """
then Y <give> {z} to (a friend|a neighbor|a school|charity)
after that, Y <give> away {z}
later, Y <sell> {z} [at a garage sale]
some days later, Y <trade> {z} for (a book|a kite|a poster)
Y then <leave> {z} (on the bus|at school|with a cousin)
"""
EATEN: Final = """
then Y <hand> out {z} to (friends|the family|the neighbors)
after that, Y <pass> {z} on to (a cousin|a teacher|a classmate)
later, Y <give> {z} to (a neighbor|the cook|a food bank)
some days later, Y <throw> {z} away because of (spots|worms|bruises)
Y then <trade> {z} for (eggs|honey|a book)
"""
GONE: Final = """
then {z} <be> taken away from Y
after that, {z} <be> moved out of Y
later, Y <lose> {z} in a (fire|flood)
some days later, {z} <be> sold by Y
then {z} from Y <be+> given away
"""
TAKEN: Final = GONE.replace("sold by Y", "borrowed from Y and not returned").replace(
    " in a (fire|flood)", " to a (leak|flood)"
)
HAS: Final = """
{A} <DO> {n}
there <be> {n} in {A's} collection
{A} <keep> {n} (in a closet|on a shelf|under the bed|in the attic)
{A's} collection <include-> {n}
{A} <show> (a friend|the class|a visitor) {n} from {A's} collection
{A} <get> (a cabinet|a trunk|a shelf) for {A's} {n}
"""
DOES: Final = """
{A} <DO> {n} AT
AT, {A} <DO> {n}
{A} <have> a free (morning|afternoon|day) and <DO> {n} AT
{A} <DO> {n} on a sunny day AT
with a (cousin|friend), {A} <DO> {n} AT
{A} <get> up early and <DO> {n} AT
{A} <feel> full of energy and <DO> {n} AT
"""
HOLDS: Final = """
there <be> {n} at {A}
{A} <DO> {n}
a (visitor|worker|helper) <count-> {n} at {A}
the list for {A} <show-> {n}
{n} <be> at {A}
somebody <find-> {n} at {A}
"""
HOLDS_IN: Final = """
there <be> {n} in {A}
{A} <DO> {n}
a (visitor|cleaner|helper) <count-> {n} in {A}
the list for {A} <show-> {n}
{n} <stand> in {A}
somebody <put-> {n} into {A}
"""
COMPARED: Final = {
    "more": """
        Y <DO> {m} more than X
        Y <DO> {m#} more {i} than X
        compared with X, Y <DO> {m} more
        Y <be> ahead of X by {m}
        Y <DO> as many as X and {m} (besides|on top of that)
        X <DO> {m} fewer than Y
    """,
    "fewer": """
        Y <DO> {m} fewer than X
        Y <DO> {m#} fewer {i} than X
        Y <fall> {m} short of X
        Y <be> behind X by {m}
        X <DO> {m} more than Y
    """,
    "times": """
        Y <DO> {f} as many {i} as X
        Y <DO> {f} as many as X
        compared with X, Y <DO> {f} as many {i}
        Y <DO> exactly {f} as many {i} as X
    """,
    "both": """
        Y <DO> as many as X together
        Y <DO> just as many {i} as X together
        X together <DO+> as many as Y alone
        Y alone <DO> as many {i} as X together
    """,
}
JOINED: Final = {
    "more": """
        {A} <DO> {n} AT, and Y <DO> {m} more than that
        {A} <DO> {n}, which <be-> {m} fewer than Y <DO>
    """,
    "fewer": """
        {A} <DO> {n} AT, but Y <DO> {m} fewer than that
        {A} <DO> {n}, which <be-> {m} more than Y <DO>
    """,
    "times": """
        {A} <DO> {n} AT, while Y <DO> {f} as many
        {A} <DO> {n}, and Y <DO> {f} as many as that
    """,
}
OWN: Final = (
    *("collectible", "book", "toy", "game", "stationery", "accessory", "art_supply"),
    *("print", "gift", "music_supply", "craft"),
)
STORIES: Final = {
    "owning": Story(True, "have/own", OWN, range(8, 70), ("at home",), HAS, GAVE),
    "picking": Story(
        True,
        "pick/harvest",
        ("fruit", "vegetable"),
        range(8, 90),
        (
            *("at a community farm", "in the school garden", "on a hillside farm"),
            *("in a neighbor's garden", "at a family farm", "in an old orchard"),
        ),
        DOES,
        EATEN,
    ),
    "baking": Story(
        True,
        "bake/make",
        ("pastry",),
        range(8, 70),
        tuple(f"for {event}" for event in EVENTS if "contest" not in event),
        DOES,
        EATEN.replace("spots|worms|bruises", "burns|cracks"),
    ),
    "making": Story(
        True,
        "make/craft",
        ("handmade",),
        range(4, 50),
        ("in art club", "at summer camp", "for the craft fair", "at the kitchen table"),
        DOES,
        GAVE,
    ),
    "finding": Story(
        True,
        "find/gather",
        ("nature",),
        range(6, 60),
        ("in the woods", "on a hike", "along the river", "in the park", "on vacation"),
        DOES,
        GAVE,
    ),
    "collecting": Story(
        True,
        "collect/gather",
        ("grocery", "toiletry", "clothing"),
        range(8, 90),
        ("for the food bank", "for the shelter", "for the charity drive", "door to door"),
        DOES,
        GAVE.replace(" [at a garage sale]", " by mistake"),
    ),
    "selling": Story(
        True,
        "sell",
        ("snack", "drink", "flower", "plant", "treat"),
        range(8, 90),
        tuple(f"at {event}" for event in EVENTS if event.endswith(SALES)),
        DOES,
        "",
        shared=False,
    ),
    "rooms": Story(False, "have/hold", ("plant",), range(6, 50), ROOMS_AT_HOME, HOLDS_IN, TAKEN),
    "shelves": Story(
        False,
        "hold/have",
        ("book", "game", "toy", "music_supply", "gift", "kitchenware"),
        range(6, 50),
        (
            *("the oak bookcase", "the metal cabinet", "the glass case", "the corner cupboard"),
            *("the wooden chest", "the old wardrobe", "the tall cabinet", "the storage bench"),
            *("the hall closet", "the red trunk", "the white dresser", "the rolling cart"),
        ),
        HOLDS_IN.replace("stand", "lie"),
        TAKEN,
    ),
    "farms": Story(
        False,
        "have/keep",
        ("farm_animal",),
        range(8, 90),
        _in_towns("farm", "ranch"),
        HOLDS,
        GONE.replace(
            "lose> {z} in a (fire|flood)", "trade> {z} for a (tractor|barn|truck)"
        ).replace("lend-> {z} to a museum", "send-> {z} to the county fair for good"),
    ),
    "schools": Story(
        False,
        "have/own",
        ("music", "sports_gear", "gadget", "furniture"),
        range(6, 60),
        _in_towns("school", "youth center"),
        HOLDS,
        GONE,
    ),
    "parks": Story(
        False,
        "have",
        ("crop",),
        range(10, 90),
        _in_towns("park", "nature reserve"),
        HOLDS,
        "\n".join(
            (
                "then Y <lose-> {z} in a storm",
                "after that, {z} <be> gone from Y",
                "later, a (storm|fire) <take-> {z} from Y",
                "some years later, Y <lose-> {z} to (a disease|a dry summer)",
            )
        ),
        shared=False,
        only="tree",
    ),
    "shops": Story(
        False,
        "have/stock",
        ("camping", "tool", "home", "kitchenware", "pet_supply", "cleaning"),
        range(6, 80),
        _in_towns("store", "market"),
        HOLDS,
        GONE.replace(" in a (fire|flood)", " to a thief"),
    ),
}
SHARING: Final = """
then all of them <put+> everything together and <divide+> it equally
in the end, all of them <share+> everything equally
after that, they <pile+> everything up and <share+> it equally
finally, everything <be-> divided equally among all of them
"""
DIVIDING: Final = """
then everything <be-> divided equally among these places
in the end, everything <be-> put together and <be-> divided equally among these places
somebody <decide-> to divide everything equally among these places
after that, everything <be-> moved until all of these places <have+> the same number
"""
