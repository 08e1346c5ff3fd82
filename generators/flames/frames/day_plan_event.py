"""The clauses of an event with a program."""

from typing import Any

START = """
{E} <start/begin> at {t}
{B} <open> {E} at {t}
{B} <host> {E}, which <begin-> at {t}
{B} <organize> {E}, which <start-> at {t}
{E} <start/begin> at {t} with every seat taken
{B} <welcome> everyone to {E} at {t}
{E} <get> under way at {t} with {B} as the host
"""
PLANNED = """
{E} <be-> supposed to start at {t}
{B} <plan> to open {E} at {t}
{E} <begin-> at {t} in {B's} program
the posters <say+> that {E} <start-> at {t}
{B} <organize> {E}, which <be-> announced for {t}
"""
INTRO = """
{E} <open/begin> with {X}, which <last-> {a}
{B} <host> {E}, where {X} <last> {a}
{X} <go on> for {a} at {E}
{B} <plan> {E} and <allow> {a} for {X}
the program of {E} <give-> {X} {a}
{B} <organize> {E} with {X}, which <take-> {a}
{E} <feature> {X}, which <run-> for {a}
"""
DELAY = """
{E} <start> {q} late
(a broken microphone|heavy traffic|a rain shower|a missing key|a power failure) <delay-> {E} by {q}
{B} <have> to start {q} late
{E} <begin> {q} later than planned because of (a long line|a rain shower|heavy traffic)
{q} <go by> before {B} <open> {E}
{B} <wait> {q} for (latecomers|the mayor|the band|the guest of honor) before starting
"""
FIRST = """
{X} <last/take> {a}
{X} <go on> for {a}
{B} <plan/allow> {a} for {X}
{a} <be> set aside for {X}
the program <give-> {X} {a}
{X} <fill> {a} of the program
{B} <set aside> {a} for {X}
{X} <run> for {a}
"""
FIRST_NEXT = """
{X} <last> {a} and {Y} {b}
{B} <plan/allow> {a} for {X} and {b} for {Y}
{X} <take> {a} and {Y} {b}
{B} <set aside> {a} for {X} and {b} for {Y}
"""
LONGER = """
{Z} <last/take> {m} longer than {Y}
{Z} <go on> for {m} longer than {Y}
{B} <allow> {m} more for {Z} than for {Y}
the program also <have-> {Z}, which <take-> {m} longer than {Y}
"""
SHORTER = """
{Z} <last/take> {m} less than {Y}
{B} <allow> {m} less for {Z} than for {Y}
{Z} <be-> {m} shorter than {Y}
the program also <have-> {Z}, which <take-> {m} less than {Y}
"""
TIMES = """
{Z} <last/take> {f} as long as {Y}
{B} <allow> {f} as much time for {Z} as for {Y}
{Z} <go on> {f} as long as {Y}
the program also <have-> {Z}, which <take-> {f} as long as {Y}
"""
LONG = """
{V} <last/take> {h}
{V} <go on> for {h}
{B} <allow> {h} for {V}
the program <give-> {V} {h}
{B} <set aside> {h} for {V}
"""
BREAKS = """
there <be> {c} of {g} each (for drinks|for snacks|between the parts|to stretch)
{B} <schedule/plan> {c} of {g} each [for (drinks|snacks|announcements|photos)]
the guests [of {E}] <get+> {c} of {g} each
the program [of {E}] <include-> {c} of {g} each
{E} <be-> interrupted by {c} of {g} each
{B} <announce> {c}, and each break <last> {g}
{c} of {g} each <give+> the guests time to (talk|eat|stretch|look around)
between the parts, {B} <allow> {c} of {g} each
the (band|speaker|stage crew) <need-> {c} of {g} each
"""
DUE = """
{E} <have> to be over by {u}
{B} <have> to end {E} by {u}
{E} <have> to end at {u} because of {G}
{B} <promise> to be done with {E} by {u}
the (hall|room|building) <close-> at {u}, when {E} <have-> to be over
"""
PLAN = """
{G} <start/begin> at {u}
{G} <be-> scheduled for {u}
{B} <announce> {G} for {u}
after that, {G} <start/begin> at {u}
everyone <be-> invited to {G} at {u}
the posters <promise+> {G} at {u}
"""
DONE: dict[str, Any] = {
    "claims": """
        {E} <end> at {end}
        {E} <be over-> at {end}
        {E} <be finished-> at {end}
        {B} <end/close> {E} at {end}
        the last part of {E} <end-> at {end}
        the guests of {E} <go+> home at {end}
    """,
    "labels": """
        the time at which {E} <end>
        the time when {E} <be-> over
    """,
    "asks": """
        at what time <do-> {E} end
        when <be-> {E} over
        what time <be-> it when {E} <end>
    """,
}
IN_ALL: dict[str, Any] = {
    "claims": """
        {E} <last/take> {total} {N}
        {E} <go on> for {total} {N}
        the program of {E} <take-> {total} {N}
        {B} <plan> {total} for {E} {N}
    """,
    "labels": """
        the total length of {E}
        the total time for the whole program
    """,
    "asks": """
        how many minutes <do-> {E} last {N}
        how many minutes <do-> the program of {E} take {N}
    """,
    "marks": ("joint",),
}
LEFT: dict[str, Any] = {
    "claims": """
        the guests <have+> {free} left before {G}
        {free} <remain> before {G}
        there <be> {free} left until {G}
        {B} <have> {free} to tidy up before {G}
        {B} <have> {free} to rest before {G}
    """,
    "labels": """
        the time between the end of {E} and {G}
        the time that <remain-> before {G}
    """,
    "asks": """
        how many minutes <do> {B} have left before {G}
        how many minutes before {G} <be-> {E} over
    """,
}
LATEST: dict[str, Any] = {
    "claims": """
        {E} <have to start-> at {start} (at the latest|to end on time)
        {E} <need to begin-> at {start} (at the latest|to end on time)
        {B} <have to begin> at {start} at the latest
        {B} <have> to open {E} at {start} at the latest
        {B} <need> to begin {E} at {start} to end on time
        {B} <have> to welcome the guests at {start} at the latest
    """,
    "labels": """
        the latest starting time of {E}
        the time at which {E} <have-> to start at the latest
    """,
    "asks": """
        at what time <do-> {E} have to start at the latest
        when <do> {B} have to open {E} to end on time
    """,
}
