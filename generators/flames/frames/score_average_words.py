"""How results are told: of tests, of games, of days.

In the templates LIST stands for all numbers, SPREAD for all of them with where each comes from,
PLACES for these places, DO for the verbs of a story, VERB for one of them, TAIL for its end.
"""

from typing import Final, NamedTuple

from synthgen.generators.flames.english.morphology import words
from synthgen.generators.flames.lexicon.places import TEAMS


class Family(NamedTuple):
    """Results of one sort. `one` is what gives one result, `at` stands before where it does."""

    one: str
    at: str
    settings: tuple[str, ...]
    scores: str
    goal: str
    both: str
    latest: str
    drop: str
    bonus: str = ""


class Story(NamedTuple):
    """A kind of result: its unit, usual values, and the words for what is done."""

    family: str
    unit: str
    values: range
    topics: tuple[str, ...]
    labels: tuple[str, ...]
    verb: str
    tail: str = ""


TESTS: Final = Family(
    one="test",
    at="on",
    settings=("this term", "this semester", "this year", "this fall", "this spring"),
    scores="""
        {B} <earn/get/score> SPREAD in {S}
        {B's} {S} teacher <give-> {B} SPREAD
        {B} <bring> home SPREAD from {B's} {S} class
        {B's} hard work in {S} <earn-> {B} SPREAD
        the {S} grade book <show-> SPREAD for {B}
        {B} <have> scores of LIST points on {B's} {S} tests so far
        {B's} {S} test scores so far <be+> LIST points
        {B} <show> {B's} (parents|family|grandparents|tutor) {S} tests with LIST points on them
        the {S} tests that {B} <take> <come+> back with scores of LIST points
        {B} <take> tests in {S} and <receive> LIST points
        {B} <note/write down> {B's} {S} test scores in a (diary|notebook|planner): LIST points
        {B's} scores on the {S} tests (taken|given|graded) so far <be+> LIST points
    """,
    goal="""
        {B} <want> to (finish|end up) with an average of {T} a test in {S}
        {B's} goal in {S} <be-> an average of {T} a test
        to earn (a certificate|an award|a good grade), {B} <need> {T} a test on average
        {B's} (parents|tutors|teachers) <hope+> for an average of {T} a test
        {B} <aim/hope> for an average of {T} per test
        the (science camp|honors program|summer school) <ask-> for an average of {T} a test
        {B} <promise> {B's} (mother|father|grandmother|coach) an average of {T} per test
    """,
    both="""
        {B} <have> LIST points on {B's} {S} tests so far and <want> to average {T} a test
        with {S} test scores of LIST points so far, {B} <hope> to average {T} a test
        {B} <get> LIST points on tests in {S} and <need> an average of {T} a test for a prize
    """,
    latest="""
        on {B's} latest {S} test, {B} <get/earn> {m} more than on the best of the others
        {B's} most recent {S} test <be-> {m} better than the best of the others
        another test in {S} <go-> well and <bring-> {B} {m} more than the best of the others
        an extra test <bring-> {B} {m} more than the best of the other {S} tests
        {B} then <beat> the best of these scores by {m} on another {S} test
    """,
    drop="""
        the (teacher|school) <drop/cross out/leave out> the lowest of all {B's} scores
        {B's} lowest score <do-> not count
        the lowest score of every student <be-> (dropped|thrown out|not counted)
        {B} <get> to leave out the lowest of all {B's} scores
        the (school|teacher) <allow-> {B} to drop {B's} lowest test, which {B} <do>
    """,
    bonus="""
        for (good notes|a poster|helping a classmate), {B} <get> {h} added to each score
        the teacher <raise-> every score by {h}
        {h} <be> added to each score because the tests <be+> so hard
        the teacher <find-> a mistake in the answer keys and <add-> {h} to each test
        each of {B's} tests <get-> {h} of extra credit
    """,
)
GAMES: Final = Family(
    one="game",
    at="against",
    settings=("this season", "this year", "in a new league", "this winter"),
    scores="""
        {B} <score> SPREAD in {S}
        {B's} {S} scores <be+> SPREAD
        {B} <play> {S} and <finish> with SPREAD
        {B's} {S} (coach|captain|trainer) <praise-> {B} for SPREAD
        the (crowd|fans|neighbors|twins) <cheer+> for {B} in {S} as {B} <get> SPREAD
        {B} <have> LIST points in {B's} {S} games so far
        the {S} scoreboard <show-> LIST points for {B} in the games so far
        {B's} {S} (coach|captain|trainer) <note/write down> LIST points for {B's} games so far
        {B} <reach/make> LIST points in the {S} games that {B} <play> [for {B's} club]
        the (local|school|town) newspaper <list-> {B's} {S} scores so far: LIST points
        {B} <post> scores of LIST points in {S} games at the (youth center|gym|sports hall)
    """,
    goal="""
        {B} <want> to (finish|end) the season with an average of {T} a game
        {B's} goal <be-> to average {T} per game
        the (trophy|league prize|top medal) <go-> to players who <average+> {T} a game
        {B's} coach <ask/hope> for an average of {T} a game
        to make the (all-star|county|travel) team, {B} <have> to average {T} a game
        {B} <aim> for {T} a game on average
        {B} <tell> {B's} (brother|sister|roommate|uncle) that {B} <want> an average of {T} a game
    """,
    both="""
        {B} <score> LIST points in {B's} {S} games so far and <want> to average {T} a game
        after {S} games with LIST points, {B} <dream> of an average of {T} a game
        {B} <have> LIST points from {S} games and <need> an average of {T} a game for the team
    """,
    latest="""
        in the latest game, {B} <score> {m} more than in the best of the others
        against {L}, {B} <score> {m} more than in the best of the other games
        the game against {L} <be-> {m} better than the best of the games before
        {B} then <beat> {B's} best game so far by {m} against {L}
        a home game against {L} <bring-> {B} {m} more than the best of the other games
    """,
    drop="""
        the league <leave-> out each player's lowest game
        the lowest of {B's} games <do-> not count toward the average
        each player's lowest game <be-> (dropped|left out of the average)
        a (storm|power failure) <cut-> short the game with the fewest points, which <do-> not count
        {B} <get> to leave out {B's} lowest game
    """,
    bonus="""
        {B} <get> {h} added to each game (after a protest|as a captain|for fair play)
        the league <give-> {B!} a bonus of {h} for each game
        {h} <be> added to each of {B's} games because of a scoring mistake
        a check of the (videos|score sheets) <add-> {h} to each of {B's} games
        the scorekeeper <find-> {h} missing in each of {B's} games and <add-> them
    """,
)
DAYS: Final = Family(
    one="day",
    at="on",
    settings=("this week", "during a busy week", "in a sunny week", "in the holidays"),
    scores="""
        {B} <DO> SPREAD TAIL
        {B} <DO> SPREAD for {S}
        {B} <make> a (chart|table|list) for {S} and <write> down SPREAD
        {B's} (calendar|notebook|chart) for {S} <show-> SPREAD
        {B} <report> SPREAD to (a friend|the others|the team) in a text about {S}
        {B} <DO> LIST {u} on PLACES, in that order
        on PLACES, {B} <DO> LIST {u}, in that order, TAIL
        {B's} (diary|app|log) for {S} <list-> LIST {u} for PLACES, in that order
        {B} <get> ready for {S} and <DO> LIST {u} on PLACES, in that order
    """,
    goal="""
        {B} <want> to average {T} a day
        {B's} goal for {S} <be-> an average of {T} a day
        {B} <hope> for {T} a day on average
        {B} <make> a bet with {B's} (brother|cousin|neighbor) to average {T} a day
        {B's} plan for {S} <call-> for an average of {T} a day
        {B} <set> {B@} a target of {T} a day on average
        an average of {T} a day <be-> what {B} <hope> for
    """,
    both="""
        {B} <DO> LIST {u} on PLACES, in that order, and <want> to average {T} a day
        on PLACES, {B} <DO> LIST {u}, in that order, and <hope> to average {T} a day
        for {S}, {B} <want> to average {T} a day and <DO> LIST {u} on PLACES, in that order
    """,
    latest="""
        on {L}, {B} <DO> {m} more than on the best of the other days
        {L} <be-> the best day and <bring-> {m} more than the best of the days before
        {L} <go-> very well, and {B} <DO> {m} more than on the best of the other days
        {B} <DO> {m} more on {L} than on the best of the other days
        {L} <beat-> the best of the days before by {m}
    """,
    drop="""
        {B} <leave> the weakest of all these days out of the average
        because of a (storm|cold|late start), {B} <do> not count the weakest of all these days
        the weakest of all these days <be-> left out of the average
        {B} <decide> to ignore the weakest of all these days
        {B} <want> the average without the weakest of all these days
    """,
)
FAMILIES: Final = {"test": TESTS, "game": GAMES, "day": DAYS}

