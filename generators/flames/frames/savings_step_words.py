"""How an amount that grows by a step is told: by somebody week after week, or row after row.

In the templates DO stands for the verb, DOING for its gerund, VERB for one base form, AMOUNT for
what grows, IN_ for "in" or "on", INW for "in the week" or "on the day", READY for what an aim
needs; FRONT, BACK and BEFORE stand for rows.
"""

from typing import Any, Final, NamedTuple


class Family(NamedTuple):
    """Clauses of one sort of story: facts, and claims about what follows."""

    start: str
    step: str
    length: str
    start_step: str
    step_length: str
    ends: str
    settings: tuple[str, ...]


class Story(NamedTuple):
    """What grows: its unit ("" is money), the period, usual values, and words."""

    people: bool
    unit: str
    period: str
    starts: range
    steps: range
    periods: range
    verb: str = ""
    doing: str = ""
    amount: str = "the amount"
    aims: tuple[str, ...] = ()
    before: str = ""
    less: str = ""
    pay: str = ""
    prices: range = range(0)
    front: str = ""
    back: str = ""
    prior: str = ""


BY_PERIOD: Final = Family(
    start="""
        {B} <start> by DOING {a} a {1 w}
        {B} <DO> {a} IN_ the opening {1 w} [of {B's} plan]
        {B's} plan for {P} <begin-> with {a} IN_ the opening {1 w}
        {B} <begin> with {a} IN_ the opening {1 w} for {P}
        a (cousin|neighbor|teammate) <talk-> {B} into DOING {a} IN_ the opening {1 w}
        {B} <want> READY {P} and <DO> {a} IN_ the opening {1 w}
    """,
    step="""
        (each|every) further {1 w}, {B} <DO> {d} more than INW before
        AMOUNT <grow-> by {d} (each|every) {1 w}
        {B} <raise/increase> AMOUNT by {d} (each|every) {1 w}
        {B} <DO> {d} more (each|every) {1 w} than INW before
        (each|every) later {1 w} <bring-> {d} more than the {1 w} before
        from each {1 w} to the next, {B} <add> {d}
        from then on, AMOUNT <go-> up by {d} (each|every) {1 w}
    """,
    length="""
        {B} <keep> the plan up for {n} in all
        the plan <go-> on for {n} in (all|total)
        {B} <stick> to the plan for {n} altogether
        the (whole|entire) plan <cover-> {n}
        {B} <stop> after {n} in all
        with the opening {1 w}, the plan <last-> {n} in all
        {B} <follow> the plan for {n} in all
    """,
    start_step="""
        {B} <DO> {a} IN_ the opening {1 w} and {d} more (each|every) {1 w} than INW before
        {B} <start> with {a} IN_ the opening {1 w} and <add> {d} (each|every) {1 w}
        {B} <begin> with {a} IN_ the opening {1 w} and <add> {d} from each {1 w} to the next
        {B's} plan for {P} <begin-> with {a} a {1 w} and <ask-> for {d} more each {1 w} than before
    """,
    step_length="""
        the plan <run-> for {n} in all, and from each {1 w} to the next, {B} <add> {d}
        the plan <last-> {n} in all, and {B} <raise> AMOUNT by {d} from each {1 w} to the next
        the plan <cover-> {n}, and each {1 w} <bring-> {d} more than the {1 w} before
    """,
    ends="""
        IN_ the last {1 w}, {B} <DO> {l}
        the last {1 w} of the plan <bring-> {l}
        {B} <reach> {l} IN_ the last {1 w}
        {B's} plan <end-> with {l} IN_ the last {1 w}
        {B} <DO> {l} IN_ the last {1 w} (of the plan|and then <stop>)
        for {P}, {B} <work> up to {l} IN_ the last {1 w}
    """,
    settings=("this year", "this spring", "this summer", "in the new year"),
)
IN_ROWS: Final = Family(
    start="""
        FRONT of {P} <have-> {a}
        there <be> {a} in FRONT of {P}
        {B} <count> {a} in FRONT of {P}
        {P} <begin-> with {a} in FRONT
        FRONT of {P} <be-> made up of {a}
        {B} <look> at {P}, where FRONT <have-> {a}
    """,
    step="""
        (each|every) further {1 w} <have-> {d} more than BEFORE
        from each {1 w} to the next, there <be> {d} more
        (each|every) further {1 w} <hold-> {d} more than BEFORE
        AMOUNT <grow-> by {d} from each {1 w} to the next
        {B} <see> that each {1 w} <have-> {d} more than BEFORE
        each {1 w} <be-> larger than BEFORE by {d}
    """,
    length="""
        there <be> {n} in all
        {P} <have-> {n} in all
        {B} <count> {n} in (all|total)
        {n} <make> up {P}
        {P} <consist-> of {n}
        it <be-> {n} from FRONT to BACK, both included
    """,
    start_step="""
        FRONT of {P} <have-> {a}, and each further {1 w} <have-> {d} more than BEFORE
        {P} <begin-> with {a} in FRONT, and from each {1 w} to the next there <be> {d} more
        {B} <count> {a} in FRONT of {P} and {d} more in each further {1 w} than in BEFORE
    """,
    step_length="""
        {P} <have-> {n}, each with {d} more than BEFORE
        there <be> {n}, and each <have-> {d} more than BEFORE
        {B} <count> {n}, each of which <have-> {d} more than BEFORE
    """,
    ends="""
        BACK <have-> {l}
        there <be> {l} in BACK
        {B} <count> {l} in BACK
        BACK <be-> made up of {l}
        {P} <end-> with {l} in BACK
        BACK of {P} <hold-> {l}
    """,
    settings=(),
)
MORE_MONEY: Final = """
{B} already <have> {s} in (a drawer|a jar|the bank) before that
{B} <have> {s} from a birthday to begin with
before the plan, there <be> {s} in {B's} (piggy bank|wallet|money box)
{B's} (aunt|grandmother|uncle) <give-> {B} {s} as a starting gift
{s} <be> already in {B's} (jar|bank account) before the plan <begin->
"""
MORE_DONE: Final = """
{B} <DO> {s} before the plan <begin->, and they <count+> too
another {s} from before the plan <count+> as well
before the plan <begin->, {B} <DO> {s}, which <count+> too
{B} <add> {s} from before the plan to the total
the coach also <count-> {s} from before the plan
"""
SPENT: Final = """
at the end, {B} <spend> {c} on (a gift|shoes|a dinner|books)
{B} then <give> {c} to (a charity|a sister|a cousin|the animal shelter)
after the last {1 w}, {B} <pay> {c} for (a repair|a ticket|lessons)
{c} of the savings <go-> to (a charity|a surprise party|a fine) at the end
{B} then <lend> {c} to (a friend|a neighbor|a roommate)
"""
FRIEND: Final = """
over the same {w}, {K!} <DO> {f} (each|every) {1 w}
{K!} <DO> {f} IN_ each of these {w}
IN_ each of these {w}, {K!} <DO> {f}
{K!} <join> in and <DO> {f} IN_ each of these {w}
for just as long, {K!} <DO> {f} (each|every) {1 w}
"""
SPONSOR: Final = """
a (bakery|neighbor|shop|grandfather) <pay-> {p} for (each|every) {1 u}
(each|every) {1 u} <earn-> {p} for (a charity|the school|the shelter|the team)
a sponsor <donate-> {p} (per|for each) {1 u}
{B's} (boss|uncle|aunt) <promise-> {p} for (each|every) {1 u}
{p} (per|for each) {1 u} <be> promised to {B}
"""
GOAL: Final = """
{B} <want> to reach {g} in all
the goal <be-> {g} in all
{B} <need> {g} in total [for {P}]
{B's} goal for {P} <be-> {g} altogether
for {P}, {B} <need> {g} in all
"""

