"""The words of the frame `library_loans`."""

from typing import Any, Final

Words = dict[str, Any]

# Who lends things, by their class: (title, what it is called later).
LENDERS: Final = {
    "book": (
        ("Public Library", "library"),
        ("School Library", "library"),
        ("Community Library", "library"),
        ("Library", "library"),
        ("College Library", "library"),
    ),
    "toy": (("Toy Library", "toy library"), ("Family Center", "family center")),
    "game": (("Game Library", "game library"), ("Youth Center", "youth center")),
    "tool": (("Tool Library", "tool library"), ("Repair Cafe", "repair cafe")),
    "music": (("Music School", "music school"), ("Instrument Library", "instrument library")),
    "sports_gear": (("Sports Club", "club"), ("Recreation Center", "recreation center")),
    "camping": (("Outdoor Club", "club"), ("Scout Center", "scout center")),
    "kitchenware": (("Kitchen Library", "kitchen library"), ("Community Center", "center")),
}
UNLENT: Final = {
    "coloring book", "sticker book", "workbook", "bubble wand", "pinwheel", "bouncy ball",
    "balsa glider", "golf ball", "swim cap", "tent stake", "roasting stick", "hiking map",
    "kazoo", "harmonica", "ocarina", "harp", "rope ladder", "butter knife", "dish towel",
    "oven mitt", "electronic keyboard", "wooden block", "dartboard",
}  # fmt: skip
LARGE: Final = {
    "ladder", "stepladder", "wheelbarrow", "sledgehammer", "power drill", "sander", "toolbox",
    "garden hose", "tent", "camp stove", "air mattress", "bicycle helmet", "canoe paddle",
}  # fmt: skip
LIBRARIANS: Final = ("librarian", "head librarian", "library assistant", "volunteer at the desk")
KEEPERS: Final = ("manager", "caretaker", "volunteer in charge", "desk clerk", "coordinator")
PERIODS: Final = ("week", "day", "month")
GROUPS: Final = ("family|families", "student", "member", "parent", "neighbor", "teacher")
SETTINGS: Final = (
    "this spring",
    "this winter",
    "after the holidays",
    "before the holidays",
    "in March",
    "in May",
    "in September",
    "in November",
)