SUBJECTS: Final = words(
    "math science history geography biology chemistry physics algebra geometry Spanish French "
    "German economics grammar civics literature statistics Latin astronomy"
)
PAPERS: Final = (
    "the unit test",
    "the midterm",
    "the pop quiz",
    "the chapter test",
    "the practice test",
    "the vocabulary test",
    "the take-home test",
    "the oral test",
    "the review test",
    "the makeup test",
)
OPPONENTS: Final = tuple(f"the {team.title()}" for team in TEAMS)
ALL_DAYS: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "the next Monday",
)
CAUSES: Final = (
    "the class trip",
    "the band trip",
    "the animal shelter",
    "the new playground",
    "the library roof",
    "the youth choir",
    "the food bank",
    "the robotics club",
    "the town museum",
    "the summer camp",
)
STORIES: Final = {
    "school": Story("test", "point", range(61, 98), SUBJECTS, PAPERS, "score"),
    "court": Story("game", "point", range(7, 36), ("basketball", "handball"), OPPONENTS, "score"),
    "bowling": Story("game", "point", range(88, 215), ("bowling",), OPPONENTS, "score"),
    "quiz": Story("game", "point", range(25, 95), ("quiz bowl", "trivia"), OPPONENTS, "score"),
    "reading": Story(
        "day",
        "page",
        range(12, 70),
        ("the reading contest|the contest", "the book club", "the class report|the report"),
        (),
        "read",
        "in a (mystery novel|long novel|biography|library book)",
    ),
    "practice": Story(
        "day",
        "minute",
        range(20, 95),
        ("the spring concert", "the piano recital", "the talent show", "the school play"),
        (),
        "practice/rehearse",
        "with a (teacher|neighbor|friend|recording)",
    ),
    "training": Story(
        "day",
        "push-up",
        range(12, 60),
        ("the fitness test", "the track season", "the swim camp", "the gymnastics camp"),
        (),
        "do",
        "in the (garage|gym|backyard|living room)",
    ),
    "biking": Story(
        "day",
        "mile",
        range(6, 40),
        ("the bike race|the race", "the bike tour|the tour", "the charity ride|the ride"),
        (),
        "ride/bike/cycle",
        "on the (river trail|bike path|back roads|canal path)",
    ),
    "mailing": Story(
        "day",
        "envelope",
        range(40, 190),
        ("the food bank", "the animal shelter", "the town hall", "the food drive"),
        (),
        "address/stuff",
        "at (a long table|the front desk|the office|home)",
    ),
    "selling": Story(
        "day", "", range(14, 90), CAUSES, (), "sell", "from a (booth|cart|folding table)"
    ),
}