LAST: Final = """
{B} <DO> {last} IN_ the last {1 w}
the last {1 w} <bring-> {last}
{B} <reach> {last} IN_ the last {1 w}
the plan <end-> with {last} IN_ the last {1 w}
"""
LAST_ROW: Final = """
BACK <have-> {last}
there <be> {last} in BACK
{last} <be> in BACK
BACK of {P} <hold-> {last}
"""
STEADY: Final = """
AMOUNT <grow-> by the same step (each|every) {1 w}
{B} <raise> AMOUNT evenly from {1 w} to {1 w}
AMOUNT <go-> up by the same step from {1 w} to {1 w}
the step from each {1 w} to the next <be-> always the same
"""
STEADY_ROW: Final = """
AMOUNT <grow-> by the same step from each {1 w} to the next
{B} <see> that AMOUNT <grow-> evenly from {1 w} to {1 w}
AMOUNT <rise-> evenly from FRONT to BACK
the step from each {1 w} to the next <be-> always the same
"""
TOTAL: Final = """
{B} <DO> {total} in (all|total)
{B} <DO> {total} altogether over these {w}
all the {w} together <bring+> {total}
the plan <bring-> {B!} {total} in all
"""
TOTAL_ROW: Final = """
{P} <have-> {total} in all
there <be> {total} in all the {w} together
all the {w} together <have+> {total}
{total} <be> in {P} altogether
"""
GRAND: Final = """
{B} <have> {full} altogether in the end
everything together <make-> {full}
the grand total <be-> {full}
"""
GRAND_ROW: Final = """
there <be> {full} altogether
everything together <make-> {full}
the grand total <be-> {full}
{full} <be> there in all
"""
LEFT: Final = """
{B} <have> {left} left in the end
that <leave-> {left} in the end
{B} still <have> {left} after that
{left} <be> left in the end
"""
LEFT_ROW: Final = """
{left} <be> left in the end
that <leave-> {left} in the end
there <be> {left} left after that
{P} still <have-> {left} after that
"""
MEAN: Final = """
{B} <DO> {mean} a {1 w} on average
the average per {1 w} <be-> {mean}
the average {1 w} <bring-> {mean}
{B} <average> {mean} a {1 w}
"""
MEAN_ROW: Final = """
each {1 w} <have-> {mean} on average
the average {1 w} <have-> {mean}
there <be> {mean} per {1 w} on average
the average <be-> {mean} per {1 w}
"""
PERIODS: Final = """
{B} <keep> the plan up for {n} in all
the plan <cover-> {n} in all
the plan <last-> {n} [in all]
there <be> {n} in the whole plan
"""
PERIODS_ROW: Final = """
there <be> {n} in all
{P} <have-> {n} in all
{n} <be> in {P} in all
{n} <make> up {P} in all
"""
WORTH: Final[dict[str, Any]] = {
    "claims": """
        all the {u} together <be+> worth {money}
        the {u} <fetch+> {money} altogether
        the whole sum for the {u} <be-> {money}
    """,
    "labels": "the (total|whole) (value|price) of all the {u}",
    "asks": "how much <be+> all the {u} together worth",
}
EARNED: Final[dict[str, Any]] = {
    "claims": """
        all the {u} together <earn+> {money}
        all the {u} <earn+> {money} in total
        the whole sum for the {u} <be-> {money}
    """,
    "labels": "the (total|whole) (sum|amount) for all the {u}",
    "asks": "how much money <do+> all the {u} together earn",
}
