"""The words of the frame `weekly_habit`."""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

Words = dict[str, Any]


class Habit(NamedTuple):
    """Something done every day, so much of it.

    `unit` counts it, none where it is money; `do` says it with its object, `short` without; `done`
    is "have done" so much of it; `ask` begins the question for it. `weekdays` and `weekends` are
    the amounts, `what` its objects or places.
    """

    unit: str
    do: str
    short: str
    done: str
    ask: str
    weekdays: Sequence[int]
    weekends: Sequence[int]
    what: Sequence[str]


PARKS: Final = (
    "along the river", "around the lake", "through the park", "on the beach", "in the woods",
    "on the school track", "along the canal", "through the old town",
)  # fmt: skip
HABITS: Final = {
    "read": Habit(
        "page", "<read> {q} of {X}", "<read> {q}", "read {q}", "how many pages <do> {B} read",
        range(8, 41), range(12, 81),
        (
            "a fantasy series", "a thick biography", "a mystery series", "a history of music",
            "a travel diary", "a collection of myths", "a science fiction novel", "a long novel",
        ),
    ),
    "run": Habit(
        "mile", "<run/jog> {q} {X}", "<run> {q}", "run {q}", "how many miles <do> {B} run",
        range(2, 7), range(3, 13), PARKS,
    ),
    "ride": Habit(
        "mile", "<bike/cycle> {q} {X}", "<cycle> {q}", "cycled {q}",
        "how many miles <do> {B} cycle", range(4, 21), range(8, 51),
        ("on the rail trail", "around the reservoir", "on country roads", "through the hills",
         "along the coast", "along the canal", "on the bike path"),
    ),
    "walk": Habit(
        "step", "<walk/take> {q} {X}", "<walk> {q}", "walked {q}",
        "how many steps <do> {B} walk", range(3000, 12001, 250), range(4000, 16001, 500), PARKS,
    ),
    "swim": Habit(
        "lap", "<swim> {q} {X}", "<swim> {q}", "swum {q}", "how many laps <do> {B} swim",
        range(8, 41), range(12, 81),
        ("at the town pool", "at the school pool", "at the gym", "at the recreation center",
         "at the community pool", "at the swim club"),
    ),
    "practice": Habit(
        "minute", "<practice> for {q} on {X}", "<practice> for {q}", "practiced for {q}",
        "for how many minutes <do> {B} practice", range(15, 61, 5), range(20, 121, 5),
        ("the violin", "the piano", "the trumpet", "the guitar", "the flute", "the drums",
         "the cello", "the banjo", "the clarinet", "the harp", "the trombone", "the saxophone"),
    ),
    "solve": Habit(
        "math problem", "<solve/work through> {q} {X}", "<solve> {q}", "solved {q}",
        "how many math problems <do> {B} solve", range(4, 21), range(5, 41),
        ("for a math contest", "for a big exam", "from an old textbook", "from a puzzle book",
         "for the math club", "with a tutor"),
    ),
    "learn": Habit(
        "new word", "<learn/memorize> {q} of {X}", "<learn> {q}", "learned {q}",
        "how many new words <do> {B} learn", range(4, 21), range(6, 41),
        ("Portuguese", "Japanese", "Italian", "Korean", "Swahili", "French", "Arabic", "Greek",
         "Polish", "Hindi"),
    ),
    "write": Habit(
        "word", "<write> {q} of {X}", "<write> {q}", "written {q}",
        "how many words <do> {B} write", range(150, 651, 25), range(200, 1201, 50),
        ("a novel", "a play", "a family history", "a travel journal", "a fairy tale",
         "a detective story", "a science fiction story"),
    ),
    "knit": Habit(
        "row", "<knit/crochet> {q} of {X}", "<finish> {q}", "finished {q}",
        "how many rows <do> {B} finish", range(6, 31), range(10, 61),
        ("a blanket", "a scarf", "a shawl", "a sweater", "a bedspread", "a baby blanket"),
    ),
    "draw": Habit(
        "sketch", "<draw> {q} of {X}", "<draw> {q}", "drawn {q}",
        "how many sketches <do> {B} draw", range(2, 9), range(3, 16),
        ("birds", "old houses", "city streets", "trees", "animals at the zoo", "boats", "bridges"),
    ),
    "push": Habit(
        "push-up", "<do> {q} {X}", "<do> {q}", "done {q}", "how many push-ups <do> {B} do",
        range(10, 51), range(15, 91),
        ("on the lawn", "at the gym", "in the garage", "with a friend", "on the porch",
         "in the living room"),
    ),
    "review": Habit(
        "flashcard", "<review/go over> {q} {X}", "<review> {q}", "reviewed {q}",
        "how many flashcards <do> {B} review", range(10, 51), range(20, 101),
        ("for a biology test", "for a history quiz", "for a geography bee", "on the bus",
         "in the library", "with a study partner"),
    ),
    "save": Habit(
        "", "<save/put aside> {q} {X}", "<save> {q}", "saved {q}",
        "how much money <do> {B} save", range(50, 825, 25), range(100, 1525, 25),
        ("for a new bicycle", "for a trip to the coast", "for a guitar", "for a telescope",
         "for a birthday present", "for concert tickets", "for a camera", "for a skateboard",
         "for summer camp"),
    ),
}  # fmt: skip
SETTINGS: Final = (
    "this year",
    "this spring",
    "this fall",
    "during vacation",
    "during the school year",
    "in January",
    "in March",
    "in June",
    "in October",
    "after the holidays",
)