START = """
{L} <have> {n} on its shelves at the start of the {E}
there <be> {n} on the shelves of {L} at the (start|beginning) of the {E}
{B} <count> {n} on the shelves of {L} (as|when) the {E} <begin>
{L} <begin/start> the {E} with {n} on (the|its) shelves
the shelves of {L} <hold+> {n} at the start of the {E}
{n} <be> (available|ready to be borrowed) at {L} (when|as) the {E} <begin>
{B} <find> {n} on the shelves of {L} at the start of the {E}
{L} <offer> {n} for loan at the start of the {E}
{n} <wait> for borrowers on the shelves of {L} at the start of the {E}
"""
NAMED_START = """
{B} <look after> {n} on the shelves of {L} at the start of the {E}
{B} <volunteer/help out/work> at {L}, which <have-> {n} on its shelves at the start of the {E}
{B} <run> {L} and <start> the {E} with {n} on the shelves
{B} <help out> at {L} and <count> {n} on the shelves at the start of the {E}
{n} <be> ready to be borrowed when {B} <open> {L} at the start of the {E}
{B} <begin> the {E} at {L} with {n} on the shelves
{B} <arrange> {n} on the shelves of {L} (before the {E} <begin>|at the start of the {E})
{B} <start> the {E} at {L} with {n} ready to be borrowed
"""
START_LINKED = """
{n} <be> given to {L} to be lent out
{L} <start> lending out {n}
{n} <go> on the shelves of {L} to be lent out
"""
NAMED_START_LINKED = """
{B} <put> {n} on the shelves of {L} to be lent out
{B} <bring> {n} to {L}, where they <go+> on the shelves to be lent out
{B} <work> at {L}, where {n} <be> put on the shelves to be lent out
"""
LENT = """
(members|regulars|students|local families) <borrow+> {l} during the {E}
{B} <check out/lend/lend out> {l} to (members|visitors|families) during the {E}
{l} <be> (borrowed|checked out|lent out) (during|in the course of) the {E}
{L} <lend> {l} to (neighbors|students|families) during the {E}
{l} <go> out on loan during the {E}
(families|students|visitors|neighbors) <take+> {l} home (during the {E}|from {L})
borrowers <sign out+> {l} during the {E}
^{l#} of them <be+> (borrowed|lent out|checked out) during the {E}
the loans of the {E} <come+> to {l}
"""
CAME = """
{f} <come> to {L} to borrow {i} during the {E}
{B} <lend> {i} to {f} during the {E}
{f} <visit> {L} during the {E} and <borrow> {i}
{f} <stop> at {L} to borrow {i} during the {E}
{i} <be> lent to {f} during the {E}
{B} <serve> {f} during the {E}, all of them looking for {i}
"""
TOOK = """
each {1 g} <borrow/check out/take> {k}
every {1 g} <leave> with {k}
{B} <hand> {k} to (each|every) {1 g}
^each of them <borrow/take home-> {k}
{k} <go> to (each|every) {1 g}
{B} <let> each {1 g} borrow {k}
"""
CAME_TOOK = """
{f} <borrow/check out> {k} each [from {L}] during the {E}
{f} <come> to {L} during the {E} and <borrow> {k} each
{f} <leave> {L} with {k} each during the {E}
{B} <lend> {f} {k} each during the {E}
{L} <lend> {k} each to {f} during the {E}
"""
RETURNED = """
{r} <be> (returned|brought back) to {L} [during the {E}]
members <return/bring back+> {r} from earlier loans
{r} <come back> from earlier loans [during the {E}]
{B} <check in> {r} (from earlier loans|that others <bring+> back)
(borrowers|a few families|some students) <return/bring back+> {r} during the {E}
{B} <find> {r} in the return (box|bin) and <put> them back on the shelves
{B} <reshelve> {r} that borrowers <return+>
{r} <turn up> in the return box [during the {E}]
"""
REPAIR = """
{B} <take> {d} off the shelves (for repair|because of damage)
{d} <be> taken off the shelves (for repair|because of wear and tear)
{B} <find> {d} damaged and <take> them off the shelves
{B} <pull> {d} that <need+> repair from the shelves
{d} <have> to be (repaired|fixed) and <be> taken off the shelves
{B} <send> {d} from the shelves to be repaired
{B} <remove> {d} that <be+> (badly worn|damaged) from the shelves
{d} <be> too worn to lend and <leave> the shelves for good
"""
DONATED = """
(a neighbor|a retired teacher|a former member|a local company|a family) <donate-> {w} [to {L}]
{L} <buy> {w} with (a small grant|money from a bake sale|a gift from the town)
{w} <be> donated to {L} (by a neighbor|by a former member|in memory of a friend)
{B} <unpack> {w} from a donation and <put> them on the shelves
a donation of {w} <arrive-> [at {L}]
{B} <add> {w} from a donation to the shelves
{w} <arrive> as a gift (to {L}|from a neighboring town|from a local family)
"""
OUT = """
{o} <be> out on loan from {L} at the start of the {E}
{L} <have> {o} out on loan (when|as) the {E} <begin>
borrowers <have+> {o} from {L} (at home|out on loan) at the start of the {E}
{B} <list> {o} as out on loan from {L} at the start of the {E}
{L} <start/begin> the {E} with {o} out on loan
the records of {L} <show+> {o} out on loan at the start of the {E}
{o} from {L} <be+> in the hands of borrowers at the start of the {E}
there <be> {o} out on loan from {L} (when|as) the {E} <begin>
"""
SHELVED = """
{x} <be> on the shelves of {L}
{B} <count> {x} on the shelves of {L}
there <be> {x} on the shelves of {L}
the shelves of {L} <hold+> {x}
{L} <have> {x} on its shelves
a count of the shelves at {L} <turn up-> {x}
{x} <be> available on the shelves of {L}
"""
AWAY = """
{o} <be> out on loan [from {L}]
borrowers <have+> {o} from {L} at home
{L} <have> {o} out on loan
{B} <list> {o} from {L} as out on loan
{o} from {L} <be+> with (members|borrowers|families)
the records of {L} <show+> {o} out on loan
"""
HAVE = """
{f} <have> {i} out on loan [from {L}]
{B} <list> {f} with {i} from {L} at home
{i} from {L} <be+> out on loan to {f}
"""
HOLD = """
each {1 g} <have> {k} (at home|on loan)
^each of them <have-> {k} (at home|on loan)
{k} <be> on loan to (each|every) {1 g}
every {1 g} <be> listed with {k}
"""
HAVE_HOLD = """
{f} <have> {k} each out on loan [from {L}]
{L} <have> {k} each out on loan to {f}
{B} <list> {f} with {k} each [from {L}] at home
"""
MENDED = """
{d} <be> (away for repair|in the repair shop)
{L} <have> {d} (in repair|at the repair shop)
{B} <keep> {d} in the back room until they <be+> repaired
{d} from {L} <be+> being repaired
{B} <list> {d} as damaged and in repair
"""
LATE = """
{r} <come back> to {L} {t} late
borrowers <return+> {r} to {L} {t} late
{r} from {L} <be+> returned {t} (late|after the due date)
{L} <get back> {r}, each {t} (late|overdue)
{B} <find> {r} in the return box of {L}, each {t} overdue
{B} <check in> {r} at {L}, all of them {t} late
{r} <be> handed in at {L} {t} after the due date
"""
LATE_EACH = """
{f} <return> {k} each to {L} {t} late
{f} <bring back> {k} each to {L} {t} after the due date
{L} <get back> {k} each from {f}, all of them {t} late
{B} <collect> {k} each from {f} at {L}, all of them {t} overdue
{f} <hand in> {k} each at {L} {t} late
"""
FEE = """
{L} <charge> {p} a day for each late {1 i}
the late fee [at {L}] <be-> {p} a day for each {1 i}
the fine for each {1 i} <come-> to {p} per day
{B} <charge> {p} per {1 i} for each day of delay
every late {1 i} <cost> (its borrower|the borrower) {p} a day
for each {1 i}, borrowers <pay+> {p} for every day of delay
borrowers <owe+> {p} per day for every late {1 i}
"""

