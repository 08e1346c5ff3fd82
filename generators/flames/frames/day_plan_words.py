"""The words of the frame `day_plan`."""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

Words = dict[str, Any]


class Theme(NamedTuple):
    """What somebody does: the whole in a word, its parts, and parts that take hours."""

    whole: Sequence[str]
    parts: Sequence[str]
    long: Sequence[str]


THEMES: Final = {
    "housework": Theme(
        ("the housework", "the house cleaning", "the big cleanup"),
        (
            "making the beds", "cleaning the kitchen", "watering the plants", "folding laundry",
            "mopping the floors", "vacuuming the stairs", "washing the windows", "ironing shirts",
            "dusting the shelves", "scrubbing the bathtub", "sorting the recycling",
            "polishing the silver", "sweeping the porch", "emptying the closets",
        ),
        ("cleaning out the attic", "tidying the garage", "painting the hallway"),
    ),
    "study": Theme(
        ("homework", "the studying", "the schoolwork"),
        (
            "solving math problems", "writing an essay", "studying Spanish vocabulary",
            "reading a history chapter", "reviewing science notes", "drawing a map",
            "drafting a book report", "learning lines for a play", "typing up lab notes",
            "practicing spelling words", "preparing a speech", "making flash cards",
            "labeling a diagram", "outlining a story",
        ),
        ("writing a term paper", "building a model volcano", "preparing a presentation"),
    ),
    "cooking": Theme(
        ("the cooking", "the party cooking", "the family cooking"),
        (
            "mixing the dough", "kneading the bread", "chopping vegetables", "making soup",
            "frosting cupcakes", "washing the dishes", "setting the table", "peeling potatoes",
            "rolling out pie crust", "whipping the cream", "stuffing the peppers",
            "decorating cookies", "stirring the caramel", "grating cheese",
        ),
        ("roasting a turkey", "making tamales", "baking bread"),
    ),
    "training": Theme(
        ("the workout", "the training", "the practice session"),
        (
            "stretching", "jogging", "lifting weights", "swimming laps", "jumping rope",
            "practicing free throws", "doing yoga", "riding an exercise bike", "rowing",
            "climbing stairs", "doing push-ups", "doing balance drills", "running sprints",
            "hitting tennis balls",
        ),
        ("playing basketball", "hiking up a hill", "playing doubles"),
    ),
    "yard": Theme(
        ("the yard work", "the gardening", "the garden cleanup"),
        (
            "weeding the flower beds", "raking leaves", "mowing the lawn", "trimming the hedge",
            "planting tulips", "spreading mulch", "sweeping the patio", "picking beans",
            "watering the tomatoes", "digging up potatoes", "pruning the roses",
            "turning the compost", "filling the bird feeders", "cleaning the pond",
        ),
        ("building a raised bed", "planting a hedge", "painting the fence"),
    ),
    "repairs": Theme(
        ("the repair work", "the work in the garage", "the tinkering"),
        (
            "sanding a table", "fixing a bicycle", "sharpening tools", "sorting screws",
            "oiling the hinges", "varnishing a chair", "patching a tire", "gluing a drawer",
            "hanging a shelf", "replacing a faucet", "tightening loose bolts", "wiring a lamp",
            "measuring boards", "cutting dowels",
        ),
        ("building a bookcase", "taking an engine apart", "painting a rowboat"),
    ),
    "music": Theme(
        ("the music practice", "the rehearsal", "the band practice"),
        (
            "tuning the guitars", "playing scales", "singing warm-ups", "practicing a duet",
            "polishing a solo", "copying out the notes", "clapping rhythms", "learning a new song",
            "setting up the drums", "playing folk songs", "practicing the finale",
            "listening to old recordings", "going over the chorus", "improvising",
        ),
        ("recording a song", "writing a new song", "rehearsing the whole concert"),
    ),
}  # fmt: skip
EVENT: Final = Theme(
    (
        "the talent show", "the spring fair", "the county fair", "the family reunion",
        "the class reunion", "the community picnic", "the company picnic", "the open house",
        "the street festival", "the block party", "the book fair", "the art show",
        "the school carnival", "the charity auction", "the school fundraiser", "the kite festival",
        "the retirement party", "the graduation party", "the holiday party", "the costume party",
        "the school reunion", "the science night", "the club anniversary", "the village fair",
    ),
    (
        "the opening speech", "the raffle", "the magic act", "the award ceremony",
        "the puppet show", "the choir's performance", "the dance number", "the slide show",
        "the trivia quiz", "the costume contest", "the closing song", "the group photo",
        "the guided tour", "the cooking demonstration", "the question round", "the juggling act",
        "the poetry reading", "the drum solo", "the prize drawing", "the welcome address",
        "the fashion show", "the sing-along",
    ),
    ("the main performance", "the craft workshop", "the feature film", "the tournament"),
)  # fmt: skip
PLANS: Final = (
    "a movie", "a video call", "a club meeting", "choir practice", "a neighborhood meeting",
    "a game night", "a concert", "a birthday party", "a family call", "soccer practice",
    "a swimming lesson", "a piano lesson", "a chess match", "a pottery class", "a poetry reading",
)  # fmt: skip
FINALES: Final = (
    "the cleanup", "the parade", "the ball game", "the treasure hunt", "the tree planting",
    "the dance", "the open-air concert", "the shared meal",
)  # fmt: skip
SETTINGS: Final = (
    "on Monday",
    "on Tuesday",
    "on Wednesday",
    "on Thursday",
    "on Friday",
    "on Saturday",
    "on Sunday",
    "on a quiet day",
    "on a day off",
    "on a sunny day",
    "on a holiday",
    "on a rainy day",
)

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