WEEKDAYS = """
{B} DO (every|each) weekday
{B} DO on each weekday
{B} DO every day from Monday to Friday
{B} DO after (breakfast|school|dinner|work|lunch) every weekday
{B} <make> a plan: on each weekday, {B} DO
{B} <have> a habit: each weekday, {B} DO
{B} <settle> into a routine: {B} DO each weekday
{B} DO every weekday (morning|evening|afternoon)
{B} <get up> early and DO every weekday
{B} always <find> time on weekdays and DO each day
in {B's} new plan, {B} DO each weekday
"""
WEEKDAYS_ONLY = """
{B} DO (every|each) weekday (but not on weekends|and nothing on weekends)
{B} DO every day from Monday to Friday (and nothing on weekends|and <rest> on weekends)
{B} DO after (breakfast|school|dinner|work|lunch) every weekday and nothing on weekends
{B} <make> a plan: {B} DO on each weekday, but nothing on weekends
{B} <have> a habit: {B} DO each weekday, but not on weekends
{B} <settle> into a routine: {B} DO each weekday, but nothing on weekends
{B} DO every weekday (morning|evening|afternoon), but not on weekends
{B} <get up> early and DO every weekday, but not on weekends
on weekends {B} <take> time off, but each weekday {B} DO
{B} <leave> weekends free and DO each weekday
"""
WEEKENDS = """
{B} SHORT on each day of the weekend
{B} SHORT (on each|every) weekend day
each weekend day <bring/add> {q} [to {B's} total]
on Saturdays and Sundays, {B} SHORT (each|a) day
on each weekend day, {B} SHORT
on each Saturday and each Sunday, {B} SHORT
{B's} plan <call-> for {q} on each weekend day
on weekends, when there <be-> more time, {B} SHORT each day
"""
BOTH = """
{B} DO each weekday and {b} on each weekend day
{B} DO every day from Monday to Friday and {b} a day on weekends
{B} DO every weekday and {b} on each Saturday and each Sunday
"""
MORE = """
{B} SHORT more on each weekend day than on a weekday
each weekend day <bring> {q} more than a weekday
{B} <add> {q} to the weekday amount on each weekend day
on each weekend day, {B} <go> {q} beyond the weekday amount
{B} SHORT more each Saturday and each Sunday than on a weekday
"""
TIMES = """
{B} <do> {f} as much on each weekend day as on a weekday
each weekend day <bring> {f} as much as a weekday
the amount for each weekend day <be-> {f} as large as for a weekday
{B} <manage> {f} as much on each weekend day as on a weekday
each Saturday and each Sunday, {B} <do> {f} as much as on a weekday
"""
KEPT_UP = """
{B} <keep> this up for {w} [thanks to (a chart on the wall|a loyal friend|a strict coach|a diary)]
{B} <stick> to (the|this) plan for {w} [in spite of (the weather|a busy schedule|some complaints)]
this <go-> on for {w} [without a change]
{B} <follow> (the|this) plan for {w} [with (a friend|a cousin|a neighbor|a classmate) as company]
{w} <go by> in this way
{B} <do> this for {w} in a row
{B} <carry> on like this for {w} [to (win a bet|please a coach|reach a goal|make progress)]
the (challenge|program|plan) <last-> {w}
{B} <live> by this schedule for {w} [and <enjoy> it]
for {w}, nothing <change-> [in (the|this) (plan|routine|schedule)]
{B} <spend> {w} like this [and <feel> (proud|stronger|more confident)]
the calendar on {B's} (wall|desk|door) <show-> {w} of this routine
"""
MISSED = """
{B} <miss> {n} (because of a cold|because of a trip|because of bad weather|because of house guests)
{B} <skip> {n} (because of exams|because of a visit|to rest|because of a sore foot)
{n} <be> lost to (a cold|a family trip|bad weather|a school event|house repairs)
a (cold|trip|heat wave|busy schedule|family visit) <cost-> {B} {n}
{B} <take> {n} off (to rest|for a family visit|because of a sore back|to help a neighbor)
on {n}, {B} <do> nothing at all
{B} <be> too (busy|tired|sick) on {n} and <do> nothing then
"""
BEFORE = """
{B} <have> already DONE before that
{B} <have> already DONE before the plan <start->
{B} <begin> with {q} already done
{B} <have> {q} behind {B} at the start
{B's} count <stand-> at {q} when the plan <begin->
the work of earlier days <amount-> to {q}
"""
NOT_SAVED = """
{B} <skip> {n} (because of a birthday|because of a trip|because money <be-> short)
on {n}, {B} <have> nothing to spare
{B} <miss> {n} (because of a visit|because of a fair|because of a lost wallet)
{n} <be> lost to (a family trip|a holiday|an empty purse|a visit to the fair)
a (trip|birthday party|broken phone|visit to the zoo) <cost-> {B} the savings of {n}
"""
SAVED_BEFORE = """
{B} <have> already saved {q} before that
{B} <begin> with {q} in a (jar|piggy bank|shoebox|savings account)
{q} <be> already in {B's} (jar|piggy bank|shoebox|bank account) at the start
{B's} savings <stand+> at {q} when the plan <begin->
(an uncle|an aunt|a grandmother|a neighbor) <give-> {B} {q} at the start
{B} <have> {q} from a birthday at the start
"""
GOAL = """
{B's} goal <be-> {g}
{B} <want/hope/aim> to reach {g} [by (spring|fall|the end|New Year)]
{B} <set> {B@} a goal of {g}
the goal <be-> a total of {g}
{B's} (coach|teacher|mentor|club|grandfather|aunt) <set-> a goal of {g}
a total of {g} <be-> {B's} goal
{B} <dream> of reaching {g}
{B's} (club|school|team|family) <promise-> a prize for {g}
a note on {B's} (wall|desk|mirror|fridge) <set-> the goal at {g}
"""
PRICE = """
{B} <need> {g} in all
the total cost <be-> {g}
{B's} goal <be-> {g}
{B} <want/hope> to have {g} in the end
{B} <set> {B@} a goal of {g}
it <take> {g} to pay for it
{B's} (mother|father|aunt|uncle) <say-> that it <cost-> {g}
a (shop|catalog|website|flyer) <give-> the price as {g}
"""

