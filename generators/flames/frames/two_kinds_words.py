"""How a mixture of two kinds is told: how many in all, what each counts for, and the total.

In the templates LO and HI stand for the kind that counts less and the kind that counts more.
"""

from typing import Final, NamedTuple


class Kinds(NamedTuple):
    """A story with two kinds: `every` names both, `unit` what they count for ("" is money).

    `pairs` are singulars, the lesser first; `known` holds what each counts for where everybody
    knows that; otherwise `low` and `high` are usual values. `classes` give two priced things.
    """

    every: str
    unit: str
    number: range
    mix: str
    total: str
    does: str
    worth: str
    pairs: tuple[tuple[str, str], ...] = ()
    known: tuple[int, int] = (0, 0)
    low: range = range(0)
    high: range = range(0)
    each_low: str = ""
    each_high: str = ""
    each: str = ""
    aside: str = ""
    others: range = range(0)
    spare: str = ""
    places: tuple[str, ...] = ("here",)
    classes: tuple[str, ...] = ()


PRICED_LOW: Final = """
{a lo} <cost-> {q}
{lo} <cost+> {q} (each|apiece)
the price of {a lo} <be-> {q}
{lo} <sell+> for {q} (each|apiece)
(each|every) {1 lo} <cost-> {q}
a sign <offer-> {lo} at {q} each
"""
PRICED_HIGH: Final = """
{a hi} <cost-> {p}
{hi} <cost+> {p} (each|apiece)
the price of {a hi} <be-> {p}
{hi} <sell+> for {p} (each|apiece)
(each|every) {1 hi} <cost-> {p}
a sign <offer-> {hi} at {p} each
"""
PRICED: Final = """
{lo} <cost+> {q} each, while {hi} <cost+> {p} each
{a lo} <cost-> {q}, and {a hi} <cost-> {p}
the price list <say-> {q} for {a lo} and {p} for {a hi}
{lo} <sell+> for {q} apiece and {hi} for {p} apiece
"""
HELD_LOW: Final = """
(each|every) {1 lo} <hold-> {q}
{a lo} <hold-> {q}
{a lo} <have-> room for {q}
{q} <find> room in {a lo}
there <be-> room for {q} in (each|every) {1 lo}
"""
HELD_HIGH: Final = """
(each|every) {1 hi} <hold-> {p}
{a hi} <hold-> {p}
{a hi} <have-> room for {p}
{p} <find> room in {a hi}
there <be-> room for {p} in (each|every) {1 hi}
"""
HELD: Final = """
{a lo} <hold-> {q}, while {a hi} <hold-> {p}
each {1 lo} <have-> room for {q} and each {1 hi} for {p}
{q} <find> room in each {1 lo}, and {p} <find> room in each {1 hi}
each {1 lo} <take-> {q}, and each {1 hi} <take-> {p}
"""
WORTH_LOW: Final = """
(each|every) {1 lo} <be-> worth {q}
{a lo} <bring-> {q}
{lo} <count+> for {q} each
there <be> {q} for (each|every) {1 lo}
a player <get-> {q} for (each|every) {1 lo}
"""
WORTH_HIGH: Final = """
(each|every) {1 hi} <be-> worth {p}
{a hi} <bring-> {p}
{hi} <count+> for {p} each
there <be> {p} for (each|every) {1 hi}
a player <get-> {p} for (each|every) {1 hi}
"""
WORTH: Final = """
{a lo} <be-> worth {q}, and {a hi} <be-> worth {p}
each {1 lo} <bring-> {q} and each {1 hi} {p}
{lo} <count+> for {q} each and {hi} for {p} each
the rules <give+> {q} for {a lo} and {p} for {a hi}
"""
ANIMALS: Final = """
{B} <look> over a fence (near|at) {E} and <count> {N}, only {lo} and {hi}
in a field near {E}, there <be> {N}, some of them {lo} and the others {hi}
{B} <keep> {N} at {E}, some of them {lo} and the rest {hi}
a farmer at {E} <tell-> {B} about {N}, all of them either {lo} or {hi}
{N} <live> in the barnyard at {E}: some {lo}, and the others {hi}
{B} <feed> {N} at {E}, every single animal either {a lo} or {a hi}
"""
WHEELS: Final = """
{B} <count> {N} outside {E}, all of them either {lo} or {hi}
there <be> {N} outside {E}, some of them {lo} and the others {hi}
{N} <be> parked near {E}: some {lo}, and the rest {hi}
{B} <repair> {N} behind {E}, some of them {lo} and the others {hi}
{B} <walk> past {N} at {E}, every single vehicle either {a lo} or {a hi}
"""
BUYS: Final = """
{B} <buy/get> {N} at {E}, some of them {lo} and the others {hi}
{B} <pick out/choose> {N} at {E}: some {lo}, and the rest {hi}
{B} <come> home from {E} with {N}, all of them either {lo} or {hi}
{B's} bag from {E} <hold-> {N}: some {lo}, and the rest {hi}
{B} <need> {N} for (a party|friends|a club|the neighbors) and <buy> only {lo} and {hi} at {E}
{B} <order> {N} from {E}, every single {1 U} either {a lo} or {a hi}
"""
PAID: Final = """
{B} <pay> {T} (in all|altogether|in total)
the (bill|total|receipt) <come-> to {T}
{B} <spend> {T} on them (in all|altogether)
the cashier <ask-> for {T} in all
everything together <cost-> {T}
"""
SPENDS: Final = """
{B} <spend> {T} on them
{B} <use> {T} to pay for all of them
{B} <pay> for everything with {T}
"""
SOLD: Final = """
{N} <be sold> for {E}, some of them {lo} and the others {hi}
{B} <sell> {N} for {E}: some {lo}, and the rest {hi}
the box office for {E} <sell-> {N}, all of them either {lo} or {hi}
{B} <count> {N} that were sold for {E}, some {lo} and the others {hi}
people <buy+> {N} for {E}, only {lo} and {hi}
"""
TAKINGS: Final = """
the (sales|tickets|takings) <bring+> in {T} altogether
{B} <count> {T} in the cash box (at the end|that night)
the box office <take-> in {T} in all
altogether, {T} <be> paid for the tickets
the (organizers|volunteers) <collect+> {T} in all
"""
SEATS: Final = """
there <be> {N} at {E}, some of them {lo} and the others {hi}
{B} <prepare/line up> {N} for {E}: some {lo}, and the rest {hi}
{B} <rent> {N} for {E}, all of them either {lo} or {hi}
{E} <use-> {N}, only {lo} and {hi}
{B} <count> {N} at {E}, every single {1 U} either {a lo} or {a hi}
"""
SEATED: Final = """
{T} <come> in all, and every seat <be-> taken
{T} <fill> every seat
with {T} in all, every seat <be-> taken
there <be> {T} in all and no empty seat
{B} <welcome> {T}, and no seat <stay-> empty
"""
GAME: Final = """
{B} <make> {N} at {E}, some of them {lo} and the others {hi}
at {E}, {B} <have> {N}: some {lo}, and the rest {hi}
{B's} score sheet from {E} <show-> {N}, all of them either {lo} or {hi}
{B} <manage> {N} at {E}, only {lo} and {hi}
a fan of {B} <count-> {N} at {E}, some {lo} and the rest {hi}
"""
SCORED: Final = """
{B} <score/reach> {T} (in all|altogether|in total)
{B's} total <be-> {T}
that <give-> {B} {T} in all
the scoreboard <show-> {T} for {B} at the end
{B} <finish> with {T} in total
"""
PACKED: Final = """
{B} <fill> {N} for {E}, some of them {lo} and the others {hi}
{B} <pack> {N} for {E}: some {lo}, and the rest {hi}
there <be> {N} ready for {E}, all of them either {lo} or {hi}
{B} <load> {N} into a van for {E}, only {lo} and {hi}
{N} <stand> ready for {E}, some {lo} and the rest {hi}
"""
CONTENTS: Final = """
all of them are full and <hold+> {T} together
{T} <be> in the full {U} altogether
in all, {T} <be> packed, and every single {1 U} <be-> full
{B} <pack> {T} in all and <fill> every single {1 U}
there <be> {T} in them in all, with every single {1 U} full
"""
SHIFTS: Final = """
{B} <work> {N} at {E} in a month, some of them {lo} and the others {hi}
{B's} time sheet at {E} <list-> {N}: some {lo}, and the rest {hi}
{B} <put in> {N} at {E}, all of them either {lo} or {hi}
at {E}, {B} <work> {N}, only {lo} and {hi}
{B's} job at {E} <take-> {N} in a month, some {lo} and the rest {hi}
"""
WAGES_LOW: Final = """
{B} <get/earn> {q} for (each|every) {1 lo}
(each|every) {1 lo} <pay-> {q}
the boss <pay-> {q} for {a lo}
the pay <be-> {q} for (each|every) {1 lo}
"""
WAGES_HIGH: Final = """
{B} <get/earn> {p} for (each|every) {1 hi}
(each|every) {1 hi} <pay-> {p}
the boss <pay-> {p} for {a hi}
the pay <be-> {p} for (each|every) {1 hi}
"""
WAGES: Final = """
{B} <earn> {q} for {a lo} and {p} for {a hi}
{a lo} <pay-> {q}, while {a hi} <pay-> {p}
the boss <pay-> {q} for each {1 lo} and {p} for each {1 hi}
"""
EARNED: Final = """
{B} <earn> {T} (in all|altogether)
{B's} paycheck <be-> {T}
the boss <pay-> {B} {T} in all
{B} <take> home {T} (in all|in total)
for the month, {B} <get> {T}
"""
LESSONS: Final = """
{B} <give> {N} at {E}, some of them {lo} and the others {hi}
{B's} calendar at {E} <show-> {N}: some {lo}, and the rest {hi}
{B} <book> {N} at {E}, all of them either {lo} or {hi}
students at {E} <come+> to {B} for {N}, only {lo} and {hi}
{B} <teach> {N} at {E} in a week, some {lo} and the rest {hi}
"""
LASTS_LOW: Final = """
(each|every) {1 lo} <last-> {q}
{a lo} <take-> {q}
{lo} <last+> {q} each
the plan for (each|every) {1 lo} <be-> {q}
"""
LASTS_HIGH: Final = """
(each|every) {1 hi} <last-> {p}
{a hi} <take-> {p}
{hi} <last+> {p} each
the plan for (each|every) {1 hi} <be-> {p}
"""
LASTS: Final = """
{a lo} <last-> {q} and {a hi} {p}
{lo} <last+> {q} each, while {hi} <last+> {p} each
each {1 lo} <take-> {q}, and each {1 hi} <take-> {p}
"""
TAUGHT: Final = """
{B} <teach> for {T} (in all|altogether)
all of them together <take+> {T}
{B} <spend> {T} on them altogether
the total time <be-> {T}
together, they <fill+> {T}
"""
MIXED: Final = """
the (other|remaining) {U} <be+> either {lo} or {hi}
all the (other|remaining) {U} <be+> {lo} or {hi}
the rest <be+> {lo} and {hi}, and nothing else
the others <be+> {lo} or {hi}
apart from these, there <be+> only {lo} and {hi}
"""
AGES: Final = ("aunt", "neighbor", "bus driver", "dentist", "cousin", "boss")
