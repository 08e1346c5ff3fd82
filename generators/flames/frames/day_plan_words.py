"""The clauses of somebody's own work, and of what is computed in every plan for a day."""

from typing import Any, Final

Words = dict[str, Any]


# Somebody's own work -----------------------------------------------------------------------------

START = """
{B} <start/begin> {E} at {t}
{B} <have> {E} to do and <start> at {t}
{E} <begin> for {B} at {t}
it <be> {t} when {B} <start> {E}
{B} <get> going with {E} at {t}
{B} <be> ready for {E} and <get> started at {t}
the clock <show-> {t} as {B} <begin> {E}
{B} <get up> from the couch at {t} to begin {E}
"""
PLANNED = """
{B} <plan/intend/want> to start {E} at {t}
{B} <mean> to begin {E} at {t}
{E} <be-> supposed to begin for {B} at {t}
{E} <begin-> at {t} in {B's} plan
{B's} calendar <say-> that {E} <start-> at {t}
"""
INTRO = """
{B} <have> {E} to do and <spend> {a} {X}
{B} <begin/start> {E} with {X}, which <take-> {a}
{E} <begin> with {X}, which <take-> {B} {a}
{B} <set aside> {a} for {X} as part of {E}
{B} <spend> {a} {X} as part of {E}
{B} <tackle> {E} and <need> {a} for {X}
{B} <get> started on {E} with {X}, which <take-> {a}
{E} <keep> {B} busy: {X} <take> {a}
"""
DELAY = """
{B} <get> going {q} late
(a phone call|a visitor|a lost key|a neighbor's question|a spilled drink) <delay-> {B} by {q}
{B} <start> {q} late because of (a phone call|a visitor|the weather|a misplaced tool)
{B} <lose> {q} at the start (to a phone call|to a long chat with a neighbor|looking for glasses)
{B} <begin> {q} later than planned
{q} <go by> before {B} <start>
"""
FIRST = """
{B} <spend> {a} {X}
{X} <take> {B} {a}
{B} <need> {a} for {X}
{B} <set aside> {a} for {X}
{a} <go> to {X}
{B} <be> busy {X} for {a}
{X} <keep> {B} busy for {a}
{X} <take> {a}
"""
FIRST_NEXT = """
{B} <spend> {a} {X} and {b} {Y}
{X} <take> {B} {a} and {Y} {b}
{B} <need> {a} for {X} and {b} for {Y}
{B} <set aside> {a} for {X} and {b} for {Y}
"""
LONGER = """
{Z} <take> {m} longer than {Y}
{B} <spend> {m} more on {Z} than on {Y}
{B} <need> {m} more for {Z} than for {Y}
{Z} <take> {B} {m} longer than {Y}
{B} also <work> on {Z}, which <take-> {m} longer than {Y}
"""
SHORTER = """
{Z} <take> {m} less than {Y}
{B} <spend> {m} less on {Z} than on {Y}
{B} <need> {m} less for {Z} than for {Y}
{Z} <take> {B} {m} less than {Y}
{B} also <work> on {Z}, which <take-> {m} less than {Y}
"""
TIMES = """
{Z} <take> {f} as long as {Y}
{B} <spend> {f} as much time on {Z} as on {Y}
{B} <need> {f} as much time for {Z} as for {Y}
{Z} <take> {B} {f} as long as {Y}
"""
LONG = """
{B} <spend> {h} {V}
{V} <take> {B} {h}
{B} <need> {h} for {V}
{V} <keep> {B} busy for {h}
{B} <be> busy {V} for {h}
{h} <go> to {V}
{B} also <put> {h} into {V}
the biggest task, {V}, <take-> {h}
"""
BREAKS = """
{B} <take> {c} of {g} each [for (tea|a snack|fresh air|some water)]
{B} <stop> for {c} of {g} each [to (rest|stretch|read the news|have a drink|call a friend)]
{B} <take> {c}, and each break <last> {g}
{B} <allow> {B@} {c} of {g} each [between tasks]
{B} <rest> [on (the porch|the sofa|a bench|the steps)] during {c} of {g} each
{B} <need> {c} of {g} each to (rest|catch {B's} breath|cool down|drink something)
there <be> also {c} of {g} each (for drinks|for a snack|between tasks|to rest)
{c} of {g} each <interrupt+> {E}
between tasks, {B} <enjoy> {c} of {g} each
{B} <plan> {c}, each of them {g} long
"""
DUE = """
{B} <want> to be finished by {u}
{B} <have> to finish {E} by {u}
{E} <have> to be done by {u}
{B} <promise> to be done with {E} by {u}
{B} <need> to be done with {E} by {u} because of {G}
{B} <hope> to finish {E} at {u}, in time for {G}
"""
PLAN = """
{G} <start/begin> at {u}
{B} <have> plans for {G} at {u}
{B} <be> expected for {G} at {u}
{B} <want> to be on time for {G} at {u}
{B} <be> looking forward to {G} at {u}
{B's} family <expect-> {B} for {G} at {u}
{G} <be-> on {B's} calendar for {u}
"""
DONE: Words = {
    "claims": """
        {B} <finish> {E} at {end}
        {B} <be done> at {end}
        {B} <be finished> at {end}
        {E} <be done-> at {end}
        {E} <end> at {end}
        {B} <finish> at {end}
    """,
    "labels": """
        the time at which {B} <finish>
        the time when {B} <be> done with {E}
    """,
    "asks": """
        at what time <be> {B} done [with {E}]
        when <do> {B} finish {E}
        what time <be-> it when {B} <finish>
    """,
}
IN_ALL: Words = {
    "claims": """
        {B} <spend> {total} {N}
        {E} <take> {total} {N}
        {B} <be busy> for {total} {N}
        everything <take-> {B} {total} {N}
        everything <take-> {total} {N}
        {B} <need> {total} for everything {N}
    """,
    "labels": """
        the total time that {B} <spend> on {E}
        the total time for everything
    """,
    "asks": """
        how many minutes <do> {B} spend {N}
        how many minutes <do> {E} take {B} {N}
    """,
    "marks": ("joint",),
}
LEFT: Words = {
    "claims": """
        {B} <have> {free} left before {G}
        {free} <remain> before {G}
        there <be> {free} left until {G}
        that <give-> {B} {free} of free time before {G}
        {B} <have> {free} to rest before {G}
        {B} <have> {free} to spare before {G}
    """,
    "labels": """
        the time that {B} <have> left before {G}
        the time between the end of {E} and {G}
    """,
    "asks": """
        how many minutes <do> {B} have left before {G}
        how many minutes of free time <do> {B} have before {G}
        how many minutes before {G} <be> {B} done
    """,
}
LATEST: Words = {
    "claims": """
        {B} <have to start> at {start} (at the latest|to be done on time)
        {B} <need to begin> at {start} (at the latest|to be done on time)
        {B} <have to get going> at {start} at the latest
        {E} <have to begin-> at {start} at the latest
    """,
    "labels": """
        {B's} latest starting time [for {E}]
        the time at which {B} <have> to start at the latest
    """,
    "asks": """
        at what time <do> {B} have to start at the latest
        when <do> {B} have to begin {E} to be done on time
    """,
}

