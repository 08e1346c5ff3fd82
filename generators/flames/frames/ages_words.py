"""Who is old and how it is told: people of one family, trees, buildings, clubs."""

from typing import Final, NamedTuple


class Pair(NamedTuple):
    """The younger and the older: usual ages and gaps in years, and who or what they are."""

    young: range
    gap: range
    relatives: tuple[tuple[str, str], ...] = ()
    things: tuple[str, ...] = ()


PAIRS: Final = {
    "siblings": Pair(
        range(3, 15),
        range(2, 10),
        (("sister", "she"), ("brother", "he"), ("cousin", "they"), ("cousin", "they")),
    ),
    "parents": Pair(
        range(2, 17),
        range(22, 39),
        (("mother", "she"), ("father", "he"), ("stepmother", "she"), ("stepfather", "he")),
    ),
    "aunts": Pair(
        range(3, 17),
        range(15, 36),
        (("aunt", "she"), ("uncle", "he"), ("neighbor", "they"), ("piano teacher", "they")),
    ),
    "grandparents": Pair(
        range(3, 19),
        range(46, 66),
        (("grandmother", "she"), ("grandfather", "he"), ("great-aunt", "she")),
    ),
    "trees": Pair(
        range(8, 60),
        range(6, 120),
        things=(
            *("the birch by the gate|the birch", "the oak in the park|the oak", "the old linden"),
            *("the pine behind the school|the pine", "the maple on Main Street|the maple"),
            *("the walnut tree", "the chestnut in the square|the chestnut", "the willow"),
            *("the elm at the crossroads|the elm", "the cedar near the church|the cedar"),
        ),
    ),
    "buildings": Pair(
        range(10, 70),
        range(8, 120),
        things=(
            *("the town hall", "the stone bridge", "the lighthouse", "the train station"),
            *("the old mill", "the public library", "the corner hotel", "the village church"),
            *("the wooden barn", "the city theater", "the post office", "the fire station"),
        ),
    ),
    "clubs": Pair(
        range(4, 50),
        range(4, 90),
        things=(
            *("the chess club", "the rowing club", "the town band", "the garden club"),
            *("the corner bakery", "the bookstore", "the hardware store", "the bicycle shop"),
            *("the local newspaper", "the theater group", "the youth choir", "the ski club"),
        ),
    ),
    "animals": Pair(
        range(3, 30),
        range(3, 60),
        things=(
            *("the zoo's elephant|the elephant", "the zoo's tortoise|the tortoise"),
            *("the old parrot|the parrot", "the gray crocodile|the crocodile"),
            *("the aquarium's sturgeon|the sturgeon", "the white cockatoo|the cockatoo"),
        ),
    ),
}
FRIENDS: Final = (
    ("cousin", "they"),
    ("friend", "they"),
    ("neighbor", "they"),
    ("teammate", "they"),
    ("chess partner", "they"),
)
HOBBIES: Final = (
    "chess player",
    "swimmer",
    "violinist",
    "gymnast",
    "goalkeeper",
    "drummer",
    "dancer",
    "climber",
    "runner",
)
COMING: Final = (
    "the family reunion",
    "the world fair",
    "the town's big anniversary|the anniversary",
    "the opening of the new museum|the opening",
    "the next solar eclipse|the eclipse",
    "the launch of the space telescope|the launch",
    "the next flower festival|the festival",
    "the school reunion|the reunion",
    "the golden anniversary of the harbor|the anniversary",
    "the next winter games|the games",
)
GONE: Final = (
    "the great flood|the flood",
    "the big snowstorm|the snowstorm",
    "the last solar eclipse|the eclipse",
    "the visit of the president|the visit",
    "the big earthquake|the earthquake",
    "the opening of the airport|the opening",
    "the last visit of the circus|the circus",
    "the fire in the old factory|the fire",
    "the opening of the subway|the opening",
    "the town's big parade|the parade",
)
AGE_OF_PERSON: Final = """
{A} <be> {a}
{A} <be> (now|currently) {a}
{A} <be> a(n) {a-} {hobby}
{A}, who <love> (drawing|soccer|riddles|old films), <be> {a}
the age of {A!} <be-> {a#} years
{A} <have> just turned {a#}
{A}, a(n) {hobby}, <be> {a}
"""
HOBBY_FROM: Final = 6  # years; younger children have no title like "a violinist"
AGE_OF_THING: Final = """
{A} <be> {a}
{A} <be> (now|exactly|already) {a}
a (plaque|sign|guidebook) <say-> that {A} <be> {a}
the age of {A} <be-> {a#} years
according to the town records, {A} <be> {a}
visitors <learn+> that {A} <be> {a}
"""
OLDER: Final = """
{Y} <be> {d} older than {A!}
{A} <be> {d} younger than {Y}
{Y} <be> older than {A!} by {d}
the age difference between {A!} and {Y!}, WHO <be-> older, <be-> {d}
in {d}, {A} <will be> as old as {Y} is now
there <be> {d} between {A!} and {Y!}, and {Y} <be> the older
{d} <separate> {A!} from {Y!}, WHO <be-> older
"""
TIMES: Final = """
{Y} <be> {k} as old as {A!}
{Y} <be> exactly {k} as old as {A!}
the age of {Y!} <be-> {k} the age of {A!}
at the moment, {Y} <be> {k} as old as {A!}
compared with {A!}, {Y} <be> {k} as old
"""
THIRD: Final = {
    "older": """
        {Z} <be> {e} older than {Y}
        {Y} <be> {e} younger than {Z}
        {Z} <be> older than {Y} by {e}
        compared with {Y!}, {Z} <be> {e} older
        in {e}, {Y} <will be> as old as {Z} is now
    """,
    "younger": """
        {Z} <be> {e} younger than {Y}
        {Y} <be> {e} older than {Z}
        {Z} <be> younger than {Y} by {e}
        compared with {Y!}, {Z} <be> {e} younger
        in {e}, {Z} <will be> as old as {Y} is now
    """,
}
EVENT: Final = {
    "future": """
        {E} <be-> {t} away
        {E} <will take-> place in {t}
        there <be+> {t} to go until {E}
        it <be-> still {t} until {E}
        everybody <wait-> for {E}, which <be-> {t} away
        in {t}, people <will gather> for {E}
    """,
    "past": """
        {E} <take-> place {t} ago
        {E} <be-> {t} ago
        {t} ago, everybody <talk-> about {E}
        it <be-> {t} ago that {E} <take-> place
        the newspapers <report+> on {E} {t} ago
        {t} ago, {E} <make-> the news
    """,
}
THEN: Final = {
    "future": """
        {Y} <will be> {k} as old as {A!} at the time of {E}
        at the time of {E}, {Y} <will be> {k} as old as {A!}
        when {E} comes, {Y} <will be> {k} as old as {A!}
        by the time of {E}, {Y} <will be> exactly {k} as old as {A!}
    """,
    "past": """
        {Y} <be> {k} as old as {A!} at the time of {E}
        at the time of {E}, {Y} <be> {k} as old as {A!}
        {Y} <be> {k} as old as {A!} when {E} <come->
        {Y} <be> exactly {k} as old as {A!} then, at the time of {E}
    """,
}
SUM: Final = """
the ages of {A!} and {Y!} <add+> up to {s}
the sum of the ages of {A!} and {Y!} <be-> {s}
the combined age of {A!} and {Y!} <be-> {s}
taken together, the ages of {A!} and {Y!} <make+> {s}
together, {A!} and {Y!} <be+> {s} old
"""
SUM_THEN: Final = """
the ages of {A!} and {Y!} <ADD+> up to {s} at the time of {E}
the sum of the ages of {A!} and {Y!} <BE-> {s} at the time of {E}
the combined age of {A!} and {Y!} <BE-> {s} at the time of {E}
at the time of {E}, {A!} and {Y!} together <BE+> {s} old
taken together, the ages of {A!} and {Y!} <BE+> {s} at the time of {E}
"""
SOMEDAY: Final = """
someday, {Y} <will be> {j} as old as {A!}
{Y} <will be> {j} as old as {A!} someday
the year <will come-> when {Y!} is {j} as old as {A!}
people <wait+> for the year when {Y!} <will be> {j} as old as {A!}
a (neighbor|friend|visitor) <ask-> when {Y!} <will be> {j} as old as {A!}
everybody <talk-> of the year when {Y!} <will be> {j} as old as {A!}
"""
OLDER_AND_SUM: Final = """
{Y} <be> {d} older than {A!}, and together they <be+> {s} old
the ages of {A!} and {Y!}, WHO <be-> older by {d}, <add+> up to {s}
{A} <be> {d} younger than {Y!}, and the sum of their ages <be-> {s}
"""
TIMES_AND_SUM: Final = """
{Y} <be> {k} as old as {A!}, and together they <be+> {s} old
{Y} <be> {k} as old as {A!}, and the sum of their ages <be-> {s}
the age of {Y!} <be-> {k} the age of {A!}, and both ages together <make+> {s}
"""