SOLD: Final = ("pastry", "flower", "plant", "fruit", "treat", "meal", "snack", "drink")
RIVALS: Final = {
    "he": ("cousin", "best friend", "neighbor", "younger brother", "older brother", "classmate"),
    "she": ("cousin", "best friend", "neighbor", "younger sister", "older sister", "teammate"),
    "they": ("cousin", "best friend", "neighbor", "roommate", "classmate", "teammate"),
}
RIVAL: Final = """
{B's} {K} {H!} <average-> {r} a {1 w}
{B's} {K} {H!} <have-> an average of {r} a {1 w}
{B's} {K} {H!} <reach/manage> an average of {r} a {1 w}
{B} <compare> {B's} results with those of {B's} {K} {H!}, whose average <be-> {r} a {1 w}
{B} <want> to beat {B's} {K} {H!}, who <average-> {r} a {1 w}
"""
AVERAGE: Final = """
{B} <average> {final} a {1 w}
{B's} average per {1 w} <be-> {final}
{B} <manage> {final} per {1 w} on average
"""
AVERAGE_LABELS: Final = """
{B's} average number of {u} (per|a) {1 w}
the average number of {u} (per|for each) {1 w}
"""
AVERAGE_LABELS_IN: Final = """
{B's} average per {1 w}
the average of {B's} {w}
"""
AVERAGE_ASKS: Final = """
how many {u} <do> {B} average per {1 w}
what <be-> {B's} average in {u} a {1 w}
"""
NEED: Final = """
{B} <need> {need} {X} to (reach|meet) (that|the) average
{need} <be> needed {X} for {B} to (reach|have) that average
{B} <have> to VERB {need} {X} for that average
{B} <will reach> that average exactly with {need} {X}
{B} <must VERB> {need} {X} to get to exactly that average
"""
NEED_ASKS: Final = """
how many {u} <must> {B} VERB {X} to (reach|have) (exactly that average|that average exactly)
how many {u} {X} <do> {B} need for that average
"""
THINGS: Final = (
    "a new water bottle",
    "a desk lamp",
    "a wall calendar",
    "a pair of headphones",
    "a new backpack",
    "a stopwatch",
    "a rain jacket",
    "a pack of gel pens",
)
HABITS: Final = (
    "the dog for a morning walk",
    "the bus to work",
    "swimming lessons",
    "guitar lessons",
    "a cooking class",
    "care of the garden",
)
ADVISERS: Final = (
    "dentist",
    "piano teacher",
    "bus driver",
    "music teacher",
    "neighbor",
    "chess partner",
    "swimming coach",
)