# What is said about each number that is computed -------------------------------------------------

THIRD: Words = {
    "claims": "{Z} <take> {third}\n{third} <be> needed for {Z}",
    "labels": "the time for {Z}",
}
HOURS: Words = {
    "claims": "{V} <take> {long}\n{long} <be> needed for {V}",
    "labels": "the time for {V}",
}
PAUSES: Words = {
    "claims": "the breaks <take+> {pauses} [in all]\n{pauses} <go> to the breaks",
    "labels": "the (total|) time of the breaks",
}
TOTAL: Words = {
    "claims": "that <make-> {total} in all\neverything together <take-> {total}",
    "labels": "the total time",
}
REAL_START: Words = {
    "claims": "the real start <be-> at {real}\n{E} really <start> at {real}",
    "labels": "the real starting time",
}
COUNTED: Final = {
    "song|songs": """
        {B} <listen> to {z} along the way
        {B} <hum> {z} while working
        the radio <play-> {z} in the meantime
    """,
    "glass of water|glasses of water": """
        {B} <drink> {z} along the way
        {B} <finish> {z} in the meantime
        {B} <get through> {z} before the end
    """,
    "text message|text messages": """
        {B} <get> {z} in the meantime
        {B} <ignore> {z} while working
        {z} <arrive> on {B's} phone
    """,
}
SEATS: Final = ("folding chair", "bench", "picnic table", "stool")
COMPANION = """
the day before, {H!} <spend> {z} {Q} (at home|in another place)
the week before, {Q} <take> {H!} {z}
{H!} <be> busy {Q} for {z} (on another day|the week before)
"""
DAY_BEFORE = """
the day before, {B} <spend> {z} {Q}
{B} <spend> {z} {Q} the evening before
the day before, {Q} <take> {B} {z}
"""
YEAR_BEFORE = """
the year before, the decorating for {E} <take-> {z}
the year before, {B} <spend> {z} on the decorations
{B} <rehearse> the announcements for {z} the night before
"""
CROWD = """
{z} <come> to {E}
{z} <buy> tickets for {E}
{B} <count> {z} at {E}
"""
CHAIRS = """
{B} <set out> {z} for {E}
there <be> {z} in front of the stage
{z} <stand> in front of the stage
"""