# What is said about each number that is computed -------------------------------------------------

ON_WEEKDAYS: Words = {
    "claims": """
        {B} SHORT on the weekdays of each week
        the weekdays of a week <add up+> to {q}
    """,
    "labels": "the amount for the weekdays of each week",
}
WEEKEND_DAY: Words = {
    "claims": """
        {B} SHORT on each weekend day
        each weekend day <bring> {q}
    """,
    "labels": "the amount for each weekend day",
}
ON_WEEKENDS: Words = {
    "claims": """
        {B} SHORT each weekend
        each weekend <add up-> to {q}
    """,
    "labels": "the amount for each weekend",
}
EACH_WEEK: Words = {
    "claims": """
        {B} SHORT in a week
        a whole week <come-> to {q}
    """,
    "labels": "the amount for a whole week",
}
KEPT: Words = {
    "claims": """
        {B} SHORT on the days that <be+> not missed
        the missed days <leave+> {q}
    """,
    "labels": "the amount without the missed days",
}
LOST: Words = {
    "claims": """
        the missed days <cost+> {B} {q}
        {B} <lose> {q} on the missed days
    """,
    "labels": "the amount lost on the missed days",
}
SO_FAR: Words = {
    "claims": """
        {B} SHORT while following the plan
        the plan <bring> {B} {q}
    """,
    "labels": "the amount that the plan <bring->",
}
IN_WEEK: Words = {
    "claims": """
        {B} SHORT in a week
        {B} SHORT in all from Monday to Sunday
        {B} SHORT over the course of the week
        {B} SHORT in the whole week
        {B} SHORT altogether in the week
    """,
    "labels": """
        {B's} total for the week
        the total for a whole week
    """,
    "asks": """
        ASK in (a|the whole) week
        ASK from Monday to Sunday
    """,
}
IN_ALL: Words = {
    "claims": """
        {B} SHORT (in all|altogether|in total)
        {B} SHORT in all that time
        {B} SHORT by the end
        {B} SHORT over all these weeks
    """,
    "labels": """
        {B's} total (at the end|in the end|after all this time)
        the total that {B} <reach>
    """,
    "asks": """
        ASK (in all|altogether|in total)
        ASK in all that time
    """,
}
EARLIER: Final = "what {B} <have> done before the plan", "before and during the plan"
SAVED: Final = "the money that {B} <have> at the start", "with the money from the start"
IN_ALL_WITH: Words = {
    "claims": """
        {B} SHORT (in all|altogether|in total), counting WHAT
        {B} SHORT by the end, counting WHAT
    """,
    "labels": """
        {B's} total ALL
        the total ALL
    """,
    "asks": """
        ASK (in all|altogether|in total), counting WHAT
        ASK by the end, counting WHAT
    """,
}
SHORT_OF: Words = {
    "claims": """
        {B} still <need> {q} to reach the goal [in the end]
        {B} <be> {q} short of the goal (in the end|at the end)
        {q} <be> still missing in the end
        {B} <miss the goal> by {q} in the end
        {B} still <lack> {q} in the end
        {q} <remain> before the goal <be-> reached
    """,
    "labels": """
        the amount that {B} still <need> to reach the goal
        the amount still missing at the end
        the difference between the goal and {B's} total at the end
    """,
    "marks": ("time",),
}
WEEKS: Words = {
    "claims": """
        {B} <need> {weeks} to reach the goal
        {B} <follow the plan> for {weeks} before reaching the goal
        it <take> {B} {weeks} to reach the goal
        {weeks} <pass> before {B} <reach> the goal
        {B} <have to keep this up> for {weeks} to reach the goal
    """,
    "labels": """
        {B's} time to the goal
        the time that {B} <need> to reach the goal
    """,
    "asks": """
        how many weeks <do> {B} need to reach the goal
        for how many weeks <do> {B} have to follow the plan to reach the goal
        after how many weeks <do> {B} reach the goal
    """,
}
FRIEND = """
{H!} SHORT (every Sunday|in a usual week|on Saturdays)
{H!} also <keep> a plan and SHORT a week
{H!} <have> another plan and SHORT in a week
"""
SLEEP = """
{B} also <sleep> for {z} a night
{B} <go> to bed early and <sleep> for {z} a night
"""
WATER = """
{B} <drink> {z} of water a day
{B} also <try> to drink {z} of water every day
"""
LAST_YEAR = """
the year before, {B} SHORT in the same months
the year before, {B} SHORT during the summer
a year earlier, {B} SHORT in a month
"""
