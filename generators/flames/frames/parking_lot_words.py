"""The clauses of places with rows of spots: how many there are, who comes and goes, who pays."""

from functools import reduce
from typing import Any

Words = dict[str, Any]


ROWS = """
{P} <have/offer> {r}
{P} <be> made up of {r}
there <be> {r} {I} {P}
{P} <consist of> {r}
{r} <make up+> {P}
{B} <keep> an eye on {P}, which <have-> {r}
{B} <look after/manage> {P}, which <have-> {r}
"""
NAMED_ROWS = """
{B} <manage/look after> {P}, which <have-> {r}
{B} <work> {I} {P}, where there <be> {r}
{B} <be> in charge of {P}, which <have-> {r}
{B} <help> out {I} {P}, where there <be> {r}
{B} <have> a job {I} {P}, which <have-> {r}
"""
EACH = """
(each|every) {1 w} <have/contain> {k}
there <be> {k} {J} (each|every) {1 w}
every {1 w} <offer/provide> {k}
^each of them <have/contain-> {k}
{B} <count> {k} {J} each {1 w}
{k} <make up+> each {1 w}
"""
ROWS_EACH = """
{P} <have> {r} with {k} each
{P} <have> {r}, and each {1 w} <have> {k}
there <be> {r} {I} {P} with {k} in each
{P} <consist of> {r} with {k} each
{B} <look after/manage> {P}, which <have-> {r} with {k} each
"""
NAMED_ROWS_EACH = """
{B} <manage/look after> {P}, which <have-> {r} with {k} each
{B} <work> {I} {P}, where there <be> {r} with {k} in each
{B} <be> in charge of {P}, which <have-> {r} with {k} each
"""
PARKED = """
{o} <be> RESTS {I} {P} {T}
{P} <have> {o} in it {T}
there <be> {o} {I} {P} {T}
{B} <count> {o} {I} {P} {T}
{o} <STANDS> {I} {P} {T}
{o} <take up> {x} {I} {P} {T}
{B} <find> {o} RESTS {I} {P} {T}
"""
SEATED = """
{o} <sit> {I} {P} {T}
{o} <be> seated {I} {P} {T}
there <be> {o} {I} {P} {T}
{B} <count> {o} {I} {P} {T}
{o} <occupy> {x} {I} {P} {T}
{o} <settle> into {x} {I} {P} {T}
{B} <show> {o} to {x} {I} {P} {T}
"""
NAMED_PARKED = """
{B} <work> {I} {P}, where {o} <be> RESTS {T}
{B} <come> to work {T} and <find> {o} RESTS {I} {P}
{B} <look after> {P}, where {B} <count> {o} {T}
{B} <guard/manage> {P}, where {o} <STANDS> {T}
{B} <count> {o} RESTS {I} {P} {T}
{B} <see> {o} {I} {P} {T}
"""
NAMED_SEATED = """
{B} <work> {I} {P}, where {o} <be> seated {T}
{B} <come> to work and <see> {o} seated {I} {P} {T}
{B} <look after> guests {I} {P} and <count> {o} {T}
{B} <check> tickets {I} {P}, where {o} <sit> {T}
{B} <greet> {o} {I} {P} {T}
{B} <count> {o} {I} {P} {T}
"""
COME = """
{p} <COMES> (later|soon after|a little later)
{p} <COMES> and <find> free {x}
{B} <let in> {p} (later|soon after|a little later)
{B} <direct> {p} to free {x}
{p} <take> free {x} (soon after|later|in the next few minutes)
{V} <bring-> {p}
{p} <join> the {y} WHO <be+> already there
{B} <greet> {p} WHO <arrive+> later
"""
COME_CARS = """
{p} <COMES> because of {V}
{B} <greet> {p} that <arrive+> because of {V}
"""
GO = """
{q} <GOES> (again|after a while|a little later)
{B} <watch> {q} leave
{q} <GOES> and <make> room for others
{x} <become> free again as {q} <GOES>
{B} <count> {q} on their way out
{q} <GOES> (early|ahead of time|because of the weather)
{B} <say> goodbye to {q} (on the way out|at the exit)
{q} <give up> their {x} [again]
"""
_OF_PEOPLE = (
    "{B} <say> goodbye to {q} (on the way out|at the exit)\n",
    "{q} <give up> their {x} [again]\n",
)
GO_CARS = reduce(lambda text, line: text.replace(line, ""), _OF_PEOPLE, GO).replace(
    "their way out", "the way out"
)
CLOSED = """
{c} <be> closed for (repairs|cleaning|painting)
{B} <rope off/block off> {c} (for repairs|because of damage|for a film crew)
{c} <be> reserved for (staff|special visitors|the owners) and <stay> empty
{c} <be> (out of use|out of order) [because of (repairs|water damage)]
(a leak|fresh paint|a repair crew) <make-> {c} unusable
{B} <keep> {c} (empty|closed) for (emergencies|repairs|special visitors)
nobody <be-> allowed to use {c} (because of repairs|during the cleaning)
"""
EXTRA = """
{H} <offer/add/provide-> {b} (in addition|on top of that|as well)
{P} also <have> {H}, with {b}
{B} <open> {H}, which <add-> {b}
{H} <give-> {P} {b} in addition
{H} also <have-> {b}
{b} in {H} <be+> open as well
{P} <have> another {b=} in {H}
"""
FEE = """
{B} <collect> {f} for each {1 y}
{N} {I} {P} <be-> {f} per {1 y}
{P} <charge> {f} for each {1 y}
{N} <amount-> to {f} for every {1 y}
{B} <charge/ask> {f} for (each|every) {1 y}
"""
FEE_PEOPLE = """
each {1 y} <pay> {f}
every {1 y} <have> to pay {f}
{B} <charge> (each|every) {1 y} {f}
{B} <ask> {f} of (each|every) {1 y}
"""
FEE_CARS = """
the {j} <pay+> {f} for each {1 y}
{a j} <have> to pay {f} for (each|every) {1 y}
{B} <ask> the {j} for {f} per {1 y}
"""