# What is said about each number that is computed -------------------------------------------------

LOANS: Words = {
    "claims": """
        {loans} <be> lent out during the {E}
        the {g} <borrow+> {loans} altogether
    """,
    "labels": "the number of {i} (lent|borrowed) during the {E}",
}
HELD: Words = {
    "claims": """
        {loans} <be> out on loan
        the {g} <have+> {loans} on loan altogether
    """,
    "labels": "the number of {i} out on loan",
}
LATE_ALL: Words = {
    "claims": """
        {loans} <come back> late
        the {g} <return+> {loans} late
    """,
    "labels": "the number of {i} returned late",
}
AFTER_LOANS: Words = {
    "claims": """
        {rest} <be> on the shelves after the loans
        the loans <leave+> {rest} on the shelves
    """,
    "labels": "the number of {i} on the shelves after the loans",
}
AFTER_RETURNS: Words = {
    "claims": """
        with the returns, {L} <have> {back} on its shelves
        the returns <bring+> the number on the shelves up to {back}
    """,
    "labels": "the number of {i} on the shelves after the returns",
}
AFTER_REPAIR: Words = {
    "claims": """
        {sound} <be> on the shelves without the damaged {i}
        taking away the damaged {i} <leave-> {sound} on the shelves
    """,
    "labels": "the number of {i} on the shelves without the damaged ones",
}
AFTER_GIFT: Words = {
    "claims": """
        with the donation, {L} <have> {all} on its shelves
        the new {i} <bring+> the number on the shelves up to {all}
    """,
    "labels": "the number of {i} on the shelves with the new ones",
}
SHELF: Words = {
    "claims": """
        {left} <be> on the shelves [of {L}] (at the end of the {E}|in the end)
        {L} <have> {left} on its shelves (in the end|at the end of the {E})
        {B} <count> {left} on the shelves at the end of the {E}
        there <be> {left} on the shelves (at the end of the {E}|in the end)
        {left} <be> available at {L} at the end of the {E}
        the shelves of {L} <hold+> {left} at the end of the {E}
        {left} <remain> on the shelves [of {L}] (at the end of the {E}|in the end)
    """,
    "labels": """
        the number of {i} (on the shelves|available) [at {L}] (at the end of the {E}|in the end)
        the final number of {i} on the shelves [of {L}]
    """,
    "asks": """
        how many {i} <be> on the shelves [of {L}] (at the end of the {E}|in the end)
        how many {i} <do> {L} have on its shelves (at the end of the {E}|in the end)
        how many {i} <do> {B} (count|find) on the shelves at the end of the {E}
    """,
    "things": "the {i} left on the shelves",
    "marks": ("time",),
}
OUT_NOW: Words = {
    "claims": """
        {out} <be> out on loan (at the end of the {E}|in the end)
        borrowers <have+> {out} (at home|on loan) at the end of the {E}
        {L} <have> {out} out on loan (at the end of the {E}|in the end)
        {B} <list> {out} as out on loan at the end of the {E}
        there <be> {out} out on loan [from {L}] in the end
    """,
    "labels": """
        the number of {i} out on loan [from {L}] at the end of the {E}
        the final number of {i} on loan
    """,
    "asks": """
        how many {i} <be> out on loan (at the end of the {E}|in the end)
        how many {i} <do> {L} have out on loan (at the end of the {E}|in the end)
        how many {i} from {L} <be+> with borrowers at the end of the {E}
    """,
    "marks": ("time",),
}
MORE_OUT: Words = {
    "claims": """
        with the new loans, borrowers <have+> {more}
        the new loans <bring+> the number on loan up to {more}
    """,
    "labels": "the number of {i} on loan with the new loans",
}
OWNED: Words = {
    "claims": """
        {L} <have> {all} in all, counting those {Q}
        {L} <own> {all} in total, counting those {Q}
        {L} <own> {all} altogether, counting those {Q}
        there <be> {all} {Q} in total
        {B} <list> {all} in all, counting those {Q}
    """,
    "labels": """
        the total number of {i} {Q}
        the whole collection of {i}, counting those {Q}
    """,
    "asks": """
        how many {i} <do> {L} own in all, counting those {Q}
        how many {i} <be> there in total {Q}
    """,
    "marks": ("joint",),
}
FEE_EACH: Words = {
    "claims": """
        the late fee for each {1 i} <come-> to {one}
        each late {1 i} <cost> {one}
    """,
    "labels": "the late fee for each {1 i}",
}
FEES: Words = {
    "claims": """
        the borrowers <owe+> {fees} in late fees
        {L} <collect> {fees} in late fees
        {B} <collect> {fees} in late fees [for {L}]
        the late {i} <cost+> the borrowers {fees} [altogether]
        {L} <be owed> {fees} in late fees
    """,
    "labels": """
        the total of the late fees [for the {i}]
        the amount that {L} <collect> in late fees
    """,
    "asks": """
        how much <do> {L} collect in late fees
        how much <do+> the borrowers of the {i} owe in late fees altogether
    """,
    "things": "the money from the late fees",
}
SEATS = """
there <be> {z} in the (reading corner|front room|back room) of {L}
{L} <have> {z} for its guests
{B} <set up> {z} for guests [of {L}]
{z} <stand> near the entrance of {L}
"""
SIGN_UP = """
{z} <sign up> during the {E}
{B} <hand> cards to {z}
{L} <welcome> {z}
"""
SINCE = """
{B} <have> worked at {L} for {z}
{L} <have> been open for {z}
{L} <be> {z} old
"""
BRANCH = """
{N} <have> {z} on its shelves
there <be> {z} on the shelves of {N}
{N} <own> {z}
"""