# An event with a program -------------------------------------------------------------------------

EVENT_START = """
{E} <start/begin> at {t}
{B} <open> {E} at {t}
{B} <host> {E}, which <begin-> at {t}
{B} <organize> {E}, which <start-> at {t}
{E} <start/begin> at {t} with every seat taken
{B} <welcome> everyone to {E} at {t}
{E} <get> under way at {t} with {B} as the host
"""
EVENT_PLANNED = """
{E} <be-> supposed to start at {t}
{B} <plan> to open {E} at {t}
{E} <begin-> at {t} in {B's} program
the posters <say+> that {E} <start-> at {t}
{B} <organize> {E}, which <be-> announced for {t}
"""
EVENT_INTRO = """
{E} <open/begin> with {X}, which <last-> {a}
{B} <host> {E}, where {X} <last> {a}
{X} <go on> for {a} at {E}
{B} <plan> {E} and <allow> {a} for {X}
the program of {E} <give-> {X} {a}
{B} <organize> {E} with {X}, which <take-> {a}
{E} <feature> {X}, which <run-> for {a}
"""
EVENT_DELAY = """
{E} <start> {q} late
(a broken microphone|heavy traffic|a rain shower|a missing key|a power failure) <delay-> {E} by {q}
{B} <have> to start {q} late
{E} <begin> {q} later than planned because of (a long line|a rain shower|heavy traffic)
{q} <go by> before {B} <open> {E}
{B} <wait> {q} for (latecomers|the mayor|the band|the guest of honor) before starting
"""
EVENT_FIRST = """
{X} <last/take> {a}
{X} <go on> for {a}
{B} <plan/allow> {a} for {X}
{a} <be> set aside for {X}
the program <give-> {X} {a}
{X} <fill> {a} of the program
{B} <set aside> {a} for {X}
{X} <run> for {a}
"""
EVENT_FIRST_NEXT = """
{X} <last> {a} and {Y} {b}
{B} <plan/allow> {a} for {X} and {b} for {Y}
{X} <take> {a} and {Y} {b}
{B} <set aside> {a} for {X} and {b} for {Y}
"""
EVENT_LONGER = """
{Z} <last/take> {m} longer than {Y}
{Z} <go on> for {m} longer than {Y}
{B} <allow> {m} more for {Z} than for {Y}
the program also <have-> {Z}, which <take-> {m} longer than {Y}
"""
EVENT_SHORTER = """
{Z} <last/take> {m} less than {Y}
{B} <allow> {m} less for {Z} than for {Y}
{Z} <be-> {m} shorter than {Y}
the program also <have-> {Z}, which <take-> {m} less than {Y}
"""
EVENT_TIMES = """
{Z} <last/take> {f} as long as {Y}
{B} <allow> {f} as much time for {Z} as for {Y}
{Z} <go on> {f} as long as {Y}
the program also <have-> {Z}, which <take-> {f} as long as {Y}
"""
EVENT_LONG = """
{V} <last/take> {h}
{V} <go on> for {h}
{B} <allow> {h} for {V}
the program <give-> {V} {h}
{B} <set aside> {h} for {V}
"""
EVENT_BREAKS = """
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
EVENT_DUE = """
{E} <have> to be over by {u}
{B} <have> to end {E} by {u}
{E} <have> to end at {u} because of {G}
{B} <promise> to be done with {E} by {u}
the (hall|room|building) <close-> at {u}, when {E} <have-> to be over
"""
EVENT_PLAN = """
{G} <start/begin> at {u}
{G} <be-> scheduled for {u}
{B} <announce> {G} for {u}
after that, {G} <start/begin> at {u}
everyone <be-> invited to {G} at {u}
the posters <promise+> {G} at {u}
"""
EVENT_DONE: Words = {
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
EVENT_IN_ALL: Words = {
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
EVENT_LEFT: Words = {
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
EVENT_LATEST: Words = {
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