# What is said about each number that is computed -------------------------------------------------

SPOTS: Words = {
    "claims": """
        {P} <have> {spots} in all
        there <be> {spots} {J} the {w} altogether
        the {w} <have+> {spots} in all
    """,
    "labels": "the total number of {x} {J} the {w}",
}
USABLE: Words = {
    "claims": "{open} <be> open for use\n{P} <have> {open} that <be+> open for use",
    "labels": "the number of {x} that <be+> open for use",
}
MORE_SPOTS: Words = {
    "claims": "with {H}, {P} <have> {more} in all\n{H} <bring-> the total up to {more}",
    "labels": "the number of {x} with {H}",
}
CAME: Words = {
    "claims": """
        with the new {y}, there <be> {came}
        the new {y} <bring+> the number up to {came}
    """,
    "labels": "the number of {y} with the new ones",
}
ALL_CAME: Words = {
    "claims": "{came} <come> in all\nthere <be> {came} in all",
    "labels": "the number of {y} that <come+>",
}
FREE: Words = {
    "claims": """
        {free} <be> still (free|empty|available) [{I} {P}]
        there <be> {free} (still free|left) {I} {P} [in the end]
        {P} still <have> {free} (left|available)
        {B} <count> {free} still (empty|free)
        {free} <remain> (empty|free) {I} {P} [in the end]
        {free} <be> free {I} {P} (in the end|at the end)
        {B} <have> {free} left (for others|to offer)
    """,
    "labels": """
        the number of {x} (still free|still empty|left) {I} {P}
        the number of free {x} {I} {P} (in the end|at the end)
        the final number of empty {x} [{I} {P}]
    """,
    "asks": """
        how many {x} <be> still (free|empty|available) {I} {P}
        how many {x} <do> {P} still have available
        how many empty {x} <do> {B} have left (in the end|)
        how many more {y} <do> {P} still have room for
    """,
    "marks": ("time",),
}
INSIDE: Words = {
    "claims": """
        there <be> {now} {I} {P} (in the end|at the end)
        {now} <be> {I} {P} (in the end|at the end)
        {B} <count> {now} {I} {P} (in the end|at the end)
        there <be> {now} in all {I} {P} (in the end|at the end)
        {B} <find> {now} {I} {P} (in the end|at the end)
        in the end, {now} <be> {I} {P}
    """,
    "labels": """
        the number of {y} {I} {P} (in the end|at the end)
        the final number of {y} {I} {P}
    """,
    "asks": """
        how many {y} <be+> {I} {P} (in the end|at the end)
        how many {y} <do> {B} count {I} {P} (in the end|at the end)
        how many {y} <be+> there {I} {P} in the end
    """,
    "marks": ("time",),
}
FEES: Words = {
    "claims": """
        {P} <collect/take in> {fees} [in all]
        {B} <collect> {fees} (in all|altogether)
        the {j} <pay+> {fees} (altogether|in all|in total)
        {N} <bring in-> {fees} altogether
        all of the {j} together <pay+> {fees}
    """,
    "labels": """
        the total amount that the {j} <pay+>
        the amount of money that {B} <collect>
    """,
    "asks": """
        how much money <do> {B} collect in all
        how much <do> {P} take in from the {y}
        how much <do+> all of the {j} together pay
    """,
    "things": "the money from the {y}",
}
LAMPS = """
{z} <light> {P} at night
there <be> {z} {I} {P}
{B} <switch on> {z} {I} {P}
{B} <replace/clean> {z} {I} {P}
"""
AGE = """
{P} <be> {z} old
{B} <have> worked {I} {P} for {z}
{P} <have> been in use for {z}
"""
ELSEWHERE = """
{O} <have> {z}
{O} <offer> {z} in all
there <be> {z} {I} {O}
"""
SNACKS = """
{B} <buy> {z} at a stand next door
{B} <carry> {z} to the staff room
{B} <put> {z} on the staff table
"""
